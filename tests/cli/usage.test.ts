import { expect, test } from 'vitest'
import { folderOf } from '../support/folder.ts'
import { newsx } from '../support/newsx.ts'
import { rice } from './articles.ts'

test.each([
  [['clena', 'seeds/'], 'did you mean clean?'],
  [['clean', '--formt', 'json'], 'did you mean --format?'],
  [['clean', 'seeds/', '-f', 'jsn'], 'did you mean json?'],
  [['clean', 'seeds/', '-f'], 'needs a value'],
  [['clean', 'seeds/', '-o', 'out.csv'], 'newsx export'],
  [['clean', 'seeds/', '-f', 'csv'], 'newsx export'],
  [['clean', 'seeds/', '--keep', 'spma'], 'did you mean spam?'],
  [['export', 'seeds/', '-t', 'quote'], 'did you mean quotes?'],
  [['export', 'seeds/', '-t', 'all', '-o', 'tables/', '--columns', 'path'], '-t'],
  [['clean', 'seeds/', '--explain', '-f', 'json'], 'newsx export -t edits'],
  [['extract', 'seeds/', '--reference-date', '2025-02-30'], 'is not a day'],
  [['seeds/'], 'newsx clean seeds/'],
  [['clean', 'seeds/', '-Z'], 'newsx clean --help'],
  [['clean', 'seeds/', '--rules', 'missing.json'], 'newsx learn'],
  [['clean', 'seeds/', '-j', '0'], 'not between 1 and'],
  [['clean', 'seeds/', '-o', 'out.xlsx'], 'say which with -f'],
  [['clean', 'seeds/', '-o', 'out.ndjson.zst'], 'name it .gz'],
])('newsx %j is wrong use and says what to do', (args, hint) => {
  const run = newsx(args)
  expect(run.stdout).toBe('')
  expect(run.stderr).toMatch(/^newsx: .*\n$/)
  expect(run.stderr).toContain(hint)
  expect(run.status).toBe(2)
})

test('newsx alone says how it is used, and is wrong use', () => {
  const run = newsx([])
  expect(run.stderr).toContain('Usage:')
  expect(run.status).toBe(2)
})

test.each([[['--version']], [['-V']], [['clean', '--version']]])('newsx %j prints the version', (args) => {
  expect(newsx(args).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
})

test('a finished stage asked for other options names --redo, which does it again', () => {
  const documents = newsx(['extract', '-q'], { input: rice }).stdout
  const refused = newsx(['clean', '-q', '--keep', 'related'], { input: documents })
  expect(refused.stderr).toContain('--redo')
  expect(refused.status).toBe(1)
  const redone = JSON.parse(newsx(['clean', '-q', '--keep', 'related', '--redo'], { input: documents }).stdout)
  expect(redone).toEqual(JSON.parse(newsx(['clean', '-q', '--keep', 'related'], { input: rice }).stdout))
  expect(redone.text).toContain('Baca juga')
})

test('--redo does not believe edits that do not give the raw text back', () => {
  const document = JSON.parse(newsx(['clean', '-q'], { input: rice }).stdout)
  const edits = [...document.edits, { ...document.edits[0], start: 5000, end: 5010, text: 'sepuluh ya' }]
  const run = newsx(['clean', '-q', '--redo'], { input: JSON.stringify({ ...document, edits }) })
  expect(run.stderr).toContain('were changed after newsx clean')
  expect(run.stdout).toBe('')
  expect(run.status).toBe(1)
})

test('asking again for the same options does nothing', () => {
  const documents = newsx(['clean', '-q', '--only', 'spam'], { input: rice }).stdout
  expect(newsx(['clean', '-q', '--only', 'spam'], { input: documents }).stdout).toBe(documents)
})

test('learn writes rules that clean reads, and the document records which', () => {
  const line = 'Ikuti kanal kami agar tidak ketinggalan kabar hangat'
  const records = Array.from({ length: 8 }, (_, n) =>
    JSON.stringify({
      text: `Berita nomor ${n} dari desa menceritakan panen raya yang berlangsung di tiga kabupaten sejak pagi hari.\n${line}\n`,
      url: 'https://kabar.example/x',
    }),
  )
  const folder = folderOf({ 'news.ndjson': records.join('\n') })
  expect(newsx(['learn', 'news.ndjson', '-q', '-o', 'rules.json'], { cwd: folder }).status).toBe(0)
  const [first] = newsx(['clean', 'news.ndjson', '-q', '--rules', 'rules.json'], { cwd: folder }).stdout.split('\n')
  const document = JSON.parse(first)
  expect(document.text).not.toContain(line)
  expect(document.stages[1].options.rules).toMatch(/^\d+-[0-9a-f]{8}$/)
})

test('a mistyped path gets a suggestion', () => {
  expect(newsx(['clean', 'sedes', '-q']).stderr).toBe('sedes: no such file or folder: did you mean seeds?\n')
})
