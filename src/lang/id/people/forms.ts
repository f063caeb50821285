/** Small words with which people are spoken of. */
export const PRONOUNS = 'ia dia beliau dirinya'

/** Open the description of one or several who are not named. */
export const DETERMINERS = `
seorang salah seekor sejumlah sebagian para beberapa sekelompok kedua ketiga banyak
sang si pihak oknum segenap seluruh semua setiap satu dua tiga empat lima seseorang
`

/** Ends a noun that belongs to somebody spoken of ("istrinya"). */
export const POSSESSIVE_SUFFIX = 'nya'

/** Those of them that mean one person. */
export const SINGLE_DETERMINERS = 'seorang salah seseorang sang si oknum'

/** Point back to somebody spoken of before. */
export const DEMONSTRATIVES = 'itu tersebut ini tadi tsb'

/** Open a phrase that points back whatever ends it. */
export const ANAPHORIC_OPENERS = 'sang si'

/** A person, said without a name: with a demonstrative it means whoever was spoken of last. */
export const PERSON_NOUNS = `
pria wanita perempuan lelaki laki bapak ibu ayah pemuda pemudi remaja bocah gadis aktor aktris penyanyi artis musisi pesohor
komedian presenter pelatih pemain bek gelandang striker penyerang kiper winger pembalap petenis petinju atlet politikus politisi
legislator jenderal perwira pengacara advokat dokter dosen pengamat ekonom pakar peneliti guru pengusaha selebgram youtuber
desainer sutradara juru tokoh pejabat menteri gubernur bupati mantan eks alumnus alumni lulusan kelahiran suami istri sosok pelantun pemeran jebolan
putra putri anak kakak adik ulama kiai diplomat senator miliarder nenek kakek janda mahasiswa mahasiswi siswa siswi sopir warga
pedagang petani nelayan korban saksi pelaku tersangka terdakwa yang wakil presiden ketua kepala direktur ceo bos sekjen
purnawirawan politisi vokalis rapper model influencer kapten petugas komisaris juara pebulutangkis arsitek taipan penulis
jurnalis wartawan hakim jaksa jubir aktivis karyawan psikolog sosiolog kriminolog juru ilmuwan dekan rektor
`

/** What a person of note is called instead of the name. */
export const EPITHETS = `
pelantun pentolan pemeran penyanyi vokalis rapper musisi pedangdut biduan aktor aktris artis komedian komika presenter sutradara penulis
pria wanita perempuan lelaki pelatih pemain bek gelandang striker penyerang kiper winger pembalap petenis petinju pegolf
pebulutangkis politikus politisi legislator desainer selebgram youtuber pesohor jebolan lulusan alumnus ibunda ayahanda pengusaha
`

/** What an organisation speaks through; its name follows. */
export const STATEMENTS =
  'pernyataan laporan keterangan siaran pers rilis unggahan postingan resmi singkat tertulis bersama cuitan'

/** Groups and things that speak: a name after such a word is theirs, and no person speaks. */
export const GROUP_NOUNS = `
official channel tv music entertainment gugatan kubu tim pihak keluarga kabinet pemerintahan perusahaan pemerintah laporan studi penelitian dokumen surat data rilis
pernyataan keterangan kementerian kantor partai fraksi kelompok koalisi organisasi lembaga badan dinas polda polres polsek
polisi militer tentara pasukan pengadilan universitas yayasan klub federasi asosiasi perhimpunan ikatan serikat komisi dewan
majelis bank pt cv rumah sakit rs rsud media koran harian majalah surat kabar stasiun televisi kanal situs sumber panitia
manajemen penyelenggara puskesmas kedutaan kbri istana gedung otoritas kepolisian kejaksaan kecamatan
kelurahan desa kabupaten kota provinsi pemkot pemkab pemprov pemda satgas posko label agensi grup band duo warga suporter
massa reds blues gunners devils citizens spurs magpies toffees hammers foxes saints rossoneri nerazzurri bianconeri azulgrana merengues publik masyarakat rakyat netizen warganet jemaah peserta pengunjung kritikus penonton pedagang buruh pekerja nelayan petani kpu kpk dpr
dprd mpr dpd tni bmkg bnpb bpbd survei jajak undang pasal putusan aturan
`

/** Lower-case words within a name, between two capitalised ones. */
export const PARTICLES =
  'ar asy ash az ad van der den de von bin binti al el la da dos das do du del della dal le ter ten ibn ben bint'

/** Lower-case words that a role may hold between its first word and the name. */
export const ROLE_LINKS = `
dan dari di untuk bidang kota kabupaten dalam of the and for at in on with pada sekaligus serta bagian sementara ke atas
antar lintas per se wilayah daerah asal tingkat urusan merangkap senior muda hukum atau to yang bertugas
`

/** Words at which a role ends on its way to or from a name, beside the function words. */
export const ROLE_ENDS = `
selaku sebagai seperti saat ketika usai setelah sebelum kepada lewat melalui bersama oleh bahwa jika karena namun
lalu kemudian lantas juga turut ikut mengenai soal terkait bahkan dengan kembali awalnya sebelumnya akan telah sudah bakal sempat pun hingga sampai demikian berusia
`

/** Spans of time, and other nouns that with a number before them are nobody. */
export const TIMES =
  'waktu hari minggu pekan bulan tahun jam menit detik kali abad dekade persen hal tempat cara poin unit sisi'

/** Offices and areas that are numbered with Roman numerals. */
export const NUMBERED = `
area areal region regional wilayah zona zone divisi divre daop unit seksi subdit direktorat subdirektorat asisten manager manajer deputi
komisi kelas golongan tingkat tahap kelompok kolonel kodam korem pelindo pelabuhan distrik cabang rayon sektor bidang staf wakil
koordinator kelurahan kecamatan panel tim pokja satgas angkasa perkebunan ptpn balai kantor karo kasubdit kasi kabid wadir
`

/** Balinese names that a single "I" may open. */
export const INITIALLED =
  'made gusti wayan nyoman ketut putu gede komang kadek dewa nengah kompyang gst wy md kt ngurah gde'

/** Between the words of a foreign organisation's name. */
export const PARTITIVES = 'of for'

/** Between two offices that one person holds. */
export const BESIDES = 'sekaligus merangkap'

/** Behind these stands who is with whoever speaks. */
export const COMPANIONS = 'didampingi ditemani'

/** After these a nickname follows. */
export const ALIAS_CUES = 'disapa dipanggil alias sapaan panggilan atau'

/** Stand between a description and the name that it introduces. */
export const NAMING = 'bernama berinisial yakni yaitu'

/** Capitalised words that are neither name nor role, and end a run of capitals. */
export const CALENDAR = `
senin selasa rabu kamis jumat sabtu minggu ahad januari februari maret april mei juni juli agustus september oktober
november desember wib wita wit nomor no pasal ayat tahun jilid volume jalan jl
`

/** After a name: degrees, which stand outside it. */
export const DEGREES = `
sh mh se mm si s.h m.h st mt sip mip ssos msi skm mkes spd mpd sag mag phd msc mba llm ma ba bsc skom mkom sik mhum shum spog
spa sppd sked drph sstp stp map mpp mpa ssi sikom sik sp md do pd kom sos ip ag hum kes psi pdi farm ikom
`

/** Prefixes of verbs; a lower-case word with one is no part of a role, unless it is a title. */
export const VERB_PREFIXES = ['me', 'ber', 'di', 'ter']

/** What everyday nouns begin and end with, and how long they are at least. */
export const NOUN_SHAPES = [
  { prefix: 'ke', suffix: 'an', least: 8 },
  { prefix: 'pe', suffix: 'an', least: 8 },
  { prefix: 'per', suffix: 'an', least: 8 },
  { prefix: '', suffix: 'asi', least: 8 },
  { prefix: '', suffix: 'isi', least: 8 },
  { prefix: '', suffix: 'itas', least: 8 },
  { prefix: '', suffix: 'nya', least: 8 },
  { prefix: '', suffix: 'kan', least: 7 },
] as const

/** First and plural persons: whoever speaks, he is not told by them. */
export const SPEAKING_PRONOUNS = 'saya aku kami kita mereka anda kamu keduanya'

/** Prepositions before a place. */
export const PLACE_PREPOSITIONS = 'di ke'

/** Before the organisation that somebody comes from. */
export const HOME_PREPOSITIONS = 'dari'

/** Titles that are first names too: after a role and a comma they are names. */
export const NAMESAKES =
  'sang don bang om neng ning raja putra putri ratu sultan pangeran mas mayor gus bintang habib guru hakim satria kardinal model chef'

/** Joins two of a kind. */
export const CONJUNCTIONS = 'dan serta'

/** Between a name and the role in which its bearer speaks. */
export const ROLE_PREPOSITIONS = 'selaku'

/** Opens a clause about what stands before it. */
export const RELATIVE_PRONOUNS = 'yang'

/** Places that stand between a title and a name. */
export const PLACES = `
indonesia malaysia singapura thailand vietnam filipina myanmar laos kamboja brunei timor leste jepang china cina tiongkok korea taiwan
mongolia india pakistan bangladesh nepal sri lanka afghanistan iran irak suriah lebanon israel palestina yordania mesir libya
tunisia aljazair maroko sudan somalia ethiopia kenya nigeria ghana senegal uganda tanzania rwanda kongo angola zambia zimbabwe
namibia afrika arab saudi yaman oman qatar bahrain kuwait uea emirat turki turkiye rusia ukraina belarus polandia jerman
perancis prancis inggris skotlandia irlandia spanyol portugal italia yunani belanda belgia swiss austria swedia norwegia denmark
finlandia islandia hungaria ceko slovakia rumania bulgaria serbia kroasia bosnia slovenia albania kosovo estonia latvia
lituania georgia armenia azerbaijan kazakhstan uzbekistan kirgizstan tajikistan turkmenistan amerika serikat as us meksiko kanada
brasil argentina chile peru kolombia venezuela ekuador bolivia uruguay paraguay kuba haiti jamaika panama honduras guatemala
nikaragua australia selandia fiji vanuatu samoa papua nugini eropa asia washington minnesota texas california florida georgia
ohio michigan beijing moskow kyiv tokyo seoul pyongyang teheran tel aviv yerusalem gaza kairo riyadh doha dubai london paris
berlin roma madrid kremlin pbb who nato asean
aceh sumatera sumatra sumut sumbar sumsel riau jambi bengkulu lampung bangka belitung babel kepri jawa jabar jateng jatim
jakarta dki diy yogyakarta jogja banten bali nusa ntb ntt kalimantan kalbar kalteng kalsel kaltim kaltara sulawesi sulut
sulteng sulsel sultra sulbar gorontalo maluku papua bandung surabaya semarang medan makassar palembang tangerang tangsel bekasi
depok bogor malang solo surakarta denpasar padang pekanbaru batam pontianak banjarmasin banjarbaru samarinda balikpapan manado
palu kendari ambon jayapura mataram kupang cirebon tasikmalaya garut cianjur sukabumi karawang purwakarta subang indramayu
majalengka kuningan ciamis banjar pangandaran tegal brebes pemalang pekalongan batang kendal demak kudus jepara pati rembang
blora grobogan sragen klaten boyolali sukoharjo wonogiri karanganyar magelang temanggung wonosobo kebumen purworejo cilacap
banyumas purbalingga banjarnegara sleman bantul gunungkidul kulonprogo sidoarjo gresik lamongan tuban bojonegoro ngawi magetan
madiun ponorogo pacitan trenggalek tulungagung blitar kediri nganjuk jombang mojokerto pasuruan probolinggo lumajang jember
banyuwangi bondowoso situbondo bangkalan sampang pamekasan sumenep serang cilegon pandeglang lebak barat timur selatan utara
tengah pusat tenggara pulo jaya raya baru
`

/** Begin a sentence with a capital and belong to no name. */
export const OPENERS = `
menurut kata ujar namun selain sementara saat ketika dalam pada untuk dengan sebelumnya selanjutnya kemudian lalu bahkan sebab
karena jika kalau bila apabila meski meskipun walau walaupun sedangkan adapun diketahui seperti setelah usai sesudah sebelum
sejak hingga sampai oleh atas bagi dari ke di demi guna agar supaya sehingga maka jadi tapi tetapi hal ini itu tersebut ia dia
beliau mereka kami kita saya aku anda kamu tak tidak bukan belum sudah telah akan bakal ada adalah hanya cuma juga lebih
terkait mengenai soal tentang berdasarkan melalui lewat bersama begitu demikian berikut kini sekarang nanti hari tadi pihaknya
sang si para seorang sejumlah sebagian beberapa semua seluruh setiap salah baca juga simak lihat video foto saksikan tonton
dikutip dilansir mengutip melansir apa apakah siapa bagaimana kenapa mengapa kapan dimana ya iya nah oh alhamdulillah insya
menanggapi menjawab merespons menyikapi ditanya dikonfirmasi dihubungi ditemui diberitakan disinggung terpisah sebagai lanjut
jelas tegas ungkap tutur ucap tambah imbuh papar terang jangan mari ayo tolong silakan terima maaf selamat banyak sebanyak
sekitar lainnya akibat akibatnya alhasil walhasil padahal sebaliknya sayangnya untungnya rencananya harapannya tujuannya
sepanjang tanpa kembali kabar beredar dirinya keduanya ketiganya menurutnya katanya ujarnya dikatakannya ditambahkannya disebutkannya diakuinya dijelaskannya
akhirnya pasalnya artinya biasanya umumnya seharusnya semestinya khususnya hasilnya nantinya kabarnya ironisnya menariknya
nya uniknya faktanya nyatanya kenyataannya parahnya beruntungnya tujuannya caranya isinya intinya selebihnya
`

/** Short titles and what they stand for. */
export const SHORT_TITLES: readonly (readonly [short: string, long: string])[] = [
  ['menkeu', 'menteri keuangan'],
  ['mendagri', 'menteri dalam negeri'],
  ['menlu', 'menteri luar negeri'],
  ['menhan', 'menteri pertahanan'],
  ['menhub', 'menteri perhubungan'],
  ['menkes', 'menteri kesehatan'],
  ['mensos', 'menteri sosial'],
  ['menag', 'menteri agama'],
  ['mentan', 'menteri pertanian'],
  ['mendag', 'menteri perdagangan'],
  ['menperin', 'menteri perindustrian'],
  ['menpora', 'menteri pemuda dan olahraga'],
  ['menaker', 'menteri ketenagakerjaan'],
  ['menkum', 'menteri hukum'],
  ['menkumham', 'menteri hukum dan hak asasi manusia'],
  ['menkomdigi', 'menteri komunikasi dan digital'],
  ['menkominfo', 'menteri komunikasi dan informatika'],
  ['mendikbud', 'menteri pendidikan dan kebudayaan'],
  ['mendikdasmen', 'menteri pendidikan dasar dan menengah'],
  ['mensesneg', 'menteri sekretaris negara'],
  ['seskab', 'sekretaris kabinet'],
  ['sekjen', 'sekretaris jenderal'],
  ['dirjen', 'direktur jenderal'],
  ['dirut', 'direktur utama'],
  ['presdir', 'presiden direktur'],
  ['wapres', 'wakil presiden'],
  ['wagub', 'wakil gubernur'],
  ['wabup', 'wakil bupati'],
  ['walkot', 'wali kota'],
  ['walikota', 'wali kota'],
  ['sekda', 'sekretaris daerah'],
  ['jubir', 'juru bicara'],
  ['ketum', 'ketua umum'],
  ['waketum', 'wakil ketua umum'],
  ['kades', 'kepala desa'],
  ['kadis', 'kepala dinas'],
  ['kabid', 'kepala bidang'],
  ['kabag', 'kepala bagian'],
  ['kasi', 'kepala seksi'],
  ['kasat', 'kepala satuan'],
  ['kapolri', 'kepala kepolisian republik indonesia'],
  ['kapolda', 'kepala kepolisian daerah'],
  ['kapolres', 'kepala kepolisian resor'],
  ['kapolsek', 'kepala kepolisian sektor'],
  ['pm', 'perdana menteri'],
  ['kepala negara', 'presiden'],
  ['kepala daerah', 'gubernur|bupati|wali kota|walikota'],
  ['orang nomor satu', 'presiden|gubernur|bupati|wali kota|walikota'],
  ['dubes', 'duta besar'],
  ['plt', 'pelaksana tugas'],
]

/** Verbs of speech, in all the forms that stand before or after a source. */
export const SPEECH = `
kata ujar ucap jelas ungkap tutur tulis terang tegas tambah imbuh lanjut papar beber sebut sambung pungkas jawab bunyi
tandas tukas harap bilang sahut urai teriak keluh cerita puji timpal seru cetus ulas pinta klaim catat komentar balas
ajak saran cecar kilah cuit kicau ketik kenang sindir kecam seloroh ceplos imbau desak sesal usul yakin benar unggah
kutip kisah sambut tegur canda celetuk ketus vonis bocor mengatakan menyebut menjelaskan menegaskan memastikan
menyampaikan mengaku meminta mendukung menyatakan mendorong menilai menambahkan berharap membuka mengungkapkan percaya
mencatat memutuskan menyebutkan menekankan melanjutkan menetapkan melaporkan mengingatkan mengakui mengungkap menolak
menyoroti mengutip menjawab mengajak mengumumkan menuturkan berbicara menyambut menutup menanggapi menargetkan
khawatir mengapresiasi mengimbau mengklaim mendesak menjamin menuntut setuju berencana berpikir menyinggung sepakat
merilis mengancam menerangkan merespons merujuk menganggap membantah menyadari menceritakan meyakinkan memperkirakan
menyarankan memerintahkan meyakini mengusulkan menantang menanyakan melansir memperingatkan berjanji menggambarkan
mengucapkan menjanjikan optimistis optimis memaparkan mempertanyakan menduga membenarkan menyetujui mengonfirmasi
mencontohkan berpendapat menyerukan mengunggah berbunyi mengindikasikan merencanakan berkata menulis membeberkan
memandang ngomong membalas memikirkan menepis melarang merinci memuji menginstruksikan beralasan mengharapkan
mengeluhkan menuliskan memprediksi mengkritik menuduh mengkhawatirkan bercerita melontarkan mempertegas
mengklarifikasi mendoakan membicarakan berpesan menggarisbawahi berkomentar mengecam mengarahkan berdoa mengomentari
mengulas mengira curiga menyimpulkan memprotes menampik meluruskan mengisyaratkan menuding mencecar mengeluh mengenang
merespon memproyeksikan mempercayai mengutuk berdalih bercanda menyesalkan menginformasikan membocorkan berujar
berteriak mengeklaim mengkonfirmasi mengabarkan memesan bersumpah menjabarkan menguraikan menyesali menyangkal
mengisahkan menyambung menghimbau mengutarakan memberitahukan berpandangan curhat mempersoalkan menandaskan merincikan
meneriakkan mencurigai mengungkit menyindir menegur ngaku mengemukakan berkisah mengelak mewartakan mengetik
berkelakar memvonis berbisik meralat memberitahu mendeklarasikan menaksir menyinyalir mengibaratkan bertutur berucap
memungkasi menyahut menimpali menyeru berseru membisikkan berkilah berkicau menukil mencela berseloroh bergurau
berguyon menyiarkan mengujarkan mengimbuhkan memungkas menukas bergumam mengetengahkan mencuit bercuit meramal
meramalkan mensinyalir mengeritik menyeletuk nyeletuk menyeplos keceplosan mencetuskan mencetus bersesumbar dikutip
disampaikan disebut diharapkan dilansir diduga ditetapkan dianggap dinilai dibuka dilaporkan ditutup diperkirakan
dinyatakan didukung disebutkan diminta dikabarkan dikatakan diklaim dilarang dipercaya dipastikan dirilis dijelaskan
diumumkan diyakini diunggah dikonfirmasi dilanjutkan diungkapkan diprediksi ditargetkan ditulis diajak diakui disambut
didorong dituntut diungkap direncanakan dibilang diarahkan disiarkan divonis disarankan dikhawatirkan disetujui
diimbau diputuskan dicatat dipandang ditolak diproyeksikan ditunjukkan dibenarkan dibicarakan dibuktikan diusulkan
diancam diapresiasi dibalas ditegaskan dituduh ditanyakan dibantah ditambahkan dituding dipesan dilontarkan direspons
dijanjikan dipikirkan disadari dikritik digambarkan ditekankan dijamin ditepis ditaksir disinyalir dicecar disimpulkan
disinggung diucapkan diulas dikeluhkan dirujuk dikenang dikemukakan diceritakan diingatkan dicurigai digarisbawahi
diperintahkan ditantang dijawab diprotes diinformasikan dipaparkan dibeberkan didesak diutarakan dikisahkan
diperingatkan didoakan dituturkan diuraikan dirinci ditanggapi disesalkan diklarifikasi dinukil dipertegas dicontohkan
dikecam dipuji diinstruksikan diterangkan disambung dijabarkan ditampik diralat dipersoalkan ditegur dibocorkan
ditandaskan diserukan diteriakkan dideklarasikan disoroti diungkit disindir dikutuk dicetuskan dikomentari menunjukkan
membuktikan
`
