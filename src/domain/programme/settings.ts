// The settings of a programme: name, default, meaning, and how the value in the Settings sheet is read.
import { type Hours, readClosedDays, readHours } from '../catch-ups/hours.ts';
import { fold, tidy } from '../people/folding.ts';
import type { Issue } from '../people/issue.ts';
import { cellText, columnOf, type Table, textOf } from '../people/table.ts';
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
  /** Where answers to our mails go; empty means the account that sends. */
  readonly replyTo: string;
  /** One mail to each of a pair, or one to both. */
  readonly introduction: 'separate' | 'together';
  /** Language of mails and documents. */
  readonly language: 'en' | 'fr' | 'de';
}

interface SettingRow {
  readonly setting: string;
  readonly value: (about: About) => string;
  readonly means: string;
}

/** What the defaults depend on: the file's name and today's year. */
export interface About {
  readonly file: string;
  readonly year: number;
}

/** All rows of the Settings sheet in their order, with their defaults. */
export const settingRows: readonly SettingRow[] = [
  { setting: 'Programme', value: (a) => a.file, means: 'The name that people read.' },
  { setting: 'Edition', value: (a) => String(a.year), means: 'The year or the round.' },
  { setting: 'Contact', value: () => '', means: 'The address people may write to.' },
  { setting: 'Reply to', value: () => '', means: 'Where answers to our mails go.' },
  {
    setting: 'Time zone',
    value: () => '',
    means: 'For example Europe/Zurich; empty means the zone of this file.',
  },
  {
    setting: 'Panel language',
    value: () => '',
    means: 'English or French; empty means the language of your account.',
  },
  {
    setting: "Participants' language",
    value: () => 'English',
    means: 'The language of mails and documents.',
  },
  {
    setting: 'Places per mentor',
    value: () => '1',
    means: 'How many mentees a mentor takes who left the question empty.',
  },
  {
    setting: 'Objective',
    value: () => 'choices',
    means:
      'choices, first choices, nobody left behind or fit: what counts most once as many as possible have a mentor.',
  },
  {
    setting: 'Draw seed',
    value: (a) => `${a.file} ${a.year}`,
    means:
      'Decides between equally good matchings, the same on every computer. Change it only before the first matching.',
  },
  {
    setting: 'Changes when matching again',
    value: () => 'few',
    means:
      'few: choices are kept, the fit gives way; fewest: choices give way too; any: as if for the first time.',
  },
  { setting: 'Smallest group shown', value: () => '5', means: 'Survey figures of fewer people are hidden.' },
  { setting: 'Invited mentors', value: () => '', means: 'Empty means those who were introduced.' },
  { setting: 'Invited mentees', value: () => '', means: 'Empty means those who were introduced.' },
  {
    setting: 'Working hours',
    value: () => '09:00–17:00',
    means: 'When catch-ups may be, unless a person says otherwise.',
  },
  { setting: 'Closed days', value: () => '', means: 'For example 2026-12-25, 2026-12-21..2027-01-03.' },
  {
    setting: 'Catch-ups from',
    value: () => '',
    means: 'The first day for meetings, like 2026-05-04; empty means a week after the introduction.',
  },
  {
    setting: 'Calendar',
    value: () => 'invitations',
    means:
      'invitations: from a calendar of the programme, by Google; mail: the same dates as a file in the introduction.',
  },
  {
    setting: 'Video link',
    value: () => 'no',
    means: 'yes: each meeting gets a Google Meet link.',
  },
  {
    setting: 'Calendar id',
    value: () => '',
    means: 'Written by Catch-ups when it makes the calendar of the programme. Leave it.',
  },
  {
    setting: 'Introduction',
    value: () => 'separate',
    means: 'separate: one mail each; together: one mail to both.',
  },
  {
    setting: 'Check-in link',
    value: () => '',
    means: 'A link to your check-in form, prefilled if you like; it goes into the mails of the fit check.',
  },
  {
    setting: 'Handbook link',
    value: () => '',
    means: 'A link to the handbook of the programme; it goes into the introductions.',
  },
  {
    setting: 'Plan link',
    value: () => '',
    means: 'A link to a template of a mentoring plan; it goes into the introductions.',
  },
  {
    setting: 'Notes',
    value: () => 'template',
    means:
      'template: each pair copies one template, which you cannot read; one per pair: we make a document for each pair and share it with both, and you as its owner can open it.',
  },
  { setting: 'Retention date', value: () => '', means: 'When names have to be erased.' },
];

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
  const hours = readHours(written('Working hours') || USUAL_HOURS);
  if (hours === null) unclear('Working hours', 'hours within one day, like 09:00–17:00', USUAL_HOURS);
  const closed = readClosedDays(written('Closed days'));
  if (closed.unclear.length > 0)
    unclear('Closed days', 'days like 2026-12-25, 2026-12-21..2027-01-03', 'only those we could read');
  const firstDay = written('Catch-ups from');
  const isDay = firstDay === '' || readClosedDays(firstDay).days.size === 1;
  if (!isDay) unclear('Catch-ups from', 'a day like 2026-05-04', 'a week after the introduction');
  return {
    settings: {
      programme,
      timeZone: written('Time zone'),
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
      drawSeed: written('Draw seed') || `${programme} ${edition}`,
    },
    issues,
  };
}

function linkIn(text: string): string {
  return /^https:\/\/\S+$/.test(text) ? text : '';
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
    remedy: `Correct the cell; until then we use ${used}.`,
  };
}
