import { wordSet } from '../../../text/words.ts'
import type { HeadlineLanguage } from '../../parts/clean.ts'
import { PLAIN_WORDS } from './plain-words.ts'

const words = (list: string) => wordSet(list.trim().split(/\s+/))

const SMALL = `
  di ke dari dan atau yang untuk pada dalam dengan oleh usai soal hingga sampai demi bagi agar jadi saat tak tidak bisa akan
  juga vs para antara atas sebagai karena lewat via jika kala per pun jelang pasca terkait tentang terhadap bila serta
  secara sebelum setelah sejak si sang the of in on and to a for at by s cs dkk ini itu kok lho nih gara tapi namun ala
  seusai selama tanpa buat sama bukan lagi dr km kg m cm gr mm`

const TITLES = `
  kapolda kapolres kapolri kapolsek kapolresta presiden wapres menteri menko menlu menkeu mendagri menhan wamen wakil ketua
  direktur dirut gubernur wagub bupati wabup wali walikota kepala sekretaris sekjen juru jubir kabid kasat kasi kombes irjen
  akbp akp iptu ipda kompol komjen brigjen mayjen letjen jenderal kolonel anggota komisioner pelatih plt pj mantan eks
  pengamat pakar hakim jaksa pengacara kuasa rektor dekan dosen camat lurah kades humas manajer ceo bos kadis kadiv dirjen
  peneliti ekonom jaringan yayasan koalisi komunitas asosiasi dubes raja ratu perdana pangeran paus ustaz kiai kh prof dr`

const BRANDS = `
  tiktok youtube whatsapp linkedin motogp iphone ipad paypal goto beat deepseek openai chatgpt spacex mclaren macbook icloud
  gofood gopay gocar goride grabfood mypertamina pedulilindungi bukalapak dewiku playstation github wordpress facebook
  instagram cnnindonesia detikcom okezone sindonews liputan iphones imessage ios ebay fifa blackberry powerpoint bytedance`

export const headlines: HeadlineLanguage = {
  small: words(SMALL),
  plain: words(PLAIN_WORDS),
  titles: words(TITLES),
  openers: words(
    'untuk berdasarkan menurut di pada dalam dari dengan namun sementara selain sebelumnya kemudian ia dia adapun meski meskipun hal bahkan tetapi sedangkan oleh ketika lalu selanjutnya mereka sebagai terkait terpisah',
  ),
  credits: words('foto dok sumber photo ilustrasi'),
  brands: words(BRANDS),
  inserting: ['CNN Indonesia', 'Video CNN'],
  leads: words('baca lihat simak kompas'),
}
