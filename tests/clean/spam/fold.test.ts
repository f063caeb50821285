import { expect, test } from 'vitest'
import { fold, unleet } from '../../../src/clean/spam/fold.ts'

test.each([
  ['𝗗𝗘𝗪𝗔𝟴𝟴', 'dewa88'],
  ['ＫＯＩＮ', 'koin'],
  ['Ⓚⓞⓘⓝ', 'koin'],
  ['D̲E̲W̲A̲', 'dewa'],
  ['KYT4️⃣D', 'kyt4d'],
  ['DЕWА', 'dewa'],
  ['S L O T', 'slot'],
  ['pasar', 'pasar'],
  ['', ''],
])('%j is meant as %j', (word, meant) => expect(fold(word)).toBe(meant))

test.each([
  ['g4c0r', 'gacor'],
  ['h0k1', 'hoki'],
  ['pasar', 'pasar'],
])('%j is read as %j', (word, letters) => expect(unleet(word)).toBe(letters))
