/** Which files the given inputs stand for. */
import { statSync } from 'node:fs'
import { lstat, readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { nearest } from '../text/nearest.ts'
import { endings, packedEndings } from './kinds.ts'
import { InputError } from './problems.ts'

/**
 * Files of the inputs in the order given, folders and globs sorted, each once; an input that stands for none is an error.
 * What an earlier run wrote to `output`, a file or a folder that ends in a slash, is none of a folder's articles.
 */
export async function* findFiles(inputs: readonly string[], output?: string): AsyncGenerator<string | InputError> {
  const seen = new Set<string>()
  const isOutput = writtenTo(output)
  for (const input of inputs) {
    for (const found of await expand(input, isOutput)) {
      if (typeof found === 'string') {
        if (seen.has(found)) continue
        seen.add(found)
      }
      yield found
    }
  }
}

/** Bytes of the inputs that are files by name; what must be looked through first counts for nothing. */
export async function bytesOfFiles(inputs: readonly string[]): Promise<number> {
  const found = await Promise.all(inputs.map((input) => stat(input).catch(() => null)))
  return found.reduce((sum, info) => sum + (info?.isFile() ? info.size : 0), 0)
}

/** Tells what was found below a root and is the output itself, or lies in it; an output that holds the root holds inputs. */
type IsOutput = (path: string, root: string) => boolean

function writtenTo(output: string | undefined): IsOutput {
  if (output === undefined || output === '-') return () => false
  const target = resolve(output)
  if (!/[/\\]$/.test(output)) return (path) => resolve(path) === target
  const holds = (folder: string, path: string) => path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
  return (path, root) => holds(target, resolve(path)) && holds(resolve(root), target)
}

async function expand(input: string, isOutput: IsOutput): Promise<(string | InputError)[]> {
  if (input === '-') return ['-']
  const info = await stat(input).catch(() => null)
  if (info?.isDirectory()) return inFolder(input, isOutput)
  if (info) return [input]
  if (!/[*?[\]{}!]/.test(input)) return [new InputError(input, `no such file or folder: ${await advice(input)}`)]
  const root = dirname(`${input.slice(0, input.search(/[*?[\]{}!]/))}x`)
  const files = (await glob(input)).filter((file) => !isOutput(file, root))
  return files.length > 0 ? files : [new InputError(input, 'no file matches: quote the pattern and check it')]
}

async function inFolder(folder: string, isOutput: IsOutput): Promise<(string | InputError)[]> {
  const base = folder.replace(/(?<![/\\])[/\\]+$/, '') || '/'
  const pattern = `**/*.{${endings.join(',')}}{,${packedEndings.map((ending) => `.${ending}`).join(',')}}`
  const files = (await glob(pattern, base)).filter((file) => !isOutput(join(base, file), base))
  if (files.length === 0)
    return [new InputError(folder, `no article in this folder: files must end in .${endings.join(', .')}`)]
  return files.map((file) => (base === '/' ? `/${file}` : `${base}/${file}`))
}

/** Links to files are followed; links to folders are not, since they may lead round in a circle. */
async function glob(pattern: string, cwd = ''): Promise<string[]> {
  // It takes 50 ms to load; a run over named files or a pipe does without it.
  const { default: fastGlob } = await import('fast-glob')
  const options = { onlyFiles: false, objectMode: true, followSymbolicLinks: false, dot: false } as const
  const found = await fastGlob(pattern, cwd === '' ? options : { ...options, cwd })
  return found
    .filter(({ path, dirent }) => dirent.isFile() || (dirent.isSymbolicLink() && isFile(join(cwd, path))))
    .map(({ path }) => path)
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** What may have been meant by a path that leads nowhere. */
async function advice(path: string): Promise<string> {
  if (await lstat(path).catch(() => null)) return 'it is a link that leads nowhere'
  const folder = dirname(path)
  const names = await readdir(folder).catch(() => [])
  const meant = nearest(basename(path), names)
  return meant === null ? 'check the path' : `did you mean ${folder === '.' ? meant : join(folder, meant)}?`
}
