// Everybody who answered, as they are known also when they no longer take part.
import { saysDied, standingOf } from '../ground/standing-words.ts';
import type { Away } from './away.ts';
import { type NameOrder, nameOrderOf } from './order-of-names.ts';
import { notesOf } from './status-notes.ts';
import type { Answered } from './taking-part.ts';

/** Somebody who answered, as far as it matters who leaves and who is left. */
export interface Somebody {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly given?: string;
  /** Which part of the name stands first; found when it is asked for. */
  readonly order?: NameOrder | undefined;
  readonly role: 'mentor' | 'mentee';
  readonly takesPart: boolean;
  /** No word says that they do not take part: the row waits until somebody looks at it. */
  readonly isHeld: boolean;
  /** Something about them was begun and is not ended: they are neither mailed nor matched. */
  readonly isHalf: boolean;
  /** So says the Status: nobody is written to any more. */
  readonly hasDied: boolean;
  readonly away: Away | null;
  /** Time of the answer in ms; null where the form does not say. */
  readonly at: number | null;
  /** The word in the answer itself by which they do not take part, or nobody knows; empty where it says that they do. */
  readonly answeredStatus: string;
  readonly formerly?: string;
}

/** One who answered, in a role. */
export function somebody(role: 'mentor' | 'mentee'): (entry: Answered) => Somebody {
  return (entry) => ({
    id: entry.id,
    email: entry.email,
    name: entry.name,
    ...(entry.given === undefined ? {} : { given: entry.given }),
    get order() {
      return nameOrderOf(entry);
    },
    role,
    takesPart: entry.takesPart,
    isHeld: !entry.takesPart && (entry.standing === 'active' || entry.standing === 'unclear'),
    isHalf: entry.isHalf,
    hasDied: saysDied(entry.listed?.status ?? ''),
    away: entry.away,
    at: entry.at,
    answeredStatus: notesOf(entry).find(({ text }) => standingOf(text) !== 'active')?.text ?? '',
    ...(entry.formerly === undefined ? {} : { formerly: entry.formerly }),
  });
}
