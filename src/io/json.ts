/** JSON as it is found. */

/** A value of JSON. Half a surrogate pair, which is no character and with which other programs stop, is read as U+FFFD. */
export function parseJson(text: string): unknown {
  return /\\u[dD][89a-fA-F]/.test(text) ? JSON.parse(text, wellFormed) : JSON.parse(text)
}

function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value
}
