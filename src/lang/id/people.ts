import type { PeopleLanguage } from '../parts/people.ts'

export const people: PeopleLanguage = {}
