// Learns which capitalised words belong to people's names and which to roles, organisations and places.
//
//   node scripts/learn-people/words.js ARTICLES.ndjson > src/lang/id/people/words.ts
//
// Input: one record a line with a "text". A *seat* is a run of capitalised words right after a reporting word, right
// before one, or before an age in brackets: whoever sits there is somebody. Expectation maximisation cuts each seat
// into a role and a name, counts the words of both, and cuts again; runs after a preposition of place count as no
// name. What comes out is each word's log-odds (natural, rounded), name against anything else.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { CAPITAL, DIGIT, LETTER, SPACED, tokenize, tokenText, UPPER } from '../../dist/text/tokens.js'

const AFTER = new Set(
  'kata ujar ucap jelas ungkap tutur terang tegas tambah imbuh lanjut papar beber sebut sambung pungkas tulis menurut'.split(
    ' ',
  ),
)
const BEFORE = new Set(
  'mengatakan menjelaskan menyebut menyebutkan menyatakan menegaskan menambahkan mengungkapkan menuturkan menilai mengaku memaparkan menyampaikan menerangkan mengungkap membenarkan berharap'.split(
    ' ',
  ),
)
const PLACE = new Set(['di', 'ke'])
const ROUNDS = 6
const LENGTH = [-1, -0.8, 0, 0, -1, -2.5, -4, -6]
const LEAST = 2

const seats = []
const lower = new Map()
const start = new Map()
const add = (map, key, by = 1) => map.set(key, (map.get(key) ?? 0) + by)
const outside = new Map()
const shouted = new Map()

function readText(text) {
  const tokens = tokenize(text)
  const words = []
  for (let at = 0; at < tokens.count; at++) words.push(tokenText(tokens, at))
  const is = (at, bit) => at >= 0 && at < tokens.count && (tokens.flags[at] & bit) !== 0
  const capital = (at) => is(at, CAPITAL) && is(at, LETTER)
  const here = []
  for (let at = 0; at < tokens.count; at++) {
    if (!is(at, LETTER)) continue
    const word = words[at].toLowerCase()
    if (!capital(at)) {
      add(lower, word)
      continue
    }
    if (is(at, UPPER)) add(shouted, word)
    const opens = !(at > 0 && is(at - 1, LETTER | DIGIT))
    if (opens && (at === 0 || !/[,(/-]/.test(words[at - 1]))) add(start, word)
    if (at > 0 && capital(at - 1) && is(at, SPACED)) continue
    let end = at + 1
    while (capital(end) && is(end, SPACED) && end - at < 14) end++
    const before = at > 0 ? words[at - 1].toLowerCase() : ''
    const run = words.slice(at, end)
    const age = words[end] === '(' && /^\d\d?$/.test(words[end + 1] ?? '') && words[end + 2] === ')'
    const next = (words[end] ?? '').toLowerCase()
    if (AFTER.has(before) || BEFORE.has(next) || age) here.push(run)
    else if (PLACE.has(before))
      for (const one of run) if (one !== one.toUpperCase()) add(outside, one.toLowerCase(), 0.5)
  }
  const alone = new Set(here.filter((run) => run.length === 1).map((run) => run[0]))
  for (const run of here)
    seats.push({
      words: run.map((one) => one.toLowerCase()),
      upper: run.map((one) => one.length > 1 && one === one.toUpperCase()),
      alone: run.map((one) => alone.has(one)),
    })
}

for await (const line of createInterface({ input: createReadStream(process.argv[2]) }))
  if (line) readText(JSON.parse(line).text ?? '')

let inName = new Map()
for (const { words, upper } of seats)
  if (words.length < 4 && !upper.some(Boolean)) for (const word of words) add(inName, word)
let inRole = new Map(outside)
const SEEDS = new Set(
  'presiden wakil menteri ketua kepala direktur gubernur bupati wali kota kapolres kapolda kapolri kapolsek kasat kabid humas polda polres juru bicara umum utama jenderal dirjen sekretaris anggota komisi dpr ri dprd prof dr pak bu bapak ibu akbp kombes kompol akp iptu ipda brigjen irjen komjen aipda bripka hakim jaksa pengamat pakar dosen ketum sekjen deputi plt plh pj camat lurah pelatih polisi tim warga korban pemerintah'.split(
    ' ',
  ),
)
const odds = (word) => {
  const n = (inName.get(word) ?? 0) + 0.3
  const r = (inRole.get(word) ?? 0) + 0.3 + (SEEDS.has(word) ? 20 : 0)
  return Math.log(n / r)
}
function cut({ words, upper, alone }) {
  const n = words.length
  let best = [-Infinity, 0]
  let role = 0
  const score = words.map((word, k) => Math.max(-5, Math.min(5, odds(word))) + (upper[k] && n > 1 ? -2 : 0))
  let name = score.reduce((sum, one) => sum + one, 0)
  for (let at = 0; at <= n; at++) {
    const value =
      name - role + LENGTH[Math.min(n - at, 7)] + (at === 0 ? 0.3 : 0) + (at < n && at > 0 && alone[at] ? 3 : 0)
    if (value > best[0]) best = [value, at]
    if (at < n) {
      name -= score[at]
      role += score[at]
    }
  }
  return best[1]
}
for (let round = 0; round < ROUNDS; round++) {
  const names = new Map()
  const roles = new Map(outside)
  for (const seat of seats) {
    const at = cut(seat)
    for (const [k, word] of seat.words.entries()) if (!seat.upper[k]) add(k >= at ? names : roles, word)
  }
  inName = names
  inRole = roles
}
for (const [word, count] of start) {
  const low = lower.get(word) ?? 0
  if (count >= 5 && low > 3 * count) add(inRole, word, Math.min(low, 30) / 3)
}

const groups = new Map()
for (const word of new Set([...inName.keys(), ...inRole.keys()])) {
  const total = (inName.get(word) ?? 0) + (inRole.get(word) ?? 0)
  const value = Math.max(-6, Math.min(6, Math.round(odds(word))))
  if (
    total < LEAST ||
    value === 0 ||
    (shouted.get(word) ?? 0) > 0.5 * total ||
    !/^[\p{L}\d]+$/u.test(word) ||
    word.length < 2
  )
    continue
  if (!groups.has(value)) groups.set(value, [])
  groups.get(value).push(word)
}
console.log(
  '/** Log-odds of a capitalised word, name against anything else, as `scripts/learn-people/words.js` learnt them. */',
)
console.log('export const NAME_ODDS: readonly (readonly [odds: number, words: string])[] = [')
for (const value of [...groups.keys()].sort((a, b) => b - a))
  console.log(`  [${value}, '${groups.get(value).sort().join(' ')}'],`)
console.log(']')
console.error(seats.length, 'seats;', [...groups].map(([v, w]) => `${v}:${w.length}`).join(' '))
