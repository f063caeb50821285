/** Articles written for these tests. */
export const rice = `Harga Beras Turun di Pasar Induk
Kupang, KABAR TIMUR – Harga beras di Pasar Induk turun pada Selasa (2/9/2025) setelah panen raya dimulai di tiga kabupaten.
"Pasokan dari petani sudah cukup sampai akhir tahun," kata Kepala Dinas Perdagangan Yohana Benu.
Baca juga: Harga telur naik dua kali lipat
Ia menambahkan bahwa gudang akan dibuka setiap pagi.
`

export const bridge = `Jembatan Gantung Selesai Dibangun
Ende, KABAR TIMUR – Jembatan gantung di Desa Wolowaru selesai dibangun pada Rabu (3/9/2025) setelah tertunda hampir dua tahun karena kekurangan biaya.
"Anak sekolah tidak perlu lagi menyeberangi sungai," ujar Kepala Desa Martinus Lado.
`
