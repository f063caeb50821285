import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Document } from '../../src/document.ts'
import { dedupe } from '../../src/index.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'newsx-known-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))

const { writeArticles } = await import(new URL('../../bench/made-up-articles.js', import.meta.url).href)

test('of articles with known copies every copy is found, and nothing else is called one', async () => {
  const file = path.join(folder, 'articles.ndjson')
  await writeArticles(file, 800)
  const documents = fs
    .readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const marked: Document[] = dedupe(documents)
  const cluster = marked.map(({ id, duplicate }) => duplicate?.cluster ?? id)
  const originals = new Set<unknown>()
  marked.forEach(({ extra: { copyOf } }, number) => {
    if (typeof copyOf !== 'number') return
    originals.add(copyOf)
    expect(cluster[number]).toBe(cluster[copyOf])
  })
  expect(originals.size).toBeGreaterThan(100)
  const wrong = marked.filter(
    ({ duplicate, extra }) => extra.copyOf === null && duplicate?.of && !originals.has(extra.number),
  )
  expect(wrong).toEqual([])
})
