/** Byte streams of files, unpacked on the way. */
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import type { Packing } from './kinds.ts'
import { meter } from './meter.ts'

const CHUNK = 1 << 18

/** The bytes of a file, or of standard input ("-"), unpacked. */
export function bytesOf(path: string, packing: Packing): AsyncIterable<Uint8Array> {
  const bytes = metered(path === '-' ? process.stdin : createReadStream(path, { highWaterMark: CHUNK }))
  return unpack(bytes, packing)
}

async function* metered(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    meter.read += chunk.length
    yield chunk
  }
}

export function unpack(bytes: AsyncIterable<Uint8Array>, packing: Packing): AsyncIterable<Uint8Array> {
  if (packing === 'gzip') return gunzip(bytes)
  if (packing === 'zstd') return unzstd(bytes)
  return bytes
}

/** How a stream is packed, by its first bytes. */
export function packingOf(head: Uint8Array): Packing {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip'
  if (head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd) return 'zstd'
  return null
}

async function* gunzip(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unpacked = createGunzip({ chunkSize: CHUNK })
  const fed = feed(bytes, unpacked)
  yield* unpacked as AsyncIterable<Uint8Array>
  await fed
}

async function feed(bytes: AsyncIterable<Uint8Array>, into: ReturnType<typeof createGunzip>): Promise<void> {
  try {
    for await (const chunk of bytes) {
      if (!into.write(chunk)) await roomIn(into)
      if (into.destroyed) return
    }
    into.end()
  } catch (error) {
    into.destroy(error as Error)
  }
}

/** Until more can be written, or never will be. */
function roomIn(into: ReturnType<typeof createGunzip>): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      into.off('drain', go).off('close', go)
      resolve()
    }
    into.once('drain', go).once('close', go)
  })
}

async function* unzstd(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { Decompress } = await import('fzstd')
  let ready: Uint8Array[] = []
  const unpacked = new Decompress((chunk) => ready.push(chunk))
  for await (const chunk of bytes) {
    unpacked.push(chunk)
    yield* ready
    ready = []
  }
  unpacked.push(new Uint8Array(0), true)
  yield* ready
}

/** The unpacked bytes of a packed file held in memory. */
export async function unpackWhole(file: Uint8Array): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of unpack(once(file), packingOf(file))) chunks.push(chunk)
  return Buffer.concat(chunks)
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
