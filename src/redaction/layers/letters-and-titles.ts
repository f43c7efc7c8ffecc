// What is only worth a look: initials of somebody, works that bear their own article, houses and things that are called something.
import { kindOf } from '../lexicon/lexicon.ts';
import type { Flag, Place } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import { isFunctionWord, type Language } from '../words/function-words.ts';
import { institutionWords, safeCapitals } from '../words/safe-capitals.ts';
import { placesOf } from './places-of.ts';

/** Initials of somebody, and what bears its own article: "P.K.", "in The Velvet Ferrets". Worth a look. */
export function lettersAndTitles(scene: Scene, gone: readonly Place[]): Flag[] {
  const isFree = ({ start, end }: Place) => !gone.some((place) => place.start < end && start < place.end);
  const initials = placesOf(scene.text, INITIALS).filter(
    ({ start, end }) => !USUAL.has(scene.text.slice(start, end).replace(/[^\p{L}]/gu, '')),
  );
  const titles = scene.tokens.flatMap((_token, at) => [
    ...titleAt(scene, at),
    ...houseOf(scene, at),
    ...calledAt(scene, at),
  ]);
  return [...initials, ...titles].filter(isFree).map((place) => ({ ...place, why: 'rare word' as const }));
}

const INITIALS =
  /(?<![\p{L}\p{N}.])\p{Lu}\.[ \u00a0-]?\p{Lu}\.(?:[ \u00a0-]?\p{Lu}\.)?(?![\p{L}]|[ \u00a0]\p{Lu}\p{Ll})/gu;
const USUAL: ReadonlySet<string> = new Set(
  'US UK UN EU USA PS NB ZB BA MA BS MS DC LA AD BC IT HR PM AM SA RD DH UA EG IE UAE'.split(' '),
);
const ARTICLES: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['The']),
  fr: new Set(['Le', 'La', 'Les']),
  de: new Set(['Die', 'Der', 'Das']),
};

function titleAt({ tokens, text, language }: Scene, at: number): Place[] {
  const [token, next] = [tokens[at]!, tokens[at + 1]];
  if (
    !ARTICLES[language].has(token.text) ||
    token.startsSentence ||
    next?.isCapital !== true ||
    safeCapitals.has(next.plain)
  )
    return [];
  let last = at;
  while (
    tokens[last + 1]?.isCapital === true &&
    text.slice(tokens[last]!.end, tokens[last + 1]!.start) === ' '
  )
    last++;
  return last > at && !/[«„“"‘:]\s?$/.test(text.slice(Math.max(0, token.start - 2), token.start))
    ? [{ start: token.start, end: tokens[last]!.end }]
    : [];
}

/** "Institut für Angewandte Puddingkunde": a house that is called after what it does. */
function houseOf({ tokens, text }: Scene, at: number): Place[] {
  const [house, link] = [tokens[at]!, tokens[at + 1]];
  if (
    !house.isCapital ||
    !institutionWords.has(house.plain) ||
    link === undefined ||
    !HOUSE_LINKS.has(link.plain)
  )
    return [];
  let last = at + 1;
  while (
    tokens[last + 1]?.isCapital === true &&
    text.slice(tokens[last]!.end, tokens[last + 1]!.start) === ' '
  )
    last++;
  const isNamed =
    last > at + 2 ||
    (last === at + 2 && house.startsSentence === false && !safeCapitals.has(tokens[last]!.plain));
  return isNamed ? [{ start: house.start, end: tokens[last]!.end }] : [];
}

const HOUSE_LINKS: ReadonlySet<string> = new Set('fur fuer for of de des du'.split(' '));

/** German "Projekt Sonne", "Team Adler", "mit Rosa": a noun behind a noun that is called something, a given name behind a preposition. */
function calledAt({ tokens, text, language }: Scene, at: number): Place[] {
  const [before, token] = [tokens[at - 1], tokens[at]!];
  if (language !== 'de' || before === undefined || !token.isCapital || token.text.length < 3) return [];
  if (text.slice(before.end, token.start) !== ' ' || isFunctionWord(token.plain)) return [];
  const isCalled = before.isCapital && CALLED.has(before.plain) && !institutionWords.has(token.plain);
  const isNamed =
    WITH.has(before.plain) && kindOf(token.plain, 'de') === 'maybe given' && !safeCapitals.has(token.plain);
  if (!isCalled && !isNamed) return [];
  const isHouse = isCalled && institutionWords.has(before.plain);
  const sons = SONS.exec(text.slice(token.end))?.[0] ?? '';
  return [{ start: isHouse ? before.start : token.start, end: token.end + sons.length }];
}

const SONS = /^ (?:&|und|\+) (?:Söhne|Sohn|Töchter|Partner|Cie|Co)(?!\p{L})\.?/u;

const CALLED: ReadonlySet<string> = new Set(
  'projekt team firma kunde kunden schiff boot band verein restaurant cafe gasthof gasthaus hotel hof zeitschrift magazin zeitung label verlag kindergarten kita brauerei backerei metzgerei kneipe bar club stiftung genossenschaft marke produkt software studie'.split(
    ' ',
  ),
);
const WITH: ReadonlySet<string> = new Set('mit von bei frag fragt fragen danke dank laut wie an'.split(' '));
