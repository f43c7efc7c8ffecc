// Documents of notes made for one pair or circle each: which rows of the Documents sheet are theirs. A pair is named there
// by a fingerprint, because the sheet may be shown to people who must not see who is with whom.
import { textPrint } from '../ground/text-print.ts';
import type { DocumentRecord } from './records.ts';

/** What the Documents sheet calls them. */
export const PAIR_NOTES = 'Notes of a pair';

/** Stands in Contents. */
export function pairMark(pair: string): string {
  return `pair:${textPrint(pair)}`;
}

export interface PairNotes {
  readonly get: (pair: string) => string | undefined;
  readonly size: number;
}

/** Finds the link of a pair's document: only whoever knows the pair can ask. */
export function pairNotesIn(records: readonly DocumentRecord[], file: string, edition: string): PairNotes {
  const links = new Map(
    records
      .filter((record) => record.what === PAIR_NOTES && record.state === 'current')
      .filter((record) => record.file === file && record.edition === edition)
      .map((record) => [record.contents, record.link] as const),
  );
  return { get: (pair) => links.get(pairMark(pair)), size: links.size };
}
