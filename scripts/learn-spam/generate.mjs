/** Makes spam of every vertical in every shape, disguised as spam is; the same seed makes the same spam. */
import { adverts } from './adverts.mjs'
import { calm } from './calm.mjs'
import * as scraps from './fragments.mjs'
import * as speech from './templates.mjs'

/** A small deterministic generator of numbers from 0 to 1 (mulberry32). */
export function randomOf(seed) {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const capitalise = (text) => text.charAt(0).toUpperCase() + text.slice(1)
const title = (text) => text.split(' ').map(capitalise).join(' ')

class Spammer {
  constructor(random, rareWords) {
    this.random = random
    this.rareWords = rareWords
  }
  chance(p) {
    return this.random() < p
  }
  pick(list) {
    return list[Math.floor(this.random() * list.length)]
  }
  between(low, high) {
    return low + Math.floor(this.random() * (high - low + 1))
  }
  times(count, make) {
    return Array.from({ length: count }, make)
  }
  digits(count) {
    return this.times(count, () => this.between(0, 9)).join('')
  }

  /** A keyword of the vertical; sometimes of a trade nobody has written down, so that weights do not hang on subjects. */
  keyword(vertical, english) {
    if (this.chance(0.22)) return this.times(this.between(1, 2), () => this.pick(this.rareWords)).join(' ')
    return this.pick(english ? vertical.en : vertical.id)
  }

  brand() {
    let name = this.pick(speech.brandParts)
    if (this.chance(0.6)) name += this.pick(speech.brandParts)
    if (this.chance(0.4))
      name += this.pick(['88', '77', '99', '777', '138', '303', '4d', '168', '123', '55', '188', '99', '17', '21'])
    if (this.chance(0.1)) name = this.pick(this.rareWords) + (this.chance(0.5) ? this.digits(2) : '')
    return this.pick([name, name, capitalise(name), capitalise(name), name.toUpperCase()])
  }

  phone() {
    const body = this.digits(this.between(9, 10))
    const shape = this.between(0, 3)
    if (shape === 0) return `08${body}`
    if (shape === 1) return `+62 8${body.slice(0, 2)}-${body.slice(2, 6)}-${body.slice(6)}`
    if (shape === 2) return `08${body.slice(0, 2)}-${body.slice(2, 6)}-${body.slice(6)}`
    return this.pick([`wa.me/628${body}`, `t.me/${this.brand().toLowerCase()}`])
  }

  link() {
    const host = this.pick([
      'bit.ly',
      'rebrand.ly',
      'tinyurl.com',
      's.id',
      'cutt.ly',
      'heylink.me',
      't.me',
      'wa.me',
      'linktr.ee',
      '',
    ])
    const tail = this.brand().toLowerCase() + (this.chance(0.4) ? `-${this.pick(speech.brandParts)}` : '')
    if (host) return `${this.pick(['https://', 'http://', 'https://', ''])}${host}/${tail}`
    return `${this.pick(['https://www.', 'https://', 'www.', 'http://'])}${tail}.${this.pick(['com', 'net', 'xyz', 'org', 'info', 'site', 'online'])}${this.chance(0.4) ? '/' : ''}`
  }

  fill(template, vertical, english) {
    const word = (key) => this.slot(key, vertical, english)
    return template.replace(/\{(K1|\w)\}/g, (_, key) => word(key))
  }

  slot(key, vertical, english) {
    if (key === 'k' || key === 'K')
      return this.chance(0.2) ? title(this.keyword(vertical, english)) : this.keyword(vertical, english)
    if (key === 'K1') return this.keyword(vertical, english).toUpperCase()
    if (key === 'n') return this.chance(0.2) ? this.keyword(vertical, english) : this.pick(vertical.name)
    if (key === 'b') return this.brand()
    if (key === 'B') return this.brand().toUpperCase()
    if (key === 'w') return this.phone()
    if (key === 'f') return this.fill(this.pick(english ? scraps.featuresEn : scraps.features), vertical, english)
    if (key === 'F') return capitalise(this.fill(this.pick(scraps.features), vertical, english))
    if (key === 'T') return this.fill(this.pick(scraps.troubles), vertical, english)
    if (key === 'C') return this.fill(this.pick(scraps.closings), vertical, english)
    if (key === 'u') return this.link()
    if (key === 'd') return String(this.pick([5, 10, 15, 20, 25, 30, 50, 70, 100, 150, 200]))
    if (key === 'y') return String(this.between(2015, 2026))
    if (key === 'p') return this.pick(speech.places)
    if (key === 'm')
      return this.pick([
        'Rp10.000',
        '10 ribu',
        '20 ribu rupiah',
        'Rp 50.000',
        '5 ribu',
        '100 ribuan',
        '25rb',
        '1 juta',
        'seratus ribu rupiah',
      ])
    if (key === 'q') return this.pick(english ? speech.qualitiesEn : speech.qualities)
    return this.pick(english ? speech.callsEn : speech.calls)
  }

  sentence(vertical, english) {
    const own = english ? (vertical.sayEn ?? []) : vertical.say
    const raw = own.length > 0 && this.chance(0.25) ? this.pick(own) : this.general(vertical, english)
    const end = /[.!?]$/.test(raw) ? '' : this.pick(['.', '.', '.', '.', '.', '!', ''])
    return this.punctuate(capitalise(raw) + end)
  }

  /** Some phrase in brackets, quotes or between commas. */
  punctuate(text) {
    if (!this.chance(0.12)) return text
    const marks = this.pick([
      ['(', ')'],
      ['"', '"'],
      ['“', '”'],
      [', ', ','],
    ])
    return text.replace(/ (\p{L}+(?: \p{L}+)?) /u, (_, phrase) =>
      ` ${marks[0]}${phrase}${marks[1]} `.replace(' ,', ','),
    )
  }

  general(vertical, english) {
    const speaks = english ? speech.sentencesEn : speech.sentences
    const sells = english ? scraps.framesEn : scraps.frames
    return this.fill(this.pick(this.chance(0.5) ? speaks : sells), vertical, english)
  }

  prose(vertical, english) {
    return this.times(this.between(1, 5), () => this.sentence(vertical, english)).join(' ')
  }

  /** A whole advertisement, with now and then a word that nobody expects. */
  advert() {
    const text = this.pick(adverts)
    if (this.chance(0.5)) return text
    return text.replace(/ (\p{Ll}{5,}) /u, () => ` ${this.pick(this.rareWords)} `)
  }

  /** A quiet sentence, sometimes with another; with now and then a word that nobody expects. */
  calm(vertical, english) {
    const sentence = () => this.fill(this.pick(calm), vertical, english)
    const text = this.chance(0.25) ? `${sentence()} ${sentence()}` : sentence()
    if (this.chance(0.2)) return this.decorate(text)
    if (this.chance(0.5)) return text
    return text.replace(/ (\p{Ll}{5,}) /u, () => ` ${this.pick(this.rareWords)} `)
  }

  /** Keywords in a row: shuffled pairs of words, or whole keywords. */
  stuffing(vertical, english) {
    const own = this.times(this.between(2, 9), () => this.keyword(vertical, english))
    const extras = english
      ? ['online', 'cheap', 'best', 'free', 'buy', 'near me', 'review', '2025']
      : [
          'online',
          'terpercaya',
          'terbaru',
          'hari ini',
          'murah',
          'resmi',
          'terbaik',
          '2025',
          'indonesia',
          'gratis',
          'terdekat',
          'viral',
        ]
    const some = this.times(this.between(0, 3), () => this.pick(extras))
    const pool = [...own, ...own, ...some]
    const joint = this.pick([' ', ' ', ' ', ' ', ', ', ' | '])
    const text = this.times(this.between(4, 45), () => this.pick(pool)).join(joint)
    return this.pick([text, text, text, title(text), text.toUpperCase()])
  }

  comment(vertical) {
    let text = this.fill(this.pick(speech.comments), vertical, false)
    if (this.chance(0.25)) text += this.pick(['. ', '! ', '? ', ', ']) + this.pick(speech.chatter)
    else if (this.chance(0.15)) text = `${capitalise(this.pick(speech.chatter))}${this.pick(['. ', '! ', '? '])}${text}`
    return this.decorate(this.chance(0.3) ? capitalise(text) : text)
  }

  linkLine(vertical, english) {
    const text = this.fill(this.pick(speech.links), vertical, english)
    return this.chance(0.15) ? `${this.pick(speech.emojis)} ${text}` : text
  }

  decorate(text) {
    let out = text
    if (this.chance(0.5)) out = out.replace(/\S*\d{2,}\S*|\b\p{L}{5,}\b/u, (word) => this.disguise(word))
    if (this.chance(0.45))
      out += this.pick(['', ' ', ' ']) + this.times(this.between(1, 3), () => this.pick(speech.emojis)).join('')
    if (this.chance(0.12)) out = `${this.pick(speech.emojis)} ${out}`
    if (this.chance(0.2)) out += this.pick(['!', '!!', '!!!', '...'])
    if (this.chance(0.06)) out = `${this.between(10, 23)}:${this.digits(2)} ${out}`
    return out
  }

  disguise(word) {
    const kind = this.between(0, 8)
    const upper = word.toUpperCase()
    if (kind <= 3) return this.mathematical(upper)
    if (kind === 4)
      return Array.from(upper, (c) => (c >= '!' && c <= '~' ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c)).join(
        '',
      )
    if (kind === 5) return Array.from(upper).join(' ')
    if (kind === 6) return Array.from(word, (c) => ({ o: '0', i: '1', e: '3', a: '4', s: '5' })[c] ?? c).join('')
    if (kind === 7) return Array.from(upper, (c) => c + this.pick(['\u0336', '\u0332', '\u034f\u033d'])).join('')
    return Array.from(upper, (c) => ({ A: 'А', E: 'Е', O: 'О', P: 'Р', C: 'С', T: 'Т' })[c] ?? c).join('')
  }

  mathematical(upper) {
    const bases = [0x1d400, 0x1d434, 0x1d468, 0x1d4d0, 0x1d5d4, 0x1d608, 0x1d63c, 0x1d670]
    const base = this.pick(bases)
    return Array.from(upper, (c) => {
      const letter = c.charCodeAt(0) - 65
      if (letter >= 0 && letter < 26) return String.fromCodePoint((this.chance(0.2) ? this.pick(bases) : base) + letter)
      const digit = c.charCodeAt(0) - 48
      return digit >= 0 && digit < 10 ? String.fromCodePoint(this.pick([0x1d7ce, 0x1d7e2, 0x1d7ec]) + digit) : c
    }).join('')
  }

  /** One line or paragraph of spam. */
  piece(vertical) {
    const english = this.chance(vertical.sayEn ? 0.35 : 0.15)
    const kind = this.random()
    if (kind < 0.14) return { kind: 'advert', text: this.advert() }
    if (kind < 0.3) return { kind: 'calm', text: this.calm(vertical, english) }
    if (kind < 0.52) return { kind: 'prose', text: this.prose(vertical, english) }
    if (kind < 0.66) return { kind: 'stuffing', text: this.stuffing(vertical, english) }
    if (kind < 0.85) return { kind: 'comment', text: this.comment(vertical) }
    return { kind: 'links', text: this.linkLine(vertical, english) }
  }
}

/** Pieces of spam: {vertical, kind, text}. `rareWords` stand in for what no list names. */
export function generate(verticals, count, rareWords, seed = 1) {
  const spammer = new Spammer(randomOf(seed), rareWords)
  const names = Object.keys(verticals)
  return Array.from({ length: count }, () => {
    const vertical = spammer.pick(names)
    return { vertical, ...spammer.piece(verticals[vertical]) }
  })
}
