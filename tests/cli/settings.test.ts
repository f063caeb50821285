import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { folderOf } from '../support/folder.ts'
import { newsx } from '../support/newsx.ts'
import { rice } from './articles.ts'

const FILE = 'newsx.config.json'

function printed(args: string[], cwd: string, env: Record<string, string> = {}) {
  return JSON.parse(newsx([...args, '--print-config'], { cwd, env }).stdout)
}

test('flags win over variables, variables over the file, the file over defaults', () => {
  const folder = folderOf({ [FILE]: '{"format": "json", "strict": true, "textField": "isi"}' })
  const file = path.join(fs.realpathSync(folder), FILE)
  const settings = printed(['clean', '-f', 'md'], folder, { NEWSX_STRICT: '0', NEWSX_FORMAT: 'txt' })
  expect(settings.format).toEqual({ value: 'md', from: 'flag' })
  expect(settings.strict).toEqual({ value: false, from: 'NEWSX_STRICT' })
  expect(settings.textField).toEqual({ value: 'isi', from: file })
  expect(settings.urlField).toEqual({ value: 'url', from: 'default' })
})

test('the file is found upward, a section of a command wins in it, and its paths start from it', () => {
  const folder = folderOf({
    [FILE]: '{"quiet": false, "clean": {"quiet": true, "rules": "sub/rules.json"}}',
    'a/b/keep': '',
  })
  const settings = printed(['clean'], path.join(folder, 'a/b'))
  expect(settings.quiet.value).toBe(true)
  expect(settings.rules.value).toBe(path.join(fs.realpathSync(folder), 'sub/rules.json'))
  expect(printed(['ingest'], folder).quiet.value).toBe(false)
})

test('--no-config reads neither file nor variables; --config names another file', () => {
  const folder = folderOf({ [FILE]: '{"quiet": true}', 'other.json': '{"strict": true}' })
  expect(printed(['clean', '--no-config'], folder, { NEWSX_STRICT: '1' }).strict.from).toBe('default')
  expect(printed(['clean', '--no-config'], folder).quiet.from).toBe('default')
  expect(printed(['clean', '--config', 'other.json'], folder).strict).toEqual({ value: true, from: 'other.json' })
})

test.each([
  ['{"quite": true}', 'did you mean quiet?'],
  ['{"clean": {"keep": ["spma"]}}', 'clean.keep.0'],
  ['{"format": 3}', 'format'],
  ['{"quiet": ', 'no JSON'],
])('a config file with %s is wrong use, and the error names the place', (content, hint) => {
  const folder = folderOf({ [FILE]: content })
  const run = newsx(['clean', '-q'], { cwd: folder, input: rice })
  expect(run.stderr).toContain(FILE)
  expect(run.stderr).toContain(hint)
  expect(run.status).toBe(2)
})

test('a wrong variable is wrong use', () => {
  expect(newsx(['clean'], { env: { NEWSX_QUIET: 'maybe' }, input: rice }).stderr).toMatch(/^newsx: NEWSX_QUIET: /)
})
