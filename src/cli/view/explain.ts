/** What was done to an article and what was found in it, where, and by which rule. */
import { explainEdits } from '../../clean/explain.ts'
import type { CleanDocument, Document } from '../../document.ts'
import { placesOf } from '../../export/places.ts'
import type { Role, Style } from './style.ts'
import { hang, oneLine } from './wrapping.ts'

/** One line of an explanation: where, what, and what stands there. */
interface Finding {
  line: number
  what: string
  role: Role
  shown: string
}

const ENDS = 120

/** Edits of `clean`. */
export function editsExplained(document: Document, style: Style): string {
  const findings = explainEdits(document as CleanDocument).map((edit): Finding => {
    const score = edit.score === null ? '' : ` ${edit.score.toFixed(2)}`
    const shown = edit.kind === 'repair' ? `${exact(edit.text)} → ${exact(edit.with)}` : quoted(edit.text)
    const context = edit.kind === 'repair' ? `  in “${oneLine(edit.before + edit.text + edit.after)}”` : ''
    return { line: edit.line, what: `${edit.kind}${score}, rule ${edit.rule}`, role: 'warning', shown: shown + context }
  })
  return listed(document, 'taken out or repaired', findings, style)
}

/** Facts, dates and quotes of `extract`. */
export function findingsExplained(document: Document, style: Style): string {
  const { dates = [], quotes = [] } = document
  const places = placesOf(document)
  const line = (span: { start: number; end: number }) => places.line(places.raw(span).start)
  const found: Finding[] = [
    ...dates.map((date): Finding => {
      const implied = date.implied ? `, ${date.implied.join(' and ')} inferred` : ''
      const odd = date.conflict ? ', the weekday contradicts it' : ''
      const what = `date ${date.value ?? 'without a value'}${date.mod ? ` ${date.mod}` : ''}, rule ${date.rule}${implied}${odd}`
      return { line: line(date), what, role: 'date', shown: quoted(date.text) }
    }),
    ...quotes.map((quote): Finding => {
      const by = quote.speaker ?? 'nobody named'
      const cue = quote.cue ? `, cue ${quoted(quote.cue.text)}` : ', no cue'
      const mention = quote.mention ? `, source ${quoted(quote.mention.text)}` : ''
      const what = `${quote.type} quote by ${by}, confidence ${quote.confidence.toFixed(2)}, rule ${quote.rule}${cue}${mention}`
      return { line: line(quote), what, role: 'quote', shown: quoted(quote.text) }
    }),
  ]
  const facts = hang(factsOf(document), style.width, 0, 2)
  const list = listed(
    document,
    'found',
    found.sort((a, b) => a.line - b.line),
    style,
  )
  return `${style.paint('plain', facts)}\n${list}`
}

function factsOf(document: Document): string {
  const { source, inferred = [] } = document
  const facts = (['headline', 'publisher', 'dateline', 'published'] as const).map((name) => {
    const value = document[name]
    return `${name} ${value ? oneLine(value) : 'not given'}${inferred.includes(name) ? ' (concluded, not read)' : ''}`
  })
  return `${source.path}: ${facts.join('; ')}`
}

function listed({ source }: Document, what: string, findings: readonly Finding[], style: Style): string {
  if (findings.length === 0) return style.paint('aside', `${source.path}: nothing ${what}\n`)
  return findings.map((finding) => item(source.path, finding, style)).join('')
}

function item(path: string, { line, what, role, shown }: Finding, { width, paint }: Style): string {
  return `${paint('aside', `${path}:${line}: `)}${paint('title', what)}\n${paint(role, hang(shown, width, 4, 4))}\n`
}

/** In marks as it stands, its blanks too, line ends as arrows. */
function exact(text: string): string {
  return `“${text.replace(/\r\n|[\r\n]/g, '↵')}”`
}

/** In one line and in marks; of a long stretch both ends. */
function quoted(text: string): string {
  const line = oneLine(text)
  const characters = [...line]
  if (characters.length <= 2 * ENDS) return `“${line}”`
  const left = characters.length - 2 * ENDS
  return `“${characters.slice(0, ENDS).join('')} … ${left} more … ${characters.slice(-ENDS).join('')}”`
}
