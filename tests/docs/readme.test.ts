/**
 * Runs every example of the README as it is printed: `console` blocks line by line in a shell, `js` blocks as modules.
 *
 * A line that is only "…" stands for any number of lines. UPDATE_README=1 writes what was printed into the README.
 */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { bin, cleanEnvironment, root } from '../support/newsx.ts'

const file = path.join(root, 'README.md')
const readme = fs.readFileSync(file, 'utf8')
const place = newPlace()
let updated = readme

/** A folder as the newcomer's, with seeds/ in it, `newsx` on the path and importable. */
function newPlace(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'newsx-readme-'))
  fs.cpSync(path.join(root, 'seeds'), path.join(folder, 'seeds'), { recursive: true })
  fs.mkdirSync(path.join(folder, 'bin'))
  fs.symlinkSync(bin, path.join(folder, 'bin', 'newsx'))
  fs.mkdirSync(path.join(folder, 'node_modules'))
  fs.symlinkSync(root, path.join(folder, 'node_modules', 'newsx'))
  return folder
}

interface Example {
  command: string
  output: string
}

/** The commands of a console block, each with what it prints. */
function examplesOf(block: string): Example[] {
  return block
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command, ...output] = part.split('\n')
      return { command, output: output.join('\n').trim() }
    })
}

const blocks = (language: string) =>
  Array.from(readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm')), (match) => match[1])

function shell(command: string): string {
  const env = { ...cleanEnvironment, PATH: `${path.join(place, 'bin')}:${cleanEnvironment.PATH}` }
  const { stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: place, env, encoding: 'utf8' })
  if (stdout === '') return stderr.trimEnd()
  // CSV lines end in CRLF, which a README does not show.
  return stdout.replaceAll('\r\n', '\n').trimEnd()
}

function asPattern(output: string): RegExp {
  const escaped = output.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escaped.replace(/^…$/gm, '[\\s\\S]*?')}$`)
}

const hasJq = spawnSync('jq', ['--version']).status === 0
const needsWhatIsMissing = ({ command }: Example) => !hasJq && /\bjq\b/.test(command)

/** The last lines of an output that the README cuts short, as it cuts them. */
function shortened(printed: string, output: string): string {
  const cut = output.split('\n').indexOf('…')
  return cut < 0 ? printed : [...printed.split('\n').slice(0, cut), '…'].join('\n')
}

for (const example of blocks('console').flatMap(examplesOf)) {
  test.skipIf(needsWhatIsMissing(example))(`$ ${example.command}`, () => {
    const printed = shell(example.command)
    if (process.env.UPDATE_README) {
      updated = updated.replace(`$ ${example.command}\n${example.output}${example.output ? '\n' : ''}`, () =>
        `$ ${example.command}\n${shortened(printed, example.output)}\n`.replace(/\n\n$/, '\n'),
      )
    } else expect(printed).toMatch(asPattern(example.output))
  })
}

for (const [index, code] of blocks('js').entries()) {
  test(`js example ${index + 1}`, () => {
    const script = path.join(place, `example-${index}.mjs`)
    fs.writeFileSync(script, code)
    const { stderr, stdout, status } = spawnSync(process.execPath, [script], { cwd: place, encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(status).toBe(0)
    const promised = Array.from(code.matchAll(/\/\/ → (.*)$/gm), (match) => match[1])
    expect(stdout.trim().split('\n')).toEqual(promised)
  })
}

afterAll(() => {
  if (process.env.UPDATE_README) fs.writeFileSync(file, updated)
  fs.rmSync(place, { recursive: true })
})
