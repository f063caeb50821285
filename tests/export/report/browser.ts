/** Debian's Chromium, and reports opened in it as a reader opens them: from a file. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Locator, type Page } from 'playwright-core'
import type { Document } from '../../../src/document.ts'
import { makeReport } from '../../../src/export/report/index.ts'
import { root } from '../../support/newsx.ts'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)

export const hasBrowser = executablePath !== undefined

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox', '--disable-dev-shm-usage'] })
}

let bundled = false

/** The report's program and style, bundled anew: tests look at what stands in src/. */
function assets() {
  if (!bundled) execFileSync(process.execPath, [path.join(root, 'scripts', 'bundle-report.mjs')])
  bundled = true
  const read = (name: string) => readFileSync(path.join(root, 'dist', 'export', 'report', name), 'utf8')
  return { script: read('client.js'), style: read('client.css') }
}

function pageOf(documents: readonly Document[], limit = 10_000): string {
  const report = makeReport(assets(), { limit })
  return report.head() + documents.map((document) => report.item(document)).join('') + report.tail()
}

export interface Visit {
  page: Page
  /** Addresses that the page asked for beside its own. */
  requests: string[]
  /** Errors and warnings in its console. */
  complaints: string[]
}

export interface How {
  colorScheme?: 'light' | 'dark'
  locale?: string
  width?: number
  hash?: string
  limit?: number
}

export async function visit(browser: Browser, documents: readonly Document[], how: How = {}): Promise<Visit> {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'newsx-report-')), 'report.html')
  writeFileSync(file, pageOf(documents, how.limit))
  const { colorScheme = 'light', locale = 'en-GB', width = 1200 } = how
  const page = await browser.newPage({ colorScheme, locale, viewport: { width, height: 900 }, reducedMotion: 'reduce' })
  page.setDefaultTimeout(20_000)
  const requests: string[] = []
  const complaints: string[] = []
  const own = pathToFileURL(file).href
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== own && !request.url().startsWith('blob:')) requests.push(request.url())
  })
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(own + (how.hash ?? ''))
  await page.locator('.masthead').waitFor()
  return { page, requests, complaints }
}

/** What a reader sees of the first element, once it is there. */
export async function textOf(locator: Locator): Promise<string> {
  await locator.first().waitFor()
  const [text = ''] = await locator.allInnerTexts()
  return text
}
