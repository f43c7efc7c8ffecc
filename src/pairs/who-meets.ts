// Who is to be introduced: the pairs of Matches and the circles of Circles, with those who take part at the moment.

import type { Table } from '../ground/table.ts';
import { say } from '../language/say.ts';
import { sheetCalled } from '../language/sheets-called.ts';
import { ownRows } from '../our-sheets/own-rows.ts';
import { personIn } from '../people/coordinators-lists.ts';
import type { Reading } from '../people/people.ts';
import type { Mentee, Mentor } from '../people/person.ts';
import { whyPairWaits } from './absent.ts';
import { waitForAnother } from './first-in-line.ts';
import { isOpenQuestion, questionIn } from './odd-rows.ts';
import { idIn, keyOfPair, type MemberRow, type PairRow } from './pair.ts';
import { isIntroduced, type PairBook, standingMembers, standingPairs } from './pair-book.ts';
import { haveMet } from './status.ts';
import { whyNotWhole } from './whole-circle.ts';
import { whyApart, whyElsewhere } from './why-apart.ts';
import { whyHeld, whyNotYet } from './why-held.ts';

export interface Sources {
  readonly reading: Reading;
  readonly book: PairBook;
  /** Where mentors have a say, only pairs they accepted are introduced. */
  readonly settings?: { readonly mentorsSay: boolean } | undefined;
}

interface Held {
  readonly who: string;
  readonly why: string;
}

/** Pairs and circles that the sheets call introduced, in whatever way they were. */
export function markedIn({ reading, book }: Sources): ReadonlySet<string> {
  const people = new Map([...reading.mentees, ...reading.mentors].map((person) => [person.id, person]));
  const person = (id: string | null) => people.get(id ?? '') ?? { email: id ?? '' };
  const pairs = standingPairs(book)
    .filter(({ status }) => haveMet(status))
    .map(({ mentee, mentor }) => keyOfPair(person(idIn(mentee)), person(idIn(mentor))));
  const circles = standingMembers(book).filter(isIntroduced);
  return new Set([...pairs, ...circles.map(({ circle }) => circle)]);
}

/** Pairs that stand in Matches and have not ended; whoever no longer takes part is held, and so is what only a person can say. */
export function pairsToMeet({ reading, book, settings }: Sources, held: Held[]): [Mentee, Mentor][] {
  held.push(...emptied(book), ...waiting(book, reading));
  const [mentees, mentors] = [byId(reading.mentees), byId(reading.mentors)];
  return standingPairs(book).flatMap((row): [Mentee, Mentor][] => {
    const mentee = mentees.get(idIn(row.mentee) ?? '');
    const mentor = mentors.get(idIn(row.mentor) ?? '');
    const isUnasked = settings?.mentorsSay === true && row.status === 'proposed';
    const why =
      whyHeld(row, book, mentee !== undefined && mentor !== undefined ? null : whyPairWaits(row, reading)) ??
      whyNotYet(row, [mentee!, mentor!], { reading, book }) ??
      (isUnasked
        ? say('the mentor has not accepted yet; once you know, write accepted or declined into Status')
        : null);
    if (why === null) return [[mentee!, mentor!]];
    held.push({ who: whoIn(row), why });
    return [];
  });
}

/** Mentees whose mentor said no or has left, or whose match ended, and for whom nobody stands yet. */
function waiting(book: PairBook, reading: Reading): Held[] {
  const { left, free } = waitForAnother(book, reading);
  const declined = new Map(
    book.pairs.filter(({ status }) => status === 'declined').map((row) => [idIn(row.mentee), row]),
  );
  return [...left, ...free].map(({ id, name }): Held => {
    // An earlier no says nothing of whoever had another mentor since.
    const row = left.some((one) => one.id === id) ? undefined : declined.get(id);
    if (row === undefined)
      return {
        who: id,
        why: say('{name} has no mentor now, as the match has ended; Match looks for somebody else', { name }),
      };
    const why = say('the mentor said no, and {name} has no mentor now; Match looks for somebody else', {
      name,
    });
    return { who: whoIn(row), why };
  });
}

const byId = <P extends Mentee | Mentor>(people: readonly P[]) => new Map(people.map((one) => [one.id, one]));

/** Rows that had a mentor, whose cell is empty now: cleared, or merged with another one. */
function emptied({ pairs }: PairBook): Held[] {
  return pairs
    .filter(({ status, mentor, last }) => status === 'proposed' && mentor === 'empty' && last.mentor !== null)
    .map(({ row }) => ({
      who: say('{sheet}, row {row}', { sheet: sheetCalled('Matches'), row }),
      why: say(
        'there is no mentor in this row; write one, or match again. Merged cells hold only the first name',
      ),
    }));
}

function whoIn({ mentee, mentor, row }: PairRow): string {
  const [a, b] = [idIn(mentee), idIn(mentor)];
  return a && b ? `${a} > ${b}` : say('{sheet}, row {row}', { sheet: sheetCalled('Matches'), row });
}

/** Proposed pairs whose mentor is to be asked. */
export function pairsToAsk({ reading, book, settings }: Sources): [Mentee, Mentor][] {
  if (settings?.mentorsSay !== true) return [];
  const proposed = { ...book, pairs: book.pairs.filter(({ status }) => status === 'proposed') };
  return pairsToMeet({ reading, book: proposed }, []);
}

/** A pair or a circle, with everybody in it. */
export interface ToMeet {
  /** `mentee address > mentor address`, or the circle's name. */
  readonly pair: string;
  readonly isCircle: boolean;
  /** Of a pair: the mentee, then the mentor. */
  readonly members: readonly (Mentee | Mentor)[];
}

/** Pairs and circles that have not ended and whose people all take part, each once. */
export function toMeet(sources: Sources): ToMeet[] {
  const pairs = pairsToMeet(sources, []).map(([mentee, mentor]) => ({
    pair: keyOfPair(mentee, mentor),
    isCircle: false,
    members: [mentee, mentor],
  }));
  const circles = circlesToMeet(sources, []).map(([pair, members]) => ({ pair, isCircle: true, members }));
  const seen = new Set<string>();
  return [...pairs, ...circles].filter(({ pair }) => !seen.has(pair) && seen.add(pair));
}

export function circlesToMeet({ reading, book }: Sources, held: Held[]): [string, (Mentee | Mentor)[]][] {
  const byName = new Map<string, (Mentee | Mentor)[]>();
  /** Circles with somebody who does not take part. */
  const waiting = new Set<string>();
  const people = { mentor: byId(reading.mentors), mentee: byId(reading.mentees) };
  for (const row of standingMembers(book)) {
    const { circle: name } = row;
    const id = idIn(row.person);
    if (row.told !== null && !row.told.isRenamed) {
      held.push({ who: id!, why: whyElsewhere(row.told.circle, name) });
      continue;
    }
    const person = people[row.role].get(id ?? '');
    const undecided = person && whyNotYet(row, [person], { reading, book });
    if (!person || undecided || isOpenQuestion(row)) {
      waiting.add(name);
      held.push({
        who: id ?? say('{sheet}, row {row}', { sheet: sheetCalled('Circles'), row: row.row }),
        why: undecided ?? whyWaits(row, name, person !== undefined),
      });
    } else byName.set(name, [...(byName.get(name) ?? []), person]);
  }
  for (const [circle, members] of byName) {
    const why =
      whyApart(circle, members, book) ??
      whyNotWhole(circle, members, book, reading) ??
      whyAlone(circle, members, book);
    if (why === null) continue;
    waiting.add(circle);
    held.push({ who: circle, why });
  }
  return [...byName].filter(([name]) => !waiting.has(name));
}

/** The others of a circle have left: nobody meets alone, unless a ticked Lock says that it is meant so. */
function whyAlone(circle: string, members: readonly (Mentee | Mentor)[], book: PairBook): string | null {
  const [only, ...others] = members;
  const isMeant = standingMembers(book).some((row) => row.circle === circle && row.isLocked);
  if (only === undefined || others.length > 0 || isMeant) return null;
  return say('only {name} is left in it; end it, or write others into it', { name: only.name });
}

function whyWaits(row: MemberRow, name: string, isThere: boolean): string {
  const { elsewhere } = row;
  if (elsewhere !== null)
    return say('is in two circles, {name} and {other}; delete one of the two rows', {
      name,
      other: elsewhere,
    });
  const asked = questionIn(row);
  return isThere && asked !== null
    ? say('its row waits for your word. Wanted: {wanted}', { wanted: asked.wanted })
    : say('does not take part at the moment; {name} waits', { name });
}

/** Mentees of the Unmatched sheet who take part and stand in no pair. */
export function withoutMentor(reading: Reading, unmatched: Table | null, held: Held[]): Mentee[] {
  return ownRows('unmatched', unmatched).flatMap((row): Mentee[] => {
    if (/^mentor/i.test(row.text('Role'))) return [];
    const found = personIn(row.text('Person'), reading.known);
    const mentee = typeof found === 'object' ? reading.mentees.find(({ id }) => id === found.id) : undefined;
    if (mentee) return [mentee];
    held.push({
      who: say('{sheet}, row {row}', { sheet: sheetCalled('Unmatched'), row: row.number }),
      why: say('does not take part at the moment, or is not known'),
    });
    return [];
  });
}
