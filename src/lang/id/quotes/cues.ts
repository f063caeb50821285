/** Reporting words, by what they do in a sentence. */

/** "…," kata X. */
export const after = `
  kata ujar ucap jelas ungkap tutur tulis terang tegas tambah imbuh lanjut papar beber tanya sebut sambung pungkas tutup
  jawab bunyi tandas tukas harap bilang sahut buka urai teriak keluh cerita puji timpal seru cetus ulas pinta pesan klaim
  catat komentar balas ajak saran aku cecar kilah cuit kicau ketik kenang sindir celetuk seloroh canda gurau kelakar ungkit
  ingat tekan sorot kritik kutuk kecam bantah tuding tuduh usul imbau himbau desak anjur kisah tampik sangkal janji lapor
  dalih singgung simpul sergah keluh gumam bisik protes nilai duga yakin sapa tandas ketus rinci jabar tukas pekik`

/** "…," ujarnya. */
export const own = `
  ujarnya katanya jelasnya tuturnya ucapnya tambahnya pungkasnya ungkapnya sambungnya imbuhnya tegasnya lanjutnya
  terangnya tutupnya paparnya bebernya sebutnya tandasnya tulisnya harapnya akunya urainya tukasnya jawabnya pesannya
  cetusnya tanyanya imbaunya ajaknya serunya ceritanya kenangnya celetuknya pintanya keluhnya sarannya kisahnya pujinya
  candanya ketusnya sesumbarnya celotehnya sergahnya gerutunya kesalnya geramnya singkatnya tuntasnya
  bangganya jlentrehnya selorohnya curiganya desaknya elaknya sesalnya bukanya klaimnya kelakarnya kilahnya dalihnya
  sahutnya timpalnya balasnya teriaknya komentarnya catatnya sindirnya kritiknya bantahnya tudingnya usulnya guraunya
  gumamnya ingatnya tekannya rincinya simpulnya cuitnya kicaunya ketiknya bisiknya anjurnya bunyinya ulasnya nilainya
  yakinnya janjinya doanya lapornya himbaunya pekiknya lontarnya kritisinya ungkitnya jabarnya lirihnya paparannya`

/** X mengatakan (bahwa|,|:|"|clause). */
export const governs = `
  mengatakan menyebut menjelaskan menegaskan memastikan menyampaikan mengaku menyatakan menambahkan mengungkapkan
  mencatat menyebutkan menekankan melanjutkan bilang melaporkan mengingatkan mengakui mengungkap menjawab mengumumkan
  menuturkan berkata mengklaim mengeklaim menerangkan membantah menceritakan menanyakan mempertanyakan memperingatkan
  memaparkan membenarkan mengonfirmasi mengkonfirmasi mencontohkan berpendapat menulis menuliskan membeberkan
  membalas menepis merinci berbunyi menuduh menuding bercerita mempertegas mengklarifikasi menggarisbawahi
  berkomentar beralasan berdalih menyimpulkan menampik meluruskan menginformasikan mengabarkan
  memberitahukan memberitahu berujar berteriak menjabarkan menguraikan menyangkal mengisahkan menyambung
  mengutarakan berpandangan menandaskan merincikan mengemukakan berkisah mewartakan bertutur berucap menimpali menyahut
  berseru berkilah berseloroh bergurau bercanda berkelakar bergumam berbisik mengujarkan mengimbuhkan mencuit berkicau
  mencetuskan menyeletuk nyeletuk bersaksi berargumen berargumentasi mengistilahkan bertanya mengucapkan
  berpesan meneriakkan membisikkan menukas memungkasi menyentil menyindir mengomentari menanggapi merespons
  mengilustrasikan mengucap berujar berorasi berikrar bersumpah memberitakan menyiarkan mengunggah`

/** Belief, wish, request, plan: reported speech only by the company they keep. */
export const weak = `
  menilai memperkirakan berharap mengharapkan meminta mengajak mengimbau menghimbau mendesak menuntut
  meyakini percaya yakin memprediksi menduga menganggap menyarankan mengusulkan memerintahkan menginstruksikan
  menyerukan mengancam berjanji menjanjikan menjamin khawatir mengkhawatirkan memandang merasa berpikir mengira curiga
  mencurigai optimistis optimis mendoakan berdoa menargetkan berencana memuji mengkritik mengecam mengutuk
  menyayangkan menyesalkan mengeluhkan mengeluh menyoroti menyorot meramalkan memproyeksikan mengisyaratkan
  mengindikasikan menyadari mensinyalir menyinyalir menaksir memutuskan menetapkan menolak mendukung
  mengapresiasi menyambut mengenang melarang melontarkan memprotes menggambarkan mewanti-wanti mengibaratkan
  menyinggung mengungkit membocorkan sepakat setuju menyetujui mengarahkan menantang`

/** "Hal itu disampaikan X"; "dikatakan bahwa". */
export const passive = `
  disampaikan dikatakan diungkapkan disebutkan dijelaskan ditegaskan dinyatakan ditambahkan diutarakan dipaparkan
  dikemukakan dituturkan diterangkan diumumkan dilontarkan diucapkan diungkap dibenarkan diakui diceritakan dibeberkan
  diuraikan dirinci dirincikan dicontohkan ditekankan dilaporkan dikabarkan diberitakan diklaim disebut diinformasikan diingatkan ditandaskan`

/** "disebut sebagai "…" oleh X". */
export const labelling = 'disebut dijuluki digambarkan dicap dilabeli dipuji dikecam dikritik dianggap'

/** "Diakuinya, …". */
export const passiveOwn = `
  disampaikannya dikatakannya diungkapkannya disebutkannya dijelaskannya ditegaskannya dinyatakannya ditambahkannya
  diutarakannya dipaparkannya dikemukakannya dituturkannya diterangkannya diakuinya diceritakannya dibeberkannya
  dilanjutkannya`

export const cites = 'dikutip dilansir mengutip melansir disitat menyitat dinukil menukil dirujuk merujuk'

/** menyebut X "…", menyapa X sebagai "…". */
export const names = `
  menyebut menyebutnya menyapa memanggil menjuluki menyambut menggambarkan menggambarkannya menyebutkan melabeli menuding
  menuduh mengaitkan menamai menamakan disebutnya memujinya memuji menyindir mengecam mengkritik mengibaratkan
  mengistilahkan menjulukinya memanggilnya menyapanya`

/** Speak of what somebody did as often as of what somebody said: "mencatat kenaikan". */
export const tallies = 'mencatat mengumumkan membukukan'

/** "memberi informasi bahwa …": speech only with a noun, as in `cuePhrases`. */
export const lights = 'memberi memberikan'

const told = `
  informasi contoh tahu kabar penjelasan keterangan pernyataan pesan peringatan jawaban jaminan bantahan kesaksian bocoran
  komentar tanggapan klarifikasi konfirmasi kepastian pengakuan`

export const cuePhrases = [
  ...told
    .trim()
    .split(/\s+/)
    .flatMap((noun) => [`memberi ${noun}`, `memberikan ${noun}`]),
  'mengeluarkan pernyataan',
  'menyatakan harapan',
  'menyatakan harapannya',
  'menyatakan keinginan',
  'menyatakan keinginannya',
  'menyatakan keyakinan',
  'menyatakan keyakinannya',
  'menyatakan kekhawatiran',
  'menyatakan kekhawatirannya',
  'menyatakan optimisme',
  'menyampaikan harapan',
  'menyampaikan harapannya',
  'menyampaikan keyakinan',
  'menyampaikan keyakinannya',
  'menyampaikan kekhawatiran',
  'menyampaikan kekhawatirannya',
  'mengungkapkan harapan',
  'mengungkapkan harapannya',
  'mengungkapkan kekhawatiran',
  'mengungkapkan kekhawatirannya',
  'mengungkapkan keyakinan',
  'mengungkapkan keyakinannya',
]

/** Nouns that a complement clause makes into reports ("pernyataan bahwa …"), and cues after a quotation. */
export const nouns = 'pernyataan laporan keterangan penjelasan'

/** Cues whose object is a noun phrase: what looks like a clause behind them is one only after "bahwa", a comma or in marks. */
export const nominal = `
  menyoroti menyorot mengapresiasi menyambut memuji mengecam mengkritik mengutuk mendukung menolak mengungkit menyinggung
  melontarkan menggambarkan menargetkan menetapkan memutuskan menyetujui mengarahkan menantang mengenang memprotes
  melanjutkan mengunggah menanggapi merespons mengomentari menjawab membalas menyiarkan menyentil menyindir meluruskan
  mengucapkan menuntut menawarkan menjanjikan melarang membocorkan mengklarifikasi menepis menampik
  mempertanyakan menanyakan meneriakkan mengucap mengulas menyerukan mengeluhkan menyayangkan menyesalkan mengawali
  mendorong berencana mengisahkan berkisah`

/** Cues whose bare object is a clause, whatever its predicate. */
export const clausal =
  'mengatakan mengaku berpendapat berkata bilang menuturkan berujar berpandangan mengklaim mengeklaim'

/** "memberikan keterangan bahwa …". */
export const gives = 'memberi memberikan mengeluarkan menyampaikan membuat menulis mengirim merilis dengan'

/** "meminta X untuk …": what somebody is asked to do is the content. */
export const requests = `
  meminta mengajak mengimbau menghimbau mendesak menuntut menyarankan memerintahkan menginstruksikan menyerukan
  mengingatkan memperingatkan menganjurkan`
