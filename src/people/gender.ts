// The gender an answer names, in words, by pronouns or by a letter, and the one that is wished for: “not a man” is no wish for a man, and
// whoever names both has no wish.
import { fold, tidy } from '../ground/folding.ts';
import { textOf } from '../ground/table.ts';
import { answer } from './answered-row.ts';
import { columnsFor, type Form } from './columns.ts';
import type { Entry } from './entries.ts';

type Gender = 'woman' | 'man';

const WORDS: readonly (readonly [Gender, RegExp])[] = [
  [
    'woman',
    /\b(wom[ae]n|female|femmes?|frau(en)?|weiblich|mujer(es)?|femenino|donn[ae]|femmina|vrouw(en)?|kvinder?|mulher(es)?|feminino|mme|mlle|madame|mrs|ms|miss|sra|senora|signora|mevr(ouw)?|fru|pani|rouva|she\/her)\b/g,
  ],
  [
    'man',
    /\b(m[ae]n|male|hommes?|mann|manner|mannlich|hombres?|masculino|uom[oi]n?i?|maschio|mannen|m[ae]nd|homem|homens|mr|monsieur|herr|sr|senor|signor|dhr|heer|he\/him)\b/g,
  ],
];
/** Right before a word: it is what is not wished. */
const DENIED =
  /\b(?:not|no|non|never|except|without|any\w* but|rather not|pas|kein\w*|nicht|ohne|ausser|sauf|sin|excepto|ningun\w*|nessun\w*|senza|geen|niet|zonder|ikke|ingen|nao|sem|nenhum\w*)(?:[ -]+(?:a|an|the|to|have|be|with|want|like|by|from|un|une|d'un|d'une|avec|par|ein|eine|einen|einer|einem|von|mit|una|um|uma|con|com|een|met|en|et|med))*(?:[ -]+|[ -]+[dl]')$/;
/** Letters that mean one thing in every language; M is a woman where men are an H. */
const LETTERS: Readonly<Record<string, Gender>> = {
  f: 'woman',
  w: 'woman',
  v: 'woman',
  k: 'woman',
  h: 'man',
};
const LETTER = /^[a-z]\.?$/;

const opposite: Readonly<Record<Gender, Gender>> = { woman: 'man', man: 'woman' };

/** The gender a text names or wishes for, or null where it names none, or both. */
export function genderOf(text: string): Gender | null {
  const said = fold(text);
  const wanted = new Set<Gender>();
  const unwanted = new Set<Gender>();
  for (const [gender, pattern] of WORDS)
    for (const at of placesOf(pattern, said))
      (DENIED.test(said.slice(0, at)) ? unwanted : wanted).add(gender);
  const named = wanted.size > 0 ? wanted : new Set([...unwanted].map((gender) => opposite[gender]));
  const [only] = named;
  return named.size === 1 ? only! : null;
}

/** Where a pattern is found. */
function placesOf(pattern: RegExp, text: string): number[] {
  const found: number[] = [];
  text.replace(pattern, (...match) => {
    found.push(match[match.length - 2] as number);
    return '';
  });
  return found;
}

/** What somebody answered about a gender; a letter is read beside the letters of all others. */
export function genderIn(entry: Entry, field: string): Gender | null {
  const said = fold(answer(entry, field));
  if (!LETTER.test(said)) return genderOf(said);
  const letter = said.charAt(0);
  if (letter !== 'm') return LETTERS[letter] ?? null;
  const others = lettersIn(entry.form, field);
  return others.has('h') && !['f', 'w', 'v', 'k'].some((one) => others.has(one)) ? 'woman' : 'man';
}

function lettersIn(form: Form, field: string): ReadonlySet<string> {
  const { rows } = form.whole ?? form.table;
  const cells = columnsFor(form, field).flatMap(({ at }) =>
    rows.map((row) => fold(tidy(textOf(row.cells[at])))),
  );
  return new Set(cells.filter((cell) => LETTER.test(cell)).map((cell) => cell.charAt(0)));
}
