import { StringDecoder } from 'node:string_decoder'
import type { Spool } from './spool.ts'

/** The lines of a spool, without their line ends. */
export function* spooledLines(spool: Spool): Generator<string> {
  const decoder = new StringDecoder('utf8')
  let open = ''
  for (const piece of spool.pieces()) {
    const text = open + decoder.write(Buffer.from(piece.buffer))
    let at = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', at)) {
      yield text.slice(at, end)
      at = end + 1
    }
    open = text.slice(at)
  }
  if (open !== '') yield open
}
