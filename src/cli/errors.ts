/** A command that was typed wrongly: what is wrong and what to type instead. */
export class UsageError extends Error {}

/** ": did you mean X?", or nothing. */
export function meant(suggestion: string | null): string {
  return suggestion === null ? '' : `: did you mean ${suggestion}?`
}
