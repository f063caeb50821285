/** Byte streams of files, unpacked on the way. */
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import type { ZstdError } from 'fzstd'
import { meter } from './meter.ts'
import { peek } from './peek.ts'

type Packing = 'gzip' | 'zstd' | null

const CHUNK = 1 << 18

/** The bytes of a file, unpacked. */
export function bytesOf(path: string): AsyncIterable<Uint8Array> {
  return unpacked(metered(createReadStream(path, { highWaterMark: CHUNK })))
}

async function* metered(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    meter.read += chunk.length
    yield chunk
  }
}

/** A stream's bytes, unpacked where they are packed: the bytes tell, whatever the file's name says. */
export async function* unpacked(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { head, rest } = await peek(bytes)
  const packing = packingOf(head)
  yield* packing === null ? rest : packing === 'gzip' ? gunzip(rest) : unzstd(rest)
}

/** How a stream is packed, by its first bytes. */
function packingOf(head: Uint8Array): Packing {
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
  const { Decompress, ZstdErrorCode } = await import('fzstd')
  let ready: Uint8Array[] = []
  const unpacking = new Decompress((chunk) => ready.push(chunk))
  const push = (chunk: Uint8Array, last: boolean) => {
    try {
      unpacking.push(chunk, last)
    } catch (error) {
      const { code, message } = error as ZstdError
      throw Object.assign(new Error(message), {
        code: code === ZstdErrorCode.UnexpectedEOF ? 'ZSTD_CUT' : 'ZSTD_DAMAGED',
      })
    }
  }
  for await (const chunk of bytes) {
    push(chunk, false)
    yield* ready
    ready = []
  }
  push(new Uint8Array(0), true)
  yield* ready
}

/** The bytes of a file held in memory, unpacked where they are packed. */
export async function unpackWhole(file: Buffer): Promise<Buffer> {
  if (packingOf(file) === null) return file
  const chunks: Uint8Array[] = []
  for await (const chunk of unpacked(once(file))) chunks.push(chunk)
  return Buffer.concat(chunks)
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
