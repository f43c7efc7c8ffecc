// What the coordinator decided in the Matches sheet: locks, pairs made by hand, pairs already told, people left alone on
// purpose. Found by comparing what stands there with what we proposed; no trigger is needed.

import { addressOf, personId } from '../people/addresses.ts';
import { fold, tidy } from '../people/folding.ts';
import type { Issue } from '../people/issue.ts';
import { personIn } from '../people/lists.ts';
import type { Named } from '../people/naming.ts';
import { cellText, columnOf, type Row, type Table } from '../people/table.ts';
import { saysYes } from '../programme/strands.ts';
import { say } from '../words/say.ts';
import { pairKey } from './rules.ts';

export type HoldReason = 'locked' | 'by hand' | 'confirmed' | 'introduced' | 'put back' | 'what if';

/** A pair that the solver must leave alone. */
export interface Hold {
  readonly mentee: string;
  readonly mentor: string;
  readonly why: HoldReason;
  readonly row: number;
}

export interface Holds {
  readonly pairs: readonly Hold[];
  /** Mentees who get no mentor on purpose. */
  readonly alone: ReadonlySet<string>;
  /** Pair keys that ended, or that stand in an older Matches sheet. */
  readonly earlier: ReadonlySet<string>;
  /** The plan shown last: mentor per mentee. */
  readonly former: ReadonlyMap<string, string>;
  readonly issues: readonly Issue[];
}

export interface HoldSources {
  readonly matches: Table | null;
  readonly older: readonly Table[];
  readonly people: readonly Named[];
  readonly mentors: ReadonlySet<string>;
  readonly mentees: ReadonlySet<string>;
}

const ALONE = /^(no mentor( on purpose)?|sans mentor|kein(e)? mentor(in)?)$/;

export function readHolds(sources: HoldSources): Holds {
  const issues: Issue[] = [];
  const { matches } = sources;
  const pairs: Hold[] = [];
  const alone = new Set<string>();
  const earlier = new Set(
    sources.older.flatMap((table) => table.rows.flatMap((row) => endedPair(table, row, sources))),
  );
  for (const row of matches?.rows ?? []) {
    const status = fold(cellText(matches!, row, 'Status'));
    if (status === 'ended') for (const key of endedPair(matches!, row, sources)) earlier.add(key);
    else if (ALONE.test(fold(cellText(matches!, row, 'Mentor')))) addAlone(matches!, row, sources, alone);
    else pairs.push(...holdOf(matches!, row, status, sources, issues));
  }
  return {
    pairs: withoutTwins(matches, pairs, issues),
    alone,
    earlier,
    former: new Map((matches?.rows ?? []).flatMap((row) => formerPair(matches!, row, sources))),
    issues,
  };
}

/** The plan before the last one, as the sheet remembers it, in place of everything that is not decided. */
export function putBack(matches: Table | null, holds: Holds, sources: HoldSources): Holds {
  const decided = new Set(holds.pairs.map((pair) => pair.mentee));
  const alone = new Set(holds.alone);
  const pairs: Hold[] = [...holds.pairs];
  for (const row of matches?.rows ?? []) {
    const mentee = personOf(matches!, row, 'Mentee', sources.people);
    if (typeof mentee !== 'object' || decided.has(mentee.id)) continue;
    const mentor = addressOf(cellText(matches!, row, 'Previous mentor address'));
    const id = mentor === null ? null : personId(mentor);
    if (id === null) alone.add(mentee.id);
    else if (sources.mentors.has(id) && sources.mentees.has(mentee.id))
      pairs.push({ mentee: mentee.id, mentor: id, why: 'put back', row: row.number });
  }
  return { ...holds, pairs, alone };
}

function formerPair(table: Table, row: Row, sources: HoldSources): [string, string][] {
  if (fold(cellText(table, row, 'Status')) === 'ended') return [];
  const mentee = personOf(table, row, 'Mentee', sources.people);
  const mentor = personOf(table, row, 'Mentor', sources.people);
  return typeof mentee === 'object' && typeof mentor === 'object' ? [[mentee.id, mentor.id]] : [];
}

/** The person a visible cell means: the hidden address while the name is still the one we wrote, else what is written. */
export function personOf(table: Table, row: Row, shown: 'Mentee' | 'Mentor', people: readonly Named[]) {
  const written = cellText(table, row, shown);
  const hidden = addressOf(cellText(table, row, `${shown} address`));
  const person = hidden === null ? undefined : people.find((p) => p.id === personId(hidden));
  if (person && (written === '' ? shown === 'Mentee' : fold(written) === fold(person.name)))
    return { id: person.id };
  return written === '' ? ('nobody' as const) : personIn(written, people);
}

function endedPair(table: Table, row: Row, { people }: HoldSources): string[] {
  const mentee = personOf(table, row, 'Mentee', people);
  const mentor = personOf(table, row, 'Mentor', people);
  return typeof mentee === 'object' && typeof mentor === 'object' ? [pairKey(mentee.id, mentor.id)] : [];
}

function addAlone(table: Table, row: Row, { people }: HoldSources, alone: Set<string>): void {
  const mentee = personOf(table, row, 'Mentee', people);
  if (typeof mentee === 'object') alone.add(mentee.id);
}

function holdOf(table: Table, row: Row, status: string, sources: HoldSources, issues: Issue[]): Hold[] {
  const isLocked = saysYes(row.cells[columnOf(table, 'Lock')]);
  const wasTold =
    status === 'introduced' || status === 'confirmed' || cellText(table, row, 'Introduced') !== '';
  if (tidy(cellText(table, row, 'Mentor')) === '') {
    if (isLocked)
      issues.push(oddLock(table, row, 'Mentor', say('nobody'), say('a mentor beside a ticked Lock')));
    return [];
  }
  const mentee = personOf(table, row, 'Mentee', sources.people);
  const mentor = personOf(table, row, 'Mentor', sources.people);
  const why = reasonOf(table, row, status, isLocked, wasTold, mentor);
  if (why === null) return [];
  for (const [header, found] of [
    ['Mentee', mentee],
    ['Mentor', mentor],
  ] as const)
    if (typeof found !== 'object') {
      issues.push(oddLock(table, row, header, cellText(table, row, header), wantedFor(found)));
      return [];
    }
  const pair = {
    mentee: (mentee as { id: string }).id,
    mentor: (mentor as { id: string }).id,
    why,
    row: row.number,
  };
  return isPossible(table, row, pair, sources, issues) ? [pair] : [];
}

function reasonOf(
  table: Table,
  row: Row,
  status: string,
  isLocked: boolean,
  wasTold: boolean,
  mentor: ReturnType<typeof personOf>,
): HoldReason | null {
  if (wasTold) return status === 'confirmed' ? 'confirmed' : 'introduced';
  if (isLocked) return 'locked';
  if (columnOf(table, 'Proposed mentor address') < 0) return null;
  const proposed = addressOf(cellText(table, row, 'Proposed mentor address'));
  const isOurs = proposed !== null && typeof mentor === 'object' && mentor.id === personId(proposed);
  return isOurs ? null : 'by hand';
}

function wantedFor(found: 'nobody' | 'several'): string {
  return found === 'several'
    ? say('one person; this name fits several')
    : say('a person who answered the form');
}

function isPossible(table: Table, row: Row, pair: Hold, sources: HoldSources, issues: Issue[]): boolean {
  const trouble =
    pair.mentee === pair.mentor
      ? ['Mentor', say('another person than the mentee')]
      : !sources.mentees.has(pair.mentee)
        ? ['Mentee', say('a mentee who takes part')]
        : !sources.mentors.has(pair.mentor)
          ? ['Mentor', say('a mentor who takes part')]
          : null;
  if (trouble) issues.push(oddLock(table, row, trouble[0]!, cellText(table, row, trouble[0]!), trouble[1]!));
  return trouble === null;
}

function oddLock(table: Table, row: Row, column: string, found: string, wanted: string): Issue {
  return {
    severity: 'warns',
    sheet: table.sheet,
    row: row.number,
    column,
    found,
    wanted,
    remedy: say('This row could not be kept. Correct the cell, or untick Lock.'),
  };
}

/** One mentee with two mentors cannot be; only a person can say which one is meant. */
function withoutTwins(table: Table | null, pairs: readonly Hold[], issues: Issue[]): Hold[] {
  return pairs.filter((pair, k) => {
    const first = pairs.findIndex((other) => other.mentee === pair.mentee);
    if (first !== k && pairs[first]!.mentor !== pair.mentor)
      issues.push({
        severity: 'blocks',
        sheet: table!.sheet,
        row: pair.row,
        column: 'Lock',
        found: say('this mentee is also kept in row {row}, with another mentor', { row: pairs[first]!.row }),
        wanted: say('one mentor for each mentee'),
        remedy: say('Untick Lock or clear the mentor in one of the two rows.'),
      });
    return first === k;
  });
}
