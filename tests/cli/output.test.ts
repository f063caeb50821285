import fs from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { folderOf } from '../support/folder.ts'
import { newsx } from '../support/newsx.ts'
import { bridge, rice } from './articles.ts'

const files = { 'news/rice.txt': rice, 'news/2025/bridge.txt': bridge }

function tree(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => fs.statSync(path.join(folder, name)).isFile())
    .sort()
}

test.each([
  ['quotes.csv', /^path,record,id,quote,/],
  ['quotes.tsv', /^path\trecord\tid\tquote\t/],
  ['quotes.json', /^\[\n\{"path":/],
  ['quotes.jsonl', /^\{"path":/],
  ['quotes.md', /^\| path \| record \| id \| quote \|/],
])('-o %s says the format', (name, start) => {
  const folder = folderOf(files)
  expect(newsx(['export', 'news/', '-t', 'quotes', '-q', '-o', name], { cwd: folder }).status).toBe(0)
  expect(fs.readFileSync(path.join(folder, name), 'utf8')).toMatch(start)
})

test('-f wins over the ending of -o, and .gz compresses', () => {
  const folder = folderOf(files)
  newsx(['export', 'news/', '-t', 'quotes', '-f', 'json', '-q', '-o', 'quotes.csv.gz'], { cwd: folder })
  const rows = JSON.parse(gunzipSync(fs.readFileSync(path.join(folder, 'quotes.csv.gz'))).toString())
  expect(rows.length).toBeGreaterThan(0)
})

test('a folder gets one file for each input, in the inputs’ tree', () => {
  const folder = folderOf({
    ...files,
    'news/more.ndjson': `${JSON.stringify({ text: rice })}\n${JSON.stringify({ text: bridge })}\n`,
  })
  newsx(['clean', 'news/', '-q', '-o', 'clean/'], { cwd: folder })
  expect(tree(path.join(folder, 'clean'))).toEqual(['2025/bridge.ndjson', 'more.ndjson', 'rice.ndjson'])
  const lines = fs.readFileSync(path.join(folder, 'clean/more.ndjson'), 'utf8').trim().split('\n')
  expect(lines.map((line) => JSON.parse(line).source.record)).toEqual([0, 1])
})

test('a folder of plain texts holds the clean texts', () => {
  const folder = folderOf(files)
  newsx(['clean', 'news/rice.txt', '-q', '-f', 'txt', '-o', 'clean/'], { cwd: folder })
  const text = fs.readFileSync(path.join(folder, 'clean/rice.txt'), 'utf8')
  expect(text).toContain('Pasokan dari petani')
  expect(text).not.toContain('Baca juga')
})

test('a folder that would overwrite its inputs is refused', () => {
  const folder = folderOf(files)
  const run = newsx(['clean', 'news/', '-q', '-f', 'txt', '-o', 'news/'], { cwd: folder })
  expect(run.status).toBe(2)
  expect(run.stderr).toContain('name another folder')
  expect(fs.readFileSync(path.join(folder, 'news/rice.txt'), 'utf8')).toBe(rice)
  expect(tree(folder)).toEqual(Object.keys(files).sort())
})

test('-t all writes every table', () => {
  const folder = folderOf(files)
  newsx(['export', 'news/', '-t', 'all', '-f', 'csv', '-q', '-o', 'tables/'], { cwd: folder })
  expect(tree(path.join(folder, 'tables'))).toEqual([
    'dates.csv',
    'documents.csv',
    'edits.csv',
    'quotes.csv',
    'speakers.csv',
  ])
  expect(newsx(['export', 'news/', '-t', 'all'], { cwd: folder }).status).toBe(2)
})

test('a file keeps its mode and a link its target', () => {
  const folder = folderOf({ ...files, 'real.ndjson': 'old' })
  fs.chmodSync(path.join(folder, 'real.ndjson'), 0o640)
  fs.symlinkSync('real.ndjson', path.join(folder, 'link.ndjson'))
  expect(newsx(['clean', 'news/', '-q', '-o', 'link.ndjson'], { cwd: folder }).status).toBe(0)
  expect(fs.lstatSync(path.join(folder, 'link.ndjson')).isSymbolicLink()).toBe(true)
  expect(fs.statSync(path.join(folder, 'real.ndjson')).mode & 0o777).toBe(0o640)
})

test.each(['missing/out.ndjson', '/sys/newsx.ndjson'])(
  'a place that cannot be written, %s, is known before anything is read',
  (target) => {
    const run = newsx(['clean', 'no-such-input/', '-o', target])
    expect(run.stderr).toMatch(/^newsx: cannot write .*: .*\n$/)
    expect(run.status).toBe(1)
  },
)

test.skipIf(process.getuid?.() === 0)('a read-only folder is refused (root may write everywhere)', () => {
  const folder = folderOf({ 'locked/keep': '' })
  fs.chmodSync(path.join(folder, 'locked'), 0o555)
  const run = newsx(['clean', '-o', 'locked/out.ndjson'], { cwd: folder, input: rice })
  fs.chmodSync(path.join(folder, 'locked'), 0o755)
  expect(run.stderr).toMatch(/no permission to write there/)
  expect(run.status).toBe(1)
})

test('a run in which every input failed leaves the old output', () => {
  const folder = folderOf({ 'out.ndjson': 'old' })
  expect(newsx(['clean', 'missing.txt', '-o', 'out.ndjson'], { cwd: folder }).status).toBe(1)
  expect(fs.readFileSync(path.join(folder, 'out.ndjson'), 'utf8')).toBe('old')
})

test('--columns chooses and orders; an unknown column gets a suggestion', () => {
  const run = newsx(['export', '-t', 'quotes', '--columns', 'speaker,quoteId,line', '-f', 'csv', '-q'], { input: rice })
  expect(run.stdout.split('\r\n')[0]).toBe('speaker,quoteId,line')
  const wrong = newsx(['export', '-t', 'quotes', '--columns', 'speeker'], { input: rice })
  expect(wrong.status).toBe(2)
  expect(wrong.stderr).toContain('did you mean speaker?')
})

test('--list-columns names the columns of every table', () => {
  const { stdout } = newsx(['export', '--list-columns'])
  for (const name of ['documents', 'quotes', 'dates', 'speakers', 'edits', 'rawStart', 'removedChars', 'variants'])
    expect(stdout).toContain(name)
})

test('--excel writes a byte order mark and semicolons', () => {
  const { stdout } = newsx(['export', '-t', 'documents', '-f', 'csv', '--excel', '-q'], { input: rice })
  expect(stdout.startsWith('\uFEFFpath;record;id;')).toBe(true)
})

test('cells that a spreadsheet would run are escaped, unless told otherwise', () => {
  const text = '=HYPERLINK("x") adalah kalimat.\n'
  const row = (flags: string[]) =>
    parse(
      newsx(['export', '-t', 'documents', '--columns', 'text', '-f', 'csv', '-q', ...flags], { input: text }).stdout,
    )[1][0]
  expect(row([])).toBe(`'${text}`)
  expect(row(['--no-escape-formulas'])).toBe(text)
})

test('the summary says what was removed; -q says nothing; --stats says it as JSON', () => {
  const folder = folderOf(files)
  const run = newsx(['clean', 'news/', '--stats', 'stats.json'], { cwd: folder })
  expect(run.stderr).toMatch(/^newsx: 2 documents; removed [\d,]+ of [\d,]+ characters \([\d.]+ %\): related \d+.*\n$/)
  expect(newsx(['clean', 'news/', '-q'], { cwd: folder }).stderr).toBe('')
  const stats = JSON.parse(fs.readFileSync(path.join(folder, 'stats.json'), 'utf8'))
  expect(stats).toMatchObject({ command: 'clean', documents: 2, skipped: 0, removed: { related: { documents: 1 } } })
})

test.each([
  ['news/', 'news/clean.ndjson'],
  ['news', 'news/clean/'],
  ['.', 'clean/'],
  ['news/**/*.{txt,ndjson}', 'news/clean.ndjson'],
  ['news/**/*.{txt,ndjson}', './news/clean/'],
])('of %s, what an earlier run wrote to %s is no input, unless it is named', (input, output) => {
  const folder = folderOf(files)
  const count = (...args: string[]) => /(\d+) document/.exec(newsx(['clean', ...args], { cwd: folder }).stderr)?.[1]
  expect([count(input, '-o', output), count(input, '-o', output)]).toEqual(['2', '2'])
  expect(count(output, '-o', '/dev/null')).toBe('2')
  expect(count(input, '-o', 'all/')).toBe('4')
})

test('two outputs cannot be one file', () => {
  const folder = folderOf({ ...files, 'old.json': 'old' })
  for (const [flag, name] of [
    ['--stats', 'old.json'],
    ['--save-index', './old.json'],
  ]) {
    const run = newsx(['dedupe', 'news/', '-o', 'old.json', flag, name], { cwd: folder })
    expect(run.stderr).toMatch(/^newsx: -o and --(stats|save-index) name the same file, .*\n$/)
    expect(run.status).toBe(2)
  }
  expect(fs.readFileSync(path.join(folder, 'old.json'), 'utf8')).toBe('old')
  expect(newsx(['clean', 'news/', '-o', '/dev/null', '--stats', '/dev/null'], { cwd: folder }).status).toBe(0)
})

test.each(['--stats', '--save-index'])('%s that cannot be written leaves the old output', (flag) => {
  const folder = folderOf({ ...files, 'out.ndjson': 'old' })
  const run = newsx(['dedupe', 'news/', '-o', 'out.ndjson', flag, 'missing/x'], { cwd: folder })
  expect(run.stderr).toMatch(/^newsx: cannot write missing\/x: its folder does not exist/)
  expect(run.status).toBe(1)
  expect(fs.readFileSync(path.join(folder, 'out.ndjson'), 'utf8')).toBe('old')
  expect(tree(folder)).toEqual([...Object.keys(files), 'out.ndjson'].sort())
})

test('a table that cannot be written leaves nothing of the others', () => {
  const folder = folderOf({ ...files, 'tables/quotes.csv/keep': '' })
  const run = newsx(['export', 'news/', '-t', 'all', '-f', 'csv', '-q', '-o', 'tables/'], { cwd: folder })
  expect(run.status).toBe(1)
  expect(tree(folder)).toEqual([...Object.keys(files), 'tables/quotes.csv/keep'].sort())
})
