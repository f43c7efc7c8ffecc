// All words that reading needs, in parts. In the pushed Code.js this file stands as packed text, which build/forms/packed-words.mjs makes
// of it: the same words in less than half the room.
import { ideasOfAnswers } from './ideas-of-answers.ts';
import { ideasOfAsking } from './ideas-of-asking.ts';
import { ideasOfNamesAndAddresses } from './ideas-of-names-and-addresses.ts';
import { ideasOfPeople } from './ideas-of-people.ts';
import { ideasOfRoles } from './ideas-of-roles.ts';
import { columnWords, knownWords } from './table-words.ts';

type Ideas = Readonly<Record<string, string>>;

/** An idea a line, and the words that stand for it. */
const linesOf = (ideas: Ideas): string =>
  Object.entries(ideas)
    .map(([idea, words]) => `${idea} ${words}`)
    .join('\n');

/** What most runs need comes first: a part is unpacked when it is asked for, with those before it. */
export const wordLists = {
  /** In this order: it gives each idea its letter in the trained table. */
  questions: (): string =>
    linesOf({ ...ideasOfRoles, ...ideasOfNamesAndAddresses, ...ideasOfAsking, ...ideasOfPeople }),
  answers: (): string => linesOf(ideasOfAnswers),
  /** What is evidence of a column beside what the lists of ideas and kinds say. */
  columns: (): string => columnWords,
  /** Meanings and roles of questions known word for word. */
  known: (): string => knownWords,
};
