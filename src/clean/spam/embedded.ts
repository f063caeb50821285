/** What articles embed that reads like spam and is none: posts of others, and words of another script in Latin letters. */

/** A post with its author's handle or its picture's address. */
const POST = /pic\.twitter\.com|\(@\w{1,15}\)/
/** Letters that transliterations of Arabic are written with, and Arabic itself. */
const TRANSLITERATED = /[âîûāīūÂÎÛĀĪŪ\u0600-\u06FF]/g
const BEYOND_ASCII_LETTER = /[^\x00-\x7F“”‘’…–—]/gu
const ENOUGH = 4

/** Its author's name stands behind the post, within so many units. */
const SIGNATURE = 160

/** Whether the stretch of a text is part of a post on its line, or a transliteration. */
export function isEmbedded(text: string, start: number, end: number): boolean {
  const lineEnd = text.indexOf('\n', end)
  const reach = Math.min(lineEnd < 0 ? text.length : lineEnd, end + SIGNATURE)
  return POST.test(text.slice(start, reach)) || isTransliterated(text.slice(start, end))
}

/** Disguised spam takes its accents from everywhere; a transliteration has a handful of its own and no others. */
function isTransliterated(stretch: string): boolean {
  const own = stretch.match(TRANSLITERATED)?.length ?? 0
  return own >= ENOUGH && own * 2 > (stretch.match(BEYOND_ASCII_LETTER)?.length ?? 0)
}
