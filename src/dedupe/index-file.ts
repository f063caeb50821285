/**
 * The index of a run: what a later run needs to tell its new documents from those that were kept, without their texts.
 *
 *     "newsxidx"              eight bytes
 *     version                 32 bits, little-endian; 2
 *     how many profiles       32 bits, little-endian
 *     profiles                one after the other, as in codec.ts
 */
import { recordBytes } from './codec.ts'

const MAGIC = 'newsxidx'
const VERSION = 2
const HEADER_BYTES = 16

class IndexError extends Error {}

export function indexHeader(count: number): Uint8Array {
  const header = Buffer.alloc(HEADER_BYTES)
  header.write(MAGIC, 'latin1')
  header.writeUInt32LE(VERSION, 8)
  header.writeUInt32LE(count, 12)
  return header
}

/** How many profiles follow the header. */
function readIndexHeader(bytes: Uint8Array): number {
  const header = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (header.length < HEADER_BYTES || header.toString('latin1', 0, 8) !== MAGIC)
    throw new IndexError('not an index of newsx dedupe: make one with --save-index')
  if (header.readUInt32LE(8) !== VERSION)
    throw new IndexError('an index of another version of newsx: make it again with --save-index')
  return header.readUInt32LE(12)
}

/** Takes an index apart whose bytes come in pieces. */
export class IndexReader {
  private open: Uint8Array<ArrayBuffer> = new Uint8Array(0)
  private left = -1

  /** To be called after the last piece. */
  end(): void {
    if (this.left < 0) readIndexHeader(this.open)
    if (this.left > 0) throw new IndexError('the index ends too early: make it again with --save-index')
  }

  /** The records that are whole with this piece, each in a buffer of its own. */
  *records(piece: Uint8Array): Generator<Uint8Array> {
    const bytes = joined(this.open, piece)
    let at = 0
    if (this.left < 0 && bytes.length >= HEADER_BYTES) {
      this.left = readIndexHeader(bytes)
      at = HEADER_BYTES
    }
    for (; this.left > 0 && at + 4 <= bytes.length; this.left--) {
      const length = recordBytes(bytes.subarray(at))
      if (at + length > bytes.length) break
      yield bytes.slice(at, at + length)
      at += length
    }
    this.open = bytes.slice(at)
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}
