// Everybody in the workbook, with what earlier editions, pairs and mails know of them.

import { readRecords } from '../documents/records.ts';
import { personId } from '../ground/addresses.ts';
import { fold } from '../ground/folding.ts';
import { cellText, type Table } from '../ground/table.ts';
import { ownRows } from '../our-sheets/own-rows.ts';
import { keptIn } from '../pairs/kept-together.ts';
import { membersTold } from '../pairs/read-circles.ts';
import { idsWritten, seatsTold } from '../pairs/read-pairs.ts';
import { seatsMailed } from '../pairs/seats-mailed.ts';
import type { Form } from '../people/columns.ts';
import type { StoodIn } from '../people/corrected-addresses.ts';
import { type PublishedCodes, publishedCodesIn } from '../people/given-codes.ts';
import { type Reading, readPeople } from '../people/people.ts';
import { isAbout } from './acts-under-way.ts';
import type { Gathered } from './gather.ts';

export function peopleOf(gathered: Gathered, forms: readonly Form[]): Reading {
  const cut = gathered.underWay();
  return readPeople({
    forms,
    mentorsSheet: gathered.ours.get('mentors')?.table ?? null,
    menteesSheet: gathered.ours.get('mentees')?.table ?? null,
    strands: gathered.strands,
    settings: gathered.settings,
    waited: waitedIn(gathered.olderUnmatched),
    written: writtenIn(gathered),
    stood: stoodIn(gathered),
    mailed: mailedIn(gathered),
    publishedCodes: publishedIn(gathered),
    ...(cut.length === 0 ? {} : { isHeld: (id: string) => cut.some((act) => isAbout(act, [id])) }),
    erased: gathered.erased,
    absences: { today: gathered.today, kept: () => keptTogether(gathered.ours) },
  });
}

/** Who stands in pairs and circles that were decided about. */
function keptTogether(ours: Gathered['ours']): ReadonlySet<string> {
  return keptIn(ours.get('matches')?.table ?? null, ours.get('circles')?.table ?? null);
}

/** Whom pairs and mails know. */
function writtenIn(gathered: Gathered): ReadonlySet<string> {
  return new Set([...idsWritten(gathered.ours.get('matches')?.table ?? null), ...mailedIn(gathered)]);
}

/** Whom mails know. */
function mailedIn({ ours }: Gathered): ReadonlySet<string> {
  const rows = ownRows('outbox', ours.get('outbox')?.table ?? null);
  return new Set(rows.map((row) => personId(row.text('Person'))));
}

/** Codes under which profiles of this edition were published, those of former documents too. */
function publishedIn({ ours, settings }: Gathered): PublishedCodes {
  const records = readRecords(ours.get('documents')?.table ?? null);
  const own = records.filter(({ edition }) => edition === settings.edition);
  return publishedCodesIn(own.map(({ contents }) => contents));
}

/** Addresses that mails about a circle went to, as they knew people. */
function circleMails(ours: Gathered['ours']): { circle: string; address: string }[] {
  return ownRows('outbox', ours.get('outbox')?.table ?? null)
    .filter((row) => row.text('Kind') === 'circle introduction')
    .map((row) => ({ circle: row.text('Pair'), address: row.text('Person') }));
}

/** Who stands in pairs that were decided about, in circles that were told, or that a mail is about. */
function stoodIn({ ours }: Gathered): StoodIn[] {
  const mails = new Set(ownRows('outbox', ours.get('outbox')?.table ?? null).map((row) => row.text('Pair')));
  const told = seatsTold(ours.get('matches')?.table ?? null, mails);
  const corrected = seatsMailed(told, mails);
  const newer = new Set(corrected.map(({ now }) => now));
  return [
    ...told.flat().filter(({ address }) => !newer.has(address)),
    ...corrected.map(({ known }) => known),
    ...membersTold(ours.get('circles')?.table ?? null, circleMails(ours)),
  ];
}

/** Mentees in an Unmatched sheet of an earlier edition, by the name that stands there. */
function waitedIn(tables: readonly Table[]): ReadonlySet<string> {
  const rows = tables.flatMap((table) => table.rows.map((row) => ({ table, row })));
  const mentees = rows.filter(({ table, row }) => cellText(table, row, 'Role') !== 'mentor');
  return new Set(mentees.map(({ table, row }) => fold(cellText(table, row, 'Person'))));
}
