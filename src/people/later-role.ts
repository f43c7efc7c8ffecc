// Somebody who answers again with another role has changed over: the later answer counts, as it does for everything else.

import { addressOf, personId } from '../ground/addresses.ts';
import { tidy } from '../ground/folding.ts';
import type { Issue } from '../ground/issue.ts';
import { type Row, textOf } from '../ground/table.ts';
import { say } from '../language/say.ts';
import type { Side } from '../reading/sides-said.ts';
import { about, answers, cellsFor } from './answered-row.ts';
import type { Form } from './columns.ts';
import { isSameName, nameOf, timeOf } from './entries.ts';

/** A row of a form for both, and the sides it puts somebody on; none where it names neither. */
export interface SidesOfRow {
  readonly row: Row;
  readonly sides: readonly Side[];
}

/** Earlier rows of the same person without the sides that the last one does not name. Two names under one address are two people. */
export function byLaterAnswers(form: Form, all: readonly SidesOfRow[], issues: Issue[]): SidesOfRow[] {
  const last = lastOfEach(form, all);
  return all.map((one) => {
    const later = last.get(idOf(form, one.row));
    if (later === undefined || later === one) return one;
    if (!isSameName(nameOf(form, one.row), nameOf(form, later.row))) return one;
    const sides = one.sides.filter((side) => later.sides.includes(side));
    if (sides.length < one.sides.length) issues.push(changedOver(form, one.row, later.row));
    return { ...one, sides };
  });
}

function lastOfEach(form: Form, all: readonly SidesOfRow[]): ReadonlyMap<string, SidesOfRow> {
  const last = new Map<string, SidesOfRow>();
  for (const one of all) {
    const id = idOf(form, one.row);
    const known = last.get(id);
    if (id !== '' && one.sides.length > 0 && (known === undefined || isLater(form, one.row, known.row)))
      last.set(id, one);
  }
  return last;
}

function idOf(form: Form, row: Row): string {
  const email = addressOf(textOf(cellsFor(form, row, 'email')[0]));
  return email === null ? '' : personId(email);
}

function isLater(form: Form, row: Row, than: Row): boolean {
  const [a, b] = [row, than].map((one) => timeOf(cellsFor(form, one, 'timestamp')[0]));
  return a != null && b != null && a !== b ? a > b : row.number > than.number;
}

function changedOver(form: Form, earlier: Row, later: Row): Issue {
  const said = (row: Row) => tidy(answers({ form, row }, 'role'));
  return about(form, earlier.number, 'role', {
    severity: 'warns',
    found: say('{first}; in row {row}, later: {last}', {
      ...{ first: said(earlier), row: later.number, last: said(later) },
    }),
    wanted: say('one role, or both in the later answer'),
    remedy: say('The later answer counts. If both are meant, write both into row {row}.', {
      row: later.number,
    }),
  });
}
