// Sorts out which tab is which of our sheets: of two that look alike, one is ours and the other a copy or an earlier edition;
// and says what somebody has changed in a header.

import { fold } from '../ground/folding.ts';
import type { Issue } from '../ground/issue.ts';
import { cellText, type Table } from '../ground/table.ts';
import { say } from '../language/say.ts';
import { type OurSheetId, ourSheet, ourSheetIds } from '../our-sheets/our-sheets.ts';
import { type Recognised, requiredOf, tableAs } from '../our-sheets/recognise.ts';
import { isCopyName } from '../our-sheets/sheet-names.ts';
import { unreadBound } from '../our-sheets/unread.ts';
import type { Tab } from '../ports/workbook.ts';
import { checkboxIssues, headerIssues, namelessIssues } from './header-issues.ts';

export interface OwnTab {
  readonly tab: Tab;
  readonly table: Table;
}

export interface OurTabs {
  readonly ours: ReadonlyMap<OurSheetId, OwnTab>;
  readonly olderMatches: readonly Table[];
  /** Unmatched sheets of earlier editions. */
  readonly olderUnmatched: readonly Table[];
  readonly issues: readonly Issue[];
}

interface Candidate {
  readonly tab: Tab;
  readonly as: Recognised;
  readonly table: Table;
}

export function ourTabs(tabs: readonly { readonly tab: Tab; readonly as: Recognised | null }[]): OurTabs {
  const ours = new Map<OurSheetId, OwnTab>();
  const older = { matches: [] as Table[], unmatched: [] as Table[] };
  const issues: Issue[] = [];
  for (const id of ourSheetIds) {
    const all = tabs.flatMap(({ tab, as }) =>
      as?.id === id ? [{ tab, as, table: tableOfTab(tab, as) }] : [],
    );
    const own = ownAmong(id, all);
    if (own === null) continue;
    ours.set(id, own);
    issues.push(...headerIssues(own), ...checkboxIssues(id, own.table), ...namelessIssues(id, own.table));
    for (const other of all.filter((one) => one !== own)) {
      const isEarlier = (id === 'matches' || id === 'unmatched') && !isCopyOf(own, other);
      if (isEarlier) older[id].push(other.table);
      else issues.push(twoAlike(id, own, other));
    }
  }
  return { ours, olderMatches: older.matches, olderUnmatched: older.unmatched, issues };
}

/** The tab's own name is asked for only when somebody has to read it. */
export function tableOfTab(tab: Tab, as: Recognised): Table {
  const table = tableAs('', tab.grid, as);
  return {
    ...table,
    get sheet() {
      return tab.name();
    },
  };
}

/** The one that bears the name; else one that is not called a copy; else the first. */
function ownAmong(id: OurSheetId, all: readonly Candidate[]): Candidate | null {
  if (all.length < 2) return all[0] ?? null;
  const isNamed = ({ tab }: Candidate) => fold(tab.name()) === fold(ourSheet(id).name);
  return all.find(isNamed) ?? all.find(({ tab }) => !isCopyName(tab.name())) ?? all[0]!;
}

/** A copy says so, or most of its rows are those of ours: an earlier edition has pairs of its own. */
function isCopyOf(own: Candidate, other: Candidate): boolean {
  if (isCopyName(other.tab.name())) return true;
  const [a, b] = [rowsOf(own.table), rowsOf(other.table)];
  const same = b.filter((row) => a.includes(row)).length;
  return same > 0 && 2 * same >= b.length;
}

/** Rows as their first columns tell them: who, and with whom. */
function rowsOf(table: Table): string[] {
  const said = table.header.slice(0, 3).filter((text) => text !== '' && fold(text) !== 'lock');
  return table.rows.map((row) => said.map((text) => fold(cellText(table, row, text))).join('\n'));
}

function twoAlike(id: OurSheetId, own: Candidate, other: Candidate): Issue {
  const isBound = ourSheet(id).binds === true && !isCopyOf(own, other);
  return {
    severity: isBound ? 'blocks' : 'warns',
    sheet: other.tab.name(),
    row: other.as.headerRow,
    column: '',
    found: say('two sheets look like {sheet}', { sheet: ourSheet(id).name }),
    wanted: say('one of them'),
    remedy: isBound
      ? say('Delete the one that does not count. Until then nobody is matched, mailed or invited.')
      : say('We use {sheet} and leave the other one alone. Delete the one that is not needed.', {
          sheet: own.tab.name(),
        }),
  };
}

/** Sheets that bound who may meet whom and that nobody can read; a copy beside the one we read says nothing new. */
export function unreadBounds(strange: readonly Tab[], ours: OurTabs['ours']): ReadonlyMap<Tab, OurSheetId> {
  return new Map(
    strange.flatMap((tab) => {
      const id = unreadBound(tab.grid, tab.name);
      const isSpare = id !== null && ours.has(id) && isCopyName(tab.name());
      return id === null || isSpare ? [] : [[tab, id] as const];
    }),
  );
}

/** Nobody is matched, mailed or invited as if such a sheet were not there. */
export function unreadIssues(bound: ReadonlyMap<Tab, OurSheetId>): Issue[] {
  return [...bound].map(([tab, id]) => ({
    severity: 'blocks',
    sheet: tab.name(),
    row: 1,
    column: '',
    found: say('a sheet like {sheet}, with columns that we do not know', { sheet: ourSheet(id).name }),
    wanted: headersOf(id),
    remedy: say(
      'Write these words above its columns. If the sheet is something else, give it another name. Until then nobody is matched, mailed or invited.',
    ),
  }));
}

function headersOf(id: OurSheetId): string {
  return say('the headers {columns}', { columns: requiredOf(id).join(', ') });
}

/** Sheets that bear a name of ours and that nobody can read any more: what they say does not count, and that is said. */
export function lostHeaders(lost: ReadonlyMap<OurSheetId, string>): Issue[] {
  return [...lost].map(([id, sheet]) => ({
    severity: 'warns',
    sheet,
    row: 1,
    column: '',
    found: say('a header row that has lost words: this sheet is not read'),
    wanted: headersOf(id),
    remedy: say(
      'Write these words side by side into the row above the first entry. If the sheet is something else, give it another name.',
    ),
  }));
}
