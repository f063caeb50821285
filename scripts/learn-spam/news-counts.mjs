/** Reads the counts that count-news.mjs writes. */
import fs from 'node:fs'

const SECTION = /^## /m

/** {articles, words, followers, beginnings, topics}: maps from a key to a count, `followers` and `doubtful` from a symbol to such a map. */
export function readCounts(file) {
  const [head, words, followers, beginnings, topics, doubtful] = fs.readFileSync(file, 'utf8').split(SECTION)
  return {
    articles: Number(/\d+/.exec(head)[0]),
    words: new Map(rows(words).flatMap(countsOf)),
    followers: followersOf(followers),
    beginnings: new Map(rows(beginnings).flatMap(countsOf)),
    topics: rows(topics).map((row) => {
      const [size, ...list] = row.split(' ')
      return { size: Number(size), words: list }
    }),
    doubtful: followersOf(doubtful),
  }
}

function followersOf(section) {
  return new Map(
    rows(section).map((row) => {
      const gap = row.indexOf(' ')
      return [row.slice(0, gap), new Map(countsOf(row.slice(gap + 1)))]
    }),
  )
}

/** The lines of a section, without its title. */
function rows(section) {
  return section.trim().split('\n').slice(1)
}

/** "9 yang dan 8 di" as pairs of key and count. */
function countsOf(row) {
  const pairs = []
  let count = 0
  for (const part of row.split(' ')) {
    if (/^\d+$/.test(part)) count = 2 ** (Number(part) / 2)
    else pairs.push([part, count])
  }
  return pairs
}
