/** The profile of a document: all that comparing needs of it, so that texts need not be held or read again. */
import type { Document } from '../document.ts'
import { languageOf } from '../lang/index.ts'
import { tokenize } from '../text/tokens.ts'
import { headlineSlotsOf, SlotList, type Slots, slotsOf, UnitList, unitsOf } from './facts.ts'
import { chain } from './hash.ts'
import { BINS, sketchInto } from './minhash.ts'
import { type Said, saidIn } from './said.ts'
import { uint32Scratch } from './scratch.ts'
import { COMPARED, runsOf } from './shingles.ts'
import { TermCounter, type Terms, termsOf } from './terms.ts'
import { wordsOf } from './text-words.ts'

/** Words of a shingle by which candidates are found: long, so that unrelated texts share none. */
const SOUGHT = 5

export interface Profile extends Said {
  /** Where the document comes from, by which ties are broken and copies referred to. */
  origin: Origin
  /** How many words the text has. */
  words: number
  /** Equal for texts of equal words in equal order: two 32-bit hashes. */
  same: Uint32Array
  /** Sketch of the shingles by which candidates are found. */
  sketch: Uint32Array
  /** Hashes of the shingles by which texts are compared, in the text's order, repeats among them. */
  shingles: Uint32Array
  slots: Slots
  headlineSlots: Slots
  /** In no order. */
  terms: Terms
}

export interface Origin {
  id: string
  path: string
  record: number | null
  published: string | null
  headline: string
  /** The story that an earlier run gave it. */
  story: string | null
}

const scratch = {
  sought: uint32Scratch(),
  compared: uint32Scratch(),
  sketch: new Uint32Array(BINS),
  same: new Uint32Array(2),
  body: { units: new UnitList(), slots: new SlotList() },
  top: { units: new UnitList(), slots: new SlotList() },
  terms: new TermCounter(),
}

/** The profile of a document. The next call overwrites its arrays: whoever keeps it copies it. */
export function profileOf(document: Document): Profile {
  const tokens = tokenize(document.text)
  const words = wordsOf(tokens)
  const headline = headlineOf(document)
  const headlineTokens = tokenize(headline)
  const body = { tokens, units: unitsOf(tokens, scratch.body.units) }
  const top = { tokens: headlineTokens, units: unitsOf(headlineTokens, scratch.top.units) }
  const commonWords = languageOf(document.language)?.writing.functionWords ?? null
  sketchInto(scratch.sketch, runsOf(words.hashes, SOUGHT, scratch.sought))
  return {
    origin: originOf(document, headline),
    words: words.hashes.length,
    same: sequenceHash(words.hashes),
    sketch: scratch.sketch,
    shingles: runsOf(words.hashes, COMPARED, scratch.compared),
    slots: slotsOf(tokens, body.units, scratch.body.slots),
    headlineSlots: headlineSlotsOf(headlineTokens, top.units, scratch.top.slots),
    terms: termsOf([body, top], commonWords, scratch.terms),
    ...saidIn(document, words),
  }
}

function originOf({ id, source, published }: Document, headline: string): Origin {
  return { id, path: source.path, record: source.record, published: published ?? null, headline, story: null }
}

function sequenceHash(words: Int32Array): Uint32Array {
  let first = 1
  let second = 2
  for (let at = 0; at < words.length; at++) {
    first = chain(first, words[at])
    second = chain(second, ~words[at])
  }
  scratch.same[0] = first
  scratch.same[1] = second
  return scratch.same
}

const LONGEST_HEADLINE = 300

/** As extracted, else the first line that is not empty. */
function headlineOf({ headline, text }: Document): string {
  if (headline) return headline
  const start = text.search(/\S/)
  if (start < 0) return ''
  const line = text.slice(start, start + LONGEST_HEADLINE)
  const end = line.search(/[\r\n]/)
  return end < 0 ? line : line.slice(0, end)
}
