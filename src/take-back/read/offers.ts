// The acts that may be taken back now, each with what it would do.

import type { Ports } from '../../ports/ports.ts';
import type { Gathered } from '../../workbook/gather.ts';
import { type ActOnce, keptActs } from '../../workbook/kept/kept-acts.ts';
import { type RowsBack, rowsBack } from '../domain/rows-back.ts';
import { goneOut } from './gone-out.ts';

/** An act and what taking it back would do now. */
export interface Offer {
  readonly act: ActOnce;
  readonly back: RowsBack;
}

/** The newest first; acts of which nothing is left are none. */
export function offersIn(ports: Ports, gathered: Gathered): readonly Offer[] {
  const acts = keptActs(gathered);
  if (acts.length === 0) return [];
  const isOut = goneOut(ports, gathered, acts);
  const offers = acts.map((act) => ({ act, back: rowsBack(gathered.ours, act, isOut(act)) }));
  return offers.filter(isWorthShowing(acts));
}

/** Where nothing goes back, it is said why; of what was taken back already, nobody needs to know. */
function isWorthShowing(acts: readonly ActOnce[]): (offer: Offer) => boolean {
  const isTakenBack = ({ no }: ActOnce): boolean =>
    acts.some((other) => other.tookBack === no && !isTakenBack(other));
  return ({ act, back: { rows, changed, out } }) =>
    rows.length > 0 || (act.tookBack === undefined && !isTakenBack(act) && changed.length + out.length > 0);
}
