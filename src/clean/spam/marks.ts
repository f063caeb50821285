/** The marks and words that count as evidence, by code unit and by hash. */
import { wordHash } from '../../text/tokens.ts'

const code = (mark: string) => mark.charCodeAt(0)
export const EXCLAMATION = code('!')
export const COMMA = code(',')
export const BRACKET = code('(')
export const SLASH = code('/')
export const PLUS = code('+')
export const STOP_MARKS = new Set(Array.from('.!?…:"”’)', code))
export const QUOTES = new Set(Array.from('"“”„«', code))
export const SYMBOLS = new Set(Array.from('|*~=+#•>»✓', code))
export const LINK_WORDS = new Set(['http', 'https', 'www'].map(wordHash))
/** Addresses that come with an embedded post, "pic.twitter.com" and "t.co". */
export const POST_WORDS = new Set(['twitter', 'instagram', 'tiktok', 'facebook', 'co'].map(wordHash))
