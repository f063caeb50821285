import type { BoilerplateRule } from '../../parts/clean.ts'

/** Captions of photos, and credits of their photographers. */
export const caption: readonly BoilerplateRule[] = [
  {
    id: 'id/photo-credit',
    kind: 'caption',
    opens: ['foto/', 'foto:', 'foto :', 'photo:', 'photo by', 'dok.', 'dok:', 'sumber foto', 'kredit foto', 'foto ilustrasi', 'ilustrasi:', 'gambar:', 'gambar :', 'ilustrasi/', 'keterangan foto', 'caption:', 'ket foto', 'ket. foto', 'antara foto', 'antara/', 'pewarta foto', 'fotografer:', 'image:', 'image by', 'credit:', 'infografis:', 'grafis:', 'dokumentasi:', 'doc.', 'screenshot', 'tangkapan layar:', 'getty images', 'shutterstock', 'istimewa'],
    at: 'line',
    to: 'line',
    most: 220,
  },
  {
    id: 'id/photo-brackets',
    kind: 'caption',
    opens: ['(foto', '[foto', '(dok', '(photo', '(sumber foto', '(ilustrasi', '(antara foto', '(istimewa', '(ist', '(credit', '(image', '(tangkapan layar', '(kredit', '(ss', '(sumber', '(doc', '(antara/', '(afp/', '(reuters/', '(ap/', '(ap photo', '(afp photo', '(getty', '(shutterstock', '(unsplash', '(pexels', '(pixabay', '(freepik', '(arsip', '(screenshot', '(repro', '(net', '(instagram', '(humas', '(xinhua', '(cnn indonesia/', '(detikcom/'],
    pattern: /[([](?:(?:foto|photo|dok(?:umentasi)?|doc|sumber foto|ilustrasi|antara foto|credit|image|kredit|tangkapan layar|screenshot|repro|arsip|instagram|sumber)\b ?[.:/-][^()[\]\n]{0,90}|(?:ilustrasi|istimewa|ist|net)|(?:antara|afp|reuters|ap|getty images|shutterstock|unsplash|pexels|pixabay|freepik|xinhua|cnn indonesia|detikcom|afp photo|ap photo)\/[^()[\]\n]{2,60}|(?:getty images|shutterstock|unsplash|pexels|pixabay|freepik)[^()[\]\n]{0,40}|(?:dok|doc) [^()[\]\n]{2,60}|(?:image|photo|foto) (?:by|oleh) [^()[\]\n]{2,60})[)\]]/iu,
    at: 'anywhere',
    to: 'match',
  },
  {
    id: 'id/photo-glued',
    kind: 'caption',
    opens: ['foto/', 'foto:', 'foto :'],
    pattern: /[Ff]oto ?[/:] ?(?:[Ii]nstagram|[Dd]ok\.?|[Ii]stimewa|A[Nn][Tt][Aa][Rr][Aa]|[Rr]euters|AFP|AP|[Gg]etty|[Yy]ou[Tt]ube|[Tt]ik[Tt]ok|[Tt]witter|X|[Ff]acebook|[Ii]st|[Ss]creenshot|[Aa]rsip)\b[^".“”\n]{0,40}?(?=["“]|\p{Lu}\p{Ll}{2,14} \p{Ll}|\r?\n|\r|$)/u,
    at: 'sentence',
    to: 'match',
    most: 80,
  },
]
