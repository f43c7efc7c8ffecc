// Everybody whose name, address or unit must not show: all who ever answered a form here, whether or not they take part, in this
// edition or an earlier one, those listed in our sheets, and supervisors and others whom they named.

import { addressOf, personId } from '../../ground/addresses.ts';
import { GONE } from '../../ground/erased-word.ts';
import { fold, tidy } from '../../ground/folding.ts';
import { cellText, type Row, type Table, textOf } from '../../ground/table.ts';
import { cellsFor, hasColumn } from '../../people/answered-row.ts';
import type { Form } from '../../people/columns.ts';
import { nameOf } from '../../people/entries.ts';
import { kindOf } from '../../redaction/lexicon/lexicon.ts';
import type { Participant } from '../../redaction/participant.ts';
import { plainKey } from '../../redaction/tokens.ts';

export interface Everybody {
  readonly people: readonly Participant[];
  /** Departments and organisations whose mention points to few. */
  readonly units: readonly string[];
  /** Number of a person by id, or −1. */
  readonly indexOf: (id: string) => number;
}

/** A sheet, and which of its columns say who somebody is: by name or by address. */
export interface PeopleColumns {
  readonly table: Table;
  readonly columns: readonly string[];
}

/**
 * @param forms  of earlier editions, too.
 * @param lists  our sheets Mentors and Mentees, where they exist.
 * @param others  sheets that name people who need not have answered.
 */
export function everybodyIn(
  forms: readonly Form[],
  lists: readonly (Table | null)[],
  others: readonly PeopleColumns[] = [],
): Everybody {
  const answered = forms.flatMap((form) => form.table.rows.map((row) => personIn(form, row)));
  const listed = lists
    .flatMap((table) => (table?.rows ?? []).map((row) => listedPerson(table!, row)))
    .filter(({ name }) => name !== GONE);
  const named = forms.flatMap((form) => form.table.rows.flatMap((row) => namedIn(form, row)));
  const written = others.flatMap(({ table, columns }) =>
    table.rows.flatMap((row) => columns.map((column) => writtenPerson(cellText(table, row, column)))),
  );
  const people = distinct(
    [...answered, ...listed, ...named, ...written].filter(({ name, email }) => name !== '' || email !== ''),
  );
  const byId = new Map(people.map((person, k) => [personId(person.email), k] as const).reverse());
  const units = [...new Set([...people.map((person) => person.unit), ...organisationsIn(forms)])];
  return { people, units, indexOf: (id) => byId.get(id) ?? -1 };
}

function personIn(form: Form, row: Row): Participant {
  const first = (field: string) => tidy(textOf(cellsFor(form, row, field)[0]));
  return {
    name: nameOf(form, row),
    preferred: first('preferred name'),
    email: addressOf(first('email')) ?? first('email'),
    unit: first('unit'),
    job: first('position'),
  };
}

function listedPerson(table: Table, row: Row): Participant {
  return { name: cellText(table, row, 'Name'), email: cellText(table, row, 'Email'), unit: '', job: '' };
}

/** Two to five words with capitals, as names are written; anything else in the answer is no name. */
const NAME =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*)(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|(?:van|von|der|den|de|du|la|le|di|da|dos)))*\s\p{Lu}[\p{L}\p{M}'’-]+$/u;

/** Questions whose answers are people: they need not take part. */
const NAMING = ['supervisor', 'conflicts', 'apart', 'co-leader'];

function namedIn(form: Form, row: Row): Participant[] {
  return NAMING.flatMap((field) => cellsFor(form, row, field))
    .flatMap((cell) => textOf(cell).split(/[,;/\n]| and | et | und /))
    .map((name) => tidy(name.replace(/\([^)]*\)/g, '')))
    .filter(isName)
    .map((name) => ({ name, email: '', unit: '', job: '' }));
}

/** Scripts without capitals: a short answer is a name. */
const ELSEWHERE = /^[\p{Lo}\p{M}·・\s]{2,20}$/u;
const LONGEST = 60;

/** "Olaf Berger", "王小明", "Kerekes", but not "nobody". */
function isName(text: string): boolean {
  if (text.length > LONGEST) return false;
  return NAME.test(text) || ELSEWHERE.test(text) || isRareWord(text);
}

/** One word with a capital that no list of ordinary words knows. */
function isRareWord(text: string): boolean {
  if (!/^\p{Lu}[\p{L}\p{M}'’-]{3,}$/u.test(text)) return false;
  return (['en', 'fr', 'de'] as const).every((language) =>
    ['given', 'unknown'].includes(kindOf(plainKey(text), language)),
  );
}

function writtenPerson(text: string): Participant {
  const email = addressOf(text);
  return {
    name: email === null && isName(tidy(text)) ? tidy(text) : '',
    email: email ?? '',
    unit: '',
    job: '',
  };
}

/** An organisation that most people share points to nobody. */
function organisationsIn(forms: readonly Form[]): string[] {
  const counts = new Map<string, { text: string; n: number }>();
  let all = 0;
  for (const form of forms.filter((f) => hasColumn(f, 'organisation')))
    for (const row of form.table.rows) {
      const text = tidy(textOf(cellsFor(form, row, 'organisation')[0]));
      if (text === '') continue;
      all++;
      counts.set(fold(text), { text, n: (counts.get(fold(text))?.n ?? 0) + 1 });
    }
  return [...counts.values()].filter(({ n }) => n * 2 <= all).map(({ text }) => text);
}

/** One entry per address; of people without one, one per name. The first has the unit where several answered. */
function distinct(people: readonly Participant[]): Participant[] {
  const seen = new Set<string>();
  return people.filter(({ name, email }) => {
    const key = `${personId(email)} ${fold(name)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
