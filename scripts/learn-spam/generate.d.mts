export interface Piece {
  vertical: string
  kind: string
  text: string
}
export function generate(verticals: object, count: number, rareWords: readonly string[], seed?: number): Piece[]
export function randomOf(seed: number): () => number
