export type FactLanguage = Record<string, never>
