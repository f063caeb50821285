/** Where a report starts and ends, and what only looks like one. */
import { expect, test } from 'vitest'
import { lines } from './read.ts'

const rows: [string, string, string[]][] = [
  [
    'a noun phrase with a verb in its relative clause',
    'Rini mengumumkan lomba yang akan diikuti para petani dari dua desa.',
    [],
  ],
  ['a noun phrase with an adjective', 'Tim itu mencatat hasil penting dalam dua laga.', []],
  ['a nominal verb', 'Rini mengumumkan dimulainya panen raya di Losari.', []],
  [
    'a relative clause within the subject',
    'Rini menyebut gudang yang baru dibangun itu sudah bocor.',
    ['indirect | menyebut | Rini | gudang yang baru dibangun itu sudah bocor'],
  ],
  [
    'a purpose as predicate',
    'Rini menjelaskan pintu air ini untuk mengatur aliran sungai.',
    ['indirect | menjelaskan | Rini | pintu air ini untuk mengatur aliran sungai'],
  ],
  [
    'a verb of speech behind a comma is the main one',
    'Rini, yang menulis sekitar seratus surat, mencatat bahwa gudang itu sudah penuh.',
    ['indirect | mencatat | Rini | gudang itu sudah penuh'],
  ],
  [
    'a decimal comma',
    'Rini memaparkan tinggi air 2,5 meter sudah melewati tanggul.',
    ['indirect | memaparkan | Rini | tinggi air 2,5 meter sudah melewati tanggul'],
  ],
  [
    'a request',
    'Rini mengimbau warga untuk menjauhi sungai.',
    ['indirect | mengimbau | Rini | warga untuk menjauhi sungai'],
  ],
  ['a request among deeds', 'Rini datang ke balai desa dan meminta warga untuk mengungsi.', []],
  ['an object asked for', 'Rini meminta surat izin dari dinas.', []],
  [
    'belief behind a comma',
    'Rini menilai, harga gabah akan turun lagi.',
    ['indirect | menilai | Rini | harga gabah akan turun lagi'],
  ],
  ['an adjective that looks like a cue', 'Panen tahun ini cukup menjanjikan, ada beras di semua gudang.', []],
  [
    'a clause that a main clause follows',
    'Meskipun Rini menegaskan bahwa tanggul itu aman, warga tetap mengungsi.',
    ['indirect | menegaskan | Rini | tanggul itu aman'],
  ],
  ['a cue without a subject of its own', 'Setelah memastikan gudang itu kosong, petugas pulang.', []],
  [
    'a demonstrative makes no clause of a connective',
    'Saat ini Rini mengatakan bahwa tanggul itu aman, kering, dan bersih.',
    ['indirect | mengatakan | Rini | tanggul itu aman, kering, dan bersih'],
  ],
  [
    'somebody else speaks',
    'Rini mengatakan bahwa tanggul itu aman, sementara Wahyu menyebut air terus naik.',
    ['indirect | mengatakan | Rini | tanggul itu aman', 'indirect | menyebut | Wahyu | air terus naik'],
  ],
  [
    'a contrast within the report',
    'Rini mengatakan bahwa tanggul itu aman, tetapi harus dijaga.',
    ['indirect | mengatakan | Rini | tanggul itu aman, tetapi harus dijaga'],
  ],
  [
    'the same speaker in a contrast',
    'Rini mengatakan bahwa tanggul itu aman, tetapi menambahkan bahwa air terus naik.',
    ['indirect | mengatakan | Rini | tanggul itu aman', 'indirect | menambahkan | Rini | air terus naik'],
  ],
  ['verbs in a subordinate clause', 'Rini mengungkapkan rencananya jika tanggul itu jebol.', []],
  [
    'a role before the complementiser',
    'Rini mengatakan panen ini sebagai bukti bahwa irigasi mulai pulih.',
    ['indirect | mengatakan | Rini | panen ini sebagai bukti bahwa irigasi mulai pulih'],
  ],
  ['what was scored', 'Tim desa itu mencatat kenaikan nilai menjadi 80 pada lomba ini.', []],
  ['an object and a reason', 'Rini mengungkapkan kekecewaannya karena gabah tidak laku.', []],
  ['an object of admission', 'Rini mengakui perbuatannya.', []],
  [
    'a subject that stands for the speaker',
    'Rini menyebut dirinya kesal karena gabah rusak.',
    ['indirect | menyebut | Rini | dirinya kesal karena gabah rusak'],
  ],
  ['somebody asked', 'Rini mengingatkan warga agar waspada.', ['indirect | mengingatkan | Rini | warga agar waspada']],
  [
    'a wish',
    'Rini mengingatkan agar warga tidak mendekati sungai.',
    ['indirect | mengingatkan | Rini | warga tidak mendekati sungai'],
  ],
  [
    'a clause whose predicate is no verb',
    'Rini mengatakan, hal itu sebagaimana arahan dari kepala dinas.',
    ['indirect | mengatakan | Rini | hal itu sebagaimana arahan dari kepala dinas'],
  ],
  [
    'an adjective at the end',
    'Rini menilai kerja sama antarpetani penting.',
    ['indirect | menilai | Rini | kerja sama antarpetani penting'],
  ],
  ['a role', 'Rini menyatakan banjir ini sebagai bencana besar.', []],
  ['what a rumour says', 'Rini membantah isu yang menyebut tanggul itu jebol.', []],
  ['a role as content', 'Wahyu mengaku sebagai pemilik gudang itu.', []],
  ['a plan to speak', 'Dinas itu akan segera mengumumkan pemenang lomba yang digelar kemarin.', []],
  [
    'a belief with a soft complementiser',
    'Rini yakin jika tanggul itu masih kuat.',
    ['indirect | yakin | Rini | tanggul itu masih kuat'],
  ],
  ['a purpose at the start', 'Untuk memastikan tanggul itu kuat, warga bekerja semalaman.', []],
  ['a purpose', 'Petugas datang guna memastikan tanggul itu aman.', []],
  [
    'circumstances behind marked words',
    'Rini mengatakan tanggul itu "belum pernah setinggi ini", ketika warga berkumpul di balai desa.',
    ['mixed | mengatakan | Rini | tanggul itu "belum pernah setinggi ini"'],
  ],
  [
    'an object before the cue that reports',
    'Kepala Desa, Rini Astuti, membenarkan kabar itu dan menyatakan bahwa tanggul sudah jebol.',
    ['indirect | menyatakan | Kepala Desa, Rini Astuti | tanggul sudah jebol'],
  ],
  [
    'circumstances of the clause belong to it',
    'Rini menjelaskan saat musim hujan datang, air selalu naik.',
    ['indirect | menjelaskan | Rini | saat musim hujan datang, air selalu naik'],
  ],
  [
    'the addressee does not',
    'Rini menjelaskan kepada para petani, air selalu naik.',
    ['indirect | menjelaskan | Rini | air selalu naik'],
  ],
  [
    'nor does the day',
    'Rini menjelaskan pada Senin malam, air selalu naik.',
    ['indirect | menjelaskan | Rini | air selalu naik'],
  ],
  [
    'a subject and its cue behind the clause',
    'Air sungai selalu naik pada malam hari, Rini menambahkan.',
    ['indirect | menambahkan | Rini | Air sungai selalu naik pada malam hari'],
  ],
  [
    'a subject and its cue within a condition',
    'Jika hujan turun lagi, ia menambahkan, tanggul itu akan jebol.',
    ['indirect | menambahkan | ia | Jika hujan turun lagi, ia menambahkan, tanggul itu akan jebol'],
  ],
  ['a subject that does not speak', 'Saat ditanya soal tanggul, Rini tidak menjawab.', []],
  ['a participle', 'Menyadari tanggul itu rapuh, warga mengungsi.', []],
]

test.each(rows)('%s', (_name, text, expected) => {
  expect(lines(text)).toEqual(expected)
})
