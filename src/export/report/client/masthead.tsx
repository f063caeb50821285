/** The top of the page: what the corpus is, in numbers, and how to read it. */
import { rangeOf } from './figures/days.ts'
import { type Language, languages } from './labels.ts'
import { usePage } from './page.ts'

const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

interface Props {
  language: Language
  theme: Theme
  onLanguage(language: Language): void
  onTheme(theme: Theme): void
}

export function Masthead({ language, theme, onLanguage, onTheme }: Props) {
  const { corpus, labels, format } = usePage()
  const { leftOut, limit } = corpus
  const range = rangeOf(corpus.documents.published)
  return (
    <header class="masthead">
      <a class="skip" href="#quotes">
        {labels.skip}
      </a>
      <div class="masthead-line">
        <div>
          <h1>{labels.title}</h1>
          <p class="span">{range ? labels.days(format.day(range[0]), format.day(range[1])) : labels.noDays}</p>
        </div>
        <div class="settings">
          <Choices
            name={labels.language}
            values={languages}
            value={language}
            labelOf={(value) => (value === 'id' ? 'Indonesia' : 'English')}
            onChange={onLanguage}
          />
          <Choices
            name={labels.theme}
            values={themes}
            value={theme}
            labelOf={(value) => labels.themes[value]}
            onChange={onTheme}
          />
          <button type="button" onClick={() => print()}>
            {labels.print}
          </button>
        </div>
      </div>
      {leftOut.documents > 0 && (
        <p class="left-out" role="note">
          {labels.leftOut(
            format.number(leftOut.documents),
            format.number(leftOut.quotes),
            format.number(leftOut.documents + corpus.size),
            format.number(limit),
          )}
        </p>
      )}
      <Numbers />
    </header>
  )
}

function Numbers() {
  const { corpus, labels, format } = usePage()
  const characters = corpus.documents.characters.reduce((sum, n) => sum + n, 0)
  const cut = corpus.cut.reduce((sum, n) => sum + n, 0)
  const copied = corpus.documents.copy.filter((copy) => copy > 1).length
  const numbers: [value: string, name: string][] = [
    [format.number(corpus.size), labels.documents],
    [format.number(corpus.publishers.length), labels.publishers],
    [format.number(corpus.quoteCount), labels.quotes],
    [format.number(corpus.speakers.length), labels.speakers],
    [format.share(cut / Math.max(1, characters)), `${labels.removed}, ${labels.ofText}`],
    [format.number(corpus.stories.size), labels.stories],
    [format.number(copied), labels.copies],
  ]
  return (
    <dl class="numbers">
      {numbers.map(([value, name]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

interface ChoicesProps<T extends string> {
  name: string
  values: readonly T[]
  value: T
  labelOf(value: T): string
  onChange(value: T): void
}

function Choices<T extends string>({ name, values, value, labelOf, onChange }: ChoicesProps<T>) {
  return (
    <fieldset class="choices">
      <legend class="unseen">{name}</legend>
      {values.map((each) => (
        <button type="button" key={each} aria-pressed={each === value} onClick={() => onChange(each)}>
          {labelOf(each)}
        </button>
      ))}
    </fieldset>
  )
}
