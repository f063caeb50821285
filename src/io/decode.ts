/** Bytes to text: which encoding they are in, and what was damaged. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export interface Decoded {
  text: string
  encoding: Encoding
}

/**
 * The text of a file's bytes: UTF-16 by its byte order mark or its zero bytes, UTF-8 where nearly all of it is valid
 * (what is not becomes U+FFFD), else Windows-1252. A byte order mark stays in the text. Null for what is no text at
 * all (an image, an archive).
 */
export function decode(bytes: Uint8Array): Decoded | null {
  const wide = wideEncoding(bytes)
  if (wide) return { text: decoder(wide).decode(bytes), encoding: wide }
  if (isBinary(bytes)) return null
  const text = decoder('utf-8').decode(bytes)
  return text.includes('\uFFFD') ? decodeDamaged(bytes, text) : { text, encoding: 'utf-8' }
}

/** UTF-8 with a few broken places stays UTF-8; text in which no multi-byte sequence is sound is Windows-1252. */
function decodeDamaged(bytes: Uint8Array, text: string): Decoded {
  const broken = count(text, /\uFFFD/g)
  const sound = count(text, /[\u0080-\uFFFC]/g)
  if (sound >= broken) return { text, encoding: 'utf-8' }
  return { text: fromWindows1252(bytes), encoding: 'windows-1252' }
}

// What Windows-1252 has at 0x80 to 0x9F, where Latin-1 has control characters. Node 20's own decoder for it yields the latter.
const BEYOND_LATIN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

export function fromWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  return latin.replace(/[\u0080-\u009F]/g, (control) => BEYOND_LATIN[control.charCodeAt(0) - 0x80])
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

const decoder = (encoding: 'utf-8' | 'utf-16le' | 'utf-16be') => new TextDecoder(encoding, { ignoreBOM: true })

/** The encoding of a text, by its first bytes; null for what is no text. */
export function encodingOf(head: Uint8Array): Encoding | null {
  if (wideEncoding(head) === null && isBinary(head)) return null
  const lines = head.subarray(0, head.lastIndexOf(LINE_END) + 1)
  return decode(lines.length > 0 ? lines : head)?.encoding ?? null
}

const LINE_END = 10
const SAMPLE = 4096

/** Which UTF-16 the bytes are, or null. */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const zeros = zerosByParity(bytes)
  const half = Math.min(bytes.length, SAMPLE) >> 1
  if (half < 4) return null
  if (zeros[1] > half * 0.7 && zeros[0] < half * 0.1) return 'utf-16le'
  if (zeros[0] > half * 0.7 && zeros[1] < half * 0.1) return 'utf-16be'
  return null
}

/** Zero bytes at even and at odd places of the sample. */
function zerosByParity(bytes: Uint8Array): [number, number] {
  const zeros: [number, number] = [0, 0]
  const end = Math.min(bytes.length, SAMPLE)
  for (let at = 0; at < end; at++) if (bytes[at] === 0) zeros[at & 1]++
  return zeros
}

/** Text may hold a stray NUL; an image or an archive holds control bytes by the dozen. */
export function isBinary(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, SAMPLE)
  let control = 0
  for (let at = 0; at < end; at++) if (bytes[at] < 9 || (bytes[at] > 13 && bytes[at] < 27)) control++
  return control > end * 0.02 && control > 2
}
