/**
 * Quotation marks, paired paragraph by paragraph.
 *
 * A mark opens or closes by the white space around it; where that says nothing, by its shape, and then by whether a
 * quotation is open. A mark that has no partner in its paragraph ends with the paragraph or opens nothing, so that no
 * stray mark reaches beyond it. Linear in the number of marks.
 */
import { AFTER, GOVERNS } from '../../lang/parts/quotes.ts'
import { BREAK, CAPITAL, LETTER, MARK, SPACED, type Tokens } from '../../text/tokens.ts'

/** What stands between two marks; token indices. */
export interface MarkedSpan {
  /** The opening mark. */
  open: number
  /** The closing mark, or the end of the paragraph for a mark that is never closed. */
  close: number
  closed: boolean
  /** The token after the closing mark, and the first one of the opening mark: a doubled mark is two tokens. */
  after: number
  before: number
}

interface Mark {
  /** First and last token of the mark: doubled marks are one. */
  first: number
  last: number
  /** 1 opens, -1 closes, 0 either; CLOSES for a mark between a stop and a cue, which can do nothing else. */
  lean: number
  single: boolean
}

// What each mark is: a code unit's bits.
const DOUBLE = 1
const SINGLE = 2
const OPENING = 4
const CLOSING = 8
const BEFORE_OPENING = 16
const STOP = 32
const SHAPE = new Uint8Array(65536)
for (const [marks, bits] of [
  ['"“”„‟«»″＂', DOUBLE],
  ["'‘’‚‛`´", SINGLE],
  ['“„«‘‚', OPENING],
  ['»', CLOSING],
  ['([{-–—/:', BEFORE_OPENING],
  [',.?!…)', STOP],
] as const) {
  for (const mark of marks) SHAPE[mark.charCodeAt(0)] |= bits
}

/** A mark's bits; 0 for a word. */
function shapeOf(tokens: Tokens, at: number): number {
  return tokens.flags[at] & MARK ? SHAPE[tokens.hash[at]] : 0
}

const CLOSES = -2
const COMMA = 44
const COLON = 58
/** Longest quotation in single marks, in tokens: an apostrophe must not reach further. */
const SINGLE_REACH = 120

export function pairMarks(tokens: Tokens, kind: Int32Array, first: Int32Array): MarkedSpan[] {
  const spans: MarkedSpan[] = []
  let marks: Mark[] = []
  for (let at = 0; at <= tokens.count; at++) {
    if (at === tokens.count || (tokens.flags[at] & BREAK && !isSoftBreak(tokens, at))) {
      if (marks.length > 0) {
        pairParagraph(marks, first, at, spans)
        marks = []
      }
      continue
    }
    if (!(tokens.flags[at] & MARK)) continue
    const width = markWidth(tokens, at)
    if (width === 0) continue
    const last = at + width - 1
    const single = width === 1 && (SHAPE[tokens.hash[at]] & SINGLE) !== 0
    marks.push({ first: at, last, single, lean: leanOf(tokens, kind, at, last + 1) })
    at = last
  }
  return spans
}

/** Longest line that a scrape has cut out of a sentence, such as a link's text, in tokens. */
const CUT_LINE = 8

/** A line end within a sentence: the next line goes on in lower case, or after one short line the one behind it does. */
function isSoftBreak(tokens: Tokens, at: number): boolean {
  if (at === 0 || tokens.flags[at - 1] & BREAK || shapeOf(tokens, at - 1) & (STOP | DOUBLE)) return false
  if (goesOn(tokens, at + 1)) return true
  const limit = Math.min(tokens.count, at + 2 + CUT_LINE)
  for (let next = at + 1; next < limit; next++) {
    if (tokens.flags[next] & BREAK) return goesOn(tokens, next + 1)
    if (shapeOf(tokens, next) & (STOP | DOUBLE)) return false
  }
  return false
}

function goesOn(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count) return false
  if (tokens.flags[at] & LETTER) return !(tokens.flags[at] & CAPITAL)
  return (shapeOf(tokens, at) & STOP) !== 0
}

/** Tokens that the mark at `at` takes: 0 for none, more than one for a doubled one. */
function markWidth(tokens: Tokens, at: number): number {
  const code = tokens.hash[at]
  if (!(SHAPE[code] & (DOUBLE | SINGLE))) return code === COMMA && opensLow(tokens, at) ? 2 : 0
  let end = at + 1
  while (end < tokens.count && tokens.hash[end] === code && (tokens.flags[end] & (SPACED | MARK)) === MARK) end++
  return end - at
}

/** ",,Kami": two commas where a quotation could open stand for a low mark. */
function opensLow(tokens: Tokens, at: number): boolean {
  if (at + 2 >= tokens.count || tokens.hash[at + 1] !== COMMA || !(tokens.flags[at + 1] & MARK)) return false
  if ((tokens.flags[at + 1] | tokens.flags[at + 2]) & (SPACED | BREAK)) return false
  return at === 0 || Boolean(tokens.flags[at] & SPACED) || Boolean(tokens.flags[at - 1] & BREAK)
}

function pairParagraph(marks: Mark[], first: Int32Array, end: number, spans: MarkedSpan[]): void {
  const from = spans.length
  const doubles = marks.filter((mark) => !mark.single || mark.lean === CLOSES)
  pairDoubles(doubles, first, end, spans)
  if (marks.some((mark) => mark.single)) pairSingles(marks, spans, from)
}

/** Whether the mark before `next` opens or closes, by what stands around it. */
function leanOf(tokens: Tokens, kind: Int32Array, first: number, next: number): number {
  const shape = SHAPE[tokens.hash[first]]
  if (isCueAfterStop(tokens, kind, first, next)) return CLOSES
  const looseBefore = first === 0 || Boolean(tokens.flags[first] & SPACED) || isOpenBefore(tokens, first - 1)
  const looseAfter = next >= tokens.count || Boolean(tokens.flags[next] & (SPACED | BREAK)) || isStop(tokens, next)
  if (!looseBefore && !looseAfter && isBetweenQuotations(tokens, first, next)) return isStop(tokens, first - 1) ? -1 : 1
  if (looseBefore && !looseAfter) return 1
  if (looseAfter && !looseBefore) return isLateOpening(tokens, kind, first, next) ? 1 : -1
  if (shape & OPENING) return 1
  if (shape & CLOSING) return -1
  return 0
}

/** `aman.”"Kami`: of two different marks between quotations, the first closes and the second opens. */
function isBetweenQuotations(tokens: Tokens, first: number, next: number): boolean {
  if (isStop(tokens, first - 1)) return (shapeOf(tokens, next) & DOUBLE) !== 0
  return first > 1 && (shapeOf(tokens, first - 1) & DOUBLE) !== 0 && isStop(tokens, first - 2)
}

/** `aman, "kata Budi`: a mark between a stop and a cue closes, however it is spaced. */
function isCueAfterStop(tokens: Tokens, kind: Int32Array, first: number, next: number): boolean {
  return first > 0 && next < tokens.count && isStop(tokens, first - 1) && isPlainCue(tokens, kind, next)
}

function isPlainCue(tokens: Tokens, kind: Int32Array, at: number): boolean {
  return Boolean(kind[at] & AFTER) && !(tokens.flags[at] & CAPITAL)
}

/** `mengatakan," Kami`: a mark glued to the comma or colon of a cue opens. */
function isLateOpening(tokens: Tokens, kind: Int32Array, first: number, next: number): boolean {
  if (first < 2 || next >= tokens.count || !(tokens.flags[next] & CAPITAL)) return false
  const code = tokens.hash[first - 1]
  if (code === COLON) return true
  return code === COMMA && Boolean(kind[first - 2] & GOVERNS)
}

function isOpenBefore(tokens: Tokens, at: number): boolean {
  return Boolean(tokens.flags[at] & BREAK) || (shapeOf(tokens, at) & BEFORE_OPENING) !== 0
}

function isStop(tokens: Tokens, at: number): boolean {
  return (shapeOf(tokens, at) & STOP) !== 0
}

function spanOf(open: Mark, close: Mark): MarkedSpan {
  return { before: open.first, open: open.last, close: close.first, after: close.last + 1, closed: true }
}

function pairDoubles(marks: Mark[], first: Int32Array, end: number, spans: MarkedSpan[]): void {
  let open: Mark | null = null
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at]
    const next = marks[at + 1]?.lean ?? 0
    if (open === null) {
      if (mark.lean === CLOSES) addUnopened(mark, first, spans)
      else if (!mark.single && (mark.lean >= 0 || next < 0)) open = mark
    } else if (mark.single) {
      if (next < 0) continue
      spans.push(spanOf(open, mark))
      open = null
    } else if (mark.lean === 0 && next === 0 && (marks[at + 2]?.lean ?? 0) < 0) at++
    else if (mark.lean <= 0) {
      spans.push(spanOf(open, mark))
      open = null
    } else if (next < 0 && (marks[at + 2]?.lean ?? 1) < 0) at++
    else if (next <= 0 && at + 1 < marks.length) open = mark
    else {
      spans.push(spanOf(open, mark))
      open = null
    }
  }
  if (open) spans.push({ ...spanOf(open, open), close: end, closed: false, after: end })
}

/** A cue behind a mark that nothing opened: the sentence before it is taken as what was said. */
function addUnopened(close: Mark, first: Int32Array, spans: MarkedSpan[]): void {
  const before = Math.max(first[close.first], spans.at(-1)?.after ?? 0)
  if (close.single || before >= close.first) return
  spans.push({ before, open: before - 1, close: close.first, after: close.last + 1, closed: true })
}

/** Single marks count only outside the double ones, and only in pairs. */
function pairSingles(marks: Mark[], spans: MarkedSpan[], from: number): void {
  const found: MarkedSpan[] = []
  let open: Mark | null = null
  let span = from
  for (const mark of marks) {
    while (span < spans.length && spans[span].close <= mark.first) span++
    if (!mark.single || (span < spans.length && spans[span].open <= mark.first)) {
      open = null
      continue
    }
    if (mark.lean > 0) open = mark
    else if (mark.lean < 0 && open && mark.first - open.last <= SINGLE_REACH && mark.first - open.last > 1) {
      found.push(spanOf(open, mark))
      open = null
    }
  }
  if (found.length === 0) return
  const merged = [...spans.splice(from), ...found].sort((a, b) => a.open - b.open)
  for (const one of merged) spans.push(one)
}
