// Who was erased out of an introduced circle: no name and no address is left, only the row that ended, and the others are told so.

import { GONE } from '../../ground/erased-word.ts';
import type { MailLanguage } from '../../letters/mails/letter.ts';
import { endedNoteIn } from '../../pairs/ended-note.ts';
import type { MemberRow } from '../../pairs/pair.ts';
import { haveMet } from '../../pairs/status.ts';

export interface GoneFromCircle {
  readonly circle: string;
  /** In place of an address: the day, and which of that day. Mails about the change are known by it. */
  readonly address: string;
  /** Nobody knows it any more. */
  readonly name: '';
  readonly isMentor: boolean;
  readonly came: false;
  /** Like 2026-03-10. */
  readonly day: string;
}

export function goneFrom(circle: string, members: readonly MemberRow[]): GoneFromCircle[] {
  const days: string[] = [];
  return members.flatMap((row): GoneFromCircle[] => {
    const note = row.circle === circle && row.written.person === GONE ? endedNoteIn(row.notes) : null;
    if (note === null || !haveMet(note.was)) return [];
    days.push(note.day);
    const nth = days.filter((day) => day === note.day).length;
    const address = `${GONE}${nth}@${note.day}`;
    return [{ circle, address, name: '', isMentor: row.role === 'mentor', came: false, day: note.day }];
  });
}

/** As the mail calls somebody who came or left. */
export function calledInMail(
  { name, isMentor }: { readonly name: string; readonly isMentor: boolean },
  language: MailLanguage,
): string {
  if (name === '') return UNNAMED[language][isMentor ? 'mentor' : 'mentee'];
  return isMentor ? `${name} (mentor)` : name;
}

const UNNAMED = {
  en: { mentor: 'your mentor', mentee: 'one of the mentees' },
  fr: { mentor: 'votre mentor', mentee: 'une des personnes accompagnées' },
} as const;
