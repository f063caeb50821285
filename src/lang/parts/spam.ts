import type { Weights } from '../../clean/spam/weights.ts'

/** What speaks for spam and against it in the language, and in what its spam is written besides. */
export type SpamLanguage = () => Weights
