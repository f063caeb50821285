import { expect, test } from 'vitest'
import { pairMarks } from '../../../src/extract/quotes/marks.ts'
import { AFTER } from '../../../src/lang/parts/quotes.ts'
import { tokenize } from '../../../src/text/tokens.ts'
import { wordSet } from '../../../src/text/words.ts'

/** What stands between the marks of a text, one paragraph a sentence. */
function between(text: string): string[] {
  const tokens = tokenize(text)
  const cues = wordSet(['kata', 'ujarnya'])
  const kind = Int32Array.from({ length: tokens.count + 1 }, (_, at) =>
    at < tokens.count && cues.has(tokens, at) ? AFTER : 0,
  )
  const spans = pairMarks(tokens, kind, new Int32Array(tokens.count + 1))
  return spans.map(({ open, close, closed }) => {
    const inside = text.slice(tokens.start[open + 1], tokens.end[close - 1])
    return closed ? inside : `${inside} (open)`
  })
}

const rows: [string, string, string[]][] = [
  ['straight marks', 'a "b c" d "e f"', ['b c', 'e f']],
  ['curved marks', 'a “b c” d “e f”', ['b c', 'e f']],
  ['closing marks on both sides', 'a ”b c” d ”e f”', ['b c', 'e f']],
  ['low and high', 'a „b c“ d', ['b c']],
  ['single marks', "a 'b c' d", ['b c']],
  ['an apostrophe is no mark', "Ma'ruf dan Nu'man", []],
  ['single marks within double ones', 'a "b \'c\' d" e', ["b 'c' d"]],
  ['double marks within double ones', 'a "b "c" d" e', ['b "c" d']],
  ['glued on both sides', 'a."b c,"d', ['b c,']],
  ['the space on the wrong side before a cue', '"a b, "kata d. "e f"', ['a b,', 'e f']],
  ['the space on the wrong side after a cue', 'kata d:" E f" dan g', ['E f']],
  ['an opening mark alone ends with its paragraph', 'a "b c\nD "e f" g', ['b c (open)', 'e f']],
  ['a closing mark alone opens nothing', 'a b" c\nd "e f" g', ['e f']],
  ['a single mark closes what a double one opened', '“a b,’ kata c', ['a b,']],
]

test.each(rows)('%s', (_name, text, expected) => {
  expect(between(text)).toEqual(expected)
})
