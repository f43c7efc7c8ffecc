// "Call me Jeff", "née Chappuis": what a text itself says its author is or was called, and that word wherever it stands.
import { isShortFormOf } from '../known/short-forms.ts';
import { isListedWord, kindOf } from '../lexicon/lexicon.ts';
import type { Flag, Place, Span } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import { isCaseless, type Token } from '../tokens.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { namedElsewhere } from '../words/naming-elsewhere.ts';
import { otherUsualForms } from '../words/nicknames.ts';
import { particles } from '../words/particles.ts';
import { safeCapitals } from '../words/safe-capitals.ts';
import {
  formerNaming,
  knownAsNaming,
  looseNaming,
  nounNaming,
  selfNaming,
  strictNaming,
} from '../words/self-naming.ts';
import { besideOwnIn, isLikeOwn } from './beside-own.ts';
import { calledIn, greetedIn, introducedIn } from './calling.ts';
import { isNameLike } from './hits.ts';
import { matchesOf, namedBy } from './named-by.ts';
import { hasOtherScript } from './unread.ts';

/** @param named  places of the mentor's name that are found already. */
export function selfNamedIn(scene: Scene, named: readonly Span[]): { spans: Span[]; flags: Flag[] } {
  const own = new Set((scene.known.parts[scene.mentor]?.words ?? []).flatMap(({ keys }) => keys));
  const isName = (token: Token) => isNameWord(token) || nicknameOf(own, token);
  const isNameWord = ({ plain, isCapital, text }: Token) =>
    kindOf(plain, scene.language) !== 'ordinary' && (isCapital || isCaseless(text));
  const called = selfNaming.flatMap((cue) => namedBy(scene, cue)).flat();
  const former = formerNaming.flatMap((cue, k) =>
    namedBy(scene, cue, true).map((words) => formerName(words, k > 0)),
  );
  const knownAs = namedBy(scene, knownAsNaming, true)
    .map((words) => formerName(words, false))
    .filter((words) => words.some(isNameWord) && words.every((token) => mayBeFormer(scene, token)));
  const loosely = namedBy(scene, looseNaming).flat();
  const strictly = strictNaming.flatMap((cue) => namedBy(scene, cue)).flat();
  const isMeant = (token: Token) => isName(token) || (strictly.includes(token) && isSaidToBe(scene, token));
  const introduced = introducedIn(scene);
  const said = [...introduced.sure, ...calledIn(scene), ...greetedIn(scene), ...besideOwnIn(scene, named)];
  const sure: Token[] = [
    ...[...called, ...loosely].filter(isMeant),
    ...former.flat(),
    ...knownAs.flat(),
    ...namedBy(scene, nounNaming)
      .flat()
      .filter(({ isCapital }) => isCapital),
    ...said,
  ];
  const doubtful = called.filter((token) => !isMeant(token) && mayBeNickname(scene, token));
  const names = new Set(sure.map(({ plain }) => plain).filter((word) => isTelling(word, scene)));
  const everywhere = scene.tokens.filter((token) => names.has(token.plain) && isNameLike(token));
  return {
    spans: [...everywhere, ...sure, ...elsewhereIn(scene.text)].map(({ start, end }) => ({
      start,
      end,
      type: 'name',
    })),
    flags: [
      ...doubtful.map(({ start, end }): Flag => ({ start, end, why: 'near miss' })),
      ...introduced.doubtful.map(({ start, end }): Flag => ({ start, end, why: 'stranger' })),
    ],
  };
}

/** "They call me Doc": where nouns are written small any capital is the name; in German what is like it; written small a given name. */
function isSaidToBe(scene: Scene, token: Token): boolean {
  if (!mayBeNickname(scene, token)) return false;
  if (!token.isCapital) return kindOf(token.plain, scene.language) === 'given';
  return scene.language !== 'de' || isLikeOwn(scene, token);
}

function nicknameOf(names: ReadonlySet<string>, { plain }: Token): boolean {
  return [...names].some((name) => otherUsualForms(name).includes(plain) || isShortFormOf(plain, name));
}

/** In scripts without capitals: where it is said, and wherever its longer words stand again, with a preposition tied to them or not. */
function elsewhereIn(text: string): Place[] {
  if (!hasOtherScript(text)) return [];
  const places = namedElsewhere.flatMap((cue) => matchesOf(text, cue));
  const words = places
    .flatMap(({ start, end }) => text.slice(start, end).split(/[\s־]+/))
    .filter((word) => [...word].length >= LONG_ENOUGH);
  return [...places, ...[...new Set(words)].flatMap((word) => everyPlaceOf(text, word))];
}

const LONG_ENOUGH = 3;

function everyPlaceOf(text: string, word: string): Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    places.push({ start: at, end: at + word.length });
  return places;
}

/** What is no word goes wherever it stands, "Koch" only where it is said to be a name. */
function isTelling(word: string, { language }: Scene): boolean {
  return !particles.has(word) && !isListedWord(word, language);
}

/** "Née Quéméner", "née Le Goff", but not "née à Brest". */
function formerName(found: readonly Token[], isBefore: boolean): Token[] {
  const words = isBefore ? found.slice(found.findIndex(({ isCapital }) => isCapital)) : found;
  const first = words.findIndex(({ plain, text }) => !particles.has(plain) && text.length > 1);
  const isOne = words[first]?.isCapital === true && !isFunctionWord(words[first].plain);
  if (!isOne) return [];
  let last = first;
  for (let k = first + 1; words[k]?.isCapital || particles.has(words[k]?.plain ?? ''); k++)
    if (words[k]!.isCapital) last = k;
  return words.slice(0, last + 1);
}

/** A name of before, and no trade: "kennen mich noch als Praktikantin". */
const mayBeFormer = ({ language }: Scene, { plain, text }: Token) =>
  text.length === 1 || particles.has(plain) || /^(?:given|unknown)$/.test(kindOf(plain, language));

/** "They call me Doc", "everybody says ziggy": a word with a capital, or one that nobody knows. */
function mayBeNickname({ language }: Scene, { plain, isCapital }: Token): boolean {
  if (isFunctionWord(plain) || safeCapitals.has(plain)) return false;
  return isCapital || kindOf(plain, language) !== 'ordinary';
}
