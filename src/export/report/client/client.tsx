/** Unpacks the index and draws the page. */
import { render } from 'preact'
import './style.css'
import { App } from './app.tsx'
import { corpusOf } from './corpus.ts'
import { labels, preferredLanguage } from './labels.ts'
import { showTips } from './tips.ts'
import { Documents, unpackIndex } from './unpack.ts'

async function start(root: HTMLElement): Promise<void> {
  try {
    const index = await unpackIndex()
    root.replaceChildren()
    render(<App corpus={corpusOf(index)} documents={new Documents(index.blocks)} />, root)
    showTips()
  } catch (error) {
    root.textContent = `${labels[preferredLanguage()].failed}: ${error}`
  }
}

const root = document.getElementById('app')
if (root) void start(root)
