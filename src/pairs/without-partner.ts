// Introduced pairs and circles of whom somebody takes part no more although nobody ended them: nothing is decided for those who are
// left, and none of them drops out of sight.

import { say } from '../language/say.ts';
import type { Reading } from '../people/people.ts';
import { brokenCircles } from './broken-circles.ts';
import { idIn, type Seat } from './pair.ts';
import { type PairBook, standingPairs } from './pair-book.ts';
import { type Perhaps, samePerson } from './same-person.ts';
import { haveMet } from './status.ts';
import { answersOf, whyOut } from './whose-answer.ts';

export interface WithoutPartner {
  /** As meetings and mails name it. */
  readonly pair: string;
  /** Names, or that of the circle. */
  readonly who: string;
  readonly why: string;
  /** Who may be somebody of them under another name and address. */
  readonly perhaps: readonly Perhaps[];
  /** Nobody is gone: a name in the row is one that nobody bears. */
  readonly isName: boolean;
}

type People = Pick<Reading, 'everybody' | 'mentors' | 'mentees' | 'strands'>;
type Role = 'mentor' | 'mentee';

/** Pairs in the order of Matches, then circles. */
export function withoutPartner(reading: People, book: PairBook): WithoutPartner[] {
  const circles = brokenCircles(reading, book).map(({ circle, why, perhaps }) => ({
    pair: circle,
    who: circle,
    why,
    perhaps,
    isName: false,
  }));
  return [...brokenPairs(reading, book), ...circles];
}

function brokenPairs(reading: People, book: PairBook): WithoutPartner[] {
  const answers = answersOf(reading);
  const same = samePerson(reading, book);
  return standingPairs(book)
    .filter(({ status }) => haveMet(status))
    .flatMap(({ row, mentee, mentor, written, as, last, lastCalled, introduced }): WithoutPartner[] => {
      const names = [
        otherName(mentee, written.mentee, lastCalled.mentee),
        otherName(mentor, written.mentor, lastCalled.mentor),
      ];
      const out = [
        names[0] === null ? whyOut(answers, 'mentee', mentee, written.mentee) : null,
        names[1] === null ? whyOut(answers, 'mentor', mentor, written.mentor) : null,
      ].filter((one) => one !== null);
      const perhaps = (role: Role, seat: Seat) =>
        same({ role, seat, written: written[role], address: last[role], sheet: 'Matches', row, introduced });
      const asked: Perhaps[] = [
        ...(names[0] === null ? perhaps('mentee', mentee) : []),
        ...(names[1] === null ? perhaps('mentor', mentor) : []),
      ];
      const why = [...names.filter((one) => one !== null), ...out, ...asked.map(({ asks }) => asks)];
      if (why.length === 0) return [];
      const shown = (role: Role, seat: Seat, text: string) => answers.of(role, idIn(seat))?.name ?? text;
      const who = `${shown('mentee', mentee, written.mentee)} · ${shown('mentor', mentor, written.mentor)}`;
      return [
        {
          pair: `${as.mentee ?? ''} > ${as.mentor ?? ''}`,
          who,
          why: why.join(' '),
          perhaps: asked,
          isName: out.length === 0,
        },
      ];
    });
}

/** A name that nobody bears, written over that of somebody who is there; null for any other seat. */
function otherName(seat: Seat, written: string, lastCalled: string | null): string | null {
  if (seat !== 'nobody' || lastCalled === null) return null;
  return say('Nobody who answered is called {written}; the row was written for {name}.', {
    written,
    name: lastCalled,
  });
}
