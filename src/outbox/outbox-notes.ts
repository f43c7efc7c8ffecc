// What stands in the Note of a mail's row, in the coordinator's language. What such a note means is found again in whichever language
// it was written: two coordinators of one file may speak two.

import { tidy } from '../ground/folding.ts';
import { inLanguage } from '../language/language.ts';
import { say } from '../language/say.ts';

const languages = ['en', 'fr'] as const;
const again = () => say('Sent again');
const toGoAgain = () => say('To be sent again');
const because = () => say('Again, because:');

export const outboxNote = {
  refused: () => say('The address was refused. Correct it in the answers, then send again.'),
  unsure: () => say('Google did not confirm. Look into your Sent mail for the reference.'),
  went: () => say('This mail went; the State said something else.'),
  againDecided: () => `${toGoAgain()}, ${say('as a person decided.')}`,
  cameBack: () => say('It came back.'),
  noRecord: () => say('The sheet says that it went, and we have no record of it. Say whether it did.'),
  stray: () => say('This sheet was sorted while we wrote into it. The mail has not gone: approve it again.'),
  confirmed: () => say('Confirmed by a person.'),
  notMatched: () => say('No longer in the sheets, or somebody does not take part.'),
  heldUntil: () => say('Held until that changes.'),
  pairEnded: () => say('The pair has ended.'),
  goesOn: () => say('The match goes on as before.'),
  heldByHand: () => say('Held by hand: write queued into State, and it goes when you next press Send.'),
  typedOver: () => say('Held: a word in this row was typed over.'),
  rowBack: () => say('The row was gone; the file remembers this mail.'),
} as const;

/** The note of a row whose mail a person wants to be sent once more, and of which nothing has gone since. */
export function againBecause(reason: string): string {
  return reason === '' ? toGoAgain() : `${toGoAgain()}: ${reason}`;
}

/** The same once the other mail has gone. */
export function wentAgain(note: string): string {
  const words = languages.map((language) => tidy(inLanguage(language, toGoAgain)));
  const said = words.find((one) => tidy(note).startsWith(one));
  return said === undefined ? note : again() + tidy(note).slice(said.length);
}

/** The note of a mail that its reason holds back. */
export function heldBecause(reason: string): string {
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1).replace(/\.$/, '')}. ${outboxNote.heldUntil()}`;
}

/** The note of the new mail. */
export function becauseOf(reason: string): string {
  return reason === '' ? '' : `${because()} ${reason}`;
}

/** Whether a person wants another one in its place, gone already or not. */
export function saysAgain(note: string): boolean {
  return begins(note, again) || begins(note, toGoAgain);
}

/** What stays of a note when a mail is approved anew or goes: the reason why it goes again. */
export function reasonIn(note: string): string {
  return begins(note, because) ? note : '';
}

function begins(note: string, words: () => string): boolean {
  return languages.some((language) => tidy(note).startsWith(tidy(inLanguage(language, words))));
}

/** Notes beside which it was not a person who wrote held. */
const OURS = [
  outboxNote.notMatched,
  outboxNote.heldUntil,
  outboxNote.stray,
  outboxNote.typedOver,
  outboxNote.goesOn,
  outboxNote.pairEnded,
];

export function saysHeldByUs(note: string): boolean {
  const said = tidy(note);
  return OURS.some((words) => languages.some((language) => said.endsWith(tidy(inLanguage(language, words)))));
}
