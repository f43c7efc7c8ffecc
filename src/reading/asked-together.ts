// Columns that ask one thing between them mean one thing: the rows of a grid, the boxes of a question of many ticks. Their odds
// are looked at together, whatever their order.
import { knownKey } from './known-questions.ts';
import type { Odds } from './odds.ts';
import { questionOf } from './question.ts';
import type { TabEvidence } from './tab-evidence.ts';

/** How much of a row's meaning is that of its grid, and of a box that of the boxes beside it. */
const OF_GRID = 1;
const OF_TICKS = 0.5;
/** A meaning that one column rules out is not ruled out for all. */
const LEAST = 1e-4;

/** The odds of all columns, those that ask one thing between them shared. */
export function withAskedTogether(one: TabEvidence, odds: readonly Odds[]): readonly Odds[] {
  const shared = [...odds];
  for (const { columns, share } of groupsOf(one)) {
    const all = meanOf(columns.map((at) => odds[at]!));
    for (const at of columns) shared[at] = between(odds[at]!, all, share);
  }
  return shared;
}

interface Group {
  readonly columns: readonly number[];
  readonly share: number;
}

function groupsOf({ tab, columns }: TabEvidence): readonly Group[] {
  const grids = new Map<string, number[]>();
  const ticks: number[] = [];
  tab.headers.forEach((header, at) => {
    const evidence = columns[at]!;
    if (questionOf(header).row !== null && !isRanked(evidence)) {
      const key = knownKey(header);
      grids.set(key, [...(grids.get(key) ?? []), at]);
    } else if (evidence.has('one of many ticks') && !asksItself(header, evidence)) ticks.push(at);
  });
  return [
    ...[...grids.values()].map((list) => ({ columns: list, share: OF_GRID })),
    { columns: ticks, share: OF_TICKS },
  ].filter((group) => group.columns.length > 1);
}

/** A box with a question of its own is no option of the boxes beside it. */
function asksItself(header: string, evidence: ReadonlyMap<string, number>): boolean {
  return header.includes('?') || ['you', 'i', 'may', 'consent'].some((idea) => evidence.has(`i:${idea}`));
}

/** Rows that are ranks are choices of their own. */
function isRanked(evidence: ReadonlyMap<string, number>): boolean {
  return ['row:ordinal', 'row:integer', 'row:number word'].some((name) => evidence.has(name));
}

/** The mean of logarithms, so that one column alone cannot decide for the others. */
function meanOf(all: readonly Odds[]): Odds {
  const names = new Set(all.flatMap((odds) => [...odds.keys()]));
  return normal(
    [...names].map((name) => {
      const sum = all.reduce((total, odds) => total + Math.log(Math.max(LEAST, odds.get(name) ?? 0)), 0);
      return [name, Math.exp(sum / all.length)] as const;
    }),
  );
}

function between(own: Odds, all: Odds, share: number): Odds {
  if (share === 1) return all;
  return normal(
    [...new Set([...own.keys(), ...all.keys()])].map((name) => {
      const p = (odds: Odds) => Math.max(LEAST, odds.get(name) ?? 0);
      return [name, p(own) ** (1 - share) * p(all) ** share] as const;
    }),
  );
}

function normal(odds: readonly (readonly [string, number])[]): Odds {
  const sum = odds.reduce((total, [, p]) => total + p, 0);
  return new Map(odds.map(([name, p]) => [name, p / sum]));
}
