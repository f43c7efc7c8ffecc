// Whoever is named beside somebody who goes, in one list: children behind a child, colleagues behind a colleague, a given name behind "and".
import { foldedPart } from '../folded-text.ts';
import { isGivenOnly, kindOf } from '../lexicon/lexicon.ts';
import { patternFor } from '../lighter-patterns.ts';
import type { Place, Span } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import { firstAt, type Token } from '../tokens.ts';
import { listLinks, personCues } from '../words/person-cues.ts';
import { isListing } from '../words/relations.ts';
import { mayBeName } from './shapes.ts';

/** How far is looked before a name and behind it. */
export const REACH = 90;

export function isOfSomebody(token: Token, language: Scene['language']): boolean {
  return mayBeName(token) && kindOf(token.plain, language) !== 'ordinary' && !personCues.has(token.plain);
}

/** "two boys, Rufus and Idris", "Poppy (7) and Heath (4)": whoever is listed behind a child is another. */
export function listedBehind({ tokens, text, language }: Scene, { start, end }: Place): Span[] {
  if (!isListing(foldedPart(text, Math.max(0, start - REACH), start), true)) return [];
  const spans: Span[] = [];
  let last = end;
  for (const token of tokens.slice(firstAt(tokens, end))) {
    const gap = text.slice(last, token.start);
    if (LISTED.test(gap) && isOfSomebody(token, language)) {
      spans.push({ start: token.start, end: token.end, type: 'likely' });
      last = token.end;
    } else if (token.isCapital || gap.length > LONGEST_GAP) break;
  }
  return spans;
}

/** "to Kofi Brathwaite and Lena": somebody's given name tied to whoever goes. */
export function linkedBehind({ tokens, text, language }: Scene, { end }: Place): Span[] {
  const at = firstAt(tokens, end);
  const link = tokens[at];
  if (link === undefined || !listLinks.has(link.plain) || !/^\.? $/.test(text.slice(end, link.start)))
    return [];
  if (text[end] === '.' && tokens[at - 1]?.text.length !== 1) return [];
  const name = tokens[at + (TO.has(tokens[at + 1]?.plain ?? '') ? 2 : 1)];
  if (!mayBeName(name) || !isGivenOnly(name.plain, language)) return [];
  return /^[ \p{Ll}]{0,12}$/u.test(text.slice(link.end, name.start))
    ? [{ start: name.start, end: name.end, type: 'likely' }]
    : [];
}

const TO: ReadonlySet<string> = new Set('to a with avec mit an de of from von'.split(' '));

const LONGEST_GAP = 24;
const LISTED = /^(?: \d{1,2}| ?\(\d{1,2}[^()]{0,10}\))?(?:,|,? (?:and|et|und|y|e|en|i)(?: d[e’'])?) ?$/u;

/** "ours are Kayleigh, 9, and Tyrone, 12", "Léna (6 ans) et Sohan (3 ans)": two who are told with their ages, whoever they are. */
export function agedIn({ text, tokens, language }: Scene): Span[] {
  const places: Place[] = [];
  patternFor(text, AGED).lastIndex = 0;
  text.replace(patternFor(text, AGED), (found: string, ...rest) => {
    const at = rest.find((one): one is number => typeof one === 'number')!;
    const { one, two } = rest[rest.length - 1] as { one: string; two: string };
    const second = at + found.lastIndexOf(two);
    places.push({ start: at, end: at + one.length }, { start: second, end: second + two.length });
    return '';
  });
  const isOne = ({ start }: Place) => isOfSomebody(tokens[firstAt(tokens, start)]!, language);
  return places.every(isOne) ? places.map((place) => ({ ...place, type: 'likely' })) : [];
}

const NAMED = "\\p{Lu}[\\p{L}\\p{M}’'-]{1,14}";
const AGE =
  '(?:, | ?\\()(?:aged )?[1-9]\\d?(?: ?(?:ans|years?(?: old)?|jahre?(?: alt)?|anni|años|anos|jaar|år|lat|let|éves|vuotta|yaşında|months|mois|monate))?\\)?(?!\\p{N}|[.,]\\p{N}|[%€$£])';
const AND = ',? ?(?:and|et|und|y|e|en|och|og|i|a|ja|ve|és|și|&)? ?';
/** No towns: "in Mainz (3 Jahre) und Gießen (4 Jahre)". */
const AGED = new RegExp(
  `(?<![\\p{L}\\p{N}]|(?<!\\p{L})(?:in|at|à|en|nach|aus|bei|from|till|til|em|w|v|na) )(?<one>${NAMED})${AGE}${AND}(?<two>${NAMED})${AGE}`,
  'gu',
);
