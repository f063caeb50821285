/** Topics: articles gathered by the words that they share (spherical k-means over tf-idf), told by their marking words. */

const TOPICS = 48
const ROUNDS = 10
const MOST_WORDS = 70
/** Words in fewer articles say too little, words in more too much. */
const SHARES = [0.003, 0.12]

/** Topics as {size, words}: how many articles, and the words that stand in them far more often than elsewhere. */
export function topicsOf(texts, known) {
  const telling = new Map(
    [...known].filter(([word, n]) => word.length > 3 && n > SHARES[0] * texts.length && n < SHARES[1] * texts.length),
  )
  const vectors = texts.map((text) => vectorOf(text, telling, texts.length))
  let centres = Array.from({ length: TOPICS }, (_, k) => vectors[Math.floor((k * vectors.length) / TOPICS)])
  let members = []
  for (let round = 0; round < ROUNDS; round++) {
    members = centres.map(() => [])
    vectors.forEach((vector, at) => {
      members[nearest(vector, centres)].push(at)
    })
    centres = members.map((list, k) => (list.length === 0 ? centres[k] : meanOf(list.map((at) => vectors[at]))))
  }
  return members
    .map((list) => ({ size: list.length, words: markingWords(list, texts, telling) }))
    .filter(({ size, words }) => size > 0 && words.length > 0)
}

function wordsOf(text, telling) {
  return (text.toLowerCase().match(/[a-z]{4,}/g) ?? []).filter((word) => telling.has(word))
}

function vectorOf(text, telling, count) {
  const vector = new Map()
  for (const word of new Set(wordsOf(text, telling))) vector.set(word, Math.log(count / telling.get(word)))
  return normal(vector)
}

function normal(vector) {
  let sum = 0
  for (const value of vector.values()) sum += value * value
  const scale = 1 / Math.sqrt(sum || 1)
  return new Map([...vector].map(([word, value]) => [word, value * scale]))
}

function meanOf(vectors) {
  const sum = new Map()
  for (const vector of vectors) for (const [word, value] of vector) sum.set(word, (sum.get(word) ?? 0) + value)
  return normal(sum)
}

function nearest(vector, centres) {
  let best = 0
  let most = -1
  centres.forEach((centre, k) => {
    let product = 0
    for (const [word, value] of vector) product += value * (centre.get(word) ?? 0)
    if (product > most) [best, most] = [k, product]
  })
  return best
}

function markingWords(list, texts, telling) {
  const counts = new Map()
  for (const at of list)
    for (const word of new Set(wordsOf(texts[at], telling))) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
    .filter(([, n]) => n >= 5)
    .map(([word, n]) => [word, (n / list.length) * Math.log(n / list.length / (telling.get(word) / texts.length))])
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([word]) => word)
    .sort()
}
