// Plain data that stands in for one Google account and one spreadsheet. A snapshot is a copy; a restart is a new realm
// over the same world. Nothing here knows a service.

import type { ChartData, ColumnBlock, Filling, Plain, Rectangle, Style } from './sheet-parts.ts';
import type { CalendarData, Invitation, Refused, Stretch } from './world-calendars.ts';

export interface Formula {
  readonly formula: string;
  /** What it showed in the file that was read; left out of one that arose here, where nothing is worked out. */
  readonly value?: Plain;
}

export type CellData = Plain | Formula;

export interface SheetData {
  readonly id: number;
  /** A chart on a tab of its own, or a connected sheet, has no cells; left out means cells. */
  type?: 'GRID' | 'OBJECT' | 'DATASOURCE';
  /** Areas that this account may not change. */
  protectedAreas?: Rectangle[];
  /** Areas whose validation rejects everything but these values. */
  rejecting?: { readonly area: Rectangle; readonly values: readonly string[] }[];
  /** Rows that a filter hides, from 1; left out where there is no filter. */
  filtered?: number[];
  /** Rows that somebody hid by hand, or in a group that is folded, from 1. */
  hiddenRows?: number[];
  isHidden?: boolean;
  /** Formulas that fill other cells too. */
  fillings?: Filling[];
  /** Only the first cell of a merged area holds a value. */
  merged?: Rectangle[];
  name: string;
  formUrl: string | null;
  /** Rows may be shorter than the sheet is wide; what is missing is empty. */
  rows: CellData[][];
  maxRows: number;
  maxColumns: number;
  frozenRows: number;
  hiddenColumns: number[];
  columnWidths: Record<number, number>;
  checkboxes: ColumnBlock[];
  styles: Style[];
  notes: Record<string, string>;
  charts?: ChartData[];
}

/** A file in Drive that this app made. */
export interface DocumentFile {
  readonly id: string;
  name: string;
  readonly mimeType: string;
  html: string;
  readonly appProperties: Record<string, string>;
  trashed: boolean;
  revisions: number;
  /** Everybody who has the link may read it. */
  isPublic?: boolean;
  /** Addresses of people who may write in it. */
  writers?: string[];
}

/** A mail that was really sent. */
export interface SentMail {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly html: string;
  readonly name: string;
  readonly replyTo: string;
  readonly attachments?: readonly {
    readonly name: string;
    readonly contentType: string;
    readonly text: string;
  }[];
  /** Virtual time in ms since 1970. */
  readonly at: number;
}

export interface World {
  /** Of the spreadsheet; a copied file has another one. */
  id: string;
  name: string;
  locale: string;
  timeZone: string;
  accountLocale: string;
  sheets: SheetData[];
  nextSheetId: number;
  activeSheet: number | null;
  /** Selected areas in A1 notation. */
  selection: string[];
  properties: {
    document: Record<string, string>;
    user: Record<string, string>;
    script: Record<string, string>;
  };
  /** Virtual time in ms since 1970. */
  clock: number;
  /** How fast Google is: so many times slower than usual, and whether computing takes time too. Without it a run repeats exactly. */
  google: { readonly slower: number; readonly countsCpu: boolean };
  /** Somebody else holds the document lock. */
  lockedByOther: boolean;
  lockHeld: boolean;
  /** Scopes the person allowed, or null for all that the manifest asks for. */
  granted: string[] | null;
  documents: DocumentFile[];
  mails: SentMail[];
  /** Since when the day's allowance counts, and how many recipients it has had. */
  mailDay: { since: number | null; used: number };
  calendars: CalendarData[];
  invitations: Invitation[];
  /** When events were made or deleted lately, for the limit on bursts. */
  calendarChanges: number[];
  /** Guests that may still be invited, or null for no limit that anybody knows. */
  guestsLeft: number | null;
  /** Google does not promise to notice an id that is taken: then there are two events. */
  takesTwins: boolean;
  refused: Refused[];
  /** Names of tabs that this person may not edit. */
  protectedTabs: string[];
  /** Calendars of people that can be seen, by address in lower case. */
  busy: Record<string, Stretch[]>;
  /** Whose allowances apply. */
  account: 'consumer' | 'workspace';
}

export function emptyWorld(name: string, clock: number): World {
  return {
    id: 'local-workbook',
    name,
    locale: 'en_GB',
    timeZone: 'Europe/Zurich',
    accountLocale: 'en',
    sheets: [],
    nextSheetId: 1,
    activeSheet: null,
    selection: [],
    properties: { document: {}, user: {}, script: {} },
    clock,
    google: { slower: 1, countsCpu: false },
    lockedByOther: false,
    lockHeld: false,
    granted: null,
    documents: [],
    mails: [],
    mailDay: { since: null, used: 0 },
    calendars: [],
    invitations: [],
    calendarChanges: [],
    guestsLeft: null,
    takesTwins: false,
    refused: [],
    protectedTabs: [],
    busy: {},
    account: 'workspace',
  };
}

/** The size of a new sheet, as Google makes it. */
export const NEW_SHEET = { rows: 1000, columns: 26 };

export function addSheet(world: World, name: string, rows: CellData[][] = []): SheetData {
  const sheet: SheetData = {
    id: world.nextSheetId++,
    name,
    formUrl: null,
    rows,
    maxRows: Math.max(NEW_SHEET.rows, rows.length),
    maxColumns: Math.max(NEW_SHEET.columns, ...rows.map((row) => row.length)),
    frozenRows: 0,
    hiddenColumns: [],
    columnWidths: {},
    checkboxes: [],
    styles: [],
    notes: {},
  };
  world.sheets.push(sheet);
  world.activeSheet ??= sheet.id;
  return sheet;
}

export function isFormula(cell: CellData | undefined): cell is Formula {
  return typeof cell === 'object' && !(cell instanceof Date);
}
