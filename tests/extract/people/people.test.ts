import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readArticle } from '../../../src/extract/article.ts'
import { attribute, findPeople } from '../../../src/extract/people/index.ts'
import { findReports } from '../../../src/extract/quotes/index.ts'
import { languages } from '../../../src/lang/index.ts'

const articleOf = (text: string, removed = '') =>
  readArticle(
    {
      id: '',
      source: { path: '', record: null, bytes: 0, encoding: '', sha256: '', url: null },
      stages: [],
      language: 'id',
      text,
      edits:
        removed === '' ? [] : [{ start: 0, end: removed.length, text: removed, with: '', kind: 'related', rule: '' }],
      warnings: [],
      extra: {},
    },
    languages[0],
  )

const castOf = (text: string) => findPeople(articleOf(text)).map(({ name, role }) => [name, role])

const speakersOf = (text: string) => {
  const article = articleOf(text)
  const people = findPeople(article)
  return attribute(article, findReports(article), people).map(({ person }) => person?.name ?? null)
}

test.each([
  [
    'kata Kepala Dinas Perhubungan Kota Lembayung Surya Adiguna, Senin.',
    'Surya Adiguna',
    'Kepala Dinas Perhubungan Kota Lembayung',
  ],
  ['Ketua Umum PBSK, Raja Mahendra Wicaksana, hadir.', 'Raja Mahendra Wicaksana', 'Ketua Umum PBSK'],
  ['ujar Kapolres Telaga Biru AKBP Bambang Wiryawan.', 'Bambang Wiryawan', 'Kapolres Telaga Biru'],
  [
    'Li Meihua, pakar hukum dari Universitas Danau Utara, menyatakan hal itu.',
    'Li Meihua',
    'pakar hukum dari Universitas Danau Utara',
  ],
  ['Prof Dr Hj. Siti Rahayu S.W. Kusuma hadir.', 'Siti Rahayu S.W. Kusuma', null],
  ['kata kuasa hukum korban dan keluarga, Dedi Pranata, kemarin.', 'Dedi Pranata', 'kuasa hukum korban dan keluarga'],
  [
    'Menurut juru bicara Dewan Kota Lembayung Rangga Wisesa, rapat ditunda.',
    'Rangga Wisesa',
    'juru bicara Dewan Kota Lembayung',
  ],
  ['Menteri Transmigrasi, M. Ilham Baskara Putra, hadir.', 'M. Ilham Baskara Putra', 'Menteri Transmigrasi'],
  ['kata Ketua Panitia, Drs Djoko Suwondo MM, kemarin.', 'Djoko Suwondo', 'Ketua Panitia'],
  [
    'Andi Rengganis, Marketing Director Lembayung Motor, hadir.',
    'Andi Rengganis',
    'Marketing Director Lembayung Motor',
  ],
  ['Presiden Lembah Utara Piet van der Molen tiba.', 'Piet van der Molen', 'Presiden Lembah Utara'],
  ['Joko Wiryono (Jokwi) hadir. Jokwi pulang.', 'Joko Wiryono', null],
  ['Camat Rini Astuti bertemu Kasat Narkobanya, Budi Santoso, kemarin.', 'Budi Santoso', 'Kasat Narkoba'],
  ['Siti Rahayu, Ketua Umum Forum Sungai sekaligus Menteri Air, hadir.', 'Siti Rahayu', 'Ketua Umum Forum Sungai'],
  ['Siti Rahayu, putri Bupati Agus Wirahadi alias Gus Tirta, hadir.', 'Siti Rahayu', 'putri Bupati Agus Wirahadi'],
  ['Kepala Forum Danau, Khalil ar-Rasyid, hadir.', 'Khalil ar-Rasyid', 'Kepala Forum Danau'],
  [
    'kata Budi Hartono, Direktur Utama PT Danau dalam keterangan tertulis, Senin.',
    'Budi Hartono',
    'Direktur Utama PT Danau',
  ],
  ['Lewat akun Instagram pribadinya, Budi Hartono mengunggah foto.', 'Budi Hartono', null],
  ['kata juru bicara Dewan Kota Siti Ning kemarin.', 'Siti Ning', 'juru bicara Dewan Kota'],
  ['ujar pengamat penerbangan Ahmad-Reza Sanjaya kemarin.', 'Ahmad-Reza Sanjaya', 'pengamat penerbangan'],
])('%s names %s', (text, name, role) => {
  expect(castOf(text)).toContainEqual([name, role])
})

test.each([
  ['Hujan turun di Kota Lembayung dan Kabupaten Sindang sejak Senin malam.'],
  ['Namun hujan reda. Sementara itu warga pulang.'],
  ['Peraturan Menteri Agraria Nomor 9 berlaku. Sidang Komisi Pemberantasan Korupsi ditunda.'],
])('%s names nobody', (text) => {
  expect(castOf(text)).toEqual([])
})

test.each([
  [
    'a later mention by the first name, then by -nya',
    'Bupati Sindang, Agus Wirahadi, mengatakan jalan itu ditutup. "Kami minta maaf," kata Agus. "Besok dibuka lagi," ujarnya.',
    ['Agus Wirahadi', 'Agus Wirahadi', 'Agus Wirahadi'],
  ],
  ['a title alone', 'Menteri Keuangan Sri Handayani hadir di Bogor. "Anggaran cukup," ujar Menkeu.', ['Sri Handayani']],
  ['somebody described', '"Airnya naik cepat," kata seorang warga.', ['seorang warga']],
  ['his spokesman speaks for him', '"Itu tidak benar," kata Edi Santoso melalui juru bicaranya.', ['Edi Santoso']],
  [
    'a nickname',
    'Bupati Sindang, Dyah Permana, datang. Bupati yang akrab disapa Tiwi tersenyum. "Selamat pagi," kata Tiwi.',
    ['Dyah Permana'],
  ],
  [
    'a short form of the first name',
    'Sidang dibuka anggota pansel, Harkristuti Wirahadi. "Siapa nama anda?" tanya Tuti.',
    ['Harkristuti Wirahadi'],
  ],
  [
    'a misspelt name',
    'Direktur Utama PT Danau Biru, Misbakhun Wiradarma, hadir. "Kami siap," kata Misbhakun.',
    ['Misbakhun Wiradarma'],
  ],
  [
    'an acronym for a person',
    'Menko Agus Hamzah Yudhistira (AHY) hadir. "Kami siap," ujar AHY.',
    ['Agus Hamzah Yudhistira'],
  ],
  [
    'an acronym for a group',
    'Sidang digelar Komisi Sungai Nasional (KSN). "Air bersih," tulis KSN.',
    ['Komisi Sungai Nasional'],
  ],
  [
    'a list within the name of a group',
    'Badan Pengairan, Klimat, dan Geologi (BPKG) memastikan sungai itu aman. BPKG menyatakan, hujan akan turun.',
    ['Badan Pengairan, Klimat, dan Geologi', 'Badan Pengairan, Klimat, dan Geologi'],
  ],
  ['a list of groups', '"Jalan itu aman," tulis Kementerian Sungai, Majelis Danau, dan Polri.', ['Kementerian Sungai']],
  [
    "a number that is the office's",
    '"Sudah aman," ujar penjualan regional I Darmo Wirya, saat ditemui.',
    ['Darmo Wirya'],
  ],
  ['a paper named with "of"', 'Times of Lodania melaporkan pasukan itu sudah pulang.', ['Times of Lodania']],
  [
    'a title with "of" before a name',
    '"Kami siap," kata Director of Marketing Metty Harahap, Senin.',
    ['Metty Harahap'],
  ],
  [
    'himself',
    'Pelatih Darmo Wirya hadir. "Kami siap," kata Darmo. Namun, dirinya mengakui, timnya masih lemah.',
    ['Darmo Wirya', 'Darmo Wirya'],
  ],
  ['a verb of the headline before a name', '"Kami siap," kata Bekas Camat Samakan Wiranta dengan Burhan.', ['Wiranta']],
  ['an "I" that is the name\'s', '"Sudah aman," ujar manajer regional I Made Artawa, saat ditemui.', ['I Made Artawa']],
  [
    'a nickname from the middle of a name',
    'Kasi Penerangan, Sari Trimahyajaya, hadir. "Sudah lengkap," kata Mahya.',
    ['Sari Trimahyajaya'],
  ],
  [
    "a particle in the headline's name alone",
    'Lena De Brouk Punya Kabar Baik\nLena datang. "Kami siap," kata Lena.',
    ['Lena De Brouk'],
  ],
  ['the head of state', 'Presiden Darmo Wirya meresmikan jalan. "Jalan aman," kata Kepala Negara.', ['Darmo Wirya']],
  [
    'the first man of a region',
    'Gubernur Lampung Darmo Wirya hadir. "Jalan aman," kata orang nomor satu di Lampung itu.',
    ['Darmo Wirya'],
  ],
  ['an account', '"Jalan ini rusak," tulis akun Instagram @kota.lembayung, Senin.', ['@kota.lembayung']],
  ['two speakers', '"Kami sepakat," kata Rudi Hartawan dan Siti Rahayu.', ['Rudi Hartawan']],
  ['whose brother he is', '"Adik saya hilang," kata kakak korban, Burhan Sanjaya.', ['Burhan Sanjaya']],
  [
    'a dateline before the source',
    'LEMBAYUNG -- Gubernur Lampung Ratna Kusuma mengatakan bahwa jembatan itu aman.',
    ['Ratna Kusuma'],
  ],
  [
    'two in play',
    'Wali Kota Agus Wirahadi bertemu Bupati Siti Rahayu. "Kami setuju," kata Siti. "Kami juga," ujar Agus. "Itu penting," tambahnya.',
    ['Siti Rahayu', 'Agus Wirahadi', 'Agus Wirahadi'],
  ],
  [
    'whoever the sentence before is about',
    'Camat Rini Astuti bertemu Endah Lestari. "Kami menunggu," kata Rini. Endah membantah. Ia mengatakan bahwa rumah itu kosong.',
    ['Rini Astuti', 'Endah Lestari'],
  ],
  [
    'a first name that tells where the name begins',
    '"Hujan lebat," kata Kepala BPBD Tirta Agung Surya Ginting. "Waspada," ujar Surya.',
    ['Surya Ginting', 'Surya Ginting'],
  ],
  [
    'a name to which its verb is glued',
    'Ratna Kusumamengatakan bahwa jembatan itu aman. "Silakan lewat," ujar Ratna.',
    ['Ratna Kusuma'],
  ],
  [
    'a name glued to its role and to a small word',
    'Acara dibuka BupatiBogor Agus Wirahadipada Senin. "Kami siap," kata Wirahadi.',
    ['Agus Wirahadi'],
  ],
  [
    'a description that points back, whatever it names',
    'Pelatih Rudi Hartawan gembira. "Kami menang," kata Rudi. "Terima kasih," ucap suami Dewi Lestari itu. "Sampai jumpa," kata mantan pelatih Telaga FC tersebut.',
    ['Rudi Hartawan', 'Rudi Hartawan', 'Rudi Hartawan'],
  ],
  [
    'a noun before the name that opens a sentence',
    'Kepemimpinan Agus Wirahadi dinilai baik. "Kami senang," kata Agus Wirahadi.',
    ['Agus Wirahadi'],
  ],
  ['degrees after a comma', '"Minum air putih," ujar dr. Rini Astuti, Sp.A(K), M.Kes., Senin.', ['Rini Astuti']],
  [
    'a dateline without a dash',
    'KABAR.CO.ID, MALANG Dewan Air Kota mengatakan bahwa jembatan itu aman.',
    ['Dewan Air Kota'],
  ],
  [
    'a dateline with a dash glued on',
    'Kabar.com, Malang -Dewan Air Kota mengatakan bahwa jembatan itu aman.',
    ['Dewan Air Kota'],
  ],
  [
    'the capacity in which somebody speaks',
    'Rudi Hartawan, wakil ketua Forum Sungai, selaku kuasa pemohon mengatakan, sidang ditunda.',
    ['Rudi Hartawan'],
  ],
  [
    'a second name that is short for him later',
    '"Harga turun," kata Pengamat ekonomi UGM Akhmad Bakri Susanto. "Stok aman," ujar Bakri.',
    ['Akhmad Bakri Susanto', 'Akhmad Bakri Susanto'],
  ],
  ['what an organisation speaks through', 'Menurut laporan Forum Sungai, banjir meluas.', ['Forum Sungai']],
  [
    'a nickname that begins a name',
    'Gubernur Danau Utara Emanuel Melkias Rangga hadir. "Kami perbaiki," kata Melki.',
    ['Emanuel Melkias Rangga'],
  ],
  ['pieces of two names', 'Bupati Zulfikar Hasibuan hadir. "Kami perbaiki," kata Zulhas.', ['Zulfikar Hasibuan']],
  ['initials', 'Bupati Agus Bakti Yudha hadir. "Kami perbaiki," kata ABY.', ['Agus Bakti Yudha']],
  [
    'another name that only begins like one',
    'Bupati Budiman Hasibuan hadir. "Kami perbaiki," kata Ketua Panitia Budi Santoso. "Selesai," ujar Budi.',
    ['Budi Santoso', 'Budi Santoso'],
  ],
  [
    'a first name behind the comma',
    'Petugas jaga Balai Kota, Sepyani Nur Lestari, mengatakan bahwa pintu terkunci. "Nanti dibuka," ujar Nur.',
    ['Sepyani Nur Lestari', 'Sepyani Nur Lestari'],
  ],
  ['initials behind a rank', '"Pelaku ditangkap," kata Kanit Reskrim Iptu PM Rangkuti.', ['PM Rangkuti']],
  [
    'a lone name that is misspelt',
    'Sekretaris Daerah Yandi Susastro hadir. "Kami siap," kata Yandri. Bupati Chun Thang datang. "Saya juga," ujar Tang.',
    ['Yandi Susastro', 'Chun Thang'],
  ],
  [
    'a full name that is misspelt',
    '"Kami siap," kata Menteri Indra Wirahadikusuma. "Selesai," ujar Indra Wirahadikusumah.',
    ['Indra Wirahadikusuma', 'Indra Wirahadikusuma'],
  ],
  [
    'a namesake of two letters more',
    'Camat Rina Astuti bertemu Lurah Rini Hartati. "Kami siap," kata Rini. "Saya juga," ujar Rina.',
    ['Rini Hartati', 'Rina Astuti'],
  ],
  [
    'an official of somebody named',
    'Presiden Budi Wirahadi datang. Budi Wirahadi pulang. "Kami siap," kata seorang pejabat pemerintahan Budi. "Hidup," teriak pendukung Wirahadi.',
    ['seorang pejabat pemerintahan Budi', 'pendukung Wirahadi'],
  ],
  ['a witness with a name', '"Saya melihatnya," kata seorang saksi Abah Kholil (49).', ['Abah Kholil']],
  [
    'whoever made the statement',
    '"Tersangka ditahan," bunyi pernyataan resmi dari polisi kota, Senin.',
    ['polisi kota'],
  ],
  [
    'an initial before the name',
    'Ketua Forum Sungai M Ridho Firdaus hadir. "Kami siap," kata Ridho.',
    ['M Ridho Firdaus'],
  ],
  [
    'who is with the speaker',
    'Kapolsek Telaga, Budi Santoso, didampingi Kanit Reskrim Ani Lestari, mengatakan bahwa pelaku ditahan.',
    ['Budi Santoso'],
  ],
  [
    'a name, or what he is called',
    'Menteri Sosial Saiful Wirahadi atau Gus Ipol hadir. "Selamat pagi," kata Gus Ipol.',
    ['Saiful Wirahadi'],
  ],
  ['a group, or its short form', 'Badan Air Kota atau BAK menyatakan bahwa sumur aman.', ['Badan Air Kota']],
  [
    'a description up to its clause',
    '"Kami menunggu," kata seorang nelayan yang namanya tidak disebut.',
    ['seorang nelayan'],
  ],
  ['a span of time', 'Beberapa waktu lalu mengatakan bahwa sumur aman.', [null]],
  ['an account of a group', '"Daftar sekarang," tulis akun Instagram Dinas Air Kota, Senin.', ['Dinas Air Kota']],
  [
    'a club in a description that points back',
    'Dody Hartono hadir. "Kami siap," kata Dody. "Terima kasih," ucap pendiri Naga 19 itu.',
    ['Dody Hartono', 'Dody Hartono'],
  ],
  ['a brand with a capital inside', 'BukuKita menyatakan bahwa toko itu tutup. Kita menunggu BukuKita.', ['BukuKita']],
  ['nobody can be told', '"Itu tidak benar," katanya.', [null]],
])('%s', (_what, text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers)
})

const confidenceOf = (text: string) => {
  const article = articleOf(text)
  const people = findPeople(article)
  return attribute(article, findReports(article), people)[0].confidence
}

test.each([
  ['a full name with a role', '"Kami siap," kata Bupati Agus Wirahadi.', 0.9, 1],
  ['a full name without a role', '"Kami siap," kata Agus Wirahadi.', 0.8, 0.9],
  ['one word with a role', '"Kami siap," kata Bupati Agus.', 0.8, 0.9],
  ['one word', '"Kami siap," kata Agus.', 0.7, 0.85],
  ['a description', '"Kami siap," kata seorang warga.', 0.5, 0.7],
  ['a pronoun', 'Bupati Agus Wirahadi hadir. "Kami siap," kata dia.', 0.6, 0.9],
  ['nobody', '"Kami siap," katanya.', 0, 0.3],
])('%s is as sure as it looks', (_what, text, least, most) => {
  expect(confidenceOf(text)).toBeGreaterThanOrEqual(least)
  expect(confidenceOf(text)).toBeLessThanOrEqual(most)
})

test.each([
  ['a teaser', '\nBaca Juga:\nJawaban Donald Sutarman kepada Wartawan\n', 'Donald Sutarman'],
  ['no first name', '\nBaca Juga:\nJawaban Presiden Sutarman\n', 'Sutarman'],
  ['somebody else', '\nBaca Juga:\nJawaban Donald Sutarmanto\n', 'Sutarman'],
])('a first name that stands only in what was taken out: %s', (_what, removed, name) => {
  const article = articleOf('"Kami siap," kata Sutarman.', removed)
  const people = findPeople(article)
  expect(attribute(article, findReports(article), people)[0].person?.name).toBe(name)
})

test('who says "we" or "they" is nobody', () => {
  expect(speakersOf('Dalam rilis bersama, mereka menyatakan bahwa aturan itu ditunda.')).toEqual([null])
})

test.each([
  [
    'a role names its organisation',
    'kata Kepala Dinas Perhubungan Kota Lembayung Surya Adiguna.',
    'Dinas Perhubungan Kota Lembayung',
  ],
  ['where one comes from', '"Hujan lagi," kata Siti Rahayu dari Radio Danau, Senin.', 'Radio Danau'],
  ['none is given', 'kata Presiden Bambang Wiryawan.', null],
])('%s', (_what, text, affiliation) => {
  expect(findPeople(articleOf(text))[0].affiliation).toBe(affiliation)
})

const squeezed = (text: string) => text.replace(/\s+/g, '').toLowerCase()

test('mentions are places in the text, and speakers stand in it, whatever the text', () => {
  const words = fc.constantFrom(
    'Budi',
    'Santoso',
    'kata',
    '"',
    ',',
    '(',
    ')',
    '.',
    'Ketua',
    'DPR',
    'ia',
    'itu',
    'seorang',
    'warga',
    'mengatakan',
    'bahwa',
    '\n',
    'van',
    "'",
    '-',
    '@',
    'PT',
    'ujarnya',
    'yang',
    'Menkeu',
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const text = parts.join(' ')
      const article = articleOf(text)
      const people = findPeople(article)
      for (const { person, confidence } of attribute(article, findReports(article), people)) {
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
        if (person) expect(squeezed(text)).toContain(squeezed(person.name))
      }
      for (const { mentions } of people) {
        for (const { start, end } of mentions) expect(start).toBeLessThan(end)
      }
    }),
    { numRuns: 300 },
  )
})
