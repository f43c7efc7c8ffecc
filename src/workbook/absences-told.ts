// What somebody was told of an absence, in the order in which the mails went.

import { personId } from '../ground/addresses.ts';
import { isOut } from '../outbox/outbox.ts';
import { type AbsenceTold, pairAbout } from '../pairs/about-absence.ts';
import type { OutboxNow } from './outbox-now.ts';

/** By the key of a pair and the person, as mails know them. */
export type AbsencesTold = (pair: string, person: string) => readonly AbsenceTold[];

export function absencesTold({ rows, marks }: Pick<OutboxNow, 'rows' | 'marks'>): AbsencesTold {
  const told = rows.filter((row) => isOut(row) && pairAbout(row.pair) !== row.pair);
  if (told.length === 0) return () => [];
  const turns = new Map([...marks.keys()].map((ref, turn) => [ref, turn]));
  const turnOf = (ref: string) => turns.get(ref) ?? -1;
  const inTurn = [...told].sort((a, b) => turnOf(a.ref) - turnOf(b.ref));
  return (pair, person) =>
    inTurn
      .filter((row) => pairAbout(row.pair) === pair && personId(row.person) === personId(person))
      .map(({ pair: name, attempt }) => ({ name, attempt }));
}
