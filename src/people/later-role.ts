// Somebody who answers again with another role has changed over: the later answer counts, as it does for everything else.

import { addressOf, personId } from '../ground/addresses.ts';
import { tidy } from '../ground/folding.ts';
import type { Issue } from '../ground/issue.ts';
import { type Row, textOf } from '../ground/table.ts';
import { say } from '../language/say.ts';
import type { Side } from '../reading/sides-said.ts';
import { about, answers, cellsFor } from './answered-row.ts';
import type { Form } from './columns.ts';
import { isSameName, nameOf } from './entries.ts';
import { answeredAt, type Latest, latestOf, whichCounts } from './latest-answer.ts';

/** A row of a form for both, and the sides it puts somebody on; none where it names neither. */
export interface SidesOfRow {
  readonly row: Row;
  readonly sides: readonly Side[];
}

/** Earlier rows of the same person without the sides that the last one does not name. Two names under one address are two people. */
export function byLaterAnswers(form: Form, all: readonly SidesOfRow[], issues: Issue[]): SidesOfRow[] {
  const last = lastOfEach(form, all);
  return all.map((one) => {
    const { latest: later = one, isSure = true } = last.get(idOf(form, one.row)) ?? {};
    if (later === one) return one;
    if (!isSameName(nameOf(form, one.row), nameOf(form, later.row))) return one;
    const sides = one.sides.filter((side) => later.sides.includes(side));
    if (sides.length < one.sides.length) issues.push(changedOver(form, one.row, later.row, isSure));
    return { ...one, sides };
  });
}

function lastOfEach(form: Form, all: readonly SidesOfRow[]): ReadonlyMap<string, Latest<SidesOfRow>> {
  const byPerson = new Map<string, SidesOfRow[]>();
  for (const one of all) {
    const id = idOf(form, one.row);
    if (id !== '' && one.sides.length > 0) byPerson.set(id, [...(byPerson.get(id) ?? []), one]);
  }
  return new Map(
    [...byPerson].map(([id, own]) => [id, latestOf(own, ({ row }) => answeredAt({ form, row }))]),
  );
}

function idOf(form: Form, row: Row): string {
  const email = addressOf(textOf(cellsFor(form, row, 'email')[0]));
  return email === null ? '' : personId(email);
}

function changedOver(form: Form, earlier: Row, later: Row, isSure: boolean): Issue {
  const said = (row: Row) => tidy(answers({ form, row }, 'role'));
  const both = { first: said(earlier), row: later.number, last: said(later) };
  return about(form, earlier.number, 'role', {
    severity: 'warns',
    found: isSure
      ? say('{first}; in row {row}, later: {last}', both)
      : say('{first}; in row {row}: {last}', both),
    wanted: say('one role, or both in the later answer'),
    remedy: isSure
      ? say('The later answer counts. If both are meant, write both into row {row}.', { row: later.number })
      : whichCounts(form.table.sheet, later.number),
  });
}
