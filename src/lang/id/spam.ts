import { type WeightData, Weights } from '../../clean/spam/weights.ts'
import data from './spam.data.json' with { type: 'json' }
import { functionWords } from './spam-functions.ts'

export const spam = new Weights(data as unknown as WeightData, functionWords)
