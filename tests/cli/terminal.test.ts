import { expect, test } from 'vitest'
import { folderOf } from '../support/folder.ts'
import { newsx } from '../support/newsx.ts'
import { hasTerminal, onTerminal } from '../support/terminal.ts'
import { rice } from './articles.ts'

const COLOUR = /\u001b\[\d+m/
// Clears the screen, sets the title, turns the text's direction, and C1's own way to start a sequence.
const long = 'Warga desa bergotong royong memperbaiki jalan menuju pasar sejak pagi. '.repeat(20)
const hostile = `${long}Berita \u001b[2J\u001b]0;diambil alih\u0007 dari \u202Ekidab\u202C pasar \u009b31m dan \u0000 \u0008 desa.\n`
const HARMFUL = /\u001b\[2J|\u001b\]|[\u0000\u0007\u0008\u009b\u202e\u202c]/

test.skipIf(!hasTerminal)('no input on a terminal is a hint and 2 (needs util-linux’s script)', () => {
  const { shown, status } = onTerminal(['clean'])
  expect(shown).toContain('no input: name files or folders')
  expect(status).toBe(2)
})

test.skipIf(!hasTerminal)('a terminal gets the readable view, coloured unless NO_COLOR is set', () => {
  const folder = folderOf({ 'rice.txt': rice })
  const args = ['extract', `${folder}/rice.txt`, '-q']
  const { shown, status } = onTerminal(args)
  expect(shown).toMatch(COLOUR)
  expect(shown).toContain('Pasokan dari petani')
  expect(status).toBe(0)
  expect(onTerminal(args, { NO_COLOR: '1' }).shown).not.toMatch(COLOUR)
  expect(onTerminal(args, { TERM: 'dumb' }).shown).not.toMatch(COLOUR)
  expect(onTerminal([...args, '--color', 'never']).shown).not.toMatch(COLOUR)
  expect(onTerminal([...args, '--color', 'always'], { NO_COLOR: '1' }).shown).toMatch(COLOUR)
})

test.each([['view'], ['txt'], ['md'], ['ndjson'], ['json']])(
  'control characters of an article never reach a terminal as %s',
  (format) => {
    if (!hasTerminal) return
    const folder = folderOf({ 'hostile.txt': hostile })
    const { shown } = onTerminal(['clean', `${folder}/hostile.txt`, '-q', '-f', format, '--keep', 'repair'])
    expect(shown).toContain('Berita')
    expect(shown).not.toMatch(HARMFUL)
  },
)

test.each([['csv'], ['tsv'], ['view'], ['ndjson']])('nor in a table as %s', (format) => {
  if (!hasTerminal) return
  const folder = folderOf({ 'hostile.txt': hostile })
  const flags = ['-t', 'documents', '--columns', 'text', '-q', '-f', format, '--keep', 'repair']
  expect(onTerminal(['export', `${folder}/hostile.txt`, ...flags]).shown).not.toMatch(HARMFUL)
})

test('nor through an error message', () => {
  const run = newsx(['clean', 'no\u001b[2Jsuch.txt', '-q'])
  expect(run.stderr).toContain('␛[2J')
})

test('a pipe gets the characters as they are', () => {
  const { stdout } = newsx(['ingest', '-q'], { input: hostile })
  expect(JSON.parse(stdout).text).toBe(hostile)
})

test('a pipe is coloured only when told so', () => {
  const view = (...flags: string[]) => newsx(['extract', '-q', '-f', 'view', ...flags], { input: rice }).stdout
  expect(view()).not.toMatch(COLOUR)
  expect(view('--color', 'always')).toMatch(COLOUR)
  expect(newsx(['extract', '-q', '--color', 'always'], { input: rice }).stdout).not.toMatch(COLOUR)
})

test('the view says what was removed, and lists the quotes', () => {
  const { stdout } = newsx(['extract', '-q', '-f', 'view'], { input: rice })
  expect(stdout).toMatch(/removed \d+ of [\d,]+ characters: related \d+/)
  expect(stdout).toMatch(/Quotes\n {2}.*: “Pasokan dari petani sudah cukup/)
})

test('dedupe shows copies below the article that is kept', () => {
  const folder = folderOf({ 'a.txt': rice, 'b.txt': rice })
  const { stdout } = newsx(['dedupe', `${folder}/`, '-q', '-f', 'view'])
  expect(stdout).toMatch(/\n {6}exact copy, 1\.00: /)
})
