/** Text from scraped pages on its way to a terminal, which would obey the control characters in it. */

// C0 but line ends and tabs, DEL, C1, line and paragraph separators, and the marks that turn the direction of text.
const UNSAFE = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb]/g

/** The text with control characters as pictures of themselves (ESC as "␛"), others as "�". A line end stays one. */
export function visible(text: string): string {
  return text.replace(/\r\n/g, '\n').replace(UNSAFE, (character) => picture(character.charCodeAt(0)))
}

function picture(code: number): string {
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '\u2421' : '\ufffd'
}

/** JSON with the characters that it lets through as escapes: the same value, harmless to look at. */
export function visibleJson(json: string): string {
  return json.replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
