// What is held back, for reading: whose mail, which one, who is meant, and why. What is held for one reason is said once.
import { languageSpoken } from '../../language/language.ts';
import { say } from '../../language/say.ts';
import { kindsOf, mails } from '../../letters/mails.ts';
import type { OutboxRow } from '../../outbox/outbox.ts';
import { outboxNote } from '../../outbox/outbox-notes.ts';
import type { PairBook } from '../../pairs/pair-book.ts';
import type { Reading } from '../../people/people.ts';
import { calledBy } from './called.ts';
import type { Held } from './group.ts';
import { passedOver } from './passed-over.ts';
import { whyHeldNow } from './why-held-now.ts';

interface Sources {
  /** What is held on this occasion. */
  readonly held: readonly Held[];
  readonly rows: readonly OutboxRow[];
  /** Approved, and passed over at the moment. */
  readonly stays: readonly OutboxRow[];
  readonly reading: Reading;
  readonly book: PairBook;
}

interface Line {
  readonly who: string;
  readonly name: string;
  readonly why: string;
}

/** First what holds pairs and people on this occasion, then each mail in the Outbox that is held for another reason. */
export function heldLines(sources: Sources): Line[] {
  const { held, rows, stays, reading, book } = sources;
  const called = calledBy(reading);
  const first = [...held, ...passedOver(stays, book)].map(({ who, why }) => ({
    who,
    name: called(who),
    why,
  }));
  const reason = whyHeldNow(sources);
  const others = rows
    .filter(({ state }) => state === 'held')
    .filter(
      (row) => row.isHeldByHand || !held.some(({ who, why }) => who === row.pair && why === reason(row)),
    )
    .map((row): Line => {
      const why = row.isHeldByHand ? heldByHand(row) : whyOf(row, reason);
      return { who: row.pair, name: nameOf(row, called), why: `${kindCalled(row.kind)}${why}` };
    });
  const seen = new Set<string>();
  return [...first, ...others].filter(({ who, name, why }) => {
    const line = [who, name, why].join('\n');
    return !seen.has(line) && seen.add(line);
  });
}

/** A row that says only that something is not as it was says what it is, where that is known now. */
function whyOf(row: OutboxRow, reason: (row: OutboxRow) => string | null): string {
  return row.note === outboxNote.notMatched() ? (reason(row) ?? row.note) : row.note;
}

/** The person, and the pair or circle it is about. */
function nameOf({ pair, person }: OutboxRow, called: (who: string) => string): string {
  const [one, about] = [called(person), called(pair)];
  return one === about ? one : `${one} (${about})`;
}

/** Which mail it is, as the panel calls it. */
function kindCalled(kind: string): string {
  const one = mails.find(({ occasion }) => (kindsOf(occasion) as readonly string[]).includes(kind));
  return one === undefined ? '' : say('“{mail}”: ', { mail: one.called[languageSpoken()] });
}

function heldByHand({ row }: OutboxRow): string {
  return say(
    'held by hand in the sheet {Outbox}, row {row}: write queued into State, and it goes when you next press Send',
    { row },
  );
}
