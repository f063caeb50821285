import { describe, expect, test } from 'vitest'
import type { Edit } from '../../../src/document.ts'
import { factsOf } from '../dates/reading.ts'

const BODY =
  'Warga Kampung Lembah membangun jembatan bambu sepanjang dua belas meter di atas sungai. Mereka bekerja bersama.'
const HEADLINE = 'Warga Kampung Lembah Bangun Jembatan Bambu'

describe('stamps', () => {
  test.each([
    ['Diperbarui 18 Jun 2025, 14:05 WIB', '2025-06-18', '2025-06-18T14:05:00+07:00'],
    [', Jurnalis-Kamis, 19 Juni 2025 |23:05 WIB', '2025-06-19', '2025-06-19T23:05:00+07:00'],
    ['Harian.com- 20/06/2025, 18:48 WIB', '2025-06-20', '2025-06-20T18:48:00+07:00'],
    ['- calendar_month Rab, 3 Sep 2025', '2025-09-03', null],
    ['Tayang: Senin, 9 Juni 2025 08:47 WIT', '2025-06-09', '2025-06-09T08:47:00+09:00'],
    ['Tayang: Senin, 9 Juni 2025 20:41 WITA', '2025-06-09', '2025-06-09T20:41:00+08:00'],
    ['Kamis, 19 Jun 2025 13:03 WIB', '2025-06-19', '2025-06-19T13:03:00+07:00'],
    ['28 April 2025 | 13.00 WIB', '2025-04-28', '2025-04-28T13:00:00+07:00'],
    ['Jumat   20 Jun 2025  18:19 WIB', '2025-06-20', '2025-06-20T18:19:00+07:00'],
    ['Selasa, 10 Jun 2025 - 21:32 WIB_x0000_', '2025-06-10', '2025-06-10T21:32:00+07:00'],
    ['Sabtu, 24 Mei  2025 14:47 WIB 14:47', '2025-05-24', '2025-05-24T14:47:00+07:00'],
    ['Jumat, 30 Mei 2025-  19:10 WIB', '2025-05-30', '2025-05-30T19:10:00+07:00'],
    ['06 Jun 2025 21:29', '2025-06-06', null],
    ['2015/08/25', '2015-08-25', null],
    ['10/21/2025 9:45', '2025-10-21', null],
    ['Diterbitkan pada 2 Sep 2025', '2025-09-02', null],
    ['2025-09-03T14:05:00+07:00', '2025-09-03', '2025-09-03T14:05:00+07:00'],
    ['Wed, 03 Sep 2025 14:05:00 +0700', '2025-09-03', '2025-09-03T14:05:00+07:00'],
    ['Senin\n1 Sep 2025\n14:05 WIB', '2025-09-01', '2025-09-01T14:05:00+07:00'],
    ['By Rini Astuti - September 3, 2025', '2025-09-03', null],
    ['Posted on September 3, 2025 by admin', '2025-09-03', null],
  ])('%s', (stamp, published, publishedAt) => {
    const facts = factsOf(`${HEADLINE}\n${stamp}\n\n${BODY}`)
    expect(facts).toMatchObject({ headline: HEADLINE, published, publishedAt, inferred: [] })
  })

  test('a stamp that clean took out is read where it stood', () => {
    const stamp = 'Tayang: Selasa, 2 September 2025 08:37 WIB\n'
    const edit: Edit = {
      start: HEADLINE.length + 1,
      end: HEADLINE.length + 1 + stamp.length,
      text: stamp,
      with: '',
      kind: 'widget',
      rule: 'x',
    }
    const facts = factsOf(`${HEADLINE}\n\n${BODY}`, { edits: [edit] })
    expect(facts).toMatchObject({ headline: HEADLINE, published: '2025-09-02', inferred: [] })
  })

  test('the first publication wins over a later change', () => {
    const facts = factsOf(`${HEADLINE}\nDiperbarui 5 Sep 2025, 10:00 WIB\nTayang 3 Sep 2025, 09:00 WIB\n\n${BODY}`)
    expect(facts.published).toBe('2025-09-03')
  })

  test('a line of the story that names a day is no stamp', () => {
    expect(factsOf(`Jadwal Kapal Feri 5 Juni 2025\n\n${BODY}`).published).toBeNull()
  })
})

describe('a stamp whose day and month could be swapped', () => {
  test.each([
    ['as the story has it', '10/7/2025 19:49', 'Rapat digelar, Selasa (7/10/2025).', undefined, '2025-10-07'],
    [
      'as the story has it, the other way',
      '10/7/2025 19:49',
      'Rapat digelar, Kamis (10/7/2025).',
      undefined,
      '2025-07-10',
    ],
    ['as the address has it', '3/9/2025 09:49 WIB', BODY, 'https://a.id/2025/09/03/jembatan/', '2025-09-03'],
    ['as spreadsheets write it', '9/3/2025 9:49', BODY, undefined, '2025-09-03'],
    ['as the country writes it', '03/09/2025 09:49 WIB', BODY, undefined, '2025-09-03'],
  ])('%s', (_why, stamp, body, url, published) => {
    const facts = factsOf(`${HEADLINE}\n\n${body}`, { extra: { stamp }, ...(url && { url }) })
    expect(facts.published).toBe(published)
  })
})

describe('without a stamp', () => {
  test.each([
    ['https://a.id/read/2025/06/18/33/31/jembatan', '2025-06-18'],
    ['https://a.id/nasional/20250618112233-12-99/jembatan', '2025-06-18'],
    ['https://a.id/2025-06-18/jembatan', '2025-06-18'],
    ['https://a.id/d-8170396/jembatan', null],
  ])('the address tells: %s', (url, published) => {
    const facts = factsOf(`${HEADLINE}\n\n${BODY}`, { url })
    expect(facts).toMatchObject({ published, inferred: published ? ['published'] : [] })
  })

  test.each([
    [
      'the latest day on which somebody spoke',
      '"Kokoh," kata Bu Rini, Selasa (2/9/2025). Pasar buka Senin (1/9/2025).',
      '2025-09-02',
    ],
    [
      'not a day to come',
      'Bu Rini mengatakan hal itu, Selasa (2/9/2025). Pasar akan buka Jumat (5/9/2025).',
      '2025-09-02',
    ],
    [
      'a weekday next to a day in full',
      '"Kokoh," kata Bu Rini, Selasa. Lomba digelar 31 Agustus - 1 September 2025.',
      '2025-09-02',
    ],
    [
      'a year taken from another day',
      '"Kokoh," kata Bu Rini, Rabu (25/12). Lomba digelar 13-15 Desember 2024 lalu.',
      '2024-12-25',
    ],
    [
      'a weekday in the year that the article prints',
      '"Kokoh," kata Bu Rini, Kamis (16/10). Jembatan dibangun pada 2025.',
      '2025-10-16',
    ],
    [
      'a weekday in the year beside the one that the article prints',
      '"Kokoh," kata Bu Rini, Kamis (16/10), mengutip aturan nomor 18/PU/2024.',
      '2025-10-16',
    ],
    [
      'weekdays that do not fit near an old day',
      '"Kokoh," kata Bu Rini, Jumat (10/1). Izin terbit 5 Juni 2023. Dana cair pada 2024.',
      '2025-01-10',
    ],
    [
      'a wrong weekday beside a month in full',
      'Hingga Oktober 2024 dana habis. "Kokoh," kata Bu Rini, Selasa (3/11).',
      '2024-11-03',
    ],
    [
      'a day behind a long attribution',
      'Demikian dikatakan Bu Rini dari Kampung Lembah, Kecamatan Bukit, Kabupaten Hulu, Provinsi Timur Jauh, saat memberi sambutan, 2 September 2025.',
      '2025-09-02',
    ],
    [
      'a day without weekday in the only year printed',
      '"Kokoh," kata Bu Rini (25/8). Jembatan dibangun pada 2015.',
      '2015-08-25',
    ],
    ['no day where two years are printed', '"Kokoh," kata Bu Rini (25/8). Dibangun 2015, dibongkar 2019.', null],
    ['no day that is past by its own words', 'Jembatan ditutup pada Kamis 5 Juni 2025 lalu.', null],
    ['nothing where no year is named', '"Kokoh," kata Bu Rini, Minggu (19/1).', null],
  ])('%s', (_why, body, published) => {
    expect(factsOf(`${HEADLINE}\n\n${body}`)).toMatchObject({ published, inferred: published ? ['published'] : [] })
  })
})

describe('headline', () => {
  test.each([
    ['a line above the story', `${HEADLINE}\n\n${BODY}`, HEADLINE],
    ['none where the story starts at once', `${BODY}\nWarga senang.`, null],
    ['none where a dateline opens the text', `Kabar.com, Jakarta - ${BODY}\nWarga senang.`, null],
    ['none where the first line is a stamp', `Diperbarui 09 Jun 2025, 19:00 WIB\n\n${BODY}`, null],
    ['none where a channel is all that stands there', `News\n2025/08/25\n\n${BODY}`, null],
    ['a question', `Mengapa Jembatan Itu Roboh?\n\n${BODY}`, 'Mengapa Jembatan Itu Roboh?'],
    [
      'a question with its answer',
      `Mengapa Jembatan Itu Roboh? Ini Penjelasannya\n\n${BODY}`,
      'Mengapa Jembatan Itu Roboh? Ini Penjelasannya',
    ],
    [
      'with a stop, where a stamp follows',
      `Jembatan Itu Roboh.\n3 Sep 2025, 10:00 WIB\n\n${BODY}`,
      'Jembatan Itu Roboh.',
    ],
    ['none where scraping broke the first sentence', `Warga Kampung Lembah\nmembangun jembatan\n${BODY}`, null],
  ])('%s', (_why, text, headline) => {
    expect(factsOf(text).headline).toBe(headline)
  })

  test('cut as spam above its stamp, is the headline still', () => {
    const stamp = '\n09 Juni 2025 |19:44 WIB'
    const cut = (start: number, text: string, kind: Edit['kind']): Edit => ({
      start,
      end: start + text.length,
      text,
      with: '',
      kind,
      rule: 'x',
    })
    const edits = [cut(0, HEADLINE, 'spam'), cut(HEADLINE.length, stamp, 'widget')]
    expect(factsOf(`\n\n${BODY}`, { edits })).toMatchObject({ headline: HEADLINE, published: '2025-06-09' })
    expect(factsOf(`\n\n${BODY}`, { edits: [edits[0]] }).headline).toBeNull()
  })

  test('the record says it', () => {
    expect(factsOf(BODY, { extra: { headline: HEADLINE } }).headline).toBe(HEADLINE)
  })
})

describe('dateline and publisher', () => {
  test.each([
    ['Jakarta, VIVA – ', 'Jakarta', 'VIVA'],
    ['Beijing (ANTARA) - ', 'Beijing', 'ANTARA'],
    ['KABARKITA.COM, Beijing – ', 'Beijing', 'KABARKITA.COM'],
    ['KABAR.CO, Jakarta - ', 'Jakarta', 'KABAR.CO'],
    ['Kabar6.com, Jakarta -', 'Jakarta', 'Kabar6.com'],
    ['Kabar6.com, Washington, DC -', 'Washington', 'Kabar6.com'],
    ['KABAR.com - ', null, 'KABAR.com'],
    ['KABAR.com–', null, 'KABAR.com'],
    ['JAKARTA, kabar.id – ', 'JAKARTA', 'kabar.id'],
    ['KABAR.CO.ID, JAKARTA -- ', 'JAKARTA', 'KABAR.CO.ID'],
    ['KABARPONTIANAK.CO.ID - ', null, 'KABARPONTIANAK.CO.ID'],
    ['KABAR-BALI.COM, GIANYAR – ', 'GIANYAR', 'KABAR-BALI.COM'],
    ['Kabar.co.id,INDRAMAYU–', 'INDRAMAYU', 'Kabar.co.id'],
    ['KABAR.co.id | SIDOARJO - ', 'SIDOARJO', 'KABAR.co.id'],
    ['Jakarta, CNN Indonesia -- ', 'Jakarta', 'CNN Indonesia'],
    ['JAKARTA - ', 'JAKARTA', null],
    ['DONGGULU – ', 'DONGGULU', null],
    ['Jakarta\n-\n', 'Jakarta', null],
    ['Kabar6.com, Jakarta', 'Jakarta', 'Kabar6.com'],
    ['Jakarta, JURNALIS – ', 'Jakarta', 'JURNALIS'],
    ['Beijing (WARTA) - ', 'Beijing', 'WARTA'],
    ['WARTA, Jakarta – ', 'Jakarta', 'WARTA'],
    ['Lembah (WARTA) - ', 'Lembah', 'WARTA'],
    ['MALAKA, SUARA TIMUR – ', 'MALAKA', 'SUARA TIMUR'],
    ['Jakarta, Jurnalis Kita – ', 'Jakarta', 'Jurnalis Kita'],
    ['JAKARTA (KABAR): ', 'JAKARTA', 'KABAR'],
    ['Jakarta, Indonesia – ', 'Jakarta', null],
    ['Kupang, NTT, Kabar.com - ', 'Kupang', 'Kabar.com'],
    ['RADAR LEMBAH - ', null, 'RADAR LEMBAH'],
    ['Jakarta: ', 'Jakarta', null],
    ['KABAR.CO.ID, MILAN', 'MILAN', 'KABAR.CO.ID'],
    ['KABAR.CO.ID, ', null, 'KABAR.CO.ID'],
    ['KABAR co.id – ', null, 'KABAR co.id'],
    ['MILAN -- ', 'MILAN', null],
    ['BUKIT LEMBAH, Jawa Barat – ', 'BUKIT LEMBAH', null],
    ['Menteri Agama (Menag) - ', null, null],
    ['Kendati demikian, Jakarta – ', null, null],
    ['', null, null],
    ['Warga-', null, null],
    ['Diberitakan detikOto sebelumnya, ', null, null],
  ])('%j', (opening, dateline, publisher) => {
    expect(factsOf(`${HEADLINE}\n\n${opening}${BODY}`)).toMatchObject({ headline: HEADLINE, dateline, publisher })
  })

  test.each([
    ['"Kokoh," kata Bu Rini kepada Kabar.com, Selasa.', 'Kabar.com'],
    ['Berdasarkan pantauan CNNIndonesia.com jembatan itu kokoh.', 'CNNIndonesia.com'],
    ['Jembatan itu kokoh. Kabar.com telah menghubungi Bu Rini.', 'Kabar.com'],
    ['"Kokoh," kata Bu Rini dalam rilis yang diterima detikSport.', 'detikSport'],
    ['"Kokoh," kata Bu Rini kepadadetikcom, Selasa.', 'detikcom'],
    ['PantauanKabar.com, jembatan itu kokoh.', 'Kabar.com'],
    ['Menurut rangkuman CNNIndonesia, jembatan itu kokoh.', 'CNNIndonesia'],
    ['"Kokoh," kata Bu Rini, dikutip dari detikJabar.', null],
    ['"Kokoh," kata Bu Rini kepada AFP.', null],
  ])('the article mentions itself: %s', (body, publisher) => {
    expect(factsOf(`${HEADLINE}\n\n${BODY} ${body}`).publisher).toBe(publisher)
  })

  test('the owner of the copyright', () => {
    expect(factsOf(`${HEADLINE}\n\n${BODY}\nCopyright © ANTARA 2025`).publisher).toBe('ANTARA')
  })
})

describe('byline and editor', () => {
  test.each([
    ['Penulis: Rini Astuti', ['Rini Astuti'], []],
    ['- Penulis: Tim Lembah', ['Tim Lembah'], []],
    ['Pewarta: Rini Astuti\nEditor: Joko Lelono', ['Rini Astuti'], ['Joko Lelono']],
    ['Reporter: Rini Astuti | Editor: Joko Lelono', ['Rini Astuti'], ['Joko Lelono']],
    ['Reporter: Rini Astuti, Budi Santoso dan Tono Wijaya', ['Rini Astuti', 'Budi Santoso', 'Tono Wijaya'], []],
    ['sumber: Dinas Tebing Tinggieditor: Joko', [], ['Joko']],
    ['Rini Astuti/Makassar', ['Rini Astuti'], []],
    ['(Rini Astuti)', ['Rini Astuti'], []],
    ['Warga senang. (Kabar.com/Rini Astuti/Rini Astuti)', ['Rini Astuti'], []],
    ['Warga menunggu wakil mereka (Rini Astuti)', [], []],
    ['Oleh Rini Astuti', ['Rini Astuti'], []],
    ['(rin/jok)', [], []],
    ['Foto: Budi Santoso', [], []],
    ['Penulis: Redaksi', [], []],
  ])('at the end: %j', (credits, byline, editor) => {
    expect(factsOf(`${HEADLINE}\n\n${BODY}\n${BODY}\n${credits}`)).toMatchObject({ byline, editor })
  })

  test.each([
    ['Rini A. Astuti\nHarian.com- 20/06/2025, 18:48 WIB', ['Rini A. Astuti'], 'Harian.com'],
    ['Rini Astuti, Budi Santoso - Harian.com- 20/06/2025, 17:22 WIB', ['Rini Astuti', 'Budi Santoso'], 'Harian.com'],
    ['Rini Astuti - Sepakbola\n10 Jun 2025 09:15', ['Rini Astuti'], null],
    ['Rini Astuti,\nJoko Lelono\n20/06/2025, 18:48 WIB', ['Rini Astuti', 'Joko Lelono'], null],
    ['Kabar.com\n20 Juni 2025 | 16.33 WIB', [], 'Kabar.com'],
    ['Tim Kabar.com\n20 Juni 2025 | 16.33 WIB', [], 'Kabar.com'],
    ['rini astuti -detikHot - Selasa, 17 Jun 2025 19:02 WIB', ['rini astuti'], 'detikHot'],
    ['Rini Astuti -detikFinance\nRabu, 18 Jun 2025 08:20 WIB', ['Rini Astuti'], 'detikFinance'],
    ['Laporan Wartawan Kabar.com, Rini Astuti\nKABAR.COM, SOLO - Kabar', ['Rini Astuti'], 'KABAR.COM'],
  ])('at the top: %j', (top, byline, publisher) => {
    expect(factsOf(`${HEADLINE}\n${top}\n\n${BODY}`)).toMatchObject({ headline: HEADLINE, byline, publisher })
  })

  test.each([
    ['Rini Astuti -detikOto', ['Rini Astuti'], 'detikOto'],
    ['Rini Astuti,   \n\n  Budi Santoso  \n\nTim Redaksi', ['Rini Astuti', 'Budi Santoso'], null],
    ['Rini Astuti - Sepakbola', ['Rini Astuti'], null],
    ['Kabar.co', [], 'Kabar.co'],
    ['Rini Astuti (Kontributor)', ['Rini Astuti'], null],
  ])('the record says it: %j', (byline, names, publisher) => {
    expect(factsOf(BODY, { extra: { byline } })).toMatchObject({ byline: names, publisher })
  })
})
