import { describe, expect, test } from 'vitest'
import { type Cut, findCuts } from '../../src/clean/index.ts'
import { languageOf } from '../../src/lang/index.ts'
import { applyChanges } from '../../src/text/edits.ts'

const cleaned = (text: string) => applyChanges(text, findCuts(text, languageOf('id'), { keep: ['spam'] }))

describe('repairs', () => {
  test.each([
    ['a byte order mark', '\uFEFFKota itu ramai.', 'Kota itu ramai.'],
    ['mojibake', 'Ia berkata, â€œSaya datang.â€\u009d', 'Ia berkata, “Saya datang.”'],
    ['an accented letter', 'Kafe CafÃ© Luwak ramai.', 'Kafe Café Luwak ramai.'],
    ['entities', 'Hutan &amp; lahan &quot;hijau&quot; &#8211; milik warga', 'Hutan & lahan "hijau" – milik warga'],
    ['a no-break space', 'Kota\u00a0itu ramai.', 'Kota itu ramai.'],
    ['zero-width characters', 'ka\u200Bta me\uFEFFreka', 'kata mereka'],
    ['runs of spaces', 'Kota  itu   ramai.', 'Kota itu ramai.'],
    ['spaces at the ends of lines', 'Kota itu.  \n  Desa itu.', 'Kota itu.\nDesa itu.'],
    ['blank lines', '\n\nKota itu.\n\n\n\nDesa itu.\n\n', 'Kota itu.\n\nDesa itu.\n'],
    ['reduplication', 'anak -anak bermain undang -undang', 'anak-anak bermain undang-undang'],
    ['reduplication with affixes', 'berlari -lari dan kekanak -kanakan', 'berlari-lari dan kekanak-kanakan'],
    ['decades', 'sejak 1930 -an', 'sejak 1930-an'],
    ['ordinals', 'peringatan ke -80', 'peringatan ke-80'],
    [
      'a line broken by a link',
      'Kabar itu dikutip dari\nWarta Ombak\n, Selasa (3/6/2025).',
      'Kabar itu dikutip dari Warta Ombak, Selasa (3/6/2025).',
    ],
    [
      'a link that opens a paragraph',
      'Ia pulang.\nTiara Ombak\n, penyanyi itu, diam.',
      'Ia pulang.\nTiara Ombak, penyanyi itu, diam.',
    ],
    ['a glued sentence', 'perang dunia.Sebelumnya ia pergi.', 'perang dunia. Sebelumnya ia pergi.'],
    ['a glued sentence after a bracket', 'pada Rabu (1/1).Kejadian itu', 'pada Rabu (1/1). Kejadian itu'],
    ['a glued quotation', 'tahun baru 2025."Kami datang," katanya.', 'tahun baru 2025. "Kami datang," katanya.'],
    ['a glued sentence after a quotation', '"Kami datang."Ia lalu pergi.', '"Kami datang." Ia lalu pergi.'],
  ])('%s', (_, text, expected) => {
    expect(cleaned(text)).toBe(expected)
  })

  test.each([
    ['a domain', 'Baca di Kompas.com dan VIVA.co.id, atau Situs.Com milik warga.'],
    ['initials and degrees', 'Dr. H. S.Sos M.Si dan Prof.Dr. Budi hadir.'],
    ['numbers', 'Harganya Rp1.500 atau 15.30 WIB.'],
    ['a dash', 'Laskar Merah -julukan tim itu- menang 2 - 1.'],
    ['an ampersand', 'Toko Kain & Benang; R&D'],
    ['accents that are no damage', 'Kota Bogotá dan Ângelo'],
    ['joiners in Persian', 'می‌خواهم'],
    ['a family of emoji', 'Keluarga 👨‍👩‍👧 itu'],
    ['quotation marks', 'Ia berkata, "Kami datang." Mereka pergi.'],
  ])('leaves %s alone', (_, text) => {
    expect(cleaned(text)).toBe(text)
  })

  test('hold at most 16 characters each', () => {
    const cuts: Cut[] = findCuts('anak -anak â€œya&quot; \n\n\n\n kota.Desa', languageOf('id'))
    for (const cut of cuts) expect(cut.with.length).toBeLessThanOrEqual(16)
  })
})
