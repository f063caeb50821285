/** What stands in news and looks like spam at first sight: English, slang, advice, service, lists. Written for the learning. */
export const lookalikes = `
We are very happy with the result and the players gave everything on the pitch today.
I want to thank the fans who have supported us all season long.
The president said that the talks would continue next week in Geneva.
This is the best day of my life, he wrote on his account.
You are always in our hearts and we will miss you forever.
I have no words to describe how I feel right now.
Our team will be ready for the next match and we will fight until the end.
Good luck to everyone at the club for the new season.
Happy birthday to my beautiful wife, thank you for everything you do for us.
The company reported higher revenue in the second quarter of the year.
Officials have not yet released the names of the victims.
Stay strong and never give up on your dreams.
Come back to me, I am waiting for you in the rain.
I will love you until the stars fall from the sky.
Take my hand and we will walk this road together.
He is one of the best players in the world and we are proud to have him.
The suspect was arrested at his home on Friday morning without resistance.
The new phone comes with a larger battery and a faster processor than its predecessor.
We urge all parties to show restraint and to return to the negotiating table.
There is no place for racism in our sport.
Thank you for the memories, legend.
The album contains ten songs and was recorded in three weeks.
My heart goes out to all the families who lost their loved ones.
It was a difficult decision for me and my family.
All the best for the future, brother.
The report also shows that online gambling cost families billions last year.
Police raided an illegal casino in the basement of the hotel.
The central bank kept its key interest rate unchanged at the meeting.
Students complained that the essay question was too hard.
The drug was withdrawn after several patients reported side effects.
So many people came to say goodbye to him.
Let us pray for the victims and their families.
Anda akan merasa lebih tenang jika berbagi cerita dengan orang terdekat hari ini.
Keuangan Anda stabil, tetapi hindari pengeluaran yang tidak perlu.
Hubungan Anda dengan pasangan akan semakin hangat akhir pekan ini.
Energi Anda sedang tinggi, gunakan untuk menyelesaikan pekerjaan yang tertunda.
Anda mungkin akan bertemu dengan teman lama yang membawa kabar baik.
Jika Anda mengalami gejala tersebut, segera periksakan diri ke dokter.
Pastikan Anda membaca syarat dan ketentuan sebelum mengajukan pinjaman.
Masukkan nomor induk kependudukan Anda, lalu klik tombol cari.
Buka laman resmi kementerian, kemudian pilih menu cek penerima bantuan.
Setelah itu, unggah foto KTP dan swafoto sesuai petunjuk.
Unduh aplikasi tersebut melalui toko resmi dan jangan sembarang mengklik tautan.
Simpan bukti pendaftaran dan tunggu pengumuman dari panitia.
Peserta dapat mendaftar melalui situs resmi panitia paling lambat akhir bulan.
Untuk informasi lebih lanjut, masyarakat dapat menghubungi kantor dinas setempat.
Warga diminta segera melapor ke nomor darurat apabila melihat titik api.
Yuk, simak ulasan selengkapnya berikut ini.
Simak cara membuatnya di bawah ini.
Lantas, bagaimana cara mendaftarnya?
Tertarik untuk mencobanya di rumah?
Harganya mulai dari Rp 20 ribu per porsi dan buka setiap hari.
Tiket masuknya cukup murah, yakni Rp 10.000 untuk anak dan Rp 15.000 untuk dewasa.
Mobil ini dijual dengan harga Rp 312.500.000 untuk tipe terendah.
Harga emas hari ini turun Rp 4.000 menjadi Rp 1.925.000 per gram.
Promo berlaku hingga akhir bulan di seluruh gerai yang berpartisipasi.
Penyelenggara memberi potongan harga bagi pelajar yang membawa kartu.
Ponsel ini hadir dengan layar 6,7 inci, baterai besar, dan kamera tiga lensa.
Bank menawarkan bunga ringan dan tenor hingga 20 tahun untuk pembelian rumah pertama.
Pelanggan bisa menikmati layanan internet cepat dengan membayar lebih murah setiap bulan.
Pemain bisa menukarkan kode berikut untuk mendapatkan hadiah gratis di dalam gim.
Berikut daftar kode penukaran yang masih aktif hari ini.
Gimana ya, gue juga kaget sih pas denger kabar itu.
Gak nyangka banget bisa ketemu idola langsung, seneng banget pokoknya.
Masa sih harganya segitu, mahal banget dong.
Aku sih gak mau ambil pusing, yang penting kerja aja.
Semoga cepet sembuh ya kak, kita semua sayang sama kamu.
Netizen ramai mengomentari unggahan itu.
Lucu banget sih, bikin ngakak terus.
Keren abis, bang, bangga jadi orang sini.
Judi online telah merusak banyak keluarga, kata dia.
Para pelaku menawarkan pinjaman cepat cair tanpa jaminan lewat pesan singkat.
Polisi menyita ratusan botol obat kuat ilegal dan kosmetik tanpa izin edar.
Situs slot itu dikendalikan dari sebuah rumah toko di pinggir kota.
Korban tergiur keuntungan besar dari investasi bodong berkedok robot trading.
Mahasiswa yang ketahuan memakai joki skripsi akan dikenai sanksi.
Pihak kampus melarang jasa pembuatan ijazah palsu yang beredar di media sosial.
Pemblokiran ribuan situs togel dan kasino dilakukan sejak awal tahun.
Modus pelaku adalah menjual followers dan akun media sosial palsu.
Waspada penipuan yang menjanjikan saldo dana gratis.
Beredar pesan berantai yang menyebut adanya bantuan tunai untuk warga.
Faktanya, tautan tersebut bukan laman resmi pemerintah.
Link pendaftarannya ternyata palsu dan mencuri data pribadi.
Jangan lupa, jaga kesehatan dan minum air putih yang cukup.
Jangan sampai terlewat, berikut jadwal lengkapnya.
Kami bekerja sesuai aturan, bukan karena tekanan siapa pun.
Kami mohon doa dari seluruh masyarakat.
Kami siap bermain sampai titik darah penghabisan.
Solusi terbaik adalah duduk bersama dan mencari jalan tengah.
Allahumma shalli ala sayyidina Muhammad wa ala ali sayyidina Muhammad.
Bismillahirrahmanirrahim, alhamdulillahi rabbil alamin.
Istrinya membuka usaha warung makan di depan rumah.
Uji coba sekolah tatap muka dihentikan sementara.
Kerja bakti itu diikuti warga dari tiga dusun.
Syaratnya, fotokopi KTP dan kartu keluarga asli.
STNK dan kunci motor asli turut diamankan petugas.
Unduh dan buka aplikasi bank tersebut, lalu pilih menu transfer.
Belanja bulanan jadi lebih ringan berkat potongan harga minyak dan beras.
Jadwal siaran langsung malam ini tersedia di kanal olahraga berbayar.
Saham pilihan hari ini antara lain BBKA, TLKN, dan ADRI.
Jika ada gangguan, pelanggan dapat menghubungi layanan aduan di nomor 0800-123-4567.
Informasi lengkap dapat dilihat di laman resmi penyelenggara.
Dukung tim kesayangan Anda dan saksikan pertandingannya di televisi.
Kowe lan aku wis suwe ora ketemu, atiku kangen tenan.
Ulah hilap datang nya, urang kumpul di alun-alun.
Mo bilang apa lagi, so tara bisa pulang.
Beta rindu pulang ka kampung, lia laut biru.
Sejumlah produsen mobil ramai-ramai memberi diskon dan cicilan nol persen menjelang pameran.
Promo minyak goreng dan beras di minimarket berlaku sampai Minggu, berikut daftar harganya.
Sampo 340 ml Rp 31.900, deterjen cair 700 ml Rp 14.500, beli dua gratis satu.
Mobil ini sudah dilengkapi kunci tanpa anak kunci, rem parkir elektrik, dan pintu bagasi otomatis.
Fiturnya antara lain lampu LED, layar sentuh 8 inci, kamera 360 derajat, dan enam kantong udara.
Tersedia tiga varian, yaitu Standard, Long Range, dan Performance Pro+.
Harga mobil listrik mungil ini turun drastis dan menjadi yang termurah di kelasnya.
Motor matik itu hadir dengan warna baru dan panel meter digital yang lebih lengkap.
Tampang gagah dan harga terjangkau jadi andalan SUV baru ini!
Tonton ulasan ini sebelum membeli mobil listrik!
Rekomendasi saham hari ini: ADRU, BBKI, MDKO, dan TLKI.
Spec buy di 210 dengan target harga 230 dan 250, stop loss di 198.
Tautan siaran langsung timnas malam ini dapat disaksikan di layanan video berbayar.
Link live streaming MotoGP Mandalika 2025 bisa dilihat di bawah ini.
Biar tidak ketinggalan, berikut jadwal dan link nontonnya.
Segera unduh aplikasinya dan berlangganan paket platinum untuk menonton semua pertandingan liga.
Dengan tiket Rp 49 ribu, penggemar bisa menonton seluruh rangkaian duel malam itu.
Untuk informasi lebih lanjut, hubungi panitia di nomor 0812-3456-7890 atau kunjungi www.kampusnusa.ac.id.
Daftarkan diri Anda melalui tautan berikut: bit.ly/pelatihan-nusa2025
Daftar sekarang karena kuota peserta pelatihan terbatas.
Penumpang yang kehilangan barang dapat menghubungi pusat layanan 121 atau WhatsApp 0811-2222-333.
Layanan pencegahan bunuh diri dapat dihubungi di nomor 119 ekstensi 8.
Korban kekerasan bisa melapor ke hotline 0811-1290-129 kapan saja.
Laporkan pungutan liar melalui kanal aduan di lapor.go.id atau WhatsApp.
Baca berita terbaru lainnya di Google News dan saluran WhatsApp kami.
Ikuti saluran WhatsApp kami untuk mendapatkan berita pilihan setiap hari.
Dapatkan berita viral lewat kanal Telegram kami, klik di sini.
Baca artikel menarik lainnya di sini.
Lowongan kerja palsu itu menjanjikan gaji 10 juta per bulan untuk lulusan SMA.
Narasi yang beredar berbunyi bantuan tunai resmi siap disalurkan, daftar sekarang juga.
Pesan itu menyertakan tautan pendaftaran dengan iming-iming saldo dana gratis.
Unggahan itu mengeklaim pendaftaran seratus persen daring, tanpa calo, dan tanpa biaya.
Link pendaftaran 👇👇
👉 Syarat: usia 18 sampai 35 tahun, ijazah minimal SMP.
Klaim tersebut keliru karena perusahaan tidak pernah membuka rekrutmen lewat pesan berantai.
Aplikasi penghasil uang itu belum terdaftar dan menuai keluhan pengguna.
Cara kerja fitur ini sederhana dan mudah dipahami pengguna baru.
Status daring menunjukkan kapan terakhir kali Anda membuka aplikasi.
Langkah pertama, buka aplikasi dan masuk dengan akun Google Anda.
Pilih menu pengaturan, ketuk privasi, lalu matikan centang biru.
Masukkan kode OTP yang dikirim melalui SMS untuk verifikasi.
Isi formulir pendaftaran dan unggah dokumen yang diminta.
Pendaftaran daring dibuka sampai akhir bulan melalui laman resmi universitas.
Jika data belum lengkap, Anda diminta mengisi nomor rekening, nama bank, dan nama pemiliknya.
Sebelum berutang, hitung dulu kemampuan membayar cicilan setiap bulan.
Kalau punya bonus tahunan, lunasi dahulu tagihan kartu kredit dan jangan menambah utang baru.
Utang yang dibayar tepat waktu membuat skor kredit tetap baik.
Pisahkan rekening tabungan dari uang belanja harian agar tidak tercampur.
Misalnya kebutuhan makan, sewa kamar, dan ongkos ke kantor.
Jasa pendidikan, jasa kesehatan, dan jasa angkutan umum dibebaskan dari pajak pertambahan nilai.
SIM harus diperpanjang setiap lima tahun, dan STNK asli beserta fotokopinya perlu dibawa.
Fotokopi BPKB dan faktur pembelian.
Cek tilang elektronik di laman https://etle-contoh.go.id/cek
Kereta terakhir dari stasiun itu berangkat pukul 21.40 dan tiba pukul 23.05.
KA 702 SOLO BALAPAN 06.10 KLATEN 06.45 YOGYAKARTA 07.20
Aries, Anda akan terlindung dari badai dan menemukan ketenangan.
Taurus, keuangan Anda membaik dan ada peluang rezeki tak terduga.
Gemini, jangan ragu memulai usaha baru bersama pasangan.
Nomor keberuntungan Leo pekan ini adalah 4 dan 18.
Tak perlu menyesal, terus melangkah dan jangan menengok ke belakang.
We could be lovers under the neon light, hold me close tonight.
Take me back to the place where we began, I never wanted to say goodbye.
Ain't nobody gonna bring me down, I keep on rising.
The aircraft rolled out of the paint shop in its new colours.
This is the reason they deserved to win the final.
Breaking: the army has shot down a drone near the border.
My big trip, my small story, thank you everyone for coming.
Happy to announce our second baby is on the way.
Let's go team, see you at the stadium!
"Nggak nyangka bakal sekeren ini 😭," tulis seorang warganet.
"Lucu banget sih kamu 😂😂," komentar akun lain.
Omaygat, akhirnya ketemu idola, seneng banget!
Jujur, gue udah capek disuruh diam sama teman-teman.
Porsinya besar dan cocok untuk dimakan beramai-ramai bersama keluarga.
Menu andalannya es kopi susu dalam botol satu liter yang bisa disimpan di kulkas.
Warung itu buka 24 jam dan menerima pesanan lewat aplikasi.
Pot dari serat kaca ringan, kuat, dan tahan lama.
Kayu jati tua dipakai untuk dinding dan lantainya.
Tiket pesawat promo ke Bali mulai Rp 700 ribu dijual selama pameran.
Hotel itu menyediakan kolam renang, spa, dan pusat kebugaran.
Penawaran khusus berlaku bagi pemegang kartu kredit bank tersebut.
Maskapai itu menang sebagai kabin kelas satu terbaik dunia.
Pemasangan sambungan listrik gratis diberikan bagi 500 keluarga.
Suntik vitamin C tidak boleh dilakukan sembarangan, kata dokter kulit itu.
Krim wajah bermerkuri itu dijual di toko daring tanpa izin edar.
Obat penambah stamina dari bahan kimia berbahaya itu disita dari sebuah gudang.
Kapsul dan jamu ilegal dijual dengan label alami.
Bonus demografi harus dimanfaatkan sebaik mungkin.
Pemain itu mendapat bonus rumah dan uang tunai setelah meraih medali emas.
Bek kanan itu membawa timnya menang besar dengan taruhan seluruh tenaga.
Bursa kripto itu menghentikan sementara penarikan aset pelanggan.
Harga bitcoin menguat 2 persen dalam sehari menjadi 104.000 dollar AS.
Token itu ambruk setelah pendirinya ditangkap.
Polisi menyita uang taruhan, buku rekapan, dan ponsel berisi akun togel.
Seorang bandar togel darat ditangkap saat merekap nomor pasangan pembeli.
Ia mengaku sudah dua tahun bermain slot dan kehilangan rumah karena kecanduan.
Iklan judi daring disebar lewat kolom komentar siaran langsung.
Para pemain tergiur bonus deposit dan janji kemenangan besar.
Situs itu menawarkan permainan slot, poker, dan taruhan bola dengan server di luar negeri.
Pelaku merekrut admin untuk melayani deposit dan penarikan para pemain.
Mantan karyawan kasino itu menceritakan cara bandar mengatur kemenangan.
Dukun pengganda uang itu menipu warga hingga miliaran rupiah.
Korban diminta menyerahkan mahar dengan janji uang gaib tanpa tumbal.
Kampus itu membatalkan ijazah lulusan yang terbukti memakai jasa penulisan skripsi.
La la la la la la la
Oh oh oh, malam panjang tanpa kamu
Ku tunggu kau di ujung jalan (di ujung jalan)
Sendiri lagi di malam Sabtu
Am G C F
G D Em C
Reff: Bawa aku pergi dari sini
Taqabbalallahu minna wa minkum, shiyamana wa shiyamakum.
Rabbana atina fid dunya hasanah wa fil akhirati hasanah wa qina adzaban nar.
Ya ayyuhal ladzina amanu kutiba alaikumush shiyam.
Nawaitu shauma ghadin an ada'i fardhi syahri ramadhan.
Tim tuan rumah menang empat kali, imbang dua kali, dan kalah sekali.
Kami bekerja sungguh-sungguh, tidak ada yang main-main.
Lima puluh ribu saja sekarang susah dicari, keluhnya.
Gaji saya semua saya serahkan ke istri.
Ibumu kasihan, tiap hari jualan buat bayar sekolahmu.
Semua mulai dari awal lagi, kartunya dikocok ulang.
Saya sudah istirahat dan menjalani fisioterapi.
Warga cukup mengisi data diri sesuai kartu identitas.
Membeli saat harga turun dan menjual saat harga naik itu wajar dalam usaha.
Sudahkah Anda melupakan mantan dan merasa bahagia?
Alhamdulillah ya Nak, jangan diulangi lagi ya.
Bunga majemuk membuat utang cepat membengkak.
Sabun cuci, sampo, dan minyak goreng dijual lebih murah di pasar itu.
Nikmati bebas iuran tahunan kartu kredit hingga lima tahun.
Unduh aplikasinya sekarang untuk menonton siaran langsung.
Caranya dengan menonton video, mengisi survei, atau mengajak teman.
Prajurit itu menunjukkan kemampuan menembak dengan presisi tinggi.
Toko itu memajang ulasan pelanggan di laman dan Instagram.
Cara Cek Penerima Bansos PKH Agustus 2025 Lewat HP, Siapkan NIK KTP
Link Resmi Pendaftaran CPNS 2025 dan Syarat Lengkapnya
Syarat dan Cara Daftar KIP Kuliah 2025, Lengkap dengan Jadwalnya
Cara Mendapatkan Saldo DANA Gratis, Benarkah Aman?
Cara Mudah Mengajukan KUR, Bunga Ringan Tanpa Agunan
Harga Emas Antam Hari Ini Naik Lagi, Cek Daftar Lengkapnya
Kode Redeem FF Terbaru Hari Ini, Segera Klaim Hadiahnya
Buka situs https://cekbansos.contoh.go.id melalui peramban di ponsel Anda.
Unduh aplikasi Cek Bansos di Play Store, lalu buat akun baru.
Masukkan NIK, nama lengkap sesuai KTP, dan kode captcha.
Klik tombol cari data untuk melihat status penerima.
Bantuan dicairkan bertahap melalui bank penyalur atau kantor pos.
Besaran bantuan Rp 600 ribu ditransfer langsung ke rekening penerima.
Daftar akun dengan alamat surel aktif, lalu unggah pas foto.
Siapkan kartu keluarga, ijazah terakhir, dan surat keterangan sehat.
Login menggunakan nomor pendaftaran dan kata sandi.
Pinjaman KUR bisa diajukan tanpa agunan dengan bunga 6 persen per tahun.
Pemilik usaha cukup membawa KTP, KK, dan surat keterangan usaha.
Pembayaran dapat dilakukan lewat bank, minimarket, atau dompet digital.
Ide trading hari ini: BBNA, GOTU, ADRI, dan PGSA.
Satu kupon sudah cukup untuk ikut undian berhadiah.
Sabtu malam ku keluar rumah, kucoba hubungi dirimu
Porsi ini pas untuk empat orang dan bisa dipesan antar.
Gratis biaya admin dan konsultasi selama pameran berlangsung.
`
  .trim()
  .split('\n')
