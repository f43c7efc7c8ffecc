// What a plan loses against another one, level by level, in sentences a person can weigh.

import { say, sayCount } from '../../language/say.ts';
import { ORDINALS, ordinalSaid } from './pair-reasons.ts';

export interface LevelChange {
  readonly name: string;
  readonly now: number;
  /** With the pair fixed. */
  readonly would: number;
}

type Say = (loss: number) => string;

/** A loss on a level, in words; a gain on a later level is not worth a sentence. */
const losses: Readonly<Record<string, Say>> = {
  matched: (n) =>
    sayCount(
      n,
      'One more person would stay without a mentor.',
      '{n} more people would stay without a mentor.',
    ),
  waited: (n) =>
    sayCount(
      n,
      'One person fewer of those who waited last time would have a mentor.',
      '{n} people fewer of those who waited last time would have a mentor.',
    ),
  priority: () => say('People whom the committee ranked lower would be served before others.'),
  named: (n) =>
    sayCount(
      n,
      'One person fewer would get a mentor they named.',
      '{n} people fewer would get a mentor they named.',
    ),
  steps: (n) =>
    sayCount(
      n,
      'One more step down the lists of choices in all.',
      '{n} more steps down the lists of choices in all.',
    ),
  fit: (n) => say('The pairs together would fit {n} points worse, of 1000 a pair.', { n }),
};

/**
 * @param moved  how many would have another mentor, the one asked about among them.
 * @param stood  the present pair is kept for itself, and not only because another would cost something.
 */
export function lossesInWords(levels: readonly LevelChange[], moved: number, stood: boolean): string[] {
  const first = levels.find(({ now, would }) => now !== would);
  if (first === undefined || first.would > first.now)
    return [
      stood
        ? say('All in all nothing would be lost: the pair is kept because it was there already.')
        : say('Nothing would be lost: the draw decided between equally good plans.'),
      othersMove(moved),
    ];
  const says = levels
    .filter(({ now, would }) => would < now)
    .map((level) => losses[level.name]?.(level.now - level.would) ?? choicesLost(level));
  return [...says, othersMove(moved)];
}

/** Objectives count first, second … choices; where late ones are to be few, their sums are below nought. */
function choicesLost({ name, now, would }: LevelChange): string {
  const ordinal = ordinalSaid(ORDINALS.findIndex((word) => name.startsWith(word)) + 1);
  return would < 0
    ? sayCount(
        now - would,
        'One more person would get only their {ordinal} choice.',
        '{n} more people would get only their {ordinal} choice.',
        { ordinal },
      )
    : sayCount(
        now - would,
        'One person fewer would get their {ordinal} choice.',
        '{n} people fewer would get their {ordinal} choice.',
        { ordinal },
      );
}

function othersMove(moved: number): string {
  const others = Math.max(0, moved - 1);
  return others === 0
    ? say('Nobody else would move.')
    : sayCount(
        others,
        'Something would change for one other person.',
        'Something would change for {n} other people.',
      );
}
