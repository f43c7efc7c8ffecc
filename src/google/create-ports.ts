// Everything an action needs from outside, through Google's services.
import type { Ports } from '../ports/ports.ts';
import { VERSION } from '../version.ts';
import { createCalendars } from './calendar.ts';
import { minutesAhead } from './clock.ts';
import { createDocuments } from './documents.ts';
import { createMemory } from './file-memory.ts';
import { createMailer } from './mailer.ts';
import { createRunLock } from './run-lock.ts';
import { createWorkbook } from './sheets.ts';

/** @param now  the moment this execution began; `elapsed` counts from it. */
export function createPorts(now: Date): Ports {
  return {
    workbook: createWorkbook(),
    documents: createDocuments(),
    calendars: createCalendars(),
    minutesAhead,
    lock: createRunLock(),
    mailer: createMailer(),
    memory: createMemory(),
    chance: Math.random,
    elapsed: () => Date.now() - now.getTime(),
    now,
    version: VERSION,
  };
}
