// Whoever was erased and still stands in a tab that was there before is held and asked about: a tab that somebody calls a list of mentees later
// must bring nobody back in silence. An answer that was given after the erasure is a new application, and it is said that it is one.

import type { Issue } from '../ground/issue.ts';
import { cellText } from '../ground/table.ts';
import { say } from '../language/say.ts';
import { sheetToWrite } from '../language/sheets-called.ts';
import { about } from './answered-row.ts';
import type { Listed } from './coordinators-lists.ts';
import type { Entry } from './entries.ts';
import { printIn } from './erased-rows.ts';

/** How somebody who answers is known as erased. */
export interface ErasedAs {
  /** The day in ms; null where the file remembers none. */
  readonly since: number | null;
  readonly by: 'address' | 'name';
}

/** Whether somebody with this address or name was erased from the file. */
export type Erased = (who: { readonly id: string; readonly name: string }) => ErasedAs | null;

interface KnownErased {
  readonly erased?: Erased;
  /** Ids that pairs and mails know: they were there as somebody else was erased. */
  readonly written: ReadonlySet<string>;
}

const DAY_MS = 24 * 60 * 60_000;
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

/** Whether an answer waits because its person was erased; what is known of it is said either way. */
export function isErasedBefore(
  entry: Entry,
  listed: Listed | null,
  { erased, written }: KnownErased,
  issues: Issue[],
): boolean {
  if (listed !== null && isSaid(listed)) return false;
  const found = erased?.(entry) ?? null;
  if (found === null || (found.by === 'name' && written.has(entry.id))) return false;
  const { since } = found;
  // An answer of the very day may have come before it.
  const isNew = since !== null && entry.at !== null && entry.at >= since + DAY_MS;
  issues.push(
    about(entry.form, entry.row.number, 'email', isNew ? fresh(entry, found) : waits(entry, found)),
  );
  return !isNew;
}

/** A word beside this very person counts, and so does the row that keeps them out where their answers stay. */
function isSaid({ status, table, row }: Listed): boolean {
  return status !== '' || printIn(cellText(table, row, 'Notes')) !== null;
}

type Said = Omit<Issue, 'sheet' | 'row' | 'column'>;

function fresh(entry: Entry, { by, since }: ErasedAs): Said {
  const said = { name: entry.name, since: dayOf(since!), day: dayOf(entry.at!) };
  return {
    severity: 'warns',
    found:
      by === 'address'
        ? say('{name} was erased on {since}, and answered on {day}', said)
        : say('{name} answered on {day}; somebody of this name was erased on {since}', said),
    wanted: say('a new application'),
    remedy: say('It counts as one, and nothing from before is remembered. If it is none, delete this row.'),
  };
}

function waits({ name, form }: Entry, { by, since }: ErasedAs): Said {
  const said = { name, since: since === null ? '' : dayOf(since) };
  return {
    severity: 'holds',
    found:
      by === 'address'
        ? say('{name} was erased on {since}, and still stands in this row', said)
        : since === null
          ? say('{name}: somebody of this name was erased', said)
          : say('{name}: somebody of this name was erased on {since}', said),
    wanted: say('nobody who was erased, unless they came back since'),
    remedy: say(
      'If this is that person’s row from before, delete it. If it is somebody else, or they are back, write the name, this address and the Status active into the sheet {sheet}. Until then this person takes no part.',
      { sheet: sheetToWrite(form.role === 'mentees' ? 'Mentees' : 'Mentors') },
    ),
  };
}
