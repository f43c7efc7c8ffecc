// What may be pressed once an end is written, each with its words.

import type { Found } from '../../catch-ups/read/difference-found.ts';
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

/** The same while somebody is away. @param asked  meetings in the absence; `moves`, those for which a later time stands in the sheet. */
export function awaySteps(
  { proposal, mails }: Pick<LeavingView, 'proposal' | 'mails'>,
  { asked, moves }: { readonly asked: readonly Found[]; readonly moves: readonly Found[] },
  undo: string | null,
): LeavingView['next'] {
  const n = asked.length;
  const [refs, ready] = [asked, moves].map((some) => some.map(({ ref }) => ref)) as [string[], string[]];
  const hasProposal = (proposal ?? []).some(({ now }) => now !== null);
  const steps: LeavingView['next'] = [
    {
      does: 'settle',
      as: 'move',
      refs: ready,
      label:
        ready.length === 0
          ? ''
          : sayCount(ready.length, 'Move {n} meeting, and tell both', 'Move {n} meetings, and tell both'),
    },
    {
      does: 'settle',
      as: 'after',
      refs,
      label:
        n === 0 ? '' : sayCount(n, 'Find a later time for {n} meeting', 'Find later times for {n} meetings'),
    },
    {
      does: 'settle',
      as: 'cancel',
      refs,
      label:
        n === 0 ? '' : sayCount(n, 'Cancel {n} meeting of that time', 'Cancel {n} meetings of that time'),
    },
    { does: 'propose', label: hasProposal ? say('Write the new proposal') : '' },
    { does: 'mails', label: mails === 0 ? '' : sayCount(mails, 'Look at {n} mail', 'Look at {n} mails') },
    { does: 'undo', label: undo === null ? say('Take it back') : '' },
  ];
  return steps.filter(({ label }) => label !== '');
}
