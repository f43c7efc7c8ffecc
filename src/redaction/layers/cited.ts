// A work that the mentor wrote with others: "(Fuchs, Tran & Lindqvist, 2011)", "„Fuchs/Brzezińska: Messen“". Whoever is cited beside the
// mentor's own name leads to the mentor, so the whole list goes, be the name a word besides or not.
import { isListedWord } from '../lexicon/lexicon.ts';
import type { Place, Span } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import { firstAt, type Token } from '../tokens.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { placesOf } from './places-of.ts';

const AUTHOR = "(?:\\p{Lu}\\.[ -]?){0,2}\\p{Lu}[\\p{L}\\p{M}’'-]+(?:,? \\p{Lu}\\.(?:[ -]?\\p{Lu}\\.)?)?";
const AND = '(?:and|und|et|y|e|en|och|og|i|&)';
const TIE = `(?: ?/ ?|,? ${AND} )`;
const AUTHORS = `${AUTHOR}(?:(?:${TIE}|, )${AUTHOR}){0,6}${TIE}${AUTHOR}`;
const YEAR = '(?:19|20)\\d\\d[a-z]?(?![\\d–-])';
const OTHERS = '(?: et al\\.?)?';
/** In brackets with its year nothing but a work can stand. */
const IN_BRACKETS = new RegExp(
  `(?<=[(;] ?)(?:${AUTHORS}(?=${OTHERS},? ${YEAR}[);,:])|${AUTHOR}(?:, ${AUTHOR}){1,6}(?=${OTHERS}, ${YEAR}[);,:]))`,
  'gu',
);
/** A year behind, or a title. */
const CITED = new RegExp(
  `(?<![\\p{L}\\p{N}]|[/&] ?)(?:${AUTHORS}(?=${OTHERS},? \\(${YEAR})|${AUTHOR}(?:${TIE}${AUTHOR}){1,4}(?=${OTHERS}(?:,? ${YEAR}| ?: ["“„«]?\\p{Lu})))`,
  'gu',
);
const ALONE = new RegExp(`(?<![\\p{L}\\p{N}])${AUTHOR}(?= et al(?![\\p{L}]))`, 'gu');
/** "at Baker & Tran", "gelernter Koch": a house, or what somebody is. */
const OTHER =
  /(?<!\p{L})(?:at|in|to|for|from|joined|chez|bei|als|as|comme|gelernte[rn]?|zu[mr]?|un|une|an?|eine?n?|the|der|die)\s$/iu;

export function citedIn(scene: Scene): Span[] {
  const { text, known, mentor } = scene;
  if (scene.isJoined || !MAY_BE_CITED.test(text)) return [];
  const own = new Set(
    (known.parts[mentor]?.words ?? []).flatMap(({ role, keys }) => (role === 'family' ? keys : [])),
  );
  if (own.size === 0) return [];
  const isTheirs = ({ plain, german }: Token) => own.has(plain) || own.has(german);
  const works = (shape: RegExp) =>
    placesOf(text, shape).map((place) => ({ place, words: wordsIn(scene, place) }));
  const cited = works(CITED).filter(
    ({ place, words }) =>
      !OTHER.test(text.slice(Math.max(0, place.start - 12), place.start)) &&
      words.some(
        (word) => word.text.length > 1 && !isTheirs(word) && !isListedWord(word.plain, scene.language),
      ),
  );
  return [...works(IN_BRACKETS), ...cited, ...works(ALONE)]
    .filter(
      ({ words }) =>
        words.some(isTheirs) &&
        !words.some(({ plain, text: word }) => word.length > 1 && isFunctionWord(plain)),
    )
    .flatMap(({ words }) =>
      words.map((word) => ({
        start: word.start,
        end: word.end,
        type: isTheirs(word) ? 'name' : 'likely',
      })),
    );
}

const MAY_BE_CITED = /\p{Lu}[^.!?\n]{0,80}(?:(?:19|20)\d\d| al\b|: )|\/\p{Lu}/u;

/** The authors of a list, without "and". */
function wordsIn({ tokens }: Scene, { start, end }: Place): Token[] {
  const words: Token[] = [];
  for (let k = firstAt(tokens, start); k < tokens.length && tokens[k]!.end <= end; k++)
    if (tokens[k]!.isCapital) words.push(tokens[k]!);
  return words;
}
