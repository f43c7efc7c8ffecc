// A name in another form than the workbook's: spelt otherwise, bent, shortened, with a slip, in another script. It is that name unless it
// is an ordinary word.
import type { Form } from '../known/other-forms.ts';
import { kindOf, type WordKind } from '../lexicon/lexicon.ts';
import { fits } from '../lighter-patterns.ts';
import type { Scene } from '../text-under-search.ts';
import type { Token } from '../tokens.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { institutionWords } from '../words/safe-capitals.ts';
import { isThingCalled } from '../words/things-called.ts';
import { isActing, isAdjective, isAfterArticle, isInTitle } from './beside.ts';
import { isOwn, type NameHit, type Verdict } from './hits.ts';
import { isInChain } from './keep-list.ts';
import { personPlace } from './person-places.ts';
import { isCapitalWithin } from './word-or-name.ts';

export function onOtherForm(scene: Scene, hit: NameHit, token: Token, form: Form): Verdict {
  if (isCounting(scene, hit, token) || isInChain(scene, hit.last)) return 'leave';
  if (scene.language !== 'de' && isOfFoundation(scene, hit)) return 'ask';
  const kind = kindOf(token.plain, scene.language);
  if (form === 'alike' || form === 'made') return onAlike(scene, hit, token, form, kind);
  const isFriends = form === 'short' || form === 'usual';
  const isTheirs = isOwn(scene.mentor, hit.bearers);
  if (kind === 'ordinary') return isFriends && isTheirs ? onOrdinary(scene, hit, token) : 'leave';
  const isSure = form === 'usual' && isTheirs && kind === 'given' && token.isCapital;
  const mayHaveArticle = scene.language === 'de' || scene.isForeign;
  const isNothingElse = isTheirs && kind === 'unknown' && token.isCapital;
  if (isFriends && !mayHaveArticle && isAfterArticle(scene, hit.first))
    return isSure || isNothingElse ? 'remove' : 'leave';
  if (!isTheirs) return onFormOfOthers(scene, hit, token, form, kind);
  if (!token.isCapital && /\p{Ll}/u.test(token.text)) return inSmallLetters(scene, token, form, kind);
  if (!kind.startsWith('maybe')) return 'remove';
  return isFriends && (form === 'usual' || kind === 'maybe given') && standsAsName(scene, hit, token)
    ? 'remove'
    : 'ask';
}

/** "Joseph Rowntree Foundation", and somebody is called Yusuf: it may be a house. */
function isOfFoundation({ text, tokens }: Scene, { last }: NameHit): boolean {
  const [family, head] = [tokens[last + 1], tokens[last + 2]];
  if (!family?.isCapital || !head?.isCapital || !institutionWords.has(head.plain)) return false;
  return text.slice(tokens[last]!.end, head.start) === ` ${family.text} `;
}

/** "4. Sem.", "Kl. 7", "2 Std.": a word cut short beside a number says what is counted, whoever is called Salma. */
function isCounting(
  { tokens, text }: Scene,
  { first, last }: NameHit,
  { text: word, start, end }: Token,
): boolean {
  const [before, next] = [tokens[first - 1], tokens[last + 1]];
  if (first !== last || word.length > LONGEST_CUT) return false;
  const isBehind = isNumber(before) && /^[.ºª°]? ?$/.test(text.slice(before.end, start));
  return isBehind || (isNumber(next) && /^\. ?$/.test(text.slice(end, next.start)));
}

const LONGEST_CUT = 4;
const NUMBER = /^\p{N}{1,3}$/u;
const isNumber = (token: Token | undefined): token is Token =>
  token !== undefined && fits(NUMBER, token.text);

/** "with Des", "Kit came for a weekend", "my boss Penny": where a person stands, or a capital that only a name has. */
function standsAsName(scene: Scene, hit: NameHit, token: Token): boolean {
  if (isAfterArticle(scene, hit.first) || isInTitle(scene, hit)) return false;
  return isActing(scene, hit) || personPlace(scene, hit) !== null || isCapitalWithin(scene, token);
}

/** "sandy", "anni" of somebody who writes everything small. */
function inSmallLetters({ isSmall }: Scene, token: Token, form: Form, kind: WordKind): Verdict {
  const isMeant = form === 'usual' || (form !== 'vowels' && token.plain.length >= LONG_ENOUGH);
  return isSmall && isMeant && !kind.startsWith('maybe') ? 'remove' : 'ask';
}

const LONG_ENOUGH = 4;

/** Of other people as of oneself, where the word can be nothing but a name: "Zuli", "Gwen", "Zoltánnal". */
function onFormOfOthers(scene: Scene, hit: NameHit, token: Token, form: Form, kind: WordKind): Verdict {
  const isFriends = form === 'usual' || form === 'short';
  if (isFriends && kind !== 'unknown' && token.isCapital && standsAsName(scene, hit, token)) return 'remove';
  if (isFriends && token.isCapital && personPlace(scene, hit) === 'sure') return 'remove';
  if (kind.startsWith('maybe')) return token.startsSentence || form === 'short' ? 'leave' : 'ask';
  if (form === 'vowels' && kind === 'given' && token.plain.length > LONG_SLIP - 2) return 'remove';
  if (form === 'vowels') return kind === 'unknown' ? 'leave' : 'ask';
  if (!token.isCapital && /\p{Ll}/u.test(token.text)) return ofOthersInSmall(scene, token, form, kind);
  if (form === 'short') return token.plain.length >= LONG_ENOUGH ? 'remove' : 'leave';
  return form === 'slip' && token.plain.length < LONG_SLIP ? 'ask' : 'remove';
}

/** "yuleici", where all is written small: a word that nobody knows, and long. */
function ofOthersInSmall({ isSmall }: Scene, { plain }: Token, form: Form, kind: WordKind): Verdict {
  if (isSmall && !kind.startsWith('maybe') && plain.length > LONG_ENOUGH) return 'remove';
  return form === 'short' ? 'leave' : 'ask';
}

/** One slip makes another name of a shorter one: Anton, Antony. */
const LONG_SLIP = 7;

/** "Mal won’t", "« Tienne ! »" of the mentor: gone where a person stands, or between inverted commas; else asked about. */
function onOrdinary(scene: Scene, hit: NameHit, token: Token): Verdict {
  if (scene.isSmall && isIntroduced(scene, hit, token)) return 'remove';
  if (!token.isCapital || isFunctionWord(token.plain) || isAfterArticle(scene, hit.first)) return 'leave';
  if (isQuoted(scene, token) || (scene.language !== 'de' && isActing(scene, hit))) return 'remove';
  const isWithin = isCapitalWithin(scene, token) && !isInTitle(scene, hit);
  return token.text.length <= 5 || isWithin ? 'ask' : 'leave';
}

/** "hi im will, been here since 96": who writes small says who it is, and then something else. */
function isIntroduced(scene: Scene, hit: NameHit, { end }: Token): boolean {
  return personPlace(scene, hit) === 'sure' && fits(SOMETHING_ELSE, scene.text.slice(end, end + 8));
}

const SOMETHING_ELSE = /^(?:\s?[,.!;:)(–—-]|\s*$|\n| (?:and|from|here|und|aus|hier|et|ici|de)(?!\p{L}))/u;

/** Alone between inverted commas. */
function isQuoted({ text }: Scene, { start, end }: Token): boolean {
  return (
    /[«„“"‘]\s?$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^[\s!?.,]{0,3}[»“”"’]/.test(text.slice(end, end + 4))
  );
}

/** "Lexi" of Alexandra: a given name that is made of a known one is that person, unless a family name follows: "Jane Austen". */
function onAlike(scene: Scene, hit: NameHit, token: Token, form: Form, kind: WordKind): Verdict {
  const { tokens, text } = scene;
  const next = tokens[hit.last + 1];
  const isFollowed = next?.isCapital === true && /^[\s-]$/.test(text.slice(token.end, next.start));
  if (isFollowed || isAfterArticle(scene, hit.first) || isOfHouse(scene, hit)) return 'leave';
  if (isThingCalled(token.plain)) return 'leave';
  if (token.text.length === 2) return onOrdinary(scene, hit, token);
  const isMade = form === 'made' && isOwn(scene.mentor, hit.bearers) && kind === 'unknown';
  if (kind !== 'given' && !isMade && personPlace(scene, hit) !== 'sure') return 'leave';
  const isAcronym = token.isUpper && kind !== 'given' && tokens.some(isInSmall);
  return isAcronym || isOfThings(scene, hit) || isWhere(scene, hit.first, kind) ? 'ask' : 'remove';
}

/** Between small letters capitals may be an acronym: "ICF". */
const isInSmall = ({ text }: Token) => /^\p{Ll}{4}/u.test(text);

/** "rusty Gaelic", "driving for Ocado", "Viaduc de Millau": behind what few are named by. */
function isOfThings({ tokens, text }: Scene, { first }: NameHit): boolean {
  const before = tokens[first - 1];
  if (before === undefined || text.slice(before.end, tokens[first]!.start) !== ' ') return false;
  return OF_THINGS.has(before.plain);
}

const OF_THINGS = new Set('for de fur pour some of via sur on'.split(' '));

/** "in Osaka", "à Mayotte", "from Chester to Crewe": it may be a town that sounds like the name. */
function isWhere({ tokens, text }: Scene, at: number, kind: WordKind): boolean {
  const [further, before, token] = [tokens[at - 2], tokens[at - 1], tokens[at]!];
  if (before === undefined || text.slice(before.end, token.start) !== ' ') return false;
  if (WITHIN.has(before.plain)) return true;
  if (before.text === 'à') return !GIVEN_TO.test(further?.plain ?? '');
  if (before.plain === 'from' || before.plain === 'to')
    return kind !== 'given' || tokens[at + 1]?.plain === 'to';
  return kind !== 'given' && before.plain === 'von';
}

const WITHIN = new Set('in en nach aus near'.split(' '));
const GIVEN_TO = /^(?:grace|merci|dois|doit|parl|demand|ecri|pens|remerci)/;

/** "Zeiss in Oberkochen", "Allen & Overy", "Rolls-Royce", "die richtige Fräse": a house or a thing that sounds like the name. */
function isOfHouse({ tokens, text, language }: Scene, { first, last }: NameHit): boolean {
  const [further, before] = [tokens[first - 2], tokens[first - 1]];
  const left = text.slice(before?.end ?? 0, tokens[first]!.start);
  const right = text.slice(tokens[last]!.end, tokens[last]!.end + 8);
  if (/^ (?:[&+] |in \p{Lu}|à \p{Lu})/u.test(right) || /[&+] $/.test(left)) return true;
  if (before === undefined || !/^[ -]$/.test(left)) return false;
  if (before.isCapital && before.text.length > 1 && (language !== 'de' || left === '-'))
    return !before.startsSentence;
  return (
    HOUSED.has(before.plain) ||
    (further !== undefined &&
      isAdjective(before, language) &&
      isAfterArticle({ tokens, text, language }, first - 1))
  );
}

/** Behind these stands an employer. */
const HOUSED = new Set('at chez bei joined'.split(' '));
