// Workbooks of strangers with their keys: question lists of real programmes, headers in other words, people invented. The
// keys were written by people who had not seen the code.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellData } from '../../src/local/world.ts';
import { root } from '../workbench.ts';

export interface Collected {
  readonly id: string;
  readonly language: string;
  readonly sheets: Readonly<Record<string, CollectedSheet>>;
  readonly participants: { readonly mentors: number; readonly mentees: number };
  /** Pairs that an answer forbids: mentee, mentor, why. */
  readonly forbidden: readonly (readonly [string, string, string])[];
}

interface CollectedSheet {
  readonly rows: readonly (readonly CellData[])[];
  readonly headerRow?: number;
  readonly role: string | null;
  readonly columns: Readonly<Record<string, string | null>>;
  readonly also?: Readonly<Record<string, readonly (string | null)[]>>;
}

function workbooksIn(folder: string): readonly Collected[] {
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const keyed = JSON.parse(readFileSync(join(root, folder, file), 'utf8')) as Partial<Collected>;
      return { forbidden: [], ...keyed, id: file.replace('.json', '') } as Collected;
    });
}

export const collected = workbooksIn('test/reading');
/** Workbooks that were counted blind, once, before any table was trained on them. */
export const countedBlind = [
  'held-out',
  'held-out-2',
  'held-out-3',
  'held-out-4',
  'held-out-6',
  'held-out-7',
].flatMap((folder) => workbooksIn(`test/reading/${folder}`));

/** Meanings that are right for a column: the key's own first, then those on which honest people differ. */
export function rightFor(sheet: CollectedSheet, header: string): readonly (string | null)[] {
  const [field = null, ...also] = [sheet.columns[header] ?? null, ...(sheet.also?.[header] ?? [])];
  return [field, ...also];
}
