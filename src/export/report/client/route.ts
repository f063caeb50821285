/** Which document is open, as the page's address says it: so a place can be linked to, and Back closes it. */
export interface Place {
  document: number
  /** Number of a quote within its document. */
  quote: number | null
  /** A document that stands beside it, to compare. */
  beside: number | null
}

export function addressOf({ document, quote, beside }: Place): string {
  return `#d${document}${quote === null ? '' : `q${quote}`}${beside === null ? '' : `x${beside}`}`
}

export function placeIn(address: string, size: number): Place | null {
  const match = /^#d(\d{1,9})(?:q(\d{1,9}))?(?:x(\d{1,9}))?$/.exec(address)
  if (!match) return null
  const [document, quote, beside] = match.slice(1).map((digits) => (digits === undefined ? null : Number(digits)))
  if (document === null || document >= size || (beside ?? 0) >= size) return null
  return { document, quote, beside }
}

export function documentAddress(document: number): string {
  return addressOf({ document, quote: null, beside: null })
}
