// Who is invited to the survey, and who is reminded: everybody who was introduced, once each; of an anonymous survey nobody can say
// who has not answered, so nobody is reminded one by one.

import { personId } from '../../ground/addresses.ts';
import { say } from '../../language/say.ts';
import { introducedIn } from '../../pairs/introduced-in.ts';
import type { PairBook } from '../../pairs/pair-book.ts';
import type { Reading } from '../../people/people.ts';
import type { Mentee, Mentor } from '../../people/person.ts';

export interface SurveySources {
  readonly reading: Reading;
  readonly book: PairBook;
  readonly survey: {
    /** Empty where nobody told it and no form is linked. */
    readonly link: string;
    /** There are answers, or questions, without an address. */
    readonly isAnonymous: boolean;
    /** Ids of those who have answered. */
    readonly answered: ReadonlySet<string>;
  };
}

export function surveyedPeople(
  { reading, book, survey }: SurveySources,
  isReminder: boolean,
  held: { who: string; why: string }[],
): (Mentee | Mentor)[] {
  const everybody: readonly (Mentee | Mentor)[] = [...reading.mentors, ...reading.mentees];
  const met = new Set(introducedIn({ reading, book }).map(({ person }) => personId(person)));
  const once = everybody.filter(
    ({ id }, k) => met.has(id) && everybody.findIndex((one) => one.id === id) === k,
  );
  if (once.length === 0) return [];
  const why = survey.link === '' ? NO_LINK() : isReminder && survey.isAnonymous ? ANONYMOUS() : null;
  if (why === null) return once.filter(({ id }) => !survey.answered.has(id));
  held.push({ who: say('the survey'), why });
  return [];
}

const NO_LINK = () =>
  say('we have no link to it; write one into the setting Survey link, or link its form to this file');
const ANONYMOUS = () =>
  say('its answers carry no address, so we cannot tell who has not answered; write to everybody yourself');
