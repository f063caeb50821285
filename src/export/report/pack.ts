/** Packing values so that a page can hold them: JSON, deflated, in base64, whose letters mean nothing to HTML. */
import { deflateRawSync } from 'node:zlib'

export function pack(value: unknown): string {
  return deflateRawSync(JSON.stringify(value)).toString('base64')
}
