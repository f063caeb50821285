import { expect, test } from 'vitest'
import { dedupe } from '../../src/index.ts'
import { article, sentences, speaker } from './articles.ts'

type Cast = readonly (string | [name: string, role: string])[]

/** The id of the last article's last speaker, and of the full name in the first. */
function idsIn(casts: readonly Cast[], lastText = ''): [string | undefined, string | undefined] {
  const documents = casts.map((cast, at) =>
    article(`${sentences(at * 30, at * 30 + 12)}\n${at === casts.length - 1 ? lastText : ''}`, {
      path: `${at}.txt`,
      speakers: cast.map((one) => (typeof one === 'string' ? speaker(one) : { ...speaker(one[0]), role: one[1] })),
    }),
  )
  const ids = dedupe(documents).map(({ speakers }) => speakers.map(({ id }) => id))
  return [ids[0][0], ids.at(-1)?.at(-1)]
}

const known: Cast[] = [['Raka Wijaya'], [['Raka Wijaya', 'Bupati Kertamukti']], ['Wijaya Raka', 'Dewi Lestari']]

test.each<[string, Cast[], Cast, string, boolean]>([
  ['a last name that one person of the corpus has', known, ['Wijaya'], '', true],
  ['with a role that the person has elsewhere', known, [['Wijaya', 'Bupati']], '', true],
  ['with another role', known, [['Wijaya', 'Petani']], '', false],
  ['of a person whom few articles name', known.slice(1), ['Wijaya'], '', false],
  ['that a second person has', [...known, ['Dimas Wijaya'], ['Dimas Wijaya']], ['Wijaya'], '', false],
  ['that a description holds too', [...known, ['anak Wijaya Muda'], ['anak Wijaya Muda']], ['Wijaya'], '', true],
  [
    'a middle name',
    [['Raka Gumilang Wijaya'], ['Raka Gumilang Wijaya'], ['Raka Gumilang Wijaya']],
    ['Gumilang'],
    '',
    false,
  ],
  [
    'a first name, with the last name in the text',
    [['Raka Gumilang'], ['Raka Gumilang'], ['Raka Gumilang']],
    ['Raka'],
    'Di sana hadir pula Raka Gumilang.',
    true,
  ],
  [
    'a first name alone',
    [['Raka Gumilang'], ['Raka Gumilang'], ['Raka Gumilang']],
    ['Raka'],
    'Di sana hadir Raka.',
    false,
  ],
])('a name of one word, %s', (_, articles, last, text, joined) => {
  const [full, lone] = idsIn([...articles, last], text)
  expect(lone).toBeDefined()
  expect(lone === full).toBe(joined)
})
