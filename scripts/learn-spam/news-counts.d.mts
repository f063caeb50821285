export interface Counts {
  articles: number
  words: Map<string, number>
  followers: Map<string, Map<string, number>>
  doubtful: Map<string, Map<string, number>>
  beginnings: Map<string, number>
  topics: { size: number; words: string[] }[]
}
export function readCounts(file: string): Counts
