/** Checks the texts that its parent sends, in a process of its own: one that hangs can be killed. */
import * as newsx from '../../dist/index.js'
import { brokenBy, brokenByAll, isUnsettled } from './invariants.mjs'

process.on('message', ({ texts, together }) => {
  process.send(together ? corpusOf(texts) : texts.map((text) => brokenBy(newsx, text)))
})

// Whoever asked may have been stopped.
process.on('disconnect', () => process.exit())
process.send('ready')

function corpusOf(texts) {
  return { broken: brokenByAll(newsx, texts), unsettled: texts.filter((text) => isUnsettled(newsx, text)).length }
}
