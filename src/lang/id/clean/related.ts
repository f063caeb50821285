import type { BoilerplateRule } from '../../parts/clean.ts'

/** Links to other articles and videos, with their headlines. */
export const related: readonly BoilerplateRule[] = [
  {
    id: 'id/read-also',
    kind: 'related',
    opens: ['baca juga', 'baca pula', 'lihat juga', 'lihat pula', 'simak juga', 'simak pula', 'tonton juga', 'tonton pula', 'cek juga', 'klik juga'],
    pattern: /[\p{L}]+ +(?:juga|pula)(?: +(?:video|artikel|berita))? *(?::|-|–|>|»|$)/iu,
    at: 'sentence',
    to: 'headline',
  },
  {
    id: 'id/read-also-line',
    kind: 'related',
    opens: ['baca juga', 'baca pula', 'lihat juga', 'simak juga', 'tonton juga', 'baca lainnya'],
    at: 'line',
    to: 'line',
    most: 220,
  },
  {
    id: 'id/read-label',
    kind: 'related',
    opens: ['baca:', 'simak:', 'baca selengkapnya:', 'berita terkait', 'artikel terkait', 'berita lainnya', 'artikel lainnya', 'berita lain:', 'terkait:', 'baca berita lainnya', 'related:', 'read also', 'see also', 'simak berita lainnya', 'berita rekomendasi', 'rekomendasi untuk anda', 'rekomendasi:', 'topik terkait', 'berita populer', 'terpopuler:', 'baca artikel menarik lainnya'],
    at: 'line',
    to: 'headline',
    most: 240,
  },
  {
    id: 'id/read-brackets',
    kind: 'related',
    opens: ['(baca', '[baca', '(lihat', '(simak'],
    pattern: /[([](?:baca|lihat|simak)(?: (?:juga|pula|selengkapnya))? ?: ?[^()[\]\n]{3,200}[)\]]/iu,
    at: 'anywhere',
    to: 'match',
  },
  {
    id: 'id/editors-choice',
    kind: 'related',
    opens: ['pilihan editor', 'pilihan redaksi', 'pilihan editor:', 'rekomendasi redaksi'],
    at: 'sentence',
    to: 'headline',
    most: 600,
  },
  {
    id: 'id/watch-video',
    kind: 'related',
    opens: ['simak video', 'lihat video', 'tonton video', 'saksikan video', 'simak juga video', 'lihat juga video', 'tonton juga video', 'saksikan juga video', 'saksikan live', 'video:', 'video :', 'watch:', 'video pilihan', 'simak video pilihan', 'saksikan video pilihan'],
    at: 'line',
    to: 'line',
    most: 240,
  },
  {
    id: 'id/page-teaser',
    kind: 'related',
    opens: ['artikel terpopuler', 'top 3', 'berita terpopuler'],
    pattern: /(?:artikel|berita) terpopuler ?:?$/iu,
    at: 'line',
    to: 'line',
    zone: 'edge',
  },
]
