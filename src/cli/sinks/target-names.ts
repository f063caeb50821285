/** The name of an input's file in an output folder. */
import { statSync } from 'node:fs'
import { basename, dirname, join, normalize, sep } from 'node:path'

const ENDING = /\.(txt|html?|ndjson|jsonl|json|csv|tsv)(\.gz|\.zst)?$/i

/** "news/2025/a.txt" of the input "news/" becomes "2025/a.ndjson" in the folder; two inputs never share a file. */
export function targetNames(folder: string, inputs: readonly string[], format: string): (path: string) => string {
  const roots = inputs.map(rootOf)
  const extension = format === 'view' ? 'txt' : format
  const byPath = new Map<string, string>()
  const taken = new Set<string>()
  return (path) => {
    const known = byPath.get(path)
    if (known) return known
    const target = freeName(join(folder, insideOf(roots, path)), extension, taken)
    byPath.set(path, target)
    taken.add(target)
    return target
  }
}

/** Without the input's own ending; with it where that is taken, and numbered where that is taken too. */
function freeName(place: string, extension: string, taken: ReadonlySet<string>): string {
  const short = `${place.replace(ENDING, '')}.${extension}`
  if (!taken.has(short)) return short
  let target = `${place}.${extension}`
  for (let number = 2; taken.has(target); number++) target = `${place}-${number}.${extension}`
  return target
}

/** The part of an input that its files' own tree hangs from. */
function rootOf(input: string): string {
  if (statSync(input, { throwIfNoEntry: false })?.isDirectory()) return normalize(`${input}/`)
  const glob = input.search(/[*?[{]/)
  return normalize(`${dirname(glob < 0 ? input : `${input.slice(0, glob)}x`)}/`)
}

function insideOf(roots: readonly string[], path: string): string {
  if (path === '-') return 'stdin'
  const plain = normalize(path)
  const root = roots.find((each) => plain.startsWith(each))
  if (root !== undefined) return plain.slice(root.length)
  if (roots.includes(`.${sep}`) && !plain.startsWith('..') && !plain.startsWith(sep)) return plain
  // A document of an earlier run keeps its path, but never leaves the folder.
  const parts = plain
    .split(/[/\\]/)
    .filter((part) => part !== '' && part !== '..' && part !== '.' && !/^[a-z]:$/i.test(part))
  return parts.length > 0 ? join(...parts) : basename(plain)
}
