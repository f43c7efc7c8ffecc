// Names in scripts without blanks or capitals, and the strings by which they are found there: the whole name, of the mentor also
// its halves, a family name before a form of address.
import { isPlain } from '../lighter-patterns.ts';
import type { Participant } from '../participant.ts';
import { plainKey } from '../tokens.ts';
import type { LatinName } from './han-names.ts';
import { likeUsual } from './han-variants.ts';

export interface ExactName {
  readonly text: string;
  readonly person: number;
  /** Looked for only in the mentor's own profile: half a name may be a word. */
  readonly isHalf: boolean;
  /** Counts only where a form of address follows. */
  readonly needsTitle: boolean;
  /** Half a name that is a given name: of anybody, where something tells that a person is meant. */
  readonly isGiven?: boolean;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const CASELESS =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Georgian}\p{Script=Ethiopic}]/u;

/** Given and family name of everybody who is written in Latin letters, in both orders. */
export function latinNamesOf({ name }: Participant): LatinName[] {
  const words = plainKey(name)
    .split(/[^a-z-]+/)
    .map((word) => word.replace(/-/g, ''))
    .filter((word) => word !== '');
  if (words.length < 2 || /[^\u0000-\u024f]/.test(name)) return [];
  const [first, last] = [words[0]!, words[words.length - 1]!];
  const between = words.slice(1, -1).join('');
  return [
    { family: last, given: first + between },
    { family: first, given: between + last },
  ];
}

export function exactNamesOf(people: readonly Participant[]): ExactName[] {
  const names = people.flatMap(({ name, preferred = '' }, person) =>
    [name, preferred].flatMap((text) => stringsOf(text, person)),
  );
  return names.sort((a, b) => b.text.length - a.text.length);
}

function stringsOf(name: string, person: number): ExactName[] {
  if (isPlain(name)) return [];
  const words = name
    .split(/[\s\u3000(),（）・·־-]+/u)
    .filter((word) => UNSPACED.test(word) || CASELESS.test(word));
  if (words.length === 0) return [];
  const turned = UNSPACED.test(words[0]!) ? [...words].reverse() : words;
  const whole = [words, turned].flatMap((order) => [order.join(''), order.join(' ')]);
  const single = words.length > 1 ? words.filter((word) => [...word].length >= 2) : [];
  const isGiven = (text: string) => UNSPACED.test(text) || text !== words[words.length - 1];
  return [
    ...[...new Set(whole)].map((text) => exact(text, person)),
    ...single.map((text) => exact(text, person, { isHalf: true, isGiven: isGiven(text) })),
    ...familiarly(words, person),
    ...(words.length === 1 ? halvesOf([...words[0]!], person) : addressed(words, person)),
  ];
}

/** 王小明 → 小明, 王 + title; 田中美咲 → 田中, 美咲. */
function halvesOf(letters: readonly string[], person: number): ExactName[] {
  if (letters.length < 3 || letters.length > 4 || !UNSPACED.test(letters[0]!)) return [];
  const [start, end] = [letters.slice(0, 2).join(''), letters.slice(-2).join('')];
  return [
    exact(start, person, { isHalf: true }),
    exact(end, person, { isHalf: true, isGiven: true }),
    exact(letters[0]!, person, { needsTitle: true }),
    exact(letters[letters.length - 1]!, person, { needsTitle: true }),
    exact(start, person, { needsTitle: true }),
  ];
}

/** 小刘, 老刘, 阿洋 of 刘洋: as colleagues call each other. */
function familiarly(words: readonly string[], person: number): ExactName[] {
  const letters = words.length > 1 ? words.map(lastOf) : [words[0]!.slice(0, 1), lastOf(words[0]!)];
  const isChinese = /^\p{Script=Han}+$/u.test(words.join('')) && words.join('').length <= LONGEST_CHINESE;
  return isChinese
    ? ['小', '老', '阿'].flatMap((before) => letters.map((letter) => exact(before + letter, person)))
    : [];
}

const LONGEST_CHINESE = 4;
const lastOf = (word: string) => word.slice(-1);

/** Either word before a form of address, and its last letter: 欧阳工, 强哥. */
function addressed(words: readonly string[], person: number): ExactName[] {
  const all = words
    .filter((word) => UNSPACED.test(word))
    .flatMap((word) => [word, lastOf(word), ...(word.length > 3 ? [word.slice(0, 2)] : [])]);
  return [...new Set(all)].map((text) => exact(text, person, { needsTitle: true }));
}

function exact(text: string, person: number, more: Partial<ExactName> = {}): ExactName {
  return { text: likeUsual(text), person, isHalf: false, needsTitle: false, ...more };
}
