// Everybody in the workbook, with what earlier editions, pairs and mails know of them.

import { personId } from '../ground/addresses.ts';
import { fold } from '../ground/folding.ts';
import { cellText, type Table } from '../ground/table.ts';
import { ownRows } from '../our-sheets/own-rows.ts';
import { idsWritten, seatsTold } from '../pairs/read-pairs.ts';
import type { Form } from '../people/columns.ts';
import { type Reading, readPeople } from '../people/people.ts';
import type { Gathered } from './gather.ts';

export function peopleOf(gathered: Gathered, forms: readonly Form[]): Reading {
  return readPeople({
    forms,
    mentorsSheet: gathered.ours.get('mentors')?.table ?? null,
    menteesSheet: gathered.ours.get('mentees')?.table ?? null,
    strands: gathered.strands,
    settings: gathered.settings,
    waited: waitedIn(gathered.olderUnmatched),
    written: writtenIn(gathered),
    stood: stoodIn(gathered),
  });
}

/** Whom pairs and mails know. */
function writtenIn({ ours }: Gathered): ReadonlySet<string> {
  const pairs = idsWritten(ours.get('matches')?.table ?? null);
  const mails = ownRows('outbox', ours.get('outbox')?.table ?? null).map((row) => row.text('Person'));
  return new Set([...pairs, ...mails.map(personId)]);
}

/** Who stands in pairs that were decided about, or that a mail is about. */
function stoodIn({ ours }: Gathered) {
  const mails = ownRows('outbox', ours.get('outbox')?.table ?? null).map((row) => row.text('Pair'));
  return seatsTold(ours.get('matches')?.table ?? null, new Set(mails));
}

/** Mentees in an Unmatched sheet of an earlier edition, by the name that stands there. */
function waitedIn(tables: readonly Table[]): ReadonlySet<string> {
  const rows = tables.flatMap((table) => table.rows.map((row) => ({ table, row })));
  const mentees = rows.filter(({ table, row }) => cellText(table, row, 'Role') !== 'mentor');
  return new Set(mentees.map(({ table, row }) => fold(cellText(table, row, 'Person'))));
}
