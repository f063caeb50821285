/** The page: figures above, what they leave below, and the document that is open. */
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import { Chips } from './chips.tsx'
import type { Corpus } from './corpus.ts'
import { ByCopy } from './figures/by-copy.tsx'
import { ByDay } from './figures/by-day.tsx'
import { ByKind } from './figures/by-kind.tsx'
import { BySpeaker } from './figures/by-speaker.tsx'
import { ByStory } from './figures/by-story.tsx'
import { ByType } from './figures/by-type.tsx'
import { type Filters, noFilters, selector } from './filters.ts'
import { formatFor } from './format.ts'
import { type Language, labels, preferredLanguage } from './labels.ts'
import { Masthead, type Theme } from './masthead.tsx'
import { type Page, PageContext, usePage } from './page.ts'
import { Reader } from './reading/reader.tsx'
import { type Place, placeIn } from './route.ts'
import { DocumentList } from './table/documents.tsx'
import { Quotes } from './table/quotes.tsx'
import type { Documents } from './unpack.ts'

export function App({ corpus, documents }: { corpus: Corpus; documents: Documents }) {
  const [language, setLanguage] = useState<Language>(preferredLanguage)
  const [theme, setTheme] = useState<Theme>('auto')
  const [filters, setFilters] = useState<Filters>(noFilters)
  const { place, close } = usePlace(corpus.size)
  const select = useMemo(() => selector(corpus, filters), [corpus, filters])
  const page: Page = {
    corpus,
    documents,
    labels: labels[language],
    format: useMemo(() => formatFor(language), [language]),
    filters,
    select,
    narrow: (change) => setFilters({ ...filters, ...change }),
  }
  useLayoutEffect(() => {
    document.documentElement.lang = language
    document.title = `${labels[language].title} · newsx`
  }, [language])
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  return (
    <PageContext.Provider value={page}>
      <Masthead language={language} theme={theme} onLanguage={setLanguage} onTheme={setTheme} />
      <main>{corpus.size === 0 ? <Nothing /> : <Everything />}</main>
      <footer class="colophon">{labels[language].footer(corpus.newsx)}</footer>
      {place && <Reader place={place} onClose={close} />}
    </PageContext.Provider>
  )
}

function Everything() {
  const { labels } = usePage()
  return (
    <>
      <h2 class="unseen">{labels.figures}</h2>
      <div class="figures">
        <ByDay />
        <BySpeaker />
        <ByKind />
        <ByType />
        <ByStory />
        <ByCopy />
      </div>
      <Chips />
      <Quotes />
      <DocumentList />
    </>
  )
}

function Nothing() {
  const { labels } = usePage()
  return (
    <section class="nothing">
      <h2>{labels.empty}</h2>
      <p>{labels.emptyHint}</p>
    </section>
  )
}

function usePlace(size: number): { place: Place | null; close(): void } {
  const [place, setPlace] = useState(() => placeIn(location.hash, size))
  useEffect(() => {
    const follow = () => setPlace(placeIn(location.hash, size))
    addEventListener('hashchange', follow)
    addEventListener('popstate', follow)
    return () => {
      removeEventListener('hashchange', follow)
      removeEventListener('popstate', follow)
    }
  }, [size])
  const close = () => {
    history.pushState(null, '', location.href.split('#')[0])
    setPlace(null)
  }
  return { place, close }
}
