/** newsx as a library: the stages as pure functions of a document (dedupe: of a corpus), and the document's schema. */
export { type Explanation, explainEdits } from './clean/explain.ts'
export { parseRules, printRules, RulesError } from './clean/furniture/file.ts'
export { type LearnOptions, learnFurniture } from './clean/furniture/learn.ts'
export { RuleUsage } from './clean/furniture/usage.ts'
export { type CleanOptions, clean, type FurnitureFile, type FurnitureRule } from './clean/index.ts'
export { type DedupeOptions, dedupe } from './dedupe/index.ts'
export {
  type CleanDocument,
  type DatePhrase,
  type Document,
  type Duplicate,
  documentSchema,
  type Edit,
  type EditKind,
  type ExtractedDocument,
  type Quote,
  type Source,
  type Span,
  type Speaker,
  type SpeakerRule,
} from './document.ts'
export {
  type Cell,
  type ColumnInfo,
  columnsOf,
  type ExportOptions,
  exportTable,
  type TableName,
  tableNames,
  UnknownColumn,
} from './export/index.ts'
export { type ExtractOptions, extract } from './extract/index.ts'
export { ingest, type RawText } from './ingest/index.ts'
export { applyEdits, undoEdits } from './text/edits.ts'
