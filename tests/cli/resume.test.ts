/** A run killed at any moment leaves the old file or a whole new one, and goes on to the same bytes. */
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
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
fs.writeFileSync(input, `${records.join('\n')}\n{"half": \n`)
fs.cpSync(path.join(root, 'seeds'), path.join(folder, 'more'), { recursive: true })
const inputs = [path.join(folder, 'more'), input]

const started = performance.now()
const whole = newsx(['clean', '-q', '-j', '1', ...inputs]).stdout
const duration = performance.now() - started

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
  expect(newsx(['clean', '-q', '--resume', '-o', output, ...inputs]).status).toBe(3)
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

test('the journal of another run is not gone on with', () => {
  const output = path.join(folder, 'other.ndjson')
  fs.writeFileSync(`${output}.part`, '')
  fs.writeFileSync(`${output}.journal`, '{"run":"another"}\n')
  const { status, stderr } = newsx(['clean', '--resume', '-o', output, input])
  expect(status).toBe(1)
  expect(stderr).toContain('journal of another run')
})
