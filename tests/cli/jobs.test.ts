import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { newsx, root } from '../support/newsx.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'newsx-jobs-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))

const articles = fs
  .readdirSync(path.join(root, 'seeds'))
  .map((file) => fs.readFileSync(path.join(root, 'seeds', file), 'utf8'))

const RECORDS = 900
/** Makes a record heavy enough for a run over all to start workers. */
const ballast = 'x'.repeat(10_000)

/** Bad lines stand on both sides of the place from which workers go on. */
const raw = path.join(folder, 'raw.ndjson')
const isBad = (index: number) => index % 250 === 7
const record = (index: number) =>
  isBad(index) ? '{"half' : JSON.stringify({ text: `${articles[index % 5]}\n${index}`, ballast })
fs.writeFileSync(raw, Array.from({ length: RECORDS }, (_, index) => record(index)).join('\n'))

/** Documents of which some say that they were cleaned and have no edits. */
const cleaned = path.join(folder, 'cleaned.ndjson')
const lines = newsx(['clean', '-q', raw]).stdout.trimEnd().split('\n')
const without = (line: string) => JSON.stringify({ ...JSON.parse(line), edits: undefined })
fs.writeFileSync(cleaned, lines.map((line, index) => (index % 300 === 5 ? without(line) : line)).join('\n'))

test.each([
  ['clean to lines', ['clean', raw], 4],
  ['extract to lines', ['extract', cleaned], 3],
  ['extract to an array', ['extract', '-f', 'json', cleaned], 3],
  ['extract to read', ['extract', '-f', 'view', cleaned], 3],
  ['a table of dates', ['export', '-t', 'dates', '-f', 'csv', cleaned], 3],
  ['dedupe', ['dedupe', cleaned], 3],
])('%s: output and errors do not depend on the number of threads', { timeout: 240_000 }, (_, args, bad) => {
  const [one, three] = ['1', '3'].map((jobs) => newsx([...args, '-q', '-j', jobs]))
  expect(one.status).toBe(3)
  expect(one.stdout.length).toBeGreaterThan(10_000)
  expect(one.stderr.trimEnd().split('\n')).toHaveLength(bad)
  expect(three.stdout === one.stdout).toBe(true)
  expect(three.stderr).toBe(one.stderr)
  expect(three.status).toBe(3)
})

test('one line in, one line out, errors included', () => {
  const { stdout, status } = newsx(['clean', '-q', '--on-error', 'emit', '-'], {
    input: '{"text":"Satu."}\n{"half\n{"text":"Dua."}\n',
  })
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(status).toBe(0)
  expect(lines.map(({ text, error }) => text ?? error.line)).toEqual(['Satu.', 2, 'Dua.'])
})
