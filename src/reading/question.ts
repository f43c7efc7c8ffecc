// A header as a question: without numbering, stars, "(optional)" and help text; the row of a grid apart; the halves of a
// bilingual one apart. What is decoration to a reader is decoration here.
import { withoutCode } from '../ground/coded-answers.ts';
import { fold, wordsOf } from '../ground/folding.ts';
import { remembered } from '../ground/made-when-asked.ts';

export interface Question {
  /** Words of each half of the question itself; one half unless it is asked in two languages. */
  readonly halves: readonly (readonly string[])[];
  /** The words of all halves as one text. */
  readonly key: string;
  /** Words of explanations: brackets, further sentences, further lines. */
  readonly help: readonly string[];
  /** `Question [Row]`: the row of a grid. */
  readonly row: string | null;
  /** A number before the question, which may be its place or a choice's. */
  readonly number: string | null;
}

const OF_GRID = /\s*\[([^\]]*)\]\s*$/;
/** As a table calls the second of two columns; "Wish #2" is the second wish. */
const REPEATED = /(?<=\S)#\d+$/;
const NUMBERING =
  /^\s*(?:(?:part|teil|partie|parte|deel|del|section|sektion|abschnitt|seccion|question|frage|pregunta|domanda|vraag|sporgsmal|pergunta|step|q|f)\s*\.?\s*)?(\d{1,2})(?:\.\d{1,2})?(?:\s*(?:of|von|de|sur|van|di|af|\/)\s*\d{1,2})?\s*(?:[.):|]|[–—-](?=\s)|\s[–—-])\s*(?=\S)/i;
const BY_LETTER = /^\s*(?:[a-z]\)|\([a-z]\)|[ivx]{1,4}[.)])\s+/i;
const OPTIONAL =
  /[([]\s*(?:optional\w*|facultati\w+|freiwillig\w*|opcional\w*|facoltativ\w+|optioneel|valgfri\w*|if any|if available|si applicable|falls vorhanden|required|obligatoire|pflichtfeld|pflicht|obligatori\w+|verplicht|mandatory)\s*[)\]]|\b(?:pflichtfeld|required field)\b/gi;
/** Forms of gender in one word: Mentor:in, Mentor*innen, Mentor_innen, mentoré·e·s, étudiant(e). */
const GERMAN_FORMS = /(\p{L})[:*_·/](?=in(?:nen)?\b)/gu;
const FRENCH_FORMS =
  /(\p{L})(?:[·•.](?:e|ne|le|rice|trice|ère|euse)s?(?:[·•.]s)?\b|\((?:e|ne|le|rice|trice)s?\)(?:s\b)?)/gu;
const MENTOREE = /mentoré(?:e?s?)(?!\p{L})/giu;

/** Of a header as it stands in the sheet, line breaks and all. */
export const questionOf = remembered((header: string): Question => {
  const bare = withoutCode(header).replace(REPEATED, '').trim();
  const inGrid = bare.replace(OPTIONAL, ' ').trim();
  const [, row = null] = OF_GRID.exec(inGrid) || [];
  const plain = plainOf(row === null ? bare : inGrid.replace(OF_GRID, ''));
  const [, number = null] = NUMBERING.exec(plain) || [];
  const text = plain.replace(NUMBERING, '').replace(BY_LETTER, '');
  const { main, help } = withoutHelp(text === '' ? plain : text);
  const halves = halvesIn(main).map(wordsIn);
  const key = halves.map((half) => half.join(' ')).join(' / ');
  return { halves, key, help: wordsIn(help), row: row === null ? null : row.trim(), number };
});

/** All words that ask, the row of a grid left out. */
export const wordsAsked = (header: string): readonly string[] => questionOf(header).halves.flat();

const plainOf = (text: string): string =>
  text
    .replace(/\{\{[^}]*\}\}/g, ' ')
    .replace(OPTIONAL, ' ')
    .replace(GERMAN_FORMS, '$1')
    .replace(FRENCH_FORMS, '$1')
    .replace(MENTOREE, 'mentee')
    .replace(/^[\s*•¿¡]+|[\s*]+$/g, '')
    .replace(/[*¿¡]/g, ' ');

/** Brackets, further lines and what follows the first sentence explain the question. */
function withoutHelp(text: string): { main: string; help: string } {
  const [line = '', ...lines] = text.split(/\r?\n/).filter((part) => part.trim() !== '');
  const inBrackets: string[] = [];
  const open = line.replace(/\(([^)]*)\)/g, (_, inside: string) => {
    inBrackets.push(inside);
    return ' ';
  });
  const isAllBrackets = fold(open).length < 3;
  const whole = isAllBrackets ? line : open;
  const end = /[?]\s+(?=\S)|[.!:]\s+(?=\p{Lu})/u.exec(whole);
  const first = end && fold(whole.slice(0, end.index)).length >= 4 ? whole.slice(0, end.index + 1) : whole;
  const isPreamble = first.trimEnd().endsWith(':');
  const main = isPreamble ? whole : first;
  const rest = isPreamble ? '' : whole.slice(first.length);
  return { main, help: [rest, ...(isAllBrackets ? [] : inBrackets), ...lines].join(' ') };
}

/** "Nom / Name", "Abteilung | Department": halves that are looked at apart. */
function halvesIn(text: string): readonly string[] {
  const halves = text.split(/\s+[/|]\s+|\s[–—-]\s/).filter((half) => /\p{L}{2}/u.test(half));
  return halves.length > 1 && halves.length <= 3 ? halves : [text];
}

/** Folded words; `first_name`, `MaxMentees` and `e-mail` are two. */
function wordsIn(text: string): string[] {
  const isOneWord = !/\s/.test(text.trim());
  const spaced = isOneWord ? text.replace(/([a-z\d])([A-Z])/g, '$1 $2') : text;
  return wordsOf(spaced.replace(/_/g, ' '));
}
