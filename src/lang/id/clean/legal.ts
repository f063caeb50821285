import type { BoilerplateRule } from '../../parts/clean.ts'

/** Copyright, terms and disclaimers. */
export const legal: readonly BoilerplateRule[] = [
  {
    id: 'id/copyright',
    kind: 'legal',
    opens: ['copyright', '©', '(c)', 'hak cipta', 'all rights reserved', 'hak cipta ©', 'seluruh hak cipta'],
    pattern:
      /(?:copyright(?: ?©| ?\(c\)| \d{4}|:)|© ?[\p{L}\d]|\(c\) ?\d{4}|hak cipta(?: ?©| \d{4}| dilindungi| milik)|all rights reserved|seluruh hak cipta)/iu,
    at: 'line',
    to: 'line',
    most: 240,
  },
  {
    id: 'id/forbidden',
    kind: 'legal',
    opens: [
      'dilarang keras',
      'dilarang mengutip',
      'dilarang mengambil',
      'dilarang memperbanyak',
      'dilarang menyalin',
      'dilarang menggandakan',
      'segala bentuk penggandaan',
      'segala tindakan',
      'konten ini',
      'isi artikel ini',
      'seluruh konten',
      'segala sengketa',
    ],
    pattern:
      /(?:dilarang (?:keras )?(?:mengambil|mengutip|memperbanyak|menyalin|menggandakan|menyebarluaskan|menggunakan|melakukan crawling)|segala (?:bentuk penggandaan|tindakan|sengketa)|konten ini (?:adalah|merupakan|milik)|isi artikel ini|seluruh konten)[^\n]{0,200}(?:konten|artikel|isi|berita|izin|tanggung jawab|hak cipta|redaksi|undang)[^\n]{0,200}/iu,
    at: 'line',
    to: 'line',
    most: 420,
  },
  {
    id: 'id/disclaimer',
    kind: 'legal',
    opens: [
      'disclaimer',
      'disclaimer:',
      'penafian',
      'disclaimer on',
      'syarat dan ketentuan',
      'kebijakan privasi',
      'privacy policy',
      'terms of service',
      'pedoman media siber',
      'tentang kami',
    ],
    pattern:
      /(?:disclaimer|penafian)(?: on)? ?:|(?:syarat (?:dan|&) ketentuan|kebijakan privasi|privacy policy|terms of service|pedoman media siber|tentang kami)[^\n]{0,60}(?=\r?\n|\r|$)/iu,
    at: 'line',
    to: 'line',
    most: 420,
  },
]
