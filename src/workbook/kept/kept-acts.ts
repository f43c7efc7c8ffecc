// The acts that the sheet Undo holds, the newest first. An act of which a part is missing is none.

import { textOf } from '../../ground/table.ts';
import type { OurSheetId } from '../../our-sheets/our-sheets.ts';
import { ownRows } from '../../our-sheets/own-rows.ts';
import type { Gathered } from '../gather.ts';
import { type KeptAct, unpacked } from './kept-act.ts';

export interface ActOnce extends KeptAct {
  readonly no: string;
  /** As it stands in the sheet. */
  readonly done: Date | null;
}

export function keptActs({ ours }: Pick<Gathered, 'ours'>): ActOnce[] {
  const rows = ownRows('undo', ours.get('undo' satisfies OurSheetId)?.table ?? null);
  const numbers = [...new Set(rows.map(({ text }) => text('No')))].filter((no) => no !== '');
  return numbers
    .sort((a, b) => Number(b) - Number(a))
    .flatMap((no): ActOnce[] => {
      const own = rows.filter(({ text }) => text('No') === no);
      const parts = [...own].sort((a, b) => partOf(a.text('Part')) - partOf(b.text('Part')));
      const act = unpacked(parts.map(({ cell }) => textOf(cell('Kept'))));
      const done = own[0]!.cell('Done');
      return act === null ? [] : [{ ...act, no, done: done instanceof Date ? done : null }];
    });
}

function partOf(text: string): number {
  return Number(text.split('/')[0]) || 0;
}
