import { expect, test } from 'vitest'
import { quoteInSentence, whySpeaker } from '../../../src/cli/view/quote.ts'
import { createStyle } from '../../../src/cli/view/style.ts'
import { placesOf } from '../../../src/export/places.ts'
import { clean, extract, ingest } from '../../../src/index.ts'

const style = createStyle(0, 100)

function lastQuote(text: string): { sentence: string; why: string } {
  const document = extract(clean(ingest({ path: 'a.txt', text })))
  const quote = document.quotes?.at(-1)
  if (!quote) throw new Error('no quote found')
  const places = placesOf(document)
  return { sentence: quoteInSentence(document, quote, places, style), why: whySpeaker(document, quote, places) }
}

const lead = 'Wali Kota Sarwono Pribadi meresmikan pasar ikan di pelabuhan lama.\n\n'

test.each([
  ['"Pasar ini milik warga," kata Sarwono Pribadi.', 'named at the cue'],
  ['"Pasar ini milik warga," kata Sarwono.', '“Sarwono” at the cue is Sarwono Pribadi, line 1'],
  ['"Pasar ini milik warga," katanya.', '“nya” points back to Sarwono Pribadi, line 1'],
  ['"Pasar ini milik warga," ujar dia.', '“dia” points back to Sarwono Pribadi, line 1'],
  ['"Pasar ini milik warga," kata seorang pedagang.', 'taken as it stands at the cue: “seorang pedagang”'],
])('%s: %s', (sentence, why) => {
  expect(lastQuote(lead + sentence).why).toBe(why)
})

test.each([
  ['"Pasar ini milik warga," katanya.', '    "‹Pasar ini milik warga,›" [kata]{nya}.'],
  ['Menurut Sarwono, pasar itu ramai.', '    [Menurut] {Sarwono}, ‹pasar itu ramai›.'],
])('%s is marked', (sentence, marked) => {
  expect(lastQuote(lead + sentence).sentence).toBe(marked)
})

test('of a long quote both ends are shown', () => {
  const { sentence } = lastQuote(`${lead}"${'Pasar ini milik warga dan warga pemiliknya. '.repeat(12)}" kata Sarwono.`)
  expect(sentence).toMatch(/‹Pasar ini .* … \d+ more … .*›\s*" \[kata\] \{Sarwono\}/s)
})
