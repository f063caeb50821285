/** Phrases that begin with a number: days, bare years, decades, counted units, years before the era. */
import { type Expression, type Phrase, phrase } from '../expression.ts'
import { CLOSE, OPEN, type Reader } from '../reader.ts'
import { parseCounted } from './counted.ts'
import { readDay } from './day.ts'
import { parseYear } from './year.ts'

export function parseNumber(reader: Reader, at: number): Phrase | null {
  if (reader.continues(at)) return null
  return parseDay(reader, at) ?? parseYear(reader, at) ?? parseCounted(reader, at) ?? parseBeforeEra(reader, at)
}

function parseDay(reader: Reader, at: number): Phrase | null {
  const bracketed = reader.isMark(at - 1, OPEN)
  const day = readDay(reader, at, bracketed)
  if (!day || isName(reader, at) || isFeast(reader, at, day.value)) return null
  const closed = bracketed && reader.isMark(day.next, CLOSE)
  const weak = day.value.kind === 'fields' ? day.value.fields.year === undefined : day.value.kind === 'range'
  const numeric = reader.isMark(at + 1, 47)
  if (weak && numeric && !closed) return null
  const found = closed ? phrase(at - 1, day.next + 1, 'bracketed', day.value) : phrase(at, day.next, 'day', day.value)
  found.weak = weak && numeric
  return found
}

/** "Jalan 17 Agustus", "Universitas 17 Agustus 1945". */
function isName(reader: Reader, at: number): boolean {
  return reader.isWord(at - 1) && reader.words.nameHeads.has(reader.tokens, at - 1)
}

const REACH = 5

/** "upacara 17 Agustus", "peringatan seperti 17 Agustus": a day and month of no year behind the word for a feast. */
function isFeast(reader: Reader, at: number, says: Expression): boolean {
  if (says.kind !== 'fields' || says.fields.year !== undefined || reader.month(at + 1) === 0) return false
  if (reader.isWord(at + 2) && reader.words.directions.match(reader.tokens, at + 2)) return false
  if (!reader.isWord(at - 1) || reader.words.before.has(reader.tokens, at - 1)) return false
  for (let k = at - 1; k >= at - REACH && reader.isWord(k); k--)
    if (reader.words.feasts.has(reader.tokens, k)) return true
  return false
}

function parseBeforeEra(reader: Reader, at: number): Phrase | null {
  const year = reader.number(at)
  const era = year > 0 ? reader.words.beforeEra.match(reader.tokens, at + 1) : null
  if (!era || !reader.isCapital(at + 1)) return null
  return phrase(at, era.next, 'before-era', { kind: 'beforeEra', year })
}
