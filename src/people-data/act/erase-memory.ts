// What the file itself remembers of mails to somebody who is erased: it goes, so that whoever signs up again is somebody new.

import type { PreparedMeetings } from '../../catch-ups/read/prepare-meetings.ts';
import { readOutbox } from '../../outbox/outbox.ts';
import { knownAs } from '../../pairs/pair.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Gathered } from '../../workbook/gather.ts';
import { introductionRefs } from '../../workbook/introduced-by-mail.ts';
import type { Mentions } from '../domain/mentions.ts';
import type { SheetErasure } from '../domain/sheet-rows.ts';

/** By their addresses. */
export interface Forgetting {
  readonly person: readonly string[];
  readonly others: readonly string[];
}

export function forgettingOf({ reading: { everybody } }: PreparedMeetings, { own }: Mentions): Forgetting {
  return { person: own, others: [...new Set(everybody.map(knownAs))] };
}

/** References of the mails whose rows go: they are kept before the rows, so that what became of these mails can be forgotten last. */
export function refsGoing({ ours }: Gathered, sheets: readonly SheetErasure[]): string[] {
  const stay = sheets.find(({ id }) => id === 'outbox')?.rows.map(({ from }) => from);
  const table = ours.get('outbox')?.table;
  const rows = stay && table ? table.rows.filter(({ number }) => !stay.includes(number)) : [];
  return rows.length === 0 ? [] : readOutbox({ ...table!, rows }).map(({ ref }) => ref);
}

/**
 * Whoever is erased and signs up again is new. Forgotten after everything else: as long as a row may still bring a mail back, the file knows
 * that it went.
 */
export function forgetMails(
  { memory, workbook }: Ports,
  { settings: { edition } }: Gathered,
  { person, others }: Forgetting,
  told: readonly string[],
): void {
  const marks = memory.marks();
  if (marks.size === 0) return;
  const known = introductionRefs({ file: workbook.fileId(), edition }, person, others);
  const refs = [...new Set([...told, ...known])].filter((ref) => marks.has(ref));
  if (refs.length > 0) memory.mark(refs.map((ref) => [ref, null]));
}
