/**
 * How each stage's cost grows with the length of a document: processor time at 10 kB to 10 MB, and the exponent between the last two.
 *
 *   npm run bench:growth                      texts of 10 kB to 10 MB, some minutes
 *   npm run bench:growth -- --longest 1       up to 1 MB
 *
 * An exponent of 1 is linear. Beside articles there are texts of one shape only, each the worst case of some rule.
 */
import { parseArgs } from 'node:util'
import { clean } from '../dist/clean/index.js'
import { extract } from '../dist/extract/index.js'
import { ingest } from '../dist/ingest/index.js'
import { article } from './recombined-articles.js'

const { values } = parseArgs({ options: { longest: { type: 'string', default: '10' }, shape: { type: 'string' } } })
const sizes = [0.01, 0.1, 1, 10].filter((size) => size <= Number(values.longest)).map((size) => size * 1e6)

const shapes = {
  articles: Array.from({ length: 200 }, (_, number) => article(number)).join('\n\n'),
  'one letter': 'a',
  'line ends': '\n',
  'white space': '\t ',
  'a word a line': 'kata\n',
  capitals: 'Budi Santoso ',
  'names without a stop': 'Budi Santoso, ketua umum, dan ',
  initials: 'A. ',
  'open quotation marks': '"kata ',
  'quotations and cues': '"Ini kata," kata dia. ',
  'cues alone': 'kata dia, ',
  'verbs of speech': 'Budi mengatakan bahwa ',
  'years in a list': 'pada 2019, ',
  'days and weekdays': 'Senin (3/9) hingga ',
  'parts of days': 'keesokan harinya ',
  'counted units': 'dua puluh ',
  'numbers apart': '1/',
  'credits in a line': 'Editor: ',
  'teasers in a line': 'Baca juga: Kata Kunci ',
  'keywords of spam': 'slot gacor maxwin ',
  'dots and hyphens': 'x.y-',
  entities: '&amp; ',
}

/** The shape over and over, so many characters long. */
const repeated = (piece, length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

const RUNS = 3

/** Milliseconds of processor time that some work takes. */
function cost(work) {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** What ingest, clean and extract take for one text, each the least of some runs. No two runs see the same text: tokens are kept. */
function costs(text) {
  const least = { ingest: Number.POSITIVE_INFINITY, clean: Number.POSITIVE_INFINITY, extract: Number.POSITIVE_INFINITY }
  for (let run = 0; run < RUNS; run++) {
    let document
    const times = {
      ingest: cost(() => {
        document = { ...ingest({ text: `${text}${run}` }), language: 'id' }
      }),
      clean: cost(() => {
        document = clean(document)
      }),
      extract: cost(() => extract(document)),
    }
    for (const stage of Object.keys(least)) least[stage] = Math.min(least[stage], times[stage])
  }
  return least
}

/** Slope of the logarithms between the last two sizes, where start-up no longer counts. */
const exponent = (times) => Math.log(times.at(-1) / times.at(-2)) / Math.log(sizes.at(-1) / sizes.at(-2))

// What runs first is interpreted: articles of the middle size warm every stage up.
for (let run = 0; run < 20; run++) costs(repeated(shapes.articles, 5e4))

const row = (cells) =>
  cells[0].padEnd(22) +
  cells
    .slice(1)
    .map((cell) => String(cell).padStart(10))
    .join('')
console.log(row(['ms of', '', ...sizes.map((size) => `${size / 1000} kB`), 'exponent']))
for (const [shape, piece] of Object.entries(shapes)) {
  if (values.shape !== undefined && values.shape !== shape) continue
  const all = sizes.map((size) => costs(repeated(piece, size)))
  for (const stage of ['ingest', 'clean', 'extract']) {
    const times = all.map((one) => one[stage])
    console.log(
      row([
        stage === 'ingest' ? shape : '',
        stage,
        ...times.map((time) => time.toFixed(1)),
        exponent(times).toFixed(2),
      ]),
    )
  }
}
