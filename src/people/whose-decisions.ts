// Which of the decisions that the Columns sheet remembers belong to which tab: by its name, or by its questions where a tab was
// renamed, swapped, or linked again. What belongs to one tab is never taken for another's in silence.
import { fold } from '../ground/folding.ts';
import { type Cell, type Grid, type Table, textOf } from '../ground/table.ts';
import { HEADER_ROW, isAboutSheet, type StoredColumn, storedRole, WHOLE_SHEET } from './stored-columns.ts';

/** What is remembered of one tab. */
export interface Remembered {
  /** The name of the tab then; null where nothing is remembered. */
  readonly sheet: string | null;
  readonly columns: readonly StoredColumn[];
  /** Nothing is asked any more that was asked in the tab of that name: whose answers it holds may have changed. */
  readonly isDoubtful: boolean;
  /** Columns as they stand for the tab that this one repeats; null where it repeats none. */
  readonly repeats: readonly StoredColumn[] | null;
}

const NOTHING: Remembered = { sheet: null, columns: [], isDoubtful: false, repeats: null };
/** Every form has these, so they tell no form from another. */
const IN_EVERY_FORM = new Set(['timestamp', 'email']);
/** Share of what was asked that still is, in a tab that was renamed, and in one that repeats another. */
const RENAMED = 0.5;
const TWIN = 0.8;
/** A form that only resembles another is not taken for it unless it does so much more than its own. */
const CLEARLY = 0.2;
/** So many questions tell a form. */
const ENOUGH = 3;

interface Fit {
  readonly table: Table;
  readonly sheet: string;
  readonly columns: readonly StoredColumn[];
  /** Share of the questions remembered that are here, and of those here that are remembered. */
  readonly kept: number;
  readonly known: number;
  readonly isTold: boolean;
}

/**
 * For each tab what is remembered of it; of a tab that repeats another one only its questions, so that its role is asked.
 *
 * @param aside  names of tabs whose answers all belong to an earlier edition: whoever repeats one of them is the same form, a year later.
 */
export function rememberedFor(
  tables: readonly Table[],
  stored: readonly StoredColumn[],
  aside: ReadonlySet<string> = new Set(),
): readonly Remembered[] {
  const sheets = bySheet(stored);
  const names = new Set(tables.map(({ sheet }) => sheet));
  const fits = tables.map((table) => [...sheets].map(([sheet, columns]) => fitOf(table, sheet, columns)));
  const own = tables.map((table, k) => {
    const namesake = fits[k]!.find(({ sheet }) => sheet === table.sheet);
    const isLike = namesake ? isRenamed : isTwin;
    const other = best(fits[k]!.filter((fit) => fit !== namesake && isLike(fit)));
    if (!namesake || !other) return namesake ?? null;
    const isThere = isInItsPlace(fits, other);
    // Of what is remembered all is still asked: it is its own, however like another form it is.
    // A tab that holds nobody asks nothing that is remembered; last year's answers look like this year's.
    const isOwn = namesake.isTold
      ? namesake.kept >= other.kept || likeness(other) <= likeness(namesake) + (isTwin(other) ? 0 : CLEARLY)
      : isThere;
    if (isOwn) return namesake;
    // The tab bears another's name; where that other still is in its place, this is a copy, whose role is asked.
    return isThere ? null : other;
  });
  const taken = new Set(own.flatMap((fit) => (fit ? [fit.sheet] : [])));
  const renamed = fits
    .flatMap((all, k) => (own[k] ? [] : all))
    .filter(({ sheet, kept }) => !names.has(sheet) && !taken.has(sheet) && kept >= RENAMED)
    .sort((a, b) => likeness(b) - likeness(a));
  for (const fit of renamed) {
    const k = tables.indexOf(fit.table);
    const isLiker = fits[k]!.some((other) => isTwin(other) && likeness(other) > likeness(fit));
    if (own[k] || taken.has(fit.sheet) || isLiker) continue;
    own[k] = fit;
    taken.add(fit.sheet);
  }
  return own.map((fit, k) => {
    if (fit)
      return {
        ...NOTHING,
        sheet: fit.sheet,
        columns: fit.columns,
        isDoubtful: fit.isTold && fit.kept === 0,
      };
    // What is remembered of a tab under whose name another form stands now may have moved here: its columns hold, its role is asked.
    const twins = fits[k]!.filter((one) => isTwin(one) || (isRenamed(one) && !taken.has(one.sheet)));
    const twin = best(twins);
    if (!twin) return NOTHING;
    const isYearLater = !aside.has(tables[k]!.sheet) && isSameForm(twins, twin, aside);
    const columns = twin.columns.filter((one) => !isAboutSheet(one) || (isYearLater && isWholeSheet(one)));
    return { ...NOTHING, columns, repeats: isYearLater ? null : twin.columns };
  });
}

/** The form of an earlier edition, and no form of the other side is as much like it. */
function isSameForm(twins: readonly Fit[], twin: Fit, aside: ReadonlySet<string>): boolean {
  const role = storedRole(twin.columns)?.role ?? null;
  return (
    role !== null &&
    aside.has(twin.sheet) &&
    twins.every((other) => aside.has(other.sheet) && storedRole(other.columns)?.role === role)
  );
}

function bySheet(stored: readonly StoredColumn[]): ReadonlyMap<string, readonly StoredColumn[]> {
  const sheets = new Map<string, StoredColumn[]>();
  for (const column of stored) sheets.set(column.sheet, [...(sheets.get(column.sheet) ?? []), column]);
  return sheets;
}

function fitOf(table: Table, sheet: string, columns: readonly StoredColumn[]): Fit {
  const questions = columns.filter((one) => !isAboutSheet(one));
  const telling = questions.filter(({ meaning }) => !IN_EVERY_FORM.has(meaning ?? ''));
  const asked = telling.length > 0 ? telling : questions;
  const headers = new Set(table.header.filter((header) => header !== '').map(fold));
  const here = questions.filter(({ question }) => headers.has(fold(question))).length;
  const kept = asked.filter(({ question }) => headers.has(fold(question))).length;
  return {
    table,
    sheet,
    columns,
    kept: asked.length === 0 ? 0 : kept / asked.length,
    known: headers.size === 0 ? 0 : here / headers.size,
    isTold: questions.length >= ENOUGH,
  };
}

const isWholeSheet = ({ question }: StoredColumn) => fold(question) === fold(WHOLE_SHEET);
const isRenamed = ({ kept, isTold }: Fit) => isTold && kept >= RENAMED;
const isTwin = ({ kept, known, isTold }: Fit) => isTold && kept >= TWIN && known >= TWIN;
const likeness = ({ kept, known }: Fit) => kept + known;

function best(fits: readonly Fit[]): Fit | null {
  return [...fits].sort((a, b) => likeness(b) - likeness(a))[0] ?? null;
}

/** Whether the tab of that name asks what is remembered of it as much as this one does. */
function isInItsPlace(fits: readonly (readonly Fit[])[], fit: Fit): boolean {
  return fits
    .flat()
    .some(
      (other) =>
        other.sheet === fit.sheet && other.table.sheet === fit.sheet && likeness(other) >= likeness(fit),
    );
}

/** Rows in which questions are looked for. */
const LOOKED_AT = 15;

/**
 * The row in which the questions stand that are remembered of a tab, from 1, and whether a person chose it: rows may have been put
 * above it since. Null where nothing is remembered of it.
 */
export function rowRemembered(
  sheet: string,
  grid: Grid,
  stored: readonly StoredColumn[],
): { readonly row: number; readonly isChosen: boolean } | null {
  const sheets = bySheet(stored);
  const own = sheets.get(sheet);
  const found = (own ? [own] : [...sheets.values()])
    .map((columns) => ({ columns, ...rowOf(columns, grid) }))
    .sort((a, b) => b.count - a.count)[0];
  const chosen = found?.columns.find(({ question }) => fold(question) === HEADER_ROW);
  if (!found || (found.count === 0 && !(own && chosen))) return null;
  return { row: found.count === 0 ? Number(chosen!.meaning) : found.row, isChosen: chosen !== undefined };
}

/** The row that has most of the questions, and how many; of two alike the one that was chosen. */
function rowOf(columns: readonly StoredColumn[], grid: Grid): { row: number; count: number } {
  const asked = columns.filter((one) => !isAboutSheet(one)).map(({ question }) => fold(question));
  const known = new Set(asked);
  const chosen = columns.find(({ question }) => fold(question) === HEADER_ROW)?.meaning;
  const counts = grid.slice(0, LOOKED_AT).map((row) => countIn(row, known));
  const count = Math.max(0, ...counts);
  if (count < Math.max(ENOUGH, RENAMED * known.size)) return { row: 1, count: 0 };
  const before = Number(chosen ?? 0);
  return { row: counts[before - 1] === count ? before : counts.indexOf(count) + 1, count };
}

function countIn(row: readonly Cell[], known: ReadonlySet<string>): number {
  const texts = row.map((cell) => fold(textOf(cell).replace(/\s+/g, ' ')));
  return new Set(texts.filter((text) => known.has(text))).size;
}
