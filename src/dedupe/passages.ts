/** Passages of a text that another text does not have. */

/** Consecutive shingles that make a passage: fewer are turns of phrase, which any two texts on one subject share. */
const PASSAGE = 4

/**
 * The words of the longest stretch of a text in which no passage stands that another text has too. `text` are its
 * shingles of `size` words in their order.
 */
export function longestOwn(text: Uint32Array, isShared: (shingle: number) => boolean, size: number): number {
  let longest = 0
  /** The first word behind the last shared passage. */
  let open = 0
  for (let at = 0; at < text.length; ) {
    const first = at
    while (at < text.length && isShared(text[at])) at++
    if (at - first >= PASSAGE) {
      longest = Math.max(longest, first - open)
      open = at + size - 1
    }
    if (at === first) at++
  }
  return Math.max(longest, text.length + size - 1 - open)
}
