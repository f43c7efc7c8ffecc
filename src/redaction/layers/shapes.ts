// Shapes that only names have, whatever the words are: a letter with a stop between two capitals, "Jr.", "bin", two short
// syllables, somebody who says something. For names that are ordinary words in some language.

import type { Flag, Place } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import type { Token } from '../tokens.ts';
import { isFunctionWord, type Language } from '../words/function-words.ts';
import { institutionWords, safeCapitals } from '../words/safe-capitals.ts';
import { placesOf } from './places-of.ts';

/** Whether a name of this shape begins at this word, and at which word it ends; null elsewhere. */
type Shape = (scene: Scene, at: number) => number | null;

const shapes: readonly Shape[] = [initialWithin, linked, younger, twoSyllables, speaker];

export function shapedIn(scene: Scene, gone: readonly Place[]): Flag[] {
  const { tokens } = scene;
  const isFree = ({ start, end }: Place) => !gone.some((place) => place.start < end && start < place.end);
  return tokens.flatMap((token, at): Flag[] => {
    if (!mayBeName(token)) return [];
    const last = shapes.map((shape) => shape(scene, at)).find((found) => found !== null);
    const place = { start: token.start, end: tokens[last ?? at]!.end };
    return last === undefined || last === null || !isFree(place) ? [] : [{ ...place, why: 'stranger' }];
  });
}

/** "J. P. Crannock", wherever it stands. */
export function initialsFirst({ text }: Scene): Flag[] {
  return (/\p{Lu}\.[ \u00a0-]?\p{Lu}\./u.test(text) ? placesOf(text, INITIALS_FIRST) : []).map((place) => ({
    ...place,
    why: 'stranger',
  }));
}

const INITIALS_FIRST =
  /(?<![\p{L}\p{N}.])(?:\p{Lu}\.[ \u00a0-]?){2,3}\p{Lu}[\p{Ll}\p{M}'’-]{2,30}(?:-\p{Lu}\p{Ll}+)?/gu;

export function mayBeName(token: Token | undefined): token is Token {
  return (
    token?.isCapital === true &&
    token.text.length > 1 &&
    !token.isUpper &&
    !isFunctionWord(token.plain) &&
    !safeCapitals.has(token.plain) &&
    !institutionWords.has(token.plain)
  );
}

export function gapAfter({ text, tokens }: Scene, at: number): string {
  return text.slice(tokens[at]!.end, tokens[at + 1]?.start ?? text.length);
}

/** "Booker T. Washington", within a sentence: "Plan B. Then" is none. */
function initialWithin(scene: Scene, at: number): number | null {
  const [initial, last] = [scene.tokens[at + 1], scene.tokens[at + 2]];
  const isInitial = initial?.isCapital === true && initial.text.length === 1;
  if (!isInitial || gapAfter(scene, at) !== ' ' || gapAfter(scene, at + 1) !== '. ') return null;
  const isWithin = last?.isCapital === true && last.text.length > 2 && !isFunctionWord(last.plain);
  return isWithin && !NUMBERED.has(scene.tokens[at]!.plain) ? at + 2 : null;
}

/** What is counted by letters. */
const NUMBERED: ReadonlySet<string> = new Set(
  'plan appendix annex annexe anhang part partie teil section vitamin vitamine group groupe gruppe type typ class classe klasse figure table option hepatitis building batiment gebaude room level niveau step phase schedule exhibit'.split(
    ' ',
  ),
);

const LINKS: ReadonlySet<string> = new Set('bin ibn bint binti'.split(' '));

/** "Osama bin Laden" */
function linked(scene: Scene, at: number): number | null {
  const [link, last] = [scene.tokens[at + 1], scene.tokens[at + 2]];
  const isLinked = link !== undefined && !link.isCapital && LINKS.has(link.plain) && last?.isCapital === true;
  return isLinked && gapAfter(scene, at) === ' ' && gapAfter(scene, at + 1) === ' ' ? at + 2 : null;
}

/** "Gooding Jr." */
function younger(scene: Scene, at: number): number | null {
  const suffix = scene.tokens[at + 1];
  const isSuffix = suffix?.isCapital === true && /^(?:jr|sr|jun|sen)$/.test(suffix.plain);
  return isSuffix && /^,? $/.test(gapAfter(scene, at)) ? at + 1 : null;
}

/** "Li Na", "Na Hong-jin": not at the beginning of a sentence, where a short word may be any. */
function twoSyllables(scene: Scene, at: number): number | null {
  const [family, given] = [scene.tokens[at]!, scene.tokens[at + 1]];
  if (family.text.length > 2 || family.startsSentence || !mayBeName(given)) return null;
  if (given.text.length > 5 || gapAfter(scene, at) !== ' ') return null;
  const isTied = gapAfter(scene, at + 1) === '-';
  return isTied ? at + 2 : at + 1;
}

/** In German any noun says something. */
const says: Readonly<Record<Language, RegExp | null>> = {
  en: /^(?:said|says|told|argued|argues|stated|believed|believes|wrote|recalled|recalls|replied|claimed|claims|smiled|laughed)$/,
  fr: /^(?:dit|affirme|raconte|ecrit|explique|repond|repondit|declare|pense|croit)$/,
  de: null,
};
/** Groups say something too. */
const PLURAL = /[sx]$/;

/** "Comte argued that": one word, with nothing before it that makes it a noun. */
function speaker(scene: Scene, at: number): number | null {
  const { tokens, language, text } = scene;
  const [token, verb] = [tokens[at]!, tokens[at + 1]];
  if (verb === undefined || verb.isCapital || gapAfter(scene, at) !== ' ') return null;
  if (says[language]?.test(verb.plain) !== true || PLURAL.test(token.plain)) return null;
  const before = tokens[at - 1];
  const isAlone =
    token.startsSentence || before === undefined || /[.,;:!?–—]/.test(text.slice(before.end, token.start));
  return isAlone && !GROUPS.has(token.plain) ? at : null;
}

const GROUPS: ReadonlySet<string> = new Set(
  'everyone everybody nobody somebody someone management staff research feedback people leadership evidence science history literature mum dad mother father'.split(
    ' ',
  ),
);
