// "Call me Jeff", "née Chappuis": what a text itself says its author is or was called, and that word wherever it stands.
import { isShortFormOf } from '../known/short-forms.ts';
import { isListedWord, kindOf } from '../lexicon/lexicon.ts';
import type { Flag, Place, Span } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import type { Token } from '../tokens.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { namedElsewhere } from '../words/naming-elsewhere.ts';
import { otherUsualForms } from '../words/nicknames.ts';
import { particles } from '../words/particles.ts';
import { safeCapitals } from '../words/safe-capitals.ts';
import {
  formerNaming,
  introNaming,
  looseNaming,
  type Naming,
  selfNaming,
  strictNaming,
} from '../words/self-naming.ts';
import { besideOwnIn, isLikeOwn } from './beside-own.ts';
import { isNameLike } from './hits.ts';

/** @param named  places of the mentor's name that are found already. */
export function selfNamedIn(scene: Scene, named: readonly Span[]): { spans: Span[]; flags: Flag[] } {
  const own = new Set((scene.known.parts[scene.mentor]?.words ?? []).flatMap(({ keys }) => keys));
  const isName = (token: Token) => isNameWord(token) || nicknameOf(own, token);
  const isNameWord = ({ plain, isCapital, text }: Token) =>
    kindOf(plain, scene.language) !== 'ordinary' && (isCapital || /^\p{Lo}/u.test(text));
  const called = selfNaming.flatMap((cue) => namedBy(scene, cue)).flat();
  const former = formerNaming.flatMap((cue) => namedBy(scene, cue, true)).map(formerName);
  const loosely = namedBy(scene, looseNaming).flat();
  const introduced = namedBy(scene, introNaming)
    .flat()
    .filter((token) => isSomebody(scene, token));
  const strictly = strictNaming.flatMap((cue) => namedBy(scene, cue)).flat();
  const isMeant = (token: Token) => isName(token) || (strictly.includes(token) && isSaidToBe(scene, token));
  const beside = besideOwnIn(scene, named);
  const sure: Token[] = [
    ...[...called, ...loosely].filter(isMeant),
    ...former.flat(),
    ...introduced,
    ...beside,
  ];
  const doubtful = called.filter((token) => !isMeant(token) && mayBeNickname(scene, token));
  const names = new Set(sure.map(({ plain }) => plain).filter((word) => isTelling(word, scene)));
  const everywhere = scene.tokens.filter((token) => isNameLike(token) && names.has(token.plain));
  return {
    spans: [...everywhere, ...sure, ...elsewhereIn(scene.text)].map(({ start, end }) => ({
      start,
      end,
      type: 'name',
    })),
    flags: doubtful.map(({ start, end }) => ({ start, end, why: 'near miss' })),
  };
}

/** "I am Bridget", "ich bin die Vroni", but not "Je suis Toulousaine": a given name, or what is like the mentor's own. */
function isSomebody(scene: Scene, token: Token): boolean {
  return token.isCapital && (kindOf(token.plain, scene.language) === 'given' || isLikeOwn(scene, token));
}

/** "They call me Doc": where nouns are written small any capital is the name; in German what is like it. */
function isSaidToBe(scene: Scene, token: Token): boolean {
  if (!mayBeNickname(scene, token) || !token.isCapital) return false;
  return scene.language !== 'de' || isLikeOwn(scene, token);
}

function nicknameOf(names: ReadonlySet<string>, { plain }: Token): boolean {
  return [...names].some((name) => otherUsualForms(name).includes(plain) || isShortFormOf(plain, name));
}

/** In scripts without capitals: where it is said, and wherever its longer words stand again, with a preposition tied to them or not. */
function elsewhereIn(text: string): Place[] {
  const places = namedElsewhere.flatMap((cue) => matchesOf(text, cue));
  const words = places
    .flatMap(({ start, end }) => text.slice(start, end).split(/[\s־]+/))
    .filter((word) => [...word].length >= LONG_ENOUGH);
  return [...places, ...words.flatMap((word) => everyPlaceOf(text, word))];
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
function formerName(words: readonly Token[]): Token[] {
  const first = words.findIndex(({ plain, text }) => !particles.has(plain) && text.length > 1);
  const isOne = words[first]?.isCapital === true && !isFunctionWord(words[first].plain);
  return isOne ? words.filter((token, k) => k <= first || token.isCapital) : [];
}

/** "They call me Doc", "everybody says ziggy": a word with a capital, or one that nobody knows. */
function mayBeNickname({ language }: Scene, { plain, isCapital }: Token): boolean {
  if (isFunctionWord(plain) || safeCapitals.has(plain)) return false;
  return isCapital || kindOf(plain, language) !== 'ordinary';
}

/** The words behind each cue. */
function namedBy({ text, tokens }: Scene, { needs, shape }: Naming, withInitials = false): Token[][] {
  if (!needs.test(text)) return [];
  return matchesOf(text, shape).map(({ start, end }) =>
    tokens.filter(
      (token) => start <= token.start && token.end <= end && (withInitials || token.text.length > 1),
    ),
  );
}

function matchesOf(text: string, cue: RegExp): Place[] {
  const places: Place[] = [];
  for (const pattern = new RegExp(cue.source, cue.flags); ; ) {
    const found = pattern.exec(text);
    if (found === null) return places;
    const name = found.groups!['name']!;
    const start = found.index + found[0].indexOf(name, found[0].startsWith(name) ? 0 : 1);
    places.push({ start, end: start + name.length });
    pattern.lastIndex = found.index + Math.max(1, found[0].length - name.length);
  }
}
