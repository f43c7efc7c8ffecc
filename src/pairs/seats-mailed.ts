// A pair whose address was corrected in Matches as well: the mails of the two still bear the former one. One seat of the row and
// one of the mails are the same person, and the address in the mails speaks of the name that stands in the other seat.

import { haveCommonPart, partsOf } from '../ground/parts-in-common.ts';
import type { StoodIn } from '../people/corrected-addresses.ts';
import { addressesIn } from './pair.ts';

/** Both seats of one row, as it stands. */
export type Seats = readonly [mentee: StoodIn, mentor: StoodIn];

export interface CorrectedSeat {
  /** The seat as the mails know it. */
  readonly known: StoodIn;
  /** The address that stands in the row now. */
  readonly now: string;
}

/**
 * @param rows   pairs that people were told of, as they stand in Matches.
 * @param mailed keys of pairs that mails are about.
 * @returns seats of rows without a mail, where mails to one other person, who bears that name, stand in no row.
 */
export function seatsMailed(rows: readonly Seats[], mailed: ReadonlySet<string>): CorrectedSeat[] {
  const inRows = new Set(rows.map(keyOf));
  const open = [...mailed]
    .filter((key) => !inRows.has(key))
    .map(addressesIn)
    .filter((both) => both !== null);
  return rows
    .filter((row) => !mailed.has(keyOf(row)))
    .flatMap(([mentee, mentor]) => [
      ...correctedSeat(
        mentor,
        open.filter(([other]) => other === mentee.address).map(([, one]) => one),
      ),
      ...correctedSeat(
        mentee,
        open.filter(([, other]) => other === mentor.address).map(([one]) => one),
      ),
    ]);
}

function correctedSeat(seat: StoodIn, mailed: readonly string[]): CorrectedSeat[] {
  const name = [partsOf(seat.name)];
  const theirs = mailed.filter((address) => haveCommonPart([partsOf(address)], name));
  return theirs.length === 1 ? [{ known: { ...seat, address: theirs[0]! }, now: seat.address }] : [];
}

function keyOf([mentee, mentor]: Seats): string {
  return `${mentee.address} > ${mentor.address}`;
}
