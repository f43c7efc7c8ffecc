// A seat of Matches or Circles of which nobody can say who is meant: nobody we know, several, another name or another address than that
// of whom the row was written for.
import { say } from '../language/say.ts';
import { inCircles, inMatches } from '../our-sheets/pair-sheets.ts';
import { idIn, type MemberRow, type PairRow, type Seat, type ToldCircle } from './pair.ts';
import { isDecided } from './status.ts';
import { statusIn } from './status-in.ts';
import type { Said } from './waiting-rows.ts';

type Named = (typeof inMatches)['mentee' | 'mentor'] | (typeof inCircles)['person'];

/** Told under an address that nobody answered with: corrected by hand, or that of a former mentor. Only a person knows. */
export function otherMentorsAddress({ written, last, lastCalled, mentor }: PairRow): Said | null {
  if (statusIn(written.status) === null || last.mentor === null) return null;
  if (lastCalled.mentor !== null || idIn(mentor) === null) return null;
  return {
    column: inMatches.mentorAddress,
    found: say('“{status}”, and {address}, which is in no answer', {
      status: written.status,
      address: last.mentor,
    }),
    wanted: say('the address of {name} in the answers', { name: written.mentor }),
    remedy: say(
      'If {name} was introduced, write that address here. If it was somebody else, write proposed into Status. Until then nothing is done.',
      { name: written.mentor },
    ),
  };
}

export function oddSeat(column: Named, seat: Seat, written: string): Said {
  return {
    column,
    found: written === '' ? say('nobody') : written,
    wanted:
      seat === 'several' ? say('one person; this name fits several') : say('a person who answered the form'),
    remedy: say(
      'Write the whole name or the mail address of the person you mean. Until then the row stays as it is and is not used.',
    ),
  };
}

/** Mentee and mentor in one. */
export function itself({ mentor, written }: PairRow): Said {
  return {
    ...oddSeat(inMatches.mentor, mentor, written.mentor),
    wanted: say('another person than the mentee'),
    remedy: say('Write another mentor, or delete the row. Until then it stays as it is and is not used.'),
  };
}

/** Somebody wrote a name that nobody bears over that of a person who is there, or that person has another name since. */
export function otherName(column: Named, written: string, name: string): Said {
  return {
    column,
    found: say('{written}, a name that nobody gave; the row was written for {name}', { written, name }),
    wanted: say('{name}, or another person who answered the form', { name }),
    remedy: say(
      'Is it {name} under another name? Then write {name} here. Otherwise write the mail address of whom you mean. Until then the row stays as it is.',
      { name },
    ),
  };
}

export function gone(column: Named, written: string): Said {
  return {
    column,
    found: say('{name}, of whom no answer counts at the moment', { name: written }),
    wanted: say('a person who answered the form'),
    remedy: say(
      'Does this person answer under another name or address now? Then write that here. If the pair is over, write ended into Status. Until then the other one is not matched again.',
    ),
  };
}

export function emptySeat({ written }: PairRow): Said {
  return {
    column: inMatches.mentor,
    found: say('nobody'),
    wanted: say('the mentor whom “{status}” is about', { status: written.status }),
    remedy: say('Write the mentor, or ended into Status. Until then nobody here is matched again.'),
  };
}

/** An address corrected in the hidden column alone: the answers do not know it. */
export function otherAddress({ status, mentee, mentor, written, last, lastCalled }: PairRow): Said | null {
  if (!isDecided(status)) return null;
  const role =
    last.mentee !== null && lastCalled.mentee === null && idIn(mentee) !== null
      ? 'mentee'
      : last.mentor !== null && lastCalled.mentor === null && idIn(mentor) !== null
        ? 'mentor'
        : null;
  if (role === null) return null;
  return {
    severity: 'warns',
    column: inMatches[`${role}Address`],
    found: say('{address}, which is in no answer', { address: last[role]! }),
    wanted: say('the address of {name} in the answers', { name: written[role] }),
    remedy: say(
      'Mails and meetings go to the address in the answers. If that one is wrong, correct it there.',
    ),
  };
}

/** Another circle in the cell than the one of which the mails told this person, or everybody in it. */
export function otherCircle({ written, circle }: MemberRow, told: ToldCircle): Said {
  const names = { name: written.person, circle, told: told.circle };
  if (told.isRenamed)
    return {
      column: inCircles.circle,
      found: say('{circle}; its mails and meetings are about {told}', names),
      wanted: say('the name that people were told'),
      remedy: say(
        'Write {told} into the rows of this circle again; a name of your own can stand in Notes. Until then the circle waits.',
        names,
      ),
    };
  return {
    column: inCircles.circle,
    found: say('{name} in {circle}; the mails told of {told}', names),
    wanted: say('{told}, or proposed in Status', names),
    remedy: say(
      'Does {name} change to another circle? Then write proposed into Status: Introduce has a mail about {circle} for you to approve, and Catch-ups asks about the invitations. If not, write {told} back.',
      names,
    ),
  };
}

/** A row that was copied, or moved and not deleted: nobody is introduced to both. */
export function twoCircles({ written, circle }: MemberRow, other: string): Said {
  const names = { name: written.person, circle, other };
  return {
    column: inCircles.circle,
    found: say('{name} in {circle} and in {other}', names),
    wanted: say('one circle for each mentee'),
    remedy: say('Delete the row that is not meant. Until then nobody of the two circles is written to.'),
  };
}
