/** newsx ingest: articles as found become documents. */
import { documentFormatFlag, fieldFlags, grouped, jobFlags, outputFlags, runFlags } from '../common-flags.ts'
import type { Manual, Run } from '../manual.ts'

export const manual: Manual = {
  name: 'ingest',
  summary: 'read articles into documents',
  usage: '[inputs...] [flags]',
  about:
    'Reads articles and writes one document for each: where it came from, its encoding, its language, its text. Files of records (.ndjson, .jsonl, .json, .csv, .tsv) hold many articles, a .txt holds one.',
  example: {
    command: 'newsx ingest seeds/ -q | jq -r \'[.source.path, .language] | join(" ")\' | head -2',
    output: 'seeds/000_kabarnusa.txt id\nseeds/001_warta.txt id',
  },
  flags: grouped(fieldFlags, documentFormatFlag, outputFlags, jobFlags, runFlags),
}

export const run: Run = async (inputs, settings, context) => {
  const { runStage } = await import('../runs/stage.ts')
  await runStage('ingest', inputs, settings, context)
}
