// Who is with whom, read from the sheets of a workbook that was gathered.

import { personId } from '../ground/addresses.ts';
import type { Issue } from '../ground/issue.ts';
import { type OutboxRow, readOutbox } from '../outbox/outbox.ts';
import type { MailState } from '../outbox/state-words.ts';
import type { CirclesTold } from '../pairs/circles-told.ts';
import { oddRows } from '../pairs/odd-rows.ts';
import { type PairBook, readPairBook } from '../pairs/pair-book.ts';
import type { Reading } from '../people/people.ts';
import { acceptedUnasked } from './accepted-unasked.ts';
import { brokenRules } from './broken-rules.ts';
import type { Gathered } from './gather.ts';
import { outboxOfFile } from './outbox-of-file.ts';

export function pairBookOf(gathered: Gathered, reading: Reading): PairBook {
  const places = new Map(reading.mentors.map((mentor) => [mentor.id, mentor.places]));
  const strands = new Map(reading.mentees.map(({ id, strand }) => [id, strand]));
  const broken = brokenRules(gathered, reading, () => book);
  const book: PairBook = readPairBook(sheetsOf(gathered.ours), reading.known, {
    placesOf: (mentor) => places.get(mentor) ?? null,
    ...broken,
    strandOf: (mentee) => strands.get(mentee) ?? null,
    told: circlesTold(gathered, reading),
  });
  return book;
}

/** Mails of this file and edition that went, or may have. */
function circlesTold(gathered: Gathered, { known }: Reading): CirclesTold {
  const told = new Map<string, Set<string>>();
  const isOfCircle = ({ kind, state }: OutboxRow) => kind === 'circle introduction' && !WAITING.has(state);
  if (!readOutbox(gathered.ours.get('outbox')?.table ?? null).some(isOfCircle)) return told;
  const went = outboxOfFile(gathered).own.filter(isOfCircle);
  const now = new Map(known.flatMap(({ id, formerly }) => (formerly ? [[personId(formerly), id]] : [])));
  for (const row of went) {
    const id = now.get(personId(row.person)) ?? personId(row.person);
    told.set(id, (told.get(id) ?? new Set()).add(row.pair));
  }
  return told;
}

const WAITING: ReadonlySet<MailState> = new Set<MailState>(['queued', 'held', 'failed']);

/** What only a person can say about rows of Matches, Circles and Never pair. */
export function pairIssues(gathered: Gathered, book: PairBook): Issue[] {
  const odd = oddRows(book, sheetsOf(gathered.ours));
  return [...book.never.issues, ...odd, ...acceptedUnasked(gathered, book)];
}

function sheetsOf(ours: Gathered['ours']) {
  const table = (id: 'matches' | 'circles' | 'neverPair' | 'earlierPairs') => ours.get(id)?.table ?? null;
  const pairs = { matches: table('matches'), circles: table('circles') };
  return { ...pairs, neverPair: table('neverPair'), earlierPairs: table('earlierPairs') };
}
