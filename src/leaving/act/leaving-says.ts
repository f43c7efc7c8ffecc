// What happens when somebody leaves, in sentences: each is made from what stands in sheets, mails and calendar.

import { textOf } from '../../ground/table.ts';
import { say, sayCount } from '../../language/say.ts';
import { sheetCalled } from '../../language/sheets-called.ts';
import type { OutboxRow } from '../../outbox/outbox.ts';
import type { Ports } from '../../ports/ports.ts';
import type { LeavingView } from '../contract.ts';
import type { PreparedLeaving } from '../read/prepare-leaving.ts';
import { forGood } from './for-good.ts';
import { asksRole, goesOnSays } from './role-says.ts';

type Facts = Pick<LeavingView, 'state' | 'pairs' | 'circles' | 'meetings' | 'proposal' | 'mails'> & {
  /** What is said of other mails that would go with these. */
  readonly beside: readonly string[];
};

export function leavingSays(ports: Ports, prepared: PreparedLeaving, facts: Facts): string[] {
  const { person, waiting, parting } = prepared;
  const name = person.name;
  const isOpen = facts.state === 'open';
  const { other } = prepared.parting;
  if (prepared.asksRole) return [asksRole(name)];
  if (other !== null && facts.pairs.length === 0) {
    const second = prepared.reading.everybody.find(({ id }) => id === other)?.name ?? other;
    return [say('{name} and {other} are no pair: there is nothing to end.', { name, other: second })];
  }
  if (!isOpen && facts.pairs.length + facts.circles.length === 0)
    return [say('There is no match of {name} to end.', { name }), ...dates(ports, prepared)];
  return [
    ...prepared.taking.map((role) =>
      say('In the sheet {sheet}, the Status of {name} becomes {status}.', {
        name,
        status: parting.how,
        sheet: sheetCalled(role === 'mentor' ? 'Mentors' : 'Mentees'),
      }),
    ),
    ...goesOnSays(prepared),
    ...facts.pairs.map((pair) => pairSays(pair, isOpen, wasAsked(prepared, pair))),
    ...forGood(facts, prepared.parting.how),
    ...facts.circles.map((circle) =>
      say(
        'The place of {name} in {circle} ends; the others stay together. If they were introduced, Introduce has a mail for them: “A circle has changed”.',
        {
          circle,
          name,
        },
      ),
    ),
    ...meetingsSay(prepared, facts.meetings),
    ...mailedSays(ports, prepared),
    ...heldSay(waiting.length),
    ...proposalSays(facts.proposal, firstAfter(prepared, facts.pairs), isOpen),
    ...mailsSay(facts.mails, isOpen),
    ...facts.beside,
    ...dates(ports, prepared),
  ];
}

/** Meetings still to come: of circles that go on, and of pairs that end. */
function meetingsSay(
  { circleMeetings, person: { name } }: PreparedLeaving,
  meetings: Facts['meetings'],
): string[] {
  return [
    ...circleMeetings.map(({ circle, n }) =>
      sayCount(
        n,
        '{name} is a guest of {n} meeting to come of {circle}: Google tells {name} when you take {name} off.',
        '{name} is a guest of {n} meetings to come of {circle}: Google tells {name} when you take {name} off.',
        { circle, name },
      ),
    ),
    ...meetings.map(({ n, tells }) =>
      sayCount(
        n,
        '{n} meeting to come stays in their calendars until you press Cancel; Google then tells {names}.',
        '{n} meetings to come stay in their calendars until you press Cancel; Google then tells {names}.',
        { names: tells.join(say(' and ')) },
      ),
    ),
  ];
}

/** A mail that went out, or may have. */
export const OUT: ReadonlySet<string> = new Set<OutboxRow['state']>(['sent', 'sending', 'unsure', 'bounced']);

type Ending = LeavingView['pairs'][number];

/** The mentor alone may know of a pair that was never introduced. */
function wasAsked({ outbox }: PreparedLeaving, { pair, was }: Ending): boolean {
  const isAsked = (row: OutboxRow) => row.kind === 'mentor asked' && row.pair === pair && OUT.has(row.state);
  return was === 'accepted' || outbox.rows.some(isAsked);
}

/** Names of mentees who come first once this mentor is gone; the rows stand in the order of the pairs. */
function firstAfter({ holding, ended, parting, person }: PreparedLeaving, pairs: readonly Ending[]) {
  const rows = [...holding.pairs, ...ended.pairs];
  const isFirst = ({ mentor }: Ending, k: number) =>
    parting.other === null && mentor === person.name && textOf(rows[k]!.introduced) !== '';
  return new Set(pairs.filter(isFirst).map(({ mentee }) => mentee));
}

function pairSays({ mentee, mentor, hadMet }: Ending, isOpen: boolean, isAsked: boolean): string {
  const two = { mentee, mentor };
  if (!hadMet && isAsked)
    return say('{mentor} was asked about {mentee}, who has not been told: let {mentor} know.', two);
  if (!hadMet) return say('{mentee} and {mentor} were only proposed to you: nobody has to be told.', two);
  return isOpen
    ? say('{mentee} and {mentor} have been introduced: their match ends, and both should be told.', two)
    : say('The match of {mentee} and {mentor} has ended.', two);
}

/** Meetings that went as a file with a mail stand in calendars that we never see. */
export function mailedSays({ now }: Ports, { rows }: Pick<PreparedLeaving, 'rows'>): string[] {
  const n = rows.filter(({ state, start }) => state === 'mailed' && (start ?? 0) > now.getTime()).length;
  if (n === 0) return [];
  return [
    sayCount(
      n,
      '{n} meeting to come went as a file with a mail: we cannot take it out of their calendars. Ask both to delete it.',
      '{n} meetings to come went as files with mails: we cannot take them out of their calendars. Ask both to delete them.',
    ),
  ];
}

function heldSay(n: number): string[] {
  return n === 0
    ? []
    : [sayCount(n, '{n} mail that waits is held back.', '{n} mails that wait are held back.')];
}

/** Before the end is written they are still to come. */
function mailsSay(n: number, isOpen: boolean): string[] {
  if (n === 0) return [];
  return isOpen
    ? [
        sayCount(
          n,
          '{n} mail about the end will be ready for you to approve.',
          '{n} mails about the end will be ready for you to approve.',
        ),
      ]
    : [
        sayCount(
          n,
          '{n} mail about the end is ready for you to approve.',
          '{n} mails about the end are ready for you to approve.',
        ),
      ];
}

function proposalSays(
  proposal: LeavingView['proposal'],
  first: ReadonlySet<string>,
  isOpen: boolean,
): string[] {
  if (proposal === null) return [say('Who would be matched next cannot be shown now: look at Match.')];
  return proposal.map(({ mentee, was, now }) => {
    if (now === null && !isOpen)
      return first.has(mentee)
        ? say('{mentee} has no mentor for now, and is first in line.', { mentee })
        : say('{mentee} has no mentor for now.', { mentee });
    if (now === null)
      return first.has(mentee)
        ? say('{mentee} would have no mentor for now, and is first in line.', { mentee })
        : say('{mentee} would have no mentor for now.', { mentee });
    return was === null
      ? say('New proposal: {mentee} with {mentor}.', { mentee, mentor: now })
      : say('New proposal: {mentee} with {mentor} in place of {was}.', { mentee, mentor: now, was });
  });
}

/** Dates of the programme were created for everybody who took part then. */
function dates(ports: Ports, { meetings, person, parting, goesOn, invitedTo }: PreparedLeaving): string[] {
  const { name } = person;
  const now = ports.now.getTime();
  const said = meetings.dates.filter(({ state, start }) => state === 'created' && start > now).length;
  const n = invitedTo ?? said;
  if (n === 0 || parting.other !== null || goesOn !== null) return [];
  if (invitedTo === null)
    return [
      sayCount(
        n,
        '{n} date of the programme still to come may have {name} as a guest: take {name} off in Google Calendar.',
        '{n} dates of the programme still to come may have {name} as a guest: take {name} off in Google Calendar.',
        { name },
      ),
    ];
  return [
    sayCount(
      n,
      '{n} date of the programme still to come has {name} as a guest: Catch-ups then offers to take {name} off.',
      '{n} dates of the programme still to come have {name} as a guest: Catch-ups then offers to take {name} off.',
      { name },
    ),
  ];
}
