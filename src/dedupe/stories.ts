/** Stories: articles on the same event in their own words, found by what they name, when, and under which headline. */
import { similarity } from '../text/similarity.ts'
import { comparable } from './comparable.ts'
import type { Copies } from './copies.ts'
import { type Corpus, dayOf } from './corpus.ts'
import { groupByLinks, Links } from './links.ts'
import type { Thresholds } from './options.ts'
import type { Profile } from './profile.ts'
import { Topics } from './topics.ts'
import { differenceOf } from './verify.ts'
import { WordWeights } from './weights.ts'

/** Cosine from which two articles of the same days tell one story. */
const SURE = 0.42
/** Days apart that do not matter. */
const SAME_DAYS = 2
/** What each day more adds to the cosine that is asked for. */
const DEARER = 0.03
/** Cosine from which they do where the day of either is not known. */
const SURE_UNDATED = 0.46
/** Cosine from which they do if their headlines are alike. */
const LIKELY = 0.36
const ALIKE_HEADLINES = 0.5
/** Weight of a link between two fillings of one template, which tell two stories. */
const APART = -1

/** Of each document the document that names its story, or itself. Copies go with what is kept for them. */
export function findStories(corpus: Corpus, copies: Copies, { window }: Thresholds): Int32Array {
  const kept = copies.order.filter((document) => copies.keptFor[document] === document)
  const weights = weigh(corpus, copies, kept.length)
  const topics = new Topics(corpus, kept, weights, window)
  const links = new Links()
  topics.eachPair((position, neighbour) => {
    const [document, other] = [kept[position], kept[neighbour]]
    if (document < corpus.known && other < corpus.known) return
    const norms = topics.norms[position] * topics.norms[neighbour]
    const link = linkOf(corpus.store.get(document), corpus.store.get(other), weights, norms)
    if (link !== 0) links.add(position, neighbour, link)
  })
  addRelated(links, corpus, copies, kept, window)
  const groups = groupByLinks(kept.length, links, knownStories(corpus, kept))
  const story = Int32Array.from({ length: corpus.count }, (_, document) => document)
  const named = storyNames(corpus, kept, groups)
  kept.forEach((document, position) => {
    story[document] = named.get(groups[position]) ?? kept[groups[position]]
  })
  return story.map((_, document) => story[copies.keptFor[document]])
}

/** Articles of the same days that share whole passages tell one story, whatever else each of them tells. */
function addRelated(links: Links, corpus: Corpus, copies: Copies, kept: Int32Array, window: number): void {
  const positions = new Map<number, number>()
  copies.related.forEach((a, b) => {
    for (const document of [a, b]) positions.set(copies.keptFor[document], -1)
  })
  kept.forEach((document, position) => {
    if (positions.has(document)) positions.set(document, position)
  })
  copies.related.forEach((a, b) => {
    const [x, y] = [a, b].map((document) => positions.get(copies.keptFor[document]) as number)
    if (x !== y && Math.abs(corpus.days[a] - corpus.days[b]) <= window) links.add(x, y, SURE)
  })
}

/** Copies count for nothing: a text that is printed ten times makes no word common. */
function weigh(corpus: Corpus, copies: Copies, kept: number): WordWeights {
  const weights = new WordWeights(kept)
  corpus.store.each(({ terms }, document) => {
    if (copies.keptFor[document] === document) weights.add(terms)
  })
  weights.settle()
  return weights
}

/** Positions of documents that an earlier run put into one story, story by story. */
function knownStories(corpus: Corpus, kept: Int32Array): number[][] {
  const stories = new Map<string, number[]>()
  if (corpus.known === 0) return []
  kept.forEach((document, position) => {
    const story = document < corpus.known ? corpus.store.get(document).origin.story : null
    if (story !== null) stories.set(story, [...(stories.get(story) ?? []), position])
  })
  return [...stories.values()]
}

/** Of each group that an earlier run has named, the first document with that name. */
function storyNames(corpus: Corpus, kept: Int32Array, groups: Int32Array): Map<number, number> {
  const named = new Map<number, number>()
  kept.forEach((document, position) => {
    if (document >= corpus.known || named.has(groups[position])) return
    if (corpus.store.get(document).origin.story !== null) named.set(groups[position], document)
  })
  return named
}

/** How surely two articles tell one story; 0 for not at all, negative for two fillings of one template. */
function linkOf(a: Profile, b: Profile, weights: WordWeights, norms: number): number {
  const left = comparable(a)
  const right = comparable(b)
  const cosine = weights.product(left.terms, right.terms) / norms
  if (!(cosine >= LIKELY)) return 0
  if (differenceOf(left, right).isApart) return APART
  const sure = sureFrom(a, b)
  if (cosine >= sure) return cosine
  if (cosine < sure - SURE + LIKELY) return 0
  return similarity(a.origin.headline.toLowerCase(), b.origin.headline.toLowerCase()) >= ALIKE_HEADLINES ? cosine : 0
}

/** The cosine that two articles need, the more the further apart their days. */
function sureFrom(a: Profile, b: Profile): number {
  const days = Math.abs(dayOf(a.origin.published) - dayOf(b.origin.published))
  if (a.origin.published === null || b.origin.published === null) return SURE_UNDATED
  return SURE + Math.max(0, days - SAME_DAYS) * DEARER
}
