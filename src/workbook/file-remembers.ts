// What a call knows from the file's own memory about people, beside what stands in its sheets.
import type { Erased } from '../people/erased-before.ts';
import type { Ports } from '../ports/ports.ts';
import { type ActUnderWay, actsUnderWay } from './acts-under-way.ts';
import { erasedIn } from './erased-names.ts';

export interface FileRemembers {
  /** Acts about somebody that were begun and have not ended, as they are known at this moment. */
  readonly underWay: () => readonly ActUnderWay[];
  /** Who was erased from this file. */
  readonly erased: Erased;
}

/** Asks the memory only for what is asked of it. */
export function fileRemembers({ memory }: Ports): FileRemembers {
  return { underWay: () => actsUnderWay(memory), erased: erasedIn(memory) };
}
