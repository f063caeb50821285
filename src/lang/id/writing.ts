import { wordSet } from '../../text/words.ts'
import type { WritingLanguage } from '../parts/writing.ts'

const FUNCTION_WORDS = `
  ada adalah agar akan akibat antara apa apabila apakah atas atau bagi bagaimana bagian bahkan bahwa banyak baru
  beberapa begitu belum berada beliau berbagai berdasarkan bersama besar bila bisa bukan cara cukup dalam dan dapat
  dari daripada demi demikian dengan di dia dilakukan dimana diri dua guna hal hanya harus hingga ia ini itu jadi
  jangan jika juga kali kami kamu karena kata kemudian kepada kembali ketika kini kita lagi lain lalu lebih maka maupun
  masih melakukan melalui memang membuat memiliki mencapai mengatakan menjadi menurut mereka merupakan meski mulai
  namun nanti oleh orang pada padahal para paling per pernah pihak pula pun saat saja salah sama sambil sampai sangat
  satu saya sebab sebagai sebelum sebelumnya sebuah secara sedang sehingga sejak sejumlah sekarang sekitar selain
  selama seluruh semakin sementara semua seorang seperti serta sesuai setelah setiap siapa suatu sudah supaya tak
  tanpa tapi telah tentang tentu terhadap terjadi terkait terlalu termasuk tersebut tetap tetapi tidak tiga untuk
  usai walau yaitu yakni yang`

// Malay shares nearly all function words with Indonesian; these are spelt or chosen differently.
const MALAY = `
  agensi bahawa bilion dijangka ejen iaitu jenayah kakitangan kerana kes manakala memandangkan menerusi
  mesyuarat ogos parlimen penganalisis peratus polis projek sahaja sekiranya selepas siasatan suspek syarikat
  terbabit universiti wang`

const INDONESIAN = `
  agustus anggaran bahwa desember kantor karena kasus korban mobil pemerintah perusahaan persen polisi proyek rapat setelah
  triliun miliar uang universitas usai wisatawan yaitu adalah rumah hanya`

const ABBREVIATIONS = `
  a.n al almh alm bpk brigjen dkk dll dr dra drg drs dsb hj ir irjen jl jln kab kec kol komjen kombes kompol kec kel
  ltd letjen letkol mayjen mgr mr mrs no nn op pdt prof ps pt rp s.d sdr sdri sn st tgl tn ust ustaz vol vs div dept
  yth hlm plt plh pj pjs tbk h hj k kh m mh ma msi si se sh ph phd`

const LETTERED = `
  inisial berinisial serie seri liga grup blok kelas vitamin tipe golongan hepatitis kategori komisi seksi zona gedung jalur
  paket sektor huruf varian virus influenza formasi lampu kelompok pasal rencana plan opsi lisensi akreditasi`

const listed = (words: string) => words.trim().split(/\s+/)

export const writing: WritingLanguage = {
  functionWords: wordSet(listed(FUNCTION_WORDS)),
  rival: { code: 'ms', theirs: listed(MALAY), ours: listed(INDONESIAN) },
  abbreviations: wordSet(listed(ABBREVIATIONS)),
  lettered: wordSet(listed(LETTERED)),
}
