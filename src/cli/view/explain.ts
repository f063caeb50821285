/** What was done to an article and what was found in it, where, and by which rule. */
import { explainEdits } from '../../clean/explain.ts'
import type { CleanDocument, Document } from '../../document.ts'
import { placesOf } from '../../export/places.ts'
import { quoteInSentence, whySpeaker } from './quote.ts'
import type { Role, Style } from './style.ts'
import { hang, oneLine, shortened } from './wrapping.ts'

/** One line of an explanation: where and what; and, laid out, what stands there. */
interface Finding {
  line: number
  what: string
  shown: string
}

/** Edits of `clean`. */
export function editsExplained(document: Document, style: Style): string {
  const findings = explainEdits(document as CleanDocument).map((edit): Finding => {
    const score = edit.score === null ? '' : ` ${edit.score.toFixed(2)}`
    const shown = edit.kind === 'repair' ? `${exact(edit.text)} → ${exact(edit.with)}` : quoted(edit.text)
    const context = edit.kind === 'repair' ? `  in “${oneLine(edit.before + edit.text + edit.after)}”` : ''
    const what = `${edit.kind}${score}, rule ${edit.rule}`
    return { line: edit.line, what, shown: laidOut('warning', shown + context, style) }
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
      return { line: line(date), what, shown: laidOut('date', quoted(date.text), style) }
    }),
    ...quotes.map((quote): Finding => {
      const by = quote.speaker ?? 'nobody named'
      const what = `${quote.type} quote by ${by}, confidence ${quote.confidence.toFixed(2)}, rule ${quote.rule}`
      const why = laidOut('aside', `speaker: ${whySpeaker(document, quote, places)}`, style)
      return { line: line(quote), what, shown: `${quoteInSentence(document, quote, places, style)}\n${why}` }
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

function item(path: string, { line, what, shown }: Finding, { paint }: Style): string {
  return `${paint('aside', `${path}:${line}: `)}${paint('title', what)}\n${shown}\n`
}

function laidOut(role: Role, text: string, { width, paint }: Style): string {
  return paint(role, hang(text, width, 4, 4))
}

/** In marks as it stands, its blanks too, line ends as arrows. */
function exact(text: string): string {
  return `“${text.replace(/\r\n|[\r\n]/g, '↵')}”`
}

/** In one line and in marks; of a long stretch both ends. */
function quoted(text: string): string {
  return `“${shortened(oneLine(text))}”`
}
