// Worlds that many tests begin with: matched, mailed and met is a dozen runs, which come to the same whoever asks for them.
import type { World } from '../src/local/world.ts';
import { copied } from './trials.ts';

/** Makes each world once in a process, by what is asked for; every caller gets a copy of their own. */
export function madeOnce<Asked extends unknown[]>(
  make: (...asked: Asked) => World,
): (...asked: Asked) => World {
  const made = new Map<string, World>();
  return (...asked) => {
    const key = JSON.stringify(asked);
    const world = made.get(key) ?? make(...asked);
    made.set(key, world);
    return copied(world);
  };
}
