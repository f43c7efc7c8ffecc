// What the file remembers of an edition that is settled already.

import type { Memory } from '../ports/memory.ts';
import type { Pinned } from '../programme/settings.ts';

/** Under which name the file remembers it. */
export const PINNED = 'pinned';

/** Name under which the file remembers the edition that was closed last. */
export const CLOSED = 'closed edition';

/** Null where nothing has been settled yet. */
export function pinnedIn(memory: Memory): Pinned | null {
  const text = memory.noted(PINNED);
  if (text === null) return null;
  const [edition = '', seed = ''] = text.split('\n');
  return { edition, seed };
}
