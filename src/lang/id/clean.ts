import type { CleanLanguage } from '../parts/clean.ts'

export const clean: CleanLanguage = {}
