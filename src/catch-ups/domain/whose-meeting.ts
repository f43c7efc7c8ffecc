// Which meeting of which pair each row of Catch-ups is about, whatever people typed over Pair and Meeting, copied or added. What stands
// in the calendar is known by its reference and event; a row that somebody added, by what it says. What cannot be told is asked about.
import type { Issue } from '../../ground/issue.ts';
import { late } from '../../ground/made-when-asked.ts';
import type { Table } from '../../ground/table.ts';
import { type About, asked } from './asked-rows.ts';
import { type HeldRow, withoutCopies } from './copied-meetings.ts';
import { isMade, type MeetingRow } from './meeting-rows.ts';

/** Which pair or circle a cell means, and whether it meets; or why nobody can tell. */
export type PairMeant =
  | { readonly pair: string; readonly meets: boolean }
  | { readonly pair: null; readonly why: 'nobody' | 'several' | 'no pair' };

export interface Meeting {
  readonly pair: string;
  readonly k: number;
  readonly generation: number;
}

export interface MeetingsKnown {
  readonly pairIn: (cell: string) => PairMeant;
  /** Names of a pair, for people. */
  readonly called: (pair: string) => string;
  /** The reference and the event under which this file knows a meeting. */
  readonly idsOf: (meeting: Meeting) => { readonly ref: string; readonly eventId: string };
  /** All that ever stood in the sheets. */
  readonly pairs: () => readonly string[];
}

export interface MeetingsRead {
  readonly rows: readonly MeetingRow[];
  /** Rows that nothing is done with. */
  readonly held: readonly HeldRow[];
  readonly issues: readonly Issue[];
}

interface Told {
  readonly row: MeetingRow;
  /** What a person is to be asked about it. */
  readonly about?: About;
  readonly isHeld?: boolean;
}

/** @param read  every row that says anything. */
export function meetingsOf(
  read: readonly MeetingRow[],
  known: MeetingsKnown,
  table: Table | null,
): MeetingsRead {
  if (table === null) return { rows: [], held: [], issues: [] };
  const told = toldApart(read, known);
  const kept = told.filter(({ isHeld }) => isHeld !== true).map(({ row }) => row);
  const held = told
    .filter(({ isHeld }) => isHeld === true)
    .map(({ row }) => ({ number: row.number, alikeOf: null }));
  const { rows, copies, issues } = withoutCopies(kept, table, known.called);
  return {
    rows,
    held: [...held, ...copies],
    issues: [
      ...told.flatMap(({ row, about }) => (about ? [asked(table, row.number, about)] : [])),
      ...issues,
    ],
  };
}

function toldApart(read: readonly MeetingRow[], known: MeetingsKnown): Told[] {
  const meant = read.map(({ pair }) => known.pairIn(pair));
  const isOwn = read.map((row, at) => bearsItsIds(row, meant[at]!, known));
  const taken = new Set(read.flatMap((row, at) => (isOwn[at] ? [keyOf(meant[at]!.pair!, row.k)] : [])));
  const byId = late(() => meetingsById(read, known));
  return read.map((row, at): Told => {
    const { pair } = meant[at]!;
    if (isOwn[at] && pair !== null) return { row: { ...row, pair } };
    const other = byId().get(row.eventId) ?? byId().get(row.ref);
    const isCopy = other !== undefined && taken.has(keyOf(other.pair, other.k));
    if (other === undefined && hasEvent(row))
      return { row: { ...row, pair: pair ?? row.pair, isElsewhere: true } };
    if (other === undefined || isCopy || !hasEvent(row)) return byHand(row, meant[at]!, known, read, meant);
    taken.add(keyOf(other.pair, other.k));
    return renamed(row, other, known);
  });
}

const keyOf = (pair: string, k: number) => `${k} ${pair}`;

/** It has an event, or says so. */
const hasEvent = (row: MeetingRow) => isMade(row) || row.eventId !== '';

/** A row with an event whose reference or event is the one of what it says; a copied one with another number bears another's. */
function bearsItsIds(row: MeetingRow, meant: PairMeant, { idsOf }: MeetingsKnown): boolean {
  if (meant.pair === null || row.k < 1 || (row.ref === '' && row.eventId === '')) return false;
  const ids = idsOf({ pair: meant.pair, k: row.k, generation: row.generation });
  if (row.eventId !== '' && row.eventId === ids.eventId) return true;
  return row.ref === ids.ref;
}

/** Every meeting that this file may know, by reference and by event. */
export function meetingsById(
  read: readonly Pick<MeetingRow, 'k' | 'generation'>[],
  { pairs, idsOf }: MeetingsKnown,
): ReadonlyMap<string, Meeting> {
  const most = (of: (row: Pick<MeetingRow, 'k' | 'generation'>) => number) =>
    Math.min(MOST, Math.max(1, ...read.map(of)) + 2);
  const [numbers, generations] = [most(({ k }) => k), most(({ generation }) => generation)];
  const found = new Map<string, Meeting>();
  for (const pair of pairs())
    for (let k = 1; k <= numbers; k++)
      for (let generation = 1; generation <= generations; generation++) {
        const { ref, eventId } = idsOf({ pair, k, generation });
        found.set(ref, { pair, k, generation }).set(eventId, { pair, k, generation });
      }
  found.delete('');
  return found;
}

/** Nobody meets so often; a number beyond it is a slip. */
const MOST = 60;

/** Its event says which meeting it is; what somebody typed over it stays in its cell. */
function renamed(row: MeetingRow, meeting: Meeting, { called }: MeetingsKnown): Told {
  const unread = {
    ...row.unread,
    ...(meeting.pair === row.pair ? {} : { pair: row.written.pair }),
    ...(meeting.k === row.k ? {} : { k: row.written.k }),
  };
  return {
    row: { ...row, ...meeting, unread },
    about: { is: 'another', called: called(meeting.pair), k: meeting.k, unread },
  };
}

/** A row that somebody added, or made of a copy. */
function byHand(
  row: MeetingRow,
  said: PairMeant,
  known: MeetingsKnown,
  read: readonly MeetingRow[],
  meant: readonly PairMeant[],
): Told {
  if (said.pair === null) return { row, isHeld: true, about: { is: said.why, written: row.pair } };
  const { ref } = known.idsOf({ ...row, pair: said.pair });
  const isProposal = row.proposed !== null && !hasEvent(row) && row.ref === ref;
  if (!said.meets && isProposal) return { row: { ...row, pair: said.pair } };
  if (!said.meets) return { row, isHeld: true, about: { is: 'no pair', written: row.pair } };
  if (!Number.isInteger(row.k) || row.k < 1 || row.k > MOST) {
    const numbers = read.flatMap(({ k }, at) => (meant[at]!.pair === said.pair ? [k] : []));
    return {
      row,
      isHeld: true,
      about: { is: 'number', next: 1 + Math.max(0, ...numbers.filter((k) => k <= MOST)) },
    };
  }
  const isFresh = row.ref !== '' && row.ref !== ref;
  return { row: { ...(isFresh ? afresh(row) : row), pair: said.pair } };
}

/** What a copied row says of another meeting is not said of this one. */
function afresh(row: MeetingRow): MeetingRow {
  const start = row.wanted?.start ?? row.start;
  const end = row.wanted?.end ?? row.end;
  const nowhere = {
    stands: null,
    wanted: null,
    eventId: '',
    batch: '',
    proposed: null,
    proposedEnd: null,
    generation: 1,
  };
  return {
    ...row,
    ...nowhere,
    start,
    end,
    state: 'proposed',
    ref: '',
    mentorSays: '',
    menteeSays: '',
    check: '',
  };
}
