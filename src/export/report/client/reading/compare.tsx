/** Two copies side by side, their differences marked. */
import { useMemo } from 'preact/hooks'
import type { Document } from '../../../../document.ts'
import { usePage } from '../page.ts'
import { differencesOf, type Piece } from './differences.ts'
import { Facts } from './facts.tsx'

export function Compare({ left, right }: { left: Document; right: Document }) {
  const { labels } = usePage()
  const words = labels.compare
  const differences = useMemo(() => differencesOf(left.text, right.text), [left, right])
  const plain = (text: string): Piece[] => [{ text, differs: false }]
  return (
    <div class="compare">
      <p class="hint">{differences === null ? words.tooMuch : differences.same ? words.same : ''}</p>
      <Side document={left} name={words.left} pieces={differences?.left ?? plain(left.text)} />
      <Side document={right} name={words.right} pieces={differences?.right ?? plain(right.text)} />
    </div>
  )
}

function Side({ document, name, pieces }: { document: Document; name: string; pieces: readonly Piece[] }) {
  const { labels, format } = usePage()
  const { duplicate } = document
  const standing = !duplicate
    ? ''
    : duplicate.of === null
      ? labels.copy.kept
      : `${labels.copy[duplicate.kind]}, ${labels.compare.similarity(format.share(duplicate.similarity))}`
  return (
    <section class="side" aria-label={name}>
      <p class="standing">{standing}</p>
      <Facts document={document} />
      <div class="text" lang={document.language ?? undefined}>
        {pieces.map(({ text, differs }, at) =>
          differs ? (
            <mark key={at} class="differs">
              <span class="unseen">[{labels.compare.only(name)}] </span>
              {text}
            </mark>
          ) : (
            <span key={at}>{text}</span>
          ),
        )}
      </div>
    </section>
  )
}
