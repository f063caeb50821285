import { expect, test } from 'vitest'
import { targetNames } from '../../../src/cli/sinks/target-names.ts'
import { folderOf } from '../../support/folder.ts'

test('two inputs never share a file, however many are called the same', () => {
  const folder = folderOf({ 'x/a.txt': '', 'y/a.txt': '', 'z/a.txt': '', 'z/a.csv': '' })
  const inputs = ['x', 'y', 'z'].map((name) => `${folder}/${name}`)
  const nameOf = targetNames('out', inputs, 'ndjson')
  const paths = ['x/a.txt', 'y/a.txt', 'z/a.txt', 'z/a.csv', 'x/a.txt'].map((name) => nameOf(`${folder}/${name}`))
  expect(paths).toEqual(['out/a.ndjson', 'out/a.txt.ndjson', 'out/a.txt-2.ndjson', 'out/a.csv.ndjson', 'out/a.ndjson'])
})
