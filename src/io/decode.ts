/** Bytes to text: which encoding a file is in, and what was damaged. */

export interface Decoded {
  text: string
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
}

/**
 * The text of a file's bytes: UTF-16 by its byte order mark or its zero bytes, UTF-8 where the bytes are valid,
 * else Windows-1252. A byte order mark stays in the text. Null for what is no text (an image, an archive).
 */
export function decode(bytes: Uint8Array): Decoded | null {
  const wide = utf16(bytes)
  if (wide) return { text: new TextDecoder(wide, { ignoreBOM: true }).decode(bytes), encoding: wide }
  if (isBinary(bytes)) return null
  try {
    return { text: new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' }
  }
}

const SAMPLE = 4096

function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
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
function isBinary(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, SAMPLE)
  let control = 0
  for (let at = 0; at < end; at++) if (bytes[at] < 9 || (bytes[at] > 13 && bytes[at] < 27)) control++
  return control > end * 0.02 && control > 2
}
