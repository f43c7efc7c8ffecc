// What the hub says before its steps: how to begin, that people are invented, that names have to be erased soon.

import { say, sayCount } from '../../language/say.ts';
import type { Ports } from '../../ports/ports.ts';
import { type Gathered, hasSample } from '../../workbook/gather.ts';
import type { HubCard, Step } from '../contract.ts';

/** Days before the retention date from which the hub reminds of it. */
const REMIND_DAYS = 30;

export function hubCards({ workbook, now }: Ports, gathered: Gathered): HubCard[] {
  const isFresh = !gathered.forms.some(
    ({ role }) => role === 'mentors' || role === 'mentees' || role === 'both',
  );
  return [
    ...(isFresh ? [welcome()] : []),
    ...(hasSample(gathered) ? [invented()] : []),
    ...retention(gathered, () => workbook.shown(now)),
  ];
}

function welcome(): HubCard {
  return {
    title: say('Welcome'),
    lines: [
      say('This panel works with the form answers in this file. We found none yet.'),
      say('In each Google Form choose Responses, Link to Sheets, and this file. Then press Refresh.'),
      say('Nothing is mailed or shared until you press a button that says so.'),
    ],
    buttons: [
      { does: 'write questions', label: say('Write questions for my forms') },
      { does: 'add sample', label: say('Try it with invented people') },
    ],
  };
}

/** Last edition's people wait for nothing any more. */
export function closedCard({ settings }: Gathered): HubCard {
  return {
    title: say('{edition} is closed', { edition: settings.edition }),
    lines: [say('Next: begin the next edition.')],
    buttons: [{ does: 'next edition', label: say('The next edition') }],
  };
}

/** What is done stays done; nothing else is to do before the next edition. */
export function afterClosing(step: Step): Step {
  return step.state === 'done'
    ? step
    : { ...step, state: 'later', line: say('Starts with the next edition') };
}

function invented(): HubCard {
  return {
    title: say('These people are invented'),
    lines: [
      say('While they are here, nobody is mailed and no meeting enters a calendar.'),
      say('Removing them also removes what came from them. Your own answers and settings stay.'),
    ],
    buttons: [{ does: 'remove sample', label: say('Remove the invented people') }],
  };
}

function retention(gathered: Gathered, today: () => Date): HubCard[] {
  const { retention: day } = gathered.settings;
  if (day === '') return [];
  const now = today();
  const here = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  const days = (new Date(`${day}T00:00:00Z`).getTime() - here) / (24 * 60 * 60 * 1000);
  if (!(days <= REMIND_DAYS)) return [];
  return [
    {
      title:
        days < 0
          ? say('Names should have gone by {day}', { day })
          : say('Names have to go by {day}', { day }),
      lines: whatHasToGo(gathered),
      buttons: [{ does: 'open data', label: say('Show what would go') }],
    },
  ];
}

/** In a later edition the date may be the one of the edition before, whose answers are still here: closing this one takes none of them out. */
function whatHasToGo({ settings: { answersSince, edition }, forms, allForms }: Gathered): string[] {
  if (answersSince === '')
    return [say('Close the edition: figures and report stay, names go. You see the list first.')];
  const all = new Map(allForms.map(({ table: { sheet, rows } }) => [sheet, rows.length]));
  const now = new Map(forms.map(({ table: { sheet, rows } }) => [sheet, rows.length]));
  const earlier = [...all].map(([sheet, n]) => ({ sheet, n: n - (now.get(sheet) ?? 0) }));
  const aside = earlier.filter(({ n }) => n > 0);
  const sum = aside.reduce((total, { n }) => total + n, 0);
  const sheets = aside.map(({ sheet }) => sheet).join(', ');
  return [
    ...(sum === 0
      ? []
      : [
          sayCount(
            sum,
            '{n} answer of an earlier edition is still here, in {sheets}: delete it there.',
            '{n} answers of earlier editions are still here, in {sheets}: delete them there.',
            { sheets },
          ),
        ]),
    say(
      'Is this the date of the edition before? Then write the one of {edition} into the setting Retention date once the earlier answers are deleted. Otherwise close {edition}; you see the list first.',
      { edition },
    ),
  ];
}
