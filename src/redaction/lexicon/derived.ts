// Words that no list holds and that are plainly made of ordinary ones: other forms, words with the endings of learned
// language, German compounds.
import type { Language } from '../words/function-words.ts';

/** What may be taken off, and what stands in its place in the listed word. */
const endings: Readonly<Record<Language, readonly string[]>> = {
  en: ['s', 'es', 'es e', 'ies y', 'ed', 'ed e', 'ing', 'ing e', 'ly', 'ers', 'ers e', 'er', 'er e'],
  fr: [
    's',
    'e',
    'es',
    'x',
    'aux al',
    'ment',
    'ment e',
    'ant er',
    'ait er',
    'ez er',
    'ee er',
    'ees er',
    'ons er',
  ],
  de: [
    's',
    'es',
    'n',
    'en',
    'en e',
    'er',
    'ern',
    'ern er',
    'e',
    'em',
    'in',
    'innen',
    'te en',
    'ten en',
    'end en',
    'ende en',
    'enden en',
  ],
};

/** Shorter stems are parts of too many names. */
const SHORTEST_STEM = 4;

/** Endings that people are not called by, in words of some length. */
const LEARNED =
  /^.{3,}(?:tions?|sions?|isation|ization|ologies|ology|ologie|ologies|ological|graphies?|ography|metrics?|ismus|ism|isme|istes|itat|itaten|ites|(?:al|an|ar|il|iv|os)ite|[nrst]icien(?:ne)?s?|[nt]ariats?|euriats?|ability|ibility|ness|ships?|hood|ments|ings|ance|ence|ances|ences|ives?|ifs|ively|iques?|ically|ical|icals|eurs|euses|trices?|ateurs?|isch|ische[nrsm]?|lich|liche[nrsm]?|ungen|ung|heit|heiten|keit|keiten|schaft|schaften|erinnen|enz|enzen|ieren|iert|ierte[nrsm]?|ierung|ierungen|ionen|ware|less|able|ables|ible|ibles|ology|omics|nomics|bar|bare[nrsm]?|lose[nrsm]?|same[nrsm]?|haft|hafte[nrsm]?|management|wesen|ierend|ierende[nrsm]?)$/;

export function isDerived(word: string, language: Language, isListed: (word: string) => boolean): boolean {
  if (word.length >= 7 && LEARNED.test(word)) return true;
  return endings[language].some((pair) => {
    const [ending = '', instead = ''] = pair.split(' ');
    const stem = word.slice(0, word.length - ending.length);
    return word.endsWith(ending) && stem.length >= SHORTEST_STEM && isListed(stem + instead);
  });
}

/** Between the parts of a German compound. */
const LINKS = ['', 's', 'n', 'en', 'es', 'er', 'e'];
/** What German families are called by: a compound that ends so is innocent only where an s links it. */
const OF_FAMILIES =
  /(?:mann|bauer|berger?|burger?|steine?r?|hofer?|huber|[mh]e[iy]er|ma[iy]er|m[ue]+ller|schmidt?|schmied|bacher?|felde?r?|brandt?|walde?r?|dorfe?r?|thaler?|taler?|brunner?|gruber|kampe?r?|hauser?|eggers?|ling|ring|mayr|moser|horn|kopf|hardt?|reich|wirth?|vogel|hammer|fuss|bein|zahn|haupt|graf|richter|schulz|lein|chen)$/;
const SHORTEST_PART = 3;
/** Of three letters: the others of the list are no words of their own. */
const SHORT_PARTS = new Set(
  'amt art ort tag weg zug rad tor not uhr typ see bau rat hof neu alt gut vor aus auf ein mit nah bus auto eis hut arm bad lob rot weg gas gen kur mut oel ohr ost sud tal tee tod uni web wut zoo abo app box fan job pop fit los rum zur ski spa'.split(
    ' ',
  ),
);

/** Two or three known parts, of at least three letters; the longest first part is tried first. */
export function isCompound(word: string, isListed: (word: string) => boolean, parts = 3): boolean {
  const isOfFamilies = OF_FAMILIES.test(word);
  for (let cut = word.length - SHORTEST_PART; cut >= SHORTEST_PART; cut--) {
    const rest = word.slice(cut);
    const isRest =
      isPart(rest, isListed) ||
      (rest.length > 5 && isDerived(rest, 'de', isListed)) ||
      (parts > 2 && rest.length >= 2 * SHORTEST_PART && isCompound(rest, isListed, parts - 1));
    if (!isRest) continue;
    const link = LINKS.find((one) => {
      const first = word.slice(0, cut - one.length);
      return word.slice(0, cut).endsWith(one) && isPart(first, isListed);
    });
    if (link === undefined) continue;
    if (!isOfFamilies || link === 's') return true;
  }
  return false;
}

function isPart(word: string, isListed: (word: string) => boolean): boolean {
  return word.length > SHORTEST_PART ? isListed(word) : SHORT_PARTS.has(word);
}
