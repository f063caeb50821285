/** The page as text: what it may never hold, and what its pieces are. */
import { inflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { Document } from '../../../src/document.ts'
import { makeReport } from '../../../src/export/report/index.ts'
import { articleOf, corpusOf, empty } from './corpus.ts'

const assets = { script: 'console.log(1)', style: 'body{margin:0}' }

function pageOf(documents: readonly Document[], limit = 100): string {
  const report = makeReport(assets, { limit })
  return report.head() + documents.map((document) => report.item(document)).join('') + report.tail()
}

function unpacked(page: string, id: string) {
  const [, packed = ''] = new RegExp(`<script type="text/plain" id="${id}">([^<]*)</script>`).exec(page) ?? []
  return JSON.parse(inflateRawSync(Buffer.from(packed, 'base64')).toString())
}

test('documents come out of their blocks as they went in', () => {
  const documents = corpusOf(12)
  expect(unpacked(pageOf(documents), 'block-0')).toEqual(documents)
})

test('a block ends where it is big enough, and the index says where each begins', () => {
  const long = (id: string) => empty(id, 'kata '.repeat(30_000))
  const page = pageOf(['a', 'b', 'c', 'd', 'e'].map(long))
  const { blocks } = unpacked(page, 'index')
  expect(blocks).toEqual([0, 2, 4])
  expect(unpacked(page, 'block-2')).toHaveLength(1)
})

test('the index counts what the limit leaves out, and holds nothing of it', () => {
  const index = unpacked(pageOf(corpusOf(12), 5), 'index')
  expect(index.leftOut).toEqual({ documents: 7, quotes: 18 })
  expect(index.documents.id).toHaveLength(5)
  expect(index.quotes.document).toHaveLength(15)
})

test('no scraped text stands in the page as it is', () => {
  const hostile = '</script><script>alert(1)</script><img src=x onerror=alert(1)>'
  const document = { ...articleOf(1), text: hostile, headline: hostile, publisher: hostile, quotes: [], dates: [] }
  const page = pageOf([document])
  expect(page).not.toContain('alert')
  expect(page.match(/<script/g)).toHaveLength(3)
})

test('the policy names the hash of the one script and allows nothing else', () => {
  const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(pageOf([])) ?? []
  expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[\w+/=]{44}'; style-src 'sha256-[\w+/=]{44}'; /)
  expect(policy).not.toContain('unsafe')
})

test('the same documents make the same page', () => {
  expect(pageOf(corpusOf(9))).toBe(pageOf(corpusOf(9)))
})

describe('persons', () => {
  test('are one under several names where they have one id, called by the commonest', () => {
    const named = (name: string, id: string) => {
      const document = articleOf(1)
      const quotes = document.quotes?.map((quote) => ({ ...quote, speaker: name }))
      return { ...document, quotes, speakers: [{ name, role: null, affiliation: null, mentions: [], id }] } as Document
    }
    const documents = [
      named('Ratna', 'p1'),
      named('Ratna Wijaya', 'p1'),
      named('Ratna Wijaya', 'p1'),
      named('Seno', 'p2'),
    ]
    expect(unpacked(pageOf(documents), 'index').speakers).toEqual(['Ratna Wijaya', 'Seno'])
  })
})
