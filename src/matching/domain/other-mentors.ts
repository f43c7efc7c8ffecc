// Why not another mentor: every one the mentee named, or else the one who would fit best, with what is in the way and what it would
// cost. Said of every pair, also of one that is kept or introduced.

import { rulesBroken } from '../../eligibility/eligibility.ts';
import { say } from '../../language/say.ts';
import type { Choice, Mentee, Mentor } from '../../people/person.ts';
import type { Matching } from './matching.ts';
import { ordinalSaid } from './pair-reasons.ts';
import type { WouldChange } from './price-of-a-wish.ts';
import { servesStrand } from './problem-of-people.ts';

export interface OtherMentor {
  readonly mentor: Mentor;
  /** Number of the wish, null where the mentee did not name this mentor. */
  readonly choice: number | null;
  /** Sentences one after the other; of a wish too far down the list the first alone. */
  readonly says: readonly string[];
}

/** Each needs a matching of its own; whoever names more asks about the others one by one. */
const PRICED = 5;

interface Question {
  readonly now: Matching;
  readonly mentee: Mentee;
  /** The mentor in question, of whom everything is said already. */
  readonly shown: Mentor | null;
  /** Null where nobody needs the prices of others now. */
  readonly priceOf: ((mentor: Mentor) => WouldChange) | null;
}

export function otherMentors(question: Question): OtherMentor[] {
  const { now, mentee, shown, priceOf } = question;
  const mentors = new Map(now.posing.mentors.map((mentor) => [mentor.id, mentor]));
  const wished = mentee.choices.flatMap((choice) => {
    const mentor = mentors.get(choice.mentor);
    return mentor === undefined || mentor.id === shown?.id ? [] : [{ mentor, choice }];
  });
  const best = wished.length > 0 ? null : bestOfOthers(question);
  const asked = best === null ? wished : [{ mentor: best, choice: null }];
  return asked.map(({ mentor, choice }, k) => ({
    mentor,
    choice: choice?.number ?? null,
    says: [whichSaid(choice), ...(priceOf !== null && k < PRICED ? priceOf(mentor).says : [])],
  }));
}

function whichSaid(choice: Choice | null): string {
  return choice === null
    ? say('Of the other mentors that the rules allow, this one would fit best.')
    : say("The mentee's {ordinal} choice.", { ordinal: ordinalSaid(choice.number) });
}

/** The best fit whom no rule forbids; a mentor whose places are taken is among them, for that is what has to be said. */
function bestOfOthers({ now, mentee, shown }: Question): Mentor | null {
  const isAllowed = (mentor: Mentor) =>
    mentor.id !== shown?.id &&
    mentor.places > 0 &&
    servesStrand(mentor, mentee) &&
    rulesBroken(mentee, mentor, now.bounds) === null;
  let best: { mentor: Mentor; fit: number } | null = null;
  for (const mentor of now.posing.mentors) {
    if (!isAllowed(mentor)) continue;
    const fit = now.posing.fit.pointsOf(mentee, mentor);
    if (best === null || fit > best.fit) best = { mentor, fit };
  }
  return best?.mentor ?? null;
}
