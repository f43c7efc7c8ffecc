// A copy of a spreadsheet holds the rows of its original and none of its memory. Before a person says which of the two goes
// on, the copy writes to nobody, makes no calendar and calls no meeting deleted.
import { fold } from '../domain/people/folding.ts';
import { refuse } from '../domain/refusal.ts';
import type { Ports } from '../ports.ts';
import type { Gathered } from './gather.ts';
import { pin, settingRowsWith } from './pinned.ts';
import { writeSheets } from './write-sheet.ts';

/** Under which name the file remembers that it is the one that goes on. */
const NAME = 'goes on';
/** What a person writes, and where. */
const SETTING = 'Goes on';
const HERE = 'here';

export interface Asked {
  /** Rows that another file, or another edition, has made. */
  readonly hasForeignRows: boolean;
  /** What the person said with this request; null where nobody was asked. */
  readonly answer: string | null;
}

/** Ends with a question where this file looks like a copy and nobody has said that it goes on here. */
export function mustGoOnHere(ports: Ports, gathered: Gathered, { hasForeignRows, answer }: Asked): void {
  if (!hasForeignRows || remembersAnything(ports, gathered)) return;
  const said = answer ?? gathered.settings.goesOn;
  if (fold(said) !== HERE) refuse('copy');
  pin(ports, gathered);
  ports.memory.note(NAME, HERE);
  const table = gathered.ours.get('settings')?.table;
  // Taken away again, so that a copy of this file has to be asked in its turn.
  if (table && gathered.settings.goesOn !== '')
    writeSheets(ports, gathered, [['settings', settingRowsWith(table, SETTING, '', '')]]);
}

/** A file that has sent or made something itself is no copy. */
function remembersAnything({ memory }: Ports, { settings }: Gathered): boolean {
  return (
    memory.noted(NAME) !== null ||
    memory.noted(`calendar ${settings.edition}`) !== null ||
    memory.marks().size > 0
  );
}
