/** Characters that decoding or escaping broke: mojibake and entities. */
import { type Cut, repair } from '../cut.ts'

const ENTITIES: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  euro: '€',
  laquo: '«',
  raquo: '»',
  eacute: 'é',
  egrave: 'è',
  times: '×',
  frac12: '½',
  shy: '',
}
const ENTITY = /&(?:([a-z]{2,6}\d{0,2})|#(\d{2,6})|#x([0-9a-f]{2,5}));/gi

/** HTML entities, as the characters that they stand for. */
export function findEntities(text: string): Cut[] {
  if (!text.includes('&')) return []
  const cuts: Cut[] = []
  for (const match of text.matchAll(ENTITY)) {
    const character = decoded(match)
    if (character !== null) cuts.push(repair(match.index, match.index + match[0].length, character, 'entity'))
  }
  return cuts
}

function decoded([, name, decimal, hex]: RegExpMatchArray): string | null {
  if (name) return ENTITIES[name] ?? null
  const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
  if (code < 32 || (code > 126 && code < 160) || code > 0xffff || (code > 0xd7ff && code < 0xe000)) return null
  const character = String.fromCharCode(code)
  return INVISIBLE.test(character) ? '' : character.replace('\u00a0', ' ')
}

/** Windows-1252 as code points 0x80 to 0x9F, in order; a gap where it has no character. */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
const byteOf = new Map(Array.from(HIGH, (character, index) => [character, 0x80 + index] as const))
for (let code = 0xa0; code < 0x100; code++) byteOf.set(String.fromCharCode(code), code)
for (let code = 0x80; code < 0xa0; code++) byteOf.set(String.fromCharCode(code), code)

const DAMAGED = /[ÃÂâ][^\x00-\x7f]{1,2}/g
const INVISIBLE = /^[\u200B-\u200D\u2060\uFEFF\u00AD]$/
const utf8 = new TextDecoder('utf-8', { fatal: true })

/** UTF-8 that was read as Windows-1252 ("â€œ"): only where the bytes make one sound character again. */
export function findMojibake(text: string): Cut[] {
  if (!text.includes('â') && !text.includes('Ã') && !text.includes('Â')) return []
  const cuts: Cut[] = []
  for (const match of text.matchAll(DAMAGED)) {
    const length = match[0].startsWith('â') ? 3 : 2
    const character = redecoded(match[0].slice(0, length), length)
    if (character !== null) cuts.push(repair(match.index, match.index + length, character, 'mojibake'))
  }
  return cuts
}

function redecoded(damaged: string, length: number): string | null {
  if (damaged.length !== length) return null
  const bytes = Array.from(damaged, (character) => byteOf.get(character) ?? 0)
  try {
    const character = utf8.decode(Uint8Array.from(bytes))
    return INVISIBLE.test(character) ? '' : character.replace('\u00a0', ' ')
  } catch {
    return null
  }
}
