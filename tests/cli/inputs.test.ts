import fs from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { folderOf } from '../support/folder.ts'
import { newsx } from '../support/newsx.ts'
import { bridge, rice } from './articles.ts'

const picture = Buffer.from([
  0x89,
  0x50,
  0x4e,
  0x47,
  0x0d,
  0x0a,
  0x1a,
  0x0a,
  ...Array.from({ length: 400 }, (_, n) => n % 7),
])

test.each([
  ['a missing path', 'mising.txt', {}, /^mising\.txt: .*no such file/],
  ['a folder with nothing in it', 'empty/', { 'empty/picture.png': picture }, /^empty\/: no article/],
  ['a binary file', 'picture.txt', { 'picture.txt': picture }, /^picture\.txt: not a text file/],
  ['a binary file of records', 'picture.ndjson', { 'picture.ndjson': picture }, /^picture\.ndjson: not a text file/],
  ['a binary table', 'picture.csv', { 'picture.csv': picture }, /^picture\.csv: not a text file/],
  ['an article named .json', 'article.json', { 'article.json': rice }, /^article\.json: not JSON .*name it \.txt/],
  ['an empty .json', 'empty.json', { 'empty.json': '' }, /^empty\.json: not JSON/],
  [
    'an article cut off in gzip',
    'cut.txt.gz',
    { 'cut.txt.gz': gzipSync(rice).subarray(0, -12) },
    /the file was cut off$/m,
  ],
  [
    'an article cut off in zstd',
    'cut.txt.zst',
    { 'cut.txt.zst': Buffer.from('28b52ffd24', 'hex') },
    /the file was cut off$/m,
  ],
  [
    'damaged gzip',
    'bad.csv.gz',
    { 'bad.csv.gz': Buffer.from(`1f8b0800000000000003${'ff'.repeat(20)}`, 'hex') },
    /^bad\.csv\.gz: damaged gzip data/,
  ],
  [
    'damaged zstd',
    'bad.csv.zst',
    { 'bad.csv.zst': Buffer.from('28b52ffd200507000000000000', 'hex') },
    /: damaged zstd data/,
  ],
  [
    'a quote in the midst of a cell',
    'bad.csv',
    { 'bad.csv': 'text,a\n"abc" def,x\n' },
    /^bad\.csv:2: not valid CSV .*were not read/,
  ],
  ['half a line of NDJSON', 'half.ndjson', { 'half.ndjson': '{"text": "Beras' }, /^half\.ndjson:1: not a JSON object/],
])('%s is one clear line: alone 1, among others 3', (_, input, files, line) => {
  const folder = folderOf({ ...files, 'rice.txt': rice })
  const alone = newsx(['clean', input, '-q'], { cwd: folder })
  expect(alone.stderr).toMatch(line)
  expect(alone.stderr.trim().split('\n')).toHaveLength(1)
  expect(alone.status).toBe(1)
  const among = newsx(['clean', input, 'rice.txt', '-q'], { cwd: folder })
  expect(among.stderr).toBe(alone.stderr)
  expect(among.status).toBe(3)
  expect(JSON.parse(among.stdout).source.path).toBe('rice.txt')
})

test('of a file that was cut off, what is whole is read', () => {
  const lines = Array.from({ length: 60_000 }, (_, n) => JSON.stringify({ text: `Harga ${(n * 7919) % 10007} naik` }))
  const rows = ['text', ...lines.map((_, n) => `Harga ${(n * 7919) % 10007} naik`)]
  const half = (texts: string[]) => {
    const bytes = gzipSync(texts.join('\n'))
    return bytes.subarray(0, bytes.length >> 1)
  }
  const folder = folderOf({ 'cut.ndjson.gz': half(lines), 'cut.csv.gz': half(rows) })
  for (const name of ['cut.ndjson.gz', 'cut.csv.gz']) {
    const run = newsx(['ingest', name, '-q'], { cwd: folder })
    expect(run.stderr).toMatch(/^cut\..*: the gzip data ends too early: the file was cut off\n$/)
    expect(run.status).toBe(3)
    const texts = run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).text)
    expect(texts.length).toBeGreaterThan(10_000)
    expect(texts.at(-1)).toBe(JSON.parse(lines[texts.length - 1]).text)
  }
})

test('the bytes tell whether a file is packed, not its name', () => {
  const record = JSON.stringify({ text: rice })
  const folder = folderOf({
    'plain.ndjson.gz': record,
    'packed.ndjson': gzipSync(record),
    'packed.txt': gzipSync(rice),
  })
  const run = newsx(['ingest', '.', '-q'], { cwd: folder })
  expect(run.stderr).toBe('')
  const texts = run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).text)
  expect(texts).toEqual([rice, rice, rice])
})

test('links that lead round in a circle or nowhere harm nobody', () => {
  const folder = folderOf({ 'news/a.txt': rice, 'news/deep/b.txt': bridge })
  for (const [target, link] of [
    ['..', 'news/deep/up'],
    ['../..', 'news/deep/top'],
    ['gone', 'news/gone.txt'],
    ['round.txt', 'news/round.txt'],
    ['a.txt', 'news/also-a.txt'],
  ])
    fs.symlinkSync(target, path.join(folder, link))
  const run = newsx(['ingest', 'news', '-q'], { cwd: folder })
  expect(
    run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).source.path),
  ).toEqual(['news/a.txt', 'news/also-a.txt', 'news/deep/b.txt'])
  expect(newsx(['ingest', 'news/gone.txt', '-q'], { cwd: folder }).stderr).toMatch(/a link that leads nowhere\n$/)
})

test('a name with a line end or an escape is a name, and one line of a message', () => {
  const folder = folderOf({ 'a\nb.txt': rice, '\u001b[31mred.txt': picture })
  const run = newsx(['ingest', '.', '-q'], { cwd: folder })
  expect(JSON.parse(run.stdout).source.path).toBe('./a\nb.txt')
  expect(run.stderr).toMatch(/^[^\u001b\n]*red\.txt: not a text file[^\u001b\n]*\n$/)
})

test('--strict stops at the first bad input', () => {
  const folder = folderOf({ 'rice.txt': rice })
  const run = newsx(['clean', 'missing.txt', 'rice.txt', '-q', '--strict'], { cwd: folder })
  expect(run.stdout).toBe('')
  expect(run.status).toBe(1)
})

test('lines before and after a broken one are read', () => {
  const records = [{ text: rice }, null, { text: bridge }].map((record) => (record ? JSON.stringify(record) : '{"te'))
  const folder = folderOf({ 'records.ndjson': records.join('\n') })
  const run = newsx(['ingest', 'records.ndjson', '-q'], { cwd: folder })
  expect(run.stderr).toMatch(/^records\.ndjson:2: /)
  expect(
    run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).source.record),
  ).toEqual([0, 2])
  expect(run.status).toBe(3)
})

test('UTF-16 and Windows-1252 are decoded', () => {
  const folder = folderOf({
    'wide.txt': Buffer.from(`\uFEFF${rice}`, 'utf16le'),
    'western.txt': Buffer.from('Kaf\xe9 di Kupang \x93ramai\x94.\n', 'latin1'),
  })
  const documents = newsx(['ingest', 'wide.txt', 'western.txt', '-q'], { cwd: folder }).stdout.trim().split('\n')
  const [wide, western] = documents.map((line) => JSON.parse(line))
  expect(wide.source.encoding).toBe('utf-16le')
  expect(wide.text).toContain('Pasokan dari petani')
  expect(western.source.encoding).toBe('windows-1252')
  expect(western.text).toBe('Kafé di Kupang “ramai”.\n')
})

test('an empty file is a document with a warning', () => {
  const folder = folderOf({ 'empty.txt': '' })
  const run = newsx(['extract', 'empty.txt', '-q'], { cwd: folder })
  expect(JSON.parse(run.stdout).warnings.map(({ code }: { code: string }) => code)).toContain('empty')
  expect(run.status).toBe(0)
})

test.skipIf(process.getuid?.() === 0)(
  'a file without read permission is one clear line (root may read everything)',
  () => {
    const folder = folderOf({ 'secret.txt': rice })
    fs.chmodSync(path.join(folder, 'secret.txt'), 0)
    const run = newsx(['clean', 'secret.txt', '-q'], { cwd: folder })
    expect(run.stderr).toMatch(/^secret\.txt: no permission to read it/)
    expect(run.status).toBe(1)
  },
)

test('--errors json writes one object a line, for wrong use too', () => {
  const input = newsx(['clean', 'missing.txt', '-q', '--errors', 'json'])
  expect(JSON.parse(input.stderr)).toMatchObject({ level: 'error', kind: 'input', path: 'missing.txt', line: null })
  const summary = newsx(['clean', '--errors', 'json'], { input: rice })
  expect(JSON.parse(summary.stderr)).toMatchObject({ level: 'info' })
  const usage = newsx(['clean', '--errors=json', '--formt', 'x'])
  expect(JSON.parse(usage.stderr)).toMatchObject({ level: 'error', kind: 'usage' })
  expect(usage.status).toBe(2)
})

test('fields of a foreign record may have other names, and the document says so', () => {
  const record = JSON.stringify({ isi: rice, judul: 'Harga Beras Turun', tautan: 'https://kabar.example/beras' })
  const run = newsx(['ingest', '-q', '--text-field', 'isi', '--headline-field', 'judul', '--url-field', 'tautan'], {
    input: record,
  })
  const document = JSON.parse(run.stdout)
  expect(document.text).toBe(rice)
  expect(document.source.url).toBe('https://kabar.example/beras')
  expect(document.stages[0].options).toEqual({ textField: 'isi', headlineField: 'judul', urlField: 'tautan' })
})

test('the field named for the text leaves another called text as it is', () => {
  const run = newsx(['ingest', '-q', '--text-field', 'isi'], {
    input: JSON.stringify({ isi: rice, text: 'ringkasan' }),
  })
  expect(JSON.parse(run.stdout)).toMatchObject({ text: rice, extra: { text: 'ringkasan' } })
})

test('what somebody added to a document is kept', () => {
  const document = JSON.parse(newsx(['ingest', '-q'], { input: rice }).stdout)
  const run = newsx(['clean', '-q'], { input: JSON.stringify({ ...document, topic: 'pangan', extra: { id: 7 } }) })
  expect(JSON.parse(run.stdout).extra).toEqual({ topic: 'pangan', id: 7 })
})
