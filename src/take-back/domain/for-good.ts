// THE TABLE of acts that reach people, or take something away for good: what cannot be taken back, and what can be done instead.

import { type Plain, say } from '../../language/say.ts';

/** By the name in the Log. */
export const forGood: readonly (readonly [act: Plain, says: () => string])[] = [
  [
    'Introduce',
    () =>
      say(
        'Mails that went cannot be called back. “A mail did not arrive?” sends one again; for a correction write to the people yourself.',
      ),
  ],
  [
    'Create catch-ups',
    () =>
      say(
        'Google has invited the guests. “Undo the last invitations” in Catch-ups cancels what is to come, and Google tells them.',
      ),
  ],
  [
    'Cancel meetings',
    () =>
      say('Google has told the guests. Propose new times in Catch-ups if the meetings are wanted after all.'),
  ],
  ['Undo create', () => say('Google has told the guests. Create the meetings again in Catch-ups.')],
  [
    'Settle differences',
    () => say('The calendar has it. Change the row again in {Dates} or {Catch-ups}, then move it once more.'),
  ],
  [
    'Profiles',
    () =>
      say(
        'Whoever opened the document may have read it. Decide otherwise in Profiles and publish again: a text that changes comes into a new document, with a new link.',
      ),
  ],
  [
    'Notes',
    () =>
      say(
        'The documents are in Drive, and people may have written in them. You can put them into the bin there.',
      ),
  ],
  ['Report', () => say('The document is in Drive. Write it again in Survey, or put it into the bin there.')],
  [
    'Somebody left',
    () =>
      say('Can be taken back by name, in “Somebody leaves”, until a mail went or a meeting was cancelled.'),
  ],
  [
    'Somebody pauses',
    () =>
      say('Can be taken back by name, in “Somebody leaves”, until a mail went or a meeting was cancelled.'),
  ],
  [
    'End a match',
    () =>
      say(
        'Can be taken back where it was pressed, under “Explain selected pair”, until a mail went or a meeting was cancelled.',
      ),
  ],
  ['Erase a person', () => say('Gone from our sheets for good. The person can answer the form again.')],
  [
    'Close the edition',
    () =>
      say('Names are gone from our sheets. A copy of the file that you downloaded before still has them.'),
  ],
];
