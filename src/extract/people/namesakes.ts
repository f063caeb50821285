/** Figures by the words of their names. */
import type { Tokens } from '../../text/tokens.ts'
import { wordsOf } from './names.ts'
import type { Figure, Sighting } from './person.ts'

/** How many people may share a word of their names; more are not told apart. */
const MOST = 16
const FIRST = 3
const LAST = 2
const OTHER = 1

export class Namesakes {
  private readonly byWord = new Map<number, Figure[]>()

  add(word: number, figure: Figure): void {
    const list = this.byWord.get(word)
    if (list === undefined) this.byWord.set(word, [figure])
    else if (list.length < MOST && !list.includes(figure)) list.push(figure)
  }

  /** Whom a sighting names, if the name is part of a known one: by first word, else by last, else by another. */
  figureOf(tokens: Tokens, sighting: Sighting): Figure | null {
    const namesakes = this.byWord.get(tokens.hash[sighting.name])
    if (namesakes === undefined) return null
    const words = wordsOf(tokens, sighting)
    let best: Figure | null = null
    let bestFit = 0
    for (const figure of namesakes) {
      const fit = fitOf(words, figure, sighting)
      if (fit >= bestFit && fit > 0) {
        if (fit > bestFit || figure.seen > best!.seen) best = figure
        bestFit = fit
      }
    }
    return best
  }
}

/** How well the words fit a figure's name: 0 when they are not part of it. */
function fitOf(words: readonly number[], figure: Figure, sighting: Sighting): number {
  if (words.length === 1) {
    const place = figure.words.indexOf(words[0])
    if (place === 0) return FIRST
    if (sighting.odds <= -4 && !sighting.honoured) return 0
    return place === figure.words.length - 1 ? LAST : OTHER
  }
  if (words.length > figure.words.length) return 0
  const whole = words.every((word) => figure.words.includes(word))
  return whole ? FIRST : 0
}
