// The story of reading strangers' forms: the evidence of every column and tab, whose answers each tab holds, what each
// column means; all decided from the whole workbook, and each with a verdict.

import { withCompared } from './compared.ts';
import { columnOdds, decideColumns } from './decide-columns.ts';
import { decideRoles, type RoleGuess } from './decide-roles.ts';
import type { Role } from './fields/field.ts';
import { saidElsewhere, withSaid } from './said-elsewhere.ts';
import { withSameAnswers } from './same-answers.ts';
import type { Scorer } from './scores.ts';
import type { Tab } from './tab-evidence.ts';
import { usualScorer } from './usual-scorer.ts';
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
  const whole = read.map((evidence, k) => ({ evidence, role: roles[k]!.role, decided: said[k]!.columns }));
  const odds = withSameAnswers(whole.map((one) => ({ ...one, odds: columnOdds(one, tables) })));
  const guessed = whole.map((one, k) => ({
    ...one,
    odds: odds[k]!,
    columns: decideColumns(one, odds[k]!, tables),
  }));
  const elsewhere = saidElsewhere(whole);
  const columns = withCompared(guessed);
  return roles.map((guess, k) => ({
    ...guess,
    columns: withSaid(tabs[k]!, guess.role, columns[k]!, elsewhere),
  }));
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
