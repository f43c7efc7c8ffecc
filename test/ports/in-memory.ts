// A stand-in for everything that ports reach, in plain memory: no realm, no service calls, no faults. It is held to the same
// promises as the adapters to Google, and serves where an act is tried without the host.

import { isLedgerPage, marksIn, momentOfWriting, roomFor, withMarks } from '../../src/outbox/ledger.ts';
import type { Documents } from '../../src/ports/documents.ts';
import type { Handed, Mailer, MailToSend } from '../../src/ports/mailer.ts';
import type { Memory } from '../../src/ports/memory.ts';
import type { Ports } from '../../src/ports/ports.ts';
import { createMemoryCalendars } from './in-memory-calendars.ts';
import { createMemoryWorkbook, type MemoryTab } from './in-memory-workbook.ts';

interface MemoryDocument {
  readonly id: string;
  readonly ref: string;
  name: string;
  html: string;
  isBinned: boolean;
}

/** What stays from one execution to the next. */
export interface MemoryFile {
  readonly name: string;
  readonly tabs: MemoryTab[];
  selected: { readonly tab: string; readonly row: number } | null;
  readonly documents: MemoryDocument[];
  readonly mails: MailToSend[];
  quota: number;
  readonly properties: Map<string, string>;
  readonly calendars: Parameters<typeof createMemoryCalendars>[0];
  readonly now: Date;
}

export function emptyFile(now: number, name = 'Test programme'): MemoryFile {
  return {
    name,
    tabs: [{ name: 'Sheet1', grid: [] }],
    selected: null,
    documents: [],
    mails: [],
    quota: 1500,
    properties: new Map(),
    calendars: new Map(),
    now: new Date(now),
  };
}

/** One execution over the file. */
export function openFile(file: MemoryFile): Ports {
  return {
    workbook: createMemoryWorkbook(file),
    calendars: createMemoryCalendars(file.calendars),
    documents: documentsOf(file),
    mailer: mailerOf(file),
    memory: memoryOf(file.properties),
    minutesAhead: (_zone, moment) => -new Date(moment).getTimezoneOffset(),
    lock: { take: () => true },
    chance: Math.random,
    elapsed: () => 0,
    now: file.now,
    version: 'in memory',
  };
}

const ADDRESS = /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.]+$/;

function mailerOf(file: MemoryFile): Mailer {
  const send = (mail: MailToSend): Handed => {
    const everybody = [...mail.to, ...mail.cc];
    if (!everybody.every((address) => ADDRESS.test(address))) return 'refused';
    if (file.quota < everybody.length) return 'quota';
    file.quota -= everybody.length;
    file.mails.push(mail);
    return 'sent';
  };
  return { isAllowed: () => true, quotaLeft: () => file.quota, send };
}

function documentsOf({ documents }: MemoryFile): Documents {
  const seen = (id: string) => documents.find((one) => one.id === id && !one.isBinned);
  const made = ({ id }: { id: string }) => ({ id, link: `https://docs.example.org/${id}` });
  return {
    isAllowed: () => true,
    create: (name, html, ref) => {
      const document = { id: `memory-${documents.length + 1}`, ref, name, html, isBinned: false };
      documents.push(document);
      return made(document);
    },
    update: (id, name, html) => {
      Object.assign(seen(id) ?? {}, { name, html });
    },
    find: (ref) => documents.filter((one) => one.ref === ref && !one.isBinned).map(made),
    isThere: (id) => seen(id) !== undefined,
    share: () => undefined,
    shareWith: (_id, address) => ADDRESS.test(address),
    discard: (id) => {
      Object.assign(seen(id) ?? {}, { isBinned: true });
    },
  };
}

function memoryOf(properties: Map<string, string>): Memory {
  return {
    marks: () => marksIn(pagesOf(properties)),
    writing: () => momentOfWriting(pagesOf(properties)),
    mark: (changes, writing) => {
      const pages = withMarks(pagesOf(properties), changes, writing?.getTime());
      for (const [name, page] of pages) properties.set(name, page);
    },
    room: () => roomFor([...properties].join('').length),
    noted: (name) => properties.get(name) ?? null,
    note: (name, value) => {
      if (value === null) properties.delete(name);
      else properties.set(name, value);
    },
  };
}

function pagesOf(properties: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...properties].filter(([name]) => isLedgerPage(name)));
}
