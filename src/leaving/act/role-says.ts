// What is said to and of somebody who is mentor and mentee, and leaves in one of the two roles.
import { say } from '../../language/say.ts';
import type { PreparedLeaving } from '../read/prepare-leaving.ts';

export function asksRole(name: string): string {
  return say('{name} is both a mentor and a mentee. Which of the two ends? Nothing has been written.', {
    name,
  });
}

export function goesOnSays({ goesOn, person: { name } }: PreparedLeaving): string[] {
  if (goesOn === null) return [];
  return [
    goesOn === 'mentor'
      ? say('{name} goes on as a mentor; nothing changes there.', { name })
      : say('{name} goes on as a mentee; nothing changes there.', { name }),
  ];
}
