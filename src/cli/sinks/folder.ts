/** Whole documents into a folder: one file for each input, in the inputs' own tree. */
import { resolve } from 'node:path'
import type { Document } from '../../document.ts'
import { FileSet } from '../../io/folder.ts'
import { UsageError } from '../errors.ts'
import type { Settings } from '../settings.ts'
import { type DocumentEncoder, documentEncoder } from './documents.ts'
import type { Sink } from './sink.ts'
import { targetNames } from './target-names.ts'

export function folderSink(folder: string, format: string, inputs: readonly string[], settings: Settings): Sink {
  const files = new FileSet()
  const targetOf = targetNames(folder, inputs, format)
  const encoders = new Map<string, DocumentEncoder>()

  const encoderFor = async (target: string, path: string): Promise<DocumentEncoder> => {
    const known = encoders.get(target)
    if (known) return known
    if (resolve(target) === resolve(path))
      throw new UsageError(`-o ${folder} would write over the input ${path}: name another folder`)
    const encoder = await documentEncoder(format, settings, false)
    encoders.set(target, encoder)
    await files.append(target, encoder.head())
    return encoder
  }

  return {
    async add(document: Document) {
      const { path } = document.source
      const target = targetOf(path)
      await files.append(target, (await encoderFor(target, path)).item(document))
    },
    async finish() {
      for (const [target, encoder] of encoders) {
        const tail = encoder.tail()
        if (tail !== '') await files.append(target, tail)
      }
      await files.finish()
    },
    abandon: () => files.abandon(),
  }
}
