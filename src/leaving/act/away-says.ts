// What happens while somebody is away, in sentences: each is made from what stands in sheets, mails and calendar.

import type { Found } from '../../catch-ups/read/difference-found.ts';
import { dayOf, liesIn } from '../../catch-ups/read/in-absence.ts';
import { say, sayCount } from '../../language/say.ts';
import { sheetCalled } from '../../language/sheets-called.ts';
import { isKept } from '../../pairs/kept-together.ts';
import type { MemberRow } from '../../pairs/pair.ts';
import { isIntroduced } from '../../pairs/pair-book.ts';
import type { Ports } from '../../ports/ports.ts';
import type { LeavingView } from '../contract.ts';
import type { Days } from '../domain/parting.ts';
import { statusFor } from '../read/absence-asked.ts';
import type { PreparedLeaving } from '../read/prepare-leaving.ts';
import { mailedSays } from './leaving-says.ts';
import type { MailsAfter } from './mails-after.ts';

type Facts = Pick<LeavingView, 'state' | 'pairs' | 'circles' | 'meetings' | 'mails'> & {
  /** Pairs that stay together. */
  readonly kept: ReadonlySet<string>;
  /** Places in circles. */
  readonly places: readonly MemberRow[];
  /** Meetings that repeat, and go on into the absence. */
  readonly series: readonly Found[];
  /** Meetings of theirs after the absence. */
  readonly later: number;
  /** Mails that wait for a yes, beside others; and pairs of whom nobody is told at the moment. */
  readonly ready: MailsAfter;
  /** Day on which names have to be erased; empty for none. */
  readonly retention: string;
  /** Meetings for which a later time stands in the sheet. */
  readonly moves: readonly Found[];
};

export function awaySays(ports: Ports, prepared: PreparedLeaving, absence: Days, facts: Facts): string[] {
  const { person, taking, rows, meetings } = prepared;
  const isOpen = facts.state === 'open';
  const within = rows.filter(({ start }) => start !== null && liesIn(absence, dayOf(meetings, start)));
  return [
    ...(isOpen
      ? taking.map((role) =>
          say('In the sheet {sheet}, the Status of {name} becomes {status}.', {
            name: person.name,
            status: statusFor(absence),
            sheet: sheetCalled(role === 'mentor' ? 'Mentors' : 'Mentees'),
          }),
        )
      : []),
    ...togetherSays(prepared, absence, facts),
    ...facts.places.map((row) => placeSays(row, person.name)),
    ...meetingsSay(facts),
    ...mailedSays(ports, { rows: within }),
    ...[...facts.series, ...facts.moves].flatMap(({ says }) => says),
    ...mailsSay(facts, isOpen),
    ...untoldSay(facts),
    ...facts.ready.beside,
  ];
}

function togetherSays(
  { person: { name } }: PreparedLeaving,
  { from, until }: Days,
  { pairs, kept, places, retention }: Facts,
): string[] {
  const stay = pairs.filter(({ pair }) => kept.has(pair));
  const isTooLate = retention !== '' && until >= retention;
  const said = stay.flatMap(({ mentee, mentor, hadMet }) =>
    isTooLate
      ? [say('{mentee} and {mentor} stay a pair until you end the match.', { mentee, mentor })]
      : hadMet
        ? [
            say('{mentee} and {mentor} stay a pair, and go on by themselves on {until}.', {
              mentee,
              mentor,
              until,
            }),
            say(
              'From {from} until then, the fit check, the reminder and the mid-term mail to {mentee} and {mentor} wait.',
              { from, mentee, mentor },
            ),
          ]
        : [
            say('{mentee} and {mentor} stay a pair. From {until} they can be introduced: you send it.', {
              mentee,
              mentor,
              until,
            }),
          ],
  );
  const proposed = pairs.filter(({ pair }) => !kept.has(pair));
  return [
    ...said,
    ...proposed.map((two) =>
      say('{mentee} and {mentor} were only proposed to you: nobody has to be told.', two),
    ),
    ...(stay.length === 0 && !places.some(isKept)
      ? [
          say(
            '{name} is in no pair or circle that stays. From {from} until {until}, Match leaves {name} out.',
            {
              from,
              name,
              until,
            },
          ),
        ]
      : []),
  ];
}

function placeSays(row: MemberRow, name: string): string {
  const { circle } = row;
  if (isIntroduced(row))
    return say('{name} keeps the place in {circle}; the others go on meeting.', { circle, name });
  return isKept(row)
    ? say('{name} keeps the place in {circle}; the circle is introduced once {name} is back.', {
        circle,
        name,
      })
    : say('{name} was only proposed for {circle}: Match fills the place again.', { circle, name });
}

function meetingsSay({ meetings, later, state }: Facts): string[] {
  const said = meetings.map(({ n, tells: [mentee = '', mentor = ''] }) =>
    sayCount(
      n,
      '{n} meeting of {mentee} and {mentor} lies in that time, and stays in their calendars until you cancel or move it; Google then tells both.',
      '{n} meetings of {mentee} and {mentor} lie in that time, and stay in their calendars until you cancel or move them; Google then tells both.',
      { mentee, mentor },
    ),
  );
  if (later === 0 || (state === 'done' && said.length === 0)) return said;
  return [
    ...said,
    sayCount(later, '{n} later meeting stays as it is.', '{n} later meetings stay as they are.'),
  ];
}

/** Pairs whose partner hears nothing of it at the moment, each reason once. */
function untoldSay({ pairs, ready }: Facts): string[] {
  const own = new Set(pairs.map(({ pair }) => pair.toLowerCase()));
  return [...new Set(ready.held.filter(({ who }) => own.has(who.toLowerCase())).map(({ why }) => `${why}.`))];
}

/** Before the absence is written they are still to come. */
function mailsSay({ mails: n }: Facts, isOpen: boolean): string[] {
  if (n === 0) return [];
  return isOpen
    ? [
        sayCount(
          n,
          '{n} mail about the absence will be ready for you to approve.',
          '{n} mails about the absence will be ready for you to approve.',
        ),
      ]
    : [
        sayCount(
          n,
          '{n} mail about the absence is ready for you to approve.',
          '{n} mails about the absence are ready for you to approve.',
        ),
      ];
}
