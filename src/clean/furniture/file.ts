/** Reading and writing rules files; an error names the file and the line. */
import { z } from 'zod'
import { editKinds } from '../../document.ts'
import type { FurnitureFile, FurnitureRule } from './rule.ts'

const kinds = editKinds.filter((kind) => kind !== 'repair')
const LONGEST = 1000

const ruleSchema = z.strictObject({
  id: z.string().min(1).optional(),
  kind: z.enum(kinds as [FurnitureRule['kind'], ...FurnitureRule['kind'][]]),
  text: z
    .string()
    .max(LONGEST)
    .refine((text) => /[^\s*]/.test(text), 'holds nothing to find'),
  match: z.enum(['line', 'anywhere']).default('anywhere'),
  documents: z.int().nonnegative().optional(),
})

const fileSchema = z.strictObject({ newsx: z.literal('rules').optional(), rules: z.array(ruleSchema) })

/** A rules file that cannot be used; `line` counts from 1. */
export class RulesError extends Error {
  override readonly name = 'RulesError'
  readonly path: string
  readonly line: number

  constructor(path: string, line: number, problem: string) {
    super(`${path}:${line}: ${problem}`)
    this.path = path
    this.line = line
  }
}

/** The rules of a rules file; `path` is only for the ids and errors. */
export function parseRules(text: string, path: string): FurnitureRule[] {
  const result = fileSchema.safeParse(parseJson(text, path))
  if (!result.success) {
    const [{ path: where, message }] = result.error.issues
    throw new RulesError(path, lineOf(text, where), `${where.join('.') || 'rules'}: ${message}`)
  }
  return result.data.rules.map(({ id, documents, ...rule }, index) => ({
    id: id ?? `${path}#${index + 1}`,
    ...rule,
    ...(documents === undefined ? {} : { documents }),
  }))
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    const { message } = error as SyntaxError
    const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length)
    throw new RulesError(path, lineAt(text, position), `no JSON (${message})`)
  }
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length
}

/** The line of a value in a JSON text: keys and indices are followed in order, strings and nesting minded. */
function lineOf(text: string, path: readonly PropertyKey[]): number {
  let at = 0
  for (const key of path) {
    const found = typeof key === 'number' ? elementAt(text, at, key) : keyAt(text, at, String(key))
    if (found < 0) break
    at = found
  }
  return lineAt(text, at)
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g

/** Where the key's value stands in the object that starts after `from`; -1 if it has none. */
function keyAt(text: string, from: number, key: string): number {
  let depth = 0
  for (const match of text.slice(from).matchAll(TOKEN)) {
    if (match[0] === '{' || match[0] === '[') depth++
    else if (match[0] === '}' || match[0] === ']') {
      if (--depth === 0) return -1
    } else if (depth === 1 && match[0] === JSON.stringify(key)) return from + match.index + match[0].length
  }
  return -1
}

/** Where the array's element stands; -1 if there are fewer. */
function elementAt(text: string, from: number, index: number): number {
  let depth = 0
  let left = index
  for (const match of text.slice(from).matchAll(TOKEN)) {
    const at = from + match.index
    if (left === 0 && depth === 1 && match[0] !== ',' && match[0] !== '[') return at
    if (match[0] === '{' || match[0] === '[') depth++
    else if (match[0] === '}' || match[0] === ']') {
      if (--depth === 0) return -1
    } else if (match[0] === ',' && depth === 1) left--
  }
  return -1
}

/** A rules file as text, one rule a line. */
export function printRules({ rules }: FurnitureFile): string {
  const lines = rules.map((rule) => `    ${JSON.stringify(rule)}`)
  return `{\n  "newsx": "rules",\n  "rules": [\n${lines.join(',\n')}\n  ]\n}\n`
}
