// The words of a text in which names are looked for: which are titles, which stand before names and are none, which belong together.
import { fold } from './folding.ts';

export const TITLES = new Set(
  'dr prof pr professor professeur profesor profesora mr mrs ms miss mme mlle m herr frau hr fr sir dame dipl ing phd md dra dott dottssa prof.ssa sig sra sr don dona dhr mw mevr doc lic mister monsieur madame mademoiselle maitre me signora signor senor senora senorita doutor doutora eng arq fru meneer mevrouw barr barrister chief engr arch hon rev captain col gen judge magister mag ir msc mba dre pre drs profa profe profs licda mmag mmes srta doctor docteur docteure doktor doctora professeure professora professorin dottore dottoressa docent docente'.split(
    ' ',
  ),
);
/** Words that may stand before a family name without being a given name. */
export const BEFORE_NAMES = new Set(
  'not no nicht pas and or und et ou oder supervisor manager with mit avec by von of de du the my mein meine mon ma please bitte former current group leader colleague family familie famille familia famiglia jefe jefa capo chef chefin boss avoid except excluding sauf excepte ohne ausser kein keine nur niet geen ikke anyone anybody everyone'.split(
    ' ',
  ),
);

export interface Token {
  readonly word: string;
  readonly isCapital: boolean;
  readonly at: number;
  readonly length: number;
  /** Something other than a blank, or than what names are written with, stands before it: a comma, &, +, a bracket. */
  readonly isApart: boolean;
  /** A title, or any short word with a full stop behind, as most titles are written. */
  readonly isTitle: boolean;
}

/** Blanks, and what joins the words of one name: "J.-P.", "O’Brien", Robert "Bob" Smith. */
const WITHIN_A_NAME = /^(?!.*\s[-‐‑]\s)[\s.'’‘`"“”„«»‐‑-]*$/u;

/** Most letters of a title that is cut short: "Barr.", "Univ.". */
const SHORT_TITLE = { least: 2, most: 5 };

export function tokensOf(piece: string): Token[] {
  const tokens: Token[] = [];
  piece.replace(/[\p{L}\p{N}\p{M}]+/gu, (word, at: number) => {
    const last = tokens[tokens.length - 1];
    const gap = last === undefined ? '' : piece.slice(last.at + last.length, at);
    const isCapital = /^\p{Lu}/u.test(word);
    const isApart = !WITHIN_A_NAME.test(gap);
    const isCutShort =
      word.length >= SHORT_TITLE.least && word.length <= SHORT_TITLE.most && piece[at + word.length] === '.';
    const isTitle =
      TITLES.has(fold(word)) || (isCutShort && /^\s*\p{Lu}/u.test(piece.slice(at + word.length + 1)));
    tokens.push({ word: fold(word), isCapital, at, length: word.length, isApart, isTitle });
    return '';
  });
  return tokens;
}

/** "Tom" in "Tom Wieczorek", where Tomasz bears the family name: how many words may be given names before it. */
export function wordsBefore(
  tokens: readonly Token[],
  at: number,
  isName: (token: Token) => boolean,
  used: ReadonlySet<number>,
): number {
  let n = 0;
  while (n < MOST_GIVEN && !tokens[at - n]!.isApart) {
    const before = tokens[at - n - 1];
    const isNone = !before || before.isTitle || before.word.length < 2 || BEFORE_NAMES.has(before.word);
    if (isNone || !isName(before) || used.has(at - n - 1)) break;
    n++;
  }
  return isName(tokens[at]!) ? n : 0;
}
const MOST_GIVEN = 2;
