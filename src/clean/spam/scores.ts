/** Scores: the log-odds that each segment of a text is spam. */
import { MARK, type Tokens, WIDE } from '../../text/tokens.ts'
import { Context, contextTraitNames } from './context.ts'
import { Evidence } from './evidence.ts'
import type { Segments } from './segments.ts'
import { traitNames } from './traits.ts'
import { type Weights, weightOf } from './weights.ts'

/** What kind of spam a segment looks most like. */
export type Look = 'comment' | 'links' | 'keywords' | 'sentence'
export const looks: readonly Look[] = ['sentence', 'keywords', 'links', 'comment']

/** A segment with lower log-odds is news: it is never cut, and what the others are compared with. */
export const NEWS = -5
/** Sharing words with the article makes a doubtful segment no news that others are compared with. */
const BARELY_NEWS = NEWS + 0.01

/** A segment whose words alone, before any trait, come to less is not looked at more closely. */
const PLAIN_NEWS = -2

export interface Scores {
  /** Log-odds of spam by segment. */
  readonly odds: Float64Array
  /** Index into `looks` by segment. */
  readonly look: Uint8Array
}

/** The scores of all segments, or null where none could be spam, as in most texts. */
export function scoresOf(tokens: Tokens, segments: Segments, weights: Weights): Scores | null {
  const { traits, contextTraits, evidence } = readerOf(weights)
  evidence.open(tokens)
  const odds = new Float64Array(segments.count).fill(Number.NaN)
  const look = new Uint8Array(segments.count)
  const read = (at: number) => {
    evidence.read(segments.first[at], segments.last[at])
    odds[at] = wordSum(evidence, weights) + dot(traits, evidence.traits)
    if (odds[at] > NEWS) look[at] = lookOf(evidence)
  }
  const suspect = -Math.max(0, contextTraits[0] + contextTraits[3])
  let suspects = 0
  for (let at = 0; at < segments.count; at++) {
    if (!isOdd(tokens, segments.first[at], segments.last[at], weights)) continue
    read(at)
    if (odds[at] > suspect) suspects++
  }
  if (suspects === 0) return null
  for (let at = 0; at < segments.count; at++) if (Number.isNaN(odds[at])) read(at)
  addContext(odds, tokens, segments, weights, contextTraits)
  return { odds, look }
}

function addContext(
  odds: Float64Array,
  tokens: Tokens,
  segments: Segments,
  weights: Weights,
  contextTraits: Float64Array,
): void {
  const context = new Context(tokens, weights)
  for (let at = 0; at < segments.count; at++) {
    if (odds[at] <= NEWS) context.add(segments.first[at], segments.last[at])
  }
  for (let at = 0; at < segments.count; at++) {
    if (odds[at] <= NEWS) continue
    context.read(segments.first[at], segments.last[at])
    odds[at] = Math.max(BARELY_NEWS, odds[at] + dot(contextTraits, context.traits))
  }
}

/** What reading by some weights takes, kept from text to text. */
interface Reader {
  /** The weights of the traits, in the order of their columns. */
  traits: Float64Array
  contextTraits: Float64Array
  evidence: Evidence
}

const readers = new WeakMap<Weights, Reader>()

function readerOf(weights: Weights): Reader {
  let reader = readers.get(weights)
  if (reader === undefined) {
    const vectorOf = (names: readonly string[]) => Float64Array.from(names, (name) => weights.traits[name] ?? 0)
    reader = {
      traits: vectorOf(traitNames),
      contextTraits: vectorOf(contextTraitNames),
      evidence: new Evidence(weights),
    }
    readers.set(weights, reader)
  }
  return reader
}

function dot(weights: Float64Array, values: Float64Array): number {
  let sum = 0
  for (let at = 0; at < weights.length; at++) sum += weights[at] * values[at]
  return sum
}

function wordSum(evidence: Evidence, weights: Weights): number {
  let sum = 0
  for (let at = 0; at < evidence.count; at++) sum += weightOf(weights.find(evidence.hashes[at]))
  return sum * weights.scale * evidence.norm
}

/** Whether a segment is worth a full reading: its words alone do not speak for news, or it holds something odd. */
function isOdd(tokens: Tokens, first: number, last: number, weights: Weights): boolean {
  const { flags, hash } = tokens
  let sum = 0
  let words = 0
  for (let at = first; at < last; at++) {
    const special = flags[at] & (MARK | WIDE)
    if (special === 0) {
      sum += weightOf(weights.find(hash[at]))
      words++
    } else if (special & WIDE || hash[at] >= 0x2100) return true
  }
  return sum * weights.scale > PLAIN_NEWS * Math.sqrt(words + 3)
}

function lookOf(evidence: Evidence): number {
  if (evidence.trait('disguised') + evidence.trait('lookAlikes') + evidence.trait('pictures') > 0) return 3
  if (evidence.trait('links') + evidence.trait('phones') > 0) return 2
  return evidence.trait('repeated') > 0.25 || evidence.trait('functionless') > 0 ? 1 : 0
}
