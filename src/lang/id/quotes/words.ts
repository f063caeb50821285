/** Words around a report: what a source, a clause or an adjunct is made of. */

export const complements = 'bahwa bahwasanya'
export const softComplements = 'jika kalau apakah'
export const pronouns = 'ia dia beliau mereka'
export const adverbs = `
  juga pun lagi kembali kemudian lantas lalu sendiri telah sudah sempat turut ikut langsung sebelumnya masih pernah terus
  akhirnya sekali secara tegas hanya bahkan kerap sering selalu pula tetap baru tengah sedang hendak ingin
  segera kini berulang kali berkali terbuka gamblang blak singkat rinci tidak tak enggan mau perlu bisa dapat akan terdengar`

export const connectives = `
  namun tetapi tapi sementara sedangkan lantaran pasca bak maka karena sebab lantas lalu kemudian selain selanjutnya kini sebelumnya
  akan bahkan adapun meski meskipun walau walaupun padahal sehingga dan serta dengan lebih bukan apalagi terlebih
  sambil seraya saat ketika usai seusai setelah sesudah sejak hingga dalam di pada untuk menanggapi terkait
  mengenai soal oleh atas dari berdasarkan tak jika apabila bila agar kendati seiring berkaca begitu demikian
  sesuai sebagai seperti sebagaimana selama selagi melalui lewat pertama kedua ketiga terakhir lagipula pasalnya
  artinya misalnya contohnya alhasil akibatnya hasilnya walhasil justru malah nah jadi mana menyikapi merespons merespon
  secara menjawab melihat mengingat menghadapi guna demi atau terhadap bersama sekaligus sebaliknya tentu memang ya`

export const adjuncts = `
  dalam di pada kepada saat ketika melalui lewat usai seusai setelah sesudah sambil seraya seperti sebagaimana dikutip
  dilansir mengutip melansir disitat yang dari oleh sebelum selepas sembari ke kala tatkala terkait mengenai soal
  tentang untuk dengan sebagai sejak hingga karena bersama via berdasarkan saat demikian begitu terhadap menanggapi
  menyusul atas lalu kemudian sebab agar supaya menurut sesaat lagi belum pun juga sore siang pagi malam
  kemarin seolah sela disela beberapa per jelang menjelang didampingi merespons merespon namun tetapi dan`

export const days = `
  senin selasa rabu kamis jumat jum'at sabtu minggu ahad januari februari maret april mei juni juli agustus september
  oktober november desember hari kemarin tadi`

export const predicates = `
  akan telah sudah sedang masih belum tidak tak bukan bukanlah bisa dapat harus wajib perlu ingin mau pernah
  sangatlah tidaklah belumlah sudahlah adalah ialah merupakan yaitu yakni menjadi ada siap boleh mesti jangan sempat kerap tengah punya
  tiba tahu datang pergi tinggal tewas gagal setuju sepakat terus kini nanti bakal hendak langsung segera enggak
  nggak gak ga ngga kembali selesai rampung yakin optimistis optimis khawatir tampak tampaknya`

export const adjectives = `
  lebih paling mulai tetap mampu cukup sangat terlalu sering selalu jadi naik turun hidup mati lahir ikut kena masuk
  keluar lolos aman lancar penting layak pantas makin semakin besar kecil tinggi rendah buruk berat kuat lemah
  benar salah sulit mudah sah sebenarnya memang justru tepat resmi usai senang bangga aktif pasti selamat luka ragu kesulitan kaget kecewa sedih heran bingung puas kurang
  bersih bebas baru lama panjang pendek jauh dekat sehat sakit parah ramai sepi rugi untung bagus jelek cepat lambat
  mahal murah positif negatif bermanfaat wajar stabil normal efektif terbuka nyaman bersyukur jelas ditolak`

/** Adjectives that mostly belong to the noun before them. */
export const attributes = `
  penting besar kecil tinggi rendah buruk berat kuat lemah benar salah mudah resmi lama baru panjang pendek jauh dekat sehat
  bebas bersih positif negatif wajar normal efektif terbuka nyaman hidup mati aktif bagus jelek cepat lambat murah mahal layak
  imbang pasti jelas terbaik terbaru terbesar berharga berbahaya berkualitas bersejarah berkelanjutan berprestasi
  bersama berikutnya terpadu tertulis terkenal tersendiri terpisah terselubung berkembang berpengalaman berarti`

/** What cannot open a reported clause. */
export const bars = `
  untuk agar supaya dengan karena oleh dari kepada yang guna demi tentang soal mengenai terkait terhadap bagaimana mengapa
  kenapa siapa kapan sebab atas
  diri pentingnya perlunya adanya terima rasa selamat salam belasungkawa kronologi kronologinya alasan alasannya penyebab motif
  modus maaf komitmen dukungan harapan kesiapan apresiasi permohonan keyakinan kekecewaan keprihatinan kekhawatiran
  kekecewaannya keberatan kesediaan keinginan tekad optimisme penolakan belasungkawa komitmennya dukungannya harapannya kesiapannya apresiasinya keyakinannya kekhawatirannya keinginannya tekadnya`

export const titles = `
  kepala ketua wakil direktur menteri presiden gubernur bupati wali walikota wapres kapolri kapolres kapolsek kapolda
  kabid kasat kasi kasubsi kasubbag kanit kadis kadispenal kabag kabareskrim dirjen sekjen sekretaris anggota juru jubir
  kuasa pengacara pelatih kapten manajer asisten pengamat pakar ahli guru dosen rektor dekan peneliti analis ekonom
  komisaris komisioner komandan panglima jenderal laksamana kolonel letkol mayor kompol akp akbp aipda aiptu iptu ipda
  brigjen irjen kombes perwira duta dubes perdana raja ratu sultan pangeran camat lurah kades koordinator staf penasihat
  pendiri pemilik ceo cfo coo chief president vice managing founder director officer professor profesor spokesman co ceo head general manager direktris dirut wadirut
  saksi warga korban pelaku tersangka terdakwa pria wanita perempuan lelaki ibu bapak pak bu kakak adik ayah anak suami
  istri paman bibi kakek nenek sopir pengemudi pedagang petani nelayan buruh mahasiswa siswa santri ustaz kiai kyai
  pendeta uskup paus pastor imam aktor aktris artis penyanyi musisi sutradara produser desainer penulis wartawan jurnalis
  pemain bek gelandang striker penyerang kiper penjaga petugas pejabat petinggi politikus politisi kader fraksi menko
  menkeu mendagri menlu menhan mensos menkes menhub mendag menpora mendikbud menag menaker mentan menhut mensesneg
  seskab wamen wamenkeu jaksa hakim penyidik kajari kajati plt pjs pj penjabat bendahara eksekutif komite founder
  tim dewan majelis partai kementerian badan lembaga dinas polisi polri tni pemerintah salah seorang sejumlah para si sang
  putra putri kerabat keluarga tetangga teman rekan sahabat legenda mantan eks senator anggota legislator praktisi
  aktivis ketum waketum waka wakapolda wakapolres kasatreskrim kasatlantas kadivhumas karopenmas kabidhumas kepsek
  sumber beberapa budayawan netizen warganet miliarder pengusaha bintang pemuda bocah remaja penumpang
  danrem dandim danlanud kapendam kadispen kapuspen kapuspenkum vp svp evp presdir preskom direksi manajemen humas`

export const linkers = `
  di ke yang untuk dengan guna agar dalam tanpa sambil seraya demi saat ketika setelah usai sebelum sembari untuknya supaya dari
  oleh upaya cara pada kepada bagaimana selain hasil rencana sejak hingga sampai proses karena akibat selama`

/** "… karena menurut Budi …": what is reported starts behind the attribution. */
export const breaks =
  'karena sebab lantaran pasalnya namun tetapi tapi sementara sedangkan dan apalagi terlebih bahkan sehingga'

export const contrasts = 'sementara sedangkan tetapi namun tapi'
export const circumstances = 'ketika saat sementara sedangkan setelah usai seiring'
/** To whom, where, through what or about what somebody speaks. */
export const addressees = 'kepada ke di melalui lewat via soal terkait mengenai tentang terhadap atas'
export const reasons = 'karena sebab lantaran'
/** Subjects that stand for the speaker. */
export const selves = 'dirinya pihaknya kliennya'
/** What is scored, earned or launched. */
export const results = `
  penurunan kenaikan peningkatan pertumbuhan laba rugi kerugian pendapatan penjualan kinerja hasil rekor kemenangan kekalahan
  sejarah keuntungan tonggak angka performa transaksi volume lonjakan kontribusi nilai skor waktu gol assist rencana
  kolaborasi kerja peluncuran pembukaan pemenang daftar jadwal nama produk layanan fitur sistem konsol seri program album tur
  pencabutan pengunduran pembentukan penetapan pemberlakuan`
export const conditions = 'jika apabila bila kalau andai'
export const subordinators = `
  pasca ketika saat meski meskipun walau walaupun kendati jika apabila bila setelah usai seusai sebelum begitu`
/** Before a cue without a subject: somebody else speaks in the main clause. */
export const prefaces = `${subordinators} selain tanpa`

/** "tema "…"": a title or a word that is mentioned. */
export const labels = `
  tema bertema frasa kata istilah slogan judul berjudul bertajuk tajuk lagu film buku program merek bernama tagline jargon
  singel single album acara drama novel serial video akun logo tulisan bertuliskan grup kelompok operasi proyek kode sandi`

export const roles = 'sebagai seperti bak'
export const modifiers = 'yang dalam terhadap dari bagi atas antara'

export const purposes = 'untuk'
export const wishes = 'agar supaya'

/** Open a clause without a subject before the verb, with or without a negation before them. */
export const exists = 'ada terdapat jangan'
/** Before a verb of speech: nothing was said. */
export const unreal =
  'untuk agar supaya guna semakin makin kian wajib tanpa jangan tidak tak belum enggan harus diminta bila jika apabila akan bisa dapat'

export const joins = 'dan serta sekaligus sambil seraya lalu kemudian dengan sembari'
export const pointers = 'hal demikian begitu'
export const documents = `
  data laporan undang uu pasal hukum rencana survei catatan perkiraan jadwal keterangan informasi riset studi penelitian
  kitab ajaran aturan peraturan hasil perhitungan statistik kalender situs laman ketentuan prakiraan pantauan dokumen
  kepercayaan perkiraan definisi kurs indeks kbbi wikipedia dugaan pengakuan versi hadis islam agama mitos cerita legenda hr qs muslim bukhari tirmidzi`
/** Whom an article addresses, who writes it, fiction and rumours: nobody whose words it reports. */
export const notSources =
  'anda kamu kalian kita saya kami aku gue gua pembaca drama film serial novel sinetron narasi tudingan isu rumor hoaks'

export const demonstratives = 'itu ini tersebut tadi'

/** Words that begin as verbs do and are none. */
export const notVerbs = `
  media menteri merah meter mereka memang meski meskipun menit menurut menurutnya melalui mengenai medis mental metode
  mesin meja merek merdeka mega medan memori menko menkeu menlu member menu menara metro mebel melayu menjelang
  mendatang menengah mewah meriah megah mendadak mendasar mendalam melek mesti mestinya
  diatas dibawah didalam diluar diantara dibalik disamping dibanding dibandingkan dini
  dia diri dirinya dinas direktur direksi dirjen dialog digital disiplin diskusi distribusi dini dinamika dinding diplomat
  diplomasi dimensi divisi disabilitas diesel diskon dividen distrik dirut dimana diploma disana disini disebut-sebut
  berita beras bersama berapa berat bersih beragam berbagai berikut berkat berdasarkan berlian berkas berikutnya bersamaan
  berani beralasan berbeda-beda bernama
  teras terhadap tersebut terkait termasuk teratas teror teroris terorisme terus tersangka terdakwa terbaru
  terbaik terbesar terakhir terutama tertentu terlebih terminal teritorial terjangkau terapi terlalu tertinggi
  terlapor terduga terpidana terdekat terkini terendah terjal terbang teri terong terasi terigu dinilai`

/** "…, saat ditemui di Jakarta", "…, dalam keterangannya". */
export const tails = `
  ditemui dihubungi dikonfirmasi ditanya dijumpai diwawancara dikutip dilansir mengutip melansir disitat dinukil menukil
  keterangannya siaran rilis rilisnya konferensi jumpa sambutannya pidatonya pernyataannya paparannya
  unggahannya wawancara diwawancarai dimintai wartawan awak`
