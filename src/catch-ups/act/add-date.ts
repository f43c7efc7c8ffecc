// One more date of the programme, from the panel's form: a row in Dates, which is made where there is none yet.

import { fold } from '../../ground/folding.ts';
import { type Cell, columnOf } from '../../ground/table.ts';
import { refuse } from '../../language/refusal.ts';
import { say } from '../../language/say.ts';
import { ourSheet } from '../../our-sheets/our-sheets.ts';
import type { Ports } from '../../ports/ports.ts';
import { note } from '../../workbook/log.ts';
import { writeAct } from '../../workbook/write-act.ts';
import type { NewDate } from '../contract.ts';
import { dateFor, timeIn } from '../domain/typed-times.ts';
import type { PreparedMeetings } from '../read/prepare-meetings.ts';

/** Longest date there may be, in minutes. */
const LONGEST = 24 * 60;

/** A press that is repeated adds nothing: the same thing at the same moment is one date. */
export function addDate(ports: Ports, prepared: PreparedMeetings, date: NewDate): void {
  const what = date.what.trim();
  const start = timeIn(`${date.day} ${date.time}`, prepared.clocks(''));
  if (what === '') refuse('date not clear', 'What', say('a name, like Kick-off'));
  const isDay = typeof timeIn(`${date.day} 12:00`, prepared.clocks('')) === 'number';
  if (!isDay)
    refuse('date not clear', say('Day'), say('a day that can be read in one way only, like 27 April 2026'));
  if (typeof start !== 'number') refuse('date not clear', say('Begins at'), say('a time, like 17:00'));
  if (start <= ports.now.getTime()) refuse('date not clear', say('Day'), say('a time still to come'));
  if (!(date.minutes > 0 && date.minutes <= LONGEST))
    refuse('date not clear', 'Minutes', say('a number of minutes'));
  if (prepared.dates.some((other) => fold(other.what) === fold(what) && other.start === start)) return;
  const { header } = ourSheet('dates');
  const table = prepared.gathered.ours.get('dates')?.table ?? null;
  const before = (table?.rows ?? []).map(({ number, cells }) => ({
    from: number,
    cells: header.map((name): Cell => cells[columnOf(table!, name)] ?? ''),
  }));
  const cells: Readonly<Record<string, Cell>> = {
    What: what,
    Starts: dateFor(start, prepared.clocks('')),
    Minutes: date.minutes,
    Who: date.who,
    Where: date.where.trim(),
  };
  const fresh = { from: null, cells: header.map((name) => cells[name] ?? '') };
  writeAct(ports, prepared.gathered, 'Date added', [['dates', [...before, fresh]]], true);
  note(ports, prepared.gathered, 'Date added', '');
}
