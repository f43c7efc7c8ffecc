// What people made of events in Google Calendar that a row cannot show: a series of one meeting, and an answer under an address that nobody
// gave. Said beside the row; nothing is changed by itself.
import type { Issue } from '../../ground/issue.ts';
import { say } from '../../language/say.ts';
import { tabCalled } from '../../language/sheets-called.ts';
import type { FoundEvent } from '../../ports/calendar.ts';
import type { DateNow } from '../domain/dates-in-calendar.ts';
import { isRoom } from '../domain/guests.ts';
import { isMade, type MeetingRow } from '../domain/meeting-rows.ts';
import type { Events } from './calendar-differences.ts';
import type { PreparedMeetings } from './prepare-meetings.ts';

/** Meetings and dates that repeat: only their first time is read. */
export function seriesIssues(rows: readonly MeetingRow[], dates: readonly DateNow[]): Issue[] {
  const repeating = dates.filter(({ parts }) => parts.some(({ repeats }) => repeats !== undefined));
  return [
    ...rows
      .filter((row) => row.number > 0 && isMade(row) && row.repeats !== undefined)
      .map(({ number }) => series(tabCalled('Catch-ups'), number)),
    ...repeating.map(({ date }) => series(tabCalled('Dates'), date.number)),
  ];
}

function series(sheet: string, row: number): Issue {
  return {
    severity: 'warns',
    sheet,
    row,
    column: 'Starts',
    found: say('a series: somebody made it repeat in Google Calendar'),
    wanted: say('a single time'),
    remedy: say(
      'This row shows only the first time of the series that was not deleted. We do not read later times, nor who comes to them. To have a single meeting again, choose “Does not repeat” for it in Google Calendar. Or leave it as it is.',
    ),
  };
}

/** Somebody answered under an address of which we know nothing, while one of the people has not: perhaps it is theirs. */
export function otherAddressIssues(
  prepared: PreparedMeetings,
  rows: readonly MeetingRow[],
  events: Events,
): Issue[] {
  const known = new Set(prepared.reading.everybody.map(({ email }) => email.toLowerCase()));
  return rows
    .filter((row) => row.number > 0 && isMade(row))
    .flatMap((row): Issue[] => {
      const event = events.get(row.eventId);
      if (event === undefined || event.isCancelled || !hasStranger(prepared, row.pair, event, known))
        return [];
      return [
        {
          severity: 'warns',
          sheet: tabCalled('Catch-ups'),
          row: row.number,
          column: row.mentorSays === '' ? 'Mentor says' : 'Mentee says',
          found: say('an answer under an address that is in no form'),
          wanted: say('an answer of somebody who was invited'),
          remedy: say(
            'Perhaps one of the people invited answered from another address. We cannot know who, so it counts for nobody. Open the meeting in Google Calendar to see the address.',
          ),
        },
      ];
    });
}

/** @param known  addresses of everybody, in small letters. */
function hasStranger(
  { groupOf }: PreparedMeetings,
  pair: string,
  { answers }: FoundEvent,
  known: ReadonlySet<string>,
): boolean {
  const answered = ([, answer]: readonly [string, string]) => answer !== 'needsAction' && answer !== '';
  const members = groupOf.get(pair)?.members ?? [];
  const ofPerson = members.map(({ email, formerly = email }) =>
    [email, formerly].map((one) => one.toLowerCase()),
  );
  const isSilent = (own: readonly string[]) => !own.some((one) => answered(['', answers[one] ?? '']));
  if (members.length === 0 || !ofPerson.some(isSilent)) return false;
  const own = new Set(ofPerson.flat());
  return Object.entries(answers).some(
    (one) => answered(one) && !known.has(one[0]) && !own.has(one[0]) && !isRoom(one[0]),
  );
}
