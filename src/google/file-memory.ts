// What the file itself remembers, in its own properties: the ledger of mails, the id of the calendar, which cannot be
// looked for, and what was settled once for the whole edition. They do not travel with a copy of the file, and hold
// nothing personal. https://developers.google.com/apps-script/guides/properties (2026-11)
import { isLedgerPage, marksIn, momentOfWriting, roomFor, withMarks } from '../outbox/ledger.ts';
import type { Memory } from '../ports/memory.ts';

type Store = GoogleAppsScript.Properties.Properties;

export function createMemory(): Memory {
  let found: Store | undefined;
  /** Pages of the ledger as they were last read or written. */
  let pages = new Map<string, string>();
  /** Asked for once. Without a store nothing could be remembered, and nothing may go out. */
  const store = (): Store => {
    found ??= PropertiesService.getDocumentProperties() ?? undefined;
    if (found === undefined) throw new Error('This script belongs to no file');
    return found;
  };
  const everything = () => Object.entries(store().getProperties());
  return {
    marks: () => {
      // In the order of their numbers, so that marks come in the order in which the mails were handed over.
      const own = everything().filter(([name]) => isLedgerPage(name));
      pages = new Map(own.sort(([a], [b]) => (a < b ? -1 : 1)));
      return marksIn(pages);
    },
    writing: () => momentOfWriting(pages),
    mark: (changes, writing) => {
      for (const [name, page] of withMarks(pages, changes, writing?.getTime())) {
        // Before it is kept: whether a call that failed kept it, nobody knows, and the next one has to say it again.
        pages.set(name, page);
        store().setProperty(name, page);
      }
    },
    room: () => roomFor(everything().reduce((bytes, pair) => bytes + bytesOf(pair.join('')), 0)),
    noted: (name) => store().getProperty(name),
    note: (name, value) => {
      if (value === null) store().deleteProperty(name);
      else store().setProperty(name, value);
    },
  };
}

/** In UTF-8. */
function bytesOf(text: string): number {
  return unescape(encodeURIComponent(text)).length;
}
