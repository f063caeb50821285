/** The language packs; a new language is one folder beside this file and one line in this list. */
import { indonesian } from './id/index.ts'
import type { Language } from './language.ts'

export const languages: readonly Language[] = [indonesian]

/** The pack of a language code, or null; a text too short to tell is read as the first pack's. */
export function languageOf(code: string | null): Language | null {
  if (code === null) return languages[0]
  return languages.find((language) => language.code === code) ?? null
}
