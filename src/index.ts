/** newsx as a library: the stages as pure functions of a document (dedupe: of a corpus), and the document's schema. */
export { type CleanOptions, clean } from './clean/index.ts'
export { type DedupeOptions, dedupe } from './dedupe/index.ts'
export {
  type CleanDocument,
  type DatePhrase,
  type Document,
  documentSchema,
  type Edit,
  type ExtractedDocument,
  type Quote,
  type Span,
  type Speaker,
} from './document.ts'
export {
  type Cell,
  type ColumnInfo,
  columnsOf,
  type ExportOptions,
  exportTable,
  type TableName,
  tableNames,
} from './export/index.ts'
export { type ExtractOptions, extract } from './extract/index.ts'
export { ingest, type RawText } from './ingest/index.ts'
export { applyEdits, undoEdits } from './text/edits.ts'
