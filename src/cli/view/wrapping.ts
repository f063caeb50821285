/** Breaking text into lines of a width. */

export interface Range {
  start: number
  end: number
}

const BLANK = /[ \t\u00a0]/

/** The stretches of one line of text that fit into the width, broken at blanks; a longer word has a line of its own. */
export function wrapRanges(text: string, { start, end }: Range, width: number): Range[] {
  const lines: Range[] = []
  let from = skipBlanks(text, start, end)
  let last = from
  let at = from
  while (at < end) {
    const wordEnd = endOfWord(text, at, end)
    if (wordEnd - from > width && last > from) {
      lines.push({ start: from, end: last })
      from = at
    }
    last = wordEnd
    at = skipBlanks(text, wordEnd, end)
  }
  if (last > from) lines.push({ start: from, end: last })
  return lines
}

function skipBlanks(text: string, from: number, end: number): number {
  let at = from
  while (at < end && BLANK.test(text[at])) at++
  return at
}

function endOfWord(text: string, from: number, end: number): number {
  let at = from
  while (at < end && !BLANK.test(text[at])) at++
  return at
}

/** A paragraph in lines of the width, the lines after the first indented by so many blanks. */
export function hang(text: string, width: number, first: number, rest: number): string {
  const lines = wrapRanges(text, { start: 0, end: text.length }, width - Math.max(first, rest))
  return lines.map(({ start, end }, index) => ' '.repeat(index ? rest : first) + text.slice(start, end)).join('\n')
}

/** Runs of white space as one blank. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** At most so many characters, the last an ellipsis where some were cut off. */
export function clip(text: string, width: number): string {
  const characters = [...text]
  return characters.length <= width ? text : `${characters.slice(0, Math.max(0, width - 1)).join('')}…`
}

const ENDS = 120

/** Of a long stretch, both ends and how much is left out between them. */
export function shortened(text: string): string {
  const characters = [...text]
  if (characters.length <= 2 * ENDS) return text
  const left = characters.length - 2 * ENDS
  return `${characters.slice(0, ENDS).join('')} … ${left} more … ${characters.slice(-ENDS).join('')}`
}
