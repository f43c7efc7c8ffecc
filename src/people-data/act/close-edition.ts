// Close an edition: figures and report stay; names, mails, meetings, codes and texts go from our sheets, and the documents with
// profiles and notes into the bin. Whom never to pair stays, for it holds in any edition. The list comes first. Form answers
// are the coordinator's to delete.

import { takeOutToCome } from '../../catch-ups/act/close-events.ts';
import { type PreparedMeetings, prepareMeetings } from '../../catch-ups/read/prepare-meetings.ts';
import { recordRows } from '../../documents/records.ts';
import { cellText, columnOf } from '../../ground/table.ts';
import { refuse } from '../../language/refusal.ts';
import { sayCount } from '../../language/say.ts';
import { endedNoteIn } from '../../pairs/ended-note.ts';
import { idIn } from '../../pairs/pair.ts';
import { statusRows } from '../../pairs/status-rows.ts';
import { withNeverPairs } from '../../people/never-before.ts';
import type { Reading } from '../../people/people.ts';
import type { Ports } from '../../ports/ports.ts';
import { saysYes } from '../../programme/strands.ts';
import { type Absent, rememberedPairs } from '../../workbook/earlier-pairs.ts';
import type { Gathered } from '../../workbook/gather.ts';
import { counted, note } from '../../workbook/log.ts';
import { pairBookOf } from '../../workbook/read-pair-book.ts';
import { renamedSince } from '../../workbook/renamed-edition.ts';
import { noteClosed, unpin } from '../../workbook/settled-edition.ts';
import { stopAtBlocks } from '../../workbook/stop-at-blocks.ts';
import { type SheetRows, writeSheets } from '../../workbook/write-sheet.ts';
import type { CloseRequest, CloseView } from '../contract.ts';
import { onceClosed, stillOpen } from '../read/still-open.ts';
import { isExpected } from './close-leftovers.ts';
import { documentsIn, filledIn, listed } from './closing-places.ts';

export function closeEdition(ports: Ports, { step }: CloseRequest): CloseView {
  if (step !== 'list' && !ports.lock.take()) refuse('busy');
  const prepared = prepareMeetings(ports, true);
  if (step !== 'list') stopAtBlocks(renamedSince(ports, prepared.gathered));
  const taken = step === 'settle' ? takeOutToCome(ports, prepared) : null;
  const open = stillOpen(ports, prepared, taken);
  const remembered = {
    pairs: introducedPairs(prepared.gathered, prepared.reading).length,
    absent: absentMentors(prepared.reading).length,
    never: pairBookOf(prepared.gathered, prepared.reading).never.byRow.length,
  };
  const view = listed(ports, prepared, { open, taken, done: step === 'close', remembered });
  if (step === 'close') {
    if (open.events === null && isExpected(ports, prepared)) refuse('meetings unseen');
    if (open.blocks) refuse('edition still open', open.says.join(' '));
    const left = onceClosed(ports, prepared, open);
    emptied(ports, prepared);
    return { ...view, open: left };
  }
  return view;
}

/** Names go; pairs that were introduced are remembered without them, for the rule of the next edition. */
function emptied(ports: Ports, { gathered, reading }: PreparedMeetings): void {
  const filled = filledIn(gathered);
  const { documents, rest } = documentsIn(ports, gathered);
  const known = gathered.ours.get('earlierPairs')?.table ?? null;
  const { edition } = gathered.settings;
  const pairs = withNeverPairs(
    rememberedPairs(
      known,
      edition,
      introducedPairs(gathered, reading),
      unfollowed(gathered),
      absentMentors(reading),
    ),
    edition,
    pairBookOf(gathered, reading).never.byRow,
  );
  // Before anything goes: a run cut short must not lose who was together.
  if (pairs.length > 0) {
    writeSheets(ports, gathered, [['earlierPairs', pairs]]);
    ports.workbook.flush();
  }
  for (const { id } of documents) ports.documents.discard(id);
  const sheets: SheetRows[] = filled.map((id): SheetRows => [id, [], 'these are all']);
  if (documents.length > 0) sheets.push(['documents', recordRows(rest)]);
  writeSheets(ports, gathered, sheets);
  ports.workbook.flush();
  noteClosed(ports, gathered);
  unpin(ports);
  note(
    ports,
    gathered,
    'Close the edition',
    counted(
      sayCount(filled.length, '{n} sheet emptied', '{n} sheets emptied'),
      sayCount(documents.length, '{n} document put into the bin', '{n} documents put into the bin'),
    ),
  );
}

/** Mentors who take no part any more, as a word says; a row that waits says nothing of it. The next edition says so before they are asked to come back. */
function absentMentors({ everybody }: Reading): Absent[] {
  return everybody.filter(({ role, takesPart, isHeld }) => role === 'mentor' && !takesPart && !isHeld);
}

/** Names of pairs that were ticked as not having followed up, mentee then mentor. */
function unfollowed({ ours }: Gathered): ReadonlySet<string> {
  const table = ours.get('notMetList')?.table;
  const ticked = (table?.rows ?? []).filter((row) =>
    saysYes(row.cells[columnOf(table!, 'Did not follow up')] ?? ''),
  );
  return new Set(
    ticked.map((row) =>
      [cellText(table!, row, 'Mentee of the pair'), cellText(table!, row, 'Mentor of the pair')].join('\n'),
    ),
  );
}

function introducedPairs(gathered: Gathered, reading: Reading) {
  const { pairs } = pairBookOf(gathered, reading);
  return pairs
    .filter(({ status }) => status !== null && statusRows[status].remembered)
    .flatMap(({ mentee, mentor, last, notes }) => {
      // Whose answer is gone by now is still known by the row.
      const [a, b] = [idIn(mentee) ?? last.mentee, idIn(mentor) ?? last.mentor];
      const names = [nameIn(reading.mentees, a), nameIn(reading.mentors, b)].join('\n');
      return a === null || b === null
        ? []
        : [{ mentee: a, mentor: b, names, parted: endedNoteIn(notes)?.how === 'apart' }];
    });
}

function nameIn(
  people: readonly { readonly id: string; readonly name: string }[],
  id: string | null,
): string {
  return people.find((one) => one.id === id)?.name ?? '';
}
