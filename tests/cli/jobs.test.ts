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

/** Enough for the run to start workers, with bad lines on both sides of that. */
const large = path.join(folder, 'large.ndjson')
const record = (index: number) =>
  index % 1000 === 7 ? '{"half' : JSON.stringify({ text: `${articles[index % 5]}\n${index}` })
fs.writeFileSync(large, Array.from({ length: 4000 }, (_, index) => record(index)).join('\n'))

test.each(['clean', 'dedupe'])(
  '%s: output and errors do not depend on the number of threads',
  { timeout: 240_000 },
  (stage) => {
    const [one, three] = ['1', '3'].map((jobs) => newsx([stage, '-q', '-j', jobs, large]))
    expect(one.status).toBe(3)
    expect(one.stdout.split('\n')).toHaveLength(3997)
    expect(three.stdout === one.stdout).toBe(true)
    expect(three.stderr).toBe(one.stderr)
  },
)

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
