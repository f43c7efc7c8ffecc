// What the file remembers of an edition that is settled already.

import { textPrint } from '../ground/text-print.ts';
import type { Memory } from '../ports/memory.ts';
import type { Pinned, Settings } from '../programme/settings.ts';

/** Under which name the file remembers it. */
export const PINNED = 'pinned';

/** Name under which the file remembers the edition that was closed last. */
export const CLOSED = 'closed edition';

/** @param isFilesName  nobody has written a name of the programme, so that it is the file's. */
export function pinnedText(
  { edition, drawSeed, programme }: Pick<Settings, 'edition' | 'drawSeed' | 'programme'>,
  isFilesName: boolean,
): string {
  return [edition, drawSeed, ...(isFilesName ? [textPrint(programme)] : [])].join('\n');
}

/** Whether this name came from the file when the edition was settled: then we wrote it into the Settings, and no person did. */
export function wasFilesName(memory: Memory, programme: string): boolean {
  return memory.noted(PINNED)?.split('\n')[2] === textPrint(programme);
}

/** Null where nothing has been settled yet. */
export function pinnedIn(memory: Memory): Pinned | null {
  const text = memory.noted(PINNED);
  if (text === null) return null;
  const [edition = '', seed = ''] = text.split('\n');
  return { edition, seed };
}
