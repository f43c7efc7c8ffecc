// Who was introduced to whom as the mails tell it: rows of the Outbox, and the file's own memory where rows are gone. So that
// nobody is matched and written to anew because something happened to Matches.

import { personId } from '../ground/addresses.ts';
import type { Mark } from '../outbox/ledger.ts';
import { type OutboxRow, refOf } from '../outbox/outbox.ts';
import { addressesIn, keyOfPair, knownAs } from '../pairs/pair.ts';
import type { Reading } from '../people/people.ts';
import type { Ports } from '../ports/ports.ts';
import type { Gathered } from './gather.ts';
import { outboxNow } from './outbox-now.ts';

export interface Told {
  /** Ids. */
  readonly pairs: readonly { readonly mentee: string; readonly mentor: string }[];
  /** Pairs of whom the mentor was asked by mail. */
  readonly asked: Told['pairs'];
  /** Circle's name by person. */
  readonly circles: ReadonlyMap<string, string>;
}

/** A mail that went out, or may have. */
const OUT = new Set(['sent', 'sending', 'unsure', 'bounced']);
const WENT: ReadonlySet<Mark> = new Set<Mark>(['going', 'sent', 'resent', 'bounced']);
/** A mail is sent again at most so often before we look no further. */
const ATTEMPTS = 3;

export function toldPairs(ports: Ports, gathered: Gathered, reading: Reading): Told {
  const { rows, marks } = outboxNow(ports, gathered);
  const about = { file: ports.workbook.fileId(), edition: gathered.settings.edition };
  const out = rows.filter((row) => OUT.has(row.state));
  const here = new Set(rows.map(({ ref }) => ref));
  const lost = new Set([...marks].flatMap(([ref, mark]) => (WENT.has(mark) && !here.has(ref) ? [ref] : [])));
  const idOf = idsNow(reading);
  const known = pairsOf(
    out.filter(({ kind }) => kind === 'introduction'),
    idOf,
  );
  const asked = pairsOf(
    out.filter(({ kind }) => kind === 'mentor asked'),
    idOf,
  );
  const circles = out
    .filter(({ kind }) => kind === 'circle introduction')
    .map(({ person, pair }) => [idOf(person), pair] as const);
  return { pairs: [...known, ...remembered(about, reading, lost)], circles: new Map(circles), asked };
}

/** The id of an address, also of one that was corrected since. */
function idsNow({ known }: Reading): (address: string) => string {
  const now = new Map(known.flatMap(({ id, formerly }) => (formerly ? [[personId(formerly), id]] : [])));
  return (address) => now.get(personId(address)) ?? personId(address);
}

function pairsOf(rows: readonly OutboxRow[], idOf: (address: string) => string): Told['pairs'] {
  return [...new Set(rows.map(({ pair }) => pair))].flatMap((pair) => {
    const addresses = addressesIn(pair);
    return addresses === null ? [] : [{ mentee: idOf(addresses[0]), mentor: idOf(addresses[1]) }];
  });
}

/**
 * References of all mails that may have introduced somebody to one of these, or asked about the two, whatever became of their rows.
 *
 * @param one  addresses under which the person was known, as `others`.
 */
export function introductionRefs(
  about: { readonly file: string; readonly edition: string },
  one: readonly string[],
  others: readonly string[],
): string[] {
  const pairs = one.flatMap((email) =>
    others.flatMap((other) => [
      keyOfPair({ email }, { email: other }),
      keyOfPair({ email: other }, { email }),
    ]),
  );
  return pairs.flatMap((pair) =>
    ['introduction', 'mentor asked'].flatMap((kind) =>
      addressesIn(pair)!.flatMap((person) =>
        Array.from({ length: ATTEMPTS }, (_, k) =>
          refOf({ ...about, kind, pair, person: personId(person), attempt: k + 1 }),
        ),
      ),
    ),
  );
}

/** Pairs of people who take part whose mails the memory alone knows. */
function remembered(
  about: { readonly file: string; readonly edition: string },
  { mentees, mentors }: Reading,
  lost: ReadonlySet<string>,
): Told['pairs'] {
  if (lost.size === 0) return [];
  const isOut = (pair: string, person: string) =>
    Array.from({ length: ATTEMPTS }, (_, k) => k + 1).some((attempt) =>
      lost.has(refOf({ ...about, kind: 'introduction', pair, person, attempt })),
    );
  return mentees.flatMap((mentee) =>
    mentors
      .filter((mentor) => {
        const pair = keyOfPair(mentee, mentor);
        return isOut(pair, personId(knownAs(mentee))) || isOut(pair, personId(knownAs(mentor)));
      })
      .map((mentor) => ({ mentee: mentee.id, mentor: mentor.id })),
  );
}
