/**
 * Whether a pattern can match one text in exponentially many ways, which a backtracking matcher would try one by one.
 *
 * The pattern becomes a position automaton (Glushkov 1961), in which every count beyond one is taken for any count:
 * `(?:a|\w{1,4}){1,20}` is no less of a trap than `(?:a|\w+)+`. It is exponentially ambiguous where one loop can be gone
 * round in two ways that read the same characters (Weber & Seidl 1991). Assertions are left out, but for a negative
 * look-ahead at one character.
 */
import { CharSet, JS } from 'refa'

type Alternatives = ReturnType<JS.Parser['parse']>['expression']['alternatives']
type Element = Alternatives[number]['elements'][number]

/** What stands at the borders of a part of the pattern. */
interface Part {
  first: readonly number[]
  /** Positions that may end it, with the characters that may not come next. */
  last: ReadonlyMap<number, CharSet>
  empty: boolean
}

interface Step {
  to: number
  characters: CharSet
}

class Automaton {
  readonly steps: Step[][] = []
  private readonly characters: CharSet[] = []
  private readonly none: CharSet
  /** Two ways lead from one position to another. */
  doubled = new Set<string>()

  constructor(alternatives: Alternatives, maxCharacter: number) {
    this.none = CharSet.empty(maxCharacter)
    this.oneOf(alternatives)
  }

  private oneOf(alternatives: Alternatives): Part {
    const parts = alternatives.map(({ elements }) => this.sequence(elements))
    return {
      first: parts.flatMap(({ first }) => first),
      last: new Map(parts.flatMap(({ last }) => [...last])),
      empty: parts.some(({ empty }) => empty),
    }
  }

  private sequence(elements: readonly Element[]): Part {
    let whole: Part = { first: [], last: new Map(), empty: true }
    for (const element of elements) {
      const next = this.part(element)
      if (next) whole = this.join(whole, next)
      else if (element.type === 'Assertion') whole = this.bar(whole, element)
    }
    return whole
  }

  private part(element: Element): Part | null {
    if (element.type === 'CharacterClass') return this.position(element.characters)
    if (element.type === 'Alternation') return this.oneOf(element.alternatives)
    if (element.type !== 'Quantifier') return null
    const body = this.oneOf(element.alternatives)
    if (element.max > 1) this.connect(body.last, body.first)
    return element.min === 0 ? { ...body, empty: true } : body
  }

  private position(characters: CharSet): Part {
    const at = this.characters.push(characters) - 1
    this.steps.push([])
    return { first: [at], last: new Map([[at, this.none]]), empty: false }
  }

  private join(a: Part, b: Part): Part {
    this.connect(a.last, b.first)
    return {
      first: a.empty ? [...a.first, ...b.first] : a.first,
      last: b.empty ? new Map([...a.last, ...b.last]) : b.last,
      empty: a.empty && b.empty,
    }
  }

  /** A negative look-ahead at one character keeps what ends here from going on with it. */
  private bar(part: Part, { kind, negate, alternatives }: Element & { type: 'Assertion' }): Part {
    const [only] = alternatives.map(({ elements }) => elements)
    if (kind !== 'ahead' || !negate || alternatives.length !== 1 || only.length !== 1) return part
    const [barred] = only
    if (barred.type !== 'CharacterClass') return part
    return { ...part, last: new Map([...part.last].map(([at, set]) => [at, set.union(barred.characters)])) }
  }

  private connect(last: ReadonlyMap<number, CharSet>, first: readonly number[]): void {
    for (const [from, barred] of last) {
      for (const to of first) {
        const characters = this.characters[to].without(barred)
        if (characters.isEmpty) continue
        if (this.steps[from].some((step) => step.to === to)) this.doubled.add(`${from} ${to}`)
        this.steps[from].push({ to, characters })
      }
    }
  }
}

export function isAmbiguous(pattern: RegExp): boolean {
  const { expression, maxCharacter } = JS.Parser.fromLiteral(pattern).parse({ assertions: 'parse' })
  const { steps, doubled } = new Automaton(expression.alternatives, maxCharacter)
  return loopsOf(steps).some((loop) => hasTwoWays(loop, steps, doubled))
}

/** The strongly connected parts: positions that lead to each other. */
function loopsOf(steps: readonly Step[][]): Set<number>[] {
  const back: Step[][] = steps.map(() => [])
  for (const [from, list] of steps.entries()) for (const step of list) back[step.to].push({ ...step, to: from })
  const seen = new Set<number>()
  const loops: Set<number>[] = []
  for (const start of steps.keys()) {
    if (seen.has(start)) continue
    const ahead = reached(start, steps)
    const behind = reached(start, back)
    const loop = new Set([...ahead].filter((at) => behind.has(at)))
    for (const at of loop) seen.add(at)
    if (loop.size > 0) loops.push(loop)
  }
  return loops
}

/** Positions that can be got to in one step or more. */
function reached(start: number, steps: readonly Step[][]): Set<number> {
  const found = new Set<number>()
  const open = [start]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const { to } of steps[at]) {
      if (found.has(to)) continue
      found.add(to)
      open.push(to)
    }
  }
  return found
}

/** Two walks round the loop side by side, over the same characters: can they part and meet again? */
function hasTwoWays(loop: ReadonlySet<number>, steps: readonly Step[][], doubled: ReadonlySet<string>): boolean {
  const inside = (at: number) => steps[at].filter(({ to }) => loop.has(to))
  if ([...loop].some((at) => inside(at).some(({ to }) => doubled.has(`${at} ${to}`)))) return true
  const back = new Map<string, string[]>()
  const parted = new Set<string>()
  const open = [...loop].map((at) => [at, at] as const)
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const [a, b] = pair
    for (const one of inside(a)) {
      for (const other of inside(b)) {
        if (one.characters.isDisjointWith(other.characters)) continue
        const key = `${one.to} ${other.to}`
        back.set(key, [...(back.get(key) ?? []), `${a} ${b}`])
        if (one.to === other.to || parted.has(key)) continue
        parted.add(key)
        open.push([one.to, other.to])
      }
    }
  }
  return [...loop].some((at) => comesFrom(`${at} ${at}`, back, parted))
}

function comesFrom(key: string, back: ReadonlyMap<string, string[]>, parted: ReadonlySet<string>): boolean {
  return (back.get(key) ?? []).some((before) => parted.has(before))
}
