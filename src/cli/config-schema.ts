/** The schema of a config file, made from the flags of all commands. */
import { z } from 'zod'
import { nearest } from '../text/nearest.ts'
import { allManuals } from './commands/index.ts'
import { settingFlags } from './common-flags.ts'
import { meant, UsageError } from './errors.ts'
import { type Flag, keyOf } from './flags.ts'

/** The values of a config file, or a UsageError that names the key. */
export async function checkConfig(path: string, json: unknown): Promise<Record<string, unknown>> {
  const schema = await configSchema()
  const result = schema.safeParse(json)
  if (result.success) return result.data
  const [issue] = result.error.issues
  if (issue.code === 'unrecognized_keys') throw unknownKey(path, issue.keys[0], schema)
  const where = issue.path.join('.')
  throw new UsageError(`${path}: ${where === '' ? '' : `${where}: `}${issue.message}`)
}

function unknownKey(path: string, key: string, schema: z.ZodObject): UsageError {
  const suggestion = nearest(key, Object.keys(schema.shape))
  return new UsageError(`${path}: there is no setting ${JSON.stringify(key)}${meant(suggestion)}`)
}

async function configSchema(): Promise<z.ZodObject> {
  const manuals = await allManuals()
  const everyFlag = [...manuals.flatMap(({ flags }) => flags), ...settingFlags]
  const sections = manuals.map(({ name, flags }) => [name, z.strictObject(shapeOf(flags)).optional()] as const)
  return z.strictObject({ $schema: z.string().optional(), ...shapeOf(everyFlag), ...Object.fromEntries(sections) })
}

function shapeOf(flags: readonly Flag[]): z.ZodRawShape {
  const lasting = flags.filter(({ once }) => !once)
  return Object.fromEntries(lasting.map((flag) => [keyOf(flag), valueSchema(flag).optional()]))
}

function valueSchema(flag: Flag): z.ZodType {
  if (!flag.value) return z.boolean()
  const text = flag.choices ? z.enum(flag.choices as [string, ...string[]]) : z.string()
  if (flag.kind === 'list') return z.array(text)
  if (flag.kind === 'day') return z.iso.date()
  if (flag.kind !== 'number' && flag.kind !== 'integer') return text
  const [least, most] = flag.range ?? [-Number.MAX_VALUE, Number.MAX_VALUE]
  return flag.kind === 'integer' ? z.int().min(Math.ceil(least)).max(most) : z.number().min(least).max(most)
}
