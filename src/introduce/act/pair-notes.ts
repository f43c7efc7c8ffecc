// Notes for each pair: a document made once for every pair and circle and shared with its people, in slices. The rows are
// written first; a run that finds a row unfinished looks for its document before it makes one.

import { notesDocument } from '../../documents/notes.ts';
import { PAIR_NOTES, pairMark } from '../../documents/pair-notes.ts';
import { type DocumentRecord, readRecords, recordRows } from '../../documents/records.ts';
import { textPrint } from '../../ground/text-print.ts';
import { refuse } from '../../language/refusal.ts';
import { sayCount } from '../../language/say.ts';
import { type ToMeet, toMeet } from '../../pairs/who-meets.ts';
import type { MadeDocument } from '../../ports/documents.ts';
import type { Ports } from '../../ports/ports.ts';
import { type Gathered, gather } from '../../workbook/gather.ts';
import { counted, note } from '../../workbook/log.ts';
import { peopleOf } from '../../workbook/people-of.ts';
import { readWritten } from '../../workbook/read-again.ts';

import { pairBookOf } from '../../workbook/read-pair-book.ts';
import { usableForms } from '../../workbook/usable-forms.ts';
import { writeSheets } from '../../workbook/write-sheet.ts';
import type { PairNotesView } from '../contract.ts';

/** A slice in ms; making and sharing one document takes some five seconds. */
const SLICE_MS = 20_000;
/** Documents announced at once, so that a cut leaves few rows unfinished. */
const AT_ONCE = 4;

export function makePairNotes(ports: Ports): PairNotesView {
  if (!ports.lock.take()) refuse('busy');
  if (!ports.documents.isAllowed()) refuse('no permission for documents');
  const gathered = gather(ports);
  const { rest, own } = recordsOf(ports, gathered);
  const groups = groupsOf(gathered);
  const current = new Set(own.filter(({ state }) => state === 'current').map(({ contents }) => contents));
  const missing = groups.filter(({ pair }) => !current.has(pairMark(pair)));
  const batch = missing.slice(0, AT_ONCE);
  if (batch.length === 0) return { made: groups.length, left: 0, unshared: [] };
  const unfinished = new Map(own.filter(({ state }) => state === 'making').map((row) => [row.contents, row]));
  const document = documentFor(gathered);
  const intended = batch.map(
    ({ pair }) => unfinished.get(pairMark(pair)) ?? intention(ports, gathered, pair, document.html),
  );
  const others = own.filter((row) => !intended.some(({ contents }) => contents === row.contents));
  writeSheets(ports, gathered, [['documents', recordRows([...rest, ...others, ...intended])]], true);
  ports.workbook.flush();
  const { rows, unshared } = makeAll(ports, batch, intended, document);
  const now = readWritten(ports, gathered, ['documents']);
  writeSheets(ports, now, [['documents', recordRows([...rest, ...others, ...rows])]], true);
  ports.workbook.flush();
  const made = rows.filter(({ state }) => state === 'current').length;
  const left = missing.length - made;
  note(
    ports,
    gathered,
    'Notes',
    counted(
      sayCount(made, '{n} document made', '{n} documents made'),
      sayCount(left, '{n} left', '{n} left'),
    ),
  );
  return { made: current.size + made, left, unshared };
}

/** Rows of this file and edition about pairs, and all others. */
function recordsOf(ports: Ports, gathered: Gathered): { own: DocumentRecord[]; rest: DocumentRecord[] } {
  const file = ports.workbook.fileId();
  const records = readRecords(gathered.ours.get('documents')?.table ?? null);
  const isOwn = (row: DocumentRecord) =>
    row.what === PAIR_NOTES && row.file === file && row.edition === gathered.settings.edition;
  return { own: records.filter(isOwn), rest: records.filter((row) => !isOwn(row)) };
}

function groupsOf(gathered: Gathered): readonly ToMeet[] {
  const reading = peopleOf(gathered, usableForms(gathered, false).forms);
  return toMeet({ reading, book: pairBookOf(gathered, reading) });
}

function documentFor({ settings }: Gathered): { name: string; html: string } {
  const title = `${settings.programme} ${settings.edition}`.trim();
  return notesDocument(title, settings.language === 'fr' ? 'fr' : 'en', 'shared');
}

function intention(ports: Ports, { settings }: Gathered, pair: string, html: string): DocumentRecord {
  const file = ports.workbook.fileId();
  return {
    what: PAIR_NOTES,
    edition: settings.edition,
    state: 'making',
    made: ports.now,
    count: 1,
    link: '',
    ref: textPrint([file, settings.edition, pairMark(pair)].join('\n')),
    id: '',
    file,
    print: textPrint(html),
    contents: pairMark(pair),
  };
}

function makeAll(
  ports: Ports,
  batch: readonly ToMeet[],
  intended: readonly DocumentRecord[],
  document: { readonly name: string; readonly html: string },
): { rows: DocumentRecord[]; unshared: string[] } {
  const unshared: string[] = [];
  const rows = intended.map((row, k): DocumentRecord => {
    if (ports.elapsed() > SLICE_MS) return row;
    const made = adoptedOrMade(ports, row, document);
    const { members } = batch[k]!;
    unshared.push(
      ...members.filter(({ email }) => !ports.documents.shareWith(made.id, email)).map(({ name }) => name),
    );
    return { ...row, state: 'current', id: made.id, link: made.link };
  });
  return { rows, unshared };
}

function adoptedOrMade(
  ports: Ports,
  { ref }: DocumentRecord,
  { name, html }: { readonly name: string; readonly html: string },
): MadeDocument {
  // Always looked for: the row that says it was made may be gone, or of an older version of the sheet.
  const [found] = ports.documents.find(ref);
  return found ?? ports.documents.create(name, html, ref);
}
