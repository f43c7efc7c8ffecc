// What a setting is: its name, its row in a new sheet, what is usual, what it means, and how its cell is read.

import type { Plain } from '../language/say.ts';
import type { SettingCells } from './setting-cells.ts';

/** What the defaults depend on: the file's name, and today's year or the edition that is settled. */
export interface About {
  readonly file: string;
  readonly year: number | string;
}

export interface Choice<Word extends string = string> {
  /** As it stands in the sheet. */
  readonly value: Word;
  readonly says: Plain;
  /** What follows where it is chosen, where that is not plain. */
  readonly more?: Plain;
}

/** Reads the cell of a setting; what is not understood is noted in `cells`, and the default counts. */
export type Reader<Value> = (cells: SettingCells, setting: Plain) => Value;

export interface SettingRow<Value = unknown> {
  /** In the sheet and, in words, on the page. */
  readonly setting: Plain;
  /** Its row in a new sheet, from 2; each its own. */
  readonly row: number;
  readonly usual: (about: About) => string;
  readonly means: Plain;
  /** The words to choose from, where there are some. */
  readonly choices?: readonly Choice[];
  readonly read: Reader<Value>;
}

/** Settings by the name they have in the program; those that belong together stand below one name. */
export type SettingTable = Readonly<Record<string, SettingRow | Readonly<Record<string, SettingRow>>>>;

/** What reading a table makes of it. */
export type ReadFrom<Rows> = {
  readonly [Name in keyof Rows]: Rows[Name] extends SettingRow<infer Value> ? Value : ReadFrom<Rows[Name]>;
};

/** A group of the page, with its settings in the order of the page. */
export interface SettingGroup {
  readonly title: Plain;
  readonly settings: SettingTable;
}

export const nothing = (): string => '';

/** As it is written; empty where it is not. */
export const asWritten: Reader<string> = (cells, setting) => cells.written(setting);

/** Read by `read`, which answers null where it does not understand; else `otherwise`, which people read as `used`. */
export const readBy =
  <const Value, const Otherwise>(
    read: (text: string) => Value | null,
    wanted: Plain,
    used: Plain,
    otherwise: Otherwise,
  ): Reader<Value | Otherwise> =>
  (cells, setting) =>
    cells.read(setting, read, wanted, used) ?? otherwise;

/** A link that begins with https://; empty where there is none. */
export const link = readBy(
  (text) => (/^https:\/\/\S+$/.test(text) ? text : null),
  'a link that begins with https://',
  'no link',
  '',
);

/** One of a few words, the first of which is usual. */
export function oneOf<const Word extends string>(
  ...choices: readonly [Choice<Word>, ...Choice<Word>[]]
): Pick<SettingRow<Word>, 'usual' | 'read'> & { readonly choices: readonly Choice<Word>[] } {
  const words = choices.map(({ value }) => value) as [Word, ...Word[]];
  return { choices, usual: () => words[0], read: (cells, setting) => cells.readWord(setting, words) };
}
