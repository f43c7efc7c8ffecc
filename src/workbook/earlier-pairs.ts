// Pairs of editions that were closed, remembered without names: each person is a fingerprint of the address, so that the rule
// about earlier pairs still holds, and nobody can be read from the sheet. Mentors who took no part any more have a row alone.

import { pairKey } from '../eligibility/rules.ts';
import { fold } from '../ground/folding.ts';
import type { Named } from '../ground/naming.ts';
import { type Cell, cellText, type Table } from '../ground/table.ts';
import { textPrint } from '../ground/text-print.ts';
import { personIn } from '../people/coordinators-lists.ts';
import { neverPrint } from '../people/never-before.ts';

interface Two {
  readonly mentee: string;
  readonly mentor: string;
  /** Both names, as a list of those who did not follow up has them. */
  readonly names: string;
  /** The two parted before the edition was closed. */
  readonly parted: boolean;
}

/** What stands beside a pair that did not follow up, or that parted; the same in every language. */
const UNFOLLOWED = 'did not follow up';
const PARTED = 'parted';
/** The same beside a mentor alone. */
const ABSENT = 'took no part any more';
const NOT_ASKED = 'is not asked again';

const printOf = (id: string) => textPrint(`person\n${id}`);

/** Whether a row of the sheet is about one of these ids. */
export function isRemembered(ids: readonly string[]): (cells: readonly unknown[]) => boolean {
  const prints = new Set(ids.flatMap((id) => [printOf(id), neverPrint(id)]));
  return (cells) => cells.some((cell) => prints.has(String(cell)));
}

/** A mentor who took no part any more when an edition was closed. */
export interface Absent {
  readonly id: string;
  readonly hasDied: boolean;
}

/** Rows of the sheet for pairs of this edition, and for mentors; what stands there already is not added again. @param pairs  ids. */
export function rememberedPairs(
  table: Table | null,
  edition: string,
  pairs: readonly Two[],
  unfollowed: ReadonlySet<string>,
  absent: readonly Absent[],
): Cell[][] {
  const rows = (table?.rows ?? []).map((row) => [
    cellText(table!, row, 'Edition'),
    cellText(table!, row, 'Mentee'),
    cellText(table!, row, 'Mentor'),
    cellText(table!, row, 'Remark'),
  ]);
  const fresh = pairs.map(({ mentee, mentor, names, parted }) => [
    edition,
    printOf(mentee),
    printOf(mentor),
    unfollowed.has(names) ? UNFOLLOWED : parted ? PARTED : '',
  ]);
  const alone = absent.map(({ id, hasDied }) => [edition, '', printOf(id), hasDied ? NOT_ASKED : ABSENT]);
  const seen = new Set<string>();
  return [...rows, ...fresh, ...alone].filter((row) => {
    const key = row.slice(0, 3).join(' ');
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/**
 * Keys of earlier pairs of which both take part again; a row that a coordinator wrote names them by name or address.
 *
 * @param people  those who take part, by role.
 */
export function earlierPairs(
  table: Table | null,
  people: { readonly mentees: readonly Named[]; readonly mentors: readonly Named[] },
  which: 'all' | 'stayed' = 'all',
): Set<string> {
  if (table === null || table.rows.length === 0) return new Set();
  const finder = (list: readonly Named[]) => {
    const byPrint = new Map(list.map(({ id }) => [printOf(id), id] as const));
    return (text: string) => byPrint.get(text) ?? idNamed(text, list);
  };
  const [mentee, mentor] = [finder(people.mentees), finder(people.mentors)];
  return new Set(
    table.rows.flatMap((row) => {
      if (which === 'stayed' && cellText(table, row, 'Remark') !== '') return [];
      const one = mentee(cellText(table, row, 'Mentee'));
      const other = mentor(cellText(table, row, 'Mentor'));
      return one === undefined || other === undefined ? [] : [pairKey(one, other)];
    }),
  );
}

const PRINT = /^([0-9a-f]{16})?$/;

function idNamed(text: string, people: readonly Named[]): string | undefined {
  const found = PRINT.test(text) ? 'nobody' : personIn(text, people);
  return typeof found === 'object' ? found.id : undefined;
}

/** Of these ids those who took no part any more when the edition was closed, and whether they may be asked to come back. */
export function absentIn(
  table: Table | null,
  edition: string,
  ids: readonly string[],
): ReadonlyMap<string, { readonly isAsked: boolean }> {
  const byPrint = new Map(ids.map((id) => [printOf(id), id] as const));
  return new Map(
    (table?.rows ?? []).flatMap((row) => {
      const [id, remark] = [byPrint.get(cellText(table!, row, 'Mentor')), cellText(table!, row, 'Remark')];
      const isOf = cellText(table!, row, 'Edition') === edition && [ABSENT, NOT_ASKED].includes(remark);
      return id === undefined || !isOf ? [] : [[id, { isAsked: remark === ABSENT }] as const];
    }),
  );
}

/** Editions in which each of these ids did not follow up; only those who did not in one. */
export function unfollowedIn(table: Table | null, ids: readonly string[]): ReadonlyMap<string, string> {
  const rows = (table?.rows ?? []).filter((row) => fold(cellText(table!, row, 'Remark')) === UNFOLLOWED);
  if (rows.length === 0) return new Map();
  const byPrint = new Map(ids.map((id) => [printOf(id), id] as const));
  return new Map(
    rows.flatMap((row) =>
      ['Mentee', 'Mentor'].flatMap((header) => {
        const id = byPrint.get(cellText(table!, row, header));
        return id === undefined ? [] : [[id, cellText(table!, row, 'Edition')] as const];
      }),
    ),
  );
}
