import type { BoilerplateRule } from '../../parts/clean.ts'

const LABELS = [
  'pewarta', 'editor', 'penulis', 'reporter', 'redaktur', 'kontributor', 'wartawan', 'penyunting', 'uploader', 'sumber', 'oleh', 'rep', 'red', 'jurnalis',
  'laporan', 'penerjemah', 'liputan', 'teks', 'naskah', 'author', 'source', 'by', 'written by', 'published by', 'penanggung jawab', 'peliput', 'koresponden',
  'pengirim', 'diterbitkan oleh', 'ditulis oleh', 'editor in chief', 'copy editor', 'video editor', 'produser', 'producer', 'translator', 'publisher', 'admin',
]

/** Who wrote, edited, photographed or first published it, standing alone. */
export const credit: readonly BoilerplateRule[] = [
  {
    id: 'id/credit-label',
    kind: 'credit',
    opens: LABELS.flatMap((label) => [`${label}:`, `${label} :`]),
    at: 'line',
    to: 'line',
    most: 140,
  },
  {
    id: 'id/credit-slash',
    kind: 'credit',
    opens: ['rep/red', 'reporter/editor', 'penulis/editor', 'editor/penulis', 'pewarta/editor', 'pewarta foto', 'tim redaksi', 'tim liputan', 'redaksi'],
    pattern: /[\p{L}/ ]{5,20}(?: ?[:|/][^\n]{2,80})?(?=\r?\n|\r|$)/iu,
    at: 'line',
    to: 'line',
    zone: 'edge',
    most: 100,
  },
  {
    id: 'id/reporters-line',
    kind: 'credit',
    opens: ['laporan wartawan', 'laporan reporter', 'laporan kontributor', 'laporan jurnalis', 'laporan koresponden', 'laporan langsung wartawan'],
    pattern: /laporan (?:langsung )?(?:wartawan|reporter|kontributor|jurnalis|koresponden)[^\n]{3,110}/iu,
    at: 'line',
    to: 'line',
    most: 130,
  },
  {
    id: 'id/reporters-place',
    kind: 'credit',
    opens: ['laporan'],
    pattern: /L(?:aporan|APORAN):? \p{Lu}[\p{L}.' ]{2,50} ?[|Il] ?\p{Lu}[\p{L} ]{2,40}(?=\r?\n|\r|$)/u,
    at: 'line',
    to: 'line',
  },
  {
    id: 'id/initials',
    kind: 'credit',
    opens: ['(', '[', '*'],
    pattern: /(?:\((?:[*]{1,3}|[a-z*][a-z0-9*]{0,6}(?:[/,| -]{1,2}[a-z0-9*]{1,12}){0,4})\)|\(\*\/?[a-z]{0,5}\)|\*{1,3}\)|\*{2,3})(?=[ \t.]{0,3}(?:\[|\(|\r?\n|\r|$|[Bb]aca|ADVERT))/u,
    at: 'sentence',
    to: 'match',
  },
  {
    id: 'id/signed',
    kind: 'credit',
    opens: ['('],
    pattern: /\((?:\p{Lu}[\p{L}.'-]{0,24}[ /,&]{0,2}){1,6}\)[ .]{0,2}(?=\r?\n|\r|$)/u,
    at: 'line',
    to: 'line',
    zone: 'tail',
    most: 90,
  },
  {
    id: 'id/first-published',
    kind: 'credit',
    opens: ['artikel ini telah', 'artikel ini sudah', 'artikel ini pertama kali', 'berita ini telah', 'berita ini sudah', 'artikel ini tayang', 'artikel ini dimuat', 'artikel ini bersumber', 'artikel ini merupakan', 'artikel asli', 'artikel ini ditulis', 'tulisan ini telah', 'naskah ini telah', 'baca artikel'],
    pattern: /(?:artikel|berita|tulisan|naskah) (?:ini|asli) (?:telah|sudah|pertama kali|tayang|dimuat|bersumber|merupakan hasil kerja sama)[^\n]{0,40}(?:tayang|terbit|dimuat|naik|dipublikasikan|diterbitkan|dari|di)\b[^\n]{2,200}/iu,
    at: 'line',
    to: 'line',
    most: 280,
  },
]
