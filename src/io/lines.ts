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

/**
 * All lines of a stream in batches; a line longer than a batch is one by itself. Of a stream that breaks off, the whole
 * lines. Nothing waits longer than `patience`, in milliseconds, for more lines to come.
 */
export async function* inLineBatches(
  stream: AsyncIterable<Uint8Array>,
  { size = BATCH, patience = Number.POSITIVE_INFINITY } = {},
): AsyncGenerator<LineBatch> {
  const held = new HeldLines()
  try {
    for await (const chunk of patience < Number.POSITIVE_INFINITY ? withPauses(stream, patience) : stream) {
      if (chunk !== PAUSE) held.add(chunk)
      if (held.whole && (chunk === PAUSE || held.length >= size)) yield held.take()
    }
  } catch (error) {
    if (held.whole) yield held.take()
    throw error
  }
  if (held.length > 0) yield held.takeAll()
}

/** Bytes that wait for their line to end, or for their batch to be full. */
class HeldLines {
  length = 0
  /** Whether a line ends in them. */
  whole = false
  private chunks: Uint8Array[] = []
  private line = 0

  add(chunk: Uint8Array): void {
    this.chunks.push(chunk)
    this.length += chunk.length
    this.whole ||= chunk.includes(LINE_END)
  }

  /** The whole lines. */
  take(): LineBatch {
    const bytes = Buffer.concat(this.chunks)
    const end = bytes.lastIndexOf(LINE_END) + 1
    const batch = { bytes: bytes.subarray(0, end), line: this.line }
    this.line += countLines(batch.bytes)
    this.chunks = end < bytes.length ? [bytes.subarray(end)] : []
    this.length = bytes.length - end
    this.whole = false
    return batch
  }

  takeAll(): LineBatch {
    return { bytes: Buffer.concat(this.chunks), line: this.line }
  }
}

const PAUSE = null

/** The chunks, and a `PAUSE` wherever none has come for so many milliseconds. */
async function* withPauses(
  stream: AsyncIterable<Uint8Array>,
  patience: number,
): AsyncGenerator<Uint8Array | typeof PAUSE> {
  const iterator = stream[Symbol.asyncIterator]()
  while (true) {
    const coming = iterator.next()
    if (await isLate(coming, patience)) yield PAUSE
    const next = await coming
    if (next.done) return
    yield next.value
  }
}

async function isLate(coming: Promise<unknown>, patience: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<true>((resolve) => {
    timer = setTimeout(resolve, patience, true)
  })
  try {
    return await Promise.race([coming.then(() => false), late])
  } finally {
    clearTimeout(timer)
  }
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
