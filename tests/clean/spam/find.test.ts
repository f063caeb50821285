import { describe, expect, test } from 'vitest'
import { findSpam } from '../../../src/clean/spam/index.ts'
import { indonesian } from '../../../src/lang/id/index.ts'
import { tokenize } from '../../../src/text/tokens.ts'
import { gambling, harbour, spamOf } from './article.ts'

const paragraphs: [string, string][] = [
  [
    'slots',
    'Raih jackpot terbesar malam ini hanya di NAGAKOIN77, situs slot paling gacor dengan deposit 10 ribu dan bonus member baru 100 persen!',
  ],
  ['togel', 'Bandar togel BINTANGTOTO membayar kemenangan berapa pun, prediksi angka jitu gratis setiap hari.'],
  [
    'casino',
    'Join Emerald Spin Casino today, claim your free spins and enjoy fast withdrawals on hundreds of slots and live roulette tables.',
  ],
  [
    'sportsbook',
    'Daftar di agen bola terpercaya kami dan nikmati bonus mix parlay serta odds terbaik untuk semua liga.',
  ],
  [
    'loans',
    'Butuh uang cepat tanpa jaminan? Ajukan pinjaman online di DanaKita, bunga ringan dan langsung cair ke rekening Anda.',
  ],
  [
    'payday loans',
    'Need cash before payday? Apply for our instant approval loan online with no credit check and low monthly payments.',
  ],
  [
    'pills',
    'Buy cheap Cialis and Viagra online without prescription, free worldwide shipping and discreet packaging guaranteed.',
  ],
  [
    'potency',
    'Jual obat kuat herbal asli tahan lama, aman tanpa efek samping, pesan sekarang lewat WA 0812-3344-5566.',
  ],
  [
    'essay mills',
    'Our professional essay writing service delivers original papers on time, order now and get 20% off your first assignment.',
  ],
  ['theses', 'Jasa pembuatan skripsi dan tesis murah, dikerjakan tim berpengalaman dan garansi revisi sampai lulus.'],
  [
    'backlinks',
    'Tingkatkan peringkat website bisnis Anda dengan jasa backlink berkualitas dan harga terjangkau dari tim SEO kami.',
  ],
  ['crypto', 'Double your bitcoin with our trusted trading platform and withdraw your profit every day, sign up now.'],
  ['followers', 'Jual followers Instagram aktif murah, proses cepat dan bergaransi, hubungi admin kami sekarang juga.'],
  [
    'streams',
    'Nonton film terbaru subtitle Indonesia gratis tanpa iklan hanya di situs streaming kami, kunjungi https://bit.ly/nontonyuk.',
  ],
  ['apps', 'Download APK mod versi terbaru gratis dengan unlimited money dan semua fitur premium terbuka.'],
]

const lines: [string, string][] = [
  ['keywords', 'slot gacor slot online slot maxwin slot terpercaya slot gacor hari ini situs slot slot online maxwin'],
  [
    'keywords of the news trade',
    'berita terkini kabar terkini berita viral kabar viral hari ini informasi terkini informasi viral berita online kabar online',
  ],
  [
    'keywords between bars',
    'pinjaman online | pinjaman cepat cair | pinjaman tanpa jaminan | pinjol legal | dana tunai',
  ],
  [
    'keywords of a trade unknown',
    'jual meja marmer meja marmer murah harga meja marmer toko meja marmer terdekat meja marmer minimalis',
  ],
  ['English keywords', 'buy essay online cheap essay help essay writer cheap write my essay online best essay service'],
  ['capitals with a link', 'PROMO BONUS 100% MEMBER BARU - https://rebrand.ly/daftar-koin88'],
  ['a call and a number', 'Info pemesanan hubungi WhatsApp 0812 3456 7890 sekarang juga'],
  ['mathematical letters', 'gila sih 𝗗𝗘𝗪𝗔𝗞𝗢𝗜𝗡𝟴𝟴 cuan terus tiap hari 🔥🔥'],
  ['full-width letters', 'main di ＲＡＪＡＫＯＩＮ langsung dikasih menang'],
  ['letters written apart', 'K O I N D E W A 7 7 gacor parah gaes buruan daftar'],
  ['combining marks', 'rezeki lancar berkat D̲E̲W̲A̲K̲O̲I̲N̲ 🎰 makasih admin'],
  ['look-alike letters', 'cobain deh DЕWАKОIN88 dijamin cuan'],
]

describe('as a paragraph of its own', () => {
  test.each([...paragraphs, ...lines])('%s', (_, spam) => {
    const text = [...harbour.slice(0, 3), spam, ...harbour.slice(3)].join('\n')
    expect(spamOf(text)).toEqual([spam])
  })
})

describe('slipped between two sentences', () => {
  test.each([...paragraphs, ...lines.slice(0, 3)])('%s', (_, spam) => {
    const text = harbour.join('\n').replace('dermaga tersebut. ', (before) => `${before}${spam} `)
    expect(spamOf(text).join(' ')).toBe(spam)
  })
})

describe('news stays whole', () => {
  test('about a harbour', () => expect(spamOf(harbour.join('\n'))).toEqual([]))
  test('about gambling', () => expect(spamOf(gambling.join('\n'))).toEqual([]))
  test.each([
    'Bank Ombak menawarkan kredit tanpa agunan dengan bunga 0,9 persen per bulan bagi pedagang pasar.',
    'Otoritas Jasa Keuangan mencatat pinjaman online ilegal merugikan warga hingga Rp 3 triliun.',
    'Badan Pengawas Obat menyita ribuan butir obat kuat dan pelangsing tanpa izin edar di pasar malam.',
    'Harga bitcoin naik 3 persen menjadi 61.000 dolar AS pada perdagangan Kamis.',
    'Kampus memecat dosen yang terbukti memakai joki untuk menulis jurnal.',
    'Pemenang undian berhadiah bank daerah itu membawa pulang mobil listrik.',
    'Untuk mendaftar, peserta dapat membuka laman resmi panitia dan mengunggah ijazah.',
    'Tersangka mengirim tautan palsu berisi aplikasi APK kepada para korban.',
    'Pengamat menilai robot trading yang menjanjikan keuntungan tetap patut dicurigai.',
    'The minister said the new port would open for larger ships next year.',
  ])('%s', (sentence) => {
    expect(spamOf([...harbour.slice(0, 4), sentence, harbour[4]].join('\n'))).toEqual([])
    expect(spamOf(harbour.join('\n').replace('dermaga tersebut. ', (before) => `${before}${sentence} `))).toEqual([])
  })

  test('quoted advertising is told, not injected', () => {
    const told =
      'Pesan berantai itu berbunyi: "Daftar sekarang juga dan dapatkan saldo gratis 500 ribu, klik https://bit.ly/saldopalsu"'
    expect(spamOf([...harbour, told].join('\n'))).toEqual([])
  })
})

test('spam in news about gambling goes, the news stays', () => {
  const spam = 'slot gacor slot maxwin slot online terpercaya slot gacor hari ini slot maxwin resmi slot online'
  expect(spamOf([...gambling.slice(0, 3), spam, ...gambling.slice(3)].join('\n'))).toEqual([spam])
})

test('a text that is nothing but spam is one cut', () => {
  const text = `${lines[0][1]}\n${paragraphs[0][1]}\n${lines[5][1]}`
  expect(spamOf(text)).toEqual([text])
})

test('a higher threshold keeps more', () => {
  const text = [...harbour, paragraphs[13][1]].join('\n')
  expect(spamOf(text)).toHaveLength(1)
  expect(spamOf(text, { threshold: 1000 })).toEqual([])
})

test('a cut names its evidence and log-odds', () => {
  const text = `${harbour.join('\n')}\n${lines[0][1]}\n`
  const [cut] = findSpam(tokenize(text), indonesian)
  expect(cut).toMatchObject({ kind: 'spam', rule: 'spam.keywords', with: '', score: expect.any(Number) })
  expect(cut.score).toBeGreaterThan(3)
})

describe('without a language pack', () => {
  const news = 'The council approved the new bridge on Monday. Work is expected to start in the spring of next year.'
  const cutsOf = (text: string) => findSpam(tokenize(text), null).map(({ start, end }) => text.slice(start, end))

  test.each([
    'casino bonus casino free casino bonus online casino free spins casino online casino bonus casino',
    'come and play at 𝗪𝗜𝗡𝗕𝗜𝗚𝟳𝟳 and win big every day 🔥🔥',
  ])('%s', (spam) => expect(cutsOf(`${news}\n${spam}\n${news}`)).toEqual([spam]))

  test('news stays whole', () => expect(cutsOf(`${news}\n"We are ready," the mayor said.`)).toEqual([]))
})

test('a post of somebody else stays whole', () => {
  const post =
    'GASPOL🔥🔥 bonus ikan gratis di dermaga buruan!!! pic.twitter.com/contoh1— Warga (@wargakota) June 18, 2025'
  expect(spamOf([harbour[0], post, ...harbour.slice(1)].join('\n'))).toEqual([])
})

test('what an article that warns of hoaxes cites stays, unless it shouts', () => {
  const cited = 'Daftarkan diri Anda melalui tautan ini dan dapatkan bantuan tunai hari ini juga.'
  const warning = [
    ...harbour,
    'Kementerian memastikan pesan itu hoaks. Warga diminta tidak meneruskan hoaks semacam itu.',
    'Isi pesannya berbunyi:',
    cited,
  ]
  expect(spamOf(warning.join('\n'))).toEqual([])
  const shouted = 'slot gacor slot maxwin slot online slot gacor hari ini slot deposit pulsa rtp slot gacor'
  expect(spamOf([...warning, shouted].join('\n'))).toEqual([shouted])
})

test('a quiet line among loud ones goes with them, the headline stays', () => {
  const loud = '𝐑𝐀𝐉𝐀𝐊𝐎𝐈𝐍𝟖𝟖 gacor parah malam ini 🔥🔥'
  const quiet = 'yang ini emang beda bosku'
  expect(spamOf([...harbour, loud, quiet, loud].join('\n'))).toEqual([[loud, quiet, loud].join('\n')])
  expect(spamOf([harbour[0], loud, ...harbour.slice(1)].join('\n'))).toEqual([loud])
})

test('an embedded post beside an injected paragraph stays, the paragraph goes', () => {
  const post = 'Selamat datang di dermaga kami 👏 pic.twitter.com/contoh1— Warga Ombak (@wargaombak) August 4, 2025'
  const spam = 'Daftar di situs slot gacor terpercaya kami dan raih jackpot maxwin dengan deposit pulsa setiap hari.'
  expect(spamOf([...harbour, post, spam].join('\n'))).toEqual([spam])
})

test.each([
  'Cara Daftar Bantuan Modal Usaha 2025 Lewat HP, Cukup Siapkan KTP dan Langsung Cair',
  'Promo Akhir Tahun Maskapai Ombak Air, Tiket Murah Mulai Rp 99 Ribu',
])('the headline of an article about service stays: %s', (headline) => {
  expect(spamOf([headline, ...harbour.slice(1)].join('\n'))).toEqual([])
})
