/** The open document, over the page: the article, who said what in it, and its copies. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Document } from '../../../../document.ts'
import { usePage } from '../page.ts'
import { addressOf, documentAddress, type Place } from '../route.ts'
import { Article, aboutDate } from './article.tsx'
import { Compare } from './compare.tsx'
import { Facts } from './facts.tsx'
import { paragraphsOf } from './marks.ts'
import { Said } from './said.tsx'

export function Reader({ place, onClose }: { place: Place; onClose(): void }) {
  const { corpus, labels } = usePage()
  const dialog = useRef<HTMLDialogElement>(null)
  const document = useDocument(place.document)
  const beside = useDocument(place.beside)
  useEffect(() => {
    dialog.current?.showModal()
    dialog.current?.querySelector('h2')?.focus()
  }, [])
  const title = corpus.documents.title[place.document] || labels.view.untitled
  return (
    <dialog ref={dialog} class="reader" aria-labelledby="reader-title" onClose={onClose}>
      <header class="reader-head">
        <h2 id="reader-title" tabIndex={-1}>
          <bdi>{title}</bdi>
        </h2>
        <Steps place={place} />
        <button type="button" class="close" onClick={() => dialog.current?.close()}>
          {labels.view.close}
        </button>
      </header>
      {!document || (place.beside !== null && !beside) ? (
        <p class="loading">{labels.view.loading}</p>
      ) : beside ? (
        <>
          <p class="back">
            <a href={documentAddress(place.document)}>{labels.view.back}</a>
          </p>
          <Compare left={document} right={beside} />
        </>
      ) : (
        <Reading key={place.document} place={place} document={document} />
      )}
    </dialog>
  )
}

function useDocument(number: number | null): Document | null {
  const { documents } = usePage()
  const [loaded, setLoaded] = useState<{ number: number; document: Document } | null>(null)
  useEffect(() => {
    let wanted = true
    if (number !== null)
      documents.get(number).then((document) => {
        if (wanted) setLoaded({ number, document })
      })
    return () => {
      wanted = false
    }
  }, [number, documents])
  return loaded && loaded.number === number ? loaded.document : null
}

/** To the documents before and after among those that pass the filters. */
function Steps({ place }: { place: Place }) {
  const { labels, select } = usePage()
  const { documents } = select()
  const before = documents.lastIndexOf(1, place.document - 1)
  const after = documents.indexOf(1, place.document + 1)
  return (
    <nav class="steps" aria-label={labels.documents}>
      {place.document > 0 && before >= 0 && (
        <a href={documentAddress(before)} aria-label={labels.view.previous} data-tip={labels.view.previous}>
          ←
        </a>
      )}
      {after >= 0 && (
        <a href={documentAddress(after)} aria-label={labels.view.next} data-tip={labels.view.next}>
          →
        </a>
      )}
    </nav>
  )
}

function Reading({ place, document }: { place: Place; document: Document }) {
  const { labels } = usePage()
  const words = labels.view
  const [removed, setRemoved] = useState(true)
  const [marks, setMarks] = useState(true)
  const [active, setActive] = useState<number | null>(place.quote)
  const text = useRef<HTMLElement>(null)
  const paragraphs = useMemo(() => paragraphsOf(document), [document])
  const go = (quote: number) => {
    setActive(quote)
    text.current?.querySelector(`mark[data-q~="${quote}"]`)?.scrollIntoView({ block: 'center' })
  }
  useEffect(() => {
    if (place.quote !== null) go(place.quote)
  }, [place.quote])
  return (
    <div class={`reading${removed ? '' : ' without-removed'}${marks ? '' : ' without-marks'}`}>
      <article ref={text} aria-label={words.text}>
        <Facts document={document} />
        <div class="switches">
          <Switch name={words.showRemoved} on={removed} onChange={setRemoved} />
          <Switch name={words.showMarks} on={marks} onChange={setMarks} />
        </div>
        {removed && <Legend document={document} />}
        <Article document={document} paragraphs={paragraphs} active={active} onActive={setActive} />
      </article>
      <aside>
        <Copies place={place} />
        <h3>{words.said}</h3>
        <Said document={document} active={active} onActive={setActive} onGo={go} />
        {(document.dates ?? []).length > 0 && (
          <>
            <h3>{words.when}</h3>
            <ul class="dates">
              {document.dates?.map((date) => (
                <li key={date.start}>
                  <bdi>{date.text}</bdi> <span class="under">{aboutDate(date, labels)}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </aside>
    </div>
  )
}

function Switch({ name, on, onChange }: { name: string; on: boolean; onChange(on: boolean): void }) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{name}</span>
    </label>
  )
}

function Legend({ document }: { document: Document }) {
  const { labels } = usePage()
  const present = [...new Set((document.edits ?? []).map(({ kind }) => kind))]
  if (present.length === 0) return null
  return (
    <ul class="legend plain">
      {present.map((kind) => (
        <li key={kind}>
          <span class={`swatch kind-${kind}`} /> {labels.kinds[kind]}
        </li>
      ))}
    </ul>
  )
}

function Copies({ place }: { place: Place }) {
  const { corpus, labels, format } = usePage()
  const { title, path, cluster, similarity, copy } = corpus.documents
  const members = (corpus.clusters.get(cluster[place.document]) ?? []).filter((member) => member !== place.document)
  if (members.length === 0) return null
  return (
    <>
      <h3>{labels.view.duplicates}</h3>
      <ul class="copies">
        {members.slice(0, 20).map((member) => (
          <li key={member}>
            <a href={addressOf({ ...place, quote: null, beside: member })}>
              {labels.view.compare}: <bdi>{title[member]}</bdi>
            </a>
            <span class="under">
              <bdi>{path[member]}</bdi>{' '}
              {copy[member] === 1
                ? labels.compare.kept
                : labels.compare.similarity(format.share(similarity[member] ?? 1))}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
