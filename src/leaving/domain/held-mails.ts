// Mails that waited when their pair ended: held back with a word in the Note, and waiting again when the end is taken back.

import { tidy } from '../../ground/folding.ts';
import { inLanguage } from '../../language/language.ts';
import type { OutboxRow } from '../../outbox/outbox.ts';
import { outboxNote } from '../../outbox/outbox-notes.ts';

const word = outboxNote.pairEnded;

/** What the Note said before stays before it. */
export function heldBack(row: OutboxRow): OutboxRow {
  return { ...row, state: 'held', note: row.note === '' ? word() : `${row.note} ${word()}` };
}

/** Held back by an end and by nothing else, in whichever language. */
export function isHeldByEnd({ state, note }: OutboxRow): boolean {
  return state === 'held' && wordIn(note) !== null;
}

export function waitingAgain(row: OutboxRow): OutboxRow {
  const said = wordIn(row.note) ?? '';
  return { ...row, state: 'queued', note: tidy(row.note.slice(0, row.note.length - said.length)) };
}

function wordIn(note: string): string | null {
  const words = (['en', 'fr'] as const).map((language) => tidy(inLanguage(language, word)));
  return words.find((said) => note.endsWith(said)) ?? null;
}
