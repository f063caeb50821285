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
`
  .trim()
  .split('\n')
