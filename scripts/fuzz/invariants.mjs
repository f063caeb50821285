/** What holds for every text, however odd. Each function says what is broken, or null. */

/** Milliseconds that all checks of a text may take: so many, and more for every kilobyte. */
const LEAST = 250
const PER_KILOBYTE = 8

/** `newsx` is the library. */
export function brokenBy(newsx, text) {
  return slow(newsx, text) ?? wrong(newsx, text)
}

/** The quickest of several tries counts: the machine may be busy with something else. */
function slow(newsx, text) {
  const limit = LEAST + (PER_KILOBYTE * text.length) / 1000
  for (let tries = 4; tries > 0; tries--) {
    const before = process.cpuUsage()
    try {
      wrong(newsx, text)
    } catch {
      return null
    }
    const { user, system } = process.cpuUsage(before)
    if ((user + system) / 1000 < limit) return null
  }
  return 'slow'
}

function wrong(newsx, text) {
  try {
    return wrongIn(newsx, text)
  } catch (error) {
    return `throws ${error.message}`
  }
}

function wrongIn({ ingest, clean, extract, undoEdits, applyEdits, documentSchema }, text) {
  const raw = ingest({ text })
  const cleaned = clean(raw)
  const document = extract(cleaned)
  const { edits } = document
  if (undoEdits(document.text, edits) !== text) return 'undoing the edits gives another text'
  if (applyEdits(text, edits) !== document.text) return 'applying the edits gives another text'
  if (!areDisjoint(edits)) return 'the edits overlap or are not sorted'
  if (edits.some(({ kind, with: put }) => put !== '' && (kind !== 'repair' || put.length > 16))) return 'an edit writes'
  const stray = straySpan(text, edits) ?? straySpan(document.text, spansOf(document))
  if (stray) return `a span slices to another text: ${stray}`
  for (const list of ['dates', 'quotes']) if (!areSorted(document[list])) return `the ${list} are not sorted`
  if (document.dates.some(({ from, to }) => from !== null && to !== null && from > to))
    return 'a date ends before it begins'
  const { error } = documentSchema.safeParse(document)
  if (error) return `not a document: ${error.issues[0].path.join('.')} ${error.issues[0].message}`
  if (elsewhere(() => JSON.stringify(extract(clean(ingest({ text }))))) !== JSON.stringify(document))
    return 'another time zone gives another document'
  return null
}

/** Whether cleaning the clean text finds more to change: hardly ever in a scrape, now and then in what damage makes of one. */
export function isUnsettled({ ingest, clean }, text) {
  const raw = ingest({ text })
  return clean({ ...raw, text: clean(raw).text }).edits.length > 0
}

function spansOf({ dates, quotes, speakers }) {
  const reports = quotes.flatMap((quote) => [quote, quote.cue, quote.mention])
  return [...dates, ...reports, ...speakers.flatMap(({ mentions }) => mentions)].filter((span) => span !== null)
}

function straySpan(text, spans) {
  const points = /[\ud800-\udfff]/.test(text) ? [...text] : null
  const slice = (start, end) => (points ? points.slice(start, end).join('') : text.slice(start, end))
  return spans.find(({ start, end, text: said }) => slice(start, end) !== said)?.text
}

const areSorted = (spans) => spans.every(({ start }, at) => at === 0 || spans[at - 1].start <= start)
const areDisjoint = (spans) => spans.every(({ start }, at) => at === 0 || spans[at - 1].end <= start)

function elsewhere(work) {
  const zone = process.env.TZ
  process.env.TZ = 'Pacific/Kiritimati'
  try {
    return work()
  } finally {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  }
}

/** What is broken where the texts are one corpus. */
export function brokenByAll({ ingest, clean, extract, dedupe, documentSchema }, texts) {
  try {
    const documents = texts.map((text, record) => extract(clean(ingest({ path: 'corpus', record, text }))))
    const marked = dedupe(documents)
    const kept = new Map(marked.map((document) => [document.source.record, document]))
    if (marked.length !== documents.length) return 'dedupe loses documents'
    for (const { duplicate, source } of marked) {
      if (!duplicate?.of) continue
      const of = kept.get(duplicate.of.record)?.duplicate
      if (of?.of !== null || of.cluster !== duplicate.cluster) return `${source.record} is a copy of what is not kept`
    }
    return marked.every((document) => documentSchema.safeParse(document).success) ? null : 'dedupe makes no documents'
  } catch (error) {
    return `dedupe throws ${error.message}`
  }
}
