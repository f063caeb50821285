import { expect, test } from 'vitest'
import { progressLine } from '../../src/cli/progress.ts'
import { hasTerminal, onTerminal } from '../support/terminal.ts'

test.each([
  [1234, 500, 1000, 10, '1,234 documents · 50 % · 123/s · 0:10 left'],
  [0, 250, 1000, 20, '25 % · 1:00 left'],
  [10, 0, null, 5, '10 documents · 2/s'],
  [10, 1, 1000, 5, '10 documents · 0 % · 2/s'],
  [9, 2000, 1000, 3, '9 documents · 100 % · 3/s · 0:00 left'],
  [1000, 20, 1000, 180, '1,000 documents · 2 % · 6/s · 2:27:00 left'],
])('%i documents, %i of %s bytes after %i s', (documents, read, total, seconds, line) => {
  expect(progressLine(documents, read, total, seconds)).toBe(line)
})

test.skipIf(!hasTerminal)('-q and CI leave a terminal without a progress line', () => {
  for (const [flags, env] of [
    [['-q'], {}],
    [[], { CI: '1' }],
  ] as const) {
    expect(onTerminal(['clean', 'seeds/', '-f', 'ndjson', ...flags], env).shown).not.toContain(' left')
  }
})
