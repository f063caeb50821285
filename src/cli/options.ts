/** Settings as the stages want them. */
import type { CleanOptions } from '../clean/index.ts'
import type { ExtractOptions } from '../extract/index.ts'
import type { DedupeRun } from '../pipeline/dedupe.ts'
import { UsageError } from './errors.ts'
import type { Settings } from './settings.ts'

/** Clean's options, with the rules of the rules file. */
export async function cleanOptions({ keep, only, spamThreshold, rules }: Settings): Promise<CleanOptions> {
  return {
    ...(keep && { keep: keep as NonNullable<CleanOptions['keep']> }),
    ...(only && { only: only as NonNullable<CleanOptions['only']> }),
    ...(spamThreshold !== undefined && { spamThreshold }),
    ...(rules !== undefined && { rules: await readRules(rules) }),
  }
}

export function extractOptions({ referenceDate }: Settings): ExtractOptions {
  return referenceDate === undefined ? {} : { referenceDate }
}

export function dedupeOptions({ drop, against, saveIndex, threshold, window }: Settings): DedupeRun {
  return {
    ...(drop && { drop }),
    ...(against !== undefined && { against }),
    ...(saveIndex !== undefined && { saveIndex }),
    ...(threshold !== undefined && { threshold }),
    ...(window !== undefined && { window }),
  }
}

async function readRules(path: string) {
  const [{ readFile }, { parseRules, RulesError }] = await Promise.all([
    import('node:fs/promises'),
    import('../clean/furniture/file.ts'),
  ])
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UsageError(`--rules ${path}: it cannot be read: newsx learn writes such a file`)
  })
  try {
    return parseRules(text, path)
  } catch (error) {
    throw error instanceof RulesError ? new UsageError(error.message) : error
  }
}
