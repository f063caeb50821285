/** What is known of an article as a whole, and where it came from. */
import type { ComponentChildren } from 'preact'
import type { Document } from '../../../../document.ts'
import { usePage } from '../page.ts'

export function Facts({ document }: { document: Document }) {
  const { labels, format } = usePage()
  const words = labels.view
  const { source, inferred = [], byline = [], editor = [] } = document
  const url = webAddress(source.url)
  return (
    <dl class="facts-list">
      {document.publisher && <Fact name={labels.table.publisher}>{document.publisher}</Fact>}
      {document.published && (
        <Fact name={labels.table.date} note={inferred.includes('published') ? words.inferred : ''}>
          {format.day(document.published)}
        </Fact>
      )}
      {document.dateline && <Fact name={words.dateline}>{document.dateline}</Fact>}
      {byline.length > 0 && <Fact name={words.byline}>{byline.join(', ')}</Fact>}
      {editor.length > 0 && <Fact name={words.editor}>{editor.join(', ')}</Fact>}
      <Fact name={words.file}>
        {source.path}
        {source.record === null ? '' : ` (${words.record(format.number(source.record))})`}
      </Fact>
      {url && (
        <Fact name={words.original}>
          <a href={url} target="_blank" rel="noopener noreferrer nofollow">
            {url}
          </a>
        </Fact>
      )}
      {document.warnings.length > 0 && (
        <Fact name={words.warnings}>{document.warnings.map(({ message }) => message).join('; ')}</Fact>
      )}
    </dl>
  )
}

function Fact({ name, note, children }: { name: string; note?: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <bdi>{children}</bdi>
        {note && <span class="note"> ({note})</span>}
      </dd>
    </div>
  )
}

/** The address if it is one of the web: no other scheme may ever be followed. */
function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}
