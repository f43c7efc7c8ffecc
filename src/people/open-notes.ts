// What speaks against somebody's taking part outside the office's own column, and is never sure: words of leaving among free comments, a row that
// tries out the form. They take part until somebody says; each is asked about by itself.
import { fold, tidy } from '../ground/folding.ts';
import { oddsOfOut } from '../ground/likely-out.ts';
import { keptFor } from '../ground/made-when-asked.ts';
import { standingIn } from '../ground/standing-words.ts';
import { type Row, textOf } from '../ground/table.ts';
import { type Column, columnsFor, type Form } from './columns.ts';
import { isHeadedByNotes } from './headed-by-office.ts';
import { rowsWithNote, sameWords } from './ordinary-notes.ts';
import { notesIn, type StatusNote, standingNoted } from './status-notes.ts';
import { roleOf } from './status-questions.ts';

interface Entry {
  readonly name: string;
  readonly form: Form;
  readonly row: Row;
}

/** Each entry with what is asked about it. */
export function withOpenNotes<One extends Entry>(entries: readonly One[]): (One & OpenNotes)[] {
  return entries.map((entry) => {
    const open = isLookedAt(entry) ? [] : [...wordsOfLeaving(entry), ...trial(entry)];
    return open.length === 0 ? entry : { ...entry, open };
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
