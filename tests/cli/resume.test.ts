/** A run killed at any moment leaves the old file or a whole new one, and goes on to the same bytes. */
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { piecesOf } from '../../src/pipeline/tasks.ts'
import { folderOf } from '../support/folder.ts'
import { bin, cleanEnvironment, newsx, root } from '../support/newsx.ts'

const KILLS = Number(process.env.KILLS ?? 6)

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'newsx-resume-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))

const articles = fs
  .readdirSync(path.join(root, 'seeds'))
  .map((file) => fs.readFileSync(path.join(root, 'seeds', file), 'utf8'))
const records = Array.from({ length: 1500 }, (_, index) =>
  JSON.stringify({ text: `${articles[index % articles.length]}\n${index}` }),
)
const input = path.join(folder, 'input.ndjson')
fs.writeFileSync(input, `${['{"bad', ...records].join('\n')}\n{"half": \n`)
fs.cpSync(path.join(root, 'seeds'), path.join(folder, 'more'), { recursive: true })
const inputs = [path.join(folder, 'more'), input]

const started = performance.now()
const wholeStats = path.join(folder, 'whole.json')
const whole = newsx(['clean', '-q', '-j', '1', '--stats', wholeStats, ...inputs]).stdout
const duration = performance.now() - started
const counted = JSON.parse(fs.readFileSync(wholeStats, 'utf8'))

/** Runs until it ends or is killed after so many milliseconds. */
function runFor(milliseconds: number, args: string[]): Promise<number | null> {
  const child = spawn(process.execPath, [bin, ...args], { env: cleanEnvironment, stdio: 'ignore' })
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds)
  return new Promise((resolve) =>
    child.on('exit', (code) => {
      clearTimeout(timer)
      resolve(code)
    }),
  )
}

test('a killed run goes on to the bytes of an uninterrupted one', { timeout: 60_000 + KILLS * 20_000 }, async () => {
  const output = path.join(folder, 'resumed.ndjson')
  for (let kill = 0; kill < KILLS; kill++) {
    fs.writeFileSync(output, 'old\n')
    await runFor(((kill * 0.618) % 1) * duration, ['clean', '-q', '--resume', '-o', output, ...inputs])
    const now = fs.readFileSync(output, 'utf8')
    expect(now === 'old\n' || now === whole).toBe(true)
  }
  const stats = path.join(folder, 'stats.json')
  expect(newsx(['clean', '-q', '--resume', '-o', output, '--stats', stats, ...inputs]).status).toBe(3)
  expect(JSON.parse(fs.readFileSync(stats, 'utf8'))).toEqual({ ...counted, seconds: expect.any(Number) })
  expect(fs.readFileSync(output, 'utf8') === whole).toBe(true)
  expect(fs.readdirSync(folder).filter((file) => file.startsWith('resumed.ndjson.'))).toEqual([])
})

test('a run killed without --resume leaves the old file as it was', async () => {
  const output = path.join(folder, 'plain.ndjson')
  fs.writeFileSync(output, 'old\n')
  for (const after of [200, 350, 500]) {
    await runFor(after, ['clean', '-q', '-o', output, ...inputs])
    const now = fs.readFileSync(output, 'utf8')
    expect(now === 'old\n' || now === whole).toBe(true)
  }
})

test.each([
  [['--resume', 'x.txt'], '-o out.ndjson'],
  [['--resume', '-o', 'out.ndjson', '-'], 'standard input'],
])('%j is refused', (args, why) => {
  const { status, stderr } = newsx(['clean', ...args])
  expect(status).toBe(2)
  expect(stderr).toContain(why)
})

const beras = (count: number, from = 0) =>
  Array.from({ length: count }, (_, n) => `${JSON.stringify({ text: `Harga beras naik ${from + n} rupiah.` })}\n`).join(
    '',
  )
const rules = (text: string) => JSON.stringify({ rules: [{ kind: 'widget', text }] })

/** A run that stopped after a.ndjson and b.ndjson: at c.ndjson, which is all bad. */
function stopped(flags: string[] = []) {
  const cwd = folderOf({
    'd/a.ndjson': beras(3),
    'd/b.ndjson': beras(3, 10),
    'd/c.ndjson': '{"half\n',
    'rules.json': rules('Bagikan'),
  })
  const run = (...more: string[]) => newsx(['clean', 'd', '-q', '-o', 'out.ndjson', ...flags, ...more], { cwd })
  run()
  const whole = fs.readFileSync(path.join(cwd, 'out.ndjson'), 'utf8')
  fs.rmSync(path.join(cwd, 'out.ndjson'))
  expect(run('--resume', '--strict').status).toBe(1)
  expect(outputs(cwd)).toEqual(['out.ndjson.journal', 'out.ndjson.part'])
  return { cwd, file: (name: string) => path.join(cwd, name), whole, resume: () => run('--resume') }
}

const outputs = (cwd: string) => fs.readdirSync(cwd).filter((name) => name.startsWith('out.'))

test('a run of whose rest every input is bad is done, not failed', () => {
  const { cwd, file, whole, resume } = stopped()
  expect(resume().status).toBe(3)
  expect(fs.readFileSync(file('out.ndjson'), 'utf8')).toBe(whole)
  expect(outputs(cwd)).toEqual(['out.ndjson'])
})

test.each<[string, (file: (name: string) => string) => void, string]>([
  ['a renamed file', (file) => fs.renameSync(file('d/b.ndjson'), file('d/bb.ndjson')), 'changed, added or taken away'],
  ['a new file', (file) => fs.writeFileSync(file('d/a0.ndjson'), beras(1)), 'changed, added or taken away'],
  ['another content', (file) => fs.appendFileSync(file('d/a.ndjson'), beras(1)), 'changed, added or taken away'],
  ['other rules', (file) => fs.writeFileSync(file('rules.json'), rules('Simpan')), 'journal of another run'],
  ['a damaged head', (file) => fs.writeFileSync(file('out.ndjson.journal'), '{"run\n'), 'it is damaged'],
  ['a run at work', (file) => fs.writeFileSync(file('out.ndjson.lock'), `${process.pid}\n`), 'another run (process'],
])('%s: what was written is not gone on with, and stays', (_, change, why) => {
  const { file, resume } = stopped(['--rules', 'rules.json'])
  const part = fs.readFileSync(file('out.ndjson.part'), 'utf8')
  change(file)
  const { status, stderr } = resume()
  expect(status).toBe(1)
  expect(stderr).toMatch(/^out\.ndjson\.(journal|lock): .*\n$/)
  expect(stderr).toContain(why)
  expect(fs.readFileSync(file('out.ndjson.part'), 'utf8')).toBe(part)
  expect(fs.existsSync(file('out.ndjson'))).toBe(false)
})

test('other options are another run', () => {
  const { cwd, resume } = stopped()
  const other = newsx(['clean', 'd', '-q', '-o', 'out.ndjson', '--resume', '--keep', 'spam'], { cwd })
  expect(other.stderr).toContain('journal of another run')
  expect(other.status).toBe(1)
  expect(resume().status).toBe(3)
})

test.each<[string, (file: (name: string) => string) => void]>([
  ['a part shorter than its journal says', (file) => fs.truncateSync(file('out.ndjson.part'), 900)],
  ['no part', (file) => fs.rmSync(file('out.ndjson.part'))],
  ['a damaged line of the journal', (file) => fs.appendFileSync(file('out.ndjson.journal'), '\0\0\0\n')],
  ['half a line of the journal', (file) => fs.appendFileSync(file('out.ndjson.journal'), '{"path":"d/c')],
  ['nothing in the journal', (file) => fs.truncateSync(file('out.ndjson.journal'))],
  ['the lock of a process that has ended', (file) => fs.writeFileSync(file('out.ndjson.lock'), '4194305\n')],
])('%s: what is left is gone on with', (_, change) => {
  const { cwd, file, whole, resume } = stopped()
  change(file)
  expect(resume().status).toBe(3)
  expect(fs.readFileSync(file('out.ndjson'), 'utf8')).toBe(whole)
  expect(outputs(cwd)).toEqual(['out.ndjson'])
})

test('inputs that have lost the place where a run stopped are no end of it', async () => {
  const cwd = folderOf({ 'a.ndjson': beras(1) })
  const pieces = piecesOf([path.join(cwd, 'a.ndjson')], { path: path.join(cwd, 'b.ndjson'), next: null })
  await expect(pieces.next()).rejects.toThrow('no longer among the inputs')
})
