/** Everything that is said on standard error. */
import { InputError, OutputError } from '../io/problems.ts'
import { UsageError } from './errors.ts'
import { visible, visibleJson } from './terminal/safe.ts'

interface Problem {
  kind: 'usage' | 'input' | 'output' | 'internal'
  path: string | null
  line: number | null
  message: string
}

export interface Reporter {
  /** As text, or as one JSON object a line. */
  form: 'text' | 'json'
  /** Says what went wrong. */
  complain(error: unknown): void
  /** Says something that is no error. */
  note(message: string): void
  /** Puts a line on a terminal that the next message wipes away. */
  status(line: string): void
}

export function createReporter(form: 'text' | 'json'): Reporter {
  let open = false
  const write = (line: string) => {
    process.stderr.write(`${open ? WIPE : ''}${line}\n`)
    open = false
  }
  return {
    form,
    complain(error) {
      const problem = problemOf(error)
      write(
        this.form === 'json' ? visibleJson(JSON.stringify({ level: 'error', ...problem })) : visible(asText(problem)),
      )
    },
    note(message) {
      write(this.form === 'json' ? visibleJson(JSON.stringify({ level: 'info', message })) : visible(message))
    },
    status(line) {
      if (line === '' && !open) return
      process.stderr.write(`${WIPE}${line}`)
      open = line !== ''
    },
  }
}

const WIPE = '\r\u001b[2K'

function asText({ kind, path, line, message }: Problem): string {
  if (kind !== 'input') return `newsx: ${path === null ? '' : `cannot write ${path}: `}${message}`
  return line === null ? `${path}: ${message}` : `${path}:${line}: ${message}`
}

function problemOf(error: unknown): Problem {
  if (error instanceof InputError) {
    return { kind: 'input', path: error.path, line: error.line, message: error.message }
  }
  if (error instanceof OutputError) return { kind: 'output', path: error.path, line: null, message: error.message }
  if (error instanceof UsageError) return { kind: 'usage', path: null, line: null, message: error.message }
  return { kind: 'internal', path: null, line: null, message: unexpected(error) }
}

function unexpected(error: unknown): string {
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  return process.env.NEWSX_DEBUG ? (stack ?? message) : `unexpected error: ${message} (NEWSX_DEBUG=1 shows where)`
}

/** The exit code for an error that ends a run. */
export function exitCodeOf(error: unknown): number {
  return error instanceof UsageError ? 2 : 1
}
