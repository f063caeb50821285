/** Every kind of file gives the same articles, packed or not. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import type { Document } from '../../src/document.ts'
import { recordFields } from '../../src/ingest/index.ts'
import type { InputError } from '../../src/io/problems.ts'
import { documentsOf } from '../../src/pipeline/run.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'newsx-read-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))

function save(name: string, content: string | Buffer): string {
  const file = path.join(folder, name)
  fs.writeFileSync(file, content)
  return file
}

async function read(file: string): Promise<{ documents: Document[]; errors: InputError[] }> {
  const documents: Document[] = []
  const errors: InputError[] = []
  const options = { clean: {}, extract: {}, fields: recordFields, onError: (error: InputError) => errors.push(error) }
  for await (const document of documentsOf('ingest', [file], options, 1)) documents.push(document)
  return { documents, errors }
}

const records = [
  { text: 'Harga beras naik, kata Wira.', headline: 'Beras' },
  { text: 'Harga "telur"\nturun.', headline: 'Telur' },
]
const ndjson = records.map((record) => JSON.stringify(record)).join('\n')
const csv = 'text,headline\n"Harga beras naik, kata Wira.",Beras\n"Harga ""telur""\nturun.",Telur\n'

// A frame with one raw block: what a zstd file is when nothing in it could be made smaller.
function zstdStored(bytes: Buffer): Buffer {
  const block = (bytes.length << 3) | 1
  const header = [0x28, 0xb5, 0x2f, 0xfd, 0xa0, 0, 0, 0, 0, block & 255, (block >> 8) & 255, (block >> 16) & 255]
  const frame = Buffer.from(header)
  frame.writeUInt32LE(bytes.length, 5)
  return Buffer.concat([frame, bytes])
}

test.each([
  ['a.ndjson', Buffer.from(ndjson)],
  ['b.jsonl.gz', gzipSync(ndjson)],
  ['c.ndjson.zst', zstdStored(Buffer.from(ndjson))],
  ['d.json', Buffer.from(JSON.stringify(records))],
  ['e.csv', Buffer.from(csv)],
  ['f.tsv', Buffer.from(csv.replaceAll(',', '\t').replace('naik\t', 'naik,'))],
  ['g.csv.gz', gzipSync(csv)],
  ['h.ndjson', Buffer.from(`\uFEFF${ndjson}`, 'utf16le')],
  ['i.csv', Buffer.from(`\uFEFF${csv}`)],
])('%s', async (name, bytes) => {
  const { documents, errors } = await read(save(name, bytes))
  expect(errors).toEqual([])
  expect(
    documents.map(({ text, source, extra }) => ({ text, record: source.record, headline: extra.headline })),
  ).toEqual(records.map(({ text, headline }, record) => ({ text, record, headline })))
})

test('an article packed with gzip has the hash of what it holds', async () => {
  const plain = await read(save('j.txt', 'Harga beras naik.'))
  const packed = await read(save('k.txt.gz', gzipSync('Harga beras naik.')))
  expect(packed.documents[0].source.sha256).toBe(plain.documents[0].source.sha256)
  expect(packed.documents[0].id).toBe(plain.documents[0].id)
})

test('a bad line is told by its number, and the lines around it are read', async () => {
  const { documents, errors } = await read(
    save('l.ndjson', `${JSON.stringify(records[0])}\n\n{"text": "putus\n${JSON.stringify(records[1])}\n{"judul": 1}`),
  )
  expect(documents.map(({ source }) => source.record)).toEqual([0, 3])
  expect(errors.map(({ line }) => line)).toEqual([3, 5])
})

test('a line in another encoding is decoded as what it is', async () => {
  const latin = Buffer.from('{"text": "Kata \x93Wira\x94 di kafe itu"}', 'latin1')
  const { documents } = await read(save('m.ndjson', Buffer.concat([Buffer.from(`${ndjson}\n`), latin])))
  expect(documents[2].text).toBe('Kata “Wira” di kafe itu')
  expect(documents.map(({ source }) => source.encoding)).toEqual(['utf-8', 'utf-8', 'windows-1252'])
})

test('gzip that was cut off keeps what came before, and says so', async () => {
  const many = Array.from({ length: 20000 }, (_, index) =>
    JSON.stringify({ text: `Artikel nomor ${index} ${Math.sin(index)}` }),
  ).join('\n')
  const { documents, errors } = await read(save('n.ndjson.gz', gzipSync(many).subarray(0, -2000)))
  expect(documents.length).toBeGreaterThan(1000)
  expect(errors.map(({ message }) => message)).toEqual(['the gzip data ends too early: the file was cut off'])
})
