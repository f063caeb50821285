import type { FactLanguage } from '../parts/facts.ts'
import { places, regions } from './facts/places.ts'

const list = (items: string): string[] => items.split('|').map((item) => item.trim())

export const facts: FactLanguage = {
  writers: list(
    'penulis | pewarta | reporter | oleh | laporan | kontributor | wartawan | jurnalis | by | ditulis oleh | tim liputan | peliput | author',
  ),
  unlabelled: ['oleh', 'by', 'laporan'],
  teams: ['tim', 'team'],
  editors: list('editor | redaktur | penyunting | diedit oleh | edited by | redaktur pelaksana | editor in chief'),
  otherCredits: list(
    'foto | sumber | fotografer | video | source | copyright | uploader | publisher | penerjemah | translator | kameramen | penanggung jawab | ilustrasi | infografis',
  ),
  reportLines: list(`
    laporan wartawan | laporan reporter | laporan jurnalis | laporan kontributor | laporan tim | wartawan | reporter |
    laporan`),
  stampWords: list(`
    tayang | diperbarui | diterbitkan | diterbitkan pada | dipublikasikan | terbit | dirilis | diunggah | posted | published |
    updated | update | pada | jurnalis | calendar_month | calendar | month | redaksi | tim | last | on | by | oleh | date | waktu | baca | menit | dibaca | kali |
    penulis | pewarta | reporter | editor | wartawan | admin | news | berita | hari | tanggal | created | edited | terakhir | schedule | access_time | visibility`),
  updates: list('diperbarui | updated | update | edited | terakhir | last'),
  media: list(`
    ANTARA | ANTARA News | Tempo | Majalah Tempo | Koran Tempo | Tribun Lampung | Tribun Jabar | Tribun Jateng | Tribun Jatim |
    Tribun Bali | Tribun Pekanbaru | Tribun Jogja | Tribun Timur | Tribun Manado | Tribun Batam | Tribun Jambi | Tribun Sumsel |
    Tribun Pontianak | Tribun Kaltim | Tribun Kalteng | Tribun Jakarta | Tribun Solo | VIVA | KOMPAS | TEMPO | detik | detikcom | CNN Indonesia | CNBC Indonesia | BBC News Indonesia |
    BBC Indonesia | BBC | Liputan6 | Okezone | Sindonews | SINDOnews | Republika | Tribunnews | Kumparan | POSMETRO |
    POSMETRO MEDAN | Metro TV | MetroTV | Media Indonesia | Jawa Pos | JawaPos | Pikiran Rakyat | KBRN | RRI | Beritasatu |
    Investor Daily | Solopos | Harian Jogja | Harianjogja | Medcom | RMOL | IDN Times | NU Online | INILAHCOM | Kapanlagi |
    Katadata | VOA | VOA Indonesia | DW | Xinhua | Reuters | AFP | Parapuan | Warta Kota | Serambinews | Bangka Pos |
    Pos Kupang | Banjarmasin Post | Tribun Medan | iNews | MNC Portal | MNC Portal Indonesia | Infopublik | SINDO | Sumeks |
    Lampost | Lampung Post | JPNN | GoRiau | Suara Merdeka | Bisnis Indonesia | Harian Kompas`),
  mediaPrefixes: list('detik | Tribun | TRIBUN | CNN | CNBC | Liputan6 | Kompas | SINDO | Sindo | iNews | Okezone'),
  mediaWords: list(`
    media | news | portal | berita | radar | harian | suara | kabar | warta | tribun | online | pikiran | rakyat | times |
    metro | jurnal | koran | pos$ | info`),
  places,
  regions,
  labels: list(`
    news | berita | nasional | internasional | ekonomi | bisnis | olahraga | teknologi | hiburan | info | editor | penulis | sumber | video | foto | opini |
    kolom | daerah | hukum | politik | home | beranda | headline | terkini | advertisement | breaking news | live`),
  copyright: ['©', 'Copyright', 'COPYRIGHT', 'Hak Cipta', 'Hak cipta'],
  ownMention: list(`
    kepada | wartawan | pantauan | diterima | dihubungi | ditemui | dilihat | redaksi | pengamatan | jurnalis | diperoleh |
    dihimpun | reporter | dikonfirmasi | didapat | diakses | catatan | pemberitaan | arsip | penelusuran | rangkuman | dirangkum | redaktur | termasuk | bersama | pewarta | ditanya | disambangi | dijumpai`),
  ownRecords: list('rangkuman | catatan | pantauan | pengamatan | penelusuran | arsip'),
  agencies: list(`
    Reuters | AFP | AP | Xinhua | BBC | CNN | VOA | DW | Bloomberg | CNBC | Al Jazeera | Aljazeera | Kyodo | Yonhap | Anadolu | ANTARA`),
  ownActs: list('telah | sudah | masih | mencoba | berupaya | berusaha | mendatangi | menghubungi | sempat'),
  citing: list(
    'dikutip | dilansir | mengutip | melansir | dari | laman | situs | menurut | lapor | tulis | demikian | laporan',
  ),
  spoken: list(`
    kata | ujar | ucap | tutur | tegas | jelas | ungkap | papar | imbuh | tambah | sebut | terang | pungkas | lanjut | beber | tandas | sambung |
    katanya | ujarnya | ucapnya | tuturnya | tegasnya | jelasnya | ungkapnya | paparnya | imbuhnya | tambahnya | sebutnya |
    terangnya | pungkasnya | lanjutnya | bebernya | tandasnya | sambungnya | mengatakan | menyatakan | menegaskan |
    menjelaskan | mengungkapkan | menyebut | menyebutkan | menuturkan | menyampaikan | memaparkan | menambahkan | menilai |
    dikutip | dilansir | mengutip | melansir | diakses | dilaporkan | melaporkan | lapor | tulis | dirilis | keterangan | pernyataan |
    dikatakan | diungkapkan | disampaikan | dijelaskan | dituturkan | ditegaskan | diutarakan | disebutkan | dipaparkan | diucapkan |
    diterima | dihubungi | ditemui | jumpa | konferensi | memperingatkan | mengaku | berujar | menurut | sebagaimana | seperti | kepada | mengumumkan | pidato`),
  nobody: list(
    'redaksi | tim redaksi | admin | administrator | penulis | editor | reporter | kontributor | antara foto | tidak ditemukan',
  ),
}
