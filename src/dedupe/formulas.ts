/** Formulas: sentences that are said again and again with other numbers, as judges pass sentences and brokers forecast. */
import { chain, mix } from './hash.ts'

/**
 * The numbers of a text as 32 bits, of which each number sets two (B. Bloom, "Space/time trade-offs in hash coding with
 * allowable errors", 1970): a bit that is not set tells of a number that is not there.
 */
export function numbersIn(text: string): number {
  let bits = 0
  for (let at = 0; at < text.length; at++) {
    let number = 0
    for (; isDigit(text.charCodeAt(at)); at++) number = chain(number, text.charCodeAt(at))
    if (number !== 0) bits |= bitsOf(mix(number))
  }
  return bits >>> 0
}

function isDigit(code: number): boolean {
  return code >= 48 && code < 58
}

function bitsOf(hash: number): number {
  return (1 << (hash & 31)) | (1 << ((hash >>> 5) & 31))
}

/** Whether each of two texts has a number that the other has not; one alone may only be cut. */
export function saysOther(numbers: number, others: number): boolean {
  return (numbers & ~others) !== 0 && (others & ~numbers) !== 0
}
