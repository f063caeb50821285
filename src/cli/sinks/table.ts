/** The rows of one table into one output. */
import type { Encoder } from '../../export/formats/encoder.ts'
import { encoderOf, type TableFormat } from '../../export/formats/index.ts'
import { makeRows, type RowMaker, type TableName } from '../../export/index.ts'
import { type Output, openOutput } from '../../io/write.ts'
import type { Settings } from '../settings.ts'
import { colourLevel } from '../terminal/colour.ts'
import { visible, visibleJson } from '../terminal/safe.ts'
import type { Sink } from './sink.ts'

const BATCH = 500

export async function tableSink(
  path: string | null,
  table: TableName,
  format: TableFormat | 'view',
  settings: Settings,
  terminal: boolean,
): Promise<Sink> {
  const rows = makeRows(table, settings.columns ? { columns: settings.columns } : {})
  const encoder = await tableEncoder(rows, format, settings, terminal)
  return new TableSink(rows, encoder, await openOutput(path))
}

async function tableEncoder(rows: RowMaker, format: TableFormat | 'view', settings: Settings, terminal: boolean) {
  if (format === 'view') {
    const [{ createStyle }, { rowsView }] = await Promise.all([import('../view/style.ts'), import('../view/rows.ts')])
    const level = colourLevel(settings.color, { isTTY: terminal })
    return rowsView(rows.columns, createStyle(level, terminal ? process.stdout.columns : undefined))
  }
  const make = await encoderOf(format)
  const encoder = make(rows.columns, { escapeFormulas: settings.escapeFormulas, excel: settings.excel ?? false })
  return terminal ? harmless(encoder, format) : encoder
}

class TableSink implements Sink {
  private waiting: ReturnType<RowMaker['add']> = []
  private readonly rows: RowMaker
  private readonly encoder: Encoder
  private readonly output: Output
  private opened = false

  constructor(rows: RowMaker, encoder: Encoder, output: Output) {
    this.rows = rows
    this.encoder = encoder
    this.output = output
  }

  async add(document: Parameters<RowMaker['add']>[0]): Promise<void> {
    for (const row of this.rows.add(document)) this.waiting.push(row)
    if (this.waiting.length >= BATCH) await this.flush()
  }

  async finish(): Promise<void> {
    for (const row of this.rows.end()) this.waiting.push(row)
    await this.flush()
    await this.output.write(this.encoder.tail())
    await this.output.finish()
  }

  abandon(): Promise<void> {
    return this.output.abandon()
  }

  private async flush(): Promise<void> {
    const batch = this.waiting
    this.waiting = []
    if (!this.opened) await this.output.write(this.encoder.head())
    this.opened = true
    await this.output.write(this.encoder.rows(batch))
  }
}

/** The encoder without control characters in what it writes. */
function harmless(encoder: Encoder, format: TableFormat): Encoder {
  const clean = format === 'json' || format === 'ndjson' ? visibleJson : visible
  return {
    ...encoder,
    rows(rows) {
      const chunk = encoder.rows(rows)
      return typeof chunk === 'string' ? clean(chunk) : chunk
    },
  }
}
