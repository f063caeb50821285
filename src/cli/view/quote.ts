/** A quote in its sentence, its cue and its source marked, and why its speaker is its speaker. */
import type { Document, Quote, Span, SpeakerRule } from '../../document.ts'
import { type Places, type Stretch, withSource } from '../../export/places.ts'
import { pointsOf } from '../../text/points.ts'
import { painted, ROLES, runsOf } from './painted.ts'
import type { Role, Style } from './style.ts'
import { oneLine, shortened, wrapRanges } from './wrapping.ts'

/** Marks say it where there is no colour. */
const MARKS: Partial<Record<Role, readonly [string, string]>> = {
  quote: ['‹', '›'],
  cue: ['[', ']'],
  speaker: ['{', '}'],
}
const INDENT = 4

/** The sentence around a quote: ‹content›, [cue] and {source}. */
export function quoteInSentence(document: Document, quote: Quote, places: Places, style: Style): string {
  const { text, roles } = marked(document.text, quote, places.around(withSource(quote)))
  return wrapRanges(text, { start: 0, end: text.length }, style.width - INDENT)
    .map((line) => ' '.repeat(INDENT) + painted(text, roles, line, style))
    .join('\n')
}

interface Marked {
  text: string
  roles: Uint8Array
}

function marked(text: string, quote: Quote, around: Stretch): Marked {
  const points = pointsOf(text)
  const [start, end] = [points.toUnit(around.start), points.toUnit(around.end)]
  const roles = new Uint8Array(text.length)
  const mark = (role: Role, span: Stretch | null) => {
    if (span) roles.fill(ROLES.indexOf(role), points.toUnit(span.start), points.toUnit(span.end))
  }
  mark('quote', quote)
  mark('cue', quote.cue)
  mark('speaker', quote.mention)
  const pieces = runsOf(roles, { start, end }).map((run) => {
    const [open, close] = MARKS[run.role] ?? ['', '']
    return { role: run.role, text: open + shortened(text.slice(run.start, run.end).replace(/\s/g, ' ')) + close }
  })
  return { text: pieces.map((piece) => piece.text).join(''), roles: rolesOf(pieces) }
}

function rolesOf(pieces: readonly { role: Role; text: string }[]): Uint8Array {
  const roles = new Uint8Array(pieces.reduce((length, { text }) => length + text.length, 0))
  let at = 0
  for (const { role, text } of pieces) {
    roles.fill(ROLES.indexOf(role), at, at + text.length)
    at += text.length
  }
  return roles
}

/** Why the quote is given to its speaker. */
export function whySpeaker(document: Document, quote: Quote, places: Places): string {
  const { speaker, speakerRule, mention } = quote
  if (!speaker || !speakerRule) return mention ? 'who that is cannot be told' : 'nobody is named'
  const fullest = document.speakers?.find(({ name }) => name === speaker)?.mentions ?? []
  return REASONS[speakerRule]({
    speaker,
    mention: mention ? `“${oneLine(mention.text)}”` : '',
    same: mention?.text === speaker,
    named: lineOf(fullest.find(({ text }) => text === speaker) ?? fullest[0], places),
    last: lastBefore(fullest, quote, places),
  })
}

interface Grounds {
  speaker: string
  /** The source as it stands at the cue. */
  mention: string
  /** It is the speaker's full name. */
  same: boolean
  /** Where the speaker stands under the fullest name, and where last before the quote. */
  named: string
  last: string
}

const REASONS: Record<SpeakerRule, (grounds: Grounds) => string> = {
  named: ({ speaker, mention, same, named }) =>
    same ? 'named at the cue' : `${mention} at the cue is ${speaker}${named}`,
  titled: ({ speaker, mention, named }) => `${mention} is the title of ${speaker}${named}`,
  described: ({ mention }) => `taken as it stands at the cue: ${mention}`,
  pronoun: ({ speaker, mention, last }) => `${mention} points back to ${speaker}${last}`,
  suffix: ({ speaker, mention, last }) => `${mention} points back to ${speaker}${last}`,
  referred: ({ speaker, mention, last }) => `${mention} points back to ${speaker}${last}`,
  continued: ({ speaker }) => `no cue of its own: ${speaker} goes on from the quote before`,
  unsourced: ({ speaker, last }) => `no source: ${speaker} was spoken of before${last}`,
}

function lineOf(span: Span | undefined, places: Places): string {
  return span ? `, line ${places.line(places.raw(span).start)}` : ''
}

function lastBefore(mentions: readonly Span[], quote: Quote, places: Places): string {
  const before = mentions.filter(({ start }) => start < withSource(quote).start)
  return lineOf(before.at(-1) ?? mentions[0], places)
}
