// The programme's own calendar: made once. Google gives it an id that cannot be looked for afterwards, so a run that is cut
// at that very moment leaves a doubt, which a person settles by a look into Google Calendar.

import { fold } from '../../ground/folding.ts';
import { Refusal, refuse } from '../../language/refusal.ts';
import type { Ports } from '../../ports/ports.ts';
import { pin, settingRowsWith } from '../../workbook/settled-edition.ts';
import type { SheetRows } from '../../workbook/write-sheet.ts';
import { meetingWords } from '../domain/meeting-titles.ts';
import type { PreparedMeetings } from './prepare-meetings.ts';

/** Remembered before the calendar is made. */
const MAKING = 'making';
/** Under which name the file remembers it. */
const noteName = (edition: string) => `calendar ${edition}`;
/** What a person says who looked and found nothing. */
const NONE = 'none';

/** Its id, or null where there is none yet. */
export function calendarKnown(ports: Ports, { gathered }: Pick<PreparedMeetings, 'gathered'>): string | null {
  return calendarOf(ports, gathered.settings.edition);
}

/** The same, of any edition: a closed one keeps the meetings that have passed. */
export function calendarOf({ memory }: Pick<Ports, 'memory'>, edition: string): string | null {
  const known = memory.noted(noteName(edition));
  return known === MAKING ? null : known;
}

/** @param answer  what a person found after a cut: the id, or `none`. */
export function calendarFor(ports: Ports, prepared: PreparedMeetings, answer: string | null): string {
  const { settings } = prepared.gathered;
  const known = ports.memory.noted(noteName(settings.edition));
  if (known === null) return made(ports, prepared);
  if (known !== MAKING) return existing(ports, prepared, known, answer);
  const found = answer ?? (settings.calendarId === '' ? null : settings.calendarId);
  if (found === null) refuse('calendar in doubt', nameOf(prepared));
  if (fold(found) === NONE) return made(ports, prepared);
  if (!ports.calendars.isThere(found)) refuse('calendar not found', found);
  ports.memory.note(noteName(settings.edition), found);
  return found;
}

/** One that somebody deleted, or that another coordinator made, is not replaced by itself. */
function existing(ports: Ports, prepared: PreparedMeetings, id: string, answer: string | null): string {
  if (answer !== null && fold(answer) === NONE && !ports.calendars.isThere(id)) return made(ports, prepared);
  return id;
}

function made(ports: Ports, prepared: PreparedMeetings): string {
  const { edition } = prepared.gathered.settings;
  pin(ports, prepared.gathered);
  ports.memory.note(noteName(edition), MAKING);
  try {
    const id = ports.calendars.make(nameOf(prepared), prepared.zone);
    ports.memory.note(noteName(edition), id);
    return id;
  } catch (error) {
    if (!(error instanceof Refusal)) refuse('calendar in doubt', nameOf(prepared));
    // Refused for certain there is none, and the next run makes it.
    ports.memory.note(noteName(edition), null);
    throw error;
  }
}

export function nameOf({ gathered }: PreparedMeetings): string {
  const { programme, edition, language } = gathered.settings;
  return meetingWords[language === 'fr' ? 'fr' : 'en'].calendar(`${programme} ${edition}`.trim());
}

/** The Settings with the id in them, where there is a Settings sheet that does not hold it yet. */
export function settingsWith({ gathered }: PreparedMeetings, id: string): SheetRows[] {
  const table = gathered.ours.get('settings')?.table;
  if (!table || gathered.settings.calendarId === id) return [];
  return [['settings', settingRowsWith(table, 'Calendar id', id, 'Written by Catch-ups. Leave it.')]];
}
