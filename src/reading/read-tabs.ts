// The story of reading strangers' forms: the evidence of every column and tab, whose answers each tab holds, what each
// column means; all decided from the whole workbook, and each with a verdict.

import { withCompared } from './compared.ts';
import { columnOdds, decideColumns } from './decide-columns.ts';
import { decideRoles, type RoleGuess } from './decide-roles.ts';
import type { Role } from './fields/field.ts';
import { saidElsewhere, withSaid } from './said-elsewhere.ts';
import { withSameAnswers } from './same-answers.ts';
import { type Scorer, usualScorer } from './scores.ts';
import type { Tab } from './tab-evidence.ts';
import type { Guess } from './verdict.ts';
import { evidenceOf } from './workbook-evidence.ts';

/** What a person decided about a tab: its role, and meanings by column; undefined where nobody decided. */
export interface Decided {
  readonly role: Role | null | undefined;
  readonly columns: readonly (string | null | undefined)[];
}

export interface TabReading extends RoleGuess {
  readonly columns: readonly Guess[];
}

/** @returns a reading for each tab; where everything is decided, nothing is read anew. */
export function readTabs(
  tabs: readonly Tab[],
  decided: readonly Decided[] = [],
  scorer?: Scorer,
): readonly TabReading[] {
  if (tabs.every((tab, k) => isDecided(tab, decided[k]))) return tabs.map((_, k) => asDecided(decided[k]!));
  const tables = scorer ?? usualScorer();
  const read = evidenceOf(tabs);
  const roles = decideRoles(
    read,
    tabs.map((_, k) => decided[k]?.role),
    tables,
  );
  const saidOf = (k: number) => decided[k]?.columns ?? [];
  const odds = withSameAnswers(
    read.map((one, k) => {
      const { role } = roles[k]!;
      return { evidence: one, role, odds: role === null ? [] : columnOdds(one, role, tables) };
    }),
  );
  const elsewhere = saidElsewhere(tabs.map((tab, k) => ({ tab, columns: saidOf(k) })));
  const columns = withCompared(
    read.map((one, k) => {
      const { role } = roles[k]!;
      const own = odds[k]!;
      const guesses = role === null ? [] : decideColumns(one, role, own, saidOf(k), tables);
      return { evidence: one, role, odds: own, columns: guesses };
    }),
  );
  return roles.map((guess, k) => {
    const own = guess.role === null ? [] : withSaid(tabs[k]!, guess.role, columns[k]!, elsewhere);
    return { ...guess, columns: own };
  });
}

function isDecided({ headers }: Tab, decided: Decided | undefined): boolean {
  if (decided?.role === undefined) return false;
  return (
    decided.role === null ||
    headers.every((header, at) => header.trim() === '' || decided.columns[at] !== undefined)
  );
}

function asDecided({ role, columns }: Decided): TabReading {
  const guess = (field: string | null | undefined): Guess => ({
    field: field ?? null,
    sure: true,
    candidates: [],
    odds: 1,
  });
  return { role: role ?? null, sure: true, candidates: [role ?? null], odds: 1, columns: columns.map(guess) };
}
