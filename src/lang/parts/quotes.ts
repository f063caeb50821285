export type QuoteLanguage = Record<string, never>
