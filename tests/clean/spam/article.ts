/** An invented article, paragraph by paragraph, and one about gambling. */
import { findSpam, type SpamOptions } from '../../../src/clean/spam/index.ts'
import { indonesian } from '../../../src/lang/id/index.ts'
import { tokenize } from '../../../src/text/tokens.ts'

export const harbour = [
  'Pelabuhan Tanjung Ombak Kembali Dibuka Setelah Pengerukan',
  'Tanjung Ombak - Pemerintah Kabupaten Ombak membuka kembali pelabuhan rakyat pada Senin (4/8/2025) setelah pengerukan selama tiga bulan. Bupati Ombak Darma Wirasena meresmikan dermaga baru itu bersama ratusan nelayan.',
  '"Kapal besar sekarang bisa bersandar kapan saja tanpa menunggu air pasang," kata Darma di lokasi. Ia menambahkan bahwa pengerukan menelan biaya Rp 14,2 miliar dari anggaran daerah.',
  'Ketua kelompok nelayan, Sulastri Ganda, mengaku lega dengan pembukaan dermaga tersebut. Menurutnya, selama ini nelayan harus menurunkan ikan di pantai dengan perahu kecil.',
  'Dinas Perhubungan mencatat sedikitnya 62 kapal mengantre pada hari pertama. Petugas mengatur jadwal sandar agar bongkar muat berjalan tertib.',
]

export const gambling = [
  'Polisi Bongkar Markas Judi Online di Ruko Pinggir Kota Ombak',
  'Ombak - Kepolisian Resor Ombak menggerebek sebuah ruko yang menjadi markas situs slot online, Rabu (6/8/2025). Sebanyak sebelas orang ditangkap, termasuk admin situs togel dan penyedia rekening.',
  '"Mereka menawarkan bonus deposit lewat pesan singkat dan menjanjikan jackpot kepada para pemain," ujar Kapolres Ombak Rangga Pranata. Polisi menyita 20 ponsel, laptop, dan buku rekening yang dipakai menampung uang deposit pemain slot.',
  'Rangga menjelaskan, para pelaku mempromosikan slot gacor melalui siaran langsung dengan bayaran Rp 5 juta per bulan. Situs itu juga menyediakan taruhan bola dan kasino.',
  'Para tersangka dijerat dengan Undang-Undang ITE dengan ancaman sepuluh tahun penjara. Pemerintah daerah meminta warga menjauhi judi online dan pinjaman online ilegal.',
]

/** What is cut from a text as spam. */
export function spamOf(text: string, options?: SpamOptions): string[] {
  return findSpam(tokenize(text), indonesian, options).map(({ start, end }) => text.slice(start, end))
}
