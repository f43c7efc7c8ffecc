// What a tab as a whole says about whose answers it holds: the meanings its columns seem to have, the ideas in its
// questions, whom its answers name; and, apart from that, its name, which alone never decides.

import { remembered } from '../ground/made-when-asked.ts';
import { shareOf } from './evidence.ts';
import { ideasOf } from './lexicon.ts';
import { questionOf } from './question.ts';
import type { Scorer } from './scores.ts';
import type { TabEvidence } from './tab-evidence.ts';
import { nameIdeas } from './workbook-evidence.ts';

/** Evidence of a column counts for its tab from here on. */
const LEAST = 0.15;

/** What the answers of any column tell of the tab. */
const OF_COLUMNS: readonly (readonly [string, string])[] = [
  ['r:names others', 'names others'],
  ['r:row is a person', 'row is a person'],
  ['r:options of both', 'options of both'],
  ['r:addresses', 'a:address'],
  ['r:role words', 'a:role'],
  ['r:long answers', 'a:long'],
];

/** Evidence of the tab without its name. */
export function roleEvidence({ tab, columns }: TabEvidence, scorer: Scorer): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const raise = (name: string, value: number) => {
    if (value > LEAST) found.set(name, Math.max(shareOf(found, name), value));
  };
  columns.forEach((evidence, at) => {
    for (const [field, odds] of scorer.likely(evidence, LEAST)) raise(`has:${field}`, odds);
    for (const [name, told] of OF_COLUMNS) raise(name, shareOf(evidence, told));
    for (const name of sidesOf(tab.headers[at]!)) raise(name, 1);
  });
  return found;
}

/** Pairs of ideas that tell an offer from a wish, and the other side from one's own. */
const OF_SIDES = new Set(
  'can offer want need learn goal why choice mentor mentee help many before supervisor satisfied recommend met fit quote programme both role mentoring survey check_in'.split(
    ' ',
  ),
);

/** Of each question once. */
const sidesOf = remembered((header) =>
  questionOf(header).halves.flatMap((half) => {
    const ideas = [...new Set(ideasOf(half).flat())].filter((idea) => OF_SIDES.has(idea)).sort();
    return ideas.flatMap((one, k) => [`q:${one}`, ...ideas.slice(k + 1).map((other) => `q:${one}+${other}`)]);
  }),
);

/** What the name says; only these ideas tell a role. */
export function nameEvidence(sheet: string): ReadonlyMap<string, number> {
  return new Map(nameIdeas(sheet).flatMap((idea) => (OF_SIDES.has(idea) ? [[`n:${idea}`, 1] as const] : [])));
}
