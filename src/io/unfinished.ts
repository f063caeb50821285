/** Temporary files that stand beside their targets until these are whole. */
import { rmSync } from 'node:fs'
import { chmod, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

const unfinished = new Set<string>()

/** The name of a temporary file for a target, removed by a signal until it is put in place. */
export function temporaryFor(target: string): string {
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  unfinished.add(temporary)
  return temporary
}

/** Gives a whole file its name, and the mode of the file that had it. */
export async function putInPlace(temporary: string, target: string): Promise<void> {
  const old = await stat(target).catch(() => null)
  if (old) await chmod(temporary, old.mode)
  await rename(temporary, target)
  unfinished.delete(temporary)
}

export async function discard(temporary: string): Promise<void> {
  await rm(temporary, { force: true })
  unfinished.delete(temporary)
}

/** Removes what was not finished, at once: the process is about to end. */
export function removeUnfinished(): void {
  for (const path of unfinished) rmSync(path, { force: true })
}
