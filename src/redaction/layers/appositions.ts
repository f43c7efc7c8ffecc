// Somebody at the beginning of a sentence, where a capital says nothing: "Sunny, my neighbour, …", "Faith from the canteen", "Rosa aus dem
// Lager". For names that are ordinary words.
import { kindOf } from '../lexicon/lexicon.ts';
import type { Flag, Place } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import { isFunctionWord, type Language } from '../words/function-words.ts';
import { personCues } from '../words/person-cues.ts';
import { gapAfter, mayBeName } from './shapes.ts';

const OWN: ReadonlySet<string> = new Set(
  'my our mon ma notre mein meine unser unsere his her son sa sein seine ihr ihre'.split(' '),
);
/** Where somebody works or comes from. */
const FROM: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['from', 'in', 'at']),
  fr: new Set(['de', 'du', 'des', 'au', 'chez']),
  de: new Set(['aus', 'vom', 'von', 'im', 'am', 'beim']),
};
/** How many words may stand between "my" and "neighbour". */
const BETWEEN = 2;

export function appositions(scene: Scene, gone: readonly Place[]): Flag[] {
  const isFree = ({ start, end }: Place) => !gone.some((place) => place.start < end && start < place.end);
  return scene.tokens.flatMap((token, at): Flag[] => {
    const why = mayBeName(token) && !GREETINGS.has(token.plain) ? whyAt(scene, at) : willAt(scene, at);
    return why !== null && isFree(token) ? [{ start: token.start, end: token.end, why }] : [];
  });
}

const GREETINGS: ReadonlySet<string> = new Set(
  'danke merci thanks dear hallo hello bonjour salut bitte sorry pardon zeit time temps liebe lieber'.split(
    ' ',
  ),
);

/** The one name that is the commonest of small words: a capital within a sentence tells. */
function willAt({ tokens, language }: Scene, at: number): Flag['why'] | null {
  const { text, startsSentence } = tokens[at]!;
  const isOne = language === 'en' && text === 'Will' && !startsSentence;
  return isOne && tokens[at - 1]?.isCapital !== true && tokens[at + 1]?.isCapital !== true
    ? 'rare word'
    : null;
}

function whyAt(scene: Scene, at: number): Flag['why'] | null {
  const { tokens, language } = scene;
  const [token, next] = [tokens[at]!, tokens[at + 1]];
  if (next === undefined || isFunctionWord(token.plain)) return null;
  const isExplained = gapAfter(scene, at) === ', ' && OWN.has(next.plain) && !next.isCapital;
  if (isExplained && tokens.slice(at + 2, at + 3 + BETWEEN).some(({ plain }) => personCues.has(plain)))
    return 'stranger';
  const isFrom =
    token.startsSentence && gapAfter(scene, at) === ' ' && !next.isCapital && FROM[language].has(next.plain);
  return isFrom && kindOf(token.plain, language) === 'maybe given' ? 'rare word' : null;
}
