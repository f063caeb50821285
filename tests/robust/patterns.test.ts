/** No pattern may take more than linear time, whatever the text. */
import fs from 'node:fs'
import path from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'
import { analyse } from 'scslre'
import { expect, test, vi } from 'vitest'
import { isAmbiguous } from '../support/ambiguity.ts'
import { root } from '../support/newsx.ts'

const source = path.join(root, 'src')

/** The regular expressions written in a file. */
function literalsOf(file: string): RegExp[] {
  const found: RegExp[] = []
  const { program } = parseSync(file, fs.readFileSync(path.join(source, file), 'utf8'))
  new Visitor({
    Literal(node) {
      if ('regex' in node) found.push(new RegExp(node.regex.pattern, node.regex.flags))
    },
  }).visit(program)
  return found
}

/** The patterns that are made while the program runs, as when a language's rules are compiled. */
async function compiled(): Promise<RegExp[]> {
  const found: RegExp[] = []
  const construct = (plain: typeof RegExp, [pattern, flags]: [string, string]) => {
    const made = new plain(pattern, flags)
    found.push(made)
    return made
  }
  vi.stubGlobal('RegExp', new Proxy(RegExp, { construct }))
  const { clean, extract, ingest } = await import('../../src/index.ts')
  for (const file of fs.readdirSync(path.join(root, 'seeds')))
    extract(clean(ingest({ text: fs.readFileSync(path.join(root, 'seeds', file), 'utf8') })))
  vi.unstubAllGlobals()
  return found
}

/** A language's rules are only ever tried compiled, at one place. */
const isRule = (file: string) => /^lang\/\w+\/clean\//.test(file)

const files = fs
  .readdirSync(source, { recursive: true })
  .map(String)
  .filter((file) => /\.tsx?$/.test(file) && !isRule(file))
const patterns = new Map(
  [...files.flatMap(literalsOf), ...(await compiled())].map((pattern) => [String(pattern), pattern]),
)

const reportsOf = ({ source, flags, sticky }: RegExp) =>
  analyse({ source, flags: flags.replace('d', '') })
    .reports.map(({ type, character }) => `${type}: ${character.pick}`)
    .filter((report) => !sticky || !report.startsWith('Move'))

test('there are as many patterns as a project of this kind has', () => {
  expect(patterns.size).toBeGreaterThan(150)
})

test.each([...patterns.values()])('%s takes linear time', (pattern) => {
  expect(reportsOf(pattern)).toEqual([])
  expect(isAmbiguous(pattern)).toBe(false)
})

test.each([
  /(?:a+)+b/,
  /(?:a*)*b/,
  /(?:a|ab|b)*c/,
  /(?:\d|\d{1,4}){1,20}x/,
  /(?:(?:di|disalin|salin) ?)+$/,
  /(?:[a-z]{1,9}[ .]?){1,6}\)/,
])('%s is found out', (pattern) => expect(isAmbiguous(pattern)).toBe(true))

test.each([
  /(?:a+b)+/,
  /(?:\d{1,4}(?!\d))*x/,
  /"(?:[^"\\]|\\.)*"/,
  /[a-z]+(?: [a-z]+)*$/,
  /(?:#\w{2,40}[ ,]{0,3}){1,20}$/,
])('%s is not suspected', (pattern) => expect(isAmbiguous(pattern)).toBe(false))
