import { z } from 'zod'
import { documentSchema } from '../../document.ts'

/** `newsx schema`: the JSON Schema of a document. */
export function printSchema(): void {
  process.stdout.write(`${JSON.stringify(z.toJSONSchema(documentSchema), null, 2)}\n`)
}
