/** The contract with engines that run newsx as one step of theirs: one line in, one line out, in order, and no line kept waiting. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { expect, onTestFinished, test } from 'vitest'
import { bin, cleanEnvironment, newsx } from '../support/newsx.ts'
import { rice } from './articles.ts'

const ENGINE = ['extract', '-q', '-j', '1', '--on-error', 'emit', '-f', 'ndjson', '-']

/** newsx at the end of a pipe that stays open, and its lines as they come. */
function engine(args: string[]): { run: ChildProcess; answers: AsyncIterator<string>; ended: Promise<unknown[]> } {
  const run = spawn(process.execPath, [bin, ...args], { env: cleanEnvironment, stdio: ['pipe', 'pipe', 'pipe'] })
  onTestFinished(() => void run.kill())
  const answers = createInterface({ input: run.stdout as NodeJS.ReadableStream })[Symbol.asyncIterator]()
  return { run, answers, ended: once(run, 'exit') }
}

const textOrError = (line: string) => {
  const { text, error } = JSON.parse(line)
  return text ?? `line ${error.line}`
}

test('every line is answered before the next is sent, bad ones too', async () => {
  const { run, answers, ended } = engine(ENGINE)
  const records = [JSON.stringify({ text: 'Satu.' }), '{"half', '[]', '{}', JSON.stringify({ text: 'Dua.' })]
  const given: string[] = []
  for (const record of records) {
    run.stdin?.write(`${record}\n`)
    given.push(textOrError((await answers.next()).value))
  }
  expect(given).toEqual(['Satu.', 'line 2', 'line 3', 'line 4', 'Dua.'])
  run.stdin?.end()
  expect(await ended).toEqual([0, null])
})

test('a line that comes in pieces is one line', async () => {
  const { run, answers } = engine(ENGINE)
  const record = JSON.stringify({ text: rice })
  run.stdin?.write(`${JSON.stringify({ text: 'Satu.' })}\n${record.slice(0, 30)}`)
  expect(textOrError((await answers.next()).value)).toBe('Satu.')
  run.stdin?.write(`${record.slice(30)}\n`)
  expect(JSON.parse((await answers.next()).value).headline).toBe('Harga Beras Turun di Pasar Induk')
})

test('when nobody reads any more the run ends, though its input stays open', async () => {
  const { run, answers, ended } = engine(ENGINE)
  run.stdin?.on('error', () => {})
  run.stdin?.write(`${JSON.stringify({ text: 'Satu.' })}\n`)
  await answers.next()
  run.stdout?.destroy()
  run.stdin?.write(`${JSON.stringify({ text: 'Dua.' })}\n`)
  expect(await ended).toEqual([0, null])
})

test('as many lines come out as go in, in their order', () => {
  const records = Array.from({ length: 700 }, (_, n) =>
    n % 7 === 3 ? `{"bad ${n}` : JSON.stringify({ text: `No ${n}.` }),
  )
  const { stdout, stderr, status } = newsx(ENGINE, { input: `${records.join('\n')}\n` })
  const answers = stdout.trimEnd().split('\n').map(textOrError)
  expect(answers).toEqual(records.map((_, n) => (n % 7 === 3 ? `line ${n + 1}` : `No ${n}.`)))
  expect(stderr.trimEnd().split('\n')).toHaveLength(100)
  expect(status).toBe(0)
})

test('a bad first line is one bad line, and no article', () => {
  const { stdout } = newsx(ENGINE, { input: `half"}\n${JSON.stringify({ text: 'Satu.' })}\n` })
  expect(stdout.trimEnd().split('\n').map(textOrError)).toEqual(['line 1', 'Satu.'])
})

test('no line gives none', () => {
  expect(newsx(ENGINE, { input: '' })).toMatchObject({ stdout: '', status: 0 })
})

test('an empty line is a line', () => {
  const { stdout, status } = newsx(ENGINE, { input: `\n${JSON.stringify({ text: 'Satu.' })}\n\n` })
  expect(stdout.trimEnd().split('\n').map(textOrError)).toEqual(['line 1', 'Satu.', 'line 3'])
  expect(status).toBe(0)
})
