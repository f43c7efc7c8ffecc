// The cells of the Settings sheet by setting, and what is noted about those that cannot be read.

import { fold, tidy } from '../ground/folding.ts';
import type { Issue } from '../ground/issue.ts';
import { cellText, columnOf, type Row, type Table, textOf } from '../ground/table.ts';
import { type Plain, say } from '../language/say.ts';

/** The Value column by setting; what cannot be read is noted, and the caller's default counts. */
export class SettingCells {
  readonly issues: Issue[] = [];
  private readonly table: Table | null;
  private readonly rows: ReadonlyMap<string, Row>;

  constructor(table: Table | null) {
    this.table = table;
    this.rows = new Map(
      (table?.rows ?? []).map((row) => [fold(cellText(table!, row, 'Setting')), row] as const),
    );
  }

  /** Rows that are read by nobody: of a name that stands twice the last one counts, and other names mean nothing to us. */
  noteUnread(known: readonly string[]): void {
    const names = new Set(known.map(fold));
    for (const row of this.table?.rows ?? []) {
      const name = cellText(this.table!, row, 'Setting');
      if (name === '') continue;
      if (!names.has(fold(name)))
        this.unread(
          row,
          name,
          say('the name of a setting'),
          say('Correct the name; until then this row is not used.'),
        );
      else if (this.rows.get(fold(name)) !== row)
        this.unread(
          row,
          say('{setting} is there twice', { setting: name }),
          say('each setting once'),
          say('Delete one of the rows; until then the last one counts.'),
        );
    }
  }

  private unread({ number: row }: Row, found: string, wanted: string, remedy: string): void {
    this.issues.push({
      severity: 'warns',
      sheet: this.table!.sheet,
      row,
      column: 'Setting',
      found,
      wanted,
      remedy,
    });
  }

  written(setting: string): string {
    const row = this.rows.get(fold(setting));
    return row ? tidy(textOf(row.cells[columnOf(this.table!, 'Value')])) : '';
  }

  /** Null where nothing is written, or nothing that can be read. */
  read<T>(setting: string, read: (text: string) => T | null, wanted: Plain, used: Plain): T | null {
    const text = this.written(setting);
    const value = text === '' ? null : read(text);
    if (text !== '' && value === null) this.odd(setting, wanted, used);
    return value;
  }

  /** One of a few words; the first one is the default. */
  readWord<W extends string>(setting: string, words: readonly [W, ...W[]]): W {
    const text = this.written(setting);
    const found = words.find((one) => one === fold(text));
    if (found === undefined && text !== '') this.note(setting, words.join(', '), words[0]);
    return found ?? words[0];
  }

  odd(setting: string, wanted: Plain, used: Plain): void {
    this.note(setting, say(wanted), say(used));
  }

  private note(setting: string, wanted: string, used: string): void {
    this.issues.push({
      severity: 'warns',
      sheet: this.table!.sheet,
      row: this.rows.get(fold(setting))!.number,
      column: 'Value',
      found: this.written(setting),
      wanted,
      remedy: say('Correct the cell; until then we use {used}.', { used }),
    });
  }
}
