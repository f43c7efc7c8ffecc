// What actions need from outside. Everything is synchronous: so is Apps Script.

import type { Cell, Grid } from '../ground/table.ts';
import type { SheetWrite } from '../our-sheets/layout.ts';
import type { Mark, Marked } from '../outbox/ledger.ts';
import type { Busy, CalendarEvent, EventChange, FoundEvent } from './calendar.ts';

/** One tab of the workbook as it was when it was read. */
export interface Tab {
  /** All values from A1 to the last row and column with content; empty for an empty tab. */
  readonly grid: Grid;
  /** The tab's name; asks the workbook once. */
  readonly name: () => string;
  /** Address of the Google Form whose answers this tab holds, or null; asks the workbook once. */
  readonly formUrl: () => string | null;
  /** Rows that a filter hides, from 1; asks the workbook, row by row where there is a filter. */
  readonly rowsHidden: () => readonly number[];
}

/** What to write, and the tab where it goes, or null when the tab has to be made. */
export interface PlacedWrite {
  readonly sheet: SheetWrite;
  readonly tab: Tab | null;
  /** Of a tab that has to be made. */
  readonly name: string;
}

/** A chart over a block of cells whose first row names the series and whose first column names the bars. */
export interface ChartWanted {
  readonly title: string;
  readonly kind: 'bars' | 'full bars' | 'lines';
  /** Of the series, in their order; empty for the usual ones. */
  readonly colours: readonly string[];
  /** From 1. */
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

export interface Workbook {
  readonly fileName: () => string;
  /** Zone in which its dates are shown. */
  readonly timeZone: () => string;
  /** A moment as its clock shows it: a date whose own fields read so. */
  readonly shown: (moment: Date) => Date;
  /** Tells this file from its copies. */
  readonly fileId: () => string;
  /** Reads every tab that has cells, one call each. */
  readonly tabs: () => readonly Tab[];
  /** One tab, read anew in one call. */
  readonly again: (tab: Tab) => Tab;
  /** The tab of this name, read; null where there is none. */
  readonly named: (name: string) => Tab | null;
  /**
   * Writes sheets of ours together: all are made and formatted in this order, then filled from the last to the first,
   * so that where the first one is complete the others are too.
   */
  readonly write: (sheets: readonly PlacedWrite[]) => void;
  /** Fills an empty tab, or makes one of this name, with values that are nobody's answers. */
  readonly fill: (tab: Tab | null, name: string, rows: Grid) => void;
  /** Deletes whole tabs; a file always keeps one. */
  readonly remove: (tabs: readonly Tab[]) => void;
  /** Draws charts in a sheet of ours unless so many are there already and nothing asks for others. */
  readonly charts: (sheetName: string, charts: readonly ChartWanted[], anew: boolean) => void;
  /** A tab to be looked at and written to row by row, many times in one run. */
  readonly live: (tab: Tab) => LiveSheet;
  /** Everything written so far is kept, whatever happens next. */
  readonly flush: () => void;
  /** Deletes whole rows, the last first; numbers as in the sheet. The only way in which form answers are ever touched. */
  readonly deleteRows: (tab: Tab, rows: readonly number[]) => void;
  /** Adds one row below the last one. */
  readonly append: (tab: Tab, row: Grid[number]) => void;
  /** The row the coordinator has selected in a sheet of this name, or null when they are elsewhere. */
  readonly selectedRow: (sheetName: string) => number | null;
  /** Selects rows so that the coordinator sees them; numbers as in the sheet. False where there is no such sheet. */
  readonly show: (sheetName: string, rows: readonly number[]) => boolean;
}

/** One run at a time in this file. The lock ends with the execution, whatever ends it. */
export interface RunLock {
  /** False when somebody else is at work, and still is after so many ms; a run waits longer than a look. */
  readonly take: (patience?: number) => boolean;
}

/** A document in Drive that we made. */
export interface MadeDocument {
  readonly id: string;
  readonly link: string;
}

/** Documents that this app made; others it cannot see. */
export interface Documents {
  /** Whether the person allowed us to make documents; nothing else here may be asked before. */
  readonly isAllowed: () => boolean;
  /** Makes a document in one step. `ref` finds it again where the answer is lost. */
  readonly create: (name: string, html: string, ref: string) => MadeDocument;
  /** Replaces the whole text; id, link and sharing stay, and so do earlier versions for its editors. */
  readonly update: (id: string, name: string, html: string) => void;
  /** Those with this reference that are not in the bin. */
  readonly find: (ref: string) => readonly MadeDocument[];
  /** False for a document that is in the bin, gone, or somebody else's. */
  readonly isThere: (id: string) => boolean;
  /** Lets everybody who has the link read it. Doing it twice changes nothing. */
  readonly share: (id: string) => void;
  /** Lets one person write in it, without a mail from Google. False where Google refuses the address. */
  readonly shareWith: (id: string, address: string) => boolean;
  /** Puts it into the bin; nothing happens where it is gone. */
  readonly discard: (id: string) => void;
}

/** What became of an event that was handed over. */
export type Entered =
  /** It stands in the calendar. */
  | 'made'
  /** There is, or was, one with this id. */
  | 'taken'
  /** Too many at once: the same again in a moment. */
  | 'slow'
  /** No more invitations for now: Google lets us go on tomorrow. */
  | 'quota'
  /** Google does not invite one of the guests, or does not take the event as it is. */
  | 'refused'
  /** The calendar is gone, or another account's. */
  | 'no calendar'
  /** Google did not say; whether it stands there is seen in the calendar. */
  | 'trouble';

/** A calendar of the programme's own; others are never seen. */
export interface Calendars {
  readonly isAllowed: () => boolean;
  readonly mayAskBusy: () => boolean;
  /** Makes a calendar and returns its id. It cannot be found again where the answer is lost. */
  readonly make: (name: string, zone: string) => string;
  readonly isThere: (id: string) => boolean;
  /** Deletes a whole calendar; only for one that was made to try it. */
  readonly unmake: (id: string) => void;
  /** Puts an event in and lets Google tell the guests. */
  readonly enter: (calendar: string, event: CalendarEvent) => Entered;
  /** Changes an event that stands there; the guests hear of it only where `tell`. */
  readonly change: (calendar: string, event: string, change: EventChange, tell: boolean) => Entered;
  /** All events with our mark, deleted ones too; null where the calendar is gone. */
  readonly events: (calendar: string, mark: string) => readonly FoundEvent[] | null;
  /** Takes an event out and lets Google tell the guests; null where it is gone now, or was. */
  readonly cancel: (calendar: string, event: string) => 'slow' | 'trouble' | null;
  /** What people are busy with, by address; null for a calendar that cannot be seen. */
  readonly busy: (
    addresses: readonly string[],
    from: number,
    to: number,
  ) => ReadonlyMap<string, readonly Busy[] | null>;
}

/** What became of a mail that was handed over. */
export type Handed =
  /** Accepted. */
  | 'sent'
  /** The address was refused; nobody got anything. */
  | 'refused'
  /** The day's allowance is used up; nobody got anything. */
  | 'quota'
  /** Too many in a short time; nobody got anything. */
  | 'slow'
  /** Nobody knows. */
  | 'unsure';

export interface MailToSend {
  readonly to: readonly string[];
  /** Who gets a copy; mostly nobody. */
  readonly cc: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly html: string;
  /** An iCalendar file that goes with it; empty for none. */
  readonly calendar: string;
  /** Name of the sender that people read. */
  readonly name: string;
  /** Where answers go; empty for the account that sends. */
  readonly replyTo: string;
}

export interface Mailer {
  readonly isAllowed: () => boolean;
  /** Recipients that may still be written to today; Google's own figure, which may vary. */
  readonly quotaLeft: () => number;
  readonly send: (mail: MailToSend) => Handed;
}

/** A sheet that people may touch while a run works in it. */
export interface LiveSheet {
  /** Everything from A1 as it stands now; what was put before is kept, whatever happens next. */
  readonly look: () => Grid;
  /** The same of some rows, from 1. Throws where the sheet has no such rows or columns. */
  readonly rows: (first: number, howMany: number, columns: number) => Grid;
  /** Puts values side by side into one row; row and column from 1. */
  readonly put: (row: number, column: number, values: readonly Cell[]) => void;
}

/** What the file remembers apart from every sheet; a copy of the file remembers nothing. */
export interface Memory {
  /** What became of each mail that was handed over, by its reference, as it is remembered at this moment. */
  readonly marks: () => ReadonlyMap<string, Mark>;
  /** Keeps these at once. Throws where nothing can be kept: then nothing may be handed over. Only after `marks`. */
  readonly mark: (changes: readonly Marked[]) => void;
  /** How many mails more can be remembered. */
  readonly room: () => number;
  /** Something short under a name; null where there is nothing. */
  readonly noted: (name: string) => string | null;
  /** Keeps it; null forgets it. */
  readonly note: (name: string, value: string | null) => void;
}

export interface Ports {
  readonly calendars: Calendars;
  /** Minutes a zone is ahead of UTC at a moment; the name must be one of those we know. */
  readonly minutesAhead: (zone: string, moment: number) => number;
  readonly memory: Memory;
  readonly mailer: Mailer;
  /** Milliseconds since this execution began. */
  readonly elapsed: () => number;
  readonly workbook: Workbook;
  readonly documents: Documents;
  /** A number from 0 (inclusive) to 1 (exclusive), another one each time. */
  readonly chance: () => number;
  readonly lock: RunLock;
  /** The moment this execution began. */
  readonly now: Date;
  /** Shown in the Log. */
  readonly version: string;
}
