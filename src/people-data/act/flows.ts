// Lists to hand on, closing an edition and beginning the next, as the panel shows them: one press after the other, each with what
// it did in a sentence.

import { type Plain, say, sayCount } from '../../language/say.ts';
import type { Ports } from '../../ports/ports.ts';
import { gather } from '../../workbook/gather.ts';
import type { CloseView, NextEditionView, Place } from '../contract.ts';
import type { FlowRequest, FlowStep, FlowView, Press, Section } from '../edition-contract.ts';
import type { ListView } from '../lists-contract.ts';
import { closeEdition } from './close-edition.ts';
import { handOn } from './hand-on.ts';
import { BLANK, listsSection, ownSection, press } from './list-sections.ts';
import { nextEdition } from './next-edition.ts';

interface Shown {
  readonly list?: ListView;
  readonly closing?: CloseView;
  readonly next?: NextEditionView;
  readonly said?: string;
  /** How many events the press has taken out so far. */
  readonly taken?: number;
}

export function showFlow(ports: Ports, { step, value }: FlowRequest): FlowView {
  const shown = steps[step](ports, value);
  const stopped = shown.closing?.stopped ?? null;
  return {
    sections: [
      ...ownSection(shown.list),
      listsSection(shown.list),
      closeSection(shown.closing),
      nextSection(shown.next),
    ],
    said: shown.said ?? '',
    goesOn: stopped === 'trouble' ? null : stopped,
    ...(shown.taken === undefined ? {} : { handsOn: String(shown.taken) }),
  };
}

const steps: Readonly<Record<FlowStep, (ports: Ports, value: string) => Shown>> = {
  look: (ports) => {
    // The words of the page are said in the language that the settings name.
    gather(ports);
    return {};
  },
  pairs: (ports) => listed(handOn(ports, { list: 'pairs', person: null, write: true })),
  departments: (ports) => listed(handOn(ports, { list: 'departments', person: null, write: true })),
  training: (ports) => listed(handOn(ports, { list: 'training', person: null, write: true })),
  badges: (ports) => listed(handOn(ports, { list: 'badges', person: null, write: true })),
  'not met': (ports) => listed(handOn(ports, { list: 'not met', person: null, write: true })),
  'own data': (ports, person) => listed(handOn(ports, { list: 'person', person, write: false })),
  list: (ports) => ({ closing: closeEdition(ports, { step: 'list' }) }),
  settle: (ports, before) => settled(closeEdition(ports, { step: 'settle' }), Number(before) || 0),
  close: (ports) => ({
    closing: closeEdition(ports, { step: 'close' }),
    next: nextEdition(ports, { step: 'look', edition: '' }),
    said: say('Closed. The figures are kept. Now see to what is out of our reach.'),
  }),
  next: (ports) => ({ next: nextEdition(ports, { step: 'look', edition: '' }) }),
  begin: (ports, edition) => begun(nextEdition(ports, { step: 'begin', edition })),
};

function listed(list: ListView): Shown {
  const said = sayCount(
    list.rows.length,
    '{n} row. Nobody was written to.',
    '{n} rows. Nobody was written to.',
  );
  return { list, said };
}

/** @param before  how many the slices of the same press took out before this one. */
function settled(closing: CloseView, before: number): Shown {
  const left = closing.open.events;
  if (left === null)
    return {
      closing,
      said: say('We cannot see the calendar, so no event was cancelled. Look there yourself.'),
    };
  const n = before + closing.taken;
  const taken = sayCount(n, '{n} event cancelled.', '{n} events cancelled.');
  const rest =
    left === 0
      ? say('No event to come is left in the calendar.')
      : sayCount(left, '{n} to go. Press again to go on.', '{n} to go. Press again to go on.');
  return { closing, said: [taken, ...closing.endedSays, rest].join(' '), taken: n };
}

function begun(next: NextEditionView): Shown {
  return {
    next,
    said: say('{edition} has begun. What to do next stands on this page.', { edition: next.edition }),
  };
}

function closeSection(closing: CloseView | undefined): Section {
  const lead = say(
    'Keeps figures, report and {Never pair}; takes names, mails, meetings, codes and texts out of our sheets. What is still open is shown first. Download a copy before you close: File, Download, Microsoft Excel.',
  );
  const base = { ...BLANK, title: say('Close the edition'), lines: [lead] };
  if (!closing) return { ...base, presses: [press(say('Show the list'), 'list')] };
  const { open, edition, places, done } = closing;
  const events = open.events ?? 0;
  const says =
    open.says.length === 0 ? [say('Nothing is open: no event to come, no mail that waits.')] : open.says;
  return {
    ...base,
    lines: done ? [lead] : [lead, ...says],
    lists: listsOf([
      ['Goes', places],
      ['Stays', closing.kept],
      ['Out of our reach', closing.left],
    ]),
    presses: done
      ? []
      : [
          ...(events > 0 ? [takeOutPress(events)] : []),
          ...(!open.blocks && places.length > 0 ? [closePress(edition)] : []),
        ],
  };
}

function listsOf(lists: readonly (readonly [Plain, readonly Place[]])[]): Section['lists'] {
  return lists.filter(([, rows]) => rows.length > 0).map(([title, rows]) => ({ title: say(title), rows }));
}

function takeOutPress(n: number): Press {
  const label = sayCount(n, 'Cancel {n} event', 'Cancel {n} events');
  const sure = {
    says: say('Google tells the guests of each. Events that have passed stay. This cannot be taken back.'),
    yes: say('Cancel {n} and tell', { n }),
  };
  return { ...press(label, 'settle', sure), value: '0' };
}

function closePress(edition: string): Press {
  return press(say('Close {edition}', { edition }), 'close', {
    says: say('Do you have a copy? The names leave our sheets; this cannot be undone here.'),
    yes: say('Yes, close it'),
  });
}

function nextSection(next: NextEditionView | undefined): Section {
  const lead = say(
    'In this same file: rules, texts and earlier pairs stay; last edition’s answers stay in their sheets and no longer count.',
  );
  const base = { ...BLANK, title: say('The next edition'), lines: [lead] };
  if (!next) return { ...base, presses: [press(say('Look at the next edition'), 'next')] };
  if (next.done) return { ...base, lines: next.next };
  const { edition, waits, mentors, since } = next;
  if (waits.length > 0)
    return {
      ...base,
      lines: [
        lead,
        say('Close {edition} first. These sheets still hold people of it: {sheets}.', {
          edition,
          sheets: waits.join(', '),
        }),
      ],
    };
  return {
    ...base,
    lines: [
      lead,
      ...next.says,
      sayCount(
        mentors,
        '{n} mentor to ask whether they come back.',
        '{n} mentors to ask whether they come back.',
      ),
    ],
    input: { label: say('Its name, for example the year'), value: next.suggested },
    presses: [
      press(say('Begin this edition'), 'begin', {
        says: say(
          'Answers given before {since} belong to {edition}; the setting Answers since can be changed back.',
          { edition, since },
        ),
        yes: say('Yes, begin'),
      }),
    ],
  };
}
