// Who was introduced to whom as the mails tell it: rows of the Outbox, and the file's own memory where rows are gone. So that
// nobody is matched and written to anew because something happened to Matches.

import { personId } from '../ground/addresses.ts';
import type { Issue } from '../ground/issue.ts';
import type { Mark } from '../outbox/ledger.ts';
import { type OutboxRow, refOf } from '../outbox/outbox.ts';
import { addressesIn, keyOfPair } from '../pairs/pair.ts';
import type { Reading } from '../people/people.ts';
import type { Mentee, Mentor } from '../people/person.ts';
import type { Ports } from '../ports/ports.ts';
import { endRef, type Mailed } from './ends-remembered.ts';
import type { Gathered } from './gather.ts';
import { outboxNow } from './outbox-now.ts';
import { renamedIssues } from './renamed-edition.ts';

interface Two {
  /** Ids. */
  readonly mentee: string;
  readonly mentor: string;
}

export interface Told {
  /** Of each mentee the pair of the last mail, but for those that ended. */
  readonly pairs: readonly Two[];
  /** Pairs that were told and are none any more: they ended, or a later mail told of another mentor. */
  readonly over: readonly Two[];
  /** Pairs that rows of mails tell of, with the reference under which their end is remembered. */
  readonly mailed: readonly Mailed[];
  /** Pairs of whom the mentor was asked by mail. */
  readonly asked: readonly Two[];
  /** Circle's name by person. */
  readonly circles: ReadonlyMap<string, string>;
  /** What keeps a matching from trusting the mails. */
  readonly odd: readonly Issue[];
}

/** In which turn the mail was handed over; -1 where nobody remembers. */
type InTurn = Two & { readonly turn: number };

/** A mail that went out, or may have. */
const OUT = new Set(['sent', 'sending', 'unsure', 'bounced']);
const WENT: ReadonlySet<Mark> = new Set<Mark>(['going', 'sent', 'resent', 'bounced']);
/** A mail is sent again at most so often before we look no further. */
const ATTEMPTS = 3;

export function toldPairs(ports: Ports, gathered: Gathered, reading: Reading): Told {
  const { rows, marks, former } = outboxNow(ports, gathered);
  const about = { file: ports.workbook.fileId(), edition: gathered.settings.edition };
  const out = rows.filter((row) => OUT.has(row.state));
  const turns = new Map([...marks.keys()].map((ref, turn) => [ref, turn]));
  const idOf = idsNow(reading);
  const toldBy = (kind: string) =>
    pairsOf(
      out.filter((row) => row.kind === kind),
      idOf,
      turns,
    );
  const circles = out
    .filter(({ kind }) => kind === 'circle introduction')
    .map(({ person, pair }) => [idOf(person), pair] as const);
  const introduced = toldBy('introduction');
  const ends = new Map(introduced.map((one) => [endRef(about, one.pair), one]));
  const mailed = [...ends].map(([end, one]) => ({ ...one, end, isEnded: marks.has(end) }));
  const here = new Set([...rows.map(({ ref }) => ref), ...mailed.map(({ end }) => end)]);
  const lost = new Map([...turns].filter(([ref]) => WENT.has(marks.get(ref)!) && !here.has(ref)));
  const all = [...introduced, ...remembered(about, reading, lost)];
  const last = newest(all);
  const ended = new Set(mailed.filter(({ isEnded }) => isEnded).map(keyOf));
  const pairs = last.filter((two) => !ended.has(keyOf(two)));
  const standing = new Set(pairs.map(keyOf));
  return {
    pairs,
    over: all.filter((two) => !standing.has(keyOf(two))),
    mailed,
    circles: new Map(circles),
    odd: renamedIssues(gathered, former),
    asked: toldBy('mentor asked'),
  };
}

function keyOf({ mentee, mentor }: Two): string {
  return `${mentee} > ${mentor}`;
}

/** Each mentee once, with the mentor of the last mail: whoever was told of another one since is no longer told of the first. */
function newest(pairs: readonly InTurn[]): Two[] {
  const inTurn = [...pairs].sort((a, b) => a.turn - b.turn);
  return [...new Map(inTurn.map(({ mentee, mentor }) => [mentee, { mentee, mentor }])).values()];
}

/** The id of an address, also of one that was corrected since. */
function idsNow({ known }: Reading): (address: string) => string {
  const now = new Map(known.flatMap(({ id, formerly }) => (formerly ? [[personId(formerly), id]] : [])));
  return (address) => now.get(personId(address)) ?? personId(address);
}

function pairsOf(
  rows: readonly OutboxRow[],
  idOf: (address: string) => string,
  turns: ReadonlyMap<string, number>,
): (InTurn & { readonly pair: string })[] {
  return rows.flatMap(({ pair, ref }) => {
    const addresses = addressesIn(pair);
    if (addresses === null) return [];
    return [{ pair, mentee: idOf(addresses[0]), mentor: idOf(addresses[1]), turn: turns.get(ref) ?? -1 }];
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
  return pairs.flatMap((pair) => [
    endRef(about, pair),
    ...['introduction', 'mentor asked'].flatMap((kind) =>
      addressesIn(pair)!.flatMap((person) =>
        Array.from({ length: ATTEMPTS }, (_, k) =>
          refOf({ ...about, kind, pair, person: personId(person), attempt: k + 1 }),
        ),
      ),
    ),
  ]);
}

/** Pairs of people who take part whose mails the memory alone knows. */
function remembered(
  about: { readonly file: string; readonly edition: string },
  { mentees, mentors }: Reading,
  lost: ReadonlyMap<string, number>,
): InTurn[] {
  if (lost.size === 0) return [];
  const turnOf = (pair: string, { email, formerly }: Mentee | Mentor) =>
    Math.max(
      ...Array.from({ length: ATTEMPTS }, (_, k) => {
        const person = personId(formerly ?? email);
        return lost.get(refOf({ ...about, kind: 'introduction', pair, person, attempt: k + 1 })) ?? -1;
      }),
    );
  return mentees.flatMap((mentee) =>
    mentors.flatMap((mentor): InTurn[] => {
      const pair = keyOfPair(mentee, mentor);
      const turn = Math.max(turnOf(pair, mentee), turnOf(pair, mentor));
      return turn < 0 ? [] : [{ mentee: mentee.id, mentor: mentor.id, turn }];
    }),
  );
}
