/** Words in disguise: in characters that only look like plain letters. */
import type { Tokens } from '../../text/tokens.ts'
import { isDisguise, isLookAlike } from './fold.ts'

/** It has letters or digits in disguise. */
export const DISGUISED = 1
/** It has letters of another script among Latin ones. */
export const LOOK_ALIKE = 2
/** It is all in letters of a script that has look-alikes of the Latin ones. */
const OTHER_SCRIPT = 4

/** What of a word is disguised, as bits; 0 if nothing is. */
export function disguiseOf({ text, start, end }: Tokens, at: number): number {
  let wide = 0
  let latin = 0
  let alike = 0
  for (let unit = start[at]; unit < end[at]; unit++) {
    const point = text.codePointAt(unit)!
    if (isDisguise(point)) wide++
    else if (isLookAlike(point)) alike++
    else if (point < 128) latin++
    if (point > 0xffff) unit++
  }
  const bits = wide > 0 ? DISGUISED : 0
  if (alike === 0) return bits
  return bits | (latin > 0 || wide > 0 || end[at] - start[at] === 1 ? LOOK_ALIKE : OTHER_SCRIPT)
}
