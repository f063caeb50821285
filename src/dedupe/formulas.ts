/** Formulas: sentences that are said again and again with other numbers, as judges pass sentences and brokers forecast. */

/** Whether each of two quotes has a number that the other has not; one alone may only be cut. */
export function saysOther(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => new Set(text.match(/\d+/g)))
  return hasOwn(left, right) && hasOwn(right, left)
}

function hasOwn(numbers: Set<string>, others: Set<string>): boolean {
  for (const number of numbers) if (!others.has(number)) return true
  return false
}
