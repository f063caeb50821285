import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { folderOf } from '../support/folder.ts'
import { bin, cleanEnvironment, newsx, root } from '../support/newsx.ts'
import { bridge, rice } from './articles.ts'

const node = `'${process.execPath}' '${bin}'`

function shell(command: string, cwd = root) {
  return spawnSync('bash', ['-c', command], { cwd, encoding: 'utf8', env: cleanEnvironment })
}

test('a reader that goes away ends the run in silence, with 0', () => {
  const records = Array.from({ length: 3000 }, (_, n) => JSON.stringify({ text: `${rice} ${n}` })).join('\n')
  const folder = folderOf({ 'many.ndjson': records })
  const run = shell(`${node} clean many.ndjson -q | head -1; echo "\${PIPESTATUS[0]}"`, folder)
  const [first, status] = run.stdout.trim().split('\n')
  expect(JSON.parse(first).source.path).toBe('many.ndjson')
  expect(status).toBe('0')
  expect(run.stderr).toBe('')
})

test('a help page cut short ends with 0', () => {
  expect(shell(`${node} clean --help | head -1; echo "\${PIPESTATUS[0]}"`).stdout).toMatch(/\n0\n$/)
})

test.skipIf(!fs.existsSync('/dev/full'))('a full device is one clear line and 1', () => {
  for (const command of ['clean seeds/ -q > /dev/full', 'clean seeds/ -q -o /dev/full', '--help > /dev/full']) {
    const run = shell(`${node} ${command}`)
    expect(run.stderr).toMatch(/^newsx: cannot write .*: no space left on the device: .*\n$/)
    expect(run.status).toBe(1)
  }
  expect(fs.statSync('/dev/full').isCharacterDevice()).toBe(true)
})

test.each([['INT', 130] as const, ['TERM', 143] as const, ['HUP', 129] as const])(
  'SIG%s during -o leaves the old file and no other',
  async (signal, code) => {
    const folder = folderOf({ 'out.ndjson': 'the old file\n' })
    const run = spawn(process.execPath, [bin, 'clean', '-o', 'out.ndjson'], { cwd: folder, env: cleanEnvironment })
    run.stdin.on('error', () => {})
    const ended = new Promise((resolve) => run.on('exit', resolve))
    const feeding = setInterval(() => run.stdin.write(`${JSON.stringify({ text: rice })}\n`), 5)
    while (fs.readdirSync(folder).length === 1) await new Promise((resolve) => setTimeout(resolve, 20))
    run.kill(`SIG${signal}`)
    expect(await ended).toBe(code)
    clearInterval(feeding)
    expect(fs.readdirSync(folder)).toEqual(['out.ndjson'])
    expect(fs.readFileSync(path.join(folder, 'out.ndjson'), 'utf8')).toBe('the old file\n')
  },
)

test('closed standard input is no input: nothing is written, and the run says so', () => {
  const run = shell(`${node} clean <&-`)
  expect(run.stdout).toBe('')
  expect(run.stderr).toMatch(/^newsx: 0 documents/)
  expect(run.status).toBe(0)
})

test('closed standard output and error do not end in a crash', () => {
  expect(shell(`${node} clean seeds/ -q 2>&-`).status).toBe(0)
  expect([0, 1]).toContain(shell(`${node} clean seeds/ -q >&-`).status)
})

test('a pipeline through all commands gives what export gives', () => {
  const piped = shell(
    `${node} ingest seeds/ -q | ${node} clean -q | ${node} extract -q | ${node} dedupe -q | ${node} export -q -f json`,
  )
  const direct = newsx(['export', 'seeds/', '-q', '-f', 'json'])
  expect(JSON.parse(piped.stdout)).toEqual(JSON.parse(direct.stdout))
})

test('articles come in through a pipe and a glob alike', () => {
  const folder = folderOf({ 'a/rice.txt': rice, 'a/b/bridge.txt': bridge })
  expect(JSON.parse(newsx(['clean', '-q'], { input: rice }).stdout).source.path).toBe('-')
  const found = newsx(['ingest', 'a/**/*.txt', '-q'], { cwd: folder }).stdout.trim().split('\n')
  expect(found.map((line) => JSON.parse(line).source.path)).toEqual(['a/b/bridge.txt', 'a/rice.txt'])
})

test('what runs twice gives the same bytes, in any time zone and with any colour setting', () => {
  const once = newsx(['export', 'seeds/', '-q']).stdout
  const again = newsx(['export', 'seeds/', '-q'], { env: { TZ: 'Asia/Jayapura', FORCE_COLOR: '1' } }).stdout
  expect(again).toBe(once)
})
