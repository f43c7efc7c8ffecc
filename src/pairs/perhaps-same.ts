// Newcomers who may be somebody of an introduced pair or circle under a new name and address: hub and sheet ask whether they are. Until
// somebody says so nobody proposes anything to them or writes to them, for they may have a partner already.

import { say } from '../language/say.ts';
import { sheetCalled } from '../language/sheets-called.ts';
import type { Reading } from '../people/people.ts';
import type { PairBook } from './pair-book.ts';
import type { Gone } from './same-person.ts';
import { withoutPartner } from './without-partner.ts';

type People = Pick<Reading, 'everybody' | 'mentors' | 'mentees' | 'strands'>;

/** By role and id, as `mentee ana@example.org`, of whom no answer is left. */
export type PerhapsSame = ReadonlyMap<string, Gone>;

export function perhapsSame(reading: People, book: PairBook): PerhapsSame {
  const known = found.get(book) ?? among(reading, book);
  found.set(book, known);
  return known;
}

/** Asked for by every page about the pairs: sorted out once for each book. */
const found = new WeakMap<PairBook, PerhapsSame>();

function among(reading: People, book: PairBook): PerhapsSame {
  return new Map(
    withoutPartner(reading, book)
      .flatMap(({ perhaps }) => perhaps)
      .flatMap(({ gone, others }) => others.map(({ id }) => [`${gone.role} ${id}`, gone] as const)),
  );
}

/** Why they wait. */
export function whyPerhaps(name: string, { written, row, sheet }: Gone): string {
  return say(
    '{name} may be {written} under another name and address: write {name} in place of {written} in {sheet}, row {row}, or ended into its Status, or put the answer back. Until then nobody is proposed or introduced to {name}',
    { name, written, row, sheet: sheetCalled(sheet) },
  );
}
