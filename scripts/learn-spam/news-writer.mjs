/**
 * Writes what reads like news to a counter of words: chains of words that follow one another in news, about one topic,
 * naming the same few people. It says nothing, but it has the words, pairs, marks and names of news in their proportions.
 */
import { CLASSES, START } from './symbols.mjs'

const SYLLABLES = 'ba ra ki to lu mi sa ne po du ga ri ti ka wo le nu hi je ya an ir us em'.split(' ')
/** Marks with no space before them, and with none after them. */
const CLOSING = new Set([...`.,:;!?)]%”’…`])
const OPENING = new Set([...'([“‘@#$'])
const JOINING = new Set(['-', '/', '–'])
/** How often a word of the topic, or one that the article has used, is tried in the place of the next one. */
const TOPICAL = 0.5
const REPEATED = 0.45
const TRIES = 6
const SENTENCES = [8, 30]
const NAMES = 14
/** Share of the sentences that are put together as those are which are hard to tell from spam. */
const DOUBTFUL = 0.2
/** Sentences of fewer symbols are made longer. */
const SHORT = 14

export class NewsWriter {
  constructor(counts, random) {
    this.random = random
    this.plain = tablesOf(counts.followers)
    this.doubtful = tablesOf(counts.doubtful)
    this.followers = this.plain
    this.beginnings = tableOf(counts.beginnings)
    this.topics = tableOf(counts.topics.map(({ size, words }) => [new Set(words), size]))
    this.common = new Set([...counts.words].filter(([, n]) => n > counts.articles * 0.06).map(([word]) => word))
  }

  /** An article of some sentences. */
  article() {
    this.topic = this.draw(this.topics)
    this.used = []
    this.names = Array.from({ length: NAMES }, () => this.name())
    this.quoted = false
    const least = this.between(...SENTENCES)
    this.followers = this.plain
    const out = []
    let before = START
    let length = 0
    for (let sentences = 0; sentences < least || before !== START; ) {
      const symbol = this.continued(before, length++)
      if (symbol === '.' || symbol === START) {
        sentences++
        length = 0
        this.followers = this.doubtful.size > 0 && this.random() < DOUBTFUL ? this.doubtful : this.plain
        if (this.followers === this.doubtful) out.push(START)
      }
      out.push(symbol)
      before = out[out.length - 1]
      if (out.length > 3000) break
    }
    return this.print(out)
  }

  /** The symbol after this one; a chain that knows one symbol alone would end most sentences too soon. */
  continued(before, length) {
    let symbol = this.next(before)
    for (let tries = length; tries < SHORT && !mayFollow(before, symbol); tries++) symbol = this.next(before)
    return symbol
  }

  /** A symbol that follows this one in news. */
  next(before) {
    const table = this.followers.get(before)
    if (!table) return this.random() < 0.5 ? this.draw(this.plain.get(START)) : '.'
    const first = this.draw(table)
    if (this.common.has(first) || !/^[a-z]{4}/.test(first)) return first
    const used = this.used.length > 0 && this.random() < REPEATED
    if (used) return this.pick(this.used)
    const symbol = this.onTopic(first, table)
    this.used.push(symbol)
    return symbol
  }

  /** The word drawn, or in its place one that belongs to the topic. */
  onTopic(first, table) {
    if (this.random() >= TOPICAL) return first
    for (let tries = 0; tries < TRIES; tries++) {
      const other = this.draw(table)
      if (this.topic.has(other)) return other
    }
    return first
  }

  print(symbols) {
    let text = ''
    let glue = true
    for (const symbol of symbols) {
      if (symbol === START) {
        text += '\n'
        glue = true
        this.quoted = false
        continue
      }
      const isQuote = symbol === '"' || symbol === "'"
      const closes = CLOSING.has(symbol) || JOINING.has(symbol) || (isQuote && this.quoted)
      if (!glue && !closes) text += ' '
      text += this.word(symbol)
      if (isQuote) this.quoted = !this.quoted
      glue = OPENING.has(symbol) || JOINING.has(symbol) || (isQuote && this.quoted)
    }
    return text
  }

  word(symbol) {
    if (symbol.startsWith('^^') && symbol.length > 2) return symbol.slice(2).toUpperCase()
    if (symbol.startsWith('^') && symbol.length > 1) return capitalise(symbol.slice(1))
    if (/^<9/.test(symbol)) return symbol.slice(1, -1).replace(/9+/g, (run) => this.digits(run.length))
    if (symbol === CLASSES.name) return this.random() < 0.85 ? this.pick(this.names) : this.name()
    if (symbol === CLASSES.shouted) return this.letters(this.between(2, 5)).toUpperCase()
    if (symbol === CLASSES.other) return this.unknown()
    if (symbol === CLASSES.mixed)
      return `${this.letters(this.between(1, 3)).toUpperCase()}${this.digits(this.between(1, 3))}`
    if (symbol === CLASSES.wide) return `${this.letters(3)}é${this.letters(2)}`
    if (symbol === CLASSES.picture) return this.pick(['👉', '🔥', '😭', '→'])
    if (symbol === CLASSES.address) return `https://${this.unknown()}.id/${this.letters(6)}`
    if (symbol === CLASSES.post) return `https://t.co/${this.letters(8)}`
    return symbol
  }

  name() {
    return capitalise(this.unknown())
  }

  unknown() {
    return this.draw(this.beginnings) + Array.from({ length: this.between(0, 2) }, () => this.pick(SYLLABLES)).join('')
  }

  letters(count) {
    return Array.from({ length: count }, () => String.fromCharCode(97 + Math.floor(this.random() * 26))).join('')
  }

  digits(count) {
    return Array.from({ length: count }, (_, at) => this.between(at === 0 ? 1 : 0, 9)).join('')
  }

  pick(list) {
    return list[Math.floor(this.random() * list.length)]
  }

  between(low, high) {
    return low + Math.floor(this.random() * (high - low + 1))
  }

  draw({ keys, sums }) {
    const wanted = this.random() * sums[sums.length - 1]
    let low = 0
    let high = sums.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (sums[middle] > wanted) high = middle
      else low = middle + 1
    }
    return keys[low]
  }
}

/** Sentences go on for a while, and start with a capital. */
function mayFollow(before, symbol) {
  if (before === '.' || before === START) return !/^[a-z]/.test(symbol)
  return symbol !== '.' && symbol !== START
}

const capitalise = (word) => word.charAt(0).toUpperCase() + word.slice(1)

const tablesOf = (followers) => new Map([...followers].map(([before, after]) => [before, tableOf(after)]))

/** Counts as a table to draw from. */
function tableOf(counts) {
  const keys = []
  const sums = []
  let sum = 0
  for (const [key, count] of counts) {
    keys.push(key)
    sum += count
    sums.push(sum)
  }
  return { keys, sums }
}
