// The Editions sheet: the headline of every edition, for the trend. Rows of this edition are written anew, others are left.
import { fold } from '../../ground/folding.ts';
import { type Cell, cellText, columnOf, type Table } from '../../ground/table.ts';
import { ourSheet } from '../../our-sheets/our-sheets.ts';
import type { Headline } from './headline.ts';

export interface EditionFigure {
  readonly edition: string;
  readonly measure: string;
  /** A score for a recommendation; null where too few answered. */
  readonly percent: number | null;
  readonly n: number;
  readonly low: number | null;
  readonly high: number | null;
}

export function editionRows(table: Table | null, edition: string, headline: readonly Headline[]): Cell[][] {
  const { header } = ourSheet('editions');
  const others = (table?.rows ?? [])
    .filter((row) => fold(cellText(table!, row, 'Edition')) !== fold(edition))
    .map((row) => header.map((text) => row.cells[columnOf(table!, text)] ?? ''));
  const own = headline.map(({ measure, percent, score, count, n, low, high }): Cell[] => [
    edition,
    measure,
    score ?? percent ?? '',
    count ?? '',
    n ?? '',
    low ?? '',
    high ?? '',
  ]);
  return [...others, ...own];
}

export function readEditions(table: Table | null): EditionFigure[] {
  const number = (text: string) => (text === '' || Number.isNaN(Number(text)) ? null : Number(text));
  return (table?.rows ?? [])
    .map((row) => {
      const text = (header: string) => cellText(table!, row, header);
      return {
        edition: text('Edition'),
        measure: fold(text('Measure')),
        percent: number(text('Percent')),
        n: number(text('n')) ?? 0,
        low: number(text('From')),
        high: number(text('To')),
      };
    })
    .filter(({ edition }) => edition !== '');
}
