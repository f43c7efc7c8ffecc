// Strangers announced by a title: title and name go together, because the title tells gender and rank.
import { isListedWord, kindOf } from '../lexicon/lexicon.ts';
import { isGenitive } from '../signs.ts';
import type { Span } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import type { Token } from '../tokens.ts';
import { particles } from '../words/particles.ts';
import {
  asWritten,
  mayBeTitle,
  notAName,
  ranks,
  shortTitles,
  titleEnding,
  titleNouns,
  titlesBeforeNames,
  wordsAsWritten,
} from '../words/titles.ts';
import { isKinOfSomebody } from './letter-of-kin.ts';
import { gapAfter } from './shapes.ts';
import { isNamePart, isThingBehind } from './thing-behind-name.ts';
import { isTitleElsewhere } from './titles-elsewhere.ts';

/** Within a title: "Dipl.-Ing.", "h. c.". */
const IN_TITLE = /^[.,]?[ªº]?\s{0,2}-?$/;
/** Nobody bears more; also keeps the search short. */
const MOST_TITLES = 6;
const ARTICLES = new Set(
  'der den dem des du la le les lo el al zu zum zur y e i et und s t m c o'.split(' '),
);
const CONJUNCTIONS = new Set('y e i et und'.split(' '));
const DETERMINERS = new Set(
  'der die das den dem ein eine einer einen einem meine mein meiner jede jeder keine kein'.split(' '),
);
const IN_NAME = /^(?:[.]?\s{0,2}|\.?[-‐‑]|['’ʼ])$/;

export function titledIn(scene: Scene): Span[] {
  const spans: Span[] = [];
  for (let k = 0; k < scene.tokens.length; k++) {
    const { plain, start } = scene.tokens[k]!;
    const name = mayBeTitle(plain) || scene.text[start - 1] === '.' ? titledAt(scene, k) : null;
    if (name === null) continue;
    spans.push({ start: scene.tokens[k]!.start, end: endOf(scene, name.last), type: 'stranger' });
    k = name.last;
  }
  return spans;
}

function titledAt(scene: Scene, at: number): { last: number } | null {
  if (!isTitle(scene, at)) return isRank(scene, at) ? endingAt(nameAfter(scene, at, true)) : null;
  let k = at;
  while (
    k + 1 < scene.tokens.length &&
    k < at + MOST_TITLES &&
    isTitle(scene, k + 1) &&
    joins(scene, k, IN_TITLE)
  )
    k++;
  const { plain, isCapital } = scene.tokens[k]!;
  // "Maître-Assistant"
  if (gapAfter(scene, k) === '-' && kindOf(scene.tokens[k + 1]?.plain ?? '', scene.language) === 'ordinary')
    return null;
  if (!isCapital && wordsAsWritten.has(plain) && !/^\s$/.test(gapAfter(scene, k))) return null;
  const isNoun = titleNouns.has(plain) || isOrdinaryNoun(scene, at);
  return endingAt(nameAfter(scene, k, isNoun));
}

const endingAt = (last: number | null) => (last === null ? null : { last });

/** "Captain Aldersey", "Schwester Benedikta", "pani Lipowska": before a word that no list knows, or knows as a name. */
function isRank(scene: Scene, at: number): boolean {
  const { tokens, text, language, isForeign } = scene;
  const [rank, name] = [tokens[at]!, tokens[at + 1]];
  if ((language === 'de' && rank.plain === 'chef') || isKinOfSomebody(tokens, at)) return false;
  if (!ranks.has(rank.plain) || name?.isCapital !== true || name.isUpper || name.text.length < 3)
    return false;
  if (!/^\.?\s$/.test(text.slice(rank.end, name.start)) || isNextSentence(scene, at + 1)) return false;
  const kind = kindOf(name.plain, language);
  return (
    !notAName.has(name.plain) &&
    (kind === 'given' || kind === 'unknown' || (isForeign && kind !== 'ordinary'))
  );
}

/** "die Frau von der Post": with an article before it, Frau is a noun and a particle after it a preposition. */
function isOrdinaryNoun({ tokens, language }: Scene, at: number): boolean {
  return language === 'de' && DETERMINERS.has(tokens[at - 1]?.plain ?? '');
}

/** In capitals these are something else, unless a title stands before or a stop behind: "le RER B", but "DR. MED. ABEGG". */
const RARELY_IN_CAPITALS = new Set('RER NAT MED POL OEC'.split(' '));

function isTitle(scene: Scene, at: number): boolean {
  const { tokens, text, language } = scene;
  const { plain, isCapital, isUpper, start, end, text: word } = tokens[at]!;
  if (
    tokens[at - 1]?.end === start - 1 &&
    text[start - 1] === '.' &&
    titleEnding.test(word) &&
    !titleEnding.test(tokens[at - 1]!.text)
  )
    return isTitle(scene, at - 1);
  if (isTitleElsewhere(scene, at)) return true;
  if (shortTitles[language].has(plain)) return isCapital && !isUpper && text[end] === '.';
  // "MS Project", "ICP-MS, Karl Fischer"
  if (word === 'SIG' || word === 'MS') return false;
  const isBehindTitle = titlesBeforeNames.has(tokens[at - 1]?.plain ?? '');
  if (RARELY_IN_CAPITALS.has(word) && text[end] !== '.' && !isBehindTitle) return false;
  if (
    titleNouns.has(plain) ||
    (titlesBeforeNames.has(plain) &&
      plain !== 'pr' &&
      (plain !== 'pre' || (language === 'fr' && word === 'Pre')))
  )
    return isCapital || asWritten.has(plain) || wordsAsWritten.has(plain);
  if (plain === 'm' && (language !== 'fr' || isShortenedName(tokens[at - 1], language))) return false;
  if (plain === 'm' || plain === 'pr')
    return isCapital && (text[end] === '.' || (plain === 'pr' && language === 'fr'));
  if (plain === 'h' || plain === 'c' || plain === 'hab' || plain === 'em')
    return text[end] === '.' && (tokens[at - 1]?.plain === 'h' || isBehindTitle);
  return plain === 'me' && language === 'fr' && word === 'Me';
}

/** "Guy M. et Léa": not Monsieur. */
function isShortenedName(before: Token | undefined, language: Scene['language']): boolean {
  if (before?.isCapital !== true) return false;
  return !before.startsSentence || kindOf(before.plain, language) !== 'ordinary';
}

function joins({ text, tokens }: Scene, left: number, gap: RegExp): boolean {
  return gap.test(text.slice(tokens[left]!.end, tokens[left + 1]!.start));
}

/** The last word of the name after a title, or null where no name follows. */
function nameAfter(scene: Scene, title: number, isNoun: boolean): number | null {
  const { tokens } = scene;
  let last: number | null = null;
  for (
    let k = title + 1;
    k < tokens.length && joins(scene, k - 1, k === title + 1 ? IN_TITLE : IN_NAME);
    k++
  ) {
    const token = tokens[k]!;
    if (last !== null && (isThingBehind(scene, k, last) || isNextSentence(scene, k) || isAuthor(scene, k)))
      break;
    if (last === null && (isNounOf(scene, title, k) || isEnded(scene, k))) break;
    if (
      isNamePart(token, k > title + 1) ||
      (last !== null && token.text === 'h' && /['’]/.test(scene.text[token.start - 1] ?? ''))
    )
      last = k;
    else if (isNoun || k > title + 4 || !mayLink(tokens, k, last)) break;
  }
  return last;
}

/** "die erste Frau. Mein Vater": behind a whole word a stop ends the sentence. */
function isEnded({ tokens, text }: Scene, at: number): boolean {
  const { plain, end } = tokens[at - 1]!;
  return WHOLE.has(plain) && /^\.\s/.test(text.slice(end));
}

const WHOLE = new Set(
  'frau herr herrn madame monsieur miss sir dame lady lord signor signora senor senora'.split(' '),
);

/** "With Ms Lind I run" */
function isAuthor({ tokens, text }: Scene, at: number): boolean {
  return tokens[at]!.text === 'I' && text[tokens[at]!.end] !== '.';
}

/** "Mr Hill. I like": a stop behind more than an abbreviation. */
function isNextSentence({ tokens, text }: Scene, at: number): boolean {
  const before = tokens[at - 1]!;
  return before.text.length > 2 && text[before.end] === '.';
}

/** "von der" after "von", "de la" after "de"; an article alone links nothing to a name that has begun. */
function mayLink(tokens: readonly Token[], at: number, last: number | null): boolean {
  const { plain } = tokens[at]!;
  if (!particles.has(plain)) return false;
  if (last === null) return !CONJUNCTIONS.has(plain);
  return at - 1 !== last || !ARTICLES.has(plain);
}

/** German "Herr der Lage": an article behind the title, and a noun. */
function isNounOf({ tokens, language }: Scene, title: number, at: number): boolean {
  if (language !== 'de' || at !== title + 2 || !DETERMINERS.has(tokens[at - 1]!.plain)) return false;
  return isListedWord(tokens[at]!.plain, 'de');
}

/** With the stop of an initial and the ending of a genitive. */
function endOf({ text, tokens }: Scene, last: number): number {
  const { end, text: word } = tokens[last]!;
  if (word.length === 1 && text[end] === '.') return end + 1;
  if (word.length === 1) return end + (/^-\p{L}{2,12}/u.exec(text.slice(end, end + 14))?.[0].length ?? 0);
  return isGenitive(text.slice(end, end + 3)) ? end + 2 : end;
}
