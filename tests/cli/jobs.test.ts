import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { folderOf } from '../support/folder.ts'
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

const emit = ['clean', '-q', '-f', 'ndjson', '--on-error', 'emit']
const shown = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ text, error }) => text ?? error.line)

test('one line in, one line out, errors and empty lines included', () => {
  const { stdout, status } = newsx([...emit, '-'], { input: '{"text":"Satu."}\n{"half\n\n \n{"text":"Dua."}\n' })
  expect(status).toBe(0)
  expect(shown(stdout)).toEqual(['Satu.', 2, 3, 4, 'Dua.'])
})

test('lines that are all bad are lines of the output nevertheless', () => {
  const cwd = folderOf({ 'bad.ndjson': '{"half\n\n{}\n', 'out.ndjson': 'old' })
  expect(newsx([...emit, 'bad.ndjson', '-o', 'out.ndjson'], { cwd }).status).toBe(0)
  expect(shown(fs.readFileSync(path.join(cwd, 'out.ndjson'), 'utf8'))).toEqual([1, 2, 3])
})

test('an empty line is nothing where no line is asked for it', () => {
  const { stdout, stderr, status } = newsx(['clean', '-q'], { input: '{"text":"Satu."}\n\n{"text":"Dua."}\n' })
  expect(status).toBe(0)
  expect(stderr).toBe('')
  expect(shown(stdout)).toEqual(['Satu.', 'Dua.'])
})

test.each([[['-f', 'txt']], [['-f', 'view']], [['-f', 'ndjson', '-o', 'out/']], [['-f', 'view', '--explain']]])(
  'errors cannot be emitted with %j',
  (flags) => {
    const { stderr, status } = newsx(['clean', '-q', '--on-error', 'emit', ...flags], { input: '{"text":"Satu."}\n' })
    expect(status).toBe(2)
    expect(stderr).toContain('add -f ndjson')
  },
)
