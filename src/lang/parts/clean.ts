export type CleanLanguage = Record<string, never>
