import type { Counts } from './news-counts.mjs'

export class NewsWriter {
  constructor(counts: Counts, random: () => number)
  article(): string
}
