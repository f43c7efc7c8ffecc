// A copy of a spreadsheet holds the rows of its original and none of its memory. Before a person says which of the two goes
// on, the copy writes to nobody, makes no calendar and calls no meeting deleted.
import { readRecords } from '../documents/records.ts';
import { fold } from '../ground/folding.ts';
import { refuse } from '../language/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import type { Gathered } from './gather.ts';
import { pinAnyway, settingRowsWith } from './settled-edition.ts';
import { writeSheets } from './write-sheet.ts';

/** Under which name the file remembers its own id: whatever else it remembers is then its own. */
const NAME = 'file';
/** What a person writes, and where. */
const SETTING = 'Goes on';
const HERE = 'here';

export interface Asked {
  /** Whether there are rows that another file, or another edition, has made; asked where this file is not known to be the one. */
  readonly hasForeignRows: () => boolean;
  /** What the person said with this request; null where nobody was asked. */
  readonly answer: string | null;
}

/** Documents that another file has made: they tell it where the Outbox is gone. */
function hasForeignDocuments({ ours }: Gathered, file: string): boolean {
  const records = readRecords(ours.get('documents')?.table ?? null);
  return records.some((row) => row.file !== '' && row.file !== file);
}

/** Ends with a question where this file looks like a copy and nobody has said that it goes on here. */
export function mustGoOnHere(ports: Ports, gathered: Gathered, { hasForeignRows, answer }: Asked): void {
  const file = ports.workbook.fileId();
  if (ports.memory.noted(NAME) === file) return;
  const { goesOn } = gathered.settings;
  if ((hasForeignRows() || hasForeignDocuments(gathered, file)) && fold(answer ?? goesOn) !== HERE)
    refuse('copy');
  pinAnyway(ports, gathered);
  ports.memory.note(NAME, file);
  const table = gathered.ours.get('settings')?.table;
  // Taken away again, so that a copy of this file has to be asked in its turn.
  if (table && goesOn !== '')
    writeSheets(ports, gathered, [['settings', settingRowsWith(table, SETTING, '', '')]]);
}
