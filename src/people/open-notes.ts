// What speaks against somebody's taking part outside the office's own column, and is never sure: words of leaving among free comments, a second
// answer of the same name from another address, a row that tries out the form. They take part until somebody says; each is asked about by itself.
import { fold, tidy, wordsOf } from '../ground/folding.ts';
import { oddsOfOut } from '../ground/likely-out.ts';
import { keptFor } from '../ground/made-when-asked.ts';
import { standingIn } from '../ground/standing-words.ts';
import { type Row, textOf } from '../ground/table.ts';
import { say } from '../language/say.ts';
import { type Column, columnsFor, type Form } from './columns.ts';
import { isHeadedByNotes } from './headed-by-office.ts';
import { rowsWithNote, sameWords } from './ordinary-notes.ts';
import { notesIn, type StatusNote, standingNoted } from './status-notes.ts';
import { roleOf } from './status-questions.ts';

interface Entry {
  readonly name: string;
  readonly form: Form;
  readonly row: Row;
  readonly at: number | null;
}

/** Each entry with what is asked about it. */
export function withOpenNotes<One extends Entry>(entries: readonly One[]): (One & OpenNotes)[] {
  const earlier = earlierAnswers(entries);
  return entries.map((entry) => {
    const open = isLookedAt(entry) ? [] : [...wordsOfLeaving(entry), ...trial(entry)];
    const later = earlier.get(entry);
    const all = later === undefined ? open : [...open, answeredAgain(entry, later)];
    return all.length === 0 ? entry : { ...entry, open: all };
  });
}

export interface OpenNotes {
  readonly open?: readonly StatusNote[];
}

/** Whether the office wrote of this one alone that they take part: then it knows. */
function isLookedAt({ form, row }: Entry): boolean {
  return notesIn({ form, row }).some(
    (note) =>
      (rowsWithNote(form, note.column.at).get(sameWords(note.text)) ?? 0) === 1 &&
      note.text.includes(' ') &&
      standingNoted(note) === 'active',
  );
}

/** Fewer words are a choice. */
const A_SENTENCE = 4;

function wordsOfLeaving({ form, row }: Entry): StatusNote[] {
  return leaningIn(form, '').flatMap(({ column, texts }) => {
    const text = tidy(textOf(row.cells[column.at]));
    return texts.has(text) ? [{ form, row, column, text }] : [];
  });
}

/** The odds were learnt from notes of offices; of what people write themselves it takes more. */
const CLEARLY = 1.8;
/** When somebody has no time, and not that they have none. */
const OF_A_WEEKDAY =
  /\b(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)days?|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|(?:lune|marte|mercole|giove|vener)di|(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en)?|(?:man|tirs|ons|tors|fre|lor|son)dage?|(?:segunda|terca|quarta|quinta|sexta)s?(?:-feiras?)?|(?:mornings?|evenings?|afternoons?|abends|morgens|nachmittags|vormittags))\b/;

function leans(form: Form, text: string): boolean {
  if (text.split(' ').length < A_SENTENCE) return false;
  const says = standingIn(text, roleOf(form));
  if (says === 'active') return false;
  const odds = oddsOfOut(text);
  return says === 'unclear' ? odds >= CLEARLY && !OF_A_WEEKDAY.test(fold(text)) : odds > 0;
}

interface Leaning {
  readonly column: Column;
  readonly texts: ReadonlySet<string>;
}

const FEW = 2;
const MOST = 1 / 4;

/** What leans to a no in columns of comments: most leave them empty. Where many lean, they answer another question. */
const leaningIn = keptFor((form: Form, _: string): readonly Leaning[] =>
  form.columns.flatMap((column) => {
    if (column.field !== null || column.header === '') return [];
    const all = form.table.rows
      .map(({ cells }) => tidy(textOf(cells[column.at])))
      .filter((text) => text !== '');
    if (2 * all.length > form.table.rows.length && !isHeadedByNotes(column.header)) return [];
    const texts = new Set(all.filter((text) => leans(form, text)));
    return texts.size > 0 && texts.size <= Math.max(FEW, MOST * all.length) ? [{ column, texts }] : [];
  }),
);

/** "Test test", "Testperson 2": all of the name. */
const TRIAL =
  /^(?:(?:test|tests|testing|tester|teste|essai|prueba|prova|proef|probe)(?:[ -]?\d{1,3})?[ .-]*)+(?:user|person|persona|personne|account|utilisateur|nutzer|mentor|mentee)?(?: ?\d{1,3})?$/;

function trial({ name, form, row }: Entry): StatusNote[] {
  const column = columnsFor(form, 'name')[0] ?? columnsFor(form, 'family name')[0];
  return column !== undefined && TRIAL.test(fold(name)) ? [{ form, row, column, text: name }] : [];
}

function answeredAgain({ form, row }: Entry, later: Entry): StatusNote {
  const { sheet } = later.form.table;
  const { number } = later.row;
  const text =
    sheet === form.table.sheet
      ? say('answered again in row {row}', { row: number })
      : say('answered again in {sheet}, row {row}', { sheet, row: number });
  return { form, row, column: columnsFor(form, 'email')[0]!, text };
}

/** Of answers of one name from several addresses that are nearly the same: each but the last, with the last. */
function earlierAnswers<One extends Entry>(entries: readonly One[]): ReadonlyMap<One, One> {
  const byName = new Map<string, One[]>();
  for (const entry of entries) {
    const words = wordsOf(entry.name).sort();
    if (words.length < 2) continue;
    byName.set(words.join(' '), [...(byName.get(words.join(' ')) ?? []), entry]);
  }
  const found = new Map<One, One>();
  for (const same of byName.values()) {
    const inTime = [...same].sort((a, b) => (a.at ?? 0) - (b.at ?? 0) || a.row.number - b.row.number);
    const last = inTime[inTime.length - 1]!;
    for (const one of inTime) if (one !== last && isNearlySame(one, last)) found.set(one, last);
  }
  return found;
}

/** So many equal answers, and such a share of those given in both rows, are one person's; namesakes rarely agree in half. */
const ENOUGH = 3;
const HALF = 0.5;
const OTHERWISE = new Set([
  'name',
  'given name',
  'family name',
  'preferred name',
  'email',
  'timestamp',
  'consent',
  'publish',
  'status',
]);

function isNearlySame(a: Entry, b: Entry): boolean {
  if (a.form.table.sheet !== b.form.table.sheet) return false;
  const told = a.form.columns
    .filter(({ field }) => field === null || !OTHERWISE.has(field))
    .map(({ at }) => [fold(textOf(a.row.cells[at])), fold(textOf(b.row.cells[at]))] as const)
    .filter(([one, other]) => one !== '' && other !== '');
  const equal = told.filter(([one, other]) => one === other).length;
  return equal >= ENOUGH && equal >= HALF * told.length;
}
