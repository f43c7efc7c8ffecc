// Whose answer is gone may answer under another name and another address, because both changed at once: nobody can know it, so it is
// asked, with how to settle it. See people/corrected-addresses.ts for what the row in our list then does.

import { late } from '../ground/made-when-asked.ts';
import { say } from '../language/say.ts';
import { sheetToWrite } from '../language/sheets-called.ts';
import type { Reading } from '../people/people.ts';
import { idIn, type Seat } from './pair.ts';
import type { PairBook } from './pair-book.ts';

type Role = 'mentor' | 'mentee';

/** Newcomers of one side who are named as perhaps the same person; of more nobody could say it. */
const PERHAPS = 3;

/** @returns what is asked about somebody of this name, of whom no answer is left; nothing where nobody new could be meant. */
export function samePerson(
  { everybody, mentors, mentees }: Pick<Reading, 'everybody' | 'mentors' | 'mentees'>,
  { pairs, members }: PairBook,
): (role: Role, seat: Seat, name: string) => string[] {
  const placed = late(
    () =>
      new Set([
        ...pairs.flatMap((row) => [idIn(row.mentee), idIn(row.mentor), row.last.mentee, row.last.mentor]),
        ...members.map(({ person }) => idIn(person)),
      ]),
  );
  const answered = late(() => new Set(everybody.map((one) => `${one.role} ${one.id}`)));
  const freshOf = {
    mentor: late(() => mentors.filter(({ id }) => !placed().has(id))),
    mentee: late(() => mentees.filter(({ id }) => !placed().has(id))),
  };
  return (role, seat, name) => {
    if (answered().has(`${role} ${idIn(seat)}`)) return [];
    const fresh = freshOf[role]();
    if (fresh.length === 0 || fresh.length > PERHAPS) return [];
    return [
      say(
        'Is it {others} under another name and address? Then write, in one row of {sheet}, {name} into Name and the new address into Email, and the new name into {Matches}.',
        {
          others: fresh.map((one) => one.name).join(say(' or ')),
          name,
          sheet: sheetToWrite(role === 'mentor' ? 'Mentors' : 'Mentees'),
        },
      ),
    ];
  };
}
