/** Which words a segment has shown already. */

const STAMPS = 1 << 10

// A slot counts only if its stamp is of the present round, so that nothing is cleared between segments.
const stampHash = new Int32Array(STAMPS)
const stampRound = new Int32Array(STAMPS)
let round = 0

export function forgetWords(): void {
  round = (round + 1) | 0
}

/** Whether the word was shown since all were forgotten; from now on it was. */
export function isRepeated(hash: number): boolean {
  const slot = (hash ^ (hash >>> 10)) & (STAMPS - 1)
  const known = stampRound[slot] === round && stampHash[slot] === hash
  stampRound[slot] = round
  stampHash[slot] = hash
  return known
}
