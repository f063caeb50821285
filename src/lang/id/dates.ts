import type { DateLanguage } from '../parts/dates.ts'

export const dates: DateLanguage = {}
