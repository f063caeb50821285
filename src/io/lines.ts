/** A byte stream cut into batches of whole lines, so that each can be worked on by itself. */

const LINE_END = 10
/** Bytes of a batch: large enough that a message to a worker costs nothing against its work. */
const BATCH = 1 << 19

/** Some whole lines of a file. */
export interface LineBatch {
  bytes: Uint8Array
  /** Number of the batch's first line, from 0. */
  line: number
}

/** All lines of a stream in batches; a line longer than a batch is one by itself. Of a stream that breaks off, the whole lines. */
export async function* inLineBatches(stream: AsyncIterable<Uint8Array>, size = BATCH): AsyncGenerator<LineBatch> {
  let open: Uint8Array[] = []
  let held = 0
  let line = 0
  let failure: unknown = null
  try {
    for await (const chunk of stream) {
      open.push(chunk)
      held += chunk.length
      if (held < size) continue
      const last = chunk.lastIndexOf(LINE_END)
      if (last < 0) continue
      const rest = chunk.subarray(last + 1)
      open[open.length - 1] = chunk.subarray(0, last + 1)
      const bytes = Buffer.concat(open)
      yield { bytes, line }
      line += countLines(bytes)
      open = rest.length > 0 ? [rest] : []
      held = rest.length
    }
  } catch (error) {
    failure = error
  }
  const left = Buffer.concat(open)
  const bytes = failure === null ? left : left.subarray(0, left.lastIndexOf(LINE_END) + 1)
  if (bytes.length > 0) yield { bytes, line }
  if (failure !== null) throw failure
}

/** How many lines end in the bytes. */
export function countLines(bytes: Uint8Array): number {
  let lines = 0
  for (let at = bytes.indexOf(LINE_END); at >= 0; at = bytes.indexOf(LINE_END, at + 1)) lines++
  return lines
}

/** The bytes from their line `number` on, counted from 0; all of them if it is not above 0. */
export function fromLine(bytes: Uint8Array, number: number): Uint8Array {
  let at = 0
  for (let line = 0; line < number; line++) {
    const end = bytes.indexOf(LINE_END, at)
    if (end < 0) return bytes.subarray(bytes.length)
    at = end + 1
  }
  return bytes.subarray(at)
}
