// What an act changed in the sheets, kept so that it can be taken back: of each row what stood there before and a print of what
// stands there since. It lies in the sheet Undo, because it holds what people may read in the other sheets.

import type { Cell } from '../../ground/table.ts';
import type { Plain } from '../../language/say.ts';
import type { OurSheetId } from '../../our-sheets/our-sheets.ts';

export interface KeptRow {
  /** What tells the row from others, as it stands since. */
  readonly thing: string;
  /** Cells that stood there, by column of our header; null for a row that is new. Of a row that went, all. */
  readonly before: Readonly<Record<string, Cell>> | null;
  /** Print of the whole row before, and since; null where there was, or is, none. */
  readonly was: string | null;
  readonly is: string | null;
}

export interface KeptSheet {
  readonly id: OurSheetId;
  readonly rows: readonly KeptRow[];
}

export interface KeptAct {
  /** As the Log calls it. */
  readonly act: Plain;
  /** The number of the act that this one took back. */
  readonly tookBack?: string;
  readonly sheets: readonly KeptSheet[];
}

/** A moment in JSON. */
interface Moment {
  readonly moment: number;
}

/** Characters of one cell; Excel takes 32,767 and Google 50,000. https://support.google.com/drive/answer/37603 (2026-11) */
const CELL = 30_000;

/** As texts that each fit into a cell. */
export function packed(act: KeptAct): string[] {
  const text = JSON.stringify(act, function replaced(this: Record<string, unknown>, key, value: unknown) {
    const cell = this[key];
    return cell instanceof Date ? ({ moment: cell.getTime() } satisfies Moment) : value;
  });
  return text.match(new RegExp(`[\\s\\S]{1,${CELL}}`, 'g')) ?? [];
}

/** Null where parts are missing, or somebody changed them. */
export function unpacked(parts: readonly string[]): KeptAct | null {
  try {
    const found: unknown = JSON.parse(parts.join(''), (_, value: unknown) =>
      isMoment(value) ? new Date(value.moment) : value,
    );
    return isAct(found) ? found : null;
  } catch {
    return null;
  }
}

function isMoment(value: unknown): value is Moment {
  return typeof value === 'object' && value !== null && Object.keys(value).join() === 'moment';
}

function isAct(value: unknown): value is KeptAct {
  return typeof value === 'object' && value !== null && 'act' in value && 'sheets' in value;
}
