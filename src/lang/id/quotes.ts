import type { QuoteLanguage } from '../parts/quotes.ts'

export const quotes: QuoteLanguage = {}
