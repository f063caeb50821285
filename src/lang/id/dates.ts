import type { DateLanguage, DateUnit, Deictic } from '../parts/dates.ts'

const words = (list: string): string[] => list.trim().split(/[\s|]+/)
const phrases = (list: string): string[] => list.split('|').map((phrase) => phrase.trim())
const count = (list: string): Record<string, number> =>
  Object.fromEntries(phrases(list).flatMap((group, index) => words(group).map((word) => [word, index + 1])))

const PARTS = ['pagi', 'siang', 'sore', 'petang', 'malam', 'subuh', 'dini hari']

function deictics(): Record<string, Deictic> {
  const table: Record<string, Deictic> = {}
  const put = (list: string, unit: DateUnit, count: number, from: Deictic['from'] = 'publication') => {
    for (const phrase of phrases(list)) table[phrase] = { unit, count, from }
  }
  put('hari ini', 'day', 0)
  put('kemarin | kemaren | tadi malam | malam tadi | semalam | malam kemarin | hari kemarin', 'day', -1)
  put('kemarin lusa | kemarin dulu', 'day', -2)
  put('besok | esok | esok hari', 'day', 1)
  put('lusa | besok lusa', 'day', 2)
  for (const part of PARTS) {
    put(`${part} ini | nanti ${part} | ${part} nanti`, 'day', 0)
    if (part !== 'malam') put(`tadi ${part} | ${part} tadi`, 'day', 0)
    if (part !== 'malam') put(`${part} kemarin`, 'day', -1)
    put(`${part} itu`, 'day', 0, 'text')
  }
  put('pagi hari ini | pagi hari tadi', 'day', 0)
  put(
    'hari itu | hari yang sama | hari tersebut | tanggal tersebut | tanggal itu | tanggal yang sama',
    'day',
    0,
    'text',
  )
  put('keesokan harinya | keesokan hari | keesokannya | esok harinya | hari berikutnya | besoknya', 'day', 1, 'text')
  put('hari sebelumnya | malam sebelumnya', 'day', -1, 'text')
  for (const [word, unit] of [
    ['pekan', 'week'],
    ['minggu', 'week'],
    ['bulan', 'month'],
    ['tahun', 'year'],
  ] as const) {
    put(`${word} ini`, unit, 0)
    put(`${word} lalu | ${word} yang lalu | ${word} kemarin`, unit, -1)
    put(`${word} depan | ${word} mendatang`, unit, 1)
    put(`${word} itu | ${word} yang sama | ${word} tersebut`, unit, 0, 'text')
    put(`${word} sebelumnya`, unit, -1, 'text')
    put(`${word} berikutnya`, unit, 1, 'text')
  }
  for (const word of ['akhir pekan', 'akhir minggu', 'weekend']) {
    put(`${word} ini | ${word} nanti`, 'weekend', 0)
    put(`${word} lalu | ${word} kemarin`, 'weekend', -1)
    put(`${word} depan | ${word} mendatang`, 'weekend', 1)
  }
  put('dekade lalu', 'decade', -1)
  put('abad lalu', 'century', -1)
  put('abad ini', 'century', 0)
  return table
}

export const dates: DateLanguage = {
  months: {
    ...count(
      'januari | februari pebruari | maret | april | mei | juni | juli | agustus | september | oktober | november nopember | desember',
    ),
    januri: 1,
    febuari: 2,
    agutus: 8,
    septembar: 9,
  },
  shortMonths: {
    ...count(
      'jan | feb peb pebr febr | mar mrt | apr | mei may | jun | jul | agu ags agt agst aug | sep sept | okt oct | nov nop | des dec',
    ),
    january: 1,
    february: 2,
    march: 3,
    june: 6,
    july: 7,
    august: 8,
    october: 10,
    december: 12,
  },
  namesakes: words('mei april juni juli agustus januari maret'),
  weekdays: {
    senin: 1,
    selasa: 2,
    rabu: 3,
    kamis: 4,
    jumat: 5,
    jumaat: 5,
    "jum'at": 5,
    'jum’at': 5,
    'jum‘at': 5,
    'jum`at': 5,
    sabtu: 6,
    minggu: 7,
    ahad: 7,
  },
  shortWeekdays: {
    ...count('sen mon | sel tue | rab wed | kam thu | jum fri | sab sat | min mgg mg sun'),
    ...count('monday | tuesday | wednesday | thursday | friday | saturday | sunday'),
  },
  twins: ['minggu'],
  units: {
    hari: 'day',
    minggu: 'week',
    pekan: 'week',
    bulan: 'month',
    tahun: 'year',
    dekade: 'decade',
    dasawarsa: 'decade',
    abad: 'century',
  },
  oneUnits: {
    sehari: 'day',
    seminggu: 'week',
    sepekan: 'week',
    sebulan: 'month',
    setahun: 'year',
    sedekade: 'decade',
    seabad: 'century',
  },
  numbers: {
    ...count('satu | dua | tiga | empat | lima | enam | tujuh | delapan | sembilan | sepuluh | sebelas'),
    seratus: 100,
  },
  scales: { puluh: 10, ratus: 100 },
  adders: { belas: 10 },
  ordinals: { ...count('i pertama satu | ii kedua dua | iii ketiga tiga | iv keempat empat') },
  ordinalPrefix: ['ke'],
  directions: {
    lalu: { count: -1, sense: 'past', after: ['day', 'weekday', 'month', 'year'] },
    'yang lalu': { count: -1, sense: 'past', after: ['day', 'weekday', 'month', 'year'] },
    kemarin: { count: -1, sense: 'past', after: ['day', 'weekday', 'month', 'year'] },
    mendatang: { count: 1, sense: 'future', after: ['day', 'weekday', 'month', 'year'] },
    nanti: { count: 1, sense: 'future', after: [] },
    'yang akan datang': { count: 1, sense: 'future', after: ['day', 'weekday', 'month', 'year'] },
    besok: { count: 1, sense: 'future', after: ['day', 'weekday'] },
    depan: { count: 1, sense: 'future', after: ['day', 'weekday', 'month'] },
    ini: { count: 0, sense: 'present', after: ['weekday', 'month'] },
  },
  counted: {
    lalu: { sign: -1, from: 'publication' },
    'yang lalu': { sign: -1, from: 'publication' },
    silam: { sign: -1, from: 'publication' },
    'yang silam': { sign: -1, from: 'publication' },
    lagi: { sign: 1, from: 'publication' },
    sebelumnya: { sign: -1, from: 'text' },
    kemudian: { sign: 1, from: 'text' },
    setelahnya: { sign: 1, from: 'text' },
    sesudahnya: { sign: 1, from: 'text' },
    berikutnya: { sign: 1, from: 'text' },
    berselang: { sign: 1, from: 'text' },
  },
  deictics: deictics(),
  notBeforeDeictic: phrases(`
    beberapa | sejumlah | belasan | puluhan | ratusan | ribuan | setiap | tiap | saban | dalam | menginap | selama |
    hanya | makan | masa | rumah | musim | sarapan | zaman`),
  notBeforeUnit: ['per'],
  notBeforePart: words(
    'libur liburan film promo laporan bonus rapat pesta edisi belanja musim ujian penilaian evaluasi tutup diskon obral menentukan penentuan setiap tiap',
  ),
  notAfterDeictic: words('suntuk'),
  holidays: {
    'malam tahun baru': { month: 1, day: 1, shift: -1 },
    'malam pergantian tahun': { month: 1, day: 1, shift: -1 },
    'malam natal': { month: 12, day: 25, shift: -1 },
    'hari natal': { month: 12, day: 25, shift: 0 },
    natal: { month: 12, day: 25, shift: 0, weak: true },
    'tahun baru': { month: 1, day: 1, shift: 0, weak: true },
    'hari valentine': { month: 2, day: 14, shift: 0, weak: true },
    'hari kartini': { month: 4, day: 21, shift: 0, weak: true },
    'hari buruh': { month: 5, day: 1, shift: 0, weak: true },
    'hari ibu': { month: 12, day: 22, shift: 0, weak: true },
  },
  edges: {
    awal: 'START',
    pertengahan: 'MID',
    medio: 'MID',
    akhir: 'END',
    penghujung: 'END',
    pengujung: 'END',
  },
  approximate: phrases('sekitar | sekira | kira-kira | kurang lebih | lebih kurang | sekitaran'),
  nouns: {
    weekday: ['hari'],
    day: ['tanggal', 'tgl'],
    week: ['pekan', 'minggu'],
    month: ['bulan'],
    year: ['tahun', 'thn'],
  },
  through: phrases(
    '- | -- | – | — | ─ | ― | ‒ | − | hingga | sampai | sampai dengan | s/d | s.d. | s.d | sd | hingga tanggal | sampai tanggal',
  ),
  and: phrases('dan | & '),
  or: ['atau'],
  before: words(`
    menuju pada sejak hingga sampai dari mulai di awal akhir pertengahan penghujung per antara selama sepanjang jelang menjelang
    untuk ke periode sebelum setelah sesudah usai pasca sekitar tahun bulan medio musim kisaran kurun dibanding
    dibandingkan posisi rentang yakni yaitu tepatnya edisi terhitung tertanggal`),
  yearEvents: words(`
    pemilu pileg pilpres pilkada pilgub pilbup pilwalkot pemilihan kesepakatan perjanjian revolusi krisis reformasi
    konstitusi target kudeta gempa tsunami tragedi kerusuhan perang realisasi kinerja inflasi laba pendapatan produksi
    ekspor impor penjualan pengiriman pengantaran neraca`),
  nameHeads: words(`
    jalan jl jln gang gg universitas univ untag kampus sma smp smk sd lapangan stadion gedung masjid monumen yayasan gerakan
    kompleks perumahan terminal pasar jembatan no nomor pasal ayat uu rp apbn apbd rapbn rapbd liga piala musim`),
  measures: words(`
    meter km kilometer mm cm kg kilogram gram ton liter orang unit rupiah rp dolar cc mah watt mw volt rpm hz mhz mbps
    hektare hektar ha m jiwa warga personel peserta siswa kali persen poin lembar buah ekor butir kepala kk mdpl derajat
    juta ribu miliar triliun jam hari pekan bulan`),
  recurring: words('setiap tiap saban'),
  weekdayNames: words('salat shalat sholat solat pasar ibadah khotbah khutbah jemaah koran tabloid'),
  feasts: words(
    'peringatan perayaan upacara lomba momen momentum hut dirgahayu semarak semangat merayakan memperingati perlombaan',
  ),
  seasons: words(`
    league serie bundesliga laliga ligue eredivisie premier championship champions cup kompetisi ajaran anggaran akademik
    buku sidang rpjmd rpjmn rpjm rukn`),
  laws: words('undang uud uu lembaran perpu perppu'),
  weekdayTails: words('abu agung putih suci kliwon legi pahing pon wage berkah curhat sehat bersih keramat barokah'),
  same: ['yang sama'],
  quarters: { kuartal: 'Q', kwartal: 'Q', triwulan: 'Q', semester: 'H', paruh: 'H' },
  shortQuarters: { q1: 1, q2: 2, q3: 3, q4: 4 },
  centuries: ['abad'],
  decadeSuffix: ['an'],
  decadeNouns: words('tahun era dekade'),
  beforeEra: phrases('sm | sebelum masehi'),
  clock: words('pukul jam pkl pk'),
  zoneNouns: ['waktu'],
  zones: {
    wib: 420,
    wita: 480,
    wit: 540,
    gmt: 0,
    utc: 0,
    edt: -240,
    est: -300,
    pdt: -420,
    pst: -480,
    cet: 60,
    cest: 120,
    bst: 60,
    'waktu setempat': null,
    'waktu indonesia barat': 420,
    'waktu indonesia tengah': 480,
    'waktu indonesia timur': 540,
  },
  dayParts: {
    pagi: { from: 12, to: 12 },
    'dini hari': { from: 12, to: 12 },
    dinihari: { from: 12, to: 12 },
    subuh: null,
    siang: { from: 1, to: 4 },
    sore: { from: 1, to: 7 },
    petang: { from: 1, to: 8 },
    malam: { from: 5, to: 11 },
    'pagi hari': null,
    'siang hari': { from: 1, to: 4 },
    'sore hari': { from: 1, to: 7 },
    'malam hari': { from: 5, to: 11 },
  },
  future: words(`
    akan bakal rencananya dijadwalkan direncanakan diperkirakan berencana mendatang nanti nantinya
    diagendakan ditargetkan diprediksi dijadwal segera berlaku targetnya`),
  past: words('telah sudah pernah lalu kemarin saat'),
}
