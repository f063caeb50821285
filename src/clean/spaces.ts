/** White space, and the characters without width that the tokens take for it. */
const SPACE = /\s|\u200B|\u200C|\u200D|\u2060|\uFEFF/

/** Whether the unit is such a character. */
export function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 32 || (code > 8 && code < 14) || (code > 127 && SPACE.test(text[at]))
}
