/** Unpacking what the page carries. */
import type { Document } from '../../../document.ts'
import type { Block, ReportIndex } from '../data.ts'

/** Blocks that are kept unpacked: those looked at last. */
const KEPT = 8

export async function unpackIndex(): Promise<ReportIndex> {
  return (await unpack('index')) as ReportIndex
}

export class Documents {
  private readonly starts: readonly number[]
  private readonly blocks = new Map<number, Promise<Block>>()

  constructor(starts: readonly number[]) {
    this.starts = starts
  }

  async get(number: number): Promise<Document> {
    const block = this.starts.findLastIndex((start) => start <= number)
    return (await this.block(block))[number - this.starts[block]]
  }

  private block(number: number): Promise<Block> {
    const block = this.blocks.get(number) ?? (unpack(`block-${number}`) as Promise<Block>)
    this.blocks.delete(number)
    this.blocks.set(number, block)
    if (this.blocks.size > KEPT) this.blocks.delete(this.blocks.keys().next().value as number)
    return block
  }
}

async function unpack(id: string): Promise<unknown> {
  const packed = bytesOf(document.getElementById(id)?.textContent ?? '')
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Response(stream).json()
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const letters = atob(base64)
  const bytes = new Uint8Array(letters.length)
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at)
  return bytes
}
