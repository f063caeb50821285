/** newsx schema: the JSON Schema of a document. */
import type { Manual, Run } from '../manual.ts'

export const manual: Manual = {
  name: 'schema',
  summary: 'print the JSON Schema of a document',
  usage: '',
  about: 'Prints the JSON Schema of a document, the one definition that newsx itself checks its inputs against.',
  example: { command: "newsx schema | jq '.properties | keys[0]'", output: '"byline"' },
  flags: [],
}

export const run: Run = async () => {
  const [{ z }, { documentSchema }, { print }] = await Promise.all([
    import('zod'),
    import('../../document.ts'),
    import('../print.ts'),
  ])
  await print(`${JSON.stringify(z.toJSONSchema(documentSchema), null, 2)}\n`)
}
