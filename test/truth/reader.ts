// An independent reader: what stands in the sheets, in the mails that went and in the calendars of a world, by the words on them
// alone. It knows none of the product's code; everything that is said is held against what it counts.
import type { CellData, World } from '../../src/local/world.ts';
import { table } from '../leaving-world.ts';

export type Row = Readonly<Record<string, CellData>>;
export interface Meeting {
  readonly title: string;
  readonly start: number;
  readonly isOn: boolean;
  readonly guests: readonly string[];
  /** Guests who said no. */
  readonly declined: readonly string[];
  readonly id: string;
  /** How it repeats; empty where it does not. */
  readonly series: string;
}
export interface Seen {
  readonly now: number;
  /** The name of the file. */
  readonly file: string;
  readonly sheets: Readonly<Record<string, readonly Row[]>>;
  /** The first row of each sheet. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  /** Rows that a filter hides, the header being 1. */
  readonly hidden: Readonly<Record<string, readonly number[]>>;
  /** Every cell with a text, of every sheet. */
  readonly words: ReadonlySet<string>;
  readonly meetings: readonly Meeting[];
  /** References at the foot of mails that really went. */
  readonly mailed: readonly string[];
  /** How many times Google told somebody of an event. */
  readonly told: number;
  /** Of documents that are not in the bin. */
  readonly documents: readonly string[];
}

export function seenIn(world: World): Seen {
  const sheets = Object.fromEntries(world.sheets.map(({ name }) => [name, table(world, name)]));
  const cells = world.sheets.flatMap(({ rows }) => rows.flat()).map(String);
  return {
    now: world.clock,
    file: world.name,
    sheets,
    headers: Object.fromEntries(world.sheets.map(({ name, rows }) => [name, (rows[0] ?? []).map(String)])),
    hidden: Object.fromEntries(world.sheets.map(({ name, filtered }) => [name, filtered ?? []])),
    words: new Set(cells),
    meetings: world.calendars.flatMap(({ events }) =>
      events.map(({ id, summary, start, status, attendees, recurrence }) => ({
        id,
        series: (recurrence ?? []).join(),
        title: summary,
        start,
        isOn: status === 'confirmed',
        guests: attendees.map(({ email }) => email),
        declined: attendees.flatMap(({ email, responseStatus }) =>
          responseStatus === 'declined' ? [email] : [],
        ),
      })),
    ),
    mailed: world.mails.flatMap(({ body }) => /X-[2-9A-Z]{9}/.exec(body)?.[0] ?? []),
    told: world.invitations.reduce((sum, { to }) => sum + to.length, 0),
    documents: world.documents.filter(({ trashed }) => !trashed).map(({ html }) => html),
  };
}

export const rowsIn = ({ sheets }: Seen, name: string): readonly Row[] => sheets[name] ?? [];
export const setting = (seen: Seen, name: string) =>
  String(rowsIn(seen, 'Settings').find(({ Setting }) => Setting === name)?.['Value'] ?? '');

/** Rows of a form that belong to this edition, by their own time, and those of mentors who come back. */
export function answersIn(seen: Seen, sheet: string): readonly Row[] {
  const since = setting(seen, 'Answers since');
  const back = new Set(
    rowsIn(seen, 'Returning mentors')
      .filter((row) => row['Comes back'] === true)
      .map(({ Email }) => Email),
  );
  return rowsIn(seen, sheet).filter(
    (row) =>
      String(row['Timestamp']).slice(0, 16) >= since ||
      (sheet === 'Mentor answers' && back.has(row['Email Address']!)),
  );
}

export type Role = 'Mentor' | 'Mentee';
const isAway = (status: unknown) => /^(withdrawn|paused)$/i.test(String(status));

/** Who takes part, by address: has answered, and is neither withdrawn nor paused in our list. */
export function takingPart(seen: Seen, role: Role): string[] {
  const away = new Set(
    rowsIn(seen, `${role}s`)
      .filter(({ Status }) => isAway(Status))
      .map(({ Email }) => Email),
  );
  const who = answersIn(seen, `${role} answers`).map((row) => String(row['Email Address']));
  return [...new Set(who)].filter((one) => !away.has(one));
}

/** What somebody is called, by address. */
export function nameOf(seen: Seen, email: string): string {
  const answers = [...rowsIn(seen, 'Mentor answers'), ...rowsIn(seen, 'Mentee answers')];
  return String(answers.filter((row) => row['Email Address'] === email).at(-1)?.['Your full name'] ?? email);
}

export const namesOf = (seen: Seen, emails: readonly string[]) =>
  emails.map((one) => nameOf(seen, one)).sort();

/** Rows of Matches with two people, by their word in Status. */
export const pairsIn = (seen: Seen, ...words: readonly string[]) =>
  rowsIn(seen, 'Matches').filter(
    ({ Mentor, Status }) => Mentor && (words.length === 0 || words.includes(String(Status).toLowerCase())),
  );
export const isOver = ({ Status }: Row) => /^(ended|declined)$/i.test(String(Status));
export const pairKey = (row: Row) => `${row['Mentee address']} > ${row['Mentor address']}`;
export const standing = (seen: Seen) => pairsIn(seen).filter((row) => !isOver(row));

export const inState = (seen: Seen, ...states: readonly string[]) =>
  rowsIn(seen, 'Outbox').filter(({ State }) => states.includes(String(State)));

export const isOfPair = ({ title }: Meeting) => title.startsWith('Mentoring: ');
export const on = (seen: Seen) => seen.meetings.filter(({ isOn }) => isOn);
export const toCome = (seen: Seen) => on(seen).filter(({ start }) => start > seen.now);

/** Series that had begun and went on, and that now end at another time than before. */
export const seriesEnded = (before: Seen, after: Seen) =>
  on(before).filter(({ id, series, start }) => {
    const now = on(after).find((one) => one.id === id);
    return series !== '' && start <= before.now && now !== undefined && now.series !== series;
  });

/** Meetings to come to which all of these are invited. */
export const meetingsOf = (seen: Seen, people: readonly string[]) =>
  toCome(seen).filter((one) => isOfPair(one) && people.every((who) => one.guests.includes(who)));

/** Dates of the programme by what they are called in the calendar. */
export const datesCalled = (seen: Seen, what: string) =>
  seen.meetings.filter((one) => !isOfPair(one) && one.title.startsWith(`${what} – `));

const ZONE = 'Europe/Zurich';
const shown = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** A moment as a coordinator reads it: "Mon 27 Apr 2026, 17:00 (Europe/Zurich)". */
export function inWords(moment: number): string {
  const part = Object.fromEntries(shown.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${part['weekday']} ${part['day']} ${part['month']} ${part['year']}, ${part['hour']}:${part['minute']} (${ZONE})`;
}

/** What a cell with a date says on the clock of the sheet. */
export function cellInWords(cell: CellData | undefined): string {
  if (!(cell instanceof Date)) return String(cell ?? '');
  const at = Date.UTC(
    cell.getFullYear(),
    cell.getMonth(),
    cell.getDate(),
    cell.getHours(),
    cell.getMinutes(),
  );
  const hours = (moment: number) =>
    Number(new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit' }).format(moment));
  const off = (hours(at) - new Date(at).getUTCHours() + 24) % 24;
  return inWords(at - off * 3_600_000);
}
