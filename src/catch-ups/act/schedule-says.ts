// Where the catch-ups stand, in a line, and what to do once times are proposed: in a calendar of the programme, or as a file with a mail.

import { languageSpoken } from '../../language/language.ts';
import { say, sayCount } from '../../language/say.ts';
import { letterFor } from '../../letters/mails.ts';
import { groupsSaid } from '../../pairs/groups-said.ts';
import type { MeetingView, ScheduleView } from '../contract.ts';
import { toldBefore } from '../domain/by-mail.ts';
import type { ProgrammeDate } from '../domain/dates.ts';
import { isMade, type MeetingRow } from '../domain/meeting-rows.ts';
import type { PreparedMeetings } from '../read/prepare-meetings.ts';
import { notYetIntroduced } from './not-yet-introduced.ts';

type Standing = Pick<ScheduleView, 'by' | 'pairs' | 'circles'> & {
  /** Where sheet and calendar differ, the differences are said, and no number. */
  readonly agrees: boolean;
  /** How many differences there are; rows that nobody can read are none. */
  readonly differ: number;
  /** Pairs and circles who know a date only as it was, by their keys. */
  readonly moved: ReadonlySet<string>;
  /** Who is invited to dates without having been introduced; null where nobody. */
  readonly unintroduced: string | null;
  /** Of the meetings of the sheet, how many another file or edition put into its calendar. */
  readonly elsewhere: number;
  readonly meetings: readonly Pick<ScheduleView['meetings'][number], 'state'>[];
};

export function scheduleSays(now: Standing): ScheduleView['says'] {
  const isByMail = now.by === 'mail';
  return {
    lead: leadOf(now),
    note: isByMail
      ? say(
          'The dates travel with the introduction mail: the setting Calendar says “a file in the introduction”. Nothing is put into a calendar for you.',
        )
      : now.unintroduced,
    proposed: isByMail
      ? say(
          'The sheet {Catch-ups} shows every time. Change, lock or leave out what you like; the dates go with the mails of Introduce.',
        )
      : say(
          'The sheet {Catch-ups} shows every time. Change, lock or leave out what you like, then press Create.',
        ),
  };
}

function leadOf({ by, pairs, circles, meetings, elsewhere, agrees, differ, moved }: Standing): string {
  if (pairs + circles === 0)
    return by === 'mail'
      ? say('No pairs yet. Catch-ups begin after Match.')
      : say('Nobody has been introduced yet. Catch-ups begin after Introduce.');
  const who = [
    ...(pairs > 0 ? [sayCount(pairs, '{n} pair', '{n} pairs')] : []),
    ...(circles > 0 ? [sayCount(circles, '{n} circle', '{n} circles')] : []),
  ].join(say(' and '));
  const n = (...wanted: string[]) => meetings.filter(({ state }) => wanted.includes(state)).length;
  const made = n('created', 'existing', 'moved', 'to move') - elsewhere;
  const [mailed, proposed] = [n('mailed'), n('proposed')];
  const times = [
    ...(made > 0
      ? [
          agrees
            ? sayCount(
                made,
                '{n} meeting of the sheet is in the calendar.',
                '{n} meetings of the sheet are in the calendar.',
              )
            : differ > 0
              ? say('Sheet and calendar differ.')
              : say('Something in {Catch-ups} needs correcting: see below.'),
        ]
      : []),
    ...(elsewhere > 0
      ? [
          sayCount(
            elsewhere,
            '{n} meeting was made by another file or edition: we cannot see its calendar.',
            '{n} meetings were made by another file or edition: we cannot see their calendar.',
          ),
        ]
      : []),
    ...(mailed > 0
      ? [sayCount(mailed, '{n} meeting sent with a mail.', '{n} meetings sent with mails.')]
      : []),
    ...(proposed > 0 ? [sayCount(proposed, '{n} meeting proposed.', '{n} meetings proposed.')] : []),
  ];
  return [`${who}.`, ...(times.length > 0 ? times : [say('No times yet.')]), ...movedSaid(moved)].join(' ');
}

function movedSaid(moved: Standing['moved']): string[] {
  if (moved.size === 0) return [];
  return [
    sayCount(
      moved.size,
      '{who} has a date that was moved after its mail. Introduce tells them: “{what}”.',
      '{who} have dates that were moved after their mails. Introduce tells them: “{what}”.',
      { who: groupsSaid(moved), what: letterFor('meetings').called[languageSpoken()] },
    ),
  ];
}

/** Nobody creates what is proposed for people who meet no more. */
export function countedIn(
  { groupOf, held, told }: PreparedMeetings,
  rows: readonly MeetingRow[],
  meetings: readonly MeetingView[],
  differing: number,
  openDates: readonly ProgrammeDate[],
) {
  return {
    unintroduced: notYetIntroduced({ told }, openDates),
    meetings: meetings.filter(({ state, pair }) => state !== 'proposed' || groupOf.has(pair)),
    moved: new Set(
      rows.flatMap((row) => (toldBefore(row) !== null && groupOf.has(row.pair) ? [row.pair] : [])),
    ),
    elsewhere: rows.filter((row) => row.isElsewhere && isMade(row) && row.start !== null && row.end !== null)
      .length,
    differ: differing,
    agrees: differing + held.length === 0 && rows.every(({ unread }) => unread === null),
  };
}

export function standingOf({
  gathered,
  groups,
}: PreparedMeetings): Pick<ScheduleView, 'by' | 'pairs' | 'circles'> {
  const circles = groups.filter(({ isCircle }) => isCircle).length;
  return { by: gathered.settings.calendar, pairs: groups.length - circles, circles };
}
