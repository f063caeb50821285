/**
 * The numbers and names of a text, each with the words around it: what fills the slots of a template.
 *
 * Two prayer timetables or two match previews agree in their wording and differ in what stands between it. So every
 * number and name is kept with its surroundings (its slot), and two texts are compared slot by slot.
 */
import { BREAK, CAPITAL, DIGIT, LETTER, MARK, SPACED, type Tokens } from '../text/tokens.ts'
import { chain, mix } from './hash.ts'

/** What a text is made of: plain words, numbers ("1,16", "10/6/2025") and names ("Budi Santoso"), in order. */
export interface Units {
  count: number
  /** PLAIN, NUMBER or NAME. */
  kind: Uint8Array
  /** First token. */
  first: Int32Array
  /** Token after the last. */
  last: Int32Array
}

export const PLAIN = 0
const NUMBER = 1
export const NAME = 2

/** 1 for each unit after which a sentence may begin. */
const OPENERS = new Uint8Array(65536)
for (const mark of '.!?:;"“”‘’–-') OPENERS[mark.charCodeAt(0)] = 1

/** Columns of units that may be filled anew. */
export class UnitList implements Units {
  count = 0
  kind = new Uint8Array(1024)
  first = new Int32Array(1024)
  last = new Int32Array(1024)

  /** Forgets what it held, and has room for so many. */
  clear(room: number): void {
    this.count = 0
    if (room <= this.kind.length) return
    this.kind = new Uint8Array(room * 2)
    this.first = new Int32Array(room * 2)
    this.last = new Int32Array(room * 2)
  }

  add(kind: number, first: number, last: number): void {
    this.kind[this.count] = kind
    this.first[this.count] = first
    this.last[this.count] = last
    this.count++
  }
}

/** A capitalised word counts as a name unless a sentence may start with it. `units` is filled anew. */
export function unitsOf(tokens: Tokens, units = new UnitList()): Units {
  units.clear(tokens.count)
  let open = true
  for (let at = 0; at < tokens.count; ) {
    const flags = tokens.flags[at]
    if (flags & (BREAK | MARK)) {
      if (flags & BREAK || OPENERS[tokens.hash[at]] === 1) open = true
      at++
      continue
    }
    const kind = flags & DIGIT ? NUMBER : flags & CAPITAL && !open ? NAME : PLAIN
    const last = kind === NUMBER ? numberEnd(tokens, at) : kind === NAME ? nameEnd(tokens, at) : at + 1
    units.add(kind, at, last)
    open = false
    at = last
  }
  return units
}

/** Past digits that marks glue together. */
function numberEnd(tokens: Tokens, first: number): number {
  let at = first + 1
  while (
    at + 1 < tokens.count &&
    (tokens.flags[at] & (MARK | SPACED)) === MARK &&
    (tokens.flags[at + 1] & (DIGIT | SPACED)) === DIGIT
  ) {
    at += 2
  }
  return at
}

function nameEnd(tokens: Tokens, first: number): number {
  let at = first + 1
  while (at < tokens.count && (tokens.flags[at] & (CAPITAL | SPACED)) === (CAPITAL | SPACED)) at++
  return at
}

/** Slots as pairs of numbers: the hash of a slot's surroundings and kind, then that of one word in it. */
export type Slots = Uint32Array

const EDGE = 0x51ed270b

/** Every number and name of a text that has a plain word beside it, with two units before it and one after it. */
export function slotsOf(tokens: Tokens, units: Units, found = new SlotList()): Slots {
  found.clear(tokens.count)
  for (let unit = 0; unit < units.count; unit++) {
    if (units.kind[unit] === PLAIN) continue
    if (!isPlain(units, unit - 1) && !isPlain(units, unit - 2) && !isPlain(units, unit + 1)) continue
    const around = chain(surrounding(tokens, units, unit - 2), surrounding(tokens, units, unit - 1))
    addFillings(tokens, units, unit, chain(around, surrounding(tokens, units, unit + 1)), found)
  }
  return found.slots()
}

/** In a headline, where capitals tell nothing: every number, once by the word before it and once by the one after. */
export function headlineSlotsOf(tokens: Tokens, units: Units, found = new SlotList()): Slots {
  found.clear(tokens.count * 2)
  for (let unit = 0; unit < units.count; unit++) {
    if (units.kind[unit] !== NUMBER) continue
    const before = units.first[unit] - 1
    const after = units.last[unit]
    if (isWord(tokens, before)) addFillings(tokens, units, unit, chain(1, tokens.hash[before]), found)
    if (isWord(tokens, after)) addFillings(tokens, units, unit, chain(2, tokens.hash[after]), found)
  }
  return found.slots()
}

function isWord(tokens: Tokens, at: number): boolean {
  return at >= 0 && at < tokens.count && (tokens.flags[at] & LETTER) !== 0
}

function isPlain(units: Units, unit: number): boolean {
  return unit >= 0 && unit < units.count && units.kind[unit] === PLAIN
}

/** The word, or for a number or name its kind alone. */
function surrounding(tokens: Tokens, units: Units, unit: number): number {
  if (unit < 0 || unit >= units.count) return EDGE
  return units.kind[unit] === PLAIN ? tokens.hash[units.first[unit]] : units.kind[unit]
}

/** A number fills its slot as a whole, a name word by word. The lowest bit of a slot says which of the two it is. */
function addFillings(tokens: Tokens, units: Units, unit: number, around: number, found: SlotList): void {
  if (units.kind[unit] === NUMBER) {
    let value = 0
    for (let at = units.first[unit]; at < units.last[unit]; at++) value = chain(value, tokens.hash[at])
    found.add(mix(around) | 1, value)
    return
  }
  for (let at = units.first[unit]; at < units.last[unit]; at++) found.add(mix(around) & ~1, mix(tokens.hash[at]))
}

/** A list of slots that may be filled anew; what it gave before is then overwritten. */
export class SlotList {
  private pairs = new Uint32Array(1024)
  private count = 0

  clear(room: number): void {
    this.count = 0
    if (room * 2 > this.pairs.length) this.pairs = new Uint32Array(room * 4)
  }

  add(slot: number, filling: number): void {
    this.pairs[this.count++] = slot
    this.pairs[this.count++] = filling >>> 11
  }

  slots(): Slots {
    return this.pairs.subarray(0, this.count)
  }
}

/** The slots in ascending order, as comparing needs them. */
export function sortedSlots(slots: Slots): Slots {
  const keys = new Float64Array(slots.length / 2)
  for (let at = 0; at < keys.length; at++) keys[at] = slots[at * 2] * FILLINGS + slots[at * 2 + 1]
  keys.sort()
  const sorted = new Uint32Array(slots.length)
  for (let at = 0; at < keys.length; at++) {
    sorted[at * 2] = Math.floor(keys[at] / FILLINGS)
    sorted[at * 2 + 1] = keys[at] % FILLINGS
  }
  return sorted
}

/** Fillings are hashes of 21 bits, so that a slot and its filling make one number of 53. */
const FILLINGS = 2 ** 21

/** In how many of the slots that two texts share the fillings agree or differ; both lists are ascending. */
export interface SlotCounts {
  numbersAgree: number
  numbersDiffer: number
  namesAgree: number
  namesDiffer: number
}

export function compareSlots(a: Slots, b: Slots): SlotCounts {
  const counts: SlotCounts = { numbersAgree: 0, numbersDiffer: 0, namesAgree: 0, namesDiffer: 0 }
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] < b[j]) i = slotEnd(a, i)
    else if (b[j] < a[i]) j = slotEnd(b, j)
    else {
      const iEnd = slotEnd(a, i)
      const jEnd = slotEnd(b, j)
      count(counts, a[i], sameFilling(a, i, iEnd, b, j, jEnd))
      i = iEnd
      j = jEnd
    }
  }
  return counts
}

function slotEnd(slots: Slots, from: number): number {
  let at = from + 2
  while (at < slots.length && slots[at] === slots[from]) at += 2
  return at
}

/** Whether more than half of the words of the shorter filling stand in the other. */
function sameFilling(a: Slots, i: number, iEnd: number, b: Slots, j: number, jEnd: number): boolean {
  let shared = 0
  for (let x = i, y = j; x < iEnd && y < jEnd; ) {
    const left = a[x + 1]
    const right = b[y + 1]
    if (left === right) shared++
    if (left <= right) x += 2
    if (right <= left) y += 2
  }
  return shared * 4 > Math.min(iEnd - i, jEnd - j)
}

function count(counts: SlotCounts, slot: number, agree: boolean): void {
  if (slot & 1) counts[agree ? 'numbersAgree' : 'numbersDiffer']++
  else counts[agree ? 'namesAgree' : 'namesDiffer']++
}
