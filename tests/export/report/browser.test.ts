/** The report in a real browser; skipped where there is none. */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Document } from '../../../src/document.ts'
import { hasBrowser, launch, textOf, visit } from './browser.ts'
import { articleOf, corpusOf, empty } from './corpus.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
let browser: Browser

if (!hasBrowser) console.warn('no Chromium here: the tests of the report in a browser are skipped')

describe.skipIf(!hasBrowser)('report', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    browser = await launch()
  }, 60_000)
  afterAll(() => browser?.close())

  const showing = (page: Page) => textOf(page.locator('.showing'))

  describe('figures', () => {
    let page: Page
    let complaints: string[]
    let requests: string[]
    beforeAll(async () => {
      ;({ page, complaints, requests } = await visit(browser, corpusOf(40)))
    })
    afterAll(() => page.close())

    const figures: [name: string, button: string, shown: string][] = [
      ['day', '[data-figure=day] [data-bar="4"]', '2 of 40 documents, 6 of 117 quotes'],
      ['days undated', '[data-figure=day] .chip', '3 of 40 documents, 9 of 117 quotes'],
      ['speaker', '[data-figure=speaker] .row:nth-child(1) button', '28 of 40 documents, 28 of 117 quotes'],
      ['no speaker', '[data-figure=speaker] .chip', '6 of 40 documents, 6 of 117 quotes'],
      ['kind', '[data-figure=kind] [data-kind=spam]', '7 of 40 documents, 21 of 117 quotes'],
      ['publisher', '[data-figure=kind] [data-publisher="0"]', '10 of 40 documents, 30 of 117 quotes'],
      ['type', '[data-figure=type] [data-type=mixed]', '39 of 40 documents, 39 of 117 quotes'],
      ['confidence', '[data-figure=type] [data-bar="9"]', '39 of 40 documents, 39 of 117 quotes'],
      ['story', '[data-figure=story] [data-story="0"]', '3 of 40 documents, 9 of 117 quotes'],
      ['copies', '[data-figure=copy] .row:nth-child(2) button', '1 of 40 documents, 3 of 117 quotes'],
      ['cluster', '[data-figure=copy] [data-cluster]', '2 of 40 documents, 3 of 117 quotes'],
    ]

    test.each(figures)('%s filters what stands below, and lets go again', async (_, button, shown) => {
      expect(await showing(page)).toBe('40 of 40 documents, 117 of 117 quotes')
      await page.locator(button).first().press('Enter')
      expect(await showing(page)).toBe(shown)
      expect(await page.locator('#documents .documents li').count()).toBe(Math.min(25, Number.parseInt(shown, 10)))
      expect(await page.locator(button).first().getAttribute('aria-pressed')).toBe('true')
      await page.locator('.chip.set').click()
      expect(await showing(page)).toBe('40 of 40 documents, 117 of 117 quotes')
    })

    test('days are chosen by dragging over them', async () => {
      const bar = (at: number) => page.locator(`[data-figure=day] [data-bar="${at}"]`)
      await bar(0).hover()
      await page.mouse.down()
      await bar(3).hover()
      await page.mouse.up()
      expect(await textOf(page.locator('.chip.set'))).toContain('1 Mar 2025 – 4 Mar 2025')
      await page.getByRole('button', { name: 'Clear all filters' }).click()
    })

    test('arrow keys move among the bars', async () => {
      await page.locator('[data-figure=day] [data-bar="0"]').focus()
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('ArrowRight')
      expect(await page.evaluate("document.activeElement.getAttribute('data-bar')")).toBe('2')
      await page.keyboard.press('End')
      expect(await page.evaluate("document.activeElement.getAttribute('data-bar')")).toBe('19')
    })

    test('two filters narrow together', async () => {
      await page.locator('[data-type=direct]').click()
      await page.locator('[data-publisher="1"]').click()
      expect(await showing(page)).toBe('10 of 40 documents, 10 of 117 quotes')
      await page.getByRole('button', { name: 'Clear all filters' }).click()
    })

    test('nothing is asked for and nothing complains', () => {
      expect(requests).toEqual([])
      expect(complaints).toEqual([])
    })
  })

  describe('quotes table', () => {
    let page: Page
    beforeAll(async () => {
      ;({ page } = await visit(browser, corpusOf(40)))
    })
    afterAll(() => page.close())
    const field = (name: string) => page.locator('#quotes').getByLabel(name, { exact: false })
    const clear = () => page.getByRole('button', { name: 'Clear all filters' }).click()

    const filters: [name: string, set: () => Promise<unknown>, shown: string][] = [
      ['words', () => field('Search quotes').fill('hujan 116'), '1 of 40 documents, 1 of 117 quotes'],
      [
        'speaker',
        () => page.locator('#quotes select').first().selectOption('Seno Aji'),
        '28 of 40 documents, 28 of 117 quotes',
      ],
      ['type', () => field('Type').selectOption('indirect'), '39 of 40 documents, 39 of 117 quotes'],
      ['publisher', () => field('Publisher').selectOption('Kabar Uji'), '10 of 40 documents, 30 of 117 quotes'],
      ['from', () => field('From').fill('2025-03-19'), '4 of 40 documents, 9 of 117 quotes'],
      ['to', () => page.locator('input[type=date]').nth(1).fill('2025-03-01'), '2 of 40 documents, 6 of 117 quotes'],
      ['confidence', () => field('Confidence at least').fill('0.6'), '39 of 40 documents, 39 of 117 quotes'],
    ]
    test.each(filters)('%s', async (_, set, shown) => {
      await set()
      const after = await showing(page)
      await clear()
      expect(after).toBe(shown)
    })

    test('says when nothing passes', async () => {
      await field('Search quotes').fill('kata yang tidak ada')
      expect(await textOf(page.locator('#quotes .empty'))).toBe('No quote passes these filters.')
      await clear()
    })

    test.each(['quote', 'speaker', 'type', 'publisher', 'date', 'sure'])('sorts by %s, both ways', async (column) => {
      const heading = page.locator(`th.col-${column}`)
      const cells = () => page.locator(`td.col-${column}`).allInnerTexts()
      const before = await cells()
      await heading.locator('button').click()
      expect(await heading.getAttribute('aria-sort')).toBe('ascending')
      await heading.locator('button').click()
      expect(await heading.getAttribute('aria-sort')).toBe('descending')
      expect(await cells()).not.toEqual(before)
      await heading.locator('button').click()
      expect(await cells()).toEqual(before)
    })

    test('pages through its rows', async () => {
      const first = await textOf(page.locator('td.col-quote').first())
      await page.locator('#quotes .pager button').last().click()
      expect(await textOf(page.locator('td.col-quote').first())).not.toBe(first)
      await page.locator('#quotes .pager button').first().click()
      expect(await textOf(page.locator('td.col-quote').first())).toBe(first)
    })

    test('downloads what passes as CSV', async () => {
      await field('Publisher').selectOption('Kabar Uji')
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Download CSV' }).click(),
      ])
      const lines = readFileSync(await download.path(), 'utf8').split('\r\n')
      expect(lines[0]).toMatch(/^path,record,id,quote,type,speaker,/)
      expect(lines).toHaveLength(1 + 30 + 1)
      await clear()
    })
  })

  describe('documents', () => {
    let page: Page
    beforeAll(async () => {
      ;({ page } = await visit(browser, corpusOf(40)))
    })
    afterAll(() => page.close())

    test('a row of the table opens its place in the article, Escape closes it', async () => {
      await page.locator('tr[data-quote="4"] a').click()
      const active = page.locator('.reader mark.active')
      expect(await textOf(active)).toBe('jembatan nomor 4 selesai sebelum musim hujan')
      expect(await textOf(page.locator('.reader .cue.active'))).toBe('kata')
      expect(await textOf(page.locator('.reader .source.active'))).toBe('Dewi Larasati Putri')
      await page.keyboard.press('Escape')
      await page.locator('.reader').waitFor({ state: 'detached' })
    })

    test('removed text stands struck through with its rule, and can be hidden', async () => {
      await page.locator('#documents [data-document="0"] a').click()
      const removed = page.locator('.reader del')
      expect(await textOf(removed)).toContain('iklan spam nomor 0')
      await removed.dispatchEvent('pointerover')
      expect(await textOf(page.locator('.tip'))).toBe('removed: spam, rule uji-spam')
      await page.getByLabel('Show removed text').uncheck()
      expect(await removed.isVisible()).toBe(false)
      await page.getByRole('button', { name: 'Close' }).click()
    })

    test('dates carry their values', async () => {
      await page.locator('#documents [data-document="0"] a').click()
      expect(await page.locator('.reader time').getAttribute('datetime')).toBe('2025-03-01')
      expect(await textOf(page.locator('.reader .dates'))).toContain('2025-03-01')
      await page.keyboard.press('Escape')
    })

    test('copies stand side by side, their differences marked', async () => {
      await page.locator('[data-figure=copy] .clusters a').click()
      await page.locator('.side').nth(1).waitFor()
      const marked = page.locator('mark.differs')
      expect(await marked.evaluateAll((all) => all.map((mark) => mark.lastChild?.textContent))).toEqual([
        'diresmikan',
        'dibuka',
      ])
      await page.keyboard.press('Escape')
    })

    test('are searched and ordered', async () => {
      await page.getByLabel('Search headlines and files').fill('salinan')
      expect(await page.locator('.documents li').count()).toBe(1)
      await page.getByLabel('Search headlines and files').fill('')
      await page.getByLabel('Order').selectOption('oldest')
      expect(await textOf(page.locator('.documents li').first())).toContain('1 Mar 2025')
    })

    test('an address leads to a document, Back leaves it', async () => {
      await page.locator('#documents [data-document] a').first().click()
      await page.locator('.reader .text').waitFor()
      await page.goBack()
      await page.locator('.reader').waitFor({ state: 'detached' })
    })
  })

  describe('hostile articles', () => {
    const attack =
      '<script>window.hurt=1</script><img src="https://example.test/x.png" onerror="window.hurt=1"></script><svg onload=window.hurt=1>' +
      '<!-- <script> \u202Eterbalik\u2066 "><a href="javascript:window.hurt=1">x</a> {{7*7}} &lt;b&gt; \u0000\uD800'

    function hostile(): Document {
      const document = articleOf(1)
      const text = `${attack}\n"${attack}" kata ${attack}\n`
      const start = attack.length + 2
      const quote = {
        ...(document.quotes ?? [])[0],
        start,
        end: start + attack.length,
        text: attack,
        cue: null,
        mention: null,
        speaker: attack,
      }
      return {
        ...document,
        text,
        headline: attack,
        publisher: attack,
        byline: [attack],
        edits: [{ start: 0, end: attack.length, text: attack, with: '', kind: 'spam', rule: attack }],
        quotes: [quote],
        dates: [],
        speakers: [{ name: attack, role: attack, affiliation: attack, mentions: [] }],
        source: { ...document.source, path: attack, url: 'javascript:window.hurt=1' },
        warnings: [{ code: 'x', message: attack }],
      }
    }

    test('do nothing, and are read as they are', async () => {
      const { page, requests, complaints } = await visit(browser, [hostile(), articleOf(2)])
      await page.locator('tr[data-quote="0"] a').click()
      await page.locator('.reader .text').waitFor()
      await page.locator('.reader del').first().focus()
      expect(await page.evaluate('window.hurt')).toBeUndefined()
      expect(await textOf(page.locator('.reader .text'))).toContain('onerror="window.hurt=1"')
      expect(await page.locator('#app img, #app svg, #app script, #app [onerror], a[href^="javascript"]').count()).toBe(
        0,
      )
      expect(requests).toEqual([])
      expect(complaints).toEqual([])
      await page.close()
    })

    test('turn no text round but their own', async () => {
      const { page } = await visit(browser, [{ ...articleOf(1), publisher: '\u202Eterbalik' }, articleOf(2)])
      const boxes = await page
        .locator('#documents li:first-child .facts bdi')
        .evaluateAll((all) => all.map((box) => box.getBoundingClientRect().left))
      expect(boxes).toEqual([...boxes].sort((a, b) => a - b))
      await page.close()
    })
  })

  describe('corpora that lack something', () => {
    const lacking: [name: string, documents: Document[], said: string[]][] = [
      ['no documents', [], ['There is nothing in this corpus yet']],
      [
        'one document',
        [articleOf(1)],
        ['1 of 1 documents', 'No two documents tell one story.', 'No document copies another.'],
      ],
      [
        'no quotes',
        [empty('a', 'Satu baris.\n'), empty('b', 'Dua.\n')],
        ['No quotes were found.', 'Nothing was removed.', 'No document says when it was published.'],
      ],
    ]
    test.each(lacking)('%s', async (_, documents, said) => {
      const { page, complaints } = await visit(browser, documents)
      const text = await textOf(page.locator('#app'))
      for (const words of said) expect(text).toContain(words)
      expect(complaints).toEqual([])
      await page.close()
    })

    test('the limit is spoken of', async () => {
      const { page } = await visit(browser, corpusOf(12), { limit: 5 })
      expect(await textOf(page.locator('.left-out'))).toContain('the first 5 of 12 documents')
      await page.close()
    })
  })

  test('speaks Indonesian and English, light and dark', async () => {
    const { page } = await visit(browser, corpusOf(12), { locale: 'id-ID' })
    expect(await textOf(page.locator('h1'))).toBe('Laporan berita')
    await page.getByRole('button', { name: 'English' }).click()
    expect(await textOf(page.locator('h1'))).toBe('News report')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    const paper = () => page.evaluate('getComputedStyle(document.body).backgroundColor')
    await page.getByRole('button', { name: 'Dark' }).click()
    const dark = await paper()
    await page.getByRole('button', { name: 'Light' }).click()
    expect(await paper()).not.toBe(dark)
    await page.close()
  })

  test('a narrow window scrolls down, never sideways', async () => {
    const long = { ...articleOf(3), headline: 'Panjang'.repeat(60), publisher: 'Penerbit'.repeat(20) }
    const { page } = await visit(browser, [long, ...corpusOf(12)], { width: 360 })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
    await page.locator('#documents [data-document="0"] a').click()
    await page.locator('.reader .text').waitFor()
    expect(await page.locator('.reader').evaluate((reader) => reader.scrollWidth <= reader.clientWidth)).toBe(true)
    await page.close()
  })

  describe.each(['light', 'dark'] as const)('accessibility, %s', (colorScheme) => {
    const places: [name: string, hash: string][] = [
      ['overview', ''],
      ['article', '#d0q1'],
      ['copies', '#d10x11'],
    ]
    test.each(places)('%s', async (_, hash) => {
      const { page } = await visit(browser, corpusOf(12), { colorScheme, hash })
      if (hash) await page.locator('.reader .text').first().waitFor()
      else await page.locator('[data-type=direct]').click()
      const findings = await page.evaluate(`(() => { ${axe}; return axe.run() })()`)
      const { violations } = findings as { violations: { id: string; impact: string; nodes: { html: string }[] }[] }
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      await page.close()
    })
  })
})
