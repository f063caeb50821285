import { type WeightData, Weights } from '../../clean/spam/weights.ts'
import type { SpamLanguage } from '../parts/spam.ts'
import data from './spam.data.json' with { type: 'json' }
import { functionWords } from './spam-functions.ts'

let weights: Weights | null = null

/** Built when it is first asked for, as only cleaning needs it. */
export const spam: SpamLanguage = () => {
  weights ??= new Weights(data as unknown as WeightData, functionWords)
  return weights
}
