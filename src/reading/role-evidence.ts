// What a tab as a whole says about whose answers it holds: the meanings its columns seem to have, the ideas in its
// questions, whom its answers name; and, apart from that, its name, which alone never decides.

import { remembered } from '../ground/made-when-asked.ts';
import { shareOf } from './evidence.ts';
import { ideasLike, ideasOf } from './lexicon.ts';
import { questionOf } from './question.ts';
import { ideasAsked } from './question-evidence.ts';
import type { Scorer } from './scores.ts';
import type { TabEvidence } from './tab-evidence.ts';

/** Evidence of a column counts for its tab from here on. */
const LEAST = 0.15;

/** What the answers of any column tell of the tab. */
const OF_COLUMNS = ['names others', 'row is a person', 'options of both', 'a:address', 'a:role', 'a:long'];

/** Evidence of the tab without its name. */
export function roleEvidence({ tab, columns }: TabEvidence, scorer: Scorer): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const note = (name: string, value: number) => {
    if (value > LEAST) found.set(name, value);
  };
  const { chances, of } = scorer.likeliest(columns);
  chances.forEach((p, k) => {
    note(`has:${of.names[k]}`, p);
  });
  for (const name of OF_COLUMNS)
    note(`r:${name}`, Math.max(...columns.map((evidence) => shareOf(evidence, name))));
  for (const header of tab.headers) for (const name of sidesOf(header)) note(name, 1);
  return found;
}

/** Pairs of ideas that tell an offer from a wish, and the other side from one's own. */
const OF_SIDES =
  /^(?:can|offer|want|need|learn|goal|why|choice|mentor|mentee|help|many|before|supervisor|satisfied|recommend|met|fit|quote|programme|both|role|mentoring|survey|check_in)$/;

/** Of each question once. */
const sidesOf = remembered((header) =>
  questionOf(header).halves.flatMap((half) => told(ideasOf(half).flat())),
);

/** Those of sides, alone and two together. */
function told(all: readonly string[]): string[] {
  const ideas = [...new Set(all)].filter((idea) => OF_SIDES.test(idea)).sort();
  return ideas.flatMap((one, k) => [`q:${one}`, ...ideas.slice(k + 1).map((other) => `q:${one}+${other}`)]);
}

/** What the name says; only these ideas tell a role. */
export const nameEvidence = (sheet: string): ReadonlyMap<string, number> =>
  new Map(
    ideasAsked(sheet.replace(/\(.*?\)/g, ' ')).flatMap((idea) =>
      OF_SIDES.test(idea) ? [[`n:${idea}`, 1] as const] : [],
    ),
  );

/** All that may be evidence of a tab. */
export function tabNames(meanings: readonly string[]): readonly (readonly string[])[] {
  const ideas = ideasLike(OF_SIDES);
  return [
    ['bias', ...OF_COLUMNS.map((name) => `r:${name}`)],
    meanings.map((field) => `has:${field}`),
    ideas.map((idea) => `n:${idea}`),
    told(ideas),
  ];
}
