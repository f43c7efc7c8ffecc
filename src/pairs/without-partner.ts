// Introduced pairs and circles of whom somebody takes part no more although nobody ended them: nothing is decided for those who are
// left, and none of them drops out of sight.

import type { Issue } from '../ground/issue.ts';
import { late } from '../ground/made-when-asked.ts';
import { say, sayCount } from '../language/say.ts';
import { inCircles } from '../our-sheets/pair-sheets.ts';
import type { Reading } from '../people/people.ts';
import { idIn, type Seat } from './pair.ts';
import { type PairBook, standingMembers, standingPairs } from './pair-book.ts';
import { samePerson } from './same-person.ts';
import { haveMet } from './status.ts';

export interface WithoutPartner {
  /** As meetings and mails name it. */
  readonly pair: string;
  /** Names, or that of the circle. */
  readonly who: string;
  readonly why: string;
  /** Nobody is gone: a name in the row is one that nobody bears. */
  readonly isName: boolean;
}

/** What Match has to say of circles that are no whole ones, each at its first row. @param sheet  name of the sheet Circles. */
export function brokenCircleIssues(reading: People, book: PairBook, sheet: string): Issue[] {
  return brokenCircles(reading, book).map(({ pair, who, why, lacks }) => ({
    severity: 'holds',
    sheet,
    row: book.members.find(({ circle }) => circle === pair)!.row,
    column: inCircles.circle,
    found: say('{who}: {why}', { who, why }),
    ...asked[lacks](),
  }));
}

/** What is wanted, by what a circle lacks. */
const asked = {
  'an answer': () => ({
    wanted: say('people who take part, or ended in Status'),
    remedy: say(
      'Write ended into the Status of whoever has left. The others stay together, and Match proposes another mentor where one is missing.',
    ),
  }),
  'a mentor': () => ({
    wanted: say('a mentor'),
    remedy: say(
      'The others stay together. Match proposes a mentor who is free and allowed, where there is one; or write one into {Circles}.',
    ),
  }),
  mentees: () => ({
    wanted: say('a circle as large as its strand wants'),
    remedy: say(
      'It stays as it is. Write the circle that each of them moves to into {Circles}, or a smaller number into Smallest circle.',
    ),
  }),
};

type Role = 'mentor' | 'mentee';
type People = Pick<Reading, 'everybody' | 'mentors' | 'mentees' | 'strands'>;

/** Pairs in the order of Matches, then circles. */
export function withoutPartner(reading: People, book: PairBook): WithoutPartner[] {
  return [...brokenPairs(reading, book), ...brokenCircles(reading, book)];
}

/** Everybody who answered, by role and id, and whether they take part; asked once for each seat. */
interface Answers {
  readonly isThere: (role: Role, id: string | null) => boolean;
  readonly of: (role: Role, id: string | null) => People['everybody'][number] | undefined;
}

function answersOf({ mentors, mentees, everybody }: People): Answers {
  const keyOf = (role: Role, id: string | null) => `${role} ${id}`;
  const there = new Set([...mentors, ...mentees].map(({ role, id }) => keyOf(role, id)));
  const first = late(() => new Map([...everybody].reverse().map((one) => [keyOf(one.role, one.id), one])));
  return {
    isThere: (role, id) => there.has(keyOf(role, id)),
    of: (role, id) => first().get(keyOf(role, id)),
  };
}

function brokenPairs(reading: People, book: PairBook): WithoutPartner[] {
  const answers = answersOf(reading);
  const same = samePerson(reading, book);
  return standingPairs(book)
    .filter(({ status }) => haveMet(status))
    .flatMap(({ mentee, mentor, written, as, lastCalled }): WithoutPartner[] => {
      const names = [
        otherName(mentee, written.mentee, lastCalled.mentee),
        otherName(mentor, written.mentor, lastCalled.mentor),
      ];
      const out = [
        names[0] === null ? whyOut(answers, 'mentee', mentee, written.mentee) : null,
        names[1] === null ? whyOut(answers, 'mentor', mentor, written.mentor) : null,
      ].filter((one) => one !== null);
      const asked = [
        ...(names[0] === null ? same('mentee', mentee, written.mentee) : []),
        ...(names[1] === null ? same('mentor', mentor, written.mentor) : []),
      ];
      const why = [...names.filter((one) => one !== null), ...out, ...asked];
      if (why.length === 0) return [];
      const shown = (role: Role, seat: Seat, text: string) => answers.of(role, idIn(seat))?.name ?? text;
      const who = `${shown('mentee', mentee, written.mentee)} · ${shown('mentor', mentor, written.mentor)}`;
      return [
        {
          pair: `${as.mentee ?? ''} > ${as.mentor ?? ''}`,
          who,
          why: why.join(' '),
          isName: out.length === 0,
        },
      ];
    });
}

interface BrokenCircle extends WithoutPartner {
  readonly lacks: keyof typeof asked;
}

function brokenCircles(reading: People, book: PairBook): BrokenCircle[] {
  const members = standingMembers(book);
  const circles = new Set(members.filter(({ status }) => haveMet(status)).map(({ circle }) => circle));
  const answers = answersOf(reading);
  const membersOf = byCircle(members);
  return [...circles].flatMap((circle): BrokenCircle[] => {
    const own = membersOf.get(circle) ?? [];
    const out = own.flatMap(
      ({ role, person, written }) => whyOut(answers, role, person, written.person) ?? [],
    );
    const unled = out.length > 0 ? [] : withoutMentor(reading, own);
    const why = [...out, ...unled, ...tooSmall(reading, answers, own)];
    if (why.length === 0) return [];
    const lacks = out.length > 0 ? 'an answer' : unled.length > 0 ? 'a mentor' : 'mentees';
    return [{ pair: circle, who: circle, why: why.join(' '), isName: false, lacks }];
  });
}

type Members = ReturnType<typeof standingMembers>;

function byCircle(members: Members): ReadonlyMap<string, Members> {
  const found = new Map<string, Members[number][]>();
  for (const row of members) found.set(row.circle, [...(found.get(row.circle) ?? []), row]);
  return found;
}

/** Its mentor has left, and nobody stands for them: Match may know somebody. */
function withoutMentor({ strands }: People, own: Members): string[] {
  const strand = strands.find(({ name, kind }) => kind === 'circle' && name === own[0]?.strand);
  const isLed = own.some(({ role }) => role === 'mentor') || (strand?.mentors.least ?? 0) === 0;
  return isLed ? [] : [say('No mentor at the moment.')];
}

/** A circle that people have left is said, and never dissolved in silence. */
function tooSmall({ strands }: People, { isThere }: Answers, own: Members): string[] {
  const strand = strands.find(({ name, kind }) => kind === 'circle' && name === own[0]?.strand);
  const n = own.filter(({ role, person }) => role === 'mentee' && isThere('mentee', idIn(person))).length;
  if (strand === undefined || n >= strand.smallest) return [];
  return [
    sayCount(
      n,
      '{n} mentee, fewer than the {smallest} of its strand.',
      '{n} mentees, fewer than the {smallest} of its strand.',
      { smallest: strand.smallest },
    ),
  ];
}

/** A name that nobody bears, written over that of somebody who is there; null for any other seat. */
function otherName(seat: Seat, written: string, lastCalled: string | null): string | null {
  if (seat !== 'nobody' || lastCalled === null) return null;
  return say('Nobody who answered is called {written}; the row was written for {name}.', {
    written,
    name: lastCalled,
  });
}

/** Null for somebody who takes part. */
function whyOut(answers: Answers, role: Role, seat: Seat, written: string): string | null {
  const id = idIn(seat);
  if (answers.isThere(role, id)) return null;
  const answered = answers.of(role, id);
  const name = answered?.name ?? written;
  if (answered === undefined) return say('No answer of {name} counts at the moment.', { name });
  return answered.takesPart
    ? say('The answer of {name} is held until it is clear.', { name })
    : say('{name} does not take part at the moment.', { name });
}
