// What may be pressed once an end is written, each with its words.
import { say, sayCount } from '../../language/say.ts';
import type { LeavingView } from '../contract.ts';
import type { PreparedLeaving } from '../read/prepare-leaving.ts';

/** What is left to do, each with its own press. */
export function nextSteps(
  { circleMeetings, asksRole, person: { name } }: PreparedLeaving,
  { meetings, proposal, mails }: Pick<LeavingView, 'meetings' | 'proposal' | 'mails'>,
  undo: string | null,
): LeavingView['next'] {
  if (asksRole)
    return [
      { does: 'mentor', label: say('As a mentor only') },
      { does: 'mentee', label: say('As a mentee only') },
      { does: 'both', label: say('In both roles') },
    ];
  const n = meetings.reduce((sum, one) => sum + one.n, 0);
  const hasProposal = (proposal ?? []).some(({ now }) => now !== null);
  const steps: LeavingView['next'] = [
    { does: 'cancel', label: n === 0 ? '' : sayCount(n, 'Cancel {n} meeting', 'Cancel {n} meetings') },
    { does: 'guests', label: circleMeetings.length === 0 ? '' : say('Take {name} off the guests', { name }) },
    { does: 'propose', label: hasProposal ? say('Write the new proposal') : '' },
    { does: 'mails', label: mails === 0 ? '' : sayCount(mails, 'Look at {n} mail', 'Look at {n} mails') },
    { does: 'undo', label: undo === null ? say('Take it back') : '' },
  ];
  return steps.filter(({ label }) => label !== '');
}
