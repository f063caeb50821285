import fs from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { folderOf } from '../support/folder.ts'
import { newsx } from '../support/newsx.ts'

test('a sample has empty verdicts, its strata and the chosen columns', () => {
  const { stdout } = newsx(['sample', 'seeds/', '-n', '6', '--by', 'type', '--columns', 'quote,sentence', '-q'])
  const [head, ...rows] = parse(stdout)
  expect(head).toEqual(['verdict', 'verdictSpeaker', 'note', 'stratum', 'quote', 'sentence'])
  expect(rows).toHaveLength(6)
  for (const row of rows) {
    expect(row.slice(0, 3)).toEqual(['', '', ''])
    expect(['direct', 'mixed', 'indirect']).toContain(row[3])
  }
})

test('verdicts become precision with an interval, over all and by stratum', () => {
  const rows = Array.from({ length: 10 }, (_, n) => `${n < 8 ? 'y' : 'n'},,,${n % 2 ? 'direct' : 'mixed'},x`)
  const folder = folderOf({ 'check.csv': `verdict,verdictSpeaker,note,stratum,quote\n${rows.join('\n')}\n` })
  const run = newsx(['sample', '--judge', 'check.csv'], { cwd: folder })
  expect(run.stdout.split('\n')[0]).toBe('verdict         8 of 10 right: precision 0.800, 95 % interval 0.490 to 0.943')
  expect(run.stdout).toContain('  mixed: 4 of 5 right')
  expect(run.stdout).toContain('verdictSpeaker  nothing judged yet (10 rows)')
  const [first] = JSON.parse(newsx(['sample', '--judge', 'check.csv', '-f', 'json'], { cwd: folder }).stdout)
  expect(first).toMatchObject({
    verdict: 'verdict',
    stratum: null,
    rows: 10,
    precision: { right: 8, judged: 10, precision: 0.8 },
  })
})

test('a file from a spreadsheet with semicolons is read; an odd verdict names its row', () => {
  const folder = folderOf({ 'check.csv': '\uFEFFverdict;note\r\ny;\r\nmaybe;\r\n' })
  const run = newsx(['sample', '--judge', 'check.csv'], { cwd: folder })
  expect(run.stderr).toContain('row 2, verdict: "maybe" is neither y nor n')
  expect(run.status).toBe(2)
  fs.writeFileSync(path.join(folder, 'check.csv'), 'quote\nx\n')
  expect(newsx(['sample', '--judge', 'check.csv'], { cwd: folder }).status).toBe(2)
})
