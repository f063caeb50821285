/** Reports of speech: what the article says that somebody said. */

import { BREAK, LETTER } from '../../text/tokens.ts'
import type { Article } from '../article.ts'
import { findInSegment } from './clauses/index.ts'
import type { Segment } from './clauses/report.ts'
import { directFinders } from './direct/index.ts'
import { quotationOf } from './direct/quotation.ts'
import { type Draft, toReport } from './draft.ts'
import type { MarkedSpan } from './marks.ts'
import { mediumOf } from './medium.ts'
import type { Report } from './report.ts'
import { readScene, type Scene } from './scene.ts'
import { isBreak, type Stretch } from './walk.ts'

/** Every report of speech in the article, in the order of the text, without overlaps. */
export function findReports(article: Article): Report[] {
  const scene = readScene(article)
  const { drafts, phrases } = findQuoted(scene)
  const taken = takenBy(scene, drafts)
  const clauses = findClauses(scene, taken, phrases)
  return inOrder([...drafts, ...clauses]).map((draft) => toReport(scene, draft, mediumOf(scene, draft)))
}

/** Quotations with their attributions, and the marked spans that are none. */
function findQuoted(scene: Scene): { drafts: Draft[]; phrases: MarkedSpan[] } {
  const drafts: Draft[] = []
  const phrases: MarkedSpan[] = []
  for (const span of scene.marked) {
    const quotation = quotationOf(scene, span)
    if (quotation === null) continue
    const draft = firstDirect(scene, quotation, drafts.at(-1) ?? null)
    if (draft) drafts.push(draft)
    else if (span.closed) phrases.push(span)
  }
  return { drafts, phrases }
}

function firstDirect(scene: Scene, quotation: NonNullable<ReturnType<typeof quotationOf>>, previous: Draft | null) {
  for (const find of directFinders) {
    const draft = find(scene, quotation, previous)
    if (draft) return draft
  }
  return null
}

/** Kept from article to article; a longer text gets its own. */
const kept = new Uint8Array(1 << 15)

function room(length: number): Uint8Array {
  return length <= kept.length ? kept.fill(0, 0, length) : new Uint8Array(length)
}

/** Tokens that belong to a quotation or its attribution. */
function takenBy(scene: Scene, drafts: readonly Draft[]): Uint8Array {
  const taken = room(scene.tokens.count + 1)
  for (const { first, last, cue, source } of drafts) {
    taken.fill(1, Math.max(0, first - 1), last + 1)
    if (cue) taken.fill(1, cue.first, cue.last)
    if (source) taken.fill(1, source.first, source.last)
  }
  return taken
}

function findClauses(scene: Scene, taken: Uint8Array, phrases: readonly MarkedSpan[]): Draft[] {
  const drafts: Draft[] = []
  let phrase = 0
  let at = headlineEnd(scene)
  while (at < scene.tokens.count) {
    if (taken[at] || isBreak(scene, at)) {
      at++
      continue
    }
    const segment: Segment = { first: at, last: segmentEnd(scene, taken, at), phrases: [] }
    while (phrase < phrases.length && phrases[phrase].close <= segment.first) phrase++
    for (let next = phrase; next < phrases.length && phrases[next].close < segment.last; next++) {
      segment.phrases.push(insideOf(phrases[next]))
    }
    for (const draft of findInSegment(scene, segment)) drafts.push(draft)
    at = segment.last
  }
  return drafts
}

/** Longest headline, in tokens. */
const HEADLINE = 40

/** Where a first line ends that has no closing stop: headlines repeat what the article reports. */
function headlineEnd({ tokens }: Scene): number {
  let at = 0
  while (at < tokens.count && tokens.flags[at] & BREAK) at++
  const first = at
  while (at < tokens.count && !(tokens.flags[at] & BREAK)) at++
  const isHeadline = at < tokens.count && at - first <= HEADLINE && tokens.flags[at - 1] & LETTER
  return isHeadline ? at : first
}

function insideOf({ open, close }: MarkedSpan): Stretch {
  return { first: open + 1, last: close }
}

function segmentEnd(scene: Scene, taken: Uint8Array, first: number): number {
  const end = scene.last[first]
  let at = first
  while (at < end && !taken[at]) at++
  return at
}

/** Sorted by place; of two that overlap the one found with more certainty stays. */
function inOrder(drafts: Draft[]): Draft[] {
  const sorted = drafts.sort((a, b) => a.first - b.first || b.certainty - a.certainty)
  const kept: Draft[] = []
  for (const draft of sorted) {
    const before = kept.at(-1)
    if (before === undefined || draft.first >= before.last) kept.push(draft)
    else if (draft.certainty > before.certainty) kept[kept.length - 1] = draft
  }
  return kept
}
