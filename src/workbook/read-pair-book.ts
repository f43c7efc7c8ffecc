// Who is with whom, read from the sheets of a workbook that was gathered.

import type { Issue } from '../ground/issue.ts';
import { oddRows } from '../pairs/odd-rows.ts';
import { type PairBook, readPairBook } from '../pairs/pair-book.ts';
import type { Reading } from '../people/people.ts';
import { brokenRules } from './broken-rules.ts';
import type { Gathered } from './gather.ts';

export function pairBookOf(gathered: Gathered, reading: Reading): PairBook {
  const places = new Map(reading.mentors.map((mentor) => [mentor.id, mentor.places]));
  const breaks = brokenRules(gathered, reading, () => book);
  const book: PairBook = readPairBook(sheetsOf(gathered.ours), reading.known, {
    placesOf: (mentor) => places.get(mentor) ?? 0,
    breaks,
  });
  return book;
}

/** What only a person can say about rows of Matches, Circles and Never pair. */
export function pairIssues({ ours }: Gathered, book: PairBook): Issue[] {
  return [...book.never.issues, ...oddRows(book, sheetsOf(ours))];
}

function sheetsOf(ours: Gathered['ours']) {
  const table = (id: 'matches' | 'circles' | 'neverPair') => ours.get(id)?.table ?? null;
  return { matches: table('matches'), circles: table('circles'), neverPair: table('neverPair') };
}
