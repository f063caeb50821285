/** The learnt weights as a file that a reader can go through. */

const SCALE = 0.1
/** Pairs and beginnings that weigh less say nothing that their words do not. */
const LEAST = 2

export function weightsFile(names, weights, common) {
  const lists = { words: new Map(), pairs: new Map(), beginnings: new Map() }
  const data = { scale: SCALE, traits: {}, common, words: [], pairs: [], beginnings: [], numbers: {} }
  names.forEach(({ kind, name }, column) => {
    const weight = Math.round(weights[column] / SCALE)
    if (kind === 'traits') data.traits[name] = Math.round(weights[column] * 100) / 100
    else if (kind === 'numbers') data.numbers[name] = weight
    else if (kind === 'words' || Math.abs(weight) > LEAST) {
      const list = lists[kind].get(weight)
      if (list) list.push(name)
      else lists[kind].set(weight, [name])
    }
  })
  for (const [kind, list] of Object.entries(lists)) {
    data[kind] = [...list].sort((a, b) => a[0] - b[0]).map(([weight, words]) => [weight, words.sort().join(' ')])
  }
  return print(data)
}

/** One line a weight. */
function print(data) {
  const rows = (list) => `[\n${list.map((entry) => `  ${JSON.stringify(entry)}`).join(',\n')}\n ]`
  const lines = Object.entries(data).map(
    ([key, value]) => ` ${JSON.stringify(key)}: ${Array.isArray(value) ? rows(value) : JSON.stringify(value)}`,
  )
  return `{\n${lines.join(',\n')}\n}\n`
}
