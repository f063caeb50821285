export type PeopleLanguage = Record<string, never>
