// Who is meant by an address: the rows of answers under it, and every name it was ever given.

import { addressOf, personId } from '../../ground/addresses.ts';
import { cellText, type Row, textOf } from '../../ground/table.ts';
import { cellsFor } from '../../people/answered-row.ts';
import type { Form } from '../../people/columns.ts';
import { nameOf } from '../../people/entries.ts';
import type { Reading } from '../../people/people.ts';
import { everybodyIn } from '../../profiles/domain/participants.ts';
import type { Gathered } from '../../workbook/gather.ts';
import { type Erased, type Mentions, mentionsOf } from '../domain/mentions.ts';

export interface AnswerRows {
  readonly form: Form;
  readonly rows: readonly Row[];
}

export function mentionsOfPerson(
  gathered: Gathered,
  forms: readonly Form[],
  answers: readonly AnswerRows[],
  id: string,
  { known }: Pick<Reading, 'known'>,
): Mentions {
  const person = whoIs(gathered, forms, answers, id);
  const former = known.find((one) => one.id === id)?.formerly;
  const addresses = former === undefined ? person.addresses : [...person.addresses, personId(former)];
  return mentionsOf({ ...person, addresses });
}

/** @param forms  one side each, and as they stand: a row that says no side is somebody's all the same. */
export function answersOf(forms: readonly Form[], id: string): AnswerRows[] {
  const isTheirs = (form: Form) => (row: Row) => {
    const found = addressOf(textOf(cellsFor(form, row, 'email')[0]));
    return found !== null && personId(found) === id;
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

/** All names this address was ever given, and the code. */
function whoIs(
  { ours }: Gathered,
  forms: readonly Form[],
  answers: readonly AnswerRows[],
  id: string,
): Erased {
  const table = ours.get('mentors')?.table;
  const isTheirs = (row: Row) => personId(addressOf(cellText(table!, row, 'Email')) ?? '') === id;
  const listed = (table?.rows ?? []).filter(isTheirs);
  const mentees = ours.get('mentees')?.table;
  const named = (mentees?.rows ?? []).filter(
    (row) => personId(addressOf(cellText(mentees!, row, 'Email')) ?? '') === id,
  );
  const names = [
    ...answers.flatMap(({ form, rows }) => rows.map((row) => nameOf(form, row))),
    ...listed.map((row) => cellText(table!, row, 'Name')),
    ...named.map((row) => cellText(mentees!, row, 'Name')),
  ];
  const codes = listed.map((row) => cellText(table!, row, 'Code')).filter((text) => /\d/.test(text));
  return {
    addresses: [id],
    names: [...new Set(names.filter((name) => name !== ''))],
    codes: codes.slice(0, 1),
    others: everybodyIn(forms, [table ?? null, mentees ?? null])
      .people.filter(({ email }) => email !== '' && personId(email) !== id)
      .map(({ name, email }) => ({ name, email })),
  };
}
