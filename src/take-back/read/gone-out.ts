// Of which rows of an act something has gone out since: a mail, an event, a document. Such a row tells the truth as it is, and
// is not taken back. What cannot be known counts as gone out.

import { datesInCalendar } from '../../catch-ups/read/calendar-differences.ts';
import { calendarKnown } from '../../catch-ups/read/calendar-of-programme.ts';
import { eventsIn, updated } from '../../catch-ups/read/calendar-says.ts';
import { prepareMeetings } from '../../catch-ups/read/prepare-meetings.ts';
import { fold } from '../../ground/folding.ts';
import { type Cell, textOf } from '../../ground/table.ts';
import { type OurSheetId, ourSheet } from '../../our-sheets/our-sheets.ts';
import { inMatches } from '../../our-sheets/pair-sheets.ts';
import { stateIn } from '../../outbox/state-words.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Gathered } from '../../workbook/gather.ts';
import type { ActOnce } from '../../workbook/kept/kept-acts.ts';
import { outboxNow } from '../../workbook/outbox-now.ts';
import type { PlacedRow } from '../domain/rows-back.ts';

type IsOut = (one: PlacedRow) => boolean;

/** What has gone out in this file until now. */
interface Abroad {
  readonly mails: ReturnType<typeof outboxNow>;
  /** Numbers of rows that stand, or stood, in the calendar. */
  readonly meetings: ReadonlySet<number>;
  readonly dates: ReadonlySet<number>;
  /** Keys, in small letters, of pairs with a cancelled meeting. */
  readonly cancelled: ReadonlySet<string>;
}

/** @param acts  only what they touch is looked at. */
export function goneOut(ports: Ports, gathered: Gathered, acts: readonly ActOnce[]): (act: ActOnce) => IsOut {
  const touched = new Set(acts.flatMap(({ sheets }) => sheets.map(({ id }) => id)));
  const abroad: Abroad = {
    mails: outboxNow(ports, gathered),
    ...(touched.has('catchUps') || touched.has('dates') || touched.has('matches')
      ? inCalendar(ports, gathered)
      : { meetings: new Set<number>(), dates: new Set<number>(), cancelled: new Set<string>() }),
  };
  return (act) => (one) => ways[one.id]?.(one, abroad, act) === true;
}

type Way = (one: PlacedRow, abroad: Abroad, act: ActOnce) => boolean;

/** By sheet; rows of the others never leave the file. */
const ways: Partial<Record<OurSheetId, Way>> = {
  outbox: isMailOut,
  matches: isPairTold,
  catchUps: ({ number }, { meetings }) => meetings.has(number ?? 0),
  dates: ({ number }, { dates }) => dates.has(number ?? 0),
  settings: isEditionUsed,
};

/** A mail that went since; one that waits as the sheet has it, and that the file remembers otherwise; or a doubt that somebody has settled. */
function isMailOut({ kept, cells }: PlacedRow, { mails }: Abroad): boolean {
  const at = columnsOf('outbox');
  const ref = textOf(cells[at('Ref')]);
  const state = stateIn(textOf(cells[at('State')]));
  const was = textOf(kept.before?.['State'] ?? '');
  const isSettled = ['unsure', 'sending'].includes(fold(was));
  // Where the act left the State alone, it stands as it did before.
  const hadGone = kept.before !== null && (kept.before['State'] === undefined || OUT.has(stateIn(was) ?? ''));
  const wentSince = OUT.has(state ?? '') && !hadGone;
  return isSettled || wentSince || ((state === 'queued' || state === 'held') && mails.marks.has(ref));
}

const OUT: ReadonlySet<string> = new Set(['sent', 'sending', 'unsure', 'bounced']);
/** Columns that tell nobody anything. */
const QUIET: ReadonlySet<string> = new Set([inMatches.lock, inMatches.notes]);

/** A mail about the two went since, or a meeting of theirs was cancelled. */
function isPairTold({ kept, cells }: PlacedRow, { mails, cancelled }: Abroad, { done }: ActOnce): boolean {
  const at = columnsOf('matches');
  if (kept.before !== null && Object.keys(kept.before).every((name) => QUIET.has(name))) return false;
  const key = [cells[at(inMatches.menteeAddress)], cells[at(inMatches.mentorAddress)]]
    .map((cell) => textOf(cell).toLowerCase())
    .join(' > ');
  const isSince = (since: Cell) => done === null || !(since instanceof Date) || since >= done;
  const isTold = mails.rows.some(
    ({ pair, state, since }) => pair.toLowerCase() === key && OUT.has(state) && isSince(since),
  );
  return isTold || (fold(textOf(cells[at(inMatches.status)])) === 'ended' && cancelled.has(key));
}

/** Mails and meetings bear the edition: once there are some, it stays. */
function isEditionUsed({ cells }: PlacedRow, { mails, meetings, dates }: Abroad): boolean {
  const name = fold(textOf(cells[columnsOf('settings')('Setting')]));
  if (!['edition', 'answers since', 'draw seed', 'calendar id'].includes(name)) return false;
  return mails.rows.length + meetings.size + dates.size > 0;
}

function columnsOf(id: OurSheetId): (name: string) => number {
  const { header } = ourSheet(id);
  return (name) => header.indexOf(name);
}

/** Where the calendar may not be looked into, the sheet is believed. */
function inCalendar(ports: Ports, gathered: Gathered): Omit<Abroad, 'mails'> {
  const prepared = prepareMeetings(ports, false, gathered);
  const calendar = ports.calendars.isAllowed() ? calendarKnown(ports, prepared) : null;
  const events = calendar === null ? new Map() : eventsIn(ports, prepared, calendar);
  const rows = calendar === null ? prepared.rows : updated(prepared, prepared.rows, events);
  return {
    meetings: new Set(
      rows.filter(({ state }) => state !== 'proposed' && state !== 'left out').map(({ number }) => number),
    ),
    dates: new Set(
      datesInCalendar(prepared, events)
        .filter((now) => now.is !== 'none')
        .map(({ date }) => date.number),
    ),
    cancelled: new Set(
      rows.filter(({ state }) => state === 'cancelled').map(({ pair }) => pair.toLowerCase()),
    ),
  };
}
