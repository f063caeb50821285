import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { randomOf } from '../../scripts/learn-spam/generate.mjs'
import { readCounts } from '../../scripts/learn-spam/news-counts.mjs'
import { NewsWriter } from '../../scripts/learn-spam/news-writer.mjs'
import { findSpam } from '../../src/clean/spam/index.ts'
import { indonesian } from '../../src/lang/id/index.ts'
import { tokenize } from '../../src/text/tokens.ts'

const file = path.join(import.meta.dirname, '../../scripts/learn-spam/news-counts.txt')
const counts = readCounts(file)
const articlesOf = (seed: number) => {
  const writer = new NewsWriter(counts, randomOf(seed))
  return Array.from({ length: 60 }, () => writer.article())
}

test('the committed counts are read in full', () => {
  expect(counts.words.get('yang')).toBeGreaterThan(counts.articles / 2)
  expect(counts.followers.get('mengatakan')?.has('bahwa')).toBe(true)
  expect(counts.topics.length).toBeGreaterThan(20)
  expect(fs.statSync(file).size).toBeLessThan(300_000)
})

test('the same seed writes the same news, another seed writes other news', () => {
  expect(articlesOf(1)).toEqual(articlesOf(1))
  expect(articlesOf(1)).not.toEqual(articlesOf(2))
})

test('what is written to the counts is no spam', () => {
  const cut = articlesOf(7).filter((text) => findSpam(tokenize(text), indonesian).length > 0)
  expect(cut.length).toBeLessThan(6)
})
