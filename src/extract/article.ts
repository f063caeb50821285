/** The article as extract's finders read it: tokens and sentences are made once and shared by all of them. */
import type { CleanDocument, Edit } from '../document.ts'
import type { Language } from '../lang/language.ts'
import { type Sentences, sentencesOf } from '../text/sentences.ts'
import { type Tokens, tokenize } from '../text/tokens.ts'

/** A stretch of the article's text in UTF-16 units, end exclusive. */
export interface Range {
  start: number
  end: number
}

export interface Article {
  text: string
  tokens: Tokens
  sentences: Sentences
  /** What clean took out or repaired, with offsets in code points of the raw text, as in the document. */
  edits: readonly Edit[]
  /** What the record that the article came in says beside its text. */
  given: Given
  language: Language
}

/** Fields of a foreign record, as printed there. */
export interface Given {
  headline: string | null
  stamp: string | null
  byline: string | null
  url: string | null
}

export function readArticle(document: CleanDocument, language: Language): Article {
  const tokens = tokenize(document.text)
  return {
    text: document.text,
    tokens,
    sentences: sentencesOf(tokens, language.writing),
    edits: document.edits,
    given: givenBy(document),
    language,
  }
}

function givenBy(document: CleanDocument): Given {
  const names = document.stages.find((stage) => stage.name === 'ingest')?.options ?? {}
  const field = (name: string): string | null => {
    const value = document.extra[String(names[`${name}Field`] ?? name)]
    return typeof value === 'string' && value.trim() !== '' ? value : null
  }
  return { headline: field('headline'), stamp: field('stamp'), byline: field('byline'), url: document.source.url }
}
