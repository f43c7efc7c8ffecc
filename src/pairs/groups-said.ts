// Pairs, circles and people as one amount, named by what there is of them: "86 pairs", "4 circles", "3 pairs and 1 circle".

import { addressOf } from '../ground/addresses.ts';
import { say, sayCount } from '../language/say.ts';
import { pairAbout } from './about-absence.ts';
import { circleIn } from './about-circle.ts';
import { addressesIn } from './pair.ts';

/** @param groups  keys of pairs, names of circles, addresses of people who are written to for themselves; each counts once. */
export function groupsSaid(groups: Iterable<string>): string {
  const all = [...new Set([...groups].map((one) => circleIn(pairAbout(one))))];
  const pairs = all.filter((one) => addressesIn(one) !== null).length;
  const people = all.filter((one) => addressOf(one) !== null).length;
  const circles = all.length - pairs - people;
  const parts = [
    ...(pairs > 0 ? [sayCount(pairs, '{n} pair', '{n} pairs')] : []),
    ...(circles > 0 ? [sayCount(circles, '{n} circle', '{n} circles')] : []),
    ...(people > 0 ? [sayCount(people, '{n} person', '{n} people')] : []),
  ];
  return [...parts.slice(0, -2), parts.slice(-2).join(say(' and '))].join(', ');
}
