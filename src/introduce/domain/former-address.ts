// Who holds an address in a mail that is right no more: the mail to somebody came back or went to a former address, it was sent again to
// the corrected one, and the others of the pair or circle have not had their mail again since. Where the address was corrected in the
// answers after their mails had gone, the others hold it from the beginning.

import { personId } from '../../ground/addresses.ts';
import type { OutboxRow } from '../../outbox/outbox.ts';

/** Mails in which people are named with their addresses. */
const NAMING: ReadonlySet<string> = new Set(['introduction', 'circle introduction']);

type Row = Pick<OutboxRow, 'kind' | 'pair' | 'person' | 'to' | 'state' | 'since' | 'attempt'>;

/** @param isTheirs  a mail to the person. @param address  of now. @param isCorrected  in the answers, since mails were sent. */
export function holdFormerAddress<R extends Row>(
  rows: readonly R[],
  isTheirs: (row: R) => boolean,
  { address, isCorrected }: { readonly address: string; readonly isCorrected: boolean },
): R[] {
  const own = rows.filter((row) => NAMING.has(row.kind) && isTheirs(row));
  const goesTo = (row: R) => row.to.split(',').some((one) => personId(one.trim()) === personId(address));
  const isAlike = (row: R, other: R) => row.kind === other.kind && row.pair === other.pair;
  const openBeside = (row: R, isOpen: (other: R) => boolean) => {
    const others = rows.filter((other) => isAlike(other, row) && !isTheirs(other));
    const people = [...new Set(others.map(({ person }) => person))];
    return people.map((person) => newest(others.filter((other) => other.person === person))).filter(isOpen);
  };
  const afterwards = own.filter(goesTo).flatMap((corrected) => {
    const wasOther = own.some(
      (row) => isAlike(row, corrected) && !goesTo(row) && row.attempt < corrected.attempt,
    );
    return wasOther ? openBeside(corrected, (row) => isOpen(row, corrected)) : [];
  });
  const isAlone = (row: R) => !own.some((other) => isAlike(other, row) && goesTo(other));
  const former = !isCorrected ? [] : own.filter((row) => !goesTo(row) && isAlone(row));
  return [...new Set([...afterwards, ...former.flatMap((row) => openBeside(row, isFirst))])];
}

/** The one mail of its kind that a person had, which may have waited until the correction, or that waits to go once more. */
function isFirst({ state, attempt }: Row): boolean {
  return state === 'queued' ? attempt > 1 : state === 'sent' && attempt === 1;
}

function newest<R extends Row>(rows: readonly R[]): R {
  return rows.reduce((a, b) => (b.attempt > a.attempt ? b : a));
}

/** It went before the address was corrected, or waits to go once more. */
function isOpen(row: Row, { since }: Row): boolean {
  if (row.state === 'queued') return row.attempt > 1;
  return row.state === 'sent' && row.since instanceof Date && since instanceof Date && row.since < since;
}
