/**
 * Evidence: what a segment shows of itself, as hashes of its words, pairs and word beginnings, and as named traits that
 * do not depend on its subject. The same reading serves the learning of the weights and their use.
 */
import {
  CAPITAL,
  DIGIT,
  LETTER,
  MARK,
  type Tokens,
  tokenize,
  tokenText,
  UPPER,
  WIDE,
  wordHash,
} from '../../text/tokens.ts'
import { DISGUISED, disguiseOf, LOOK_ALIKE } from './disguise.ts'
import { fold, isDisguise, isPicture, unleet } from './fold.ts'
import { BRACKET, COMMA, EXCLAMATION, LINK_WORDS, POST_WORDS, QUOTES, SLASH, STOP_MARKS, SYMBOLS } from './marks.ts'
import { forgetWords, isRepeated } from './repeats.ts'
import { endsDomain, hashOfStart, isBrandLike, startsPhone } from './shapes.ts'
import { cap, TRAIT, type Trait, traitNames } from './traits.ts'
import { beginningHash, isFunctionWord, numberHash, pairHash, type Weights } from './weights.ts'

const LONGEST_FOLD = 40

/** Reads segments, one after the other, into the same columns; one reader serves any number of texts. */
export class Evidence {
  /** Hashes of the words, pairs and beginnings of the segment that was read last. */
  hashes = new Int32Array(256)
  count = 0
  words = 0
  /** By what the sum of the weights is multiplied, so that length alone decides nothing. */
  norm = 1
  readonly traits = new Float64Array(traitNames.length)

  private tokens: Tokens = tokenize('')
  private readonly weights: Weights
  private functions = 0
  private repeats = 0
  private unknownLower = 0
  private unknownCapital = 0
  private capitals = 0
  private uppers = 0
  private numbers = 0
  private commas = 0
  private digitRun = 0
  private singles = 0
  private singlesFrom = 0

  constructor(weights: Weights) {
    this.weights = weights
  }

  /** From now on the tokens of another text are read. */
  open(tokens: Tokens): void {
    this.tokens = tokens
  }

  /** Reads tokens `first` up to, not including, `last`. */
  read(first: number, last: number): void {
    this.clear()
    let before = 0
    for (let at = first; at < last; at++) {
      if (this.tokens.flags[at] & MARK) {
        this.readMark(at)
        before = 0
      } else {
        const hash = this.readWord(at, first)
        if (before !== 0) this.add(pairHash(before, hash))
        before = hash
      }
    }
    this.endSingles(last)
    this.finish(first, last)
  }

  /** Value of one trait of the segment that was read last. */
  trait(name: Trait): number {
    return this.traits[TRAIT[name]]
  }

  private clear(): void {
    this.traits.fill(0)
    this.count = 0
    this.words = 0
    this.functions = 0
    this.repeats = 0
    this.unknownLower = 0
    this.unknownCapital = 0
    this.capitals = 0
    this.uppers = 0
    this.numbers = 0
    this.commas = 0
    this.digitRun = 0
    this.singles = 0
    forgetWords()
  }

  private add(hash: number): void {
    if (this.count === this.hashes.length) {
      const bigger = new Int32Array(this.count * 2)
      bigger.set(this.hashes)
      this.hashes = bigger
    }
    this.hashes[this.count++] = hash
  }

  private readMark(at: number): void {
    const mark = this.tokens.hash[at]
    const { traits } = this
    if (mark === COMMA) this.commas++
    else if (mark === EXCLAMATION) traits[TRAIT.exclaimed]++
    else if (mark === BRACKET) traits[TRAIT.brackets] = 1
    else if (mark === SLASH && endsDomain(this.tokens, at)) traits[TRAIT.links]++
    else if (QUOTES.has(mark)) traits[TRAIT.quoted] = 1
    else if (SYMBOLS.has(mark)) traits[TRAIT.symbols]++
    else if (mark > 127) this.readWideMark(at)
    if (mark !== 45) this.digitRun = 0
    if (mark !== 46) this.endSingles(at)
  }

  private readWideMark(at: number): void {
    const point = this.tokens.text.codePointAt(this.tokens.start[at])!
    if (isDisguise(point)) this.traits[TRAIT.disguised]++
    else if (isPicture(point)) this.traits[TRAIT.pictures]++
  }

  /** Counts what the word shows, and returns its hash. */
  private readWord(at: number, first: number): number {
    const flags = this.tokens.flags[at]
    const length = this.tokens.end[at] - this.tokens.start[at]
    this.words++
    if (!(flags & LETTER)) return this.readNumber(at, length)
    this.digitRun = 0
    const hash = this.tokens.hash[at]
    if (LINK_WORDS.has(hash)) this.traits[TRAIT.links]++
    if (POST_WORDS.has(hash) && this.tokens.hash[at - 1] === 46) this.traits[TRAIT.posts] = 1
    if (length === 1 || (flags & WIDE && length === 2)) this.startSingles(at)
    else this.endSingles(at)
    const entry = this.weights.find(hash)
    if (isFunctionWord(entry)) this.functions++
    else if (isRepeated(hash)) this.repeats++
    this.add(hash)
    if (flags & UPPER) this.uppers++
    else if (flags & CAPITAL && at > first) this.capitals++
    if (entry === 0) this.readUnknown(at, flags)
    if (flags & (WIDE | DIGIT)) this.readOdd(at, flags, length)
    return hash
  }

  private readNumber(at: number, length: number): number {
    this.numbers++
    this.endSingles(at)
    if (this.digitRun > 0 || startsPhone(this.tokens, at)) this.digitRun += length
    if (this.digitRun >= 10 && this.digitRun - length < 10 && this.digitRun < 16) this.traits[TRAIT.phones]++
    const hash = numberHash(length)
    this.add(hash)
    return hash
  }

  private readUnknown(at: number, flags: number): void {
    if (flags & CAPITAL) this.unknownCapital++
    else this.unknownLower++
    const start = this.tokens.start[at]
    if (this.tokens.end[at] - start > 4) this.add(beginningHash(hashOfStart(this.tokens.text, start, 4)))
  }

  private readOdd(at: number, flags: number, length: number): void {
    const isBrand = (flags & DIGIT) !== 0 && isBrandLike(this.tokens, at, length)
    if (isBrand) this.traits[TRAIT.mixed]++
    if (isBrand || flags & WIDE) this.readDisguised(at, flags, length)
  }

  /** A word in wide characters or with digits among its letters, as what it is meant to be read as. */
  private readDisguised(at: number, flags: number, length: number): void {
    if (flags & WIDE && !this.countDisguise(at)) return
    if (length > LONGEST_FOLD) return
    const folded = unleet(fold(tokenText(this.tokens, at)))
    if (folded.length > 1) this.addFolded(folded)
  }

  private countDisguise(at: number): boolean {
    const disguise = disguiseOf(this.tokens, at)
    if (disguise & DISGUISED) this.traits[TRAIT.disguised]++
    if (disguise & LOOK_ALIKE) this.traits[TRAIT.lookAlikes]++
    return disguise !== 0
  }

  private addFolded(folded: string): void {
    const hash = wordHash(folded)
    if (this.weights.find(hash) !== 0) this.add(hash)
    else if (folded.length > 4) this.add(beginningHash(wordHash(folded.slice(0, 4))))
  }

  private startSingles(at: number): void {
    if (this.singles === 0) this.singlesFrom = at
    this.singles++
  }

  /** Letters written apart, "S L O T", are read as one word. */
  private endSingles(end: number): void {
    if (this.singles > 3) {
      this.traits[TRAIT.spaced] += this.singles
      const text = this.tokens.text.slice(this.tokens.start[this.singlesFrom], this.tokens.end[end - 1])
      if (text.length <= LONGEST_FOLD * 2) this.addFolded(unleet(fold(text)))
    }
    this.singles = 0
  }

  private finish(first: number, last: number): void {
    const { traits, words } = this
    const share = 1 / Math.max(words, 1)
    this.norm = 1 / Math.sqrt(words + 3)
    traits[TRAIT.bias] = 1
    traits[TRAIT.length] = Math.min(Math.log2(words + 1), 8) / 4
    traits[TRAIT.short] = words < 4 ? 1 : 0
    traits[TRAIT.functionless] = words > 4 && this.functions === 0 ? 1 : 0
    traits[TRAIT.functionShare] = words > 4 ? this.functions * share : 0.3
    traits[TRAIT.repeated] = words > 5 ? this.repeats * share : 0
    traits[TRAIT.unstopped] = words > 4 && !STOP_MARKS.has(this.tokens.hash[last - 1]) ? 1 : 0
    traits[TRAIT.lowerStart] = words > 4 && (this.tokens.flags[first] & (LETTER | CAPITAL)) === LETTER ? 1 : 0
    traits[TRAIT.unknownLower] = this.unknownLower * share
    traits[TRAIT.unknownCapital] = this.unknownCapital * share
    traits[TRAIT.capitals] = this.capitals * share
    traits[TRAIT.uppers] = this.uppers * share
    traits[TRAIT.commas] = this.commas * share
    traits[TRAIT.numbers] = this.numbers * share
    cap(traits)
  }
}
