/** Boilerplate rules over a page: each is tried only where its opening words stand. */
import type { BoilerplateRule, CleanLanguage } from '../../lang/parts/clean.ts'
import { SPACED, type Tokens, tokenize } from '../../text/tokens.ts'
import { type Cut, removal } from '../cut.ts'
import { type Page, type PageLine, zoneOf } from '../page.ts'
import { headlineEnd, listEnd } from './headlines.ts'

const MOST = 300
/** Bullets that may stand before the words that open a line. */
const BULLETED = 3

interface Indexes {
  /** For where a line opens: all rules. */
  line: RuleIndex
  /** For everywhere else: the rules that need no line to open. */
  inline: RuleIndex
}

interface Opening {
  rule: BoilerplateRule
  hashes: number[]
  pattern: RegExp | null
}

/** The rules by the hash of their first word, with a bitmap in front that turns nearly every other word away. */
class RuleIndex {
  private readonly bits = new Uint8Array(8192)
  private readonly byFirst = new Map<number, Opening[]>()

  constructor(rules: readonly BoilerplateRule[]) {
    for (const rule of rules) for (const words of rule.opens) this.put(rule, words)
    for (const list of this.byFirst.values()) list.sort((a, b) => b.hashes.length - a.hashes.length)
  }

  private put(rule: BoilerplateRule, words: string): void {
    const tokens = tokenize(words)
    const hashes = [...tokens.hash.subarray(0, tokens.count)]
    const pattern = rule.pattern ? new RegExp(withHardSpaces(rule.pattern.source), `${rule.pattern.flags}y`) : null
    const list = this.byFirst.get(hashes[0])
    if (list) list.push({ rule, hashes, pattern })
    else this.byFirst.set(hashes[0], [{ rule, hashes, pattern }])
    this.bits[(hashes[0] & 0xffff) >> 3] |= 1 << (hashes[0] & 7)
  }

  openings(hash: number): readonly Opening[] | undefined {
    return this.bits[(hash & 0xffff) >> 3] & (1 << (hash & 7)) ? this.byFirst.get(hash) : undefined
  }
}

/** The pattern with every space also standing for a no-break space. */
function withHardSpaces(source: string): string {
  let inClass = false
  let out = ''
  for (let at = 0; at < source.length; at++) {
    const unit = source[at]
    if (unit === '\\') out += unit + source[++at]
    else {
      if (unit === '[') inClass = true
      if (unit === ']') inClass = false
      if (unit !== ' ') out += unit
      else out += inClass ? ' \u00a0' : '[ \u00a0]'
    }
  }
  return out
}

const indexes = new WeakMap<CleanLanguage, Indexes>()

function indexesOf(language: CleanLanguage): Indexes {
  let index = indexes.get(language)
  if (!index) {
    const inline = language.rules.filter(({ at }) => at !== 'line')
    index = { line: new RuleIndex(language.rules), inline: new RuleIndex(inline) }
    indexes.set(language, index)
  }
  return index
}

/** What the language's rules take out of the page, in order. */
export function applyRules(page: Page, language: CleanLanguage): Cut[] {
  const index = indexesOf(language)
  const cuts: Cut[] = []
  const { tokens, lines } = page
  let done = 0
  for (let at = 0; at < lines.length; at++) {
    let token = lines[at].first
    const { last } = lines[at]
    const bulleted = token + BULLETED
    while (token < last) {
      const openings = (token > bulleted ? index.inline : index.line).openings(tokens.hash[token])
      const cut = openings && cutAt(page, language, openings, at, token, done)
      if (!cut) token++
      else {
        cuts.push(cut)
        done = cut.end
        while (token < last && tokens.start[token] < cut.end) token++
        while (at + 1 < lines.length && cut.end > lines[at + 1].start) {
          at++
          token = lines[at].last
        }
      }
    }
  }
  return cuts
}

/** The first rule that holds at the token; `done` is where the last cut ended. */
function cutAt(
  page: Page,
  language: CleanLanguage,
  openings: readonly Opening[],
  line: number,
  token: number,
  done: number,
): Cut | null {
  for (const opening of openings) {
    if (!startsWith(page.tokens, token, opening.hashes)) continue
    const end = endOf(page, language, opening, line, token, done)
    if (end > 0)
      return removal(startOf(page, opening.rule, page.lines[line], token), end, opening.rule.kind, opening.rule.id)
  }
  return null
}

/** A rule for lines takes the bullets before its words along. */
function startOf(page: Page, rule: BoilerplateRule, line: PageLine, token: number): number {
  return rule.at === 'line' || opensLine(page, line, token) ? line.start : page.tokens.start[token]
}

/** Where the rule's stretch that opens at the token ends; 0 if it does not hold there. */
function endOf(
  page: Page,
  language: CleanLanguage,
  opening: Opening,
  line: number,
  token: number,
  done: number,
): number {
  const { rule, hashes, pattern } = opening
  const { tokens, text, lines } = page
  if (!mayOpen(page, rule, lines[line], token, done)) return 0
  if (rule.zone && !inZone(page, rule.zone, line)) return 0
  const start = tokens.start[token]
  let end = tokens.end[token + hashes.length - 1]
  if (pattern) {
    pattern.lastIndex = start
    if (!pattern.test(text)) return 0
    end = pattern.lastIndex
  }
  const reach = reachOf(page, language, rule, line, token, end)
  return reach - start <= (rule.most ?? MOST) ? reach : 0
}

function startsWith(tokens: Tokens, at: number, hashes: readonly number[]): boolean {
  for (let k = 1; k < hashes.length; k++) if (tokens.hash[at + k] !== hashes[k]) return false
  return at + hashes.length <= tokens.count
}

function inZone(page: Page, zone: NonNullable<BoilerplateRule['zone']>, line: number): boolean {
  if (zone === 'last') return line >= page.bodyLast - 1
  const found = zoneOf(page, line)
  return zone === 'edge' ? found !== 'body' : found === zone
}

const BULLETS = '-–—•*>»·|+,:.['
const SENTENCE_END = '.!?…"”)]:'

function mayOpen(page: Page, rule: BoilerplateRule, line: PageLine, token: number, done: number): boolean {
  if (rule.at === 'anywhere' || opensLine(page, line, token)) return true
  if (rule.at === 'line') return false
  if (page.tokens.end[token - 1] <= done) return true
  const before = page.text[page.tokens.end[token - 1] - 1]
  return SENTENCE_END.includes(before) || page.tokens.start[token] - page.tokens.end[token - 1] > 1
}

function opensLine(page: Page, line: PageLine, token: number): boolean {
  for (let at = line.first; at < token; at++) {
    if (token - line.first > BULLETED || !BULLETS.includes(page.text[page.tokens.start[at]])) return false
  }
  return true
}

function reachOf(
  page: Page,
  language: CleanLanguage,
  rule: BoilerplateRule,
  line: number,
  token: number,
  end: number,
): number {
  const { lines, tokens, text } = page
  if (rule.to === 'line') return lines[line].end
  if (rule.to === 'sentence') return sentenceEnd(page, lines[line], end)
  if (rule.to === 'match') return end
  const context = { text, tokens, lines, language: language.headlines }
  const reach = headlineEnd(context, line, end, token)
  return rule.to === 'headlines' && reach >= lines[line].end ? listEnd(context, reach) : reach
}

const STOPS = '.!?…'

/** Past the stop that ends the sentence, or the end of the line. */
function sentenceEnd(page: Page, line: PageLine, from: number): number {
  const { tokens, text } = page
  for (let at = line.first; at < line.last; at++) {
    if (tokens.start[at] < from - 1 || !STOPS.includes(text[tokens.start[at]])) continue
    if (at + 1 === line.last || tokens.flags[at + 1] & SPACED) return tokens.end[at]
  }
  return line.end
}
