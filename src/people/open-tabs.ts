// Tabs about which a person has to say whose answers they hold: nothing that holds people is left out in silence, and
// nothing of another year is mixed in.

import type { Table } from '../ground/table.ts';
import type { Role } from '../reading/fields/field.ts';
import type { TabReading } from '../reading/read-tabs.ts';
import type { Form } from './columns.ts';
import type { TabDecisions } from './decisions.ts';

export interface OpenTab {
  readonly sheet: string;
  /** `unsure`: we do not know whose answers these are; `twice`: another tab holds the same side of the programme. */
  readonly why: 'unsure' | 'twice';
  /** Likely roles, best first; null is nobody's. */
  readonly candidates: readonly (Role | null)[];
  /** The other tab, where there are two. */
  readonly beside: string | null;
}

interface ReadTable {
  readonly table: Table;
  readonly decided: TabDecisions;
  readonly reading: TabReading;
  readonly form: Form | null;
}

/** Two addresses make a list of people. */
const PEOPLE = 2;
const ADDRESS = /[^@\s]@[^@\s]+\.[^@\s]/;

/** @param aside  names of tabs whose answers all belong to an earlier edition: they stand beside nobody. */
export function openTabsOf(
  read: readonly ReadTable[],
  aside: ReadonlySet<string> = new Set(),
): readonly OpenTab[] {
  const ofNow = read.filter(({ table }) => !aside.has(table.sheet));
  const unsure = read.filter(
    (one) =>
      one.decided.role === undefined &&
      (!one.reading.sure || one.form === null || isAnother(one)) &&
      (holdsPeople(one.table) || isUsed(one)),
  );
  const asked = new Set(unsure.map(({ table }) => table.sheet));
  const twice = ofNow.filter(
    (one) => !asked.has(one.table.sheet) && one.decided.roleBy !== 'coordinator' && isTwice(ofNow, one),
  );
  return [
    ...unsure.map(
      ({ table, reading }): OpenTab => ({
        sheet: table.sheet,
        why: 'unsure',
        candidates: reading.candidates,
        beside: null,
      }),
    ),
    ...[...twice].sort(byAge).map(
      ({ table, form, decided }): OpenTab => ({
        sheet: table.sheet,
        why: 'twice',
        candidates: [form!.role, null],
        beside: ofNow.find(isBeside({ table, form, decided }))?.table.sheet ?? null,
      }),
    ),
  ];
}

/** Another side of the programme than was said of the tab of this name when it asked other questions. */
function isAnother({ decided, reading }: ReadTable): boolean {
  return decided.roleBefore !== undefined && decided.roleBefore !== reading.role;
}

/** Answers of nobody who can be reached, or of one person only, would be used all the same; a survey without names is meant so. */
function isUsed({ form, table }: ReadTable): boolean {
  return form !== null && form.role !== 'survey' && table.rows.length > 0;
}

export function holdsPeople(table: Table): boolean {
  const addresses = new Set<string>();
  for (const row of table.rows)
    for (const cell of row.cells) {
      if (typeof cell === 'string' && ADDRESS.test(cell)) addresses.add(cell.trim().toLowerCase());
      if (addresses.size >= PEOPLE) return true;
    }
  return false;
}

/** Another tab with answers holds the same side, or both sides stand in one form elsewhere. */
function isTwice(read: readonly ReadTable[], one: ReadTable): boolean {
  const role = one.form?.role;
  if (role === undefined || role === 'survey' || role === 'check-in' || one.table.rows.length === 0)
    return false;
  return read.some(isBeside(one));
}

/** Tabs that hold the same side. A tab that is new asks about itself alone: what was said of the others before goes on. */
function isBeside({
  table,
  form,
  decided,
}: Pick<ReadTable, 'table' | 'form' | 'decided'>): (other: ReadTable) => boolean {
  const role = form?.role;
  return (other) =>
    other.table !== table &&
    other.table.rows.length > 0 &&
    (decided.role === undefined || other.decided.role !== undefined) &&
    (other.form?.role === role ||
      other.form?.role === 'both' ||
      (role === 'both' && (other.form?.role === 'mentors' || other.form?.role === 'mentees')));
}

const OLD = /\b(19|20)\d\d\b|\bold\b|copy|copie|kopie|copia|approved|archiv/i;

/** What looks like a copy or another year is asked about first. */
function byAge(a: ReadTable, b: ReadTable): number {
  return Number(OLD.test(b.table.sheet)) - Number(OLD.test(a.table.sheet));
}
