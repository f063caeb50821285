/** The scrapes that the fuzzer damages: the project's own, or those of the given files and folders. */
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..')

export const ownScrapes = () => ['seeds', 'fixtures'].flatMap((folder) => scrapesIn(path.join(root, folder)))

/** Texts of a file of records (NDJSON, perhaps packed with gzip), of an article, or of all of these in a folder. */
export function scrapesIn(input) {
  if (fs.statSync(input).isDirectory())
    return fs
      .readdirSync(input)
      .filter((name) => /\.(txt|(nd)?jsonl?)(\.gz)?$/.test(name) && !name.endsWith('.json'))
      .sort()
      .flatMap((name) => scrapesIn(path.join(input, name)))
  const bytes = fs.readFileSync(input)
  const text = (input.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  if (!/\.(ndjson|jsonl)(\.gz)?$/.test(input)) return [text]
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).text)
}
