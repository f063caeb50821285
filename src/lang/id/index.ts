import type { Language } from '../language.ts'
import { clean } from './clean/index.ts'
import { dates } from './dates.ts'
import { facts } from './facts.ts'
import { people } from './people.ts'
import { quotes } from './quotes.ts'
import { spam } from './spam.ts'
import { writing } from './writing.ts'

export const indonesian: Language = { code: 'id', writing, clean, spam, facts, dates, quotes, people }
