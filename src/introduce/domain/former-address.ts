// Who holds an address in a mail that is right no more: the mail to somebody came back or went to a former address, it was sent again to
// the corrected one, and the others of the pair or circle have not had their mail again since.

import { personId } from '../../ground/addresses.ts';
import type { OutboxRow } from '../../outbox/outbox.ts';

/** Mails in which people are named with their addresses. */
const NAMING: ReadonlySet<string> = new Set(['introduction', 'circle introduction']);

type Row = Pick<OutboxRow, 'kind' | 'pair' | 'person' | 'to' | 'state' | 'since' | 'attempt'>;

/** @param isTheirs  a mail to the person. @param address  of now. */
export function holdFormerAddress<R extends Row>(
  rows: readonly R[],
  isTheirs: (row: R) => boolean,
  address: string,
): R[] {
  const own = rows.filter((row) => NAMING.has(row.kind) && isTheirs(row));
  const goesTo = (row: R) => row.to.split(',').some((one) => personId(one.trim()) === personId(address));
  return own.filter(goesTo).flatMap((corrected) => {
    const isAlike = (row: R) => row.kind === corrected.kind && row.pair === corrected.pair;
    const wasOther = own.some((row) => isAlike(row) && !goesTo(row) && row.attempt < corrected.attempt);
    if (!wasOther) return [];
    const others = rows.filter((row) => isAlike(row) && !isTheirs(row));
    const people = [...new Set(others.map(({ person }) => person))];
    return people
      .map((person) => newest(others.filter((row) => row.person === person)))
      .filter((row) => isOpen(row, corrected));
  });
}

function newest<R extends Row>(rows: readonly R[]): R {
  return rows.reduce((a, b) => (b.attempt > a.attempt ? b : a));
}

/** It went before the address was corrected, or waits to go once more. */
function isOpen(row: Row, { since }: Row): boolean {
  if (row.state === 'queued') return row.attempt > 1;
  return row.state === 'sent' && row.since instanceof Date && since instanceof Date && row.since < since;
}
