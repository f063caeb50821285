/** A short run of `npm run fuzz`, and every text that it ever found; in a process of its own, so that a hang is a failure. */
import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { languages } from '../../src/lang/index.ts'
import { root } from '../support/newsx.ts'

const load = (name: string) => import(new URL(`../../scripts/fuzz/${name}.mjs`, import.meta.url).href)
const [{ damaged }, { Probe }, { ownScrapes }] = await Promise.all(['damage', 'probe', 'scrapes'].map(load))

const CASES = 1600
const PATIENCE = 240_000

const probe = new Probe()
afterAll(() => probe.close())

const folder = path.join(root, 'fixtures', 'fuzz')
const found = fs.readdirSync(folder).map((name) => ({
  name,
  ...(JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')) as { broke: string; text: string }),
}))

test.each(found)('$name: $broke no more', { timeout: PATIENCE }, async ({ text }) => {
  expect(await probe.check([text], PATIENCE)).toEqual([null])
})

test('nothing is broken by damage', { timeout: PATIENCE }, async () => {
  const openers = languages.flatMap(({ clean }) => clean.rules.flatMap(({ opens }) => opens))
  const texts: string[] = fc.sample(damaged(ownScrapes(), openers), { seed: 8, numRuns: CASES })
  const broken: (string | null)[] = await probe.check(texts, PATIENCE)
  const failures = texts.map((text, at) => ({ broke: broken[at], text })).filter(({ broke }) => broke !== null)
  expect(failures).toEqual([])
  for (let at = 0; at < CASES; at += 40)
    expect((await probe.checkTogether(texts.slice(at, at + 40), PATIENCE)).broken).toBeNull()
})
