// Why a mail that was approved does not go at the moment: by the reason that holds its pair, or else by who does not take part.
import { personId } from '../../ground/addresses.ts';
import { say } from '../../language/say.ts';
import { sheetCalled } from '../../language/sheets-called.ts';
import type { OutboxRow } from '../../outbox/outbox.ts';
import { whyAbsent } from '../../pairs/absent.ts';
import { addressesIn, idIn } from '../../pairs/pair.ts';
import { type PairBook, standingMembers, standingPairs } from '../../pairs/pair-book.ts';
import type { Reading } from '../../people/people.ts';
import type { Held } from './group.ts';

interface Sources {
  /** What is held on this occasion. */
  readonly held: readonly Held[];
  readonly reading: Reading;
  readonly book: PairBook;
}

type About = Pick<OutboxRow, 'ref' | 'pair' | 'person'>;

/** The reason in words that go on a sentence, without a full stop; null where nobody knows one. */
export function whyHeldNow({ held, reading, book }: Sources): (row: About) => string | null {
  const pairs = new Set(standingPairs(book).map(({ as }) => `${as.mentee} > ${as.mentor}`));
  const stands = (pair: string) => {
    const both = addressesIn(pair);
    return both === null || pairs.has(both.map(personId).join(' > '));
  };
  return (row) =>
    heldAs(row, held)?.why ??
    whyAbsent(peopleOf(row, book), reading) ??
    (stands(row.pair) ? null : say('this pair stands in {sheet} no more', { sheet: sheetCalled('Matches') }));
}

/** Of this mail alone, of its pair, of its person. */
function heldAs({ ref, pair, person }: About, held: readonly Held[]): Held | undefined {
  const own = held.filter((one) => one.ref === undefined);
  return (
    held.find((one) => one.ref === ref) ??
    own.find(({ who }) => who === pair) ??
    own.find(({ who }) => personId(who) === personId(person))
  );
}

function peopleOf({ pair, person }: About, book: PairBook): string[] {
  const members = standingMembers(book)
    .filter(({ circle }) => circle === pair)
    .flatMap(({ person: one }) => idIn(one) ?? []);
  return [...new Set([...(addressesIn(pair) ?? members), person].map(personId))];
}
