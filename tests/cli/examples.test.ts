import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { allManuals } from '../../src/cli/commands/index.ts'
import { folderOf } from '../support/folder.ts'
import { bin, cleanEnvironment, root } from '../support/newsx.ts'

const hasJq = spawnSync('jq', ['--version']).status === 0
const examples = (await allManuals())
  .map(({ name, example }) => [name, example] as const)
  .filter(([, { output }]) => output !== '')

test.each(examples)('the example of newsx %s prints what its help says', (_, { command, output }) => {
  if (command.includes('jq ') && !hasJq) return
  const folder = folderOf()
  fs.symlinkSync(path.join(root, 'seeds'), path.join(folder, 'seeds'))
  const script = `newsx() { '${process.execPath}' '${bin}' "$@"; }; ${command}`
  const { stdout } = spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8', env: cleanEnvironment })
  expect(stdout.replaceAll('\r\n', '\n').trimEnd()).toBe(output.trimEnd())
})
