export type DateLanguage = Record<string, never>
