// The settings of a programme, and how the values in the Settings sheet are read.

import { type Hours, readClosedDays, readHours } from '../catch-ups/hours.ts';
import { fold, tidy } from '../people/folding.ts';
import type { Issue } from '../people/issue.ts';
import { cellText, columnOf, type Table, textOf } from '../people/table.ts';
import type { Language } from '../words/language.ts';
import { say } from '../words/say.ts';
import type { About } from './setting-rows.ts';
import { saysYes } from './strands.ts';

export const objectives = ['choices', 'first choices', 'nobody left behind', 'fit'] as const;
export type Objective = (typeof objectives)[number];

/** How much it may cost to change a pair when matching again: fit only, choices too, or nothing at all. */
export const changeWords = ['few', 'fewest', 'any'] as const;
export type Changes = (typeof changeWords)[number];

export interface Settings {
  readonly programme: string;
  readonly edition: string;
  readonly placesPerMentor: number;
  readonly objective: Objective;
  readonly drawSeed: string;
  readonly changes: Changes;
  /** The address participants may write to; empty where none is set. */
  readonly contact: string;
  /** Link to the check-in form; empty where there is none. */
  readonly checkInLink: string;
  /** Links to the handbook and to the template of a mentoring plan; empty where there are none. */
  readonly handbookLink: string;
  readonly planLink: string;
  /** One template that pairs copy, or a document for each pair made by us. */
  readonly notes: 'template' | 'one per pair';
  /** As written; empty means the zone of the file. */
  readonly timeZone: string;
  readonly workingHours: Hours;
  /** Days as `2026-12-25`. */
  readonly closedDays: ReadonlySet<string>;
  /** Invitations from a calendar of the programme, or the same dates as a file in our own mails. */
  readonly calendar: 'invitations' | 'mail';
  /** Whether each meeting gets a video link of Google's. */
  readonly videoLink: boolean;
  /** Day as `2026-05-04` from which meetings begin; empty means a week after the introduction. */
  readonly firstDay: string;
  /** Id of the calendar, as it stands in the sheet. */
  readonly calendarId: string;
  /** Null means those who were introduced. */
  readonly invited: { readonly mentor: number | null; readonly mentee: number | null };
  /** Survey figures of fewer people are hidden. */
  readonly smallestGroup: number;
  /** Day as `2027-12-31` on which names have to be erased; empty for none. */
  readonly retention: string;
  /** Where answers to our mails go; empty means the account that sends. */
  readonly replyTo: string;
  /** One mail to each of a pair, or one to both. */
  readonly introduction: 'separate' | 'together';
  /** Language of the panel and of what it says; null means that of the coordinator's browser. */
  readonly panelLanguage: Language | null;
  /** Language of mails and documents. */
  readonly language: 'en' | 'fr' | 'de';
}

/** Reads the Settings sheet; what is missing or not understood keeps its default, and is listed. */
export function readSettings(table: Table | null, about: About): { settings: Settings; issues: Issue[] } {
  const rows = new Map(
    (table?.rows ?? []).map((row) => [fold(cellText(table!, row, 'Setting')), row] as const),
  );
  const issues: Issue[] = [];
  const written = (setting: string): string => {
    const row = rows.get(fold(setting));
    return row ? tidy(textOf(row.cells[columnOf(table!, 'Value')])) : '';
  };
  const unclear = (setting: string, wanted: string, used: string): void => {
    issues.push(notUnderstood(table!, rows.get(fold(setting))!.number, written(setting), wanted, used));
  };
  const programme = written('Programme') || about.file;
  const edition = written('Edition') || String(about.year);
  const places = readPlaces(written('Places per mentor'));
  if (places === null) unclear('Places per mentor', 'a whole number', '1');
  const objective = objectives.find((name) => name === fold(written('Objective')));
  if (objective === undefined && written('Objective') !== '')
    unclear('Objective', objectives.join(', '), 'choices');
  const changes = changeWords.find((word) => word === fold(written('Changes when matching again')));
  if (changes === undefined && written('Changes when matching again') !== '')
    unclear('Changes when matching again', changeWords.join(', '), 'few');
  const language = languageNamed(written("Participants' language"));
  if (language === null) unclear("Participants' language", 'English, French or German', 'English');
  const panel = languageNamed(written('Panel language'));
  if (panel === null || panel === 'de')
    unclear('Panel language', 'English or French', 'the language of your browser');
  const hours = readHours(written('Working hours') || USUAL_HOURS);
  if (hours === null) unclear('Working hours', 'hours within one day, like 09:00–17:00', USUAL_HOURS);
  const closed = readClosedDays(written('Closed days'));
  if (closed.unclear.length > 0)
    unclear('Closed days', 'days like 2026-12-25, 2026-12-21..2027-01-03', 'only those we could read');
  const firstDay = written('Catch-ups from');
  const isDay = firstDay === '' || readClosedDays(firstDay).days.size === 1;
  if (!isDay) unclear('Catch-ups from', 'a day like 2026-05-04', 'a week after the introduction');
  const smallest = numberIn(written('Smallest group shown'), 5);
  if (smallest === null || smallest < 2) unclear('Smallest group shown', 'a whole number from 2', '5');
  return {
    settings: {
      programme,
      timeZone: written('Time zone'),
      invited: {
        mentor: numberIn(written('Invited mentors'), null),
        mentee: numberIn(written('Invited mentees'), null),
      },
      smallestGroup: Math.max(2, smallest ?? 5),
      retention: readClosedDays(written('Retention date')).days.size === 1 ? written('Retention date') : '',
      workingHours: hours ?? readHours(USUAL_HOURS)!,
      closedDays: closed.days,
      calendar: /^(mail|e-?mail|ics|file)$/.test(fold(written('Calendar'))) ? 'mail' : 'invitations',
      videoLink: saysYes(written('Video link')),
      firstDay: isDay ? firstDay : '',
      calendarId: written('Calendar id'),
      edition,
      placesPerMentor: places ?? 1,
      objective: objective ?? 'choices',
      changes: changes ?? 'few',
      contact: written('Contact'),
      checkInLink: linkIn(written('Check-in link')),
      handbookLink: linkIn(written('Handbook link')),
      planLink: linkIn(written('Plan link')),
      notes: /^one per pair$/.test(fold(written('Notes'))) ? 'one per pair' : 'template',
      replyTo: written('Reply to'),
      introduction: /^together$/.test(fold(written('Introduction'))) ? 'together' : 'separate',
      language: language ?? 'en',
      panelLanguage: written('Panel language') === '' || panel === 'de' ? null : panel,
      drawSeed: written('Draw seed') || `${programme} ${edition}`,
    },
    issues,
  };
}

function linkIn(text: string): string {
  return /^https:\/\/\S+$/.test(text) ? text : '';
}

function numberIn(text: string, usual: number | null): number | null {
  if (text === '') return usual;
  return /^\d{1,5}$/.test(text) ? Number(text) : null;
}

const USUAL_HOURS = '09:00–17:00';

const languages: readonly [RegExp, Settings['language']][] = [
  [/^$|^(en|english|anglais|englisch)$/, 'en'],
  [/^(fr|french|francais|franzosisch)$/, 'fr'],
  [/^(de|german|allemand|deutsch)$/, 'de'],
];

function languageNamed(text: string): Settings['language'] | null {
  return languages.find(([pattern]) => pattern.test(fold(text)))?.[1] ?? null;
}

function readPlaces(text: string): number | null {
  if (text === '') return 1;
  return /^\d{1,3}$/.test(text) ? Number(text) : null;
}

function notUnderstood(table: Table, row: number, found: string, wanted: string, used: string): Issue {
  return {
    severity: 'warns',
    sheet: table.sheet,
    row,
    column: 'Value',
    found,
    wanted,
    remedy: say('Correct the cell; until then we use {used}.', { used }),
  };
}
