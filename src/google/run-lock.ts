// One run at a time in this file: the document lock. Google frees it when the execution ends, whatever ends it.
import type { RunLock } from '../ports/ports.ts';

/** How long a run waits for somebody else, in ms. */
const PATIENCE = 5000;

export function createRunLock(): RunLock {
  return { take: (patience = PATIENCE) => LockService.getDocumentLock()?.tryLock(patience) ?? true };
}
