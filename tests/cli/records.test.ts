/** Records as they lie around: what tables, arrays and pipes hold, in any encoding, and where their errors are. */
import { expect, test } from 'vitest'
import { folderOf } from '../support/folder.ts'
import { newsx, type RunSettings } from '../support/newsx.ts'

/** The documents that newsx makes, and what it complains of. */
function ingested(args: string[], settings: RunSettings) {
  const { stdout, stderr, status } = newsx(['ingest', '-q', ...args], settings)
  const lines = stdout.trimEnd().split('\n')
  return { documents: lines.filter((line) => line !== '').map((line) => JSON.parse(line)), stderr, status }
}

const textsOf = ({ documents }: ReturnType<typeof ingested>) => documents.map(({ text }) => text)
const inFile = (name: string, content: string | Buffer) =>
  ingested([name], { cwd: folderOf({ [name]: content, 'other.txt': 'Lain.' }) })

test.each([1, 399, 500, 501, 999])('all %i rows before a broken one are read', (good) => {
  const rows = Array.from({ length: good }, (_, n) => `Harga ${n} naik`)
  const run = inFile('a.csv', ['text', ...rows, '"Pipa" 5 inci', 'Akhir'].join('\n'))
  expect(textsOf(run)).toEqual(rows)
  expect(run.stderr).toMatch(new RegExp(`^a\\.csv:${good + 2}: not valid CSV`))
})

test.each([
  ['a headline in brackets', '[POPULER NASIONAL] Menteri mundur\nJakarta – Isi.'],
  ['a headline in braces', '{Foto} Menteri mundur\nJakarta – Isi.'],
])('standard input that opens with %s is one article', (_, input) => {
  expect(textsOf(ingested([], { input }))).toEqual([input])
})

const lines = '{"text":"Satu."}\n{"text":"Dua."}\n'
const array = '[ {"text":"Satu."}, {"text":"Dua."} ]'

test.each([
  ['NDJSON', lines],
  ['NDJSON with a byte order mark', `\uFEFF${lines}`],
  ['NDJSON with blanks', ` \n${lines.replace('{', '{ ')}`],
  ['NDJSON in UTF-16', Buffer.from(`\uFEFF${lines}`, 'utf16le')],
  ['an array', array],
  ['an array with a byte order mark', `\uFEFF${array}`],
  ['an array in UTF-16', Buffer.from(array, 'utf16le')],
])('standard input is told to be %s', (_, input) => {
  expect(textsOf(ingested([], { input }))).toEqual(['Satu.', 'Dua.'])
})

test.each([
  ['a.csv', 'judul,text\nx,Kafé “ramai”\n'],
  ['a.tsv', 'judul\ttext\nx\tKafé “ramai”\n'],
  ['a.json', '[{"text":"Kafé “ramai”"}]'],
  ['a.ndjson', '{"text":"Kafé “ramai”"}\n'],
])('%s in Windows-1252 keeps its letters', (name, content) => {
  const western = content.replaceAll('“', '\x93').replaceAll('”', '\x94')
  const [document] = inFile(name, Buffer.from(western, 'latin1')).documents
  expect(document.text).toBe('Kafé “ramai”')
  expect(document.source.encoding).toBe('windows-1252')
  expect(document.warnings).toEqual([])
})

test('a table may be parted by semicolons, and keeps its commas', () => {
  const run = inFile('a.csv', '\uFEFFjudul;text\r\nPasar;"Beras, gula; dan garam"\r\n')
  expect(run.documents).toMatchObject([{ text: 'Beras, gula; dan garam', extra: { judul: 'Pasar' } }])
})

test('no cell of a table is lost: columns of one name, cells beyond the header', () => {
  const run = inFile('a.csv', 'text,tag,tag\nSatu.,a,b,c\nDua.,d\n')
  expect(run.documents.map(({ extra }) => extra)).toEqual([{ tag: 'a', 'tag 2': 'b', 'column 4': 'c' }, { tag: 'd' }])
})

test('NDJSON named .json is read', () => {
  expect(textsOf(inFile('a.json', lines))).toEqual(['Satu.', 'Dua.'])
})

test.each([
  ['a.csv', 'isi,text\n"dua\nbaris",Satu.\nx\n', 'a.csv:4: '],
  ['a.json', '[{"text":"Satu."},{"isi":"x"}]', 'a.json: record 2: '],
  ['a.ndjson', '{"text":"Satu."}\n\n{"isi":"x"}\n', 'a.ndjson:3: '],
])('an error in %s says where it is', (name, content, place) => {
  const run = inFile(name, content)
  expect(textsOf(run)).toEqual(['Satu.'])
  expect(run.stderr).toContain(`${place}a record without text`)
  expect(run.status).toBe(3)
})

test.each([
  ['a stray byte', 'a.txt', Buffer.from('Kaf\xe9 di Ñusa – ramai', 'utf8').fill(0xff, 3, 4)],
  ['half a surrogate pair', 'a.ndjson', '{"text":"Kafe \\ud83d ramai","judul":"\\udc00"}'],
  ['half a surrogate pair in an array', 'a.json', '[{"text":"Kafe \\uD83D ramai","judul":"\\udc00"}]'],
])('%s is said to be damage', (_, name, content) => {
  const [document] = inFile(name, content).documents
  expect(document.text).toContain('\uFFFD')
  expect(JSON.stringify(document)).not.toMatch(/\\ud/i)
  expect(document.warnings).toMatchObject([{ code: 'damaged' }])
})

test('a whole surrogate pair is a character', () => {
  const [document] = inFile('a.ndjson', '{"text":"Kafe \\ud83d\\ude00 ramai"}').documents
  expect(document.text).toBe('Kafe 😀 ramai')
  expect(document.warnings).toEqual([])
})
