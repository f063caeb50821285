/** Whole advertisements, one a line, in as many voices as possible. Written for the learning. */
export const adverts = `
Lima menit isi formulir, lima menit kemudian saldo sudah masuk, sesimpel itu pinjam uang di KilatDana.
Modal usaha macet? Koperasi kami siap menalangi sampai 200 juta, agunan cukup BPKB mobil tahun berapa pun.
Utang di sepuluh aplikasi bisa kami lunasi sekaligus, Anda tinggal mencicil ke satu tempat saja.
Gaji UMR pun bisa mengajukan pinjaman di tempat kami karena syaratnya hanya KTP dan KK.
Kartu kredit jadi uang tunai, gesek di toko kami potongan paling kecil.
Punya riwayat kredit buruk? Tenang, tim kami tetap memproses permohonan Anda tanpa banyak tanya.
Apply for an emergency cash loan and the funds hit your account before lunch.
We lend from 2,000 to 900,000 euros to serious people, contact the lender by email for terms.
Refinance today and cut your monthly repayments in half with a lender that says yes.
Our title loans let you keep driving while you pay us back.
Kapsul ini bekerja dari dalam sehingga pria kembali percaya diri di hadapan istri.
Wajah flek hitam hilang dalam seminggu berkat serum racikan dokter, ribuan wanita sudah membuktikannya.
Telat datang bulan? Konsultasikan dengan bidan kami, obatnya dikirim hari ini juga tanpa diketahui siapa pun.
Tinggi badan bertambah lima sentimeter meski usia sudah lewat tiga puluh tahun.
Diabetes bukan akhir segalanya, minum ramuan daun ini setiap pagi dan gula darah normal lagi.
Teh pelangsing ini meluruhkan lemak perut tanpa olahraga, turun sepuluh kilogram sebulan.
Asam urat dan kolesterol lenyap tanpa harus bolak-balik ke rumah sakit.
Get your blue pills delivered overnight, no embarrassing visit to the doctor.
Shed thirty pounds before summer with one gummy a day.
Our online drugstore stocks painkillers, sleeping tablets and anxiety medication with no script required.
Doctors are stunned by this simple trick that restores your eyesight naturally.
Order abortion pills safely and privately, shipped in an unmarked envelope.
Mahasiswa sibuk kerja? Biar kami yang garap tugas, presentasi, sampai revisi terakhir.
Bab empat mentok karena data? Tim statistik kami beresin SPSS, SmartPLS, dan Eviews dalam semalam.
Plagiasi tinggi bikin sidang tertunda, kami turunkan sampai di bawah sepuluh persen.
Let a former professor write your thesis while you enjoy your weekend.
Need your lab report done by tomorrow? Our tutors never sleep.
Ace your exam with our leaked test bank and worked solutions.
Fresh case studies, book reports and admission letters written to order from nine dollars a page.
Ask us to do your homework and we will match you with a verified expert.
Situs baru dengan lisensi PAGCOR ini membagikan saldo awal cuma-cuma kepada anggota anyar.
Putar rodanya, kumpulkan simbol naga, dan bawa pulang hadiah utama malam ini.
Meja bakarat kami dipandu bandar wanita dan disiarkan langsung dari Manila.
Isi saldo lewat dompet digital, mainkan tembak ikan, lalu tarik kemenangan kapan saja.
Tebak skor malam ini dan gandakan uang Anda di bursa taruhan kami.
Angka ekor malam ini sudah keluar, segera pasang sebelum pasaran tutup.
Hadiah pertama empat angka dibayar sembilan juta untuk tiap seribu rupiah.
Deposit once and get five hundred spins spread over your first week.
The lobby opens with a thousand slots, twenty poker rooms and a sports book with boosted odds.
High rollers enjoy private tables, faster cashouts and a personal host.
Place a wager of ten dollars and get fifty in bonus bets, win or lose.
Hit the jackpot from your couch with the casino app that pays in minutes.
Read our review of the safest gambling sites that accept players from Asia.
No need to travel to Vegas when the dealers come to your phone.
Roulette, craps and video poker are available in demo mode before you bet real cash.
Naik ke puncak pencarian Google bukan mimpi, serahkan optimasi situs Anda pada kami.
Artikel Anda tayang di lima puluh media daring dengan sekali bayar.
Website sepi karena salah strategi, kami audit dan perbaiki sampai pesanan masuk.
Outrank your rivals with contextual links placed on real magazines.
We will publish your guest article on hundreds of news websites for a flat fee.
Bot kami membeli di harga bawah dan menjual di puncak tanpa campur tangan Anda.
Setor seratus dolar hari ini, minggu depan tarik tiga ratus dolar.
Saya karyawan biasa, sekarang punya rumah dari trading bersama guru saya.
Grup sinyal VIP kami tepat sembilan puluh persen, uji coba seminggu tidak dipungut biaya.
Your coins can double while you sleep, just connect your wallet and claim the reward.
Recover stolen bitcoin with the help of a certified hacker who traced mine in a day.
She trades on my behalf and I withdraw profits every Friday.
Turn two hundred dollars into ten thousand with our arbitrage bot.
Malam minggu sendirian? Pilih pendamping idamanmu, foto asli dan bisa datang ke hotel.
Terapis muda siap memijat di kamar Anda sampai rileks total.
Rekaman lengkapnya sudah kami unggah, buka tautan sebelum dihapus.
Chat with naughty girls on webcam, the first ten minutes are on us.
Flirty singles from your town are online and want to meet tonight.
Akun jualan langsung dipercaya kalau pengikutnya sudah sepuluh ribu, tambah di sini lima menit beres.
Centang biru tanpa ribet, tim kami urus sampai muncul di profil Anda.
Skip the grind and get five thousand subscribers by tomorrow morning.
SIM A jadi tanpa ujian, blangko asli dan nomor masuk sistem.
Gelar sarjana resmi terdaftar, tinggal terima jadi tanpa duduk di bangku kuliah.
Buy a genuine driver licence, residence card or bank statement that passes every check.
Our notes come with watermarks and pass the pen test in any shop.
Mobil keluarga siap antar mudik, harga sudah termasuk bensin dan tol.
Mebel ukir langsung dari perajin, bisa pesan sesuai ukuran ruangan.
Genteng bocor, plafon rusak, cat kusam, semua beres sekali telepon.
Kran mampet tengah malam? Tukang kami meluncur dalam setengah jam.
Kaos sablon satuan maupun lusinan, jadi sehari dan bebas desain.
Rumah dua lantai dekat tol, DP nol rupiah, cicilan sejutaan.
Umrah hemat akhir tahun, hotel dekat pelataran, sisa lima kursi lagi.
Jual jam tangan premium, tas impor, dan kacamata grade ori dengan garansi tukar.
Handbags, sneakers and sunglasses that look identical to the real thing for a tenth of the price.
Book a private driver in Bali and tour the whole island for fifty dollars.
Granite worktops cut, polished and fitted in your kitchen within three days.
Compare car insurance in sixty seconds and stop overpaying.
Our locksmiths reach you in twenty minutes anywhere in the city.
Pasang panel surya sekarang, tagihan listrik turun sampai separuhnya.
Kursus bahasa Jepang daring, guru penutur asli, lulus N3 dalam enam bulan.
Anak susah membaca? Les privat ke rumah, guru sabar dan bersertifikat.
Servis mesin cuci, kulkas, dan pompa air panggilan wilayah kota dan sekitarnya.
Film bioskop minggu ini sudah bisa ditonton gratis, kualitas jernih dan teks Indonesia.
Semua pertandingan liga disiarkan tanpa putus lewat aplikasi kami.
Aplikasi ini membayar seribu rupiah untuk setiap video yang Anda tonton.
Buka kotak hadiah tiap pagi dan kumpulkan saldo sampai bisa ditarik.
Install the patched version and every premium skin is yours for nothing.
Watch every premier league match, boxing night and new movie with a single cheap subscription.
Paket internet murah, sekali isi aktif setahun, semua kartu bisa.
Jadi bandar pulsa dari rumah, untung dua ribu setiap transaksi.
Pelet foto dan nama langsung bereaksi, mahar setelah berhasil.
Mbah sakti dari lereng gunung membuka jalan rezeki lewat jimat dan doa.
I was heartbroken until this priest cast a spell and my lover came crawling back.
My doctor gave up on me but the roots and leaves from this healer saved my life.
Mengetik captcha di rumah, gaji dua ratus ribu sehari, cocok untuk ibu dan mahasiswa.
Satu jam sehari dengan ponsel cukup untuk membeli motor tunai bulan depan.
Quit your nine to five and let this system print money for you.
Hiring typists worldwide, no skills needed and you get paid every evening.
Visa kerja ke Kanada dan Australia dijamin terbit, keluarga boleh ikut.
Terjemahan tersumpah dan legalisasi dokumen selesai dalam hitungan jam.
Undangan digital cantik, pilih tema, kirim ke tamu, mulai tiga puluh ribuan.
Parfum isi ulang tahan dua belas jam dengan ratusan pilihan aroma.
Anjing dan kucing ras lengkap surat, bisa kirim luar pulau.
Bibit durian montong unggul, dua tahun berbuah, pesan minimal lima pohon.
kunci jawaban cpns bocoran soal cpns kumpulan soal cpns pdf soal cpns terbaru kunci jawaban pppk
sepatu futsal murah sepatu futsal original sepatu futsal terbaru harga sepatu futsal toko sepatu futsal
cheap hotels in bali bali hotel deals best bali villas private pool villa bali cheap villa
hair transplant turkey hair transplant cost best hair clinic fue hair transplant before after
terpal murah jual terpal terpal kolam terpal truk harga terpal per meter distributor terpal
replica rolex cheap rolex fake rolex for sale swiss replica watches best replica site
aplikasi pinjaman terbaik aplikasi pinjaman cepat aplikasi pinjaman bunga rendah daftar aplikasi pinjaman
alat bantu dengar murah harga alat bantu dengar alat bantu dengar terbaik toko alat bantu dengar
maju terus bang, btw aku baru wd gede di sebelah namanya RAJABET55 🔥
Alhamdulillah cair juga, makasih ya admin yang baik 🙏 nomor beliau 0813-2211-9087
Pusing mikirin utang, untung ketemu bu Ratna, dia bantu saya sampai lunas
Kak izin promo ya, ready baju anak lucu lucu, cek profil aku
Selamat sore, yang mau nambah berat badan atau turunin bisa tanya aku 😊
I never believed in online trading until I met Mr Robert, he is the best
God bless doctor Ebo for curing my hepatitis, reach him today
wow keren, sekalian numpang lapak ya kak, jual akun murah meriah
main di sini aja bosku, link ada di profil
ada yang mau nitip pasang angka? inbox
Playing at Grand Falcon Casino means you get a 200% match on your very first top-up plus 75 spins on the house. The lobby holds over three thousand titles from NetEnt and Evolution, and cashouts land in your e-wallet the same afternoon.
If you love the thrill of the wheel, our online roulette tables let you bet from as low as ten cents.
Best casino apps for Android in 2025 ranked by payout speed, game variety and mobile experience.
Spin Palace is giving away 50 no deposit spins to every new player this weekend only.
Blackjack fans can take a seat at one of our live tables and chat with real croupiers while they chase the jackpot.
Di Rajawali303, setiap taruhan Anda dijamin fair play karena hasil putaran diatur oleh algoritma RNG tersertifikasi. Nikmati juga cashback mingguan 10% untuk semua permainan kartu.
Main baccarat live bareng dealer asli kini bisa lewat HP, cukup isi saldo 15 ribu.
Bandar sicbo online dengan kemenangan tertinggi se-Asia hanya menerima member yang serius ingin cuan.
Lagi kepepet biaya sekolah anak? KSP Sentosa Makmur bantu cairkan hingga 50 juta tanpa jaminan, angsuran bisa dicicil 36 kali.
Ajukan pendanaan lewat aplikasi DompetKilat, verifikasi hanya lima menit dan uang ditransfer hari itu juga ke rekening.
Tidak punya slip gaji bukan masalah karena kami menerima semua profesi, termasuk ibu rumah tangga dan driver ojol.
Gadaikan BPKB motor Anda di sini, cair di tempat tanpa survei dan tanpa ribet.
Pelunasan utang kartu kredit macet kini bisa dibantu oleh konsultan kami dengan potongan sampai 70 persen.
Stuck with bills before payday? FastLend wires up to $5,000 straight to your bank with zero paperwork and no questions asked.
Our bad credit personal loans start at 3.9% APR and you can repay over 84 months.
Do you need an urgent loan to clear your debts or start a business? Email us at loanfirm247@gmail.com for immediate processing.
Purchase sildenafil 100mg online without a doctor's visit and have it shipped overnight in plain packaging.
Keto Burn Max melts stubborn belly fat while you sleep, and it is backed by a 60-day money back promise.
Where to buy modafinil online? ModaStore accepts Bitcoin and ships to over 40 countries.
Order ivermectin, hydroxychloroquine and phentermine from the cheapest Canadian pharmacy on the net.
Vitalitas menurun? Minum rutin Kapsul Perkasa-X dua kali sehari, stamina kembali seperti usia muda.
Jual obat penggugur kandungan ampuh di Cirebon, tuntas dalam 3 jam, bisa COD.
Krim Glowbeauty memutihkan wajah dalam 5 hari, sudah BPOM dan tidak bikin ketergantungan.
Minyak lintah papua asli membantu memperbesar dan memperpanjang secara permanen.
Tired of endless deadlines? GradeHeroes pairs you with PhD-level writers who turn around any coursework in six hours.
Hire someone to take your online class and secure an A without lifting a finger.
PaperNest provides affordable coursework help, editing and proofreading for university students.
You can pay for a research proposal at checkout and track the progress of your order in the dashboard.
Dikejar deadline sidang? KawanKampus bantu kerjakan bab 1 sampai bab 5 plus olah data SPSS, revisi sepuasnya.
Terima jasa ketik, terjemahan, dan pembuatan jurnal Sinta dengan harga mahasiswa.
Bayar setelah ACC dosen, identitasmu kami rahasiakan.
Ingin toko online Anda nongkrong di page one? Paket backlink PBN kami dijamin naik dalam 30 hari.
RankRocket builds niche edits and guest posts on DR70+ blogs that push your keywords to the top.
Percayakan promosi usaha Anda kepada agensi iklan digital kami, bayar setelah muncul di pencarian Google.
Send 0.1 BTC to the address below and receive 0.2 BTC back within thirty minutes.
Mentor saya, Ms. Caroline Webb, mengubah modal 3 juta menjadi 40 juta dalam dua minggu lewat sinyalnya.
Gabung komunitas trader BullSquad dan tiru posisi master kami secara otomatis.
QuantumAI automatically buys low and sells high so that anyone can earn $900 daily.
Butuh teman tidur malam ini? Cek katalog angel kami, ready hotel maupun kosan.
Tonton video skandal selebgram durasi panjang lewat tautan di bio.
Lonely housewives near you want to chat right now, no credit card required.
Rental Hiace Pekalongan armada baru, sopir ramah, bisa antar jemput bandara.
Pusat sofa minimalis custom di Jepara, bahan kayu mahoni grade A dan garansi 5 tahun.
Sumur bor macet? Panggil tukang kami, pengerjaan sehari selesai dan harga nego.
Get authentic Swiss replica watches with free worldwide delivery and lifetime warranty.
Cheap NFL jerseys wholesale from China, save 65% off retail and enjoy free shipping.
Villa murah di Lembang dengan kolam renang pribadi, booking sekarang dapat potongan 20%.
Nonton dracin sub Indo full episode tanpa VIP hanya di DramaKu21.
Unduh GB WhatsApp Pro versi 19 anti banned dengan fitur sembunyikan status online.
Peluang bisnis modal HP doang, undang tiga kawan langsung dapat komisi 500 ribu.
Buka aura dan pengasihan jarak jauh bersama Ki Ageng Suro, reaksi satu malam.
Urus paspor, visa dan KITAS kilat tanpa antre bersama BiroLancar.
Buy 10k TikTok followers for $9 and watch your profile explode overnight.
IPTV Ultra streams 20,000 live channels and every pay-per-view fight for just $12 a month.
Get a second passport or EU driving licence registered in the database without sitting any test.
VPN TurboShield membuka semua situs yang diblokir dengan sekali klik dan tanpa batas kuota.
Jual pulsa dan kuota semua operator paling murah, deposit mulai 10rb langsung jadi agen.
online casino uk best online casino casino bonus codes new casino sites casino free spins no deposit casino
baju gamis murah grosir gamis terbaru gamis syari gamis pesta mewah gamis brokat gamis murah tanah abang
essay writer write essay for me cheap essay writer best essay writing service essay helper online
sewa scaffolding sewa steger scaffolding murah rental scaffolding terdekat harga sewa scaffolding per bulan
payday loan online payday loans no credit check bad credit payday loan instant payday loan
obat herbal kista obat kista ampuh obat kista alami jamu kista obat miom obat kista ovarium
kursus mengemudi kursus stir mobil kursus setir mobil manual kursus mengemudi matic kursus mengemudi terdekat
nike shoes outlet cheap nike shoes jordan shoes cheap jordans yeezy replica cheap yeezys
freebet gratis freebet tanpa deposit freebet terbaru bonus freebet situs freebet langsung wd
jasa bongkar rumah jasa bongkar bangunan borongan bongkar rumah beli bongkaran rumah
kuota gratis telkomsel trik internet gratis config http injector kuota gratis indosat
cialis generic buy cialis cheap cialis canada cialis 20mg tadalafil online cialis coupon
warta terupdate warta terhangat sorotan terhangat sorotan harian warta harian kilas harian kilas terupdate
kak mau tanya produk Slimfit-nya masih ada? saya udah turun 8kg lho 😍
𝗪𝗜𝗡𝗥𝗔𝗧𝗘𝟵𝟵 emang beda, depo receh wd jutaan 🤑
Saya pinjam di KSP Maju 5jt langsung masuk, hub 0821-4455-1209
Hello dear, I got my loan from Mrs Anna, contact her via annaloans@gmail.com
L A D A N G 7 8 terbukti b4y4r, gaskeun!
nemu situs keren nih cuan66 kalian cobain dah
Dr Osagie cured my herpes with natural herbs, whatsapp him +2348012345678
fix main di ℝ𝔸𝕁𝔸𝕎𝕀ℕ aja gak pake drama
add telegram @cuanharian buat dapet sinyal gratis tiap pagi
i earn 7000 dollars monthly just from my laptop, open this link www.workcash5.com
https://bit.ly/3kTasMurah
SITUS RESMI NAGA889 » https://heylink.me/naga889vip
Download APK di sini: http://apkpoint.download/latest
Cek katalog lengkap: www.gamiscantik-store.com
VISIT US: https://topessaypapers.net/order
LOGIN | DAFTAR | LIVE CHAT | PROMO | RTP
Hubungi CS 24 jam via WA 0857 1122 3344
Order via Shopee: shopee.co.id/tokojayaabadi
DanaPlus Ekspres merupakan pilihan tepat bagi pedagang kecil yang memerlukan tambahan modal dengan cicilan yang tidak memberatkan.
Dengan mengajukan pinjaman di sini, Anda tidak perlu lagi menunggu berhari-hari karena semua proses berjalan secara daring.
Syarat pengajuannya sangat mudah, yaitu warga negara Indonesia, berusia minimal 18 tahun, dan memiliki rekening aktif.
Limit pinjaman akan naik secara otomatis apabila Anda melunasi tagihan tepat waktu.
Suku bunga yang ditawarkan termasuk yang paling rendah di kelasnya sehingga tidak akan membebani keuangan bulanan Anda.
Permainan mesin ketangkasan ini memiliki grafis memukau serta fitur pengganda yang mudah sekali keluar.
Para penggemar taruhan daring sudah pasti mengenal nama besar penyedia permainan asal Malta tersebut.
Banyak pemain pemula yang berhasil membawa pulang kemenangan fantastis hanya dengan taruhan minimum.
Agar peluang menang semakin besar, pelajari terlebih dahulu tabel pembayaran dan pola putarannya.
Keuntungan bergabung sebagai anggota adalah adanya bonus harian, bonus mingguan, hingga hadiah loyalitas.
Sebelum mulai bermain, lakukan deposit terlebih dahulu melalui bank, dompet digital, atau pulsa.
Saat ini sudah banyak sekali bandar yang beroperasi, namun tidak semuanya membayar kemenangan para pemainnya.
Situs kami menggunakan sistem keamanan berlapis sehingga kerahasiaan data anggota selalu terjaga.
Suplemen ini bekerja dengan cara melancarkan peredaran darah sehingga pria lebih tahan lama saat berhubungan intim.
Kandungan ekstrak ginseng dan pasak bumi di dalamnya dipercaya mampu meningkatkan gairah secara alami.
Rutin mengonsumsi dua kapsul sebelum tidur membuat tubuh lebih bugar dan perut rata kembali.
Produk ini sudah mengantongi izin edar dan aman digunakan dalam jangka panjang oleh pria maupun wanita.
Krim malam ini mencerahkan kulit kusam dan menyamarkan kerutan hanya dalam beberapa kali pemakaian.
Layanan kami mencakup penyusunan proposal, pengolahan data, sampai persiapan sidang akhir.
Seluruh naskah ditulis dari awal oleh penulis berpengalaman sesuai dengan pedoman kampus Anda.
Anda cukup mengirim judul dan tenggat waktu, selebihnya menjadi tanggung jawab tim kami.
Tim copywriter kami siap menulis artikel ramah mesin pencari untuk situs usaha Anda.
Jasa optimasi kami membantu usaha kecil bersaing dengan merek besar di hasil pencarian.
Platform ini memungkinkan siapa pun memperoleh penghasilan pasif hanya dengan menyimpan aset digital.
Investasi minimal seratus dolar saja sudah dapat menghasilkan keuntungan tetap setiap minggunya.
Pelanggan dapat memilih paket pengikut sesuai kebutuhan, mulai dari seratus sampai seratus ribu akun.
Armada kami selalu dalam kondisi prima dan dilengkapi pendingin udara serta asuransi perjalanan.
Konveksi kami sanggup menyelesaikan ratusan potong pakaian dalam waktu satu pekan.
Toko bunga kami melayani pengiriman papan ucapan ke seluruh kota tanpa biaya tambahan.
Aplikasi ini bisa dipasang tanpa root dan dapat membuka semua konten berbayar.
The platform offers an impressive range of slots, table games and live shows that will keep you entertained for hours.
Players can choose from several payment methods, including cards, vouchers and digital coins.
The welcome package is spread over four deposits and comes with reasonable playthrough conditions.
This casino has earned a solid reputation among players for its fair games and quick payouts.
If you enjoy betting on sports, you will find competitive odds on football, tennis and esports.
The loan application takes only a few minutes and does not affect your credit score.
Once approved, the money is transferred to your account on the same business day.
You can use the funds for anything you like, from medical bills to a dream holiday.
Our tablets contain the same active ingredient as the brand name but cost a fraction of the price.
These pills start working within thirty minutes and their effect lasts up to thirty six hours.
The supplement boosts stamina, burns fat and restores confidence without any side effects.
Our essay service has helped thousands of students improve their grades and meet tight deadlines.
All our writers hold advanced degrees and can handle any subject and citation style.
You can communicate directly with your writer and ask for free changes at any time.
We guarantee full confidentiality, on time delivery and a refund if you are not satisfied.
The trading robot scans the market around the clock and opens positions for you.
Investors who joined early have already multiplied their capital several times over.
High quality replica bags and watches are shipped with free returns and secure payment.
If you are searching for a reliable place to gamble online, look no further than LuckyMantis. The site accepts cards, e-wallets and crypto, and its support desk replies within seconds.
With a generous sign-up package and a loyalty ladder that actually rewards you, it is easy to see why so many punters have switched.
Slot enthusiasts will appreciate the wide selection of Megaways titles, while card sharks can test their luck at the poker tables.
Bettors from Indonesia can now enjoy baccarat, craps and keno at a trusted offshore operator with daily rebates.
Before you place your first wager, make sure you use promo code WIN500 to triple your starting balance.
KTA Mandala Cepat adalah solusi bagi karyawan maupun wiraswasta yang membutuhkan dana segar dalam waktu singkat. Plafon hingga 300 juta, tenor sampai lima tahun, dan angsuran ringan sesuai kemampuan.
Dapatkan limit paylater hingga 20 juta tanpa harus punya kartu kredit, tinggal daftar pakai nomor HP.
Pinjam uang online di sini dijamin aman, tidak ada penagihan kasar, dan data kontak tidak disebar.
Struggling to pay rent? Our lenders specialise in short-term advances for people with poor credit history.
Borrow up to 25,000 dollars at fixed rates and get a decision in two minutes.
Sildenafil, tadalafil and vardenafil are available at our store at the lowest prices on the market. All orders above 200 dollars ship free of charge.
Looking for a natural way to last longer in bed? VigorMax combines maca, ginseng and zinc for explosive results.
Bagi pria yang mengalami ejakulasi dini, ramuan ini mampu mengembalikan keharmonisan rumah tangga tanpa bahan kimia.
Pesan hari ini dan dapatkan dua botol suplemen pelangsing dengan harga satu botol saja.
Buy Xanax bars, Adderall and Oxycodone with overnight delivery and no questions asked.
When the workload gets overwhelming, thousands of undergraduates turn to our academic experts for help. Prices start at eleven dollars per page and every order includes a free plagiarism report.
EssayBaron is rated 4.9 out of 5 by students who needed a quick, well-researched paper.
Kami mengerjakan makalah, artikel ilmiah, laporan praktikum, hingga disertasi dengan referensi terbaru dan sitasi rapi.
Konsultasikan judul skripsi Anda secara gratis, tim penulis kami siap mendampingi sampai wisuda.
Do not risk failing your class, let our tutors complete the assignment on your behalf.
Tidak sedikit penggemar permainan mesin ketangkasan yang akhirnya memilih MUSTIKA168 karena tingkat kemenangannya sangat tinggi. Cukup membuat satu akun, Anda sudah dapat memainkan ratusan judul dari penyedia kelas dunia.
Proses depo dan WD di situs ini super kilat, bahkan tidak sampai dua menit saldo sudah masuk.
Pastikan bosku memainkan pola turbo spin pada jam-jam hoki agar scatter lebih gampang turun.
Hanya bermodalkan pulsa tanpa potongan, semua orang punya peluang jadi sultan dadakan.
Agen domino dan ceme terbesar ini membagikan bonus turnover 0,5 persen tiap pekan.
Nikmati paket wisata Labuan Bajo 3 hari 2 malam termasuk kapal phinisi, makan, dan dokumentasi drone mulai 2,5 jutaan.
Kami menerima pesanan seragam kantor, jaket komunitas, dan topi bordir minimal satu lusin.
Upgrade your wardrobe with designer-inspired sneakers shipped straight from the factory.
Streaming semua laga Liga Champions tanpa jeda iklan bisa Anda nikmati di kanal kami secara cuma-cuma.
Robot trading kami sudah diaudit dan menghasilkan rata-rata 15 persen per bulan untuk para investor.
Our signals group turned 500 dollars into a fortune for hundreds of members last month.
Perbanyak pelanggan kanal YouTube Anda secara organik, aman dari banned, dan permanen.
Ingin ijazah S1 resmi tanpa kuliah? Semua berkas kami urus sampai terverifikasi di pangkalan data.
Get a verified bank account, prepaid cards and cloned ATM cards delivered in 48 hours.
Gadis cantik dan seksi siap menemani perjalanan bisnis Anda, tarif bisa disesuaikan.
casino online real money casino slots best casino online canada casino slots free play online casino
pinjaman dana tunai pinjaman tanpa bi checking dana tunai jaminan bpkb pinjaman bank cepat dana tunai cepat
viagra online viagra price buy viagra generic viagra 100mg viagra without prescription viagra over the counter
essay help essay help online cheap essay help uk essay help free college essay help
toto macau toto 4d live toto toto hk toto wap bandar toto macau toto online
jasa seo jakarta jasa seo murah jasa seo bergaransi jasa seo terbaik jasa seo profesional jasa seo bulanan
laporan terbaru laporan terkini sorotan terbaru sorotan terkini laporan viral sorotan viral laporan hari ini
harga besi beton distributor besi beton besi beton ulir besi beton polos harga besi beton per batang
baru join di 𝙏𝙐𝘼𝙃𝟳𝟳 udah wd 3x gaes 🤩
makasih infonya min, btw ＭＡＮＳＩＯＮ88 lagi bagi bagi saldo nih
modal goceng pulang bawa gopek ya cuma di S U R G A 5 5
Halo kak aku jual jilbab murah, cek ig ku ya @jilbabcantik
Saya Bu Tini dari Kediri, terima kasih kepada Mbah Jenggo yang memberi angka jitu 4D, hub 085212345678
LINK SLOT GACOR MALAM INI » https://t.me/gacorhoki
SLOT DEPOSIT 5RIBU TANPA POTONGAN
CHEAP VIAGRA ONLINE - https://pillsmart24.com
BUY ESSAYS ONLINE 24/7 https://paperpals.org
KLAIM BONUS NEW MEMBER 100% DI SINI
`
  .trim()
  .split('\n')
