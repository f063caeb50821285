import { wordSet } from '../../../text/words.ts'
import type { CleanLanguage } from '../../parts/clean.ts'
import { caption } from './caption.ts'
import { credit } from './credit.ts'
import { headlines } from './headlines.ts'
import { legal } from './legal.ts'
import { related } from './related.ts'
import { widget } from './widget.ts'

const words = (list: string) => wordSet(list.trim().split(/\s+/))

const MONTHS = `
  januari februari pebruari maret april mei juni juli agustus september oktober november nopember desember
  jan feb mar apr jun jul agu ags agt aug sep sept okt oct nov nop des dec
  january february march may june july august october december`

const STAMP_WORDS = `
  senin selasa rabu kamis jumat sabtu minggu ahad sen sel rab kam jum sab min mon tue wed thu fri sat sun
  monday tuesday wednesday thursday friday saturday sunday jum'at
  wib wita wit am pm gmt utc pukul jam tayang diperbarui diterbitkan terbit dipublikasikan dipublikasi published updated update
  posted on pada tanggal tgl diunggah diupdate upload uploaded dimuat rilis last modified oleh jurnalis calendar month schedule
  access time date range at waktu baca menit dibaca kali views view hari ini th x0000`

const CHANNELS = `
  news nasional internasional ekonomi bisnis sepakbola olahraga hiburan regional metropolitan teknologi otomotif gaya lifestyle
  kesehatan politik hukum daerah dunia khazanah tekno sport sports peristiwa megapolitan nusantara entertainment travel
  health edukasi pendidikan opini money bola oto kolom finance megapolitan selebriti sains global home berita leisure`

const HYPHENATED = 'non anti pro pasca pra eks antar multi semi ultra ke se sub ex'

const DOMAINS = `
  com co id net org go ac sch web tv info biz my us uk io news online asia me xyz app dev site blog`

const WARNING = 'hoaks hoax hoaksnya hoaxnya disinformasi misinformasi cekfakta phishing penipuan penipu'

export const clean: CleanLanguage = {
  rules: [...widget, ...related, ...credit, ...caption, ...legal],
  stamp: {
    words: words(`${MONTHS} ${STAMP_WORDS}`),
    months: words(MONTHS),
    ago: words('ago lalu'),
    units: words(
      'second seconds minute minutes min mins hour hours day days week weeks month months year years detik menit jam hari minggu bulan tahun',
    ),
    one: words('a an one'),
    labels: words(
      'tayang diperbarui diterbitkan terbit dipublikasikan updated update published posted diunggah dimuat upload',
    ),
  },
  headlines,
  channels: words(CHANNELS),
  hyphenated: words(HYPHENATED),
  warning: words(WARNING),
  domains: words(DOMAINS),
}
