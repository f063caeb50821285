/** Whole documents into a report: one page of HTML. */
import { readFile } from 'node:fs/promises'
import { makeReport } from '../../export/report/index.ts'
import type { Assets } from '../../export/report/page.ts'
import { documentSink } from './documents.ts'
import type { Sink } from './sink.ts'

export async function reportSink(path: string | null, limit: number): Promise<Sink> {
  return documentSink(path, makeReport(await readAssets(), { limit }))
}

/** What the build has put beside the code that writes the page. */
async function readAssets(): Promise<Assets> {
  const read = (name: string) => readFile(new URL(`../../export/report/${name}`, import.meta.url), 'utf8')
  const [script, style] = await Promise.all([read('client.js'), read('client.css')])
  return { script, style }
}
