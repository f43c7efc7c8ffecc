// What the file remembers of an edition that is settled already.

import type { Memory } from '../ports/memory.ts';
import type { Pinned } from '../programme/settings.ts';

/** Under which name the file remembers it. */
export const PINNED = 'pinned';

/** Null where nothing has been settled yet. */
export function pinnedIn(memory: Memory): Pinned | null {
  const text = memory.noted(PINNED);
  if (text === null) return null;
  const [edition = '', seed = ''] = text.split('\n');
  return { edition, seed };
}
