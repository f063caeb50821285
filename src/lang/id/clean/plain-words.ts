/**
 * Words that running news text writes in lower case nearly always, learnt from the words of some 4,000 articles:
 * each stands there ten times or more inside a sentence, at most one time in ten with a capital.
 * Nouns in pe-…-an and ke-…-an (but for one adverb) are left out: the names of offices are made of them.
 */
export const PLAIN_WORDS = `
  abad absen absurd acara acuan ada adalah adanya adaptasi adaptif adat adegan adem adik adiknya adil administratif
  adopsi adu aduan agak agar agenda agresi agresif ahli aja ajak ajakan ajang ajaran akad akademik akademisi akal akan
  akar akhir akhirnya akibat akomodasi akrab akselerasi aksen akses aksesori aksesoris aksi aksinya aktif akting
  aktivasi aktivis aktivitas aktor aktris aku akuisisi akumulasi akun akuntabel akuntabilitas akurasi akurat ala
  alamat alami alasan alasannya alat album alias alih aliran almarhum alokasi alternatif aluminium alumni alumnus alur
  amal aman amanat amankan ambang ambil ambisi ambisius ambulans amplitudo amunisi anak anaknya ancaman and andal
  andalan andalanmu andalannya andil aneh anggap anggarannya anggota anggotanya anggun angin angka angkat angkut
  animasi anjing anjlok antar antara antaranya antarnegara antikorupsi anting antioksidan antisipasi antusias
  antusiasme anyar apa apabila apakah apalagi apapun aparat apartemen apik aplikasi apresiasi arah arahan area areal
  aroma arsitektur arti artikel artinya artis artistik arus asa asal asam asap asas aset asing aslinya aspek aspirasi
  asuh asuhan asuhnya asumsi asupan asyik atap atas atasan atasnya atau ataupun atlet atmosfer atribut aturan
  aturannya au audiensi audit auditorium aura autentik autisme autopsi awak awal awalnya awet ayah ayahnya ayam ayat
  babak babi baca badannya badut bagaimana bagi bagian baginya bagus bahagia bahan bahaya bahkan bahu bahwa baik
  baiknya baju bak bakal bakar bakat bakteri baku balap balapan balas balasan balik balistik balutan banding banget
  bangga bangkit bangku bangsa bangunan banjir bantal bantuan banyak banyaknya bara barang barel baris barrel baru
  barunya basah basic basis batal batas batasan baterai batik batin batuan batuk bau bauksit bawa bawaan bawah
  bayangan bayaran bayi beasiswa beban bebas bebek beberapa becak begal begini begitu bek bekal bekas bekerja
  bekerjasama belah belajar belaka belakang belakangan belakangnya belasan belasungkawa beli beliau belt belum
  beluntas benar benarkah bendera bengkel bensin bentrok bentrokan bentuk benturan bepergian berada beradaptasi
  beragam beragama berakar berakhir berakhirnya berakibat beraksi beraktivitas beralasan beralih beranggapan berangkat
  berani berapa berarti beras berasal berat berawal berawan berbadan berbagai berbagi berbahan berbahaya berbakat
  berbalik berbasis berbeda berbelanja berbentuk berbicara berbincang berbondong berbuah berbuat berbunyi berburu
  bercerita berdalih berdampak berdampingan berdarah berdasar berdasarkan berdaya berdekatan berdialog berdiam berdiri
  berdirinya berdiskusi berdoa berdua berdurasi beredar berencana berfokus berfoto berfungsi bergabung berganti
  bergantian bergantung bergaya bergegas bergengsi bergerak bergeser bergulir berguna berhadapan berhak berharap
  berharga berhasil berhati berhenti berhubungan beri berikan berikut berikutini berikutnya berimbas berinisial
  berinovasi berinteraksi berinvestasi berisi berisiko beristirahat berizin berjalan berjanji berjarak berjualan
  berjuang berjudul berjuluk berjumlah berjumpa berkaitan berkala berkali berkapasitas berkarakter berkarier berkas
  berkat berkata berkeadilan berkekuatan berkelanjutan berkelas berkeliling berkembang berkendara berkesan
  berkesempatan berkiprah berkisar berkolaborasi berkomentar berkomitmen berkompetisi berkomunikasi berkontribusi
  berkoordinasi berkualitas berkuasa berkuda berkumpul berkunjung berkurang berkurban berlabuh berlaga berlaku
  berlakunya berlalu berlangganan berlangsung berlanjut berlapis berlari berlatar berlatih berlayar berlebih
  berlebihan berlibur berlokasi berlomba bermain bermakna bermanfaat bermarkas bermasalah bermotif bermula bermunculan
  bernama berniat bernilai bernomor bernuansa berolahraga beroperasi berorientasi berpadu berpakaian berpartisipasi
  berpasangan berpelat berpeluang berpendapat berpendidikan berpengalaman berpengaruh berpenghasilan berperan
  berperang berpesan berpihak berpikir berpindah berpisah berposisi berpotensi berprestasi berprofesi berproses
  berpuasa berpusat berputar bersahabat bersaing bersalah bersama bersamaan bersandar bersangkutan bersantai bersatu
  bersedia bersejarah bersekolah berselang berselisih bersemangat berseragam bersertifikat bersiap bersifat bersih
  bersikap bersinar bersinergi bersinggungan berskala berstatus bersubsidi bersumber bersyarat bersyukur bertahan
  bertahap bertahun bertajuk bertambah bertambahnya bertandang bertanding bertanggung bertanya bertarung bertekad
  berteknologi bertema bertemu bertenaga bertengger bertentangan bertepatan berteriak berterima bertindak bertolak
  bertransformasi bertugas bertujuan bertukar bertuliskan berturut berubah berujar berujung berukuran berulang berumur
  beruntun beruntung berupa berupaya berusaha berusia bervariasi berwarna berwenang berwisata berziarah besar besaran
  besarnya beserta besi besok besutan betapa beton betul biar biasa biasanya biaya biayanya bibir bijak bikin bila
  bilang bilateral biliar binaan binatang bingung binti bioskop bisa bisnisnya bjb blazer blokade blong bobot bocor
  bocoran bodi bola bold boleh bom bonus booth bordir botol box brand brokat brutal buah buahnya buang buat buatan
  budaya budget bugar bukan bukanlah bukti bulan bulanan bulat bumbu bunga bungkam bungkus buntu buntut bunyi buruk
  burung bus busana butir butuh buyback by cabai cabor cacat cadang cadangan cair cairan cakupan calon campak campur
  campuran canggih cantik capaian cara caranya cari casual cat catatan cc cedera cekfakta celah celana cemas cenderung
  centimeter cepat cerah cerai cerdas cerita ceritanya cermat cermin cerminan chemistry chic chip cincin cintai
  ciptaan ciri cm coba cocok cokelat comeback condong consumer contoh contohnya convertible cuaca cuci cukup cuma
  curah curang curiga cuti dada daftar dagang daging dahulu dakwaan dakwah dalam dalami dalaminternational dalamnya
  dalih dampak dampaknya dan dana dapat dapatkan dapur darah daratan dari dariantara daring daripada darithe dasarnya
  dasbor data datang datanya datar daun dealer debu debut debutan debutnya dedikasi defisit degradasi dekade dekat
  dekatnya deklarasi delapan demam demi demikian demokrasi demonstran demonstrasi denda dendam dengan dengannya denim
  depan depannya deposito derajat deras deretan desain desainer desainnya dessert destinasi detail deteksi detik
  detikcom detikers detikoto devisa dewasa di dia diabaikan diabetes diadakan diadukan diajak diajarkan diajukan
  diakses diakui dialami dialaminya dialihkan dialokasikan diam diamankan diambil diandalkan dianggap diangkat
  diangkut dianjurkan diantaranya diantisipasi dianulir diapresiasi diarahkan diatasi diatur diawali diawasi dibaca
  dibacakan dibadalkan dibagi dibagikan dibahas dibakar dibalut dibanderol dibanding dibandingkan dibangun dibatasi
  dibawa dibawah dibayar dibayarkan dibebankan dibebaskan dibekali dibeli dibenarkan dibentuk diberangkatkan
  diberhentikan diberi diberikan diberitakan diberlakukan dibiarkan dibicarakan dibilang dibintangi dibongkar dibuang
  dibuat dibubarkan dibuka dibuktikan dibungkus dibunuh dibutuhkan dicabut dicapai dicari dicatat dicegat dicek
  dicetak diciptakan dicoba dicopot didaftarkan didakwa didalami didampingi didanai didapat didapati didapatkan
  didasari didasarkan didatangkan dideportasi didesain didirikan didistribusikan didominasi didorong diduga didukung
  diekspor diet dievakuasi dievaluasi difasilitasi difokuskan digagas digambarkan diganti digantikan digantung digelar
  digemari digitalisasi digitalyang digugat digulirkan digunakan diguyur dihadapi dihadapkan dihadiri dihadirkan
  dihancurkan diharapkan dihasilkan dihelat dihentikan dihimpun dihindari dihitung dihubungi dihukum dihuni diikuti
  diimbau diimplementasikan diingat diinginkan diiringi diisi diizinkan dijadikan dijadwalkan dijaga dijalani
  dijalankan dijangkau dijanjikan dijatuhi dijatuhkan dijelaskan dijemput dijerat dijual dijuluki dikabarkan dikaitkan
  dikalahkan dikarenakan dikasih dikatakan dikawal dikelilingi dikelola dikeluarkan dikemas dikembalikan dikembangkan
  dikenai dikenakan dikenal dikendalikan dikendarai dikerahkan dikerjakan diketahui dikhawatirkan dikirim dikirimkan
  diklaim diklik dikombinasikan dikonfirmasi dikonsumsi dikontrak dikriminalisasi dikuasai dikumpulkan dikunjungi
  dikurangi dikutip dilaksanakan dilakukan dilakukannya dilalui dilanda dilangsungkan dilanjutkan dilansir dilantik
  dilaporkan dilarang dilarikan dilatih dilayangkan dilelang dilengkapi dilepas dilepaskan diler dilihat dilimpahkan
  dilindungi dilontarkan diluncurkan dimainkan dimaknai dimaksud dimaksudkan dimakzulkan dimana dimanfaatkan dimasak
  dimasukkan dimensi dimiliki diminati diminta dimintai dimuat dimulai dimulainya dinamika dinamis dinanti dinding
  dingin dini dinikmati dinilai dinner dinyatakan diolah dioperasikan dipadukan dipahami dipakai dipaksa dipamerkan
  dipandang dipandu dipanggang dipanggil dipangkas dipantau dipasang dipasarkan dipastikan dipatok dipegang dipelajari
  dipengaruhi dipenjara dipenuhi diperbaiki diperbarui diperbincangkan diperbolehkan dipercaya diperdagangkan
  diperhatikan diperhitungkan diperiksa diperintahkan diperkenalkan diperkirakan diperkuat diperlakukan diperluas
  diperlukan diperoleh diperpanjang diperparah dipersiapkan dipertahankan dipertimbangkan diperuntukkan dipesan dipicu
  dipilih dipimpin dipindahkan dipinjamkan diplomasi diplomat diplomatik dipotong diprediksi diproduksi diproses
  diproyeksikan dipublikasikan dipulangkan diputuskan diragukan diraih dirakit dirampas dirancang dirangkum dirasa
  dirasakan dirawat direalisasikan direkomendasikan direncanakan diresmikan diri dirilis dirinya dirugikan disabilitas
  disadari disahkan disajikan disaksikan disalahpahami disalip disalurkan disambut disampaikan disangka disapa
  disarankan disebabkan disebarkan disebut disebutkan disebutnya disediakan diselamatkan diselenggarakan diselesaikan
  disematkan disembelih disempurnakan disepakati diserahkan diserang disertai disesuaikan disetujui disiapkan
  disiarkan disimpan disita diskon diskriminasi diskusi disorot disrupsi distribusi disukai disuruh disusul disusun
  ditahan ditaksir ditambah ditambahkan ditampilkan ditandai ditandatangani ditangani ditanya ditanyakan ditargetkan
  ditarik ditawari ditawarkan ditayangkan ditekan diteken ditelusuri ditemani ditembak ditempati ditempatkan ditempuh
  ditemui ditemukan ditentukan diterapkan diterbitkan diterima diterimanya ditetapkan ditimbulkan ditindak
  ditindaklanjuti ditinggalkan ditingkatkan ditinjau ditolak ditonton dituding dituduh ditugaskan ditujukan ditulis
  ditunda ditunggu ditunjuk ditunjukkan dituntut diturunkan ditutup diubah diuji diukur diumumkan diundang diunggah
  diunggulkan diungkap diungkapkan diusulkan diusung diusut diversifikasi divonis diwajibkan diwakili diwarnai
  diwaspadai diwawancarai diwujudkan diyakini dkk doa doang dokter dokumentasi dolar domestik dominan dominasi dompet
  dorong dorongan dosa drama dramatis drastis dress driver drone dua duduk duel dugaan duit duka dukungan dukungannya
  dulu dulunya durasi edar edisi edukatif efektif efektivitas effortless efisien efisiensi ekologi ekologis ekonomi
  ekonominya ekonomis ekor ekosistem eks eksekutor eksistensi eksklusif ekspansi ekspektasi eksploitasi eksplorasi
  eksportir ekspresi ekspresif eksternal ekstra ekstrem ekuitas elegan elektrifikasi elektrik elemen email emang emas
  emisi emiten emosi emosional empat empati empuk enak enam enggak enggan entitas episode era erat erupsi es eselon
  eskalasi estetik estetika estetis etika etis evakuasi evaluasi faktor fans fantastis fasad fase fashion fashionable
  fasilitas fatal favorit feminin fenomena fesyen figur fiktif filosofi filter final finansial finis fisik fisiologis
  fiskal fit fitnah fitur fleksibel fleksibilitas floral flowy fluktuasi fokus fondasi for formal formasi format
  formulir frasa frekuensi fresh frustrasi fundamental fungsi fungsinya fungsional gabah gabung gagal gagasan gak
  galian gambar gambaran gamis ganda gangguan ganja ganti gantung gara garam garapan garis gatal gaun gawang gaya
  gebrakan gegara gejala gejolak gelandang gelang gelar gelaran gelas gelisah gelombang gembira gempa gemuk genangan
  gencar gencatan generasi genetik geng genggam genosida genre geografis geometris geopolitik gerak gigi gila giliran
  gim gimana gini ginjal gitu glamor gol golongan gotong grafis gram granat grill gudang gue gugatan gugur gula guna
  gunakan guncangan gurih gym habis hadapan hadapi hadiah hadir hadirnya hadis hak hal halaman halangan halnya halus
  hambatan hamil hampir hamstring handphone hangat hangout hantu hanya hanyalah harap harapannya harga harganya hari
  harian harinya harmonis harta haru harus harusnya hasil hasilnya hati hatinya hebat heboh hektar hektare helikopter
  hemat hendak hengkang heran herbal hewan hibah hiburan hidangan hidung hidupnya hijab hijau hilang hilangnya hingga
  hipertensi historis hitam hitung hitungan hoaks hormat horor https hubungan hubungannya hujan hukuman hukumnya
  hunian huruf ia ialah ibadah ibunya ide ideal idealnya identik identitas idol ijazah ikan ikhlas iklan iklim ikon
  ikonik ikut ikuti ilegal ilmiah ilmuwan imbang imbas imbauan imigran impian implementasi impor impresif incaran inci
  independensi indikasi indikator individu industri infeksi inflasi influencer informal informasi infrastruktur ingat
  ingin inginkan ini inilah inisial inisiatif inisiatifcekfakta injury inklusi inklusif inovasi inovatif insentif
  insiden inspirasi inspiratif install instan instansi institusi institusional instrumen integral integrasi integritas
  intelektual intelektualnya intensif intensitas interaksi interaktif interior internal interval intervensi intimidasi
  intinya intrik investor ios iphone irigasi irit iritasi is isinya islamicbookfairofficial istilah istirahat istri
  istrinya isu item itu itulah iya izinnya jabatan jabatannya jadi jadikan jadinya jadwal jaga jagung jahat jajaran
  jajarannya jaket jalanan jalankan jalannya jam jamaah jamur jangan jangka jangkauan janji jantung jarak jarang jari
  jaringan jarum jas jasad jatah jatuh jauh jawab jawabannya jeda jejak jejaring jelang jelas jemaah jempol jenazah
  jendela jenis jenjang jenuh jera jernih jersey jet jika jiwa jok jual jualan juara judul jujur julukan jumlah
  jumlahnya jumpa juncto jurnal jurnalis justru juta kabar kabarnya kabel kabin kabur kabut kaca kacamata kacang
  kadang kadar kader kado kafe kaget kain kaitan kajian kakak kaki kaku kala kalah kalangan kalau kalem kali kalian
  kalimat kalinya kalori kalung kamar kambing kamera kami kamp kampanye kamu kan kanal kanan kanannya kancah kancing
  kandang kandas kandidat kandungan kanker kans kantong kantornya kapabilitas kapal kapan kapasitas karakter
  karakteristik karat karbohidrat karbon karena karenanya karet kargo karier kariernya karyawan kas kasar kasih kasta
  kasual kasus kata katakan katanya katarak kategori katun kaum kaus kawan kaya kayak kayaknya kayu ke keadaan kebaya
  kebun kecewa kecil kecuali kedepan kediamannya kedua keduanya keempat keenam kehadirannya kehati keju kejutan
  kekayaannya kelak kelamin kelima keliru kelola kelompok keluar keluarga keluarganya keluhan kemampuannya kemarin
  kemasan kembali kemudian kembalinya kemeja kena kenal kenapa kencan kencang kendala kendali kendaraannya kental kepada
  kepadanya kepalanya kepindahannya keputusannya kerabat kerah kerangka kerap keras kerbau kering kerjanya kerjasama
  keroncong kertas kesal kesan kesehatannya ketahui ketat ketemu keterangannya ketiga ketika ketimbang ketujuh
  keuangannya kg khas khasnya khawatir khidmat khususnya kian kilau kilogram kilometer kinerja kini kiper kiprah kira
  kiri kirim kisah kisaran kita klaim klaimlinkpendaftaran klarifikasi klasemen klasik klien kliennya klik klinik
  klinis klub klubnya kocek kode koin kok kokoh kolaborasi kolaboratif kolam koleksi kolektif kolesterol kolom
  kombinasi komedi komedian komentar komitmen komitmennya komoditas komoditi kompak kompensasi kompetensi kompetisi
  kompetitif kompleksitas komponen komposisi komprehensif komputasi komunitas kondangan kondisi kondisinya kondusif
  koneksi konektivitas konfigurasi konfirmasi konflik konkret konsekuensi konsensus konsentrasi konsep konser
  konsisten konsistensi konsolidasi konstitusional konstruksi konsultan konsumen konsumsi kontainer kontak konteks
  kontemporer konten kontestan kontra kontrak kontrakan kontraknya kontraktor kontribusi kontribusinya kontrol
  kontroversi kontroversial konvensional koordinat korban koreksi koridor korporasi koruptor kosakata kosong kostum
  kotak kotor kotoran kreativitas kreator kredibilitas krem krim kriminalisasi kripto krisis kristal kriteria kritik
  kritikan kritikus kritis kronologi kru krusial kualitas kualitasnya kuartal kuasa kuat kubu kuliner kulit kumpul
  kunci kuning kunjung kunjungan kunjungannya kuno kuota kurang kurangnya kurban kurs kursi kurun kurungan kurus kw
  laba label laga lagi lagu lah lahan lahir lain lainnya laju lakukan lalu lama laman lamanya lambang lambat lambung
  lampu lancar landas landasan langganan langit langkah langsung lanjut lanjutan lanjutkan lansia lanskap lantai
  lantaran lapak lapis lapisan laporan laporannya laporkan laptop larangan lari larut latar latihan lawan layak
  layaknya layanan layar layered lebar lebat lebih ledakan leg lega legal legalitas legenda legendaris legislatif
  legitimasi leher lelah lelaki lelang leluhur lemah lemahnya lemak lemari lembaga lembar lembut lengan lengkap
  lengkapnya lensa lepas lesu letak letusan level lewat lewatkan lezat liar liburan lidah lihat likuiditas lima limbah
  limit lindung lingkungannya lini link lintasan liontin lipat lisensi listrik liter livery logam logika logis
  logistik logo loh lokal lokasi lokasinya lolos longgar longsor lonjakan look lowongan luapan luas lucu luka lulus
  lulusan lunak lupa luput lurus lutut maaf macam macet magang mah mahal mahasiswa mahkota main mainan maka makanan
  makhluk makin makna maksimal maksimum maksud mal malah malam malu mampu mana manapun mancanegara mancur mandat mandi
  manfaat manfaatkan manfaatnya manis mantan manual manufaktur manusia manusiawi marah marak maraknya margin markas
  martabat marwah masa masak masalah masalahnya masif masih masing mask maskapai masker massal masuk masukan masuknya
  masyarakat mata matahari matang matching materi material mati matic mau maupun maut mayoritas medali media mediasi
  mediator medis medium medsos megah meja mekanisme melacak melahirkan melainkan melaju melakoni melaksanakan
  melakukan melakukannya melalui melaluiekosistem melamar melambat melampaui melampirkan melancarkan melanda melanggar
  melangkah melanjutkan melansir melapor melaporkan melarang melarikan melatih melaut melawan melayani melebar
  melebihi meledak meledakkan melekat melemah melemahkan melemahnya melengkapi melepas melepaskan melestarikan
  melewati melewatkan melibatkan melihat melihatnya melindungi melintas melintasi meliput meliputi melirik meloloskan
  melonjak melontarkan meluap meluas melukai melunasi meluncur meluncurkan melupakan meluruskan memaafkan memadai
  memadamkan memadati memadukan memahami memainkan memajukan memakai memakan memaksa memaksakan memaksimalkan
  memalukan memamerkan memanas memancarkan memancing memandang memanfaatkan memang memanggang memanggil memangkas
  memanjakan memantau memaparkan memasak memasang memastikan memasuki memasukkan mematikan mematuhi membaca membacakan
  membagi membagikan membahas membahayakan membaik membakar membalas membandingkan membangkitkan membangun membantah
  membantu membatalkan membatasi membawa membawanya membayar membebani membebaskan membeberkan membedakan membela
  membeli membenarkan membentang membentuk memberantas memberatkan memberhentikan memberi memberikan memberlakukan
  membersihkan membesar membiarkan membiayai membicarakan membina memblokir membobol membolehkan membongkar memboyong
  membuahkan membuang membuat membuatnya membubarkan membuka membuktikan membukukan membunuh memburu memburuk
  membutuhkan memecah memecahkan memecat memegang memelihara memenangi memenangkan memengaruhi memenuhi memerah
  memerangi memerankan memeriahkan memeriksa memerintahkan memerlukan memesan memesona memetakan memfasilitasi memicu
  memikat memikirkan memilih memiliki memimpin memindahkan meminimalkan meminjam meminta memisahkan memohon memonitor
  memori memotong mempelai mempelajari mempengaruhi memperbaiki memperbarui memperbesar memperburuk mempercantik
  mempercepat memperebutkan mempererat memperhatikan memperhitungkan memperingati memperingatkan memperjuangkan
  memperkaya memperkenalkan memperkirakan memperkuat memperlambat memperlihatkan memperluas mempermudah memperoleh
  memperpanjang mempersembahkan mempersiapkan mempertahankan mempertanyakan mempertegas mempertemukan mempertimbangkan
  mempostingnya memprediksi memprihatinkan memprioritaskan memproduksi mempromosikan memproses memproyeksikan
  mempunyai memuaskan memuat memudahkan memuji memukau memukul memulai memulihkan memunculkan memungkinkan memungut
  memutar memutus memutuskan memverifikasi menabrak menahan menaikkan menaklukkan menambah menambahkan menampik
  menampilkan menampung menanam menanamkan menandai menandakan menandatangani menang menangani menanggapi menangguhkan
  menanggung menangis menangkap menanjak menantang menanti menantikan menanyakan menargetkan menarik menaruh menata
  menatap menaturalisasi menawan menawarkan menayangkan mencabut mencakup mencantumkan mencapai mencari mencatat
  mencatatkan mencegah menceritakan mencermati mencerminkan mencetak mencintai menciptakan mencoba mencolok
  mencontohkan mencuat mencuci mencukupi mencuri mencurigakan mendadak mendaftar mendaftarkan mendaki mendalam
  mendalami mendampingi mendapat mendapati mendapatkan mendapatkannya mendarat mendasar mendasari mendatang mendatangi
  mendatangkan mendekat mendekati mendekatkan mendengar mendengarkan menderita mendesak mendeteksi mendidik mendirikan
  mendiskusikan mendistribusikan mendoakan mendominasi mendongkrak mendorong menduduki menduga mendukung menegakkan
  menegaskan menekan menekankan menelan meneliti menelusuri menemani menembak menembakkan menembus menempati
  menempatkan menempel menempuh menemui menemukan menenangkan menentang menentu menentukan menepis menerangkan
  menerapkan menerbitkan menerima menerobos menertibkan menerus menetap menetapkan menewaskan meng mengabaikan
  mengabulkan mengacu mengadakan mengadopsi mengajak mengajarkan mengajukan mengakhiri mengakibatkan mengakses
  mengaktifkan mengaku mengakui mengalahkan mengalami mengalihkan mengalir mengalokasikan mengamankan mengamati
  mengambil mengancam mengandalkan mengandung menganggap mengangkat mengangkut mengantar mengantarkan mengantisipasi
  mengantongi mengantre mengapa mengapresiasi mengarah mengarahkan mengatakan mengatasi mengatasnamakan mengatur
  mengawal mengawali mengawasi mengecam mengecek mengecewakan mengedepankan mengedukasi mengejar mengejutkan
  mengeklaim mengeksplorasi mengekspor mengekspresikan mengelola mengeluarkan mengeluh mengeluhkan mengemas
  mengembalikan mengembangkan mengenai mengenakan mengenal mengenali mengenalkan mengenang mengendalikan mengendap
  mengendarai mengerahkan mengerjakan mengerti mengesahkan mengesankan mengetahui mengevakuasi mengevaluasi
  menggabungkan menggagalkan menggali menggambarkan menggandakan menggandeng mengganggu mengganti menggantikan
  menggantung menggarap menggarisbawahi menggelar menggeledah menggelontorkan menggempur menggenangi menggendong
  menggenjot menggerakkan menggeser menggoda menggugah menggugat menggunakan mengguncang mengguyur menghabiskan
  menghadap menghadapi menghadiri menghadirkan menghafal menghalangi menghambat menghampiri menghancurkan menghantam
  menghapus mengharapkan menghargai mengharumkan mengharuskan menghasilkan menghemat menghentikan menghibur
  menghidupkan menghilang menghilangkan menghimbau menghindari menghitung menghormati menghubungi menghubungkan
  menghuni mengidentifikasi mengikat mengikuti mengimbau mengimplementasikan menginap mengincar mengindikasikan
  mengingat mengingatkan menginginkan menginspirasi menginstruksikan mengintegrasikan mengira mengirim mengirimkan
  mengisahkan mengisi mengizinkan mengkaji mengkhawatirkan mengklaim mengkonfirmasi mengkonsumsi mengkritik mengobati
  mengolah mengoleksi mengomentari mengonfirmasi mengonsumsi mengontrol mengoperasikan mengoptimalkan mengorbankan
  menguasai menguat menguatkan mengubah mengucapkan menguji mengukir mengukur mengulang mengulas mengumpulkan
  mengumumkan mengunci mengundang mengunduh mengunggah mengunggahnya mengungkap mengungkapkan mengungsi mengunjungi
  menguntungkan mengupayakan mengurangi mengurus mengusir mengusulkan mengusung mengusut mengutamakan mengutip menikah
  menikahi menikmati menilai menimbulkan menimpa menindak menindaklanjuti meninggal meninggalkan meningkat
  meningkatkan meningkatnya meninjau meniru menit menitipkan menitka menjabat menjadi menjadikan menjadikannya
  menjadwalkan menjaga menjajaki menjajal menjalani menjalankan menjalin menjamin menjamu menjangkau menjanjikan
  menjatuhkan menjauh menjawab menjebol menjelajahi menjelang menjelaskan menjelma menjembatani menjerat menjual
  menjuarai menjunjung menolak menonjol menonjolkan menonton menopang menorehkan mentah mental menu menuai menuding
  menuduh menuju menukangi menular menulis menuliskan menumbuhkan menumpuk menunaikan menunda menunggak menunggu
  menunjang menunjuk menunjukkan menuntaskan menuntut menurun menurunkan menurunnya menurut menutup menutupi
  menuturkan menyadari menyajikan menyakiti menyaksikan menyalahkan menyalakan menyalip menyalurkan menyamakan
  menyamarkan menyambut menyampaikan menyandang menyangkut menyanyikan menyapa menyapu menyarankan menyaring menyasar
  menyatakan menyatu menyatukan menyayangkan menyebabkan menyebar menyebarkan menyeberang menyebut menyebutkan
  menyediakan menyegarkan menyegel menyeimbangkan menyelamatkan menyelenggarakan menyelesaikan menyelidiki menyeluruh
  menyembelih menyembunyikan menyempurnakan menyenangkan menyentuh menyepakati menyerah menyerahkan menyerang menyerap
  menyertakan menyerukan menyerupai menyesuaikan menyetujui menyiapkan menyikapi menyimpan menyinggung menyingkirkan
  menyisakan menyita menyoroti menyuarakan menyuguhkan menyukai menyukseskan menyulitkan menyumbang menyumbangkan
  menyuruh menyusui menyusul menyusun menyusut meragukan meraih meramaikan merampungkan merancang merangkap merangkum
  merapat merasa merasakan merata meraup merawat merayakan merealisasikan merebut mereda meredakan meredam
  merefleksikan merek mereka merekam merekomendasikan merekrut merencanakan merendam merepresentasikan meresahkan
  meresmikan merespons merger meriah merilis merinci meringankan meroket merokok merosot merugikan merujuk merumuskan
  merupakan merusak mesin meski meskipun mesti mestinya meter metode mewah mewakili mewanti mewarnai mewaspadai
  mewujudkan meyakini meyakinkan mezzanine migrasi mikroplastik miliar miliaran milik miliki miliknya milisi
  militernya mimpi minat mingguan minimal minimalis minimarket minimnya minum minuman minus minyak miras miring mirip
  misalnya misi miskin mistar mm mobil mobilitas mobilnya moda modal model modern modifikasi modis modul modus mogok
  mohon momen momentum moral motif motifnya motivasi motornya muat muatan muda mudah mudanya mudik muka mula mulai
  mulanya mulus mulut mumpuni muncul munculnya mundur mungil mungkin musamus museum musibah musik musim musisi
  muslimah mustahil musuh mutlak mutu na nada naik nama namanya namun nanti nantinya napas narapidana narasi
  narasumber nasabah nasib naskah natural naturalisasi naungan navy negaranya negatif negosiasi nekat nelayan nenek
  neraca netizen netral nggak ngobrol ngomong niat niatnya nih nikah nikmat nikmati nilai nilainya nirawak nobar nol
  nominal nonton norma normal notaris notifikasi nuansa nuklir nutrisi nya nyaman nyaris nyata nyatanya nyawa nyeri
  obat objek objektif obligasi obor obrolan obyek of offline offside ojek ojol oke oknum oksigen olah olahan oleh
  ongkos operasi operasinya operasional operasionalnya operator opini opsen opsi optimal optimis optimisme optimistis
  orang orangtua organ organik ornamen otak otentik otomatis otomotif otot outer outfit outflow outlet pabrik pabrikan
  pacu pada padanya padat padi padu pagar pagi paham pahit pajaknya pakaian paket paling palsu pameran panas pandang
  pandangan pandemi panduan panen panggilan panggung panik panjang panjangnya panorama pantas pantauan papan paparan
  paper para paradigma parah parkir partainya partikel partisipasi partisipatif paruh pas pasang pasangan pasaran
  pasca pasien paslon pasok pasokan paspor pastel pasti pastikan pastinya pasukan patah patokan patut payung pebalap
  pecah pecahan pecinta pedagang pedal pedas pedoman pejabat pejalan pejuang pekan pekerja pekerjaannya pelajar
  pelaksanaannya pelaku pelapis pelapor pelari pelat pelatih pelengkap pelindung peluang pelukan peluru pemain
  pemainnya pemakainya pemangku pembaca pembalap pembatas pembawa pembela pembeli pemberi pemberontak pembuat
  pembudidaya pembuka pembuluh pemenang pemeran pemerintahannya pemilih pemilik pemiliknya pemimpin pemirsa pemula
  pemuncak penalti penampilannya penanda pencari pencetak pencinta pendaftar pendahulunya pendaki pendamping
  pendapatannya pendatang pendek penderita pendeta pendingin pendiri penduduk pendukung pendukungnya penegak peneliti
  penentu penerima penerus pengacara pengalamannya pengangkut pengantin pengaruh pengembang pengendara pengganti
  penggawa penggemar penggerak pengguna penggunaannya penghasil penghuni pengin pengingat pengisi pengungsi pengunjuk
  pengunjung pengusaha penjahat penjara penjelasannya penjual penjuru penonton pensiun pentas penting pentingnya
  penuaan penuh penulis penumpang penunjang penutup penyakit penyandang penyangga penyanyi penyebab penyebabnya
  penyedia penyelamat penyerang penyiar penyidik penyumbang per peran perang perangkat perannya perawat perbuatannya
  percaya perekam perempat perempatfinal performa performanya pergi perihal periksa perilaku peringkat perintah
  periode peristiwa perjalanannya perkara perkembangannya perlu perlunya permanen pernah pernikahannya pernyataannya
  pers persegi persen persentase persepsi persnya personal personel perspektif persuasif pertama pertamanya
  pertimbangannya perundang perunggu perut pesan pesat pesawat pesepakbola peserta pesiar pesisir pesonanya pesta peta
  petani petarung petenis peternak petinggi petinju petir petugas petunjuk peziarah pidato pidatonya pihak pihaknya
  pikap pikir pilih pilihan pindah pinggang pinggir pinjaman pinjol pintu pipa pisang pisau plafon plang plastik plat
  platform plisket podium pohon poin point pojok pokok pokoknya pola polemik politik politisi polos polusi pondasi
  ponsel ponselmu popularitas populasi populer porsi portofolio pose posisi posisinya positif postingan postingannya
  postur pot potensi potensial potongan potret poundsterling pra prakiraan praktik praktis praktisi prasarana predikat
  prediksi preferensi premi preventif pria pribadi pribadinya prinsip prioritas privasi proaktif problem produk
  produknya produksi produksinya produktif produktivitas produsen profesional profesionalisme profil program progres
  progresif promosi proporsi proporsional proposal prosedur proses prosesi prosesnya prosesor prospek protein proteksi
  protes proyek proyeksi psikolog psikologis puas puasa publik puing pujian pukul pukulan pula pulang pulih puluh
  puluhan pun puncaknya punggung pungut pungutan punya pusing putaran putranya putrinya putus putusan racun radar
  radius ragam ragu rahang rahasia raihan raket raksasa rakyatnya ramah ramai rambut ramping rampung ranah rancang
  rangka rangkaian rangkum rantai rapi rapor rapuh ras rasa rasakan rasanya rasial rasio rata rating ratusan rawan
  rawat reaksi realisasi realistis realitas rebound redeemed referensi refleksi registrasi regulasi regulator rekam
  rekaman rekan rekannya rekayasa reklamasi rekomendasi rekonstruksi rekor rekrutmen rela relaksasi relasi relatif
  relawan relevan rem remaja remisi rempah rencana rencananya rendah renovasi rentan rentang repot representasi
  reputasi resepsi reses reshuffle resiprokal resmi resminya resolusi respon responden respons responsif restoran
  retret retro revisi revitalisasi rezim ribet ribu ribuan rider riil rileks rilis rinci rincian ringan ringkas risiko
  ritel ritual rival riwayat rob roda rok rokok romansa romantis rombongan rotasi roti round royalti royong rpm ruang
  ruangan ruas rudal ruffle rugi rujukan ruko rumah rumahnya rumit rumor rumpon rumput runtuh rupanya rupiah rusak
  rute rutin rutinitas saat saatnya sabu sabuk sabun sadar sah sahabatnya saham saing saja saji sajian sakral saksi
  salah saldo saling saluran sama sambil sambutan sambutannya sampah sampai sampaikan sampel samping sana sandera sang
  sangat sangatlah sanggup sangka sanksi santai sapi saraf saran sarang sarapan sarat sarjana sasaran satelit satin
  satu satunya satwa saus sawit saya sayap sayur sayuran se seafood seakan sebab sebabnya sebagai sebagaimana
  sebagainya sebagian sebaik sebaiknya sebanyak sebatas sebelah sebelum sebelumnya sebenarnya sebentar seberapa
  seberat sebesar sebetulnya sebuah sebulan sebutan secara secepatnya sedan sedang sedap sedekah sedemikian sederet
  sederhana sedih sedikit sedikitnya seekor segala segalanya segan segar segelintir segera segi segitiga segmen
  seharga sehari seharian seharusnya sehat sehingga seimbang seiring sejak sejalan sejarah sejati sejatinya sejauh
  sejenak sejenis sejuk sejumlah sekadar sekali sekalian sekaligus sekalipun sekarang sekedar sekelompok sekian sekira
  sekitar sekitarnya seks seksual seksualitas sektor sekutu sel sela selain selaku selalu selama selamanya selamat
  selanjutnya selaras selebritas selebriti selengkapnya selepas selera selesai selesaikan selisih seluas seluruh
  seluruhnya semacam semakin semaksimal semalam semalaman semangat semangka semata sembarangan sembari sembilan
  sementara semesta semi semifinal seminggu semoga sempat sempit sempurna semua semuanya semula sen senada senang
  senantiasa sendi sendiri sendirian sendirinya sengaja sengit sengketa seni senilai seniman senior senjata sensasi
  sensitif sensor sentimen sentuhan senyawa senyum seolah seorang sepak sepakan sepakat sepanjang sepasang sepatu
  sepeda sepekan sepenuhnya seperti sepertinya sepi sepihak sepuluh seputar seragam serangan serangkaian serat seratus
  serba serbaguna serentak seri serial sering seringkali serius serta sertifikasi seru serupa serut servis sesaat
  sesak sesama seseorang sesi sesuai sesuatu sesungguhnya set setahun setara setelah setelahnya setelan setempat
  setengah seterusnya setiap setidaknya setimnya setinggi setuju seumur seusai sewa sewaktu shared sharing sholawat
  siang siap siapa sibuk sifat sifatnya sifon signifikan sih sikap siklus silam silang silaturahmi silinder siluet sim
  simak simbol simbolik simbolis simetris simpel simulasi sinergi sinetron singkat sini sinilah sinopsis sintetis
  sinyal sirih sirkulasi sisa sisanya sisi sistem sistematis sistemik sistemnya siswa situ situasi situs skala skema
  skenario skincare skor skuat skutik slogan smartphone soal solid solusi solutif solution sopan sopir sorotan
  sosialisasi sosialnya sosok spanduk speaker spektakuler spekulasi spesial spesies spesifik spesifikasi spirit
  spiritual sponsor sporty spot stabil stabilitas stagnan stakeholder stand standar startup statement status statusnya
  stiker stimulus stok strategi strategis streaming stres striker stroke struktur struktural stunting styling stylish
  suami suaminya suap suara suasana suatu subjek subsider substansi sudah sudut suhu suka sukarela sukses suku sulfur
  sulit sulung sungguh sunnah supaya supervisi suplai suporter support supranatural surplus surut survei susah
  suspensi susu susulan sutradara swasembada swasta syar syarat syariat syukur syuting taat tabrakan tabung tadi
  tadinya tagihan tahan tahap tahapan tahu tahunnya tajam tak taksi taktik taktis takut tali tambah tambahan tampak
  tampaknya tampil tampilan tampilannya tampung tamu tanam tanaman tangan tangannya tangga tanggal tanggap tanggapan
  tanggul tanggung tangkapan tangki tanpa tantangan tanya tapi target tarif tarik tas tau tautan tautanberikut tawa
  tawaran tawuran tayang tayangan tebal tegas teguran teh tekad tekanan teknis teknologi teks tekstil tekstur teladan
  telah telak telat telepon televisi telur telusuri tema teman temannya tembaga tembakan tempat tempatnya tempuh
  tempur temu temuan temukan tenaga tenang tenda tendangan tenggat tenggelam tenis tenor tentang tentu tentunya teori
  tepat tepatnya tepung terakhir terakhirnya teramati terancam terang terapi teras terasa teratas teratur terbagi
  terbaik terbaiknya terbalik terbang terbangun terbanyak terbaru terbarukan terbarunya terbatas terbawa terbentuk
  terbesar terbiasa terbilang terbit terbitnya terbuat terbuka terbukti terburu terburuk tercantum tercapai
  tercapainya tercatat tercepat tercermin tercipta terciptanya terdaftar terdampak terdapat terdekat terdengar
  terdeteksi terdiri terduga terealisasi terekam terendah terendam tergabung terganggu tergantung tergenang tergolong
  tergugat terhadap terhenti terhindar terhitung terhormat terhubung teridentifikasi terikat terima terindikasi
  terinspirasi terintegrasi terjadi terjadinya terjaga terjalin terjangkau terjatuh terjebak terjual terjun terkadang
  terkait terkalahkan terkecuali terkejut terkemuka terkena terkenal terkendala terkendali terkesan terkini terkoreksi
  terkuat terlalu terlambat terlapor terlebih terlepas terletak terlibat terlihat terluka termahal termasuk ternama
  ternyata terobosan teror terpaksa terpancar terpangkas terpantau terpapar terpasang terpaut terpencil terpengaruh
  terpenting terpenuhi terpercaya terpilih terpisah terpopuler terpuruk terpusat tersaji tersalurkan tersangka
  tersebar tersebut tersedia tersembunyi tersendiri tersentuh tersenyum terseret tersesat tersimpan tersingkir tersisa
  terstruktur tertahan tertangkap tertarik tertawa tertekan tertentu tertera tertib tertimpa tertinggal tertinggi
  tertuang tertuju tertulis tertulisnya tertunda tertutup terukur terulang terumbu terungkap terus terutama terwujud
  tes tetangga tetap tetapi tewas this tiang tiap tiba tidak tidaklah tidaknya tidur tiga tiket timbul time timnya
  tindakan tindakannya tinggal tinggalnya tinggi tingginya tingkat tipe tipis tips titik to toilet token tokoh tolong
  tombak tombol ton tone tonggak tontonan topeng topik torehan torsi total touring tradisi tradisional tragis
  transaksi transfer transformasi transisi transit transmigran transmisi transparan transparansi traveler trek tren
  triliun triwulan trofi tropis trotoar truk tuan tuanya tubuh tubuhnya tudingan tuduhan tugasnya tuh tujuan tujuannya
  tujuh tukang tukar tulang tulis tulisan tulus tumbang tumbuh tunggu tunjangan tuntutan tur turis turnamen turun
  turunan turunkan turunnya turut tusuk tutup uang uangnya ucapan udah udara ujaran uji ujian ukiran ukur ukuran
  ukurannya ulang ulasan umat umpan umumnya umur undangan unduh unggahan unggahannya unggul unggulan ungkapan unik
  unjuk unsur untuk untuknya upacara upaya update uraian urban urus urut urutan usah usahanya usai usia usianya usulan
  utamanya utang utuh vaksin vaksinasi valid varian variasi ventilasi verifikasi versi vertikal via vila viral virus
  visi visual visum vital vitamin vokal volume vonis voucher vs vulkanik wa wacana wadah wafat wajah wajahnya wajar
  wajib waktu waktunya walaupun wanita warga warganet warganya warisan warna warung wasit wave wawancara wawasan
  website wewenang wilayah wilayahnya wisatawan wujud wukuf ya yaitu yakin yakni yang yg yuan zaman zat zikir`
