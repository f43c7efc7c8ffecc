// Whom the cell Pair of a row means: people are named there by address or by name, in either order; a circle by its name.
import { fold } from '../../ground/folding.ts';
import { late } from '../../ground/made-when-asked.ts';
import { addressesIn } from '../../pairs/pair.ts';
import type { PairBook } from '../../pairs/pair-book.ts';
import { personIn } from '../../people/coordinators-lists.ts';
import type { Reading } from '../../people/people.ts';
import type { Gathered } from '../../workbook/gather.ts';
import { type EventKey, eventId, meetingRef } from '../domain/events.ts';
import type { MeetingRow } from '../domain/meeting-rows.ts';
import type { MeetingsKnown, PairMeant } from '../domain/whose-meeting.ts';
import type { Meeting } from './meeting-groups.ts';

interface Sources {
  readonly file: string;
  readonly gathered: Gathered;
  readonly groups: readonly Meeting[];
  readonly reading: Reading;
  readonly book: PairBook;
  readonly read: readonly MeetingRow[];
}

/** Between two names; one of these is in no address and in few names. */
const BETWEEN = /\s*(?:>|→|·|&|\/|\+|\band\b|\bund\b|\bet\b|\s[-–—]\s)\s*/;

export function pairsInRows(sources: Sources): MeetingsKnown {
  const { file, gathered, groups } = sources;
  const { edition } = gathered.settings;
  const ever = late(() => pairsEver(sources));
  const pairIn = readerOf(
    sources,
    late(() => new Set(sources.book.members.map(({ circle }) => fold(circle)))),
  );
  return {
    pairIn,
    pairs: ever,
    called: (pair) => calledIn(groups, pair),
    idsOf: idsIn(file, edition),
  };
}

type Ids = ReturnType<MeetingsKnown['idsOf']>;

/** Hashed when first read, and then kept: reading, the calendar and the cells all ask for them. */
function idsIn(file: string, edition: string): MeetingsKnown['idsOf'] {
  const byPair = new Map<string, Map<string, Ids>>();
  return ({ pair, k, generation }) => {
    const own = byPair.get(pair) ?? new Map<string, Ids>();
    if (own.size === 0) byPair.set(pair, own);
    const name = `${k} ${generation}`;
    if (!own.has(name)) own.set(name, idsOf({ file, edition, about: pair, k, generation }));
    return own.get(name)!;
  };
}

function idsOf(key: EventKey): Ids {
  const ref = late(() => meetingRef(key));
  const event = late(() => eventId(key));
  return {
    get ref() {
      return ref();
    },
    get eventId() {
      return event();
    },
  };
}

function pairsEver({ groups, book, read }: Sources): string[] {
  const pairs = book.pairs.map(({ as }) => `${as.mentee} > ${as.mentor}`);
  const circles = book.members.map(({ circle }) => circle);
  return [
    ...new Set([...groups.map(({ pair }) => pair), ...pairs, ...circles, ...read.map(({ pair }) => pair)]),
  ];
}

function readerOf({ groups, reading }: Sources, circles: () => ReadonlySet<string>): MeetingsKnown['pairIn'] {
  const byName = new Map(groups.map(({ pair }) => [fold(pair), pair]));
  const byPeople = new Map(groups.map(({ pair, members }) => [idsKey(members.map(({ id }) => id)), pair]));
  return (cell): PairMeant => {
    const known = byName.get(fold(cell)) ?? byPeople.get(peopleKey(cell, reading) ?? '');
    if (known !== undefined) return { pair: known, meets: true };
    if (addressesIn(cell) !== null || circles().has(fold(cell))) return { pair: cell, meets: false };
    return { pair: null, why: whyNot(cell, reading) };
  };
}

const idsKey = (ids: readonly string[]) => [...ids].sort().join(' ');

const foundIn = (cell: string, { known }: Reading) =>
  (addressesIn(cell) ?? cell.split(BETWEEN)).map((part) => personIn(part, known));

/** Two people, whoever of them is named first; null for anything else. */
function peopleKey(cell: string, reading: Reading): string | null {
  const ids = foundIn(cell, reading).flatMap((found) => (typeof found === 'object' ? [found.id] : []));
  return ids.length === 2 ? idsKey(ids) : null;
}

function whyNot(cell: string, reading: Reading): 'nobody' | 'several' | 'no pair' {
  const found = foundIn(cell, reading);
  if (found.includes('several')) return 'several';
  return found.length === 2 && !found.includes('nobody') ? 'no pair' : 'nobody';
}

/** By the names of its people, mentee first; a circle, and a pair that meets no more, as it is written. */
function calledIn(groups: readonly Meeting[], pair: string): string {
  const group = groups.find((one) => one.pair === pair);
  return group === undefined || group.isCircle ? pair : group.members.map(({ name }) => name).join(' · ');
}
