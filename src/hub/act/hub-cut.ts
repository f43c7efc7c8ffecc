// What was begun about somebody and was cut: said before everything else, because that person is held until it is ended.
import { say } from '../../language/say.ts';
import type { Reading } from '../../people/people.ts';
import { type ActUnderWay, type Begun, isAbout } from '../../workbook/acts-under-way.ts';
import type { AtRest } from '../../workbook/cut-or-at-work.ts';
import { peopleOf } from '../../workbook/people-of.ts';
import { usableForms } from '../../workbook/usable-forms.ts';
import type { Hub, HubCard } from '../contract.ts';

/** THE TABLE of acts that may be cut: what is said of each, and the page that ends it. */
const saidOf: Readonly<Record<Begun, (who: string) => string>> = {
  erase: (who) =>
    who === '' ? say('Erasing somebody was cut short') : say('Erasing {who} was cut short', { who }),
  leave: (who) => say('The leaving of {who} was cut short', { who }),
  away: (who) => say('Noting that {who} is away was cut short', { who }),
  part: (who) => say('Ending a match of {who} was cut short', { who }),
  back: (who) => say('Taking it back for {who} was cut short', { who }),
};

type Everybody = Pick<Reading, 'everybody'>;

/** The same page, with what was cut before everything else: the first step says it too, for it is about who takes part. */
export function withCut(hub: Hub, { gathered, isAtWork }: AtRest): Hub {
  // While somebody is at work nothing is known to be cut.
  const acts = isAtWork ? [] : gathered.underWay();
  if (acts.length === 0) return hub;
  const reading = peopleOf(gathered, usableForms(gathered, false).forms);
  const cards = acts.map((act) => cutCard(act, reading));
  const [first, ...rest] = hub.steps;
  return {
    ...hub,
    steps: [{ ...first!, state: 'needs attention', line: cards[0]!.title }, ...rest],
    next: first!.id,
    cards: [...cards, ...hub.cards],
  };
}

function cutCard(act: ActUnderWay, reading: Everybody): HubCard {
  const who = whoIn(act, reading);
  const isErasure = act.does === 'erase';
  return {
    title: saidOf[act.does](who === '' && !isErasure ? say('somebody') : who),
    lines: [
      say('What was written is kept. Do the same once more, and it goes on where it stopped.'),
      say('Until then this person is neither mailed, matched nor invited.'),
      ...(who === '' ? [say('The name is not kept. Take the address from what you were asked.')] : []),
    ],
    buttons: [
      isErasure
        ? { does: 'open data', label: say('Erase once more') }
        : { does: 'open leaving', label: say('Do it once more') },
    ],
  };
}

/** Empty where no answer of theirs is left. */
function whoIn(act: ActUnderWay, { everybody }: Everybody): string {
  const theirs = everybody.filter(({ id, formerly }) => isAbout(act, formerly ? [id, formerly] : [id]));
  return [...new Set(theirs.map(({ name }) => name))].join(', ');
}
