import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chain } from '../../src/clean/chain.ts'
import { explainEdits } from '../../src/clean/explain.ts'
import { type Cut, clean, findCuts } from '../../src/clean/index.ts'
import { ingest } from '../../src/ingest/index.ts'
import { clean as rules } from '../../src/lang/id/clean/index.ts'
import { languageOf } from '../../src/lang/index.ts'
import { applyChanges } from '../../src/text/edits.ts'

const document = (text: string) => ingest({ path: 'a.txt', record: null, text, bytes: text.length, encoding: 'utf-8' })
const id = languageOf('id')

const NEWS = [
  'Pemerintah Kota Sukamaju mulai membangun jembatan baru di atas Sungai Cilembur, Senin (2/6/2025), setelah jembatan lama rusak.',
  '"Kami berharap jembatan ini selesai sebelum musim hujan tiba," kata Kepala Dinas Sutarno Widodo.',
  'Warga menyambut baik pembangunan itu.Mereka selama ini memutar sejauh lima kilometer.',
]
const DIRT = [
  'SCROLL TO CONTINUE WITH CONTENT',
  'ADVERTISEMENT',
  'Baca juga: Warga Sukamaju Tolak Tarif Parkir Baru',
  'Baca juga:',
  '(rhn/tsk)',
  '[Gambas:Video Kabar]',
  'Editor: Rahmat',
  'Selasa, 3 Jun 2025 17:10 WIB',
  '13 hours ago 1',
  'Copyright © Warta 2025',
  'jembatan',
  ' ',
  '  ',
  '\u00a0',
  '\n',
  '\n\n\n',
  '\r\n',
  '&amp;',
  'â€œ',
  '\u200B',
  '"',
  '.',
  '-',
  ' -anak',
  'Daftar Isi',
  '***',
  'Foto: Dok. Humas',
  '#tag',
  'Warga Sukamaju Bakal Tolak Kenaikan Tarif Parkir di Pasar Baru',
  '😀',
  '\uD800',
]
const page = fc
  .array(fc.oneof(fc.constantFrom(...NEWS), fc.constantFrom(...DIRT), fc.constantFrom('\n', ' ', '')), {
    maxLength: 24,
  })
  .map((parts) => parts.join(''))

describe('whatever the text', () => {
  test('cuts are sorted and disjoint, and only repairs put text in place', () => {
    fc.assert(
      fc.property(page, (text) => {
        let at = 0
        for (const cut of findCuts(text, id)) {
          expect(cut.start).toBeGreaterThanOrEqual(at)
          expect(cut.end).toBeGreaterThanOrEqual(cut.start)
          expect(cut.end).toBeLessThanOrEqual(text.length)
          if (cut.kind !== 'repair') expect(cut.with).toBe('')
          at = cut.end
        }
      }),
      { numRuns: 250, seed: 3 },
    )
  })

  test('cleaning what is clean changes nothing', () => {
    fc.assert(
      fc.property(page, (text) => {
        const once = applyChanges(text, findCuts(text, id))
        expect(findCuts(once, id)).toEqual([])
      }),
      { numRuns: 250, seed: 5 },
    )
  })

  test('no space or blank line is left double', () => {
    fc.assert(
      fc.property(page, (text) => {
        const once = applyChanges(text, findCuts(text, id))
        expect(once).not.toMatch(/[ \u00a0]{2}|(?:\r?\n){3}|^\s| \n/)
      }),
      { numRuns: 250, seed: 7 },
    )
  })

  test('two rounds of cuts are one', () => {
    const change = fc.tuple(fc.nat(30), fc.nat(6), fc.constantFrom('', '', ' ', 'ab'))
    const changes = fc.array(change, { maxLength: 5 }).map((list) => {
      let at = 0
      return list.map(([gap, length, text]): Cut => {
        const start = at + gap
        at = start + length
        return { start, end: at, with: text, kind: text ? 'repair' : 'related', rule: 'r' }
      })
    })
    fc.assert(
      fc.property(changes, changes, (first, second) => {
        const text = Array.from({ length: 400 }, (_, at) => String.fromCharCode(0x100 + at)).join('')
        const once = applyChanges(text, first)
        const both = chain(first, second)
        const inside = second.every(({ start, end }) => !first.some((one) => splits(first, one, start, end)))
        if (inside) expect(applyChanges(text, both)).toBe(applyChanges(once, second))
        let at = 0
        for (const cut of both) {
          expect(cut.start).toBeGreaterThanOrEqual(at)
          at = cut.end
        }
      }),
      { numRuns: 400, seed: 11 },
    )
  })
})

/** The second round's cut begins or ends inside text that the first one put in. */
function splits(first: readonly Cut[], one: Cut, start: number, end: number): boolean {
  const shift = first
    .filter((cut) => cut.start < one.start)
    .reduce((sum, cut) => sum + cut.with.length - (cut.end - cut.start), 0)
  const from = one.start + shift
  const to = from + one.with.length
  return (start > from && start < to) || (end > from && end < to)
}

describe('options', () => {
  const text = `${NEWS[0]}\nADVERTISEMENT\n${NEWS[1]}\nEditor: Rahmat Sulaeman\n`
  const kinds = (options: Parameters<typeof clean>[1]) => clean(document(text), options).edits.map(({ kind }) => kind)

  test('keep and only choose kinds', () => {
    expect(kinds({})).toEqual(['widget', 'credit'])
    expect(kinds({ keep: ['widget'] })).toEqual(['credit'])
    expect(kinds({ only: ['widget'] })).toEqual(['widget'])
  })

  test('are recorded with the stage', () => {
    expect(clean(document(text), { keep: ['widget'] }).stages.at(-1)?.options).toEqual({ keep: ['widget'] })
  })

  test('a text of which nothing is left keeps its document, with a warning', () => {
    const cleaned = clean(document('ADVERTISEMENT\nSCROLL TO CONTINUE WITH CONTENT\n'))
    expect(cleaned.text).toBe('')
    expect(cleaned.warnings.map(({ code }) => code)).toContain('all-removed')
  })
})

test('explains each edit by its place in the raw text', () => {
  const cleaned = clean(document(`${NEWS[0]} 😀\nADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT\n${NEWS[1]}`))
  expect(explainEdits(cleaned)).toMatchObject([{ kind: 'widget', rule: 'id/scroll-on', line: 2, score: null }])
})

describe('time grows with length alone', () => {
  /** Steps that a pattern takes cannot be counted; a text of one repeated piece shows superlinear ones at once. */
  const pieces = [
    ...new Set(rules.rules.flatMap(({ opens }) => opens)),
    'a',
    'A ',
    'Aa ',
    '(',
    '"',
    '. ',
    '* ',
    '/',
    '# ',
    ' ',
    '\n',
    '&',
    'â',
    '-',
    '.A',
    '1/',
    '[',
    'foto/',
  ]
  test('on 200 kB of each opening and mark', () => {
    const slow: string[] = []
    for (const piece of pieces) {
      const text = `${piece} `.repeat(Math.ceil(60_000 / (piece.length + 1)))
      const from = process.cpuUsage()
      findCuts(text, id)
      const { user } = process.cpuUsage(from)
      if (user > 1_500_000) slow.push(piece)
    }
    expect(slow).toEqual([])
  }, 60_000)
})
