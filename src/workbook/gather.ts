// Reads the whole workbook once and sorts it: our sheets, the forms, and what everything together says.

import type { Issue } from '../ground/issue.ts';
import { type Cell, type Table, tableOf, textOf } from '../ground/table.ts';
import { refuse } from '../language/refusal.ts';
import type { OurSheetId } from '../our-sheets/our-sheets.ts';
import { isUnfinished, recognise } from '../our-sheets/recognise.ts';
import { isoDay } from '../outbox/outbox.ts';
import { unclearCheckIns } from '../pairs/follow-up.ts';
import { ofThisEdition, returningIn } from '../people/answers-since.ts';
import type { Form } from '../people/columns.ts';
import { headerRowChosen } from '../people/decisions.ts';
import { type Decision, formsOf } from '../people/forms.ts';
import type { OpenTab } from '../people/open-tabs.ts';
import { sampleRows } from '../people/sample-domain.ts';
import { type StoredColumn, storedColumns, WHOLE_SHEET } from '../people/stored-columns.ts';
import { tabsInError } from '../people/tabs-in-error.ts';
import { undatedIssues } from '../people/undated-answers.ts';
import { rowRemembered } from '../people/whose-decisions.ts';
import type { Ports } from '../ports/ports.ts';
import type { Tab } from '../ports/workbook.ts';
import { hasEdition, type Settings } from '../programme/settings.ts';
import { readStrands, type Strand } from '../programme/strands.ts';
import { headerRowOf } from '../reading/header-row.ts';
import { type Headed, headersAt } from '../reading/header-stack.ts';
import { tabsWithoutHeader } from './call-sheets.ts';
import { type FileRemembers, fileRemembers } from './file-remembers.ts';
import { apartFromFormer } from './former-edition.ts';
import { namesakes } from './namesakes.ts';
import { lostHeaders, ourTabs, unreadBounds, unreadIssues } from './our-tabs.ts';
import { goBy, settingsIn } from './settings-in.ts';

export interface Gathered extends FileRemembers {
  /** Asks the workbook once. */
  readonly fileId: () => string;
  /** The day on the clock of this file, like 2027-02-01. */
  readonly today: () => string;
  readonly ours: ReadonlyMap<OurSheetId, { readonly tab: Tab; readonly table: Table }>;
  /** Tabs that bear our name and are still empty: made by us, then cut short. */
  readonly unfinished: ReadonlyMap<OurSheetId, Tab>;
  /** Names of tabs that are not ours. */
  readonly foreign: readonly string[];
  /** Names of tabs that bear the name of a sheet of ours and lost its header. */
  readonly headerless: ReadonlyMap<OurSheetId, string>;
  /** What is said of sheets that bound who may meet whom and that cannot be read. */
  readonly unread: readonly Issue[];
  /** Names of all tabs; asks the workbook for those it was not asked for yet. */
  readonly names: () => string[];
  /** The tabs that are not ours, by name. */
  readonly tabOf: ReadonlyMap<string, Tab>;
  /** Tabs that look like one of ours and are not the one we use, by name: copies, and those of earlier editions. */
  readonly lookalikes: ReadonlyMap<string, Tab>;
  readonly olderMatches: readonly Table[];
  /** Unmatched sheets of earlier editions. */
  readonly olderUnmatched: readonly Table[];
  /** With the answers of this edition. */
  readonly forms: readonly Form[];
  /** The same with those of earlier editions too. */
  readonly allForms: readonly Form[];
  readonly others: readonly Table[];
  /** Sheets with people about which a person has to say whose answers they hold. */
  readonly open: readonly OpenTab[];
  /** Rows of the questions that a person chose, by sheet. */
  readonly chosenRows: ReadonlyMap<string, number>;
  /** Sheets that a person said hold nothing we use. */
  readonly decidedUnused: readonly string[];
  readonly settings: Settings;
  /** Edition and draw seed are settled: they no longer hang on the clock or the name of the file. */
  readonly isPinned: boolean;
  readonly strands: readonly Strand[];
  readonly issues: readonly Issue[];
  readonly hasStoredColumns: boolean;
}

/** @param decisions  taken just now, not yet remembered. */
export function gather(ports: Ports, decisions: readonly Decision[] = []): Gathered {
  const tabs = ports.workbook.tabs().map((tab) => ({ tab, as: recognise(tab.grid, tab.name) }));
  const { settings, odd, isPinned, ...sorted } = sortedOut(ports, tabs);
  const { ours, olderMatches, olderUnmatched, issues: oddSheets } = sorted;
  const table = (id: OurSheetId) => ours.get(id)?.table ?? null;
  const { rest, bound } = strangersIn(tabs, ours);
  const { unfinished, lostNames } = tabsWithoutHeader(rest, (id) => ours.get(id)?.tab);
  const stored = storedColumns(table('columns'));
  const { tables, chosenRows } = foreignTables(rest, stored, decisions);
  const { forms, others, open, issues } = formsOf(tables, stored, decisions, settings.answersSince);
  const unread = [...unreadIssues(bound), ...tabsInError(tables, forms, stored)];
  const { now, times } = thisEdition(forms, settings.answersSince, table('returning'));
  const { strands, issues: oddRows } = readStrands(table('strands'));
  const unused = unusedIn([...decisions, ...wholeSheets(stored)]);
  const alike = namesakes({ others, open, ours, tabs }, [...unused, ...lostNames.values()]);
  const ofSheets = [...oddSheets, ...unread, ...lostHeaders(lostNames), ...alike];
  return {
    fileId: ports.workbook.fileId,
    today: () => isoDay(ports.workbook.shown(ports.now)),
    ...fileRemembers(ports),
    ours,
    unfinished,
    foreign: tables.map(({ sheet }) => sheet),
    headerless: new Map([...lostNames, ...[...bound].map(([tab, id]) => [id, tab.name()] as const)]),
    unread: [...unread, ...oddSheets.filter(({ severity }) => severity === 'blocks')],
    names: () => tabs.map(({ tab }) => tab.name()),
    tabOf: new Map(rest.map((tab) => [tab.name(), tab])),
    lookalikes: lookalikesIn(tabs, ours),
    olderMatches,
    olderUnmatched,
    forms: now,
    allForms: forms,
    others,
    open,
    chosenRows,
    decidedUnused: unused,
    settings,
    isPinned,
    strands,
    issues: [...ofSheets, ...issues, ...odd, ...oddRows, ...times],
    hasStoredColumns: stored.length > 0,
  };
}

type Tabs = readonly { readonly tab: Tab; readonly as: ReturnType<typeof recognise> }[];

/** Our sheets, and the settings by which the whole call goes; pairs of a former edition are none of ours. */
function sortedOut(ports: Ports, tabs: Tabs) {
  const found = ourTabs(tabs);
  const table = found.ours.get('settings')?.table ?? null;
  const { settings, issues: odd, isPinned } = settingsIn(ports, table);
  goBy(settings);
  return {
    ...apartFromFormer(found, isPinned || hasEdition(table) ? settings.edition : null),
    settings,
    odd,
    isPinned,
  };
}

/** Tabs that are no sheet of ours, and those of them that bound who may meet whom, and nobody can read. */
function strangersIn(tabs: readonly { readonly tab: Tab; readonly as: unknown }[], ours: Gathered['ours']) {
  const strange = tabs.filter(({ as }) => as === null).map(({ tab }) => tab);
  const bound = unreadBounds(strange, ours);
  return { bound, rest: strange.filter((tab) => !bound.has(tab)) };
}

/** The forms with the answers of this edition, and what is said where times do not tell which these are, or which is the latest. */
function thisEdition(forms: readonly Form[], moment: string, returning: Table | null) {
  const since = { moment, returning: returningIn(returning) };
  const now = forms.map((form) => ofThisEdition(form, since));
  const undated = forms.flatMap((form) => undatedIssues(form, moment));
  return { now, times: [...undated, ...unclearCheckIns(now)] };
}

function lookalikesIn(
  tabs: readonly { readonly tab: Tab; readonly as: unknown }[],
  ours: Gathered['ours'],
): Map<string, Tab> {
  const used = new Set([...ours.values()].map(({ tab }) => tab));
  const others = tabs.filter(({ tab, as }) => as !== null && !used.has(tab));
  return new Map(others.map(({ tab }) => [tab.name(), tab]));
}

/** Tabs that are not ours as tables, each from the row of its questions. */
function foreignTables(
  rest: readonly Tab[],
  stored: readonly StoredColumn[],
  decisions: readonly Decision[],
): { tables: Table[]; chosenRows: Map<string, number> } {
  const filled = rest.filter((tab) => !isUnfinished(tab.grid));
  const rows = filled.map((tab) => {
    const said = headerRowChosen(tab.name(), decisions);
    if (said !== null && !isWritten(tab.grid[said - 1])) refuse('empty row', `${tab.name()}!#${said}`);
    return said === null ? rowRemembered(tab.name(), tab.grid, stored) : { row: said, isChosen: true };
  });
  const tables = filled.map((tab, k) => {
    const row = rows[k]?.row ?? headerRowOf(tab.grid);
    const headed: Headed = rows[k]?.isChosen ? { row } : headersAt(tab.grid, row);
    return tableOf(tab.name(), tab.grid, headed.row, headed.asked);
  });
  const chosen = filled.flatMap((tab, k) => (rows[k]?.isChosen ? [[tab.name(), rows[k].row] as const] : []));
  const chosenRows = new Map(chosen);
  return { tables, chosenRows };
}

const isWritten = (row: readonly Cell[] | undefined) => row?.some((cell) => textOf(cell) !== '') ?? false;

/** Sheets that a person said are nobody's answers. */
function unusedIn(decisions: readonly Decision[]): string[] {
  return decisions.filter(({ header, field }) => header === '' && field === null).map(({ sheet }) => sheet);
}

function wholeSheets(stored: readonly StoredColumn[]): Decision[] {
  return stored
    .filter((column) => column.question === WHOLE_SHEET)
    .map(({ sheet, meaning }) => ({ sheet, header: '', field: meaning }));
}

/** Whether invented people are among those who answered. */
export function hasSample({ allForms, others }: Gathered): boolean {
  return [...allForms.map(({ table }) => table), ...others].some((table) => sampleRows(table).length > 0);
}
