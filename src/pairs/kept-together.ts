// Who stands in a pair or circle that a person decided about, or that was introduced: whoever of them is away for a while keeps it.

import { addressOf, personId } from '../ground/addresses.ts';
import { fold } from '../ground/folding.ts';
import { type Table, textOf } from '../ground/table.ts';
import { ownRows } from '../our-sheets/own-rows.ts';
import { inCircles, inMatches } from '../our-sheets/pair-sheets.ts';
import { keptKey } from '../people/away.ts';
import { saysYes } from '../programme/strands.ts';
import type { MemberRow, PairRow } from './pair.ts';
import { roleIn } from './read-circles.ts';
import { saysAlone, statusIn } from './status-in.ts';
import { statusRows } from './status-rows.ts';

/** By `keptKey`; where nobody knows what the word in Status means, it is kept until somebody says so. */
export function keptIn(matches: Table | null, circles: Table | null): ReadonlySet<string> {
  const pairs = ownRows('matches', matches).flatMap((row) => {
    const mentor = row.text(inMatches.mentor);
    const said = {
      status: statusSaid(row.text(inMatches.status)),
      isLocked: saysYes(row.cell(inMatches.lock)),
      introduced: row.cell(inMatches.introduced),
    };
    if (mentor === '' || saysAlone(mentor) || !isKept(said)) return [];
    return [
      ...keysOf('mentee', [row.text(inMatches.mentee), row.text(inMatches.menteeAddress)]),
      ...keysOf('mentor', [mentor, row.text(inMatches.mentorAddress)]),
    ];
  });
  const members = ownRows('circles', circles).flatMap((row) => {
    const said = {
      status: statusSaid(row.text(inCircles.status)),
      isLocked: saysYes(row.cell(inCircles.lock)),
    };
    if (row.text(inCircles.circle) === '' || !isKept(said)) return [];
    return keysOf(roleIn(row.text(inCircles.role)), [row.text(inCircles.person)]);
  });
  return new Set([...pairs, ...members]);
}

const statusSaid = (written: string) => (written === '' ? 'proposed' : statusIn(written));

/** What a row of Matches or Circles says of it. */
type Said = Pick<PairRow | MemberRow, 'status' | 'isLocked'> & Partial<Pick<PairRow, 'introduced'>>;

/** Whether somebody decided about it: a word, a ticked Lock, or the day on which the two were introduced says so. */
export function isKept({ status, isLocked, introduced = '' }: Said): boolean {
  if (status === null) return true;
  const { stands, kept } = statusRows[status];
  return stands && (kept || isLocked || textOf(introduced) !== '');
}

/** By id where it is an address, else by name. */
function keysOf(role: 'mentor' | 'mentee', texts: readonly string[]): string[] {
  return texts
    .filter((text) => text !== '')
    .map((text) => {
      const address = addressOf(text);
      return keptKey(role, address === null ? fold(text) : personId(address));
    });
}
