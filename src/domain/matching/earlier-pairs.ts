// Pairs of editions that were closed, remembered without names: each person is a fingerprint of the address, so that the rule
// about earlier pairs still holds, and nobody can be read from the sheet.
import { type Cell, cellText, type Table } from '../people/table.ts';
import { textPrint } from '../text-print.ts';
import { pairKey } from './rules.ts';

interface Two {
  readonly mentee: string;
  readonly mentor: string;
}

const printOf = (id: string) => textPrint(`person\n${id}`);

/** Rows of the sheet for pairs of this edition; what stands there already is not added again. @param pairs  ids. */
export function rememberedPairs(table: Table | null, edition: string, pairs: readonly Two[]): Cell[][] {
  const rows = (table?.rows ?? []).map((row) => [
    cellText(table!, row, 'Edition'),
    cellText(table!, row, 'Mentee'),
    cellText(table!, row, 'Mentor'),
  ]);
  const fresh = pairs.map(({ mentee, mentor }) => [edition, printOf(mentee), printOf(mentor)]);
  const seen = new Set<string>();
  return [...rows, ...fresh].filter((row) => {
    const key = row.join(' ');
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** Keys of earlier pairs of which both take part again. @param mentees  ids of those who take part, as `mentors`. */
export function earlierPairs(
  table: Table | null,
  mentees: Iterable<string>,
  mentors: Iterable<string>,
): Set<string> {
  if (table === null || table.rows.length === 0) return new Set();
  const byPrint = (ids: Iterable<string>) => new Map([...ids].map((id) => [printOf(id), id] as const));
  const [known, others] = [byPrint(mentees), byPrint(mentors)];
  return new Set(
    table.rows.flatMap((row) => {
      const mentee = known.get(cellText(table, row, 'Mentee'));
      const mentor = others.get(cellText(table, row, 'Mentor'));
      return mentee === undefined || mentor === undefined ? [] : [pairKey(mentee, mentor)];
    }),
  );
}
