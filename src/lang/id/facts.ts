import type { FactLanguage } from '../parts/facts.ts'

export const facts: FactLanguage = {}
