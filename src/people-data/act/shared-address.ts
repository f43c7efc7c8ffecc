// What says only an address that others use too: nobody can tell whom it means, so it stays where it is, and is told.

import { type Row, type Table, textOf } from '../../ground/table.ts';
import { say, sayCount } from '../../language/say.ts';
import type { Gathered } from '../../workbook/gather.ts';
import type { Place } from '../contract.ts';
import { type Mentions, mentionsOf } from '../domain/mentions.ts';
import type { SheetErasure } from '../domain/sheet-rows.ts';
import type { AnswerRows } from '../read/who-is-erased.ts';
import type { Shared, WhoIsMeant } from '../read/who-is-meant.ts';

interface Found {
  readonly mentions: Mentions;
  /** Rows of answers that are the person's. */
  readonly answers: readonly AnswerRows[];
  /** Our sheets as they will be. */
  readonly sheets: readonly SheetErasure[];
}

/** Rows of any sheet with that address and neither name, in the sheets of ours those that stay. */
export function sharedPlaces(
  { ours, allForms }: Gathered,
  { id, shared }: WhoIsMeant,
  { mentions, answers, sheets }: Found,
): Place[] {
  if (shared === null) return [];
  const address = mentionsOf({ addresses: [id], names: [], codes: [] });
  const others = mentionsOf({ addresses: [], names: shared.others.flat(), codes: [] });
  const isOpen = ({ cells }: Row) => {
    const texts = cells.map(textOf);
    return (
      texts.some(address.isAbout) && !texts.some((text) => others.isAbout(text) || mentions.isAbout(text))
    );
  };
  const tables = new Map<string, { table: Table; isIn: (row: Row) => boolean }>();
  for (const { table } of allForms) {
    const own = answers.find(({ form }) => form.table.sheet === table.sheet)?.rows ?? [];
    tables.set(table.sheet, { table, isIn: ({ number }) => own.every((row) => row.number !== number) });
  }
  for (const [sheet, { table }] of ours) {
    const kept = sheets.find((one) => one.id === sheet)?.rows.map(({ from }) => from);
    tables.set(table.sheet, { table, isIn: ({ number }) => kept?.includes(number) ?? true });
  }
  return [...tables.values()].flatMap(({ table, isIn }): Place[] => {
    const n = table.rows.filter((row) => isIn(row) && isOpen(row)).length;
    if (n === 0) return [];
    const what = sayCount(
      n,
      '{n} row with only the address, which {names} uses too; it stays, look yourself whom it means',
      '{n} rows with only the address, which {names} uses too; they stay, look yourself whom they mean',
      { names: namesOf(shared) },
    );
    return [{ where: table.sheet, what }];
  });
}

/** For whoever asks to see what is held about them. */
export function sharedSaid(shared: Shared): string {
  return say(
    'Not included: rows with only the address, which {names} uses too. Look yourself whom they mean before you hand them on.',
    { names: namesOf(shared) },
  );
}

const namesOf = ({ others }: Shared) => others.map(([name]) => name).join(', ');
