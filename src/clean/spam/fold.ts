/**
 * Folding: what a disguised word is meant to be read as.
 *
 * Spammers hide words from filters in mathematical, full-width, enclosed and keycap characters, under combining marks,
 * with look-alike letters of other scripts and with digits for letters. Unicode compatibility decomposition (UAX #15)
 * undoes most of it; look-alikes follow Unicode's confusables (UTS #39), as far as they look like Latin letters.
 */

const LOOK_ALIKES: Record<string, string> = {
  а: 'a', в: 'b', с: 'c', ԁ: 'd', е: 'e', һ: 'h', і: 'i', ј: 'j', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', ѕ: 's', т: 't', у: 'y', х: 'x',
  α: 'a', β: 'b', ε: 'e', η: 'n', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x',
} // biome-ignore format: one row a script

const LEET: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', 9: 'g' }
const NOT_PLAIN = /[^\p{L}\p{N}]/gu

/** The word in plain lower-case letters and digits. */
export function fold(word: string): string {
  const plain = word.normalize('NFKD').toLowerCase().replace(NOT_PLAIN, '')
  let folded = ''
  for (const character of plain) folded += LOOK_ALIKES[character] ?? character
  return folded
}

/** The word with digits read as the letters that they stand for: "g4c0r" is "gacor". */
export function unleet(word: string): string {
  let letters = ''
  for (const character of word) letters += LEET[character] ?? character
  return letters
}

/** Two of the letters from here on are a country's flag. */
const FLAGS = 0x1f1e6

/**
 * Whether the character is a letter or digit in disguise: mathematical, full-width, enclosed, or a combining mark over
 * or under plain text. Accented letters and other scripts are none.
 */
export function isDisguise(code: number): boolean {
  return (
    (code >= 0x1d400 && code <= 0x1d7ff) ||
    (code >= 0xff10 && code <= 0xff5a) ||
    (code >= 0x1f100 && code < FLAGS) ||
    (code >= 0x2460 && code <= 0x24ff) ||
    (code >= 0x2776 && code <= 0x2793) ||
    code === 0x20e3 ||
    (code >= 0x0300 && code <= 0x036f) ||
    (code >= 0x1d00 && code <= 0x1d7f)
  )
}

/** Whether the character is a pictograph: an emoji, an arrow, a dingbat. */
export function isPicture(code: number): boolean {
  return (
    (code >= 0x2190 && code <= 0x21ff) ||
    (code >= 0x2300 && code <= 0x23ff) ||
    (code >= 0x25a0 && code <= 0x27bf) ||
    (code >= 0x2b00 && code <= 0x2bff) ||
    (code >= FLAGS && code <= 0x1faff)
  )
}

/** Whether the character is a Cyrillic or Greek letter, which has no place in a Latin word. */
export function isLookAlike(code: number): boolean {
  return code >= 0x0370 && code <= 0x052f
}
