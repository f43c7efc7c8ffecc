// Introduced circles that are no whole ones: somebody takes part no more, there is no mentor, or too few are left.

import type { Issue } from '../ground/issue.ts';
import { say, sayCount } from '../language/say.ts';
import { inCircles } from '../our-sheets/pair-sheets.ts';
import type { Reading } from '../people/people.ts';
import { idIn, type MemberRow } from './pair.ts';
import { type PairBook, standingMembers } from './pair-book.ts';
import { type Perhaps, renamedIn, samePerson } from './same-person.ts';
import { haveMet } from './status.ts';
import { type Answers, answersOf, whyOut } from './whose-answer.ts';

type People = Pick<Reading, 'everybody' | 'mentors' | 'mentees' | 'strands'>;

export interface BrokenCircle {
  readonly circle: string;
  readonly why: string;
  /** Who may be somebody of it under another name and address. */
  readonly perhaps: readonly Perhaps[];
  readonly lacks: keyof typeof asked;
}

/** What Match has to say of circles that are no whole ones, each at its first row. @param sheet  name of the sheet Circles. */
export function brokenCircleIssues(reading: People, book: PairBook, sheet: string): Issue[] {
  return brokenCircles(reading, book).map(({ circle: name, why, lacks }) => ({
    severity: 'holds',
    sheet,
    row: book.members.find(({ circle }) => circle === name)!.row,
    column: inCircles.circle,
    found: say('{who}: {why}', { who: name, why }),
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

/** In the order of the sheet. */
export function brokenCircles(reading: People, book: PairBook): BrokenCircle[] {
  const members = standingMembers(book);
  const circles = new Set(members.filter(({ status }) => haveMet(status)).map(({ circle }) => circle));
  const answers = answersOf(reading);
  const membersOf = byCircle(members);
  const same = samePerson(reading, book);
  return [...circles].flatMap((circle): BrokenCircle[] => {
    const own = membersOf.get(circle) ?? [];
    const outs = own.flatMap((row) => memberOut(row, answers, () => renamedIn(row, reading, book), same));
    const out = outs.flatMap(({ says }) => says);
    const unled = out.length > 0 ? [] : withoutMentor(reading, own);
    const why = [...out, ...unled, ...tooSmall(reading, answers, own)];
    if (why.length === 0) return [];
    const lacks = out.length > 0 ? 'an answer' : unled.length > 0 ? 'a mentor' : 'mentees';
    return [{ circle, why: why.join(' '), perhaps: outs.flatMap(({ perhaps }) => perhaps), lacks }];
  });
}

interface Out {
  readonly says: readonly string[];
  readonly perhaps: readonly Perhaps[];
}

/** Why somebody of a circle is out: another name in the answer, no answer at all, or they take no part. */
function memberOut(
  { role, person, row, written }: MemberRow,
  answers: Answers,
  renamed: () => readonly { readonly name: string }[],
  same: ReturnType<typeof samePerson>,
): Out[] {
  const why = whyOut(answers, role, person, written.person);
  if (why === null) return [];
  const others = renamed();
  if (others.length > 0)
    return [
      {
        says: [
          say(
            'Nobody who answered is called {written}. Is it {others}? Then write that name into Person in {Circles}, row {row}.',
            { written: written.person, others: others.map(({ name }) => name).join(say(' or ')), row },
          ),
        ],
        perhaps: [],
      },
    ];
  const cell = { written: written.person, address: null, row, sheet: 'Circles', introduced: '' } as const;
  const perhaps = same({ role, seat: person, ...cell });
  return [{ says: [why, ...perhaps.map(({ asks }) => asks)], perhaps }];
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
