/**
 * Given names that are common in Indonesian news and no everyday words: each is more surely a name than the counts of
 * `words.ts` can tell of a name that they met seldom or never.
 */
export const GIVEN_NAMES = `
aaron abbas abdi abdillah abdul abdullah abdurahman abdurrahman abdurrohman abigail alan achmad adam ade adele adelia
adhitya adi adinda adit aditya adrian adriana adrianus afif afifah agus agustina agustinus ahmad ahmat ahmed ainul
ainun aisyah akhmad akira alamsyah albert aldi aldo alejandro alessandro alex alexander alexandra alexei alexis alfi
alfian alfiansyah alfin alfred ali alice alif alim allan alvaro alvin alwi amalia amanda ambar ambarwati amelia amin
aminah aminuddin amir amiruddin amirudin amri amy ana anam anders andhika andi andika andre andrea andreas andrew
andrey andri andriani andriyanto andy angela angelina angga anggi anggit anggoro anggraeni anggraini anis anisa anita
ann anna anne annisa anthony antoine anton antonio antonius antony anwar apriyanto ardi ardian ardiansyah ardianto
arfan ari arie arief arif arifin aris ariyanto arman armand arnold arsene arsyad arthur arya aryo asep ashley asih
asri asrul astri astuti atik aulia ayu azhar azis aziz azwar bachtiar bagas bahar bambang barack barbara bayu
benediktus beni benjamin benny benyamin bernadus bernard beth beverly bill billy bobby boni boris brad bradley brandon
brenda brendan brian bruce bruno bryan budhi budi budiman budiono budiyanto burhan burhanuddin cahyadi cahyo cahyono
carl carla carlo carlos caroline catherine cesc chairil chairul chandra charles charlie charlotte cherie chloe
chris christian christina christine christoph christopher cipto claire claudia claudio colin connor craig cristiano
cristina dadan dadang daffa damien danang dani daniel daniela danny darmawan darmin darren darwin darwis dave david
dean deborah deddy dede dedek deden dedi dedy deni denis dennis denny derek desi dessy desy devi dewi dhani dhea
dhimas diah dian diana didi didik didin diego dika dimas dimitri dina dinda dion djarot djoko dmitry dody dominic
donal donald doni donna donny dorothy douglas duncan dustin dwi dyah dylan eddy eden edgar edhy edi edinson edo
eduardo edward edwin edy efendi effendi eka eko eleanor elena elisa elizabeth ella ellen elliot elly ely emil emilia
emily emma emmanuel endah endang endro eni enny enrique eric erick erik erlangga erling erna ernesto erwin esti ethan
eugene eva evan evelyn evi fabio fachri fachrul fachry fadhil fadhilah fadil fadillah fadli fahmi fahri fahrudin
fahrul faisal faiz faizal fajri fandi fanny farah farhan farid farida faridah fathur fatimah fauzan fauzi febri
febrian febriana febrianto febriyanti felipe felix ferdi ferdinand ferdy feri fernando ferry fikri filippo fiona
firdaus firman firmansyah fitra fitri fitria fitriani fitrianto florentino florian francesca francesco francis
francisco franck franco frank frans fransiska fransiskus frederic frederick fumio gabriel gabriela galih galuh gareth
gary gatot gavin geoff george gerald gerard ghozali gianluigi gilang giovanni giuseppe glenn gonzalo gordon graham
greg gregory guillermo gunawan gustavo gusti habibie hadi hafid hafidz hafiz haidar halim halimah hamdan hamid hamka
hamzah handoko hanif hannah hardi harianto haris hariyadi hariyanto harold harry hartono harun harvey haryadi haryanto
haryono hasan hasanuddin hasbi hasnah hassan hasto hasyim hector helen hendra hendri hendrik hendro hendy heni henny
henri henry herbert heri herlambang herlina herman hermanto hermawan herry heru heryanto hesti hidayat hidayatullah
hilary hillary hiroshi howard hugh hugo husain husein husna husni hussein ian ibnu ibrahim ida idham idris ignasius
igor ihsan ikhsan ikhwan ilham ilyas imam imron indra indrawan indrawati indri indriani irawan irawati irene irfan
irma irman irmawati irsan irsyad irvan irwan irwansyah isa isaac isabel isabella ishak iskandar ismail isnaini ivan
iwan izzah jack jacob jacques jafar jaka jake jamal jamaluddin james jamie jan jane janet jarot jason javier jean jeff
jeffrey jeffry jefri jennifer jenny jeremy jerome jerry jesse jessica jill jim jimmy jinping joachim joan joao joe
joel joey johan johanes johannes john johnny joko jon jonas jonathan joni jordi jorge jose joseph josh joshua juan
judith jufri julia julian juliana juliandi julianto julie julien jumadi junaedi junaidi jurgen justin jusuf kadek
kadir kamal kamaluddin karen karim karina karl karoline karsono kartika kartini kate katherine kathryn katie keith ken
kenji kenneth keqiang ketut kevin khairil khairul khalid khofifah khoirul komang krisna kristen kristianto kristina
kurniawan kurniawati kurt kusnadi kusuma kyle kylian laila laksmi lamine larry laura lauren laurent leah leo leon
leonardo leroy leslie lestari lewis liam lilik lina linda lindawati lindsay lionel lisa logan lorenzo louis louise
luca lucas lucky luh luis luisa luka luke lukman lusi lusiana lutfi luthfi mahendra mahfud mahmoud mahmud maimun maman
mansur mansyur manuel marc marcel marcelo marcio marco marcos marcus margaret maria mariana marina mario marion marko
markus marlina martha martin marwan mary marzuki masoud massimiliano mateo mathieu matt matteo matthew maulana maurice
mauricio maurizio mawardi megan megawati mehdi meilani melani melania melanie melissa mia michael michel michelle
miftah miftahul miguel mike mikel mirza moch mochamad mochammad mochammat mohamad mohamed mohammad mohammed mohan mohd
monica muchamad muchammad muchlis muh muhaimin muhamad muhammad muhidin muhlis mujib mukhlis mukhtar mukti mulyadi
mulyana mulyani mulyono munawar munir mursalin muslim mustafa mustakim mustapha mustofa mutia muzakir nabila nadia
nadya najib nanang nancy nanda nando nasser natalia natalie nathan neil nelson ngurah nia nicholas nick nicki nicola
nicolas nigel niken nikita nikola nina nindy nisa nita noah noel noor novan novi novia novianti novita nugraha nugroho
nunung nur nurdiansyah nurdin nurhadi nurhayati nuri nurjanah nurlaila nurul nuryanto nyoman octa okta oktavia oleg
oliver olivia olivier omar osama oscar owen pablo paola paolo pascal patricia patrick paul paula paulo paulus pavel
pedro peter petrus phil philip philippe pierluigi pierre pipit prabowo pramono pranowo prasetya prasetyo pratiwi puan
pujo puput purnomo purwanto puspita putu quentin rachel rachmad rachman rachmat rachmawati rafael rafi rafli rahayu
rahma rahmad rahman rahmat rahmawati raihan raka ralph ramadhan ramadhani ramdani ramli ramon randall randi randy
rangga rani raphael rashid ratna raul raymond rebecca recep reece rendi rendra reni retno reza rezky rhoma rian riana
riani ricardo richard rick ricky rida ridho ridwan rika riki rina rinaldi rini rinto riri riska riski rismawati rita
riyadi riyanto riza rizal rizki rizky rizqi robby robert roberto robi robin roby rochman rodrigo roger rohman roland
romelu romi ronald ronaldo roni ronny rory rosa rosita rosmiati ross roy ruben rudi rudianto rudolf rudy rukmana rusdi
rusli russell rustam ruth ryan sabrina saddam sadio saiful salim sally salman sam samantha samsudin samsul samuel
sandi sandra sandy santi santoso sapto saputra sarah sarwono satria satrio scott sean sebastian septian septiana
sergei sergey sergio setiadi setiawan setiawati setyo sharon shaun shawn shigeru shinta shinzo sholeh sidik sigit
silvia simon simone sinta siska siti sofia sofyan solihin sonny sony sophia sophie sri stan stefan stefano stefanus
stephanie stephen steve steven stuart subagyo sudarsono sudirman sudrajat sufyan sugeng sugiarto sugiharto sugito
sugiyanto suharto suhartono suhendra sujarwo sukarno sukirman sulaiman sulistyo sulistyowati sumarni sumarno sumarsono
sunardi sunarto sunaryo supardi suparman supriadi supriyadi supriyanto surono suryadi suryani suryanto susan susanto
susi susilo susilowati suswono sutan sutanto sutrisno suwandi suwarno suyanto suyono suzanne sven syafii syafiq
syafrizal syafruddin syahrial syahril syahrir syahrul syaiful syaifullah syamsuddin syamsul syarif syarifah
syarifuddin sylvia takeshi tamim tantowi tariq taufan taufik taufiq teddy tedi teguh teresa terry theo theresa thiago
thibaut thierry thomas tiara tiffany timo timothy titi titik tobias todd tommy toni tony totok tracy trent trevor tri
triono ujang ulfa umar usman utami valentina valentino valeria vanessa veni vera veronica vicky victor victoria vina
vincent vinicius viona virgil vita vitaly vivi vladimir volodymyr wahab wahid wahyudi wahyudin wahyuni walter wawan
wayan wayne wendy wesley wibowo widi widiyanto widodo widya wijaya wildan william willian winarno winda windy wisnu
wiwik wiwit wolfgang xabi xavi yadi yani yannick yanti yanto yanuar yasin yasir yasser yayan yayuk yoga yogi yohan
yohana yohanes yoko yono yosep yudha yudhi yudi yudistira yuli yuliana yulianti yulianto yulius yuni yunita yunus
yusril yusron yusuf yvonne zachary zaenal zainal zainuddin zakaria zaki zamroni zinedine zoe zulfa zulfikar zulham
zulkarnain zulkifli
`
