// The Documents sheet: which documents were made, which is the current one. A row is written before a document is made,
// so that a run cut short is recognised and the document is never made twice.
import { type Cell, cellText, type Table } from '../ground/table.ts';

export const recordStates = ['making', 'current', 'replaced', 'gone'] as const;
export type RecordState = (typeof recordStates)[number];

export interface DocumentRecord {
  readonly what: string;
  readonly edition: string;
  readonly state: RecordState;
  readonly made: Cell;
  readonly count: number;
  readonly link: string;
  /** Ours, written into the document's properties: by it a document is found again whose id was lost. */
  readonly ref: string;
  readonly id: string;
  /** Id of the file the row was written in: in a copied file the row is history. */
  readonly file: string;
  /** Fingerprint of the whole document. */
  readonly print: string;
  /** `M-07:1a2b3c4d`, one per profile, with blanks between. */
  readonly contents: string;
}

export function readRecords(table: Table | null): DocumentRecord[] {
  return (table?.rows ?? []).flatMap((row): DocumentRecord[] => {
    const text = (header: string) => cellText(table!, row, header);
    const state = recordStates.find((known) => known === text('State'));
    if (state === undefined || text('Ref') === '') return [];
    const at = table!.header.indexOf('Made');
    return [
      {
        what: text('Document'),
        edition: text('Edition'),
        state,
        made: row.cells[at] ?? '',
        count: Number(text('Count')) || 0,
        link: text('Link'),
        ref: text('Ref'),
        id: text('Document id'),
        file: text('File'),
        print: text('Fingerprint'),
        contents: text('Contents'),
      },
    ];
  });
}

export function recordRows(records: readonly DocumentRecord[]): Cell[][] {
  return records.map((r) => [
    r.what,
    r.edition,
    r.state,
    r.made,
    r.count,
    r.link,
    r.ref,
    r.id,
    r.file,
    r.print,
    r.contents,
  ]);
}
