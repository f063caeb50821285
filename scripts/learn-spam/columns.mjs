/** What is weighed: words, numbers by their digits, pairs of words and beginnings of words, each a column; traits after them. */
import { beginningHash, numberHash, pairHash } from '../../dist/clean/spam/weights.js'
import { LETTER, MARK, tokenize, tokenText, wordHash } from '../../dist/text/tokens.js'

const plain = (tokens, at) => (tokens.flags[at] & (LETTER | MARK)) === LETTER

export function* wordsOf(text) {
  const tokens = tokenize(text)
  for (let at = 0; at < tokens.count; at++) if (plain(tokens, at)) yield tokenText(tokens, at).toLowerCase()
}

export function* pairsOf(text) {
  const tokens = tokenize(text)
  for (let at = 1; at < tokens.count; at++) {
    if (plain(tokens, at) && plain(tokens, at - 1)) {
      yield `${tokenText(tokens, at - 1)}_${tokenText(tokens, at)}`.toLowerCase()
    }
  }
}

/** In how many of the texts each piece stands. */
export function countTexts(texts, piecesOf) {
  const counts = new Map()
  for (const text of texts) for (const piece of new Set(piecesOf(text))) counts.set(piece, (counts.get(piece) ?? 0) + 1)
  return counts
}

/** {names: [{kind, name}], byHash}: the columns in order, and their numbers by hash; traits have no hash. */
export function columnsOf(vocabulary, pairs, traits) {
  const byHash = new Map()
  const names = []
  const add = (kind, name, hash) => {
    if (byHash.has(hash)) return
    byHash.set(hash, names.length)
    names.push({ kind, name })
  }
  for (const word of vocabulary) add('words', word, wordHash(word))
  for (let length = 1; length < 12; length++) add('numbers', String(length), numberHash(length))
  for (const pair of pairs) add('pairs', pair, pairHash(...pair.split('_').map(wordHash)))
  for (const word of vocabulary) {
    const start = word.slice(0, 4)
    if (word.length >= 4) add('beginnings', start, beginningHash(wordHash(start)))
  }
  for (const trait of traits) names.push({ kind: 'traits', name: trait })
  return { names, byHash }
}
