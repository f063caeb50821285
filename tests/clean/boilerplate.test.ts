/** One row, one article: what is taken out of it, and as what. Names and events are invented. */
import { describe, expect, test } from 'vitest'
import { type Cut, findCuts } from '../../src/clean/index.ts'
import { languageOf } from '../../src/lang/index.ts'

const FIRST =
  'Pemerintah Kota Sukamaju mulai membangun jembatan baru di atas Sungai Cilembur, Senin (2/6/2025), setelah jembatan lama rusak diterjang banjir.'
const SECOND =
  '"Kami berharap jembatan ini selesai sebelum musim hujan tiba sehingga anak-anak bisa bersekolah lagi," kata Kepala Dinas Sutarno Widodo.'
/** So long is a paragraph only where scraping lost the line ends. */
const RUN_ON = `${FIRST} ${SECOND} `.repeat(3)
const HEADLINE = 'Sukamaju Bangun Jembatan Baru'

const cutsOf = (text: string): Cut[] => findCuts(text, languageOf('id')).filter(({ kind }) => kind !== 'repair')
const taken = (text: string) => cutsOf(text).map(({ start, end, kind }) => [kind, text.slice(start, end).trim()])

/** The line between the two paragraphs. */
const between = (line: string) => `${HEADLINE}\n\n${FIRST}\n${line}\n${SECOND}\n`
const behind = (line: string) => `${HEADLINE}\n\n${FIRST}\n${SECOND}\n${line}\n`
const ahead = (line: string) => `${HEADLINE}\n${line}\n\n${FIRST}\n${SECOND}\n`

describe('lines between paragraphs', () => {
  test.each([
    ['widget', 'SCROLL TO CONTINUE WITH CONTENT'],
    ['widget', 'ADVERTISEMENT'],
    ['widget', 'Advertisement'],
    ['widget', '[Gambas:Instagram]'],
    ['widget', 'Halaman Selanjutnya'],
    ['widget', 'Simak berita selengkapnya di halaman selanjutnya.'],
    ['widget', 'Dibaca: 1.204 kali'],
    ['caption', 'Jembatan Sementara di Cilembur Foto: Dok. Pemkot Sukamaju'],
    ['caption', 'Alat berat di tepi sungai Foto: (Wira Lesmana/kabarnusa)'],
    ['widget', '---------'],
    ['related', 'Baca juga: Warga Sukamaju Tolak Tarif Parkir Baru'],
    ['related', 'Baca Juga'],
    ['related', 'BACA JUGA - Warga Sukamaju tolak tarif parkir baru'],
    ['related', '• Baca juga: Warga Sukamaju Tolak Tarif Parkir Baru'],
    ['related', 'Baca juga:Jalan-jalan ke Curug Cilembur, Apa Saja yang Menarik?'],
    ['related', "Simak juga Video 'Detik-detik Jembatan Cilembur Ambruk':"],
    ['related', 'Saksikan Video Pilihan Berikut Ini:'],
    ['related', 'Baca Ini Juga Deh:Warga Sukamaju Tolak Tarif Parkir BaruHarga Cabai Naik Lagi'],
    ['related', 'Berita Lainnya4 Potret Curug Cilembur dari UdaraWarga Sukamaju Tolak Tarif Parkir Baru'],
    ['related', '(Baca wawancara Sutarno Widodo: Saya Tidak Menyerah)'],
    ['caption', 'instagram.com/pemkotsukamaju'],
    ['caption', 'X.com/SukamajuOfficial'],
    ['caption', 'instagram/sutarno.w'],
    ['caption', 'Foto: Humas Pemkot Sukamaju'],
    ['caption', 'Jembatan Cilembur dari udara (Foto: Dok. Pemkot Sukamaju)'],
  ])('%s: %s', (kind, line) => {
    expect(taken(between(line))).toEqual([[kind, line]])
  })

  test('the headline on the line after its label', () => {
    expect(taken(between('Baca juga:\nWarga Sukamaju Tolak Tarif Parkir Baru'))).toEqual([
      ['related', 'Baca juga:\nWarga Sukamaju Tolak Tarif Parkir Baru'],
    ])
  })

  test('a label without a headline takes no paragraph along', () => {
    expect(taken(between('Baca juga:'))).toEqual([['related', 'Baca juga:']])
  })

  test('a title that stands twice is a video with its caption', () => {
    const line = 'Video: Jembatan Cilembur Ambruk'
    expect(taken(between(`${line}\n${line}`)).map(([kind]) => kind)).toContain('related')
    expect(taken(between(`${line}\n${line}`)).join()).toContain(line)
  })
})

describe('lines after the last paragraph', () => {
  test.each([
    ['credit', '(Reporter: Rahma Wulandari | Editor: Budi Laksono)'],
    ['credit', '(TribunSukamaju.com/Rahma Wulandari)'],
    ['credit', 'Artikel ini telah tayang di Kabarnusa.com dengan judul\nJembatan Cilembur Mulai Dibangun'],
    ['widget', 'Simak update terbaru hanya di Kabarnusa, supaya tidak ketinggalan!'],
    ['credit', 'Editor: Rahmat Sulaeman'],
    ['credit', 'Pewarta: Lilis Handayani'],
    ['credit', '- Penulis: Tim Warta Sukamaju'],
    ['credit', '(rhn/tsk)'],
    ['credit', '(*)'],
    ['credit', '(Lilis Handayani)'],
    ['credit', 'Artikel ini telah tayang di WartaSukamaju.com dengan judul Jembatan Baru'],
    ['legal', 'Copyright © Warta Sukamaju 2025'],
    ['legal', 'Dilarang keras mengambil konten di situs web ini tanpa izin tertulis dari redaksi.'],
    ['widget', '13 hours ago 1'],
    ['widget', '5 hours ago\n1'],
    ['widget', 'Read Entire Article'],
    ['widget', 'Cek berita dan artikel lainnya di Google News'],
    ['widget', 'Ikuti saluran WhatsApp Warta Sukamaju untuk kabar terbaru'],
    ['widget', 'Tags: jembatan, banjir, Sukamaju'],
    ['widget', '#jembatan #sukamaju'],
    ['widget', 'Facebook Twitter WhatsApp Telegram Copy Link'],
    [
      'related',
      'Harga Beras di Pasar Sukamaju Naik Lagi\nPedagang mengeluhkan pasokan yang seret sejak pekan lalu.\nKabarDesa.co.id\n4 Juni 2025',
    ],
  ])('%s: %s', (kind, line) => {
    expect(taken(behind(line))).toEqual([[kind, line]])
  })

  test('tags, after the initials', () => {
    const text = behind('(rhn/tsk)\njembatan\nbanjir sukamaju\nsungai cilembur')
    expect(taken(text)).toEqual([
      ['credit', '(rhn/tsk)'],
      ['widget', 'jembatan\nbanjir sukamaju\nsungai cilembur'],
    ])
  })
})

describe('lines before the first paragraph', () => {
  test.each([
    ["Jum'at, 20 Juni 2025 |05:08 WIB"],
    ['Selasa, 3 Jun 2025 17:10 WIB'],
    ['Tayang: Selasa, 3 Juni 2025 08:37 WIB'],
    ['Diperbarui 03 Jun 2025, 20:13 WIB'],
    ['03/06/2025 19:49'],
    ['2025/06/03'],
    ['- calendar_month Sel, 3 Jun 2025'],
    ['Minggu, 8 Juni 2025- 23:37 WIB'],
  ])('stamp: %s', (line) => {
    expect(taken(ahead(line))).toEqual([['widget', line]])
  })

  test('a byline before its stamp', () => {
    expect(taken(ahead('Lilis Handayani - kabarDesa - Selasa, 3 Jun 2025 19:02 WIB'))).toEqual([
      ['credit', 'Lilis Handayani - kabarDesa -'],
      ['widget', 'Selasa, 3 Jun 2025 19:02 WIB'],
    ])
  })

  test('a caption that closes with its agency', () => {
    const caption =
      'Pekerja memasang rangka baja jembatan di atas Sungai Cilembur, Sukamaju, Senin (2/6/2025). KABAR/Lilis Handayani/rs.'
    expect(taken(ahead(caption))).toEqual([['caption', caption]])
  })
})

describe('stretches inside a paragraph', () => {
  const around = (stretch: string) => `${RUN_ON}${FIRST}${stretch}${SECOND}\n`
  test.each([
    ['widget', ' ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT '],
    ['widget', '[Gambas:Video Kabar]'],
    ['related', 'Baca juga: Warga Sukamaju Tolak Kenaikan Tarif Parkir di Pasar Baru'],
    ['related', 'Warga Sukamaju Bakal Tolak Kenaikan Tarif Parkir di Pasar Baru'],
    ['related', ' (Baca: Warga Sukamaju Tolak Tarif Parkir)'],
    ['caption', ' (Foto: Dok. Pemkot Sukamaju) '],
  ])('%s: %s', (kind, stretch) => {
    expect(taken(around(stretch))).toEqual([[kind, stretch.trim()]])
  })

  test('what opens the next sentence is no part of a glued headline', () => {
    const teaser = 'Warga Sukamaju Bakal Tolak Kenaikan Tarif Parkir di Pasar Baru'
    const text = `${RUN_ON}${SECOND} ${FIRST}${teaser} Hari ini, pekerjaan tertunda karena hujan.`
    expect(taken(text)).toEqual([['related', teaser]])
  })

  test('a glued headline ends where the next sentence starts, with a space or without', () => {
    const teaser = 'Warga Sukamaju Bakal Tolak Kenaikan Tarif Parkir di Pasar Baru'
    for (const next of ['Namun, pekerjaan sempat tertunda.', ' Namun, pekerjaan sempat tertunda.']) {
      const text = `${RUN_ON}${SECOND} ${FIRST}${teaser}${next}`
      expect(taken(text)).toEqual([['related', teaser]])
    }
  })
})

describe('what looks like boilerplate and is news', () => {
  test.each([
    ['Produser: Rama Wirasena'],
    ['- Unduh aplikasi Samsat Sukamaju di Play Store, lalu buat akun baru'],
    [
      'Baca juga surat edaran yang dipasang di balai desa, kata petugas, sebelum warga menandatangani formulir itu. Petugas akan datang besok.',
    ],
    ['Iklan rokok di sepanjang jalan protokol itu diturunkan petugas karena melanggar peraturan daerah yang berlaku.'],
    ['Foto yang beredar di media sosial memperlihatkan jembatan itu miring sebelum akhirnya ambruk ke sungai.'],
    ['Editor buku itu mengaku baru membaca naskahnya pekan lalu dan langsung tertarik.'],
    ['Ikuti aturan lalu lintas, pesan polisi kepada para pengendara yang melintas di jembatan darurat itu.'],
    ['Copyright menjadi persoalan lama bagi para pemusik daerah yang lagunya dipakai tanpa izin oleh rumah karaoke.'],
    ['Dilarang keras membuang sampah ke sungai, begitu bunyi papan yang dipasang warga di tepi Sungai Cilembur.'],
    ['Lihat juga bagaimana warga bergotong royong, katanya, mereka datang tanpa diminta. Semua membawa alat sendiri.'],
    ['Laporan warga masuk ke kantor kecamatan sejak Senin dan langsung ditindaklanjuti petugas.'],
    ['Sumber air bersih warga tercemar sejak pabrik itu beroperasi dua tahun lalu, kata ketua RT setempat.'],
    ['Sabtu, 21 Juni 2025'],
    ['Mereka menunggu sejak pagi\nMereka menunggu sejak pagi'],
    ['Polisi Ungkap Penyebab Jembatan Ambruk'],
    ['Halaman sekolah itu terendam lumpur setinggi lutut orang dewasa.'],
  ])('%s', (line) => {
    expect(taken(between(line))).toEqual([])
  })

  test.each([['(10/6)'], ['(judol)'], ['(PMI)'], ['(UMP/UMK)']])(
    'brackets at the end of a sentence: %s',
    (brackets) => {
      expect(taken(between(`Keterangan itu disampaikan kepada wartawan pada Selasa ${brackets}.`))).toEqual([])
    },
  )

  test('a long name at the start of a sentence is no glued headline', () => {
    const text = `${FIRST} Kepala Badan Penanggulangan Bencana Daerah Kota Sukamaju Hendra Setiawan Nugroho mengatakan pekerjaan itu dimulai lebih awal dari rencana karena cuaca sedang baik.`
    expect(taken(text)).toEqual([])
  })

  test('a glued subheading', () => {
    const text = `${RUN_ON}${SECOND} ${FIRST}Tantangan Baru di Balik Jembatan CilemburTantangan itu datang dari hulu sungai.`
    expect(taken(text)).toEqual([])
  })

  test('a numbered heading inside a paragraph', () => {
    const text = `${FIRST} 2. Maksimalkan Setiap Kesempatan Belajar di Kelas Warga diminta datang lebih awal agar tidak antre terlalu lama di depan kantor.`
    expect(taken(text)).toEqual([])
  })

  test('a short first sentence with a dateline and a date', () => {
    const lead = 'Kupang, KABAR TIMUR – Harga beras di Pasar Induk turun pada Selasa (2/9/2025).'
    expect(taken(`${HEADLINE}\n${lead}\nPedagang menyambut baik penurunan itu.\n`)).toEqual([])
  })

  test('a dateline on lines of its own', () => {
    expect(taken(`${HEADLINE}\n\nSukamaju\n-\n${FIRST}\n${SECOND}\n`)).toEqual([])
  })
})

test('the label of a channel above the headline', () => {
  expect(taken(`Ekonomi\n${HEADLINE}\n\n${FIRST}\n${SECOND}`)).toEqual([['widget', 'Ekonomi']])
  expect(taken(`Ekonomi\n${FIRST}\n${SECOND}`)).toEqual([])
})

test('a label alone before an item of the article’s own list takes no more than itself', () => {
  const item = '1. Hoaks Video Jembatan Cilembur Ambruk'
  expect(taken(between(`Baca Juga\n${item}`))).toEqual([['related', 'Baca Juga']])
})
