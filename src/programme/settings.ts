// The settings of a programme, and how the values in the Settings sheet are read.

import { addressOf } from '../ground/addresses.ts';
import { fold, tidy } from '../ground/folding.ts';
import type { Issue } from '../ground/issue.ts';
import { cellText, columnOf, type Row, type Table, textOf } from '../ground/table.ts';
import type { Language } from '../language/language.ts';
import { type Plain, say } from '../language/say.ts';
import { type Hours, readClosedDays, readHours } from './hours.ts';
import type { About } from './setting-rows.ts';
import { saysNo, saysYes } from './strands.ts';

export const objectives = ['choices', 'first choices', 'nobody left behind', 'fit'] as const;
export type Objective = (typeof objectives)[number];

/** How much it may cost to change a pair when matching again: fit only, choices too, or nothing at all. */
export const changeWords = ['few', 'fewest', 'any'] as const;
export type Changes = (typeof changeWords)[number];

export interface Settings {
  readonly programme: string;
  readonly edition: string;
  readonly answersSince: string;
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
  /** Link to the survey; empty means the form that is linked to its sheet. */
  readonly surveyLink: string;
  readonly planLink: string;
  /** Other handbooks for one role; empty means the one for all. */
  readonly handbooks: { readonly mentor: string; readonly mentee: string };
  /** A shared mailbox that gets a copy of every mail; empty for none. */
  readonly copyTo: string;
  /** Whether each mentor is asked about a proposed mentee first; and where they answer, with PAIR for the two. */
  readonly mentorsSay: boolean;
  readonly answerLink: string;
  /** Days after the introduction from which these mails go; null means our own. */
  readonly daysUntil: {
    readonly reminder: number | null;
    readonly 'fit check': number | null;
    readonly 'mid-term': number | null;
    readonly closing: number | null;
  };
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
  /** What a person wrote in a copied file that goes on; empty anywhere else. */
  readonly goesOn: string;
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

/** What was settled once for a whole edition, for where the Settings do not say it. */
export interface Pinned {
  readonly edition: string;
  readonly seed: string;
}

/** Reads the Settings sheet; what is missing or not understood keeps its default, and is listed. */
export function readSettings(
  table: Table | null,
  about: About,
  pinned: Pinned | null = null,
): { settings: Settings; issues: Issue[] } {
  const cells = new SettingCells(table);
  const written = (setting: string) => cells.written(setting);
  const programme = written('Programme') || about.file;
  const edition = written('Edition') || (pinned?.edition ?? String(about.year));
  const panel = cells.read(
    'Panel language',
    languageNamed,
    'English or French',
    'the language of your browser',
  );
  const closed = readClosedDays(written('Closed days'));
  if (closed.unclear.length > 0)
    cells.odd('Closed days', 'days like 2026-12-25, 2026-12-21..2027-01-03', 'only those we could read');
  const invited = (setting: string) =>
    cells.read(setting, wholeNumber, 'a whole number, or nothing', 'the number of those who were introduced');
  const days = (setting: string) =>
    cells.read(setting, wholeNumber, 'a whole number of days, or nothing', 'the usual number');
  const link = (setting: string) =>
    cells.read(setting, httpsLink, 'a link that begins with https://', 'no link') ?? '';
  const word = <W extends string>(setting: string, words: readonly [W, ...W[]]): W =>
    cells.readWord(setting, words);
  return {
    settings: {
      programme,
      timeZone: written('Time zone'),
      invited: { mentor: invited('Invited mentors'), mentee: invited('Invited mentees') },
      smallestGroup: cells.read('Smallest group shown', groupSize, 'a whole number from 2', '5') ?? 5,
      retention:
        cells.read('Retention date', oneDay, 'a day like 2027-12-31, or nothing', 'no reminder') ?? '',
      workingHours:
        cells.read('Working hours', readHours, 'hours within one day, like 09:00–17:00', USUAL_HOURS) ??
        readHours(USUAL_HOURS)!,
      closedDays: closed.days,
      calendar: /^(e-?mail|ics|file)$/.test(fold(written('Calendar')))
        ? 'mail'
        : word('Calendar', ['invitations', 'mail']),
      videoLink:
        saysYes(written('Video link')) ||
        (!saysNo(written('Video link')) && word('Video link', ['no', 'yes']) === 'yes'),
      firstDay:
        cells.read('Catch-ups from', oneDay, 'a day like 2026-05-04', 'a week after the introduction') ?? '',
      calendarId: written('Calendar id'),
      goesOn: written('Goes on'),
      edition,
      answersSince: cells.read('Answers since', moment, 'a day like 2026-05-04', 'all answers') ?? '',
      placesPerMentor: cells.read('Places per mentor', places, 'a whole number', '1') ?? 1,
      objective: word('Objective', objectives),
      changes: word('Changes when matching again', changeWords),
      contact: written('Contact'),
      checkInLink: link('Check-in link'),
      handbookLink: link('Handbook link'),
      planLink: link('Plan link'),
      surveyLink: link('Survey link'),
      handbooks: { mentor: link('Handbook link for mentors'), mentee: link('Handbook link for mentees') },
      copyTo: cells.read('Copy to', addressOf, 'one mail address, or nothing', 'no copy') ?? '',
      mentorsSay: saysYes(written("Mentors' say")),
      answerLink: link('Answer link'),
      daysUntil: {
        reminder: days('Reminder after'),
        'fit check': days('Fit check after'),
        'mid-term': days('Mid-term after'),
        closing: days('Closing after'),
      },
      notes: word('Notes', ['template', 'one per pair']),
      replyTo: written('Reply to'),
      introduction: word('Introduction', ['separate', 'together']),
      language:
        cells.read("Participants' language", anyLanguage, 'English, French or German', 'English') ?? 'en',
      panelLanguage: panel,
      drawSeed: written('Draw seed') || (pinned?.seed ?? `${programme} ${edition}`),
    },
    issues: cells.issues,
  };
}

/** Whether the sheet itself says what would be settled otherwise. */
export function saysEdition(table: Table | null): boolean {
  const cells = new SettingCells(table);
  return cells.written('Edition') !== '' && cells.written('Draw seed') !== '';
}

/** The Value column by setting; what cannot be read is noted, and the caller's default counts. */
class SettingCells {
  readonly issues: Issue[] = [];
  private readonly table: Table | null;
  private readonly rows: ReadonlyMap<string, Row>;

  constructor(table: Table | null) {
    this.table = table;
    this.rows = new Map(
      (table?.rows ?? []).map((row) => [fold(cellText(table!, row, 'Setting')), row] as const),
    );
  }

  written(setting: string): string {
    const row = this.rows.get(fold(setting));
    return row ? tidy(textOf(row.cells[columnOf(this.table!, 'Value')])) : '';
  }

  /** Null where nothing is written, or nothing that can be read. */
  read<T>(setting: string, read: (text: string) => T | null, wanted: Plain, used: Plain): T | null {
    const text = this.written(setting);
    const value = text === '' ? null : read(text);
    if (text !== '' && value === null) this.odd(setting, wanted, used);
    return value;
  }

  /** One of a few words; the first one is the default. */
  readWord<W extends string>(setting: string, words: readonly [W, ...W[]]): W {
    const text = this.written(setting);
    const found = words.find((one) => one === fold(text));
    if (found === undefined && text !== '') this.note(setting, words.join(', '), words[0]);
    return found ?? words[0];
  }

  odd(setting: string, wanted: Plain, used: Plain): void {
    this.note(setting, say(wanted), say(used));
  }

  private note(setting: string, wanted: string, used: string): void {
    this.issues.push({
      severity: 'warns',
      sheet: this.table!.sheet,
      row: this.rows.get(fold(setting))!.number,
      column: 'Value',
      found: this.written(setting),
      wanted,
      remedy: say('Correct the cell; until then we use {used}.', { used }),
    });
  }
}

const USUAL_HOURS = '09:00–17:00';

const httpsLink = (text: string) => (/^https:\/\/\S+$/.test(text) ? text : null);
const wholeNumber = (text: string) => (/^\d{1,5}$/.test(text) ? Number(text) : null);
const places = (text: string) => (/^\d{1,3}$/.test(text) ? Number(text) : null);
const groupSize = (text: string) => (/^\d{1,5}$/.test(text) && Number(text) >= 2 ? Number(text) : null);
const moment = (text: string) => (/^\d{4}-\d{2}-\d{2}( \d{2}:\d{2})?$/.test(text) ? text : null);
const oneDay = (text: string) => (readClosedDays(text).days.size === 1 ? text : null);

const languages: readonly [RegExp, Settings['language']][] = [
  [/^(en|english|anglais|englisch)$/, 'en'],
  [/^(fr|french|francais|franzosisch)$/, 'fr'],
  [/^(de|german|allemand|deutsch)$/, 'de'],
];

const anyLanguage = (text: string) => languages.find(([pattern]) => pattern.test(fold(text)))?.[1] ?? null;

/** A language that the panel speaks. */
function languageNamed(text: string): Language | null {
  const language = anyLanguage(text);
  return language === 'de' ? null : language;
}
