/** Numbers and days as the page's language writes them. */
import type { Language } from './labels.ts'

export interface Format {
  number(n: number): string
  share(part: number): string
  day(iso: string): string
  month(iso: string): string
}

export function formatFor(language: Language): Format {
  const locale = language === 'id' ? 'id-ID' : 'en-GB'
  const number = new Intl.NumberFormat(locale)
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
  const month = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' })
  return {
    number: (n) => number.format(n),
    share: (part) => share.format(Number.isFinite(part) ? part : 0),
    day: (iso) => day.format(new Date(`${iso}T00:00:00Z`)),
    month: (iso) => month.format(new Date(`${iso}T00:00:00Z`)),
  }
}
