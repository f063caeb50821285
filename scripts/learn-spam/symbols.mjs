/** A text as symbols: its known words, its marks, and classes for all that names somebody or something. */
import { BREAK, CAPITAL, DIGIT, LETTER, MARK, SPACED, tokenText, UPPER, WIDE } from '../../dist/text/tokens.js'

/** What stands before the first symbol, and in place of a line end. */
export const START = '<line>'
export const CLASSES = {
  name: '<Name>',
  shouted: '<SHOUTED>',
  other: '<other>',
  mixed: '<a1>',
  wide: '<wide>',
  picture: '<picture>',
  address: '<address>',
  post: '<post>',
}
const PLAIN_MARKS = `.,:;!?()-/"'“”‘’–—…%&*+=#@|$[]•`
/** So few articles, and a capitalised word is a name rather than the word. */
const LEAST_CAPITALISED = 60

/** Symbols of the tokens; with a word that is not known comes its beginning. */
export function* symbolsOf(tokens, known) {
  const { text, flags, count } = tokens
  for (let at = 0; at < count; at++) {
    const flag = flags[at]
    if (flag & BREAK) {
      yield { symbol: START }
      while (at + 1 < count && flags[at + 1] & BREAK) at++
    } else if (flag & MARK) yield { symbol: markSymbol(tokenText(tokens, at)) }
    else if (isAddress(tokens, at)) {
      const from = tokens.start[at]
      while (at + 1 < count && !(flags[at + 1] & (SPACED | BREAK))) at++
      yield {
        symbol: /twitter|instagram|t\.co\b|tiktok/.test(text.slice(from, tokens.end[at]))
          ? CLASSES.post
          : CLASSES.address,
      }
    } else if (flag & DIGIT && !(flag & LETTER)) {
      const from = tokens.start[at]
      while (isJoined(tokens, at)) at += 2
      yield { symbol: `<${text.slice(from, tokens.end[at]).replace(/\d/g, '9').slice(0, 10)}>` }
    } else yield wordSymbol(tokenText(tokens, at), flag, known)
  }
}

function isAddress(tokens, at) {
  const { text, start } = tokens
  return /^(?:https?:\/\/|www\.|pic\.twitter)/.test(text.slice(start[at], start[at] + 12))
}

/** "1.500", "3/9", "10:30": one number. */
function isJoined({ text, flags, start, count }, at) {
  if (at + 2 >= count || !(flags[at + 2] & DIGIT) || (flags[at + 1] | flags[at + 2]) & SPACED) return false
  return flags[at + 2] & LETTER ? false : '.,:/'.includes(text[start[at + 1]])
}

function markSymbol(mark) {
  if (PLAIN_MARKS.includes(mark)) return mark
  return mark.codePointAt(0) > 0x2190 ? CLASSES.picture : ','
}

function wordSymbol(word, flag, known) {
  if (flag & WIDE) return { symbol: CLASSES.wide }
  if (flag & DIGIT) return { symbol: CLASSES.mixed }
  const lower = word.toLowerCase()
  if (flag & UPPER) return { symbol: known.has(lower) ? `^^${lower}` : CLASSES.shouted }
  if (flag & CAPITAL) {
    if ((known.get(lower) ?? 0) >= LEAST_CAPITALISED) return { symbol: `^${lower}` }
    return { symbol: CLASSES.name, unknown: known.has(lower) ? undefined : lower.slice(0, 4) }
  }
  return known.has(lower) ? { symbol: lower } : { symbol: CLASSES.other, unknown: lower.slice(0, 4) }
}
