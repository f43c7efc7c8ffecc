// All ideas with their words. In the pushed Code.js this file stands as packed text, which build/forms/packed-ideas.mjs makes of it:
// the same words in half the room.
import { ideasOfAnswers } from './ideas-of-answers.ts';
import { ideasOfAsking } from './ideas-of-asking.ts';
import { ideasOfNamesAndAddresses } from './ideas-of-names-and-addresses.ts';
import { ideasOfPeople } from './ideas-of-people.ts';
import { ideasOfRoles } from './ideas-of-roles.ts';

/** Words between blanks, by the idea for which they stand. */
export type Ideas = Readonly<Record<string, string>>;

/** In this order: it gives each its letter in the trained table. */
export const ideasInQuestions = (): Ideas => ({
  ...ideasOfRoles,
  ...ideasOfNamesAndAddresses,
  ...ideasOfAsking,
  ...ideasOfPeople,
});

export const ideasInAnswers = (): Ideas => ideasOfAnswers;
