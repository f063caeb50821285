/** Scraps that small advertisements are put together from, whatever they sell. */
const list = (text) =>
  text
    .trim()
    .split(/\s*[;\n]\s*/)
    .filter(Boolean)

/** What a seller says of the ware, in a row between commas. */
export const features = list(`
garansi resmi satu tahun; garansi uang kembali; harga bisa dinegosiasi; harga pelajar; harga pabrik; harga grosir; harga promo; harga miring; harga bersaing; mulai {m} saja;
bisa bayar di tempat; bayar belakangan; bisa dicicil {d} kali; tanpa uang muka; tanpa bunga; tanpa potongan; tanpa syarat rumit; tanpa penjamin; tanpa riba; tanpa batas usia; tanpa efek samping; tanpa operasi; tanpa iklan; tanpa daftar; tanpa kartu kredit;
proses kilat; proses {d} menit; selesai dalam sehari; langsung jadi; langsung aktif; langsung dikirim; dikirim hari itu juga; dana masuk dalam hitungan jam; antar sampai rumah; antar jemput gratis; siap kirim ke seluruh Indonesia; ongkir ditanggung penjual;
bahan premium; bahan impor; kualitas ekspor; kualitas nomor wahid; stok melimpah; stok terbatas; ready stock; barang baru; kondisi mulus; unit terbaru; lokasi strategis; view pegunungan; fasilitas lengkap; kapasitas besar; hemat listrik; awet dan tahan lama;
teknisi berpengalaman; tenaga profesional; admin fast respon; pelayanan ramah; pengemudi sopan; terapis wanita dan pria; dibimbing mentor berpengalaman; konsultasi cuma-cuma; data dijamin rahasia; privasi aman; identitas dirahasiakan; izin resmi; sudah berbadan hukum; sudah terdaftar OJK; halal dan bersertifikat; sudah ber-BPOM;
aman untuk ibu hamil; cocok untuk semua umur; cocok buat pemula; bisa untuk Android dan iPhone; bisa dimainkan di HP; bisa dari mana saja; kerja dari rumah; kerja dua jam sehari; gaji mingguan; komisi harian; komisi hingga {d} persen; bagi hasil besar; untung berlipat; profit setiap hari; balik modal sebulan; modal receh; modal nekat doang; auto kaya; pasti dapat; pasti cair; pasti lolos; dijamin lulus; dijamin berhasil; dijamin puas; dijamin original; hasil nyata; hasil instan; reaksi cepat; terbukti manjur; langsung terasa; khasiat turun-temurun;
bonus melimpah; bonus pengguna baru; bonus pulsa; bonus hadiah menarik; cashback {d} persen; potongan {d} persen; beli dua gratis satu; voucher belanja {m}; gratis uji coba; gratis survei lokasi; gratis instalasi; gratis ongkos kirim; gratis revisi; revisi tanpa batas; diskon akhir pekan; promo akhir tahun; promo gajian; member seumur hidup; kualitas HD; subtitle lengkap; server stabil; update tiap hari; anti blokir; anti lemot; fitur lengkap; kuota besar; masa aktif panjang; layanan purnajual; layanan siang malam; buka setiap hari; menerima semua kalangan; menerima pesanan jumlah besar; melayani panggilan ke rumah; terima order luar kota; terima COD; terima sistem cicil; terima gadai`)

/** A customer's trouble, which opens the sale. */
export const troubles = list(`
Lagi cari {k}; Bingung pilih {k}; Susah menemukan {k} yang cocok; Capek gonta-ganti {k}; Takut ditipu saat beli {k}; Butuh {k} mendadak; Kehabisan uang di tengah bulan; Gaji habis sebelum waktunya; Tagihan menunggak; Rumah bocor terus; Istri mengeluh; Rambut rontok parah; Perut makin buncit; Kulit kusam dan berjerawat; Sulit tidur tiap malam; Usaha sepi pembeli; Toko daring sepi pengunjung; Skripsi tidak kunjung kelar; Dosen susah ditemui; Ujian tinggal menghitung hari; Laptop lemot; HP terkunci; Kuota cepat habis; Ingin cepat kaya; Mau liburan hemat; Ingin punya rumah sendiri; Jodoh tak kunjung datang; Kesepian di malam hari; Ingin tubuh ideal; Mau tampil glowing; Pengen nambah penghasilan; Bosan jadi karyawan; Kalah melulu; Belum pernah menang; Pengin punya akun ramai; Malas antre di kantor; Mau berangkat ke luar negeri; Ban bocor tengah malam; Saluran mampet; Banyak rayap di rumah; Rekening dibekukan; Ditolak bank`)

/** What ends the sale. */
export const closings = list(`
Serahkan pada kami; Kami solusinya; Kami ahlinya; Percayakan kepada {b}; {b} siap bantu; Langsung chat aja; Yuk merapat; Yuk cobain sekarang; Hubungi {w}; WA {w}; Telepon {w}; Klik {u}; Cek {u}; Mampir ke {u}; Kunjungi {u}; Unduh aplikasinya; Pasang aplikasinya; Amankan slotmu sekarang; Pesan tempat sekarang; Slot terbatas, siapa cepat dia dapat; Kuota peserta terbatas; Isi formulirnya di {u}; Transfer lalu tunggu barang sampai; Konsultasi dulu juga boleh; Cobain deh; Rasakan bedanya; Buktikan khasiatnya; Lihat katalognya; Japri ya; DM untuk harga; Gaskeun; Sikat sebelum habis; Tanya-tanya dulu boleh; Follow akun kami; Scan barcode di bawah`)

/** Frames around the scraps: {f} a feature. */
export const frames = list(`
{k} {p} {f}, {f}, {f}
{k} {f}, {f} dan {f}
{k} {f} dan {f}
{k} di {p}, {f}, {f}
{k} paling lengkap di {p}, {f}
{k} kini {f}, {f}
{T}? {C}
{T}? {C}, {f}
{T}? {b} melayani {k}, {f}
{T}? {k} dari {b} jawabannya, {f}, {f}
{T}? Jangan panik, {b} punya {k} yang {f}
{b} melayani {k} dengan {f}
{b} menawarkan {k} {f} dan {f}
{b} membantu Anda mendapatkan {k} dengan {f}
{b} menerima {k}, {f}, {f}
{b} memberi {k} {f} untuk {d} pembeli pertama
{b} membuka {k} di {p} dengan {f}
Jual {k} {f}, {f}
Jual {k} {p}, {f}
Sewa {k} {p}, {f}, {f}
Terima {k} {f}, {f}
Menerima {k} {f}, {f}
Tersedia {k} dan {K}, {f}
Dibuka {k} angkatan baru, {f}
Pusat {k} {p} {f}
Spesialis {k} {f}
Ahli {k} {p}, {f}
Distributor {k} {p}, {f}
Agen {k} resmi, {f}
Grosir {k} {f}
Paket {k} mulai {m}, {f}
Promo {k} {f}, {C}
Coba {k} sekarang, {f}
Cukup {m} Anda dapat {k}, {f}
Main {k} {f}
Belajar {k} dari nol, {f}
Ikut {k} bersama {b}, {f}
Miliki {k} sekarang, {f}
Pakai {k} {b}, {f}, {f}
Minum {b} secara teratur, {f}
Konsumsi {b} dua kali sehari, {f}
Oleskan {b} sebelum tidur, {f}
Ribuan orang sudah pakai {k} kami, {f}
Pelanggan kami puas karena {f}
Sudah {d} orang di {p} memakai {k} ini, {f}
Cuma di {b} {k} {f}
{f}, {f}, {C}
{F}. {C}
{F} dan {f}
{C}, {f}
Alhamdulillah berkat {k} dari {b} saya sekarang {f}
Saya dulu ragu, tapi {k} {b} ternyata {f}
Info {k}: {w}
Pemesanan {k} via WA {w}, {f}
Alamat: Jalan Raya {p} No {d}, telepon {w}
Jangan tunda lagi, {k} {f}
Siapa bilang {k} mahal? {C}
Mengapa harus {b}? Karena {f} dan {f}
Berminat? {C}
Tertarik dengan {k}? {C}
Ada {k} nih, {f}
Open order {k}, {f}
Ready {k} {f}
`)

export const featuresEn = list(`
no credit check; no hidden fees; no questions asked; no prescription needed; no deposit required; no experience required; no contract; no paperwork; without leaving your sofa; without a license; in just {d} minutes; in less than a week; within {d} hours; the same day; overnight; every single day; around the clock; with free shipping; with discreet delivery; with a lifetime guarantee; with a money back guarantee; with instant payout; with live support; with real winners every day; with low monthly payments; at half the price; at unbeatable prices; at wholesale prices; up to {d}% off; for as little as \${d}; starting from \${d}; trusted by thousands; rated five stars; fully licensed; one hundred percent safe; one hundred percent legit; anonymous and secure; approved in seconds; paid in bitcoin; paid straight to your wallet; available worldwide; available in all sizes; made from premium materials; delivered to your door; handmade by experts; powered by artificial intelligence; written by native speakers; unlimited revisions; unlimited access; unlimited downloads; hd quality; works on any device; easy to use; perfect for beginners; proven results; guaranteed approval; guaranteed to work; limited stock; weekend special; exclusive for new members; weekly prizes; huge prizes; daily jackpots; free trial; free consultation; free quote`)

export const framesEn = list(`
{k} {f} and {f}
{k} {f}
Get {k} {f}
Need {k}? {b} delivers {f}
Searching for {k}? We have it {f}
Tired of paying too much for {k}? Switch to {b}, {f}
Want {k}? {c}, {f}
{b} gives you {k} {f}
{b} makes {k} simple, {f}
{b} brings you {k} and {K}, {f}
{b} helps you find {k} {f}
{b} sells {k} {f}
{b} pays out {f}
{b} ships {k} to {d} countries {f}
Grab {k} now, {f}
Unlock {k} {f}
Win big with {k} {f}
Earn \${d} a day with {k}, {f}
Make money with {k} {f}
Save {d}% on {k}, {f}
Play {k} {f}
Rent {k} {f}
Hire {k} {f}
Pay for {k} {f}
Where can you get {k}? At {b}, {f}
How to get {k} {f}
Top {d} {k} sites of {y}
The cheapest {k} on the internet, {f}
Our {k} are {f}
Our clients love our {k} because they are {f}
Your {k} is only one click away, {f}
We sell {k}, {K} and more {f}
We are the leading supplier of {k}, {f}
We help you with {k} {f}
We buy and sell {k} {f}
Dear friend, we offer {k} {f}
Hello, do you need {k}? {c}
My name is Linda and I got {k} {f}, contact them on {w}
I was broke until I found {b}, now I have {k}
I recommend {b} for {k}, {f}
Send an email to {b}@gmail.com for {k}
Message us on Telegram {w} for {k} {f}
{k} for sale {f}
Fast {k} {f}
Genuine {k} {f}
Download {k} {f}
Stream {k} {f}
Meet {k} {f}
Boost your business with {k} {f}
Say goodbye to boring days with {k} {f}
Do not pay more for {k}, {c}
All {k} come {f}
Order {k} {f} and receive {K} for free
`)
