// Reads ways of meeting in single answers.
import { fold } from '../ground/folding.ts';
import { type Way, waysNamed } from '../ground/ways-of-meeting.ts';

/** Ways of meeting a text names; empty where it names none. */
export function formatsOf(text: string): readonly Way[] {
  return waysNamed(fold(text));
}
