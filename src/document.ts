/**
 * The document: what every stage reads and writes, one JSON object a line.
 *
 * Every `start`/`end` counts Unicode code points, end exclusive: in `edits` into the raw text, everywhere else
 * into `text`. This schema is the single definition; types and the published JSON Schema come from it.
 */
import { z } from 'zod'

const offset = z.int().nonnegative()
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const spanSchema = z.object({ start: offset, end: offset, text: z.string() })

export const editKinds = ['spam', 'related', 'credit', 'caption', 'legal', 'widget', 'repair'] as const

/** How a speaker was reached, from a name at the cue to whoever was spoken of last. */
const speakerRules = [
  'named',
  'titled',
  'described',
  'pronoun',
  'suffix',
  'referred',
  'continued',
  'unsourced',
] as const

const sourceSchema = z.object({
  path: z.string().describe('as given; "-" for standard input'),
  record: offset
    .nullable()
    .describe('number of the record in a file of many, from 0; null for a file that is one article'),
  bytes: offset,
  encoding: z.string(),
  sha256: z.string().describe('of the bytes of the file, or of the UTF-8 text of the record'),
  url: z.string().nullable(),
})

const stageSchema = z.object({ name: z.string(), version: z.string(), options: z.record(z.string(), z.unknown()) })

const editSchema = z.object({
  ...spanSchema.shape,
  with: z.string().describe('what stands in its place; "" unless kind is "repair"'),
  kind: z.enum(editKinds),
  rule: z.string(),
  score: z.number().optional(),
})

const dateSchema = z.object({
  ...spanSchema.shape,
  value: z.string().nullable().describe('TIMEX3 value, a range as from/to'),
  mod: z.enum(['START', 'MID', 'END', 'APPROX']).optional(),
  from: day.nullable(),
  to: day.nullable(),
  implied: z.array(z.string()).optional().describe('parts that were inferred, such as "year"'),
  conflict: z.boolean().optional().describe('the weekday contradicts the date'),
  rule: z.string(),
})

const quoteSchema = z.object({
  id: z.string(),
  ...spanSchema.shape,
  type: z.enum(['direct', 'mixed', 'indirect']),
  cue: spanSchema.nullable(),
  mention: spanSchema.nullable(),
  speaker: z.string().nullable(),
  medium: z.string().nullable(),
  date: day.nullable(),
  confidence: z.number().min(0).max(1),
  rule: z.string(),
  speakerRule: z.enum(speakerRules).optional().describe('how the speaker was reached; absent where nobody was'),
  sameAs: z.string().optional(),
})

const speakerSchema = z.object({
  name: z.string(),
  role: z.string().nullable(),
  affiliation: z.string().nullable(),
  mentions: z.array(spanSchema),
  id: z.string().optional(),
})

const duplicateSchema = z.object({
  cluster: z.string(),
  of: z.object({ id: z.string(), path: z.string(), record: offset.nullable() }).nullable(),
  kind: z.enum(['exact', 'near', 'contained']),
  similarity: z.number().min(0).max(1),
})

export const documentSchema = z.object({
  id: z.string(),
  source: sourceSchema,
  stages: z.array(stageSchema),
  language: z.string().nullable(),
  text: z.string(),
  edits: z.array(editSchema).optional(),
  headline: z.string().nullable().optional(),
  publisher: z.string().nullable().optional(),
  dateline: z.string().nullable().optional(),
  published: day.nullable().optional(),
  publishedAt: z.string().nullable().optional(),
  byline: z.array(z.string()).optional(),
  editor: z.array(z.string()).optional(),
  inferred: z.array(z.string()).optional(),
  dates: z.array(dateSchema).optional(),
  quotes: z.array(quoteSchema).optional(),
  speakers: z.array(speakerSchema).optional(),
  duplicate: duplicateSchema.nullable().optional(),
  story: z.string().nullable().optional(),
  warnings: z.array(z.object({ code: z.string(), message: z.string() })),
  extra: z.record(z.string(), z.unknown()),
})

export type Span = z.infer<typeof spanSchema>
export type EditKind = (typeof editKinds)[number]
export type SpeakerRule = (typeof speakerRules)[number]
export type Source = z.infer<typeof sourceSchema>
export type Stage = z.infer<typeof stageSchema>
export type Edit = z.infer<typeof editSchema>
export type DatePhrase = z.infer<typeof dateSchema>
export type Quote = z.infer<typeof quoteSchema>
export type Speaker = z.infer<typeof speakerSchema>
export type Duplicate = z.infer<typeof duplicateSchema>
export type Document = z.infer<typeof documentSchema>

type With<Keys extends keyof Document> = Omit<Document, Keys> & { [Key in Keys]-?: Exclude<Document[Key], undefined> }

/** A document that `clean` has seen. */
export type CleanDocument = With<'edits'>

/** A document that `extract` has seen. */
export type ExtractedDocument = With<
  | 'edits'
  | 'headline'
  | 'publisher'
  | 'dateline'
  | 'published'
  | 'publishedAt'
  | 'byline'
  | 'editor'
  | 'inferred'
  | 'dates'
  | 'quotes'
  | 'speakers'
>
