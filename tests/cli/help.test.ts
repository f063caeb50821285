import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { allManuals, commands } from '../../src/cli/commands/index.ts'
import { cleanFlags, fieldFlags } from '../../src/cli/common-flags.ts'
import { longOf } from '../../src/cli/flags.ts'
import { editKinds } from '../../src/document.ts'
import { tableFormats } from '../../src/export/formats/index.ts'
import { tableNames } from '../../src/export/index.ts'
import { recordFields } from '../../src/ingest/index.ts'
import { newsx } from '../support/newsx.ts'

const manuals = await allManuals()

test('every command is listed, with the summary of its own manual', () => {
  const { stdout } = newsx(['--help'])
  for (const { name, summary } of commands) {
    expect(stdout).toContain(`  ${name} `)
    expect(manuals.find((manual) => manual.name === name)?.summary).toBe(summary)
  }
  expect(newsx(['help']).stdout).toBe(stdout)
})

test.each(manuals.map((manual) => [manual.name, manual] as const))(
  'newsx %s --help says what it does, then an example, then every flag',
  (name, manual) => {
    const { stdout, status } = newsx([name, '--help'])
    expect(status).toBe(0)
    expect(stdout.replace(/\s+/g, ' ').startsWith(manual.about)).toBe(true)
    expect(stdout).toContain(`Example:\n  $ ${manual.example.command.split('\n')[0]}`)
    for (const flag of manual.flags) expect(stdout).toContain(longOf(flag))
    expect(newsx(['help', name]).stdout).toBe(stdout)
  },
)

test.each(['formats', 'exit-codes', 'document'])('newsx help %s', (topic) => {
  expect(newsx(['help', topic]).stdout.split('\n').length).toBeGreaterThan(10)
})

test('help on an unknown topic suggests one', () => {
  const run = newsx(['help', 'formast'])
  expect(run.stderr).toContain('did you mean formats?')
  expect(run.status).toBe(2)
})

test('no line of help is wider than 100 columns', () => {
  for (const { name } of manuals) {
    const about = newsx([name, '--help'])
      .stdout.split('\n')
      .filter((line) => !line.startsWith('  $'))
    for (const line of about) expect([...line].length, line).toBeLessThanOrEqual(100)
  }
})

test('choices that flags spell out are those of the code', () => {
  const choices = (name: string) =>
    manuals.find((manual) => manual.name === 'export')?.flags.find((flag) => flag.name === name)?.choices
  expect(choices('table')).toEqual([...tableNames, 'all'])
  expect([...(choices('format') ?? [])].sort()).toEqual([...tableFormats, 'html', 'txt', 'view'].sort())
  expect(cleanFlags.find(({ name }) => name === 'keep')?.choices).toEqual(editKinds)
  expect(fieldFlags.map((flag) => flag.default)).toEqual(Object.values(recordFields))
})

test.each(['bash', 'zsh', 'fish'])('completion for %s knows every command and flag', (shell) => {
  const { stdout } = newsx(['completion', shell])
  for (const { name, flags } of manuals) {
    expect(stdout).toContain(name)
    for (const flag of flags) expect(stdout).toContain(longOf(flag).slice(shell === 'fish' ? 2 : 0))
  }
})

test('bash completes commands, flags and values', () => {
  const complete = (...words: string[]) => {
    const script = `source <(newsx completion bash); COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _newsx; echo "\${COMPREPLY[@]}"`
    const prepared = `newsx() { '${process.execPath}' bin/newsx.js "$@"; }; ${script}`
    return spawnSync('bash', ['-c', prepared], { encoding: 'utf8' }).stdout.trim().split(' ')
  }
  expect(complete('newsx', 'cl')).toEqual(['clean'])
  expect(complete('newsx', 'export', '--col')).toEqual(['--columns', '--color'])
  expect(complete('newsx', 'export', '-t', 'q')).toEqual(['quotes'])
})

test('the manual page has every command and flag, and no line that roff takes for a request of its own', () => {
  const { stdout } = newsx(['man'])
  for (const { name, flags } of manuals) {
    expect(stdout).toContain(`.SS newsx ${name}`)
    for (const flag of flags) expect(stdout).toContain(longOf(flag).replaceAll('-', '\\-'))
  }
  for (const line of stdout.split('\n')) if (/^[.']/.test(line)) expect(line).toMatch(/^\.(TH|SH|SS|B|I|TP|PP|nf|fi)\b/)
})

test('an unknown shell is wrong use', () => {
  expect(newsx(['completion', 'tcsh']).status).toBe(2)
})
