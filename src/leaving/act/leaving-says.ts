// What happens when somebody leaves, in sentences: each is made from what stands in sheets, mails and calendar.

import { say, sayCount } from '../../language/say.ts';
import type { Ports } from '../../ports/ports.ts';
import type { LeavingView } from '../contract.ts';
import type { PreparedLeaving } from '../read/prepare-leaving.ts';

type Facts = Pick<LeavingView, 'state' | 'pairs' | 'circles' | 'meetings' | 'proposal' | 'mails'>;

export function leavingSays(ports: Ports, prepared: PreparedLeaving, facts: Facts): string[] {
  const { person, waiting, parting } = prepared;
  const name = person.name;
  const isOpen = facts.state === 'open';
  if (!isOpen && facts.pairs.length + facts.circles.length === 0)
    return [say('{name} stands in no match.', { name })];
  return [
    ...prepared.taking.map((role) =>
      say('{name} gets {status} in Status of the sheet {sheet}.', {
        name,
        status: parting.how,
        sheet: role === 'mentor' ? 'Mentors' : 'Mentees',
      }),
    ),
    ...facts.pairs.map((pair) => pairSays(pair, isOpen)),
    ...facts.circles.map((circle) =>
      say(
        'The place in {circle} ends. Its meetings stand and may still invite {name}: take them off the guests in Google Calendar, and tell the others.',
        { circle, name },
      ),
    ),
    ...facts.meetings.map(({ n, tells }) =>
      sayCount(
        n,
        '{n} meeting to come stands in their calendars. Cancel it below; Google then tells {names}.',
        '{n} meetings to come stand in their calendars. Cancel them below; Google then tells {names}.',
        { names: tells.join(say(' and ')) },
      ),
    ),
    ...counted(waiting.length, '{n} mail that waits is held back.', '{n} mails that wait are held back.'),
    ...proposalSays(facts.proposal),
    ...counted(
      facts.mails,
      '{n} mail about the end is ready for you to approve.',
      '{n} mails about the end are ready for you to approve.',
    ),
    ...dates(ports, prepared),
  ];
}

/** What is left to do, each with its own press. */
export function nextSteps(
  { meetings, proposal, mails }: Pick<Facts, 'meetings' | 'proposal' | 'mails'>,
  undo: string | null,
): LeavingView['next'] {
  const n = meetings.reduce((sum, one) => sum + one.n, 0);
  const hasProposal = (proposal ?? []).some(({ now }) => now !== null);
  const steps: LeavingView['next'] = [
    { does: 'cancel', label: n === 0 ? '' : sayCount(n, 'Cancel {n} meeting', 'Cancel {n} meetings') },
    { does: 'propose', label: hasProposal ? say('Write the new proposal') : '' },
    { does: 'mails', label: mails === 0 ? '' : sayCount(mails, 'Look at {n} mail', 'Look at {n} mails') },
    { does: 'undo', label: undo === null ? say('Take it back') : '' },
  ];
  return steps.filter(({ label }) => label !== '');
}

function pairSays({ mentee, mentor, hadMet }: LeavingView['pairs'][number], isOpen: boolean): string {
  const two = { mentee, mentor };
  if (!hadMet) return say('{mentee} and {mentor} were only proposed to you: nobody has to be told.', two);
  return isOpen
    ? say('{mentee} and {mentor} know each other: their match ends, and both are to be told.', two)
    : say('The match of {mentee} and {mentor} has ended.', two);
}

type Counted = '{n} mail that waits is held back.' | '{n} mail about the end is ready for you to approve.';
type Many = '{n} mails that wait are held back.' | '{n} mails about the end are ready for you to approve.';

function counted(n: number, one: Counted, many: Many): string[] {
  return n === 0 ? [] : [sayCount(n, one, many)];
}

function proposalSays(proposal: LeavingView['proposal']): string[] {
  if (proposal === null) return [say('Who would be matched next cannot be shown now: look at Match.')];
  return proposal.map(({ mentee, was, now }) => {
    if (now === null) return say('{mentee} would have no mentor for now, and is first in line.', { mentee });
    return was === null
      ? say('New proposal: {mentee} with {mentor}.', { mentee, mentor: now })
      : say('New proposal: {mentee} with {mentor} in place of {was}.', { mentee, mentor: now, was });
  });
}

/** Dates of the programme were created for everybody who took part then. */
function dates(ports: Ports, { meetings, person, parting }: PreparedLeaving): string[] {
  const now = ports.now.getTime();
  const n = meetings.dates.filter(({ state, start }) => state === 'created' && start > now).length;
  if (n === 0 || parting.other !== null) return [];
  return [
    sayCount(
      n,
      '{n} date of the programme to come may still invite {name}: take them off the guests in Google Calendar.',
      '{n} dates of the programme to come may still invite {name}: take them off the guests in Google Calendar.',
      { name: person.name },
    ),
  ];
}
