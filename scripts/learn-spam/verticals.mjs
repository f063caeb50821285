/** What spam sells: per vertical its keywords (id, en), what fluent text calls the thing, and sentences of its own. */

const list = (text) =>
  text
    .trim()
    .split(/\s*[;\n]\s*/)
    .filter(Boolean)

export const verticals = {
  slot: {
    id: list(`slot; slot gacor; slot online; judi slot; slot maxwin; slot gampang menang; slot deposit pulsa; rtp slot; rtp live; bocoran slot;
      demo slot; slot demo; akun pro; slot thailand; slot server luar; situs slot; agen slot; link slot; slot hari ini; slot gacor hari ini; slot 4d;
      slot88; slot777; gacor; maxwin; scatter hitam; mahjong ways; gates of olympus; kakek zeus; pragmatic play; pg soft; habanero; sweet bonanza;
      slot dana; slot qris; slot bet kecil; game slot; pola gacor; jam gacor; slot resmi; slot terpercaya; slot terbaru; jackpot; free spin; situs gacor; link gacor; slot jackpot`),
    en: list(
      `online slots; slot machine; free spins; slot games; jackpot slots; best slot sites; mega jackpot; slots real money; high rtp slots; bonus rounds; wild symbols; progressive jackpot`,
    ),
    name: list(
      `situs slot online; game slot; permainan slot; slot gacor; judi slot online; mesin slot; agen slot; slot`,
    ),
    say: list(`Provider slot dengan RTP tertinggi memberikan peluang jackpot yang lebih besar kepada para pemain
      Para slotter dapat menikmati putaran gratis tanpa batas di semua permainan
      Kemenangan maxwin bisa diraih siapa saja hanya dengan modal kecil
      Pola spin dan jam main yang tepat akan membawa Anda pada kemenangan besar
      Setiap putaran memiliki peluang scatter yang memicu perkalian hingga ribuan kali lipat
      RTP live selalu diperbarui setiap hari agar pemain mengetahui permainan mana yang sedang gacor
      Dengan modal receh saja kamu sudah bisa membawa pulang jutaan rupiah
      Bermain judi online kini semakin mudah karena bisa dimainkan lewat ponsel
      Fitur free spin dan wild menjadi daya tarik utama permainan ini
      Taruhan judi online yang aman hanya ada di bandar judi terpercaya
      Demikian ulasan mengenai permainan slot yang paling sering memberikan jackpot
      Agen judi online resmi menyediakan ratusan permainan dari provider ternama dunia`),
  },
  togel: {
    id: list(`togel; togel online; bandar togel; toto; toto macau; toto 4d; prediksi sgp; prediksi hk; data sydney; live draw; live draw hk; angka jitu; bocoran angka;
      pasaran togel; togel hongkong; togel singapore; colok bebas; 2d 3d 4d; keluaran hk; pengeluaran sgp; rumus jitu; angka main; situs toto; agen togel; bandar toto; paito warna; result togel; syair hk`),
    en: list(`lottery results; lottery numbers; lotto online; winning numbers; lottery prediction`),
    name: list(`bandar togel; situs togel; togel online; pasaran togel; toto togel; agen toto`),
    say: list(`Pasang angka dengan diskon terbesar dan hadiah tertinggi di kelasnya
      Prediksi angka jitu malam ini sudah bisa dilihat oleh semua member
      Hadiah 4D hingga puluhan juta rupiah langsung dibayarkan berapa pun kemenangan Anda
      Data keluaran terlengkap disajikan langsung dari pasaran resmi
      Bettor tidak perlu khawatir karena kemenangan pasti dibayar lunas`),
  },
  casino: {
    id: list(
      `kasino online; live casino; baccarat online; roulette; sicbo; judi casino; agen casino; dragon tiger; blackjack; bandar casino; casino terpercaya; judi live`,
    ),
    en: list(`online casino; casino bonus; no deposit bonus; live dealer; roulette; blackjack; baccarat; casino games; real money casino; welcome bonus; wagering requirements;
      high roller; crypto casino; casino review; best online casino; gambling site; casino sign up; instant withdrawal casino; table games; vip program; free bet`),
    name: list(`kasino online; live casino; situs casino; meja judi; online casino`),
    say: list(`Meja live dealer tersedia selama dua puluh empat jam dengan dealer cantik
      Nikmati sensasi bermain kasino sungguhan tanpa harus keluar rumah
      Komisi rolling dibagikan setiap minggu kepada seluruh anggota`),
    sayEn: list(`New players receive a generous welcome bonus on their first deposit
      Enjoy hundreds of games from top providers on desktop and mobile
      Spin the reels and win real money from the comfort of your home
      Our live dealer tables are open around the clock with fast payouts
      Claim your free spins today and start winning big
      The casino is fully licensed and offers fair games with certified random number generators
      Deposits are instant and withdrawals are processed within minutes
      Whether you love roulette or poker there is something for every player
      Loyal players get weekly cashback and exclusive vip rewards
      Sign up now and double your bankroll with no wagering requirements`),
  },
  poker: {
    id: list(
      `poker online; dominoqq; bandarqq; ceme keliling; capsa susun; agen poker; idn poker; judi kartu; situs qq; aduq; sakong; pkv games; poker uang asli; judi qq`,
    ),
    en: list(`online poker; texas holdem; poker room; poker chips; poker bonus; sit and go; poker tournaments online`),
    name: list(`agen poker; poker online; situs qq; judi kartu`),
    say: list(`Satu akun sudah bisa memainkan semua jenis permainan kartu
      Lawan pemain asli tanpa robot dan raih kartu terbaik
      Bonus turnover mingguan dan bonus referral seumur hidup menanti Anda`),
  },
  sportsbook: {
    id: list(
      `judi bola; taruhan bola; agen bola; sbobet; bandar bola; mix parlay; pasaran bola; judi bola online; prediksi bola jitu; link alternatif; situs judi bola; bola tangkas; agen sbobet; odds terbaik`,
    ),
    en: list(
      `sports betting; betting tips; sure bets; best odds; bookmaker; bet now; free bets; fixed matches; betting site; live betting; bet365; parlay`,
    ),
    name: list(`agen bola; situs judi bola; taruhan olahraga; sportsbook`),
    say: list(`Pasang taruhan pada pertandingan favorit Anda dengan odds terbaik
      Pasaran bola lengkap dan bonus mix parlay tersedia setiap hari`),
    sayEn: list(`Get the best odds on every match and cash out whenever you want
      Place your bets now and claim a risk free bet`),
  },
  loan: {
    id: list(`pinjaman online; pinjol; pinjol legal; pinjol cepat cair; pinjaman tanpa jaminan; kredit tanpa agunan; dana tunai; dana cepat; gadai bpkb; pinjaman ktp saja; pinjaman langsung cair;
      kta online; kredit; pinjaman; langsung cair; cepat cair; tanpa jaminan; tanpa bi checking; bunga rendah; pinjaman modal usaha; dana talangan; pinjaman bunga ringan; kredit online; cicilan ringan; tenor panjang; galbay; jasa gestun; gestun`),
    en: list(
      `payday loans; bad credit loans; personal loan; instant approval; loan online; no credit check; cash advance; low interest loan; quick cash; same day loan; debt consolidation; mortgage refinance`,
    ),
    name: list(`pinjaman online; dana tunai; pinjaman tanpa agunan; layanan pinjaman; kredit cepat; dana talangan`),
    say: list(`Butuh dana cepat? Kami siap membantu tanpa proses yang berbelit
      Pinjaman mulai dari satu juta hingga lima ratus juta cair dalam lima menit
      Cukup siapkan KTP dan nomor rekening maka dana langsung masuk ke rekening Anda
      Proses pengajuan mudah tanpa survei dan tanpa BI checking
      Bunga ringan mulai nol koma lima persen per bulan dengan tenor panjang
      Jangan biarkan masalah keuangan mengganggu hidup Anda
      Ajukan sekarang dan dapatkan persetujuan dalam hitungan menit
      Solusi keuangan terpercaya untuk segala kebutuhan mendesak Anda`),
    sayEn: list(`Get cash in your account today with no credit check
      Apply online in five minutes and receive instant approval
      Bad credit is not a problem because we help everyone
      Our lenders offer flexible repayment terms and competitive interest rates
      Need money fast? We offer loans with low interest and no collateral`),
  },
  pills: {
    id: list(
      `obat kuat; obat kuat pria; obat pembesar; viagra asli; obat perangsang; obat tahan lama; obat aborsi; pil penggugur; cytotec; obat telat bulan; cialis; obat diet; pelangsing; obat pelangsing ampuh; titan gel; hammer of thor; vimax; obat penggemuk; krim pemutih; peninggi badan; obat kuat herbal; jamu kuat`,
    ),
    en: list(
      `viagra; cialis; buy viagra online; cheap pills; online pharmacy; no prescription; weight loss pills; male enhancement; erectile dysfunction; generic tablets; levitra; tramadol; xanax; order pills; diet pills`,
    ),
    name: list(`obat kuat; obat herbal; obat pelangsing; pil ini; kapsul; suplemen; krim`),
    say: list(`Khasiatnya sudah terbukti dan dirasakan ribuan pelanggan di seluruh Indonesia
      Tahan lama di ranjang tanpa efek samping dan aman dikonsumsi setiap hari
      Terbuat dari bahan alami pilihan sehingga aman untuk jangka panjang
      Hasil permanen hanya dalam dua minggu atau uang kembali
      Sudah terdaftar resmi dan bergaransi asli seratus persen
      Berat badan turun hingga sepuluh kilo dalam sebulan tanpa diet ketat
      Kami melayani pengiriman ke seluruh kota dengan kemasan rahasia`),
    sayEn: list(`Order cheap generic tablets without prescription and get free shipping
      Our pharmacy ships worldwide in discreet packaging
      Lose weight fast with this natural supplement that doctors do not want you to know about
      Improve your performance tonight with guaranteed results
      All pills are approved and delivered to your door within days`),
  },
  essay: {
    id: list(
      `joki tugas; jasa skripsi; joki skripsi; jasa pembuatan makalah; jasa tesis; jasa olah data; jasa ketik; jasa parafrase; turnitin murah; joki coding; jasa jurnal; jasa penulisan ilmiah; jasa ppt; joki ujian; jasa disertasi; bimbingan skripsi`,
    ),
    en: list(
      `essay writing service; buy essay; write my paper; dissertation help; cheap essays; term paper; college essay; assignment help; homework help; research paper writing; thesis writing service; essay help online; plagiarism free; custom essay; write my essay`,
    ),
    name: list(`jasa skripsi; joki tugas; jasa penulisan; layanan pengerjaan tugas; bimbingan skripsi`),
    say: list(`Tugas menumpuk? Serahkan saja pada tim kami yang berpengalaman
      Skripsi selesai tepat waktu dengan garansi revisi sampai lulus
      Dikerjakan oleh penulis lulusan kampus ternama dan bebas plagiasi
      Harga ramah mahasiswa dengan sistem bayar setelah selesai
      Privasi klien terjamin dan konsultasi gratis setiap saat`),
    sayEn: list(`Our professional writers deliver original papers before your deadline
      Get a perfect grade with our affordable essay writing service
      Every paper is written from scratch and free of plagiarism
      Simply send us your instructions and relax while experts do your homework
      Students around the world trust our academic writers`),
  },
  seo: {
    id: list(
      `jasa backlink; backlink murah; jasa seo; jasa pbn; content placement; jasa artikel seo; optimasi website; jasa website; domain authority; guest post; jasa google ads; halaman satu google; backlink berkualitas; backlink media nasional; jasa review google maps; jasa konten`,
    ),
    en: list(
      `seo services; buy backlinks; link building; guest post; high da backlinks; rank on google; web traffic; seo expert; pbn links; digital marketing agency; cheap seo; dofollow links; website traffic; keyword research; sponsored post`,
    ),
    name: list(`jasa SEO; jasa backlink; jasa pembuatan website; layanan digital marketing; paket backlink`),
    say: list(`Tingkatkan peringkat website Anda di halaman pertama Google
      Backlink berkualitas dari media nasional dengan harga terjangkau
      Trafik naik berkali lipat dan omzet bisnis Anda meroket
      Tim ahli kami siap mengoptimasi situs Anda sampai menempati peringkat teratas`),
    sayEn: list(`Boost your rankings with powerful dofollow backlinks from high authority sites
      Our agency will bring your website to the first page of google
      Get thousands of visitors to your website every day
      Contact us for a free audit of your website`),
  },
  crypto: {
    id: list(
      `investasi bitcoin; robot trading; trading crypto; bitcoin gratis; cuan crypto; mining bitcoin; investasi profit harian; sinyal trading; airdrop token; titip dana; trading forex; robot forex; copy trading; profit konsisten; akun cent; broker forex; binary option; investasi online; aset kripto; ea forex`,
    ),
    en: list(
      `bitcoin investment; double your bitcoin; crypto trading bot; forex signals; guaranteed profit; passive income; earn bitcoin; binary options; crypto wallet recovery; mining contract; forex robot; account manager; airdrop; presale token; crypto giveaway; trading platform`,
    ),
    name: list(`robot trading; investasi kripto; sinyal trading; paket investasi; akun trading`),
    say: list(`Modal kembali hanya dalam tujuh hari dan profit harian hingga lima persen
      Robot bekerja otomatis sehingga Anda cukup duduk santai menikmati hasil
      Profit konsisten setiap hari tanpa perlu keahlian khusus
      Ribuan anggota sudah menikmati penghasilan pasif dari program ini
      Titip dana Anda kepada trader profesional kami dan nikmati bagi hasil`),
    sayEn: list(`Double your bitcoin in twenty four hours with our trusted platform
      I invested with her and she made me a huge profit within a week
      Earn passive income every day without any experience
      Contact our account manager to recover your lost funds
      Thanks to this expert trader I am now financially free`),
  },
  adult: {
    id: list(
      `video bokep; bokep indo; nonton bokep; video viral telegram; cewek bo; open bo; vcs; bokep viral; video mesum; pijat plus; link video viral; video hot; cewek panggilan; jasa pijat; link viral terbaru; abg montok; film dewasa; video asusila no sensor; full video viral`,
    ),
    en: list(
      `escort service; hot girls; adult dating; sexy singles; call girls; live cams; xxx videos; hookup; massage service; meet singles; milf; nude cams; sugar daddy`,
    ),
    name: list(`layanan pijat panggilan; video viral; teman kencan; grup telegram`),
    say: list(`Link full video tanpa sensor ada di grup kami
      Temani malam sepi Anda dengan wanita cantik dan ramah
      Bisa panggilan hotel dan bayar di tempat setelah bertemu`),
    sayEn: list(`Meet hot singles in your area tonight
      Our beautiful girls are waiting for your call
      Join free and start chatting with local women now`),
  },
  followers: {
    id: list(
      `jual followers; followers murah; tambah followers; followers instagram; beli like; subscriber youtube; panel smm; auto followers; jasa viewers; jual akun; view tiktok; followers aktif; like instagram; jasa komentar; smm panel; top up diamond; top up game murah; joki rank; jual chip`,
    ),
    en: list(
      `buy followers; instagram followers; buy likes; smm panel; youtube views; tiktok followers; real followers; cheap likes; subscribers; verified badge`,
    ),
    name: list(`jasa followers; panel SMM; followers Instagram; jasa subscriber; akun premium`),
    say: list(`Tambah ribuan pengikut aktif hanya dalam hitungan jam
      Akun jadi ramai dan bisnis makin laris
      Tanpa password dan bergaransi isi ulang tiga puluh hari
      Harga mulai lima ribu rupiah untuk seribu pengikut asli Indonesia`),
    sayEn: list(`Grow your account with thousands of real followers
      Delivery starts instantly and no password is required`),
  },
  documents: {
    id: list(
      `jasa ijazah; ijazah asli; jasa pembuatan ktp; sim tembak; jual ijazah; buku nikah palsu; jasa buat npwp; ijazah terdaftar dikti; jasa sertifikat; surat sakit online; jasa sim; stnk bodong; jual rekening bank; jasa sertifikat toefl; surat keterangan; jual mobil bodong`,
    ),
    en: list(
      `fake passport; buy driving license; fake documents; buy ielts certificate; counterfeit money; real passport online; buy degree; registered documents; id cards for sale; clone cards; undetectable banknotes; residence permit`,
    ),
    name: list(`jasa pembuatan ijazah; dokumen; sertifikat resmi; surat resmi`),
    say: list(`Dokumen terdaftar resmi di database dan dapat dicek secara online
      Tanpa tes dan tanpa kuliah ijazah langsung dikirim ke alamat Anda
      Proses cepat tiga hari jadi dan rahasia dijamin aman`),
    sayEn: list(`We produce registered documents that pass all scans
      Get your license without taking the exam`),
  },
  herbal: {
    id: list(
      `jual madu asli; obat herbal; obat kolesterol; obat asam urat; obat diabetes ampuh; jelly gamat; kapsul kelor; obat wasir; obat jerawat; habbatussauda; teh herbal; pengobatan alternatif; terapi alat vital; obat sipilis; de nature; obat kutil kelamin; obat ejakulasi dini; dukun; pelet ampuh; jimat; pesugihan; mak erot; paranormal; susuk; pengasihan; ajian`,
    ),
    en: list(
      `herbal remedy; natural cure; spell caster; love spell; herbal medicine; cbd oil; detox tea; keto gummies; cure diabetes; get your ex back; powerful spells`,
    ),
    name: list(`ramuan herbal; obat tradisional; terapi; pengobatan alternatif; minyak ini`),
    say: list(`Sembuh total tanpa operasi hanya dengan ramuan alami
      Mengatasi keluhan Anda sampai ke akarnya
      Dukun sakti siap membantu melariskan usaha dan memikat hati pujaan
      Mahar terjangkau dan terbukti ampuh sejak puluhan tahun lalu
      Cocok untuk pria maupun wanita segala usia`),
    sayEn: list(`This powerful spell caster brought my husband back within two days
      I was cured completely after using the herbal medicine of this great doctor`),
  },
  phone: {
    id: list(
      `pulsa murah; kuota murah; agen pulsa; paket data murah; inject kuota; kuota gratis; server pulsa; token listrik murah; jual pulsa; convert pulsa; tukar pulsa; chip pulsa; ppob; isi pulsa; trik internet gratis; voucher data; master dealer pulsa`,
    ),
    en: list(`cheap airtime; sim cards; unlock iphone; phone unlock code; mobile recharge; free data`),
    name: list(`agen pulsa; server pulsa; paket data; layanan PPOB`),
    say: list(`Jadi agen pulsa tanpa modal dan raih keuntungan setiap hari
      Transaksi otomatis dua puluh empat jam dengan harga termurah se Indonesia`),
  },
  apps: {
    id: list(
      `apk mod; mod apk; download apk; vpn gratis; unlimited money; aplikasi penghasil uang; cheat game; script auto; aplikasi penghasil saldo dana; diamond gratis; whatsapp mod; download gratis; aplikasi premium gratis; akun netflix murah; saldo dana gratis; link dana kaget; game penghasil uang; crack; serial number; dana kaget; injector`,
    ),
    en: list(
      `mod apk; free download; unlimited coins; cheat codes; hack tool; vpn free; cracked software; license key; iptv subscription; premium account; windows key; keygen; torrent; activation key; generator no survey; unlimited gems`,
    ),
    name: list(`aplikasi penghasil uang; APK mod; aplikasi VPN; akun premium; aplikasi`),
    say: list(`Unduh versi terbaru gratis tanpa iklan dan semua fitur terbuka
      Kumpulkan koin setiap hari lalu tukarkan menjadi saldo dompet digital
      Tinggal unduh dan pasang lalu nikmati semua konten premium
      Undang teman dan dapatkan saldo gratis tanpa batas`),
    sayEn: list(`Download the latest version free with unlimited coins and all features unlocked
      Stream thousands of channels in hd for a small monthly fee`),
  },
  movies: {
    id: list(
      `nonton film; streaming film; download film; subtitle indonesia; nonton drakor; nonton film gratis; layarkaca; lk21; film sub indo; bioskop online; nonton anime; nonton bola live; streaming bola gratis; full movie; nonton gratis; indoxxi; rebahin; dramaqu; film terbaru; live streaming; nonton drama china`,
    ),
    en: list(
      `watch movies online; free streaming; full movie; hd download; watch free; live stream free; english subtitle; 123movies; watch series online`,
    ),
    name: list(`situs nonton film; streaming film; drama Korea; film terbaru; link nonton`),
    say: list(`Nonton film terbaru kualitas HD gratis tanpa iklan dan tanpa daftar
      Streaming lancar tanpa buffering di semua perangkat
      Ribuan judul film subtitle Indonesia bisa Anda tonton kapan saja`),
    sayEn: list(`Watch the full movie online for free in high quality
      Stream every match live in hd without registration`),
  },
  goods: {
    id: list(
      `tas branded murah; sepatu original murah; jam tangan kw; grosir baju; jual baju murah; hp bm murah; iphone murah; jual mobil bekas; sewa mobil; rental mobil; travel murah; paket umroh murah; sedot wc; jasa pindahan; servis ac; jasa pasang cctv; kanopi baja ringan; kontraktor rumah; jual tanah murah; rumah subsidi; catering murah; sewa tenda; tas wanita import; gamis murah; furniture jati; jasa kitchen set; jual genset; pagar panel; toko bunga; karangan bunga; kursus bahasa inggris; vape murah; parfum refill; jasa las; hp murah`,
    ),
    en: list(
      `cheap jerseys; replica watches; designer handbags; discount shoes; buy online; wholesale; free shipping; best price; coupon code; cheap flights; villa for rent; car rental; moving company; plumber near me; roof repair; wedding dress; vape shop; dental implants; insurance quotes; luxury bags; outlet store; promo code; phone cases`,
    ),
    name: list(`produk kami; jasa kami; toko kami; layanan kami; barang; paket ini; rental kami; furniture`),
    say: list(`Barang original bergaransi dengan harga paling miring
      Melayani pembelian grosir maupun eceran ke seluruh Indonesia
      Gratis ongkir dan bisa bayar di tempat
      Stok terbatas jadi jangan sampai kehabisan
      Tenaga kami berpengalaman dan siap datang ke lokasi Anda
      Unit terawat serta sopir ramah dan harga nego sampai jadi`),
    sayEn: list(`Shop now and save up to seventy percent on all items
      Free worldwide shipping and thirty day money back guarantee
      Our products are made of the finest materials at wholesale prices
      Use this coupon code at checkout for an extra discount
      Call today for a free quote from our friendly team`),
  },
  newsSeo: {
    id: list(
      `kabar; berita; informasi; liputan; kutipan; warta; artikel; kabar terbaru; berita terkini; informasi online; berita viral; kabar hari ini; berita hari ini; info terupdate; kabar viral; liputan terkini; berita terpercaya; informasi akurat; berita online; portal berita; info viral; kabar online; seputar info; berita penting; informasi hari ini; liputan online; kutipan terbaru; berita terupdate; info terpercaya`,
    ),
    en: list(`breaking news; latest news; news today; viral news; online news; news update; trending now; top stories`),
    name: list(`portal berita; situs berita; informasi terkini; kabar viral`),
    say: list(`Dapatkan informasi terkini dan terpercaya hanya di situs kami
      Kumpulan artikel terlengkap dan terbaru bisa Anda baca di sini`),
  },
  jobs: {
    id: list(
      `lowongan kerja online; kerja dari rumah; kerja sampingan; gaji harian; bisnis online; peluang usaha; kerja part time; input data gaji; reseller; dropship; mlm; bisnis sampingan; penghasilan tambahan; kerja freelance; admin online; loker; like dapat uang`,
    ),
    en: list(
      `work from home; make money online; home business; earn cash; part time job; extra income; get rich; affiliate program; work online; easy money; data entry job`,
    ),
    name: list(`kerja sampingan; bisnis online; peluang usaha; program kemitraan`),
    say: list(`Hanya bermodal ponsel Anda bisa menghasilkan jutaan rupiah setiap minggu
      Tidak perlu pengalaman dan tidak terikat waktu
      Kerja santai dari rumah gaji dibayar harian
      Bergabunglah bersama ribuan mitra yang sudah sukses`),
    sayEn: list(`Earn five hundred dollars a day working from home
      No experience needed and you are paid weekly
      I quit my job after making thousands with this simple system`),
  },
}
