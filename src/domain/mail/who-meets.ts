// Who is to be introduced: the pairs of Matches and the circles of Circles, with those who take part at the moment.
import { personOf } from '../matching/holds.ts';
import { fold } from '../people/folding.ts';
import { personIn } from '../people/lists.ts';
import type { Reading } from '../people/people.ts';
import type { Mentee, Mentor } from '../people/person.ts';
import { cellText, type Table } from '../people/table.ts';
import { say } from '../words/say.ts';

interface Sources {
  readonly reading: Reading;
  readonly matches: Table | null;
  readonly circles: Table | null;
  readonly unmatched: Table | null;
}

interface Held {
  readonly who: string;
  readonly why: string;
}

/** Pairs and circles that the sheets call introduced, in whatever way they were. */
export function markedIn({ reading, matches, circles }: Sources): ReadonlySet<string> {
  const isIntroduced = (table: Table, row: Table['rows'][number]) =>
    fold(cellText(table, row, 'Status')) === 'introduced';
  const emailOf = (id: string) =>
    [...reading.mentees, ...reading.mentors].find((person) => person.id === id)?.email ?? id;
  const pairs = (matches?.rows ?? [])
    .filter((row) => isIntroduced(matches!, row))
    .map((row) => {
      const people = (['Mentee', 'Mentor'] as const).map((header) =>
        personOf(matches!, row, header, reading.known),
      );
      return people
        .map((found) => (typeof found === 'object' && found !== null ? emailOf(found.id) : ''))
        .join(' > ');
    });
  const names = (circles?.rows ?? [])
    .filter((row) => isIntroduced(circles!, row))
    .map((row) => cellText(circles!, row, 'Circle'));
  return new Set([...pairs, ...names]);
}

/** Pairs that stand in Matches and have not ended; whoever no longer takes part is held. */
export function pairsToMeet({ reading, matches }: Sources, held: Held[]): [Mentee, Mentor][] {
  return (matches?.rows ?? []).flatMap((row): [Mentee, Mentor][] => {
    const table = matches!;
    if (fold(cellText(table, row, 'Status')) === 'ended' || cellText(table, row, 'Mentor') === '') return [];
    const people = (['Mentee', 'Mentor'] as const).map((header) =>
      personOf(table, row, header, reading.known),
    );
    const [a, b] = people.map((found) => (typeof found === 'object' && found !== null ? found.id : null));
    const mentee = reading.mentees.find(({ id }) => id === a);
    const mentor = reading.mentors.find(({ id }) => id === b);
    if (mentee && mentor) return [[mentee, mentor]];
    const who = a && b ? `${a} > ${b}` : say('{sheet}, row {row}', { sheet: 'Matches', row: row.number });
    held.push({ who, why: say('somebody of this pair does not take part at the moment, or is not known') });
    return [];
  });
}

/** A pair or a circle, with everybody in it. */
export interface ToMeet {
  /** `mentee address > mentor address`, or the circle's name. */
  readonly pair: string;
  /** Of a pair: the mentee, then the mentor. */
  readonly members: readonly (Mentee | Mentor)[];
}

/** Pairs and circles that have not ended and whose people all take part, each once. */
export function toMeet(sources: Sources): ToMeet[] {
  const pairs = pairsToMeet(sources, []).map(([mentee, mentor]) => ({
    pair: `${mentee.email} > ${mentor.email}`,
    members: [mentee, mentor],
  }));
  const circles = circlesToMeet(sources, []).map(([pair, members]) => ({ pair, members }));
  const all = [...pairs, ...circles];
  return all.filter(({ pair }, k) => all.findIndex((other) => other.pair === pair) === k);
}

/** Everybody in pairs and circles that were introduced and have not ended. */
export function introducedIn(sources: Sources): { person: string; pair: string }[] {
  const marked = markedIn(sources);
  return toMeet(sources)
    .filter(({ pair }) => marked.has(pair))
    .flatMap(({ pair, members }) => members.map(({ email }) => ({ person: email, pair })));
}

export function circlesToMeet({ reading, circles }: Sources, held: Held[]): [string, (Mentee | Mentor)[]][] {
  const byName = new Map<string, (Mentee | Mentor)[]>();
  /** Circles with somebody who does not take part. */
  const waiting = new Set<string>();
  for (const row of circles?.rows ?? []) {
    const name = cellText(circles!, row, 'Circle');
    if (name === '' || fold(cellText(circles!, row, 'Status')) === 'ended') continue;
    const found = personIn(cellText(circles!, row, 'Person'), reading.known);
    const id = typeof found === 'object' ? found.id : null;
    const isMentor = fold(cellText(circles!, row, 'Role')) === 'mentor';
    const person = (isMentor ? reading.mentors : reading.mentees).find((one) => one.id === id);
    if (!person) {
      waiting.add(name);
      held.push({
        who: id ?? say('{sheet}, row {row}', { sheet: 'Circles', row: row.number }),
        why: say('does not take part at the moment; {name} waits', { name }),
      });
    } else byName.set(name, [...(byName.get(name) ?? []), person]);
  }
  return [...byName].filter(([name]) => !waiting.has(name));
}

/** Mentees of the Unmatched sheet who take part and stand in no pair. */
export function withoutMentor({ reading, unmatched }: Sources, held: Held[]): Mentee[] {
  return (unmatched?.rows ?? []).flatMap((row): Mentee[] => {
    if (fold(cellText(unmatched!, row, 'Role')) === 'mentor') return [];
    const found = personIn(cellText(unmatched!, row, 'Person'), reading.known);
    const mentee = typeof found === 'object' ? reading.mentees.find(({ id }) => id === found.id) : undefined;
    if (mentee) return [mentee];
    held.push({
      who: say('{sheet}, row {row}', { sheet: 'Unmatched', row: row.number }),
      why: say('does not take part at the moment, or is not known'),
    });
    return [];
  });
}
