/** Many small files under one folder, each written piece by piece and all put in place at the end. */
import { appendFile, mkdir, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { OutputError } from './problems.ts'
import { discard, putInPlace, temporaryFor } from './unfinished.ts'

const BATCH = 1 << 16

export class FileSet {
  private readonly temporaries = new Map<string, string>()
  private target = ''
  private waiting: string[] = []
  private length = 0

  /** Adds text to the end of a file; pieces for one file are best given one after another. */
  async append(target: string, text: string): Promise<void> {
    if (target !== this.target || this.length >= BATCH) await this.flush()
    this.target = target
    this.waiting.push(text)
    this.length += text.length
  }

  async finish(): Promise<void> {
    await this.flush()
    for (const [target, temporary] of this.temporaries) {
      await putInPlace(temporary, target).catch((error) => {
        throw new OutputError(target, error)
      })
    }
  }

  async abandon(): Promise<void> {
    for (const temporary of this.temporaries.values()) await discard(temporary)
  }

  private async flush(): Promise<void> {
    if (this.waiting.length === 0) return
    const text = this.waiting.join('')
    this.waiting = []
    this.length = 0
    try {
      await appendFile(await this.temporaryOf(this.target), text)
    } catch (error) {
      throw new OutputError(this.target, error as NodeJS.ErrnoException)
    }
  }

  private async temporaryOf(target: string): Promise<string> {
    const known = this.temporaries.get(target)
    if (known) return known
    await mkdir(dirname(target), { recursive: true })
    const temporary = temporaryFor(target)
    this.temporaries.set(target, temporary)
    // A run that was killed may have left a file of this name.
    await rm(temporary, { force: true })
    return temporary
  }
}
