/** Lines of a text, without their line ends; offsets in UTF-16 units. */
export interface Line {
  start: number
  end: number
  /** Where the next line starts, or the end of the text. */
  next: number
}

/** Every line of a text ("\n", "\r\n" or "\r" end one); a text without characters has one empty line. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== 10 && code !== 13) continue
    const next = code === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1
    lines.push({ start, end: at, next })
    start = next
    at = next - 1
  }
  lines.push({ start, end: text.length, next: text.length })
  return lines
}
