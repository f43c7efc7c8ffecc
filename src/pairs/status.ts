// What the status of a pair, or of a place in a circle, means for what comes next: read off the table in status-rows.ts.
import { type StatusRow, statusRows } from './status-rows.ts';

export type PairStatus = keyof typeof statusRows;

type With<Column extends keyof StatusRow, Value> = {
  [Status in PairStatus]: (typeof statusRows)[Status][Column] extends Value ? Status : never;
}[PairStatus];

/** Keeps a pair together in every matching. */
export type Decided = With<'because', string>;

/** Under which two still belong together. */
export type Standing = With<'stands', true>;

export const statuses = Object.keys(statusRows) as PairStatus[];

/** Whether a pair, or a place in a circle, still holds. What nobody understands holds until somebody says otherwise. */
export function stands(status: PairStatus | null): boolean {
  return status === null || statusRows[status].stands;
}

/** Whether a row is history: it ended, or the mentor said no. */
export function isOver(status: PairStatus | null): boolean {
  return status !== null && statusRows[status].over;
}

/** Whether somebody said that these two are a pair: no matching takes them apart. */
export function isDecided(status: string | null): status is Decided {
  return status !== null && status in statusRows && statusRows[status as PairStatus].because !== null;
}

/** Whether the coordinator stands for these two against a rule. A mentor's yes does not: rules protect the mentee too. */
export function standsAgainstRule(status: PairStatus | null): boolean {
  return status !== null && statusRows[status].against;
}

/** Whether the people know of each other. */
export function haveMet(status: PairStatus | null): boolean {
  return status !== null && statusRows[status].met;
}

/** Whether introducing is what comes next. */
export function awaitsIntroduction(status: PairStatus | null): boolean {
  return status !== null && statusRows[status].awaits;
}
