import type { Weights } from '../../clean/spam/weights.ts'
export type SpamLanguage = Weights
