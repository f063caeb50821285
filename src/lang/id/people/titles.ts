/** Words that open what somebody is: offices, professions, parts in a story. Longest match wins; case is ignored. */
export const OFFICES = `
presiden, wakil presiden, wapres, presiden terpilih, menteri, menteri koordinator, menko, wakil menteri, wamen, wamenlu,
wamenkeu, wamendagri, wamenhan, wamenaker, wamenhub, wamenperin, wamentan, menkeu, mendagri, menlu, menhan, menhub, menkes,
mendikbud, mendikdasmen, mendiktisaintek, mendikbudristek, mensos, menag, mentan, mendag, menperin, menpora, menaker,
menkum, menkumham, menham, menpan-rb, menpanrb, menkomdigi, menkominfo, menkopolhukam, menkopolkam, menparekraf, menpar,
menpupr, menteri pu, menkop, menpppa, menlhk, menhut, menbud, mendes, mensesneg, seskab, sekretaris kabinet,
sekretaris jenderal, sekjen, sesmenko, direktur jenderal, dirjen, irjen kementerian, inspektur jenderal kementerian,
staf khusus, stafsus, staf ahli, tenaga ahli, utusan khusus, duta besar, dubes, konsul jenderal, konjen, juru bicara,
jubir, kepala, wakil kepala, plt, plt., pelaksana tugas, plh, plh., pelaksana harian, pj, pj., pjs, pjs., penjabat,
pejabat sementara, deputi, kadis, kadinkes, kadisdik, kabid, kasubdit, kabag, kasi, kasubsi, kasie, kasubag, kasubbag,
karo, kapus, kades, kepsek, kalaksa, kalapas, karutan, karopenmas, gubernur, wakil gubernur, wagub, cagub, cawagub,
wali kota, walikota, walkot, wakil wali kota, wawalkot, bupati, wakil bupati, wabup, camat, lurah, ketua rt, ketua rw,
sekretaris daerah, sekda, asisten, ketua, wakil ketua, anggota, ketua umum, ketum, wakil ketua umum, waketum,
ketua harian, bendahara umum, bendahara, sekretaris umum, sekretaris, wakil sekretaris, politisi, politikus, senator,
caleg, capres, cawapres, legislator, perdana menteri, pm, kanselir, raja, ratu, pangeran, putra mahkota, emir, sultan,
pemimpin tertinggi, pemimpin, pimpinan, direktur, direktur utama, dirut, wakil direktur, presiden direktur, presdir,
komisaris utama, komisaris independen, wakil komisaris utama, preskom, presiden komisaris, ceo, coo, cfo, cto, cmo, chief,
managing director, country manager, general manager, gm, manajer, manager, senior manager, vice president, vp, evp, svp,
senior vice president, executive vice president, corporate secretary, corporate communication, corporate communications,
head of, head, financial planner, planner, officer, chief executive officer, specialist, analyst, economist, strategist, secretary, spokesman, spokeswoman, commissioner, lecturer, researcher, coordinator, representative, ambassador, public relations, public relation, public relation manager, marketing communication, marketing communications, marketing communication manager, team leader, lead, project manager, product manager, principal, partner, country head, co-ceo, director, president director, founder, co-founder, cofounder, co founder, chairman, chairwoman, chairperson, sgm, senior director, vice chairman, secretary general, gastroenterologist, president, spokesperson,
country director, associate, senior, executive director, area manager, brand manager, marketing manager, sales, pendiri,
pemilik, owner, bos, panglima, wakil panglima, panglima tni, ksad, kasad, ksal, kasal, ksau, kasau, pangdam, pangkostrad,
pangkoarmada, danlanal, danlantamal, dandim, danrem, danramil, danyon, danlanud, komandan, wakil komandan, danton,
kapuspen, kapuspen tni, kapendam, kadispenad, kadispenal, kadispenau, wakasal, wakasad, kapolri, wakapolri, kabareskrim,
wakabareskrim, kapolda, wakapolda, kapolres, wakapolres, kapolresta, kapolrestabes, kapolsek, wakapolsek, kapolsubsektor,
kadiv, kadivhumas, kadiv humas, kabid humas, kasi humas, kasihumas, kasubdit penmas, kasat, kasatreskrim, kasatlantas,
kasatnarkoba, kasatresnarkoba, kasat reskrim, kasat lantas, kanit, kanit reskrim, kanitreskrim, dirreskrimum, dirreskrimsus,
dirresnarkoba, dirtipidum, dirtipideksus, dirtipidnarkoba, dirtipidsiber, dirtipidter, dirtipidkor, dirlantas, dirkrimum,
dirkrimsus, dirintelkam, dirpolairud, dirsamapta, dansat, wadirlantas, wadirreskrimum, korlantas, kakorlantas, karopenmas,
karo penmas, kabagops, kabagpenum, kaops, kapusdokkes, kapuslabfor, kadensus, jaksa agung, jaksa, jpu,
jaksa penuntut umum, kajati, kajari, kapuspenkum, kasipenkum, kasi penkum, kasi intel, kasi intelijen, jampidsus, jampidum,
jamintel, hakim, ketua majelis hakim, hakim agung, hakim ketua, panitera, komisioner, rektor, wakil rektor, warek, dekan,
wakil dekan, guru besar, dosen, imam besar, kardinal, uskup, rais aam, sekjen pbb, dewan pakar, dewan pembina,
koordinator, wakil koordinator, penanggung jawab, pembina, penasihat, ketua panitia, sekretaris perusahaan, kepala desa,
keuchik, wali nagari, kepala dusun, kadus, ketua dewan, humas, hubungan masyarakat, perwakilan, komite eksekutif, exco,
supervisor, editor, redaktur, pemimpin redaksi, pemred, wakil, eks, mantan, bekas, calon, inspektur, kru, kapten tim,
kepala negara, kepala daerah, orang nomor satu, kepala pengadilan, atase, dubes, direksi, presidium, mandor, ahli waris, kepala suku, tokoh,
tetua, kabais, kepala bin, penyidik, penyelidik, kepala bgn, kepala bps, mendukbangga, menekraf, wamenpora, wamensos, wamenhut, wamendikdasmen, wamendiktisaintek, wamenkomdigi, wamenparekraf, wamenpar, wamendag, wamenkop, wamenpan-rb, wamenkes, wamenag, wamendes, wamenkumham, wamenkum, wamenimipas, menimipas, menhaj, wamenhaj, wamenko, menko polkam, menko polhukam, menteri ad interim, menpan, menpkp, menteri pkp,
menteri esdm, menteri bumn, sekmil, seskoal, waka, wakadiv, wakabid, wadan, danpuspom, danpuspomad, kapen, kapenrem, danki
`

export const PROFESSIONS = `
konselor, forecaster, prakirawan, perajin, pengrajin, pegiat, penggiat, penyuluh, instruktur, fasilitator, pembimbing, mentor, pengawas,
kurator, penggagas, inisiator, promotor, penyiar, pustakawan, veteran, legenda, rider, pebalap, pesepakbola, pesepak bola, pebasket,
pesulap, seniman, pelukis, dalang, barista, podcaster, pebisnis, petambak, pekebun, perancang busana, pengacara publik, komentator,
pengacara, advokat, penasihat hukum, kuasa hukum, tim kuasa hukum, notaris, pengamat, pakar, ahli, analis, ekonom, sejarawan,
sosiolog, psikolog, epidemiolog, kriminolog, antropolog, arkeolog, ilmuwan, peneliti, pengajar, akademisi, praktisi,
pemerhati, budayawan, ulama, penceramah, pendakwah, aktivis, relawan, dokter, dokter spesialis, perawat, bidan, apoteker,
guru, kepala sekolah, mahasiswa, mahasiswi, siswa, siswi, pelajar, santri, pelatih, asisten pelatih, pelatih kepala, arsitek,
gelandang, striker, bek, kiper, penyerang, winger, penjaga gawang, pembalap, pemain, petenis, petinju, pebulutangkis, atlet,
pegolf, kapten, manajer tim, wasit, aktor, aktris, artis, penyanyi, vokalis, gitaris, drummer, bassis, sutradara, produser,
presenter, pembawa acara, komika, komedian, pelawak, pesinetron, youtuber, selebgram, influencer, musisi, rapper,
penulis, novelis, penyair, wartawan, jurnalis, fotografer, desainer, perancang, koki, chef, selebritas, selebriti,
pengusaha, investor, miliarder, konglomerat, pedagang, petani, nelayan, peternak, buruh, pekerja, karyawan, karyawati,
pegawai, sopir, supir, pengemudi, pengendara, ojol, kurir, tukang, penjual, pembeli, konsumen, pelanggan, pengguna, nasabah,
penumpang, pengunjung, wisatawan, turis, jemaah, jamaah, peserta, petugas, penjaga, satpam, sekuriti, polisi, tentara,
prajurit, warga, warganet, netizen, penduduk, tetangga, saksi, saksi mata, korban, pelaku, tersangka, terdakwa, terpidana,
pelapor, terlapor, pemohon, penggugat, tergugat, narasumber, staf, koordinator lapangan, panitia, pengurus, pengelola,
pemandu, pilot, kopilot, pramugari, nakhoda, masinis, teknisi, insinyur, programmer, konsultan, auditor, akuntan, broker,
mediator, psikiater, nutrisionis, ahli gizi, trader, kreator, konten kreator, content creator, streamer, gamer, pengasuh,
pimpinan pondok, juru kunci, juru parkir, juru masak, pendeta, pastor, biksu, tokoh masyarakat, tokoh agama, tokoh adat,
ketua adat, sekretaris desa, perangkat desa, kader, suporter, alumni, penghuni, penyewa,
pemudik, pendaki, pemilih, calon jemaah, politisi, diplomat, jenderal purnawirawan, lansia, nenek, kakek, janda, pemuda,
remaja, bocah, anggota keluarga, perempuan, wanita, pria, lelaki, laki-laki, ibu rumah tangga, orang tua, orangtua, wali murid,
penghulu,
pemegang saham, kontraktor, developer, importir, eksportir, distributor, agen, reseller, ekspatriat, pengungsi, migran
`

/** Being somebody's: what follows names the other one. */
export const RELATIONS = `
pendukung, simpatisan, loyalis, pengikut, pejabat, anak buah, penggemar, fans, tangan kanan, orang dekat, utusan,
istri, suami, ibu, ayah, bapak, kakak, adik, anak, putra, putri, paman, bibi, kakek, nenek, cucu, keponakan, sepupu, kerabat,
mertua, menantu, teman, sahabat, rekan, kekasih, pacar, tunangan, kakak kandung, adik kandung, ibu kandung, ayah kandung,
kakak ipar, adik ipar, mantan istri, mantan suami, orang tua, orangtua, keluarga, ajudan, asisten pribadi, pembantu,
kuasa hukum, pengacara, tim kuasa hukum, penasihat hukum, juru bicara, jubir, manajer, ibunda, ayahanda, ibu korban,
ayah korban, kakak korban, adik korban, teman korban, keluarga korban, anak korban, istri korban, suami korban
`

/** What stands before a name and belongs neither to it nor to the role: forms of address, ranks, academic titles. */
export const HONORIFICS = `
kh, k.h., kiai, kyai, ustaz, ustad, ustadz, ustazah, ustadzah, habib, gus, ning, buya, tuan guru, tgb, romo, pendeta, pdt, pdt.,
pak, bapak, bu, ibu, mas, mbak, bang, kang, mang, neng, cak, om, tante, haji, hajah, h, h., hj, hj., almarhum, almarhumah,
alm, alm., mendiang, raden, raden mas, sri sultan, tuan, nyonya, sang, si, prof, prof., profesor, dr, dr., drg, drg., drs, drs.,
dra, dra., ir, ir., mr, mr., mrs, mrs., ms, ms., sdr, sdr., sdri, saudara, saudari, letjen, mayjen, brigjen, kolonel, letkol, mayor,
letnan, letnan jenderal, letnan kolonel, letnan dua, letnan satu, mayor jenderal, brigadir jenderal, lettu, letda, peltu, pelda,
serma, serka, sertu, serda, kopral, koptu, kopda, kopka, praka, pratu, prada, laksamana, laksamana madya, laksamana muda, laksamana pertama,
laksdya, laksda, laksma, marsekal, marsekal madya, marsekal muda, marsekal pertama, marsdya, marsda, marsma, jenderal, jenderal polisi,
jenderal tni, komjen, komjen pol, irjen, irjen pol, brigjen pol, brigjen tni, kombes, kombes pol, kombespol, kombes polisi,
komisaris jenderal, inspektur jenderal, inspektur jenderal polisi, komisaris jenderal polisi, brigadir jenderal polisi,
komisaris besar, komisaris besar polisi, ajun komisaris besar, ajun komisaris besar polisi, akbp, kompol, komisaris polisi, komisaris,
ajun komisaris, ajun komisaris polisi, akp, iptu, ipda, inspektur dua, inspektur satu, inspektur polisi satu, inspektur polisi dua,
aiptu, aipda, bripka, briptu, bripda, brigadir, brigadir polisi, bharada, bharatu, bharaka, kapten inf, letkol inf, kolonel inf,
mayor inf, letkol laut, kolonel laut, mayor laut, letkol czi, letkol arh, letkol kav, kolonel kav, letkol pom, mayjen tni, letjen tni, purn,
laksamana tni, marsekal tni, pol, tni, inf, kav, art, arh, czi, cpm, cpl, marinir, ayatollah, sheikh, syekh, syeikh, sir, lord, don
`

/** Kinds of media and accounts; their names follow. */
export const MEDIA = `
akun, akun instagram, akun twitter, akun x, akun tiktok, akun facebook, pengguna akun, kantor berita, media, surat kabar, harian,
koran, majalah, situs, situs web, laman, portal berita, stasiun televisi, kanal youtube, tabloid
`
