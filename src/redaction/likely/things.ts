// What looks like somebody's to the score and is plainly a thing: a degree, a sign such as C++, the first word of a title
// in quotation marks, words of a job or a subject side by side. The score is not asked about these.

import { isOfBirth } from '../layers/birth-dates.ts';
import { isTool, kindOf } from '../lexicon/lexicon.ts';
import { fits } from '../lighter-patterns.ts';
import type { Scene } from '../text-under-search.ts';
import type { Token } from '../tokens.ts';
import { isTopic } from '../words/topics.ts';
import { cuesOf } from './cues.ts';
import type { Sight } from './sight.ts';

export function isThing(sight: Sight, at: number): boolean {
  return things.some((is) => is(sight, at));
}

/** A year says since when: it may be looked at, and nothing waits for it. Not in "CV-2019.pdf", nor where such numbers or a birth were announced. */
export function isYear({ scene }: Sight, at: number): boolean {
  const token = scene.tokens[at]!;
  if (!YEAR.test(token.text) || isAnnounced(scene, at)) return false;
  const { left, right } = around(scene.text, token);
  return !TIED_BEFORE.test(left) && !fits(TIED_BEHIND, right);
}

/** Somewhere before it in its clause: "My card, a new one, is (1974)". */
export function isAnnounced({ text, tokens }: Scene, at: number): boolean {
  const { start } = tokens[at]!;
  if (isOfBirth(text, tokens[at]!)) return true;
  for (let k = at - 1; k >= 0 && tokens[k]!.start > start - CLAUSE; k--) {
    if (ENDS_CLAUSE.test(text.slice(tokens[k]!.end, start))) return k === at - 1 && isNumbered(tokens[k]!);
    if (isNumbered(tokens[k]!)) return true;
  }
  return false;
}

const isNumbered = ({ plain }: Token) => cuesOf(plain).includes('numbered');

/** In characters. */
const CLAUSE = 60;
const ENDS_CLAUSE = /[.!?;\n]/;
/** "Née un lundi (1961)": looked at, however little the words around it say. */
export function isBirthYear({ text, tokens }: Scene, at: number): boolean {
  const token = tokens[at]!;
  return YEAR.test(token.text) && isOfBirth(text, token);
}

export const YEAR = /^(?:19|20)\d\d$/;
/** To something that is no year. */
const TIED_BEFORE = /(?<!(?:19|20)\d\d)[-_./#:@]$/;
const TIED_BEHIND = /^[-_./@](?!(?:19|20)?\d\d(?!\d))[\p{L}\p{N}]/u;

type Is = (sight: Sight, at: number) => boolean;

/** Characters to each side of a word that tell what it is. */
const NEAR = 12;

const around = (text: string, { start, end }: Token) => ({
  left: text.slice(Math.max(0, start - NEAR), start),
  right: text.slice(end, end + NEAR),
});

/** "Ph.D.", "M.Sc.", "D.Phil." */
const isDegree: Is = ({ scene: { text, tokens } }, at) => {
  const token = tokens[at]!;
  if (token.text.length > 1) return false;
  const { left, right } = around(text, token);
  if (token.text === 'D') return /(?<!\p{L})Ph\.?\s?$/u.test(left) || /^\.\s?Phil(?!\p{L})/u.test(right);
  return /^[BMD]$/.test(token.text) && /^\.\s?(?:Sc|Eng|Phil|Ed|Tech|Res)(?!\p{L})/u.test(right);
};

/** "C++", "F#", "R&D", "asm.js", "Neo4j", "iOS" */
const isSign: Is = ({ scene: { text, tokens } }, at) => {
  const token = tokens[at]!;
  const { left, right } = around(text, token);
  if (right.startsWith('.js') && fits(SCRIPT, right)) return true;
  if (fits(ODD, token.text) && isTool(token.plain)) return true;
  if (token.text.length > 1) return false;
  if (fits(PLUS, right)) return true;
  return PAIRS.has(`${token.text}${right.slice(0, 2)}`) || PAIRS.has(`${left.slice(-2)}${token.text}`);
};

const SCRIPT = /^\.js(?![\p{L}\p{N}])/u;
const ODD = /\d|^\p{Ll}\p{Lu}/u;
const PLUS = /^(?:\+\+|#(?!\p{L}))/u;
const PAIRS = new Set('R&D Q&A M&A P&L F&E T&E'.split(' '));

/** « Foire aux savoirs »: not where the word alone is quoted, as nicknames are. */
const isTitleOfWork: Is = ({ scene: { text, tokens }, kinds }, at) => {
  if (kinds[at] !== 'ordinary') return false;
  const { left, right } = around(text, tokens[at]!);
  return /[«“„"]\s?$/.test(left) && /^\s(?!»)\p{Ll}/u.test(right);
};

/** "Game Theory", "Coach Agile", "Java/Clojure", where nouns are written small: ordinary words alone, one of them of a job, a subject, a tool. */
const isSubject: Is = ({ scene: { text, tokens, language }, kinds, isGone, isAsked }, at) => {
  if (language === 'de' || kinds[at] !== 'ordinary') return false;
  const isPart = (k: number) => tokens[k]?.isCapital === true && tokens[k]!.text.length > 1;
  const isTied = (left: number) => TIE.test(text.slice(tokens[left]!.end, tokens[left + 1]!.start));
  let [first, last] = [at, at];
  while (at - first < MOST && isPart(first - 1) && isTied(first - 1)) first--;
  while (last - at < MOST && isPart(last + 1) && isTied(last)) last++;
  if (at - first === MOST || last - at === MOST) return false;
  if (first === last || cuesOf(tokens[first - 1]?.plain ?? '').some((cue) => OF_PEOPLE.has(cue)))
    return false;
  for (let k = first; k <= last; k++)
    if (kindOf(tokens[k]!.plain, language) !== 'ordinary' || isGone[k] || isAsked[k]) return false;
  return tokens.slice(first, last + 1).some(({ plain }) => isTopic(plain) || isTool(plain));
};

/** Words to each side; nothing has a longer name. */
const MOST = 6;
/** Each line is a thing of its own. */
const TIE = /^(?:[^\S\n\r]|[-‐‑/]|[^\S\n\r]&[^\S\n\r])$/;
const OF_PEOPLE = new Set(['cue', 'kin', 'title', 'naming']);

const things: readonly Is[] = [isDegree, isSign, isTitleOfWork, isSubject];
