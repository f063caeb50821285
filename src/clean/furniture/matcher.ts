/** Finding a rules file's stretches, by the hashes of their words: no pattern of a user's can make it slow. */
import { type Tokens, tokenize } from '../../text/tokens.ts'
import { type Cut, removal } from '../cut.ts'
import type { Page, PageLine } from '../page.ts'
import type { FurnitureRule } from './rule.ts'

/** Tokens that one `*` may stand for. */
const WILDEST = 40

interface Compiled {
  rule: FurnitureRule
  /** Hashes of the tokens between the wildcards. */
  parts: number[][]
  opensWild: boolean
  closesWild: boolean
}

interface Matcher {
  byFirst: Map<number, Compiled[]>
  wild: Compiled[]
}

const matchers = new WeakMap<readonly FurnitureRule[], Matcher>()

function matcherOf(rules: readonly FurnitureRule[]): Matcher {
  let matcher = matchers.get(rules)
  if (!matcher) {
    matcher = build(rules)
    matchers.set(rules, matcher)
  }
  return matcher
}

function build(rules: readonly FurnitureRule[]): Matcher {
  const byFirst = new Map<number, Compiled[]>()
  const wild: Compiled[] = []
  for (const rule of rules) {
    const compiled = compile(rule)
    if (compiled.parts.length === 0) continue
    if (compiled.opensWild && rule.match === 'line') wild.push(compiled)
    else {
      const [[first]] = compiled.parts
      byFirst.set(first, [...(byFirst.get(first) ?? []), compiled])
    }
  }
  return { byFirst, wild }
}

function compile(rule: FurnitureRule): Compiled {
  const parts = rule.text
    .split('*')
    .map(hashesOf)
    .filter((part) => part.length > 0)
  const text = rule.text.trim()
  return { rule, parts, opensWild: text.startsWith('*'), closesWild: text.endsWith('*') }
}

function hashesOf(text: string): number[] {
  const tokens = tokenize(text)
  return [...tokens.hash.subarray(0, tokens.count)]
}

/** What the rules of a rules file take out of the page. */
export function findFurniture(page: Page, rules: readonly FurnitureRule[]): Cut[] {
  const matcher = matcherOf(rules)
  const cuts: Cut[] = []
  for (const line of page.lines) {
    for (const one of matcher.wild) cutAt(page.tokens, line, line.first, one, cuts)
    for (let at = line.first; at < line.last; at++) {
      const found = matcher.byFirst.get(page.tokens.hash[at])
      if (found)
        for (const one of found)
          if (one.rule.match === 'anywhere' || at === line.first) cutAt(page.tokens, line, at, one, cuts)
    }
  }
  return cuts
}

function cutAt(tokens: Tokens, line: PageLine, at: number, one: Compiled, cuts: Cut[]): void {
  const end = matchEnd(tokens, line, at, one)
  if (end > 0) cuts.push(removal(tokens.start[at], tokens.end[end - 1], one.rule.kind, one.rule.id))
}

/** The token after the match that starts at the token, or 0: each part at the first place where it fits after the one before. */
function matchEnd(
  tokens: Tokens,
  line: PageLine,
  from: number,
  { rule, parts, opensWild, closesWild }: Compiled,
): number {
  let at = from
  for (let index = 0; index < parts.length; index++) {
    const wild = index > 0 || (opensWild && rule.match === 'line')
    const last = index === parts.length - 1
    const found =
      last && rule.match === 'line' && !closesWild && wild
        ? lastPlace(tokens, at, line.last, parts[index])
        : firstPlace(
            tokens,
            at,
            wild ? Math.min(line.last, at + WILDEST + parts[index].length) : at + parts[index].length,
            parts[index],
          )
    if (found < 0) return 0
    at = found + parts[index].length
  }
  if (closesWild) at = rule.match === 'line' ? line.last : Math.min(line.last, at + WILDEST)
  if (at > line.last) return 0
  return rule.match === 'anywhere' || at === line.last ? at : 0
}

function firstPlace(tokens: Tokens, from: number, to: number, part: readonly number[]): number {
  for (let at = from; at + part.length <= to; at++) if (fits(tokens, at, part)) return at
  return -1
}

function lastPlace(tokens: Tokens, from: number, to: number, part: readonly number[]): number {
  const at = to - part.length
  return at >= from && at - from <= WILDEST && fits(tokens, at, part) ? at : -1
}

function fits(tokens: Tokens, at: number, part: readonly number[]): boolean {
  if (at + part.length > tokens.count) return false
  for (let k = 0; k < part.length; k++) if (tokens.hash[at + k] !== part[k]) return false
  return true
}
