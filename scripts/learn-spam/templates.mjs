/**
 * How spam speaks, whatever it sells. {n} what is sold, {k} a keyword, {K} another, {b} a brand, {w} a phone number,
 * {u} a link, {d} a small number, {y} a year, {p} a place, {m} an amount of money, {q} a quality, {c} a call to act.
 */
const list = (text) => text.trim().split(/\n\s*/)

export const sentences = list(`
{b} adalah {n} {q} dan {q} di Indonesia
{b} merupakan {n} {q} yang sudah dipercaya ribuan pelanggan sejak {y}
{b} merupakan salah satu penyedia {k} terbesar dengan layanan terbaik
{b} hadir sebagai solusi bagi Anda yang mencari {k} {q}
{b} menyediakan berbagai pilihan {k} yang lengkap dan {q}
{b} selalu mengutamakan kenyamanan dan keamanan setiap member
{b} menjamin keamanan data pribadi seluruh pelanggannya
Selamat datang di {b}, {n} {q} dengan pelayanan ramah
Kami adalah {n} {q} yang melayani Anda selama 24 jam nonstop
Kami menyediakan {k} dan {K} dengan harga termurah
Kami memberikan bonus dan promo menarik untuk setiap pendaftaran baru
Kami siap melayani Anda kapan saja dan di mana saja
Kami melayani {k} untuk wilayah {p} dan sekitarnya
Tim customer service kami siap membantu Anda selama 24 jam penuh setiap hari
Layanan pelanggan yang profesional dan cepat tanggap siap membantu setiap kendala Anda
Jika Anda mencari {n} {q}, maka {b} adalah jawabannya
Jika kamu sedang mencari {k}, segera hubungi kami sekarang juga
Jika Anda ingin mencoba {k}, silakan daftar melalui link resmi di bawah ini
Apakah Anda sedang mencari {k} yang {q}?
Bingung cari {k} yang {q}? {b} solusinya
Mau {k} tanpa ribet? {c}
Untuk bisa bergabung, Anda hanya perlu mengisi formulir pendaftaran dengan data yang benar
Cara daftar {k} sangat mudah dan hanya membutuhkan waktu beberapa menit saja
Pendaftaran gratis dan proses cepat, cukup lewat {w}
Dengan modal {m} saja Anda sudah bisa menikmati {k}
Cukup dengan {m}, Anda sudah bisa mendapatkan {n} {q}
Nikmati berbagai keuntungan dan promo spesial hanya di {b}
Dapatkan {k} {q} hanya di {b}
Dapatkan penawaran terbaik untuk {k} hari ini juga
Dapatkan bonus hingga {d} persen setiap hari tanpa syarat
Temukan {k} dan {K} terlengkap di {b}
Raih kesempatan Anda untuk menikmati {k} bersama {b} sekarang juga
Tunggu apa lagi? {c}
Jangan lewatkan kesempatan emas ini, {c}
Jangan sampai ketinggalan promo {k} bulan ini
Buruan {c} sebelum kehabisan!
Segera {c} dan rasakan sendiri manfaatnya
Hubungi WhatsApp {w} untuk informasi lebih lanjut mengenai {k}
Untuk pemesanan {k}, hubungi {w} atau kunjungi {u}
Order sekarang lewat WA {w} dan dapatkan diskon spesial
Info lengkap klik {u}
Klik link berikut untuk {k}: {u}
Kunjungi situs resmi kami di {u} untuk mendapatkan {k}
Kelebihan {k} kami adalah harga yang terjangkau dan kualitas yang terjamin
Keunggulan {b} dibandingkan {n} lainnya adalah proses yang cepat dan aman
Berikut ini adalah daftar {n} {q} yang bisa Anda coba
Itulah beberapa keuntungan yang akan Anda dapatkan jika bergabung bersama {n} kami
Salah satu {n} terbaik saat ini adalah {b} karena memiliki reputasi yang sangat baik
Tidak heran jika {b} menjadi pilihan utama para pencari {k}
Banyak orang sudah membuktikan sendiri kualitas {k} dari {b}
Semua transaksi di {b} dijamin aman, cepat dan terpercaya
Deposit dan penarikan dana dapat dilakukan dengan cepat melalui bank lokal maupun dompet digital
Anda tidak perlu khawatir karena {n} kami sudah memiliki lisensi resmi
Anda juga bisa mendapatkan bonus referral dengan mengajak teman bergabung
Kamu bisa menikmati {k} kapan pun dan di mana pun melalui ponsel
Dengan {b}, urusan {k} jadi lebih mudah, cepat, dan hemat
Sebagai {n} {q}, kami selalu memberikan yang terbaik bagi pelanggan setia
Harga {k} kami paling murah dan kualitas dijamin {q}
Harga bersahabat, hasil memuaskan, dan garansi uang kembali
{k} {q} harga murah mulai dari {m} saja
{k} {p} terpercaya dan termurah, hubungi {w}
{k} {q} di {p} hanya di {b}
{k} di {p} melayani panggilan 24 jam
{k} terbaik {y} dengan fitur terlengkap dan pelayanan nomor satu
{k} kini bisa Anda nikmati hanya lewat satu aplikasi
Promo {k} khusus hari ini, diskon hingga {d} persen untuk member baru
Promo terbatas! {k} mulai {m}, {c}
Jasa {k} profesional bergaransi dengan tenaga ahli berpengalaman
Testimoni pelanggan kami membuktikan bahwa {k} dari {b} memang {q}
Pelayanan cepat, aman, dan tanpa ribet hanya bersama {b}
Anda bebas memilih {k} sesuai dengan kebutuhan dan keinginan Anda
Kepuasan Anda adalah prioritas utama kami
Proses mudah, syarat ringan, langsung diproses hari ini juga
Rasakan pengalaman terbaik bersama {n} {q} yang selalu memberikan kepuasan
Bagi Anda yang suka {k}, {b} adalah tempat yang tepat
Bagi pemula, {n} ini sangat cocok karena caranya mudah dipahami
Pastikan Anda memilih {n} yang resmi agar terhindar dari penipuan
Tentunya pilihan {k} yang lengkap akan membuat Anda semakin betah
Selain itu, tersedia juga {k} dan {K} yang tidak kalah menarik
Dengan tampilan yang modern dan mudah digunakan, {b} menjadi favorit banyak orang
Hanya di sini Anda bisa menemukan {k} dengan kualitas {q}
Setiap member berhak mendapatkan cashback mingguan dan hadiah menarik lainnya
Fitur unggulan yang diberikan oleh {n} ini membuat para pengguna merasa puas
Reputasi {b} sudah tidak diragukan lagi di kalangan pencinta {k}
Situs {b} dapat diakses melalui perangkat apa pun termasuk Android dan iOS
Gabung sekarang dan jadilah bagian dari komunitas {k} terbesar
Gratis konsultasi seputar {k}, chat admin di {w}
`)

export const sentencesEn = list(`
{b} is the {q} {k} provider trusted by thousands of customers
{b} offers the best {k} and {K} at affordable prices
Looking for {q} {k}? {c}
If you are looking for {k}, visit {u} today
Visit our website {u} for more information about {k}
Contact us on WhatsApp {w} for {k}
We provide {q} {k} to customers all over the world
We offer {k}, {K} and much more with fast delivery
Get your {k} today and enjoy exclusive bonuses
Get {d}% off on all {k} when you order now
Click here to get {k}: {u}
Try {b} now and see the difference for yourself
Don't miss this opportunity and {c}
Join thousands of happy customers who already use {b}
Our team of experts is available 24/7 to help you with {k}
The best {k} of {y} with {q} service and support
At {b} you will find everything you need for {k}
Register now and claim your exclusive welcome offer
You can start with as little as \${d} and enjoy {k} right away
With {b} you can enjoy {k} anytime and anywhere
{k} has never been easier thanks to {b}
{k} online at the lowest price guaranteed
Buy {k} online without hassle, {c}
Discover why {b} is rated number one for {k}
Sign up for free and start enjoying {k} in minutes
I was looking for {k} and found {b}, highly recommended
Your satisfaction is our top priority and we guarantee the best results
All payments are safe, secure and completely confidential
Limited time offer: {k} for only \${d}
Check out {u} for the {q} {k}
`)

export const comments = list(`
{b} mantap banget, menang terus
main di {b} auto cuan
Baru pertama coba {b} langsung dikasih
Gila sih {b} emang paling oke
gak nyesel kenal {b}, rezeki lancar terus
Terima kasih {b} udah bantu lunasin utang
Awalnya iseng main di {b} eh malah keterusan untung
{b} gacor parah hari ini gaes
Sumpah {b} beneran bayar, bukan kaleng kaleng
yang belum coba {b} buruan coba
Modal dikit hasil selangit bareng {b}
{b} terpercaya no tipu tipu
Cuma di {b} bisa dapet segini
Gue udah buktiin sendiri, {b} the best
asli {b} bikin nagih
cek {b} sekarang juga
Semua temen gue pindah ke {b} sekarang
Rekomendasi banget nih {b} buat yang butuh
{b} emang juara, admin ramah pula
Hoki terus bareng {b}
berkat {b} bisa beli motor baru
Lagi rame nih {b}, wajib dicoba
jangan lupa mampir ke {b} guys
Videonya bagus, ngingetin gue sama {b}
Keren kontennya bang, sekalian main {b}
Makasih infonya kak, aku jadi tau {b}
Jujur ya {b} itu beda dari yang lain
Siapa di sini yang udah wd dari {b}
jepe lagi di {b} alhamdulillah
Tiap hari dapat hadiah dari {b}
gapernah kecewa sama {b}
Bonusnya gede banget di {b} coba deh
kaget saldo nambah terus di {b}
butuh dana cepat? chat admin {b} {w}
Pesen di {b} langsung nyampe, recommended seller
minat dm ya kak {w}
Add WA {w} info {k}
bagi yang mau {k} hubungi {w}
Cari {k}? {w} aja
open {k} bosku, {w}
Nice post! I make money with {b}
Thanks for sharing, check {b} guys
{b} changed my life, thank you so much
best {k} ever {b}
Great video, visit {u}
`)

export const links = list(`
{B} - {u}
{K1} - {u}
{K1}: {u}
DAFTAR DI SINI: {u}
LINK ALTERNATIF {u}
LINK DAFTAR {b} >> {u}
PROMO {K1} {d}% HARI INI
DAFTAR {K1} TERPERCAYA
{K1} TERBAIK {y}
BONUS {d}% UNTUK MEMBER BARU
{K1} PALING MURAH - {u}
KLIK DI SINI UNTUK {K1}
CLAIM BONUS {d}% NOW - {u}
BUY {K1} HERE
{k} {u}
{u}
- {k}
* {k} {p}
{k} | {K} | {k}
{k}, {K}, {k}, {K}
{b} | {k}
INFO {K1} HUBUNGI {w}
WA: {w}
Telegram: @{b}
WHATSAPP {w} {K1}
`)

export const qualities = list(`terpercaya
terbaik
resmi
termurah
terlengkap
aman
nomor satu
paling populer
bergaransi
berkualitas
tercepat
terbesar
mudah dan cepat
paling aman
terjamin
unggulan
berlisensi resmi
super murah
original
asli`)

export const qualitiesEn = list(`best
cheap
trusted
reliable
top rated
affordable
number one
professional
high quality
leading
fast
safe`)

export const calls = list(`daftar sekarang juga
hubungi kami segera
klik link di bawah ini
pesan sekarang
gabung sekarang
order sekarang
chat admin sekarang
daftarkan diri Anda
langsung saja hubungi kami
coba sekarang juga
kunjungi website kami
beli sekarang
bergabung bersama kami
ajukan sekarang
download sekarang
dapatkan bonusnya
buktikan sendiri`)

export const callsEn = list(`order now
sign up now
join now
contact us today
click here
buy now
call us today
register today
get started today
apply now`)

export const places = list(`Jakarta
Surabaya
Bandung
Bekasi
Tangerang
Medan
Semarang
Makassar
Depok
Bogor
Bali
Jogja
Malang
Palembang
Batam
Indonesia`)

export const brandParts = list(`hoki
dewa
raja
bos
naga
jaya
cuan
mega
super
king
lucky
gold
win
play
bet
vip
sakti
mulia
sultan
prima
indo
asia
star
royal
macan
bintang
surya
berkah
emas
zeus
kilat
mantap
abadi
ratu
sinar
maju
pro
smart
fast
medi
farma
lab
kredit
tunai
dana
solusi
mandiri
express
media
digital
house
shop
mart
care
plus
hub
expert
writers
capital
trade
coin
stream
flix
zone`)

export const emojis = list(`🎰
💥
🔥
😎
💸
🚀
💰
🎉
✅
⭐
🍀
👉
💎
😍
🙏
❤
📲
👇
🏆
💯`)

export const chatter = list(`wajib coba guys
seru banget mainnya
hadiahnya gede
makasih banyak ya
gak bohong sumpah
dompet jadi tebal
buruan sebelum telat
rezeki emang gak kemana
auto senyum terus
udah kebukti kok
awalnya cuma iseng doang
gue kira bohongan ternyata beneran
prosesnya cepet banget
pelayanannya oke punya
semoga makin sukses
penasaran kan
kalian udah coba belum
temen kantor pada ikutan
gak pake lama
tau dari temen
bikin ketagihan
mantap jiwa
hasilnya nyata
makin hari makin lancar
susah dipercaya tapi nyata
thank you so much
so amazing
highly recommended
`)
