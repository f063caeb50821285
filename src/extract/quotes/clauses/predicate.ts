/** What makes words a clause. */

import { ADJECTIVE, EXISTS, PREDICATE, VERB } from '../../../lang/parts/quotes.ts'
import type { Scene } from '../scene.ts'
import { isMainPredicate, isPlain } from '../walk.ts'

/** Some word makes a predicate. */
export function hasPredicate(scene: Scene, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (isPlain(scene, at, VERB | PREDICATE | ADJECTIVE)) return true
  return false
}

/** A subject and, behind it, a predicate that nothing subordinates. */
export function isClause(scene: Scene, first: number, end: number): boolean {
  if (isPlain(scene, first, EXISTS) || isPlain(scene, first + 1, EXISTS)) return true
  if (isPlain(scene, first, VERB | PREDICATE | ADJECTIVE)) return false
  for (let at = first + 1; at < end; at++) if (isMainPredicate(scene, at, VERB | PREDICATE | ADJECTIVE)) return true
  return false
}
