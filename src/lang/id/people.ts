import { PhraseTable } from '../../text/phrases.ts'
import { wordSet } from '../../text/words.ts'
import * as part from '../parts/people.ts'
import * as forms from './people/forms.ts'
import { GIVEN_NAMES } from './people/given-names.ts'
import * as titles from './people/titles.ts'
import { NAME_ODDS } from './people/words.ts'

const phrases = part.bitPhrases([
  [titles.OFFICES, part.OFFICE],
  [titles.PROFESSIONS, part.PROFESSION],
  [titles.RELATIONS, part.RELATION],
  [titles.MEDIA, part.MEDIUM],
  [titles.HONORIFICS, part.HONORIFIC],
])
const titleStarts = Array.from(phrases.keys(), (phrase) => phrase.split(/[^\p{L}\d]/u)[0]).join(' ')

/** Log-odds of a given name that the counts do not know. */
const GIVEN_NAME = 3

export const people: part.PeopleLanguage = {
  words: part.bitTable(
    [
      [titleStarts, part.TITLE_START],
      [forms.PRONOUNS, part.PRONOUN],
      [forms.DETERMINERS, part.DETERMINER],
      [forms.DEMONSTRATIVES, part.DEMONSTRATIVE],
      [forms.PERSON_NOUNS, part.PERSON],
      [forms.GROUP_NOUNS, part.GROUP],
      [forms.PARTICLES, part.PARTICLE],
      [forms.ROLE_LINKS, part.LINK],
      [forms.ROLE_ENDS, part.END],
      [forms.CALENDAR, part.CALENDAR],
      [forms.DEGREES, part.DEGREE],
      [forms.OPENERS, part.OPENER],
      [forms.ANAPHORIC_OPENERS, part.ANAPHORIC],
      [forms.SPEECH, part.SPEECH],
      [forms.ALIAS_CUES, part.ALIAS],
      [forms.NAMING, part.NAMING],
      [forms.SPEAKING_PRONOUNS, part.SPEAKING],
      [forms.PLACE_PREPOSITIONS, part.PLACING],
      [forms.PLACES, part.PLACE],
      [forms.HOME_PREPOSITIONS, part.OF],
      [forms.SINGLE_DETERMINERS, part.SINGLE],
      [forms.RELATIVE_PRONOUNS, part.RELATIVE],
      [forms.CONJUNCTIONS, part.AND],
      [forms.EPITHETS, part.EPITHET],
      [forms.ROLE_PREPOSITIONS, part.AS],
      [forms.STATEMENTS, part.STATEMENT],
      [forms.NAMESAKES, part.NAMESAKE],
    ],
    [...NAME_ODDS, [GIVEN_NAME, GIVEN_NAMES]],
  ),
  titles: new PhraseTable(phrases),
  possessive: forms.POSSESSIVE_SUFFIX,
  verbPrefixes: forms.VERB_PREFIXES,
  times: wordSet(forms.TIMES.split(' ')),
  besides: wordSet(forms.BESIDES.split(' ')),
  companions: wordSet(forms.COMPANIONS.split(' ')),
  nounShapes: forms.NOUN_SHAPES,
  numbered: wordSet(forms.NUMBERED.trim().split(/\s+/)),
  initialled: wordSet(forms.INITIALLED.split(' ')),
  partitives: wordSet(forms.PARTITIVES.split(' ')),
  longTitles: new PhraseTable(forms.SHORT_TITLES),
}
