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
import { certainly, type Guess } from './verdict.ts';
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
  const said = tabs.map((_, k) => decided[k] || UNDECIDED);
  if (tabs.every((tab, k) => isDecided(tab, said[k]!))) return said.map(asDecided);
  const tables = scorer || usualScorer();
  const read = evidenceOf(tabs);
  const roles = decideRoles(
    read,
    said.map(({ role }) => role),
    tables,
  );
  const odds = withSameAnswers(
    read.map((evidence, k) => {
      const { role } = roles[k]!;
      return { evidence, role, odds: role === null ? [] : columnOdds(evidence, role, tables) };
    }),
  );
  const elsewhere = saidElsewhere(tabs.map((tab, k) => ({ tab, columns: said[k]!.columns })));
  const columns = withCompared(
    read.map((evidence, k) => {
      const { role } = roles[k]!;
      const own = odds[k]!;
      const guesses = role === null ? [] : decideColumns(evidence, role, own, said[k]!.columns, tables);
      return { evidence, role, odds: own, columns: guesses };
    }),
  );
  return roles.map((guess, k) => {
    const own = guess.role === null ? [] : withSaid(tabs[k]!, guess.role, columns[k]!, elsewhere);
    return { ...guess, columns: own };
  });
}

const UNDECIDED: Decided = { role: undefined, columns: [] };

function isDecided({ headers }: Tab, { role, columns }: Decided): boolean {
  if (role === undefined) return false;
  return role === null || headers.every((header, at) => header.trim() === '' || columns[at] !== undefined);
}

const asDecided = ({ role = null, columns }: Decided): TabReading => ({
  role,
  sure: true,
  candidates: [role],
  odds: 1,
  columns: columns.map((field) => certainly(field || null)),
});
