// What is known of whoever is meant: the rows of their answers, and every name they were ever given.

import { addressOf, personId } from '../../ground/addresses.ts';
import { cellText, type Row, type Table, textOf } from '../../ground/table.ts';
import { inMatches } from '../../our-sheets/pair-sheets.ts';
import { cellsFor } from '../../people/answered-row.ts';
import type { Form } from '../../people/columns.ts';
import { nameOf } from '../../people/entries.ts';
import type { Reading } from '../../people/people.ts';
import { everybodyIn } from '../../profiles/domain/participants.ts';
import type { Gathered } from '../../workbook/gather.ts';
import { type Erased, type Mentions, mentionsOf, type Sides } from '../domain/mentions.ts';
import type { Named } from '../domain/somebody-else.ts';
import { isCalled, type Shared, type WhoIsMeant } from './who-is-meant.ts';

export interface AnswerRows {
  readonly form: Form;
  readonly rows: readonly Row[];
}

export function mentionsOfPerson(
  gathered: Gathered,
  forms: readonly Form[],
  answers: readonly AnswerRows[],
  meant: WhoIsMeant,
  { known }: Pick<Reading, 'known'>,
): Mentions {
  const person = whoIs(gathered, forms, answers, meant);
  const former = known.find((one) => one.id === meant.id)?.formerly;
  const addresses = former === undefined ? person.addresses : [...person.addresses, personId(former)];
  return mentionsOf({ ...person, addresses });
}

/** @param forms  one side each, and as they stand: a row that says no side is somebody's all the same. */
export function answersOf(forms: readonly Form[], { id, shared }: WhoIsMeant): AnswerRows[] {
  const isTheirs = (form: Form) => (row: Row) => {
    const found = addressOf(textOf(cellsFor(form, row, 'email')[0]));
    return (
      found !== null && personId(found) === id && (shared === null || isCalled(shared, nameOf(form, row)))
    );
  };
  return forms
    .map((form) => ({ form, rows: form.table.rows.filter(isTheirs(form)) }))
    .filter(({ rows }) => rows.length > 0);
}

/** The same rows tab by tab: a form of both roles is read twice, once for each side, and its rows are there once. */
export function byTab(answers: readonly AnswerRows[]): AnswerRows[] {
  const tabs = new Map<string, AnswerRows>();
  for (const { form, rows } of answers) {
    const before = tabs.get(form.table.sheet)?.rows ?? [];
    const isNew = ({ number }: Row) => before.every((row) => row.number !== number);
    tabs.set(form.table.sheet, { form, rows: [...before, ...rows.filter(isNew)] });
  }
  return [...tabs.values()];
}

/**
 * Whether whole rows of a tab are somebody's answers: a form is linked to it, or it is known whose answers it holds. Of a list that nobody
 * has said anything about, a row may say as much about others; there the person is taken out of the cells.
 */
export function isOfAnswers({ open, tabOf }: Gathered): (tab: Pick<AnswerRows, 'form'>) => boolean {
  const unsure = new Set(open.filter(({ why }) => why === 'unsure').map(({ sheet }) => sheet));
  return ({ form: { table } }) => !unsure.has(table.sheet) || !!tabOf.get(table.sheet)?.formUrl();
}

/** All names they were ever given, and the code. */
function whoIs(
  { ours }: Gathered,
  forms: readonly Form[],
  answers: readonly AnswerRows[],
  { id, shared }: WhoIsMeant,
): Erased {
  const rowsIn = (table: Table | null) =>
    (table?.rows ?? []).filter(
      (row) =>
        personId(addressOf(cellText(table!, row, 'Email')) ?? '') === id &&
        (shared === null || isCalled(shared, cellText(table!, row, 'Name'))),
    );
  const [mentors, mentees] = [ours.get('mentors')?.table ?? null, ours.get('mentees')?.table ?? null];
  const names = [
    ...answers.flatMap(({ form, rows }) => rows.map((row) => nameOf(form, row))),
    ...rowsIn(mentors).map((row) => cellText(mentors!, row, 'Name')),
    ...rowsIn(mentees).map((row) => cellText(mentees!, row, 'Name')),
  ];
  const codes = rowsIn(mentors)
    .map((row) => cellText(mentors!, row, 'Code'))
    .filter((text) => /\d/.test(text));
  const isOther = ({ name, email }: Named) =>
    email !== '' && (personId(email) !== id || (shared !== null && !isCalled(shared, name)));
  return {
    addresses: [id],
    names: [...new Set(names.filter((name) => name !== ''))],
    codes: codes.slice(0, 1),
    ...(shared === null ? {} : { sides: sidesOf(ours, id, shared) }),
    others: everybodyIn(forms, [mentors, mentees])
      .people.filter(isOther)
      .map(({ name, email }) => ({ name, email })),
  };
}

/** On which side of a pair's name the address that others use too is theirs: no row of Matches gives that side to anybody else. */
function sidesOf(ours: Gathered['ours'], id: string, shared: Shared): Sides {
  const table = ours.get('matches')?.table ?? null;
  const isTheirs = (side: 'mentee' | 'mentor') => {
    const called = (table?.rows ?? [])
      .filter((row) => personId(cellText(table!, row, inMatches[`${side}Address`])) === id)
      .map((row) => cellText(table!, row, inMatches[side]));
    return called.length > 0 && called.every((name) => isCalled(shared, name));
  };
  return { mentee: isTheirs('mentee'), mentor: isTheirs('mentor') };
}
