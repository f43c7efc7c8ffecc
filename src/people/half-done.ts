// Somebody of whom something was begun and is not ended takes no part until it is: nobody is mailed who is half erased.
import type { Issue } from '../ground/issue.ts';
import { say } from '../language/say.ts';
import { about } from './answered-row.ts';
import type { Entry } from './entries.ts';

/** By the id of the answer. */
export type IsHeld = (id: string) => boolean;

/** Whether it is so of this one, which is then said; the first page says what it was. */
export function isHalfDone(
  { id, form, row, name }: Entry,
  { isHeld }: { readonly isHeld?: IsHeld },
  issues: Issue[],
): boolean {
  if (isHeld?.(id) !== true) return false;
  issues.push(
    about(form, row.number, 'name', {
      severity: 'holds',
      found: say('{name}: what was begun was cut short', { name }),
      wanted: say('the same once more'),
      remedy: say(
        'The first page says what it was. Until it is done, this person is not mailed, matched or invited.',
      ),
    }),
  );
  return true;
}
