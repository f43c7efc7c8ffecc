// What actions need from outside. Everything is synchronous: so is Apps Script.

import type { Calendars } from './calendar.ts';
import type { Documents } from './documents.ts';
import type { Mailer } from './mailer.ts';
import type { Memory } from './memory.ts';
import type { Workbook } from './workbook.ts';

/** One run at a time in this file. The lock ends with the execution, whatever ends it. */
export interface RunLock {
  /** False when somebody else is at work, and still is after so many ms; a run waits longer than a look. */
  readonly take: (patience?: number) => boolean;
}

/** Everything an action may touch outside itself; one set for one execution. */
export interface Ports {
  readonly calendars: Calendars;
  /** Minutes a zone is ahead of UTC at a moment; the name must be one of those we know. */
  readonly minutesAhead: (zone: string, moment: number) => number;
  readonly memory: Memory;
  readonly mailer: Mailer;
  /** Milliseconds since this execution began. */
  readonly elapsed: () => number;
  readonly workbook: Workbook;
  readonly documents: Documents;
  /** A number from 0 (inclusive) to 1 (exclusive), another one each time. */
  readonly chance: () => number;
  readonly lock: RunLock;
  /** The moment this execution began. */
  readonly now: Date;
  /** Shown in the Log. */
  readonly version: string;
}
