/** Words that scraping glued together, as their capitals show: "PemiluSimak". */

/** Where inside a word a capitalised beginning stands after a small letter, a digit or an acronym; 0 if nowhere. */
export function gluedAt(text: string, start: number, end: number): number {
  for (let at = start + 2; at < end - 2; at++) {
    if (!isUpper(text.charCodeAt(at)) || !isLower(text.charCodeAt(at + 1)) || !isLower(text.charCodeAt(at + 2)))
      continue
    const before = text.charCodeAt(at - 1)
    if (!isUpper(before) || (isUpper(text.charCodeAt(at - 2)) && isLower(text.charCodeAt(at + 3)))) return at
  }
  return 0
}

function isLower(code: number): boolean {
  return code > 96 && code < 123
}

function isUpper(code: number): boolean {
  return code > 64 && code < 91
}
