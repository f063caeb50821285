/** Advertising that does not shout: articles, advice, tables, testimonies and menus that spam sites are filled with. */
const list = (text) => text.trim().split('\n')

/** Sentences with gaps, as in templates.mjs. */
export const calm = list(`
Para pecinta {k} tentu sudah tidak asing lagi dengan nama {b}.
Nama {b} belakangan makin dikenal di kalangan pecinta {k} karena layanannya yang konsisten.
Sebagian besar pengguna {k} kini beralih ke {b} karena prosesnya lebih sederhana.
Tidak sedikit pengguna yang membagikan pengalaman positifnya bersama {b} di media sosial.
Reputasi yang dibangun {b} sejak {y} menjadikannya rujukan bagi pencari {k}.
Ada beberapa hal yang perlu diperhatikan sebelum memilih {k}, mulai dari reputasi hingga lisensi penyedianya.
Salah satu cara mudah untuk menikmati {k} adalah dengan membuat akun di {b}.
Setiap pengguna baru {b} cukup mengisi data diri, nomor rekening, dan alamat surel yang aktif.
Pengguna dapat memilih metode pembayaran yang paling sesuai, baik bank, dompet digital, maupun pulsa.
Seluruh permainan di {b} dapat dijalankan di ponsel tanpa perlu memasang aplikasi tambahan.
Satu akun {b} berlaku untuk semua permainan, dari kartu, dadu, bola, sampai tembak ikan.
Saldo yang tersisa dapat ditarik sewaktu-waktu tanpa batas minimum.
Peluang kemenangan dihitung dari persentase pengembalian yang ditampilkan di halaman depan.
Semakin tinggi nilai RTP suatu permainan, semakin besar peluang pemain memperoleh kembali modalnya.
Volatilitas tinggi berarti hadiah jarang keluar tetapi nilainya besar, sedangkan volatilitas rendah sebaliknya.
Simbol scatter yang muncul tiga kali atau lebih akan mengaktifkan putaran gratis.
Fitur pengali dapat menambah nilai kemenangan hingga ribuan kali taruhan awal.
Pemula sebaiknya memulai dengan taruhan kecil sambil mempelajari pola putaran.
Pemain yang sabar akan tahu kapan saatnya menaikkan taruhan dan kapan berhenti.
Waktu terbaik untuk bermain menurut sebagian penggemar adalah lewat tengah malam.
Jangan terburu-buru menaikkan nilai taruhan sebelum pola permainannya terbaca.
Trik para master sederhana saja: mainkan sepuluh putaran manual, lalu dua puluh putaran otomatis.
Permainan bertema naga dan koin emas ini termasuk yang paling dicari karena bonusnya sering keluar.
Grafik yang halus dan suara yang meriah membuat pemain betah memutar gulungan berjam-jam.
Bandar yang baik selalu membayar kemenangan pemainnya berapa pun besarnya.
Taruhan bola kini bisa dipasang kapan saja, lengkap dengan pasaran voor dan over under.
Angka main malam ini: {d}, {d}, {d}, dengan colok bebas 3 dan 8.
Prediksi togel {p} hari ini, angka ikut 4 6 9, kepala 2 5, ekor 1 7, shio kelinci.
Data keluaran pasaran {p} diperbarui setiap malam agar pemain mudah menyusun rumus.
Angka jitu untuk pasaran siang disusun dari paito dan erek-erek mimpi.
Syair malam ini memberi petunjuk angka kembar dan kepala genap.
Menurut buku mimpi, melihat ular putih berarti angka 27 atau 72.
Ulasan lengkap seputar {k} dapat dibaca di {u}.
Baca ulasan {k} selengkapnya di {u}.
Kunjungi pula {u} untuk daftar harga dan katalog {k}.
Untuk keterangan lebih jauh tentang {k}, silakan mampir ke {u}.
Sumber terpercaya untuk {k} dapat ditemukan di laman {u}.
Lihat juga penawaran {k} di {u} yang diperbarui setiap pekan.
Cek koleksi {k} terbaru lewat {u}.
Anda dapat memesan {k} melalui {u} atau aplikasi {b}.
(info lengkap {k} ada di {u})
(kunjungi {u})
(baca juga ulasan {k} di {u})
dapatkan {k} di {u}
beli {k} di {u}
pesan {k} lewat {w}
jual {k} {p}
sewa {k} {p} harga terjangkau
hubungi {b} untuk {k}
konsultasi {k} bersama {b}
tanya {k} ke {b} aja
Mencari {k} di {p} kini tidak lagi sulit berkat kehadiran {b}.
Kebutuhan akan {k} di {p} terus meningkat, dan {b} hadir menjawabnya.
Banyak keluarga di {p} mempercayakan urusan {k} kepada {b}.
Mahasiswa yang kehabisan waktu biasanya menyerahkan tugasnya kepada penulis bayaran.
Mengerjakan tugas akhir memang melelahkan, untunglah ada tim penulis yang bisa diandalkan.
Penulis kami lulusan kampus ternama dan terbiasa menggarap naskah dalam hitungan hari.
Setiap naskah bebas plagiasi dan boleh direvisi sampai dosen menyetujuinya.
Dana talangan dari {b} bisa turun pada hari yang sama tanpa slip gaji dan tanpa survei.
Cukup menjaminkan sertifikat atau BPKB, {b} akan mencairkan dana sesuai kebutuhan.
Bunga yang dikenakan {b} tergolong ringan dan cicilannya dapat disesuaikan.
Bagi yang terdesak kebutuhan, mengajukan pinjaman lewat {b} adalah jalan yang paling masuk akal.
Krim ini mengandung ekstrak alami yang membuat kulit tampak cerah dalam hitungan hari.
Pemakaian teratur dua kali sehari membuat wajah bersih dan noda hitam memudar.
Minum dua kapsul sebelum tidur dan rasakan perubahan pada stamina Anda.
Ramuan turun-temurun ini membantu pria dewasa tampil perkasa tanpa obat kimia.
Produk dikirim dalam kemasan polos sehingga privasi pembeli terjaga.
Terapis kami yang terlatih siap datang ke hotel atau apartemen Anda sampai larut malam.
Pijat relaksasi untuk pria dewasa tersedia di kamar Anda dengan terapis pilihan.
Teman kencan dapat dipilih lewat katalog foto dan dipesan melalui Telegram.
Token {b} sedang dalam masa prajual dan harganya diperkirakan melonjak setelah masuk bursa.
Pembeli awal koin ini diperkirakan menikmati keuntungan berlipat dalam hitungan bulan.
Robot dagang ini bekerja sendiri selama Anda tidur dengan keuntungan tetap setiap hari.
Sinyal dari mentor {b} terbukti akurat dan sudah membantu ribuan orang bebas utang.
Saya dulu terlilit utang sampai akhirnya dikenalkan kepada {b} yang membantu lewat jalan gaib.
Berkat bantuan {b}, semua utang saya lunas dan kini saya punya usaha sendiri.
Setelah menjalankan syarat dari {b}, rezeki saya datang bertubi-tubi.
Nama saya Lestari, TKW di Hongkong, dan hidup saya berubah sejak memasang angka dari {b}.
Bagi saudara yang senasib dengan saya, jangan sungkan menghubungi {b} di {w}.
Tanpa tumbal dan tanpa pantangan, {b} membantu siapa pun yang sungguh-sungguh.
Pengasihan dan penglarisan dapat dilakukan dari jauh cukup dengan foto dan nama ibu.
Tanpa ujian dan tanpa antre, dokumen resmi bisa dikirim ke alamat Anda.
Pengikut dan tayangan bertambah bertahap sehingga akun tetap aman.
Anda tinggal memasukkan nama akun, dan pesanan diproses otomatis oleh panel kami.
If you enjoy {k}, you will feel at home at {b}.
{b} is widely known among fans of {k} for its quick payouts and friendly staff.
Many players choose {b} because it offers a wide range of games and generous promotions.
Players can choose from hundreds of titles, including roulette, baccarat and video poker.
A no deposit bonus lets newcomers try the games before risking their own money.
Most experts agree that a good casino should offer fair terms and several payment methods.
Before you sign up, compare the wagering terms and the list of accepted cards.
Students who lack time often turn to a professional writing service such as {b}.
Each paper is written from scratch by a qualified author and delivered before the deadline.
Hiring a writer is the easiest way to keep your grades up during a busy term.
Our tutors cover more than sixty subjects and answer at any hour.
Borrowers with poor credit can still qualify for an installment loan through {b}.
Funds are usually deposited into your account by the next business day.
These tablets are available without a prescription and arrive in plain packaging.
A single dose lasts for up to thirty-six hours and works for most men.
The pharmacy ships to every country and accepts cards and crypto.
Early buyers of the {b} token may see returns of many times their investment.
The trading bot scans the market day and night and closes only winning positions.
I was scammed by a fake broker until {b} helped me recover my coins.
A colleague introduced me to {b} and within weeks my small deposit had grown tenfold.
She manages my trades and I withdraw my profits every Friday.
My husband came back to me two days after {b} prayed over his photograph.
Companions can be booked for dinner, travel or an evening at your hotel.
You can read more about {k} at {u}.
For more details on {k}, see {u}.
Check the full list of {k} on {u}.
Pemain boleh mendaftar secara percuma dan menuntut kredit selamat datang.
Laman ini menawarkan pelbagai permainan seperti mesin slot, meja langsung dan pertaruhan sukan.
Pengeluaran wang diproses dengan segera dan tiada caj dikenakan.
Ejen kami yang mesra sedia membantu anda pada bila-bila masa.
Kami ialah syarikat pinjaman berlesen yang meluluskan permohonan dalam masa sehari.
Pinjaman peribadi tanpa penjamin untuk pekerja kerajaan dan swasta, hubungi {w}.
Ubat kuat tradisional ini dijual secara dalam talian dan dihantar terus ke rumah.
Ramai pelanggan berpuas hati dengan khidmat {b} dan kembali membuat tempahan.
Beranda | Promosi | Deposit | Withdraw | Bantuan
Home | Slots | Live Casino | Sports | Fishing | Lottery
Daftar | Masuk | Lupa Sandi | Hubungi Kami | Unduh APK
Togel | Poker | Arcade | Sabung Ayam | Promo
Bukti Transfer | Memo | Referral | Livechat
>> klik untuk mendaftar <<
>> ambil bonus di sini <<
>> masuk lewat tautan ini <<
Situs utama: {u}
Tautan cadangan: {u}
Alamat terbaru {b}: {u}
Belanja di Shopee: {u}
Pesan lewat Tokopedia {u}
Join our channel for free tips every day
Subscribe to get VIP signals
Follow us for daily predictions and free bets
yang lagi ramai itu beneran {b} ya?
ada yang sudah pernah coba {b} belum?
itu {b} yang lagi viral bukan sih
penasaran sama {b}, emang bener ya?
siapa lagi di sini yang pakai {b}
kirain cuma aku yang tau {b}
semua orang bahas {b} mulu
nungguin giliran jepe bareng {b}
kemarin isi 50 ribu pulang 4 juta dari {b}
tadi subuh depo receh, siang udah tarik jutaan di {b}
akhirnya motor kebeli juga gara-gara {b}
kata temen kantor {b} lagi bagus
`)
