// All promises of all ports.
import { calendarClauses } from './calendar-clauses.ts';
import type { Clause } from './clause.ts';
import { documentClauses, lockClauses, mailerClauses, memoryClauses } from './elsewhere-clauses.ts';
import { workbookClauses } from './workbook-clauses.ts';

export const contracts: Readonly<Record<string, readonly Clause[]>> = {
  workbook: workbookClauses,
  mailer: mailerClauses,
  calendars: calendarClauses,
  documents: documentClauses,
  memory: memoryClauses,
  lock: lockClauses,
};
