/** A file that says which process works on something. One that was killed leaves it behind: that counts for nothing. */
import { readFile, rm, writeFile } from 'node:fs/promises'
import { InputError } from './problems.ts'

/** Takes the lock; an error where a process that still runs has it. */
export async function lock(path: string): Promise<void> {
  if (await create(path)) return
  const owner = await readFile(path, 'utf8').catch(() => '')
  if (!isLeft(owner)) throw taken(path, owner)
  await rm(path, { force: true })
  if (!(await create(path))) throw taken(path, owner)
}

export async function unlock(path: string): Promise<void> {
  await rm(path, { force: true })
}

async function create(path: string): Promise<boolean> {
  try {
    await writeFile(path, `${process.pid}\n`, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Whether the process that took it has ended; of an empty lock nothing is known, its owner may be about to write it. */
function isLeft(owner: string): boolean {
  const pid = Number.parseInt(owner, 10)
  // In another container, the number may have been this process's own.
  if (pid === process.pid) return true
  return pid > 0 && !runs(pid)
}

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

function taken(path: string, owner: string): InputError {
  const who = owner.trim() === '' ? 'another run' : `another run (process ${owner.trim()})`
  return new InputError(path, `${who} is writing this output: wait for it, or delete this file if there is none`)
}
