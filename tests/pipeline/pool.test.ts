import { expect, test } from 'vitest'
import { InputError } from '../../src/io/problems.ts'
import type { Piece } from '../../src/io/read.ts'
import { lostWith } from '../../src/pipeline/pool.ts'

const lines = (text: string): Piece => ({ kind: 'lines', path: 'a.ndjson', line: 10, bytes: Buffer.from(text) })
const row = (line: number) => ({ value: {}, line })
const emitted = (pieces: Piece[]) =>
  lostWith(new Error('out of memory'), pieces, true)
    .lines.toString()
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line).error)

test.each<[string, Piece[], (number | null)[]]>([
  ['lines', [lines('{}\n\n{}\n')], [11, 12, 13]],
  ['lines of which the last does not end', [lines('{}\n{}')], [11, 12]],
  ['records', [{ kind: 'records', path: 'a.csv', record: 4, values: [row(5), row(7)], encoding: 'utf-8' }], [5, 7]],
  [
    'files',
    [
      { kind: 'file', path: 'a.txt' },
      { kind: 'file', path: 'b.txt' },
    ],
    [null, null],
  ],
  ['an error', [new InputError('a.ndjson', 'cut off', 7)], [7]],
])('of %s that a worker took with it, each is an error in its place', (_, pieces, numbers) => {
  expect(emitted(pieces).map(({ line }) => line)).toEqual(numbers)
})

test('a report says how many records were lost, and why', () => {
  const { errors, lines: none } = lostWith(new Error('out of memory'), [lines('{}\n{}\n')], false)
  expect(none).toHaveLength(0)
  expect(errors).toEqual([
    {
      path: 'a.ndjson',
      line: 11,
      message: 'the 2 records from here on were lost with a worker that died (out of memory): run it alone, with -j 1',
    },
  ])
})
