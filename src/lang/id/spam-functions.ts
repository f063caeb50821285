/** Words that hold sentences together, in Indonesian and in English, which spam in Indonesian articles is written in too. */
const INDONESIAN = `
  ada adalah agar akan aku anda antara apa apabila apakah atas atau bagi bagaimana bahkan bahwa banyak beberapa belum
  berbagai bisa bukan dalam dan dapat dari daripada dengan di dia dua guna hal hanya harus hingga ia ini itu jadi jangan jika
  juga kalau kami kamu karena ke kepada ketika kita lagi lain lalu lebih maka masih mereka merupakan meski mulai nya
  namun oleh orang pada para pernah pula pun saat saja sama sampai sangat satu saya sebagai sebelum sebuah secara sedang
  sehingga sejak selain selama semua seperti serta setelah setiap sini situ sudah supaya tak tanpa tapi telah tentang
  terhadap tersebut tetap tetapi tidak untuk yaitu yang banget gak nggak aja emang udah sih deh nih dong eh ya gue`
const ENGLISH = `
  a about after all also am an and any are as at be been before but by can could did do does for from get had has have he
  her here him his how i if in into is it its just like me more most my no not now of on one only or other our out over
  she so some than that the their them then there these they this those to too up us was we were what when where which
  who why will with would you your`

export const functionWords: readonly string[] = `${INDONESIAN} ${ENGLISH}`.trim().split(/\s+/)
