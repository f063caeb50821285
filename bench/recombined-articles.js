/** Records of any number, made of the paragraphs of seeds/ and fixtures/; the same for the same size. */
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const articles = ['seeds', 'fixtures'].flatMap((folder) =>
  fs
    .readdirSync(path.join(root, folder))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => fs.readFileSync(path.join(root, folder, file), 'utf8')),
)
const paragraphs = articles.flatMap((article) =>
  article.split('\n').filter((line) => line.length > 60 && line.length < 1200),
)

/** About two kilobytes: the opening of one article, and paragraphs from anywhere. */
export function article(number) {
  const opening = articles[number % articles.length].slice(0, 700)
  const rest = Array.from(
    { length: 5 },
    (_, at) => paragraphs[(number * 7 + at * 13 + (number >> 4)) % paragraphs.length],
  )
  return `${opening}\n${rest.join('\n')}\n${number}`
}

export function writeRecords(file, bytes) {
  const handle = fs.openSync(file, 'w')
  let written = 0
  for (let number = 0; written < bytes; ) {
    const lines = []
    for (const end = number + 500; number < end; number++)
      lines.push(JSON.stringify({ headline: `Berita ${number}`, text: article(number) }))
    written += fs.writeSync(handle, `${lines.join('\n')}\n`)
  }
  fs.closeSync(handle)
  return file
}
