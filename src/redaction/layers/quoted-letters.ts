// A letter that the mentor quotes: "« Chère Solange, … Bien à toi, Marie-Laure »". Who signs it stands on its last line, or behind the words
// with which letters end, and before the mark that closes it.
import { fits } from '../lighter-patterns.ts';
import type { Place, Span } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import { firstAt } from '../tokens.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { closings } from '../words/self-naming.ts';
import { citedIn } from './cited.ts';
import { placesOf } from './places-of.ts';

const NAME = "\\p{Lu}(?:[\\p{L}\\p{M}’'-]+|\\.(?:-\\p{Lu}\\.)?)";
/** A last line of one to three words with capitals, or what follows a comma, and the end of what is quoted. */
const SIGNED = new RegExp(
  `(?<=(?:\\n[ \\t]*(?:[–—-] ?)?|[,!] (?:[–—-] ?)?))${NAME}(?: (?:(?:and|und|et|&|y|e) )?${NAME}){0,2}(?=[.!]? ?[»”"“](?:[.,]|\\s|$))`,
  'gu',
);
/** By which mark a letter is opened that this one closes. */
const OPENED_BY: Readonly<Record<string, string>> = { '»': '«', '”': '“', '“': '„', '"': '"' };
/** "Dear Sam,", "Liebe Solange!": the first line of a letter. */
const GREETS =
  /^\s?(?:dear|hi|hello|hey|ch[eè]re?s?|bonjour|salut|liebe[rsn]?|hallo|querid[oa]s?|estimad[oa]|car[oaie]|gentile|beste|lieve|k[äæ]r[ae]|drog[iaą]|mil[áýíy])\s[^\n,.:!]{1,40}[,!:]/iu;
/** Nobody ends a letter that has not begun. */
const BEGUN = /[.!?…\n]\s/;
/** Of a letter more words are read than of a saying. */
const FAR = 1200;

/** What others wrote and the mentor cites: works by their authors, letters by who signs them. */
export const quotedIn = (scene: Scene): Span[] => [...citedIn(scene), ...lettersIn(scene)];

function lettersIn(scene: Scene): Span[] {
  const { text } = scene;
  if (scene.isJoined || !/[»”"“]/.test(text)) return [];
  return placesOf(text, SIGNED).flatMap((place) =>
    isOfLetter(scene, place) ? [{ ...place, type: 'stranger' }] : [],
  );
}

function isOfLetter({ text, tokens }: Scene, { start, end }: Place): boolean {
  const before = text.slice(Math.max(0, start - FAR), start);
  const closed = /[»”"“]/.exec(text.slice(end, end + 4))![0];
  const opened = before.lastIndexOf(OPENED_BY[closed]!);
  const word = tokens[firstAt(tokens, start)];
  if (opened < 0 || word === undefined || isFunctionWord(word.plain)) return false;
  const letter = before.slice(opened + 1);
  return (
    (BEGUN.test(letter) && fits(closings, letter.slice(-NEAR))) ||
    (BELOW.test(letter) && fits(GREETS, letter))
  );
}

const NEAR = 60;
const BELOW = /\n[ \t]*(?:[–—-] ?)?$/;
