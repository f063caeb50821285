/** Damaged scrapes: what crawlers, editors, databases and spammers do to a text, several times over. */
import fc from 'fast-check'

const MARKS = '"“”‘’\'«»()[]{}.,:;!?…-–—/|•*#@<>&%+=_~'
const ODD = [
  '\0',
  '\u0007',
  '\u001b[31m',
  '\r',
  '\u2028',
  '\u0085',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\ufffd',
  '\uffff',
  '\ud800',
  '\udc00',
  '\udc00\ud800',
  '🇮🇩',
  '👩‍👩‍👧',
  '𝐒𝐥𝐨𝐭',
  'e\u0301',
  'İ',
  'ß',
  'ﬁ',
  'Ａ',
  '中',
  'ا',
]
const ENTITIES = [
  '&amp;',
  '&quot;',
  '&#8220;',
  '&#x1F600;',
  '&#55296;',
  '&nbsp;',
  '&amp;amp;quot;',
  '&#0;',
  '&lt;p&gt;',
]

/** Texts longer than this say nothing that shorter ones do not. */
const LONGEST = 60_000

/** Part of a text, given by two numbers between 0 and 1. */
const stretch = (text, from, share) => {
  const start = Math.floor(from * text.length)
  return [start, Math.min(text.length, start + Math.ceil(share * share * text.length))]
}

/** Every kind of damage: how a text comes out of it, given another text, a place, a share, a count and a snippet. */
const damages = {
  truncate: (text, { from, share }) => text.slice(...stretch(text, from, share)),
  splice: (text, { other, from, share, at }) => put(text, at, other.slice(...stretch(other, from, share))),
  drop: (text, { from, share }) => text.replace(text.slice(...stretch(text, from, share)), ''),
  repeat: (text, { from, share, count }) => {
    const [start, end] = stretch(text, from, share / 2)
    return text.slice(0, end) + text.slice(start, end).repeat(Math.min(count, 20)) + text.slice(end)
  },
  stutter: (text, { from, count, width, at }) => {
    const start = Math.floor(from * text.length)
    return put(text, at, text.slice(start, start + width).repeat(count))
  },
  stutterOdd: (text, { snippet, count, at }) => put(text, at, snippet.repeat(Math.min(count, 400))),
  open: (text, { opener, snippet, count, at }) =>
    put(text, nearestLine(text, at), `${opener} ${snippet.repeat(Math.min(count, 60))}`),
  insert: (text, { snippet, at }) => put(text, at, snippet),
  flipBytes: (text, { seed, share }) => {
    const bytes = Buffer.from(text)
    for (let n = Math.ceil(share * 20), state = seed; n > 0 && bytes.length > 0; n--) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      bytes[state % bytes.length] ^= 1 << (state >>> 29)
    }
    return bytes.toString('utf8')
  },
  flipUnits: (text, { seed, share }) => {
    const units = [...Array(Math.min(40, text.length)).keys()].map(
      (n) => (Math.imul(seed + n, 2654435761) >>> 0) % (text.length || 1),
    )
    const chosen = new Set(units.slice(0, Math.ceil(share * 40)))
    const flip = (unit) => String.fromCharCode(unit.charCodeAt(0) ^ (seed & 0xffff))
    return text
      .split('')
      .map((unit, place) => (chosen.has(place) ? flip(unit) : unit))
      .join('')
  },
  mojibake: (text) => Buffer.from(text).toString('latin1'),
  halfMojibake: (text, { from, share }) => {
    const [start, end] = stretch(text, from, share)
    return text.slice(0, start) + Buffer.from(text.slice(start, end)).toString('latin1') + text.slice(end)
  },
  wide: (text, { from, share }) => {
    const [start, end] = stretch(text, from, share)
    return text.slice(0, start) + Buffer.from(text.slice(start, end), 'utf16le').toString('latin1') + text.slice(end)
  },
  dropMarks: (text, { seed }) => text.replace(/["“”'‘’.,:;()]/g, (mark, at) => ((at + seed) % 3 ? mark : '')),
  doubleMarks: (text, { seed }) =>
    text.replace(/["“”'‘’.,:;()-]/g, (mark, at) => ((at + seed) % 3 ? mark : mark + mark)),
  swapMarks: (text, { seed }) =>
    text.replace(/["“”'‘’.,:;()]/g, (mark, at) => ((at + seed) % 5 ? mark : MARKS[(at * seed) % MARKS.length])),
  dropLines: (text) => text.replace(/[\r\n]+/g, ''),
  joinLines: (text) => text.replace(/[\r\n]+/g, ' '),
  moreLines: (text, { seed }) => text.replace(/ /g, (space, at) => ((at + seed) % 7 ? space : '\n')),
  carriage: (text, { seed }) => text.replace(/\n/g, seed & 1 ? '\r' : '\r\n'),
  dropSpaces: (text, { seed }) => text.replace(/ /g, (space, at) => ((at + seed) % 4 ? space : '')),
  hardSpaces: (text) => text.replace(/ /g, '\u00a0'),
  shout: (text) => text.toUpperCase(),
  whisper: (text) => text.toLowerCase(),
  entities: (text, { seed }) => text.replace(/["&<>]|\u00a0/g, (_, at) => ENTITIES[(at + seed) % ENTITIES.length]),
  shuffleLines: (text, { seed }) => {
    const key = (line) => Math.imul(line.length + 1, seed | 1) >>> 0
    return text
      .split('\n')
      .sort((a, b) => key(a) - key(b))
      .join('\n')
  },
  reverse: (text) => text.split('').reverse().join(''),
}

function put(text, at, piece) {
  const place = Math.floor(at * text.length)
  return text.slice(0, place) + piece + text.slice(place)
}

/** The place, as a share, right behind the line end before it. */
function nearestLine(text, at) {
  return (text.lastIndexOf('\n', Math.floor(at * text.length)) + 1) / (text.length || 1)
}

const share = fc.double({ min: 0, max: 1, noNaN: true })

/** Texts that come of damaging the scrapes; `openers` are words that a language's rules look for. */
export function damaged(scrapes, openers) {
  const scrape = fc.constantFrom(...scrapes)
  const snippet = fc.oneof(
    fc.constantFrom(...ODD, ...ENTITIES, ...MARKS, ...openers),
    fc
      .tuple(fc.constantFrom(...openers), fc.constantFrom('', ' ', '.', '\n', ', ', ': "'))
      .map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.string({ unit: fc.constantFrom(...'aA1 .,"“”(/-\n'), minLength: 1, maxLength: 6 }),
  )
  const damage = fc.record({
    kind: fc.constantFrom(...Object.keys(damages)),
    other: scrape,
    opener: fc.constantFrom(...openers),
    snippet,
    from: share,
    share,
    at: share,
    count: fc.oneof(fc.integer({ min: 2, max: 30 }), fc.integer({ min: 30, max: 3000 })),
    width: fc.integer({ min: 1, max: 24 }),
    seed: fc.nat(),
  })
  return fc
    .tuple(scrape, fc.array(damage, { minLength: 1, maxLength: 5 }))
    .map(([text, all]) => all.reduce((so, one) => damages[one.kind](so, one).slice(0, LONGEST), text))
}
