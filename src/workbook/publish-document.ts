// Makes a document exactly once. The row in Documents is written first; a run that finds such a row unfinished looks for
// the document by its reference before it makes another one.

import { type Change, changeTo } from '../documents/change.ts';
import { type DocumentRecord, recordRows } from '../documents/records.ts';
import { textPrint } from '../ground/text-print.ts';
import type { MadeDocument } from '../ports/documents.ts';
import type { Ports } from '../ports/ports.ts';
import { newerOf, rememberDocument, rememberedDocument, type Wanted } from './documents-remembered.ts';
import type { Gathered } from './gather.ts';
import { readAgain, readWritten } from './read-again.ts';
import { type SheetRows, writeSheets } from './write-sheet.ts';

export interface Plan {
  readonly wanted: Wanted;
  readonly change: Change;
  /** What readers have now; null where there is none, or it was deleted. */
  readonly current: DocumentRecord | null;
  /** A run that was cut short. */
  readonly unfinished: DocumentRecord | null;
  /** Somebody deleted the document. */
  readonly wasDeleted: boolean;
  /** All other rows of the sheet. */
  readonly rest: readonly DocumentRecord[];
}

/** Only rows of this very file count: a copy must never touch the documents of its original. */
export function planPublication(ports: Ports, records: readonly DocumentRecord[], wanted: Wanted): Plan {
  const isOurs = (state: DocumentRecord['state']) => (record: DocumentRecord) =>
    record.state === state && record.what === wanted.what && record.edition === wanted.edition;
  const candidates = records.filter((record) => isOurs('current')(record) || isOurs('making')(record));
  const file = candidates.length === 0 ? '' : ports.workbook.fileId();
  const own = candidates.filter((record) => record.file === file);
  const written = newerOf(own.find(isOurs('current')) ?? null, rememberedDocument(ports, wanted));
  const unfinished = own.find(isOurs('making')) ?? null;
  const isThere = written !== null && (!ports.documents.isAllowed() || ports.documents.isThere(written.id));
  const current = isThere ? written : null;
  const known = [current, unfinished?.id === current?.id ? unfinished : null].filter((r) => r !== null);
  const changes = known.map((record) => changeOf(record, wanted));
  const rank = { replace: 0, update: 1, same: 2, new: 3 };
  const [change = { kind: 'new' } as Change] = changes.sort((a, b) => rank[a.kind] - rank[b.kind]);
  const rest = records
    .filter((record) => record !== current && record !== unfinished)
    .map((record) => {
      if (record === written)
        return { ...record, state: unfinished === null ? ('gone' as const) : ('replaced' as const) };
      return own.includes(record) ? { ...record, state: 'replaced' as const } : record;
    });
  return { wanted, change, current, unfinished, wasDeleted: written !== null && !isThere, rest };
}

/** What a document holds of which nobody knows any more is not added to: earlier versions stay readable. */
function changeOf({ contents, print }: DocumentRecord, wanted: Wanted): Change {
  const isKnown = contents !== '' || print === wanted.print || wanted.contents === '';
  return isKnown
    ? changeTo({ contents, print }, wanted.contents, wanted.print)
    : { kind: 'replace', corrected: [], gone: [], added: [] };
}

/** Sheets to write with the intention, and with the result. */
export interface Around {
  readonly before: readonly SheetRows[];
  readonly after: readonly SheetRows[];
}

export function publish(
  ports: Ports,
  gathered: Gathered,
  { name, html }: { readonly name: string; readonly html: string },
  plan: Plan,
  around: Around,
): DocumentRecord {
  const { current, change, wanted, rest } = plan;
  const keeps = change.kind === 'update' || change.kind === 'same';
  const intended = intention(ports, plan, keeps);
  const replaced = current !== null && !keeps ? [{ ...current, state: 'replaced' as const }] : [];
  const isAnnounced = change.kind !== 'same' || plan.unfinished !== null;
  if (isAnnounced) {
    const open = [...rest, ...(current === null ? [] : [current]), intended];
    writeSheets(ports, gathered, [...around.before, ['documents', recordRows(open)]], true);
    ports.workbook.flush();
  }
  const made = keeps
    ? updated(ports, current!, name, html, change)
    : adoptedOrMade(ports, plan, intended, name, html);
  // The old one goes before the new one is remembered: a run that is cut in between finds the new one by its reference,
  // while a new one already remembered would leave nobody to bin the old.
  if (replaced.length > 0) ports.documents.discard(current!.id);
  if (isAnnounced) rememberDocument(ports, { ...intended, id: made.id, link: made.link });
  const done: DocumentRecord = {
    ...intended,
    state: 'current',
    made: ports.now,
    id: made.id,
    link: made.link,
  };
  const result = change.kind === 'same' && current !== null ? { ...current, print: wanted.print } : done;
  const announced = isAnnounced ? [...around.before.map(([id]) => id), 'documents' as const] : [];
  const ids = around.after.map(([id]) => id).filter((id) => !announced.includes(id));
  const now = readAgain(ports, readWritten(ports, gathered, announced), ids);
  writeSheets(ports, now, [...around.after, ['documents', recordRows([...rest, ...replaced, result])]], true);
  ports.workbook.flush();
  return result;
}

/** The row that says what is about to happen. A run that was cut short over the same text goes on under its reference. */
function intention(
  ports: Ports,
  { wanted, current, unfinished, rest }: Plan,
  keeps: boolean,
): DocumentRecord {
  const file = ports.workbook.fileId();
  const isSame = unfinished !== null && unfinished.print === wanted.print && !keeps;
  const seed = [file, wanted.what, wanted.edition, wanted.print, String(rest.length)].join('\n');
  const ref = isSame ? unfinished.ref : textPrint(seed);
  return {
    ...wanted,
    file,
    state: 'making',
    made: ports.now,
    ref: keeps ? current!.ref : ref,
    id: keeps ? current!.id : '',
    link: keeps ? current!.link : '',
  };
}

function updated(
  ports: Ports,
  current: DocumentRecord,
  name: string,
  html: string,
  change: Change,
): MadeDocument {
  if (change.kind === 'update') ports.documents.update(current.id, name, html);
  return { id: current.id, link: current.link };
}

/** Documents of a run that was cut short are found again; one with another text goes into the bin unread. */
function adoptedOrMade(
  ports: Ports,
  { unfinished, current }: Plan,
  intended: DocumentRecord,
  name: string,
  html: string,
): MadeDocument {
  const left = unfinished === null ? [] : ports.documents.find(unfinished.ref);
  const orphans = left.filter((document) => document.id !== current?.id);
  const [own, ...others] = unfinished?.ref === intended.ref ? orphans : [];
  for (const document of own ? others : orphans) ports.documents.discard(document.id);
  return own ?? ports.documents.create(name, html, intended.ref);
}
