// What the file remembers of an edition that is settled already.
import type { Pinned } from '../domain/programme/settings.ts';
import type { Memory } from '../ports.ts';

/** Under which name the file remembers it. */
export const PINNED = 'pinned';

/** Null where nothing has been settled yet. */
export function pinnedIn(memory: Memory): Pinned | null {
  const text = memory.noted(PINNED);
  if (text === null) return null;
  const [edition = '', seed = ''] = text.split('\n');
  return { edition, seed };
}
