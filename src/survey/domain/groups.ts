// Small groups. A split by role or strand is shown only if nobody can work out the answers of fewer people than the
// smallest group: small groups are merged, and where that does not help the whole split stays away.

import { say } from '../../language/say.ts';
import type { Said } from './count-answers.ts';

export interface Group<T> {
  /** One name, or several joined by " + " where groups were merged. */
  readonly name: string;
  readonly members: readonly T[];
}

export type Split<T> =
  | { readonly groups: readonly Group<T>[]; readonly merged: readonly string[] }
  | { readonly hidden: string };

/**
 * Decided once for the whole report, from everybody who answered: groups under `least` are merged, then the next smallest
 * is taken in, until the merged one is large enough. If only one group remains there is nothing to split.
 */
export function splitInto<T>(all: readonly T[], nameOf: (one: T) => string | null, least: number): Split<T> {
  const byName = new Map<string, T[]>();
  for (const one of all) {
    const name = nameOf(one) ?? UNKNOWN;
    const members = byName.get(name);
    if (members) members.push(one);
    else byName.set(name, [one]);
  }
  const sorted = [...byName]
    .map(([name, members]) => ({ name, members }))
    .sort((a, b) => a.members.length - b.members.length || (a.name < b.name ? -1 : 1));
  if (sorted.length < 2) return { hidden: say(ONE_GROUP) };
  const taken: typeof sorted = [];
  const size = () => taken.reduce((n, { members }) => n + members.length, 0);
  for (const group of sorted) {
    if (group.members.length >= least && (taken.length === 0 || size() >= least)) continue;
    taken.push(group);
  }
  if (taken.length === 0) return { groups: inOrder(sorted), merged: [] };
  const others = sorted.filter((group) => !taken.includes(group));
  if (others.length === 0 || size() < least)
    return { hidden: say('a group of fewer than {least} people could be worked out', { least }) };
  const names = taken.map(({ name }) => name);
  const merged = { name: names.join(' + '), members: taken.flatMap(({ members }) => members) };
  return { groups: inOrder([...others, merged]), merged: names };
}

/** Nothing to be hidden: there is nothing to split. */
export const ONE_GROUP = 'there is only one group';

/** Whoever named no role or strand. */
export const UNKNOWN = 'not said';

function inOrder<T>(groups: readonly Group<T>[]): Group<T>[] {
  return [...groups].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Why the answers of one question may not be shown for these groups; null where they may. */
export function whyHidden<T>(
  groups: readonly Group<T>[],
  saidBy: (one: T) => Said | undefined,
  least: number,
): string | null {
  for (const { members } of groups) {
    const answers = members.map(saidBy).filter((said): said is readonly number[] => Array.isArray(said));
    if (answers.length > 0 && answers.length < least)
      return say('fewer than {least} people of a group answered', { least });
    const kinds = new Set(answers.map((positions) => positions.join(' ')));
    if (answers.length > 0 && kinds.size === 1) return say('everybody in a group gave the same answer');
  }
  return null;
}

/**
 * Whether two splits of one question together give away a small group: for each meeting of a row and a column the counts
 * are bounded by what stands in the margins; where all bounds meet, or only one answer is left, those people are known.
 */
export function givesAway<T>(
  rows: readonly Group<T>[],
  columns: readonly Group<T>[],
  saidBy: (one: T) => Said | undefined,
  options: number,
  least: number,
): boolean {
  const count = (members: readonly T[], option: number) =>
    members.filter((one) => {
      const said = saidBy(one);
      return Array.isArray(said) && said.includes(option);
    }).length;
  const all = rows.flatMap(({ members }) => members);
  const inColumn = columns.map(({ members }) => new Set(members));
  return rows.some((row) =>
    columns.some((column, k) => {
      const cell = row.members.filter((one) => inColumn[k]!.has(one) && Array.isArray(saidBy(one)));
      if (cell.length === 0) return false;
      const bounds = Array.from({ length: options }, (_, option) => {
        const [r, c, n] = [count(row.members, option), count(column.members, option), count(all, option)];
        return { least: Math.max(0, r + c - n), most: Math.min(r, c) };
      });
      const isOnlyOne = bounds.filter(({ most }) => most > 0).length === 1;
      return isOnlyOne || (cell.length < least && bounds.every(({ least: low, most }) => low === most));
    }),
  );
}
