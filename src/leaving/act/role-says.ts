// What is said to and of somebody who is mentor and mentee, and leaves in one of the two roles.
import { say } from '../../language/say.ts';
import type { PreparedLeaving } from '../read/prepare-leaving.ts';

export function asksRole(name: string): string {
  return say('{name} takes part as mentor and as mentee: say which of the two ends.', { name });
}

export function goesOnSays({ goesOn, person: { name } }: PreparedLeaving): string[] {
  if (goesOn === null) return [];
  return [
    goesOn === 'mentor'
      ? say('{name} goes on as a mentor: nothing of that is touched.', { name })
      : say('{name} goes on as a mentee: nothing of that is touched.', { name }),
  ];
}
