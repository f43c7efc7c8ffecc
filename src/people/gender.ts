// The gender an answer names, in words, by pronouns or by a letter, and the one that is wished for: “not a man” is no wish for a man, and
// whoever names both has no wish.
import { fold, tidy } from '../ground/folding.ts';
import type { Issue } from '../ground/issue.ts';
import { textOf } from '../ground/table.ts';
import { AVOIDS, PERMITS } from '../ground/wish-words.ts';
import { yesOrNo } from '../ground/yes-no.ts';
import { say } from '../language/say.ts';
import { about, answer } from './answered-row.ts';
import { columnsFor, type Form } from './columns.ts';
import type { Entry } from './entries.ts';
import { insists } from './insisting.ts';
import type { Person } from './person.ts';

type Gender = 'woman' | 'man';

const WORDS: readonly (readonly [Gender, RegExp])[] = [
  [
    'woman',
    /\b(wom[ae]n|female|femmes?|frau(en)?|weiblich|mujer(es)?|femenino|donn[ae]|femmina|vrouw(en)?|kvinder?|girls?|madchen|filles?|chicas?|ragazz[ae]|meisjes?|piger?|meninas?|rapariga|mulher(es)?|feminino|mme|mlle|madame|mrs|ms|miss|sra|senora|signora|mevr(ouw)?|fru|pani|rouva|she\/her)\b/g,
  ],
  [
    'man',
    /\b(m[ae]n|male|boys?|jungen?(?! (?:frau|mann|mensch|leut|person|dame))|garcons?|chicos?|ragazz[oi]|jongens?|drenge?|meninos?|rapaz|hommes?|mann|manner|mannlich|hombres?|masculino|uom[oi]n?i?|maschio|mannen|m[ae]nd|homem|homens|mr|monsieur|herr|sr|senor|signor|dhr|heer|he\/him)\b/g,
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

const WISH = 'wants gender';
const LONGEST = 120;

/** The gender that is wished for, in words or by a yes or a no; where somebody insists on what we cannot read, nobody meets it. */
export function genderWished(entry: Entry, issues: Issue[]): Pick<Person, 'wantsGender' | 'only'> {
  const written = answer(entry, WISH) || insistedElsewhere(entry);
  const header = columnsFor(entry.form, WISH)[0]?.header ?? '';
  const named = genderIn(entry, WISH) ?? genderOf(written);
  const reply = named === null ? yesOrNo(written) : null;
  const wants = named ?? genderMeant(reply, fold(header));
  const isOnly = (reply === 'no' && wants !== null) || insists(written, header);
  // Whoever names both may have anybody; a long text is no wish.
  const isNone = WORDS.some(([, words]) => fold(written).search(words) >= 0) || written.length > LONGEST;
  if (!isOnly || (wants === null && isNone)) return { wantsGender: wants, only: [] };
  if (wants === null) issues.push(unclearGender(entry, written));
  return { wantsGender: wants, only: [{ of: 'gender', wants }] };
}

/** What insists on a gender in a question that was taken, unseen, for something else. */
function insistedElsewhere({ form, row }: Entry): string {
  const guessed = form.columns.filter(({ by }) => by === 'guess');
  const texts = guessed.map(({ at }) => tidy(textOf(row.cells[at])));
  return texts.find((text) => text.length <= LONGEST && genderOf(text) !== null && insists(text)) ?? '';
}

/** Whether somebody in this form takes part with one gender alone. */
export function insistsOnGender(form: Form): boolean {
  return columnsFor(form, WISH).some(({ at, header }) => {
    const said = new Set(form.table.rows.map(({ cells }) => tidy(textOf(cells[at]))));
    return [...said].some((text) => insists(text, header));
  });
}

/** "A woman, please?" is met by a yes; "may it be a man?", refused, leaves the other. */
function genderMeant(reply: 'yes' | 'no' | null, asked: string): Gender | null {
  const named = reply === null ? null : genderOf(asked);
  if (named === null) return null;
  if (AVOIDS.test(asked)) return reply === 'yes' ? opposite[named] : null;
  if (reply === 'yes') return PERMITS.test(asked) ? null : named;
  return PERMITS.test(asked) ? opposite[named] : null;
}

function unclearGender({ form, row }: Entry, found: string): Issue {
  return about(form, row.number, WISH, {
    severity: 'warns',
    found,
    wanted: say('a woman, a man or no preference'),
    remedy: say('Until it says one of these, this person is paired with nobody.'),
  });
}

function lettersIn(form: Form, field: string): ReadonlySet<string> {
  const { rows } = form.whole ?? form.table;
  const cells = columnsFor(form, field).flatMap(({ at }) =>
    rows.map((row) => fold(tidy(textOf(row.cells[at])))),
  );
  return new Set(cells.filter((cell) => LETTER.test(cell)).map((cell) => cell.charAt(0)));
}
