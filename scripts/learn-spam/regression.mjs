/** Logistic regression by AdaGrad (Duchi, Hazan and Singer 2011) over words that count by a norm, and traits that count by value. */

/** Share of an example's words that are left out at each step, so that none carries a verdict alone. */
const LEFT_OUT = 0.25
const DECAY = 2e-5

/**
 * `columns` are words and then `traits`; `least` and `most` bound the weights of the traits, and the words in
 * `atMostNeutral` never speak for spam. Examples are {words, norm, traits, label}.
 */
export class Regression {
  constructor({ columns, traits, least, most, atMostNeutral, random }) {
    Object.assign(this, { least, most, atMostNeutral, random, traitsFrom: columns - traits })
    this.weights = new Float64Array(columns)
    for (let trait = 0; trait < traits; trait++) this.weights[this.traitsFrom + trait] = Math.min(0, most[trait])
  }

  scoreOf({ words, norm, traits }) {
    let score = 0
    for (const word of words) score += this.weights[word]
    score *= norm
    for (let k = 0; k < traits.length; k++) score += this.weights[this.traitsFrom + k] * traits[k]
    return score
  }

  train(examples, epochs, rate) {
    const squares = new Float64Array(this.weights.length).fill(1e-3)
    const order = Int32Array.from(examples.keys())
    for (let epoch = 0; epoch < epochs; epoch++) {
      for (let k = order.length - 1; k > 0; k--) {
        const other = Math.floor(this.random() * (k + 1))
        ;[order[k], order[other]] = [order[other], order[k]]
      }
      for (const index of order) this.step(examples[index], squares, rate)
    }
  }

  step(example, squares, rate) {
    const error = 1 / (1 + Math.exp(-this.scoreOf(example))) - example.label
    if (Math.abs(error) < 1e-4) return
    for (const word of example.words) {
      if (this.random() > LEFT_OUT) this.move(word, error * example.norm, squares, rate)
    }
    example.traits.forEach((value, k) => {
      if (value !== 0) this.move(this.traitsFrom + k, error * value, squares, rate)
    })
  }

  move(column, slope, squares, rate) {
    const { weights, least, most } = this
    const gradient = slope + DECAY * weights[column]
    squares[column] += gradient * gradient
    weights[column] -= (rate * gradient) / Math.sqrt(squares[column])
    if (this.atMostNeutral.has(column)) weights[column] = Math.min(weights[column], 0)
    const trait = column - this.traitsFrom
    if (trait >= 0) weights[column] = Math.min(Math.max(weights[column], least[trait]), most[trait])
  }
}
