// Who stands in a pair or circle that a person decided about, or that was introduced: whoever of them is away for a while keeps it.

import { addressOf, personId } from '../ground/addresses.ts';
import { fold } from '../ground/folding.ts';
import { type Table, textOf } from '../ground/table.ts';
import { ownRows } from '../our-sheets/own-rows.ts';
import { inCircles, inMatches } from '../our-sheets/pair-sheets.ts';
import { saysYes } from '../programme/strands.ts';
import type { PairStatus } from './status.ts';
import { statusIn } from './status-in.ts';
import { statusRows } from './status-rows.ts';

/** Ids and folded names; what the words in Status mean nobody knows is kept until somebody says so. */
export function keptIn(matches: Table | null, circles: Table | null): ReadonlySet<string> {
  const pairs = ownRows('matches', matches).flatMap((row) => {
    const isTold = textOf(row.cell(inMatches.introduced)) !== '';
    const isKept = isKeptBy(row.text(inMatches.status), isTold || saysYes(row.cell(inMatches.lock)));
    const cells = [inMatches.mentee, inMatches.mentor, inMatches.menteeAddress, inMatches.mentorAddress];
    return isKept ? cells.map((cell) => row.text(cell)) : [];
  });
  const members = ownRows('circles', circles).flatMap((row) =>
    isKeptBy(row.text(inCircles.status), saysYes(row.cell(inCircles.lock)))
      ? [row.text(inCircles.person)]
      : [],
  );
  return new Set([...pairs, ...members].filter((text) => text !== '').map(named));
}

function isKeptBy(written: string, isDecided: boolean): boolean {
  return isKept(written === '' ? 'proposed' : statusIn(written), isDecided);
}

/** @param isDecided  a ticked Lock, or a day on which they were introduced, says so. */
export function isKept(status: PairStatus | null, isDecided: boolean): boolean {
  if (status === null) return true;
  const { stands, kept } = statusRows[status];
  return stands && (kept || isDecided);
}

function named(text: string): string {
  const address = addressOf(text);
  return address === null ? fold(text) : personId(address);
}
