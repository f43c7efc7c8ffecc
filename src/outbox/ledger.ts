// The ledger below the sheets: what became of each mail as the file itself remembers it. It is written before a mail is
// handed over and asked before every mail, so that a sheet may be sorted, filled down, restored or deleted: nobody is
// written to twice. It holds references only; the Outbox shows it and holds decisions.

/**
 * going: handed over, nobody knows more · sent · refused: for certain nobody got it · again: it did not arrive, and a person wants
 * another one · resent: it went, and a person wants another one · bounced: it went and came back, as a person says.
 */
export type Mark = 'going' | 'sent' | 'refused' | 'again' | 'resent' | 'bounced';

/** A mark to set; null takes it away, because the mail certainly did not go. */
export type Marked = readonly [ref: string, mark: Mark | null];

/** Pages of the ledger by name, as the file's properties hold them. */
export type Pages = ReadonlyMap<string, string>;

const SIGNS: Readonly<Record<Mark, string>> = {
  going: '?',
  sent: '+',
  refused: '-',
  again: '!',
  resent: '*',
  bounced: '~',
};
const MARKS = new Map(Object.entries(SIGNS).map(([mark, sign]) => [sign, mark as Mark]));

/** Of an entry that holds no mail but the moment which the States bear that the last run wrote. */
const MOMENT = '@';
const BEFORE = 'X-';
/** Nine letters and digits of the reference, and the sign. */
const ENTRY = 10;
/** Entries of one page: 2 kB, because the page is written before each mail. The most one property may hold is 9 kB. */
const ENTRIES_A_PAGE = 200;
const NAME = /^mails (\d{5})$/;

/** All properties of one file together, in bytes. https://developers.google.com/apps-script/guides/services/quotas (2026-11) */
const STORE_BYTES = 500 * 1024;
/** Left free for what else is remembered: the calendar, the edition, documents. */
const RESERVE_BYTES = 40 * 1024;

export function isLedgerPage(name: string): boolean {
  return NAME.test(name);
}

/** By reference, like `X-7K2M9PQRS`. What is no entry is passed over. */
export function marksIn(pages: Pages): Map<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const page of pages.values())
    for (let at = 0; at + ENTRY <= page.length; at += ENTRY) {
      const mark = MARKS.get(page[at + ENTRY - 1]!);
      if (mark !== undefined) marks.set(BEFORE + page.slice(at, at + ENTRY - 1), mark);
    }
  return marks;
}

/**
 * @param writing  moment, in ms, which the States bear that this run writes.
 * @returns the pages that have to be written, oldest first: one, but where a page is full.
 */
export function withMarks(
  pages: Pages,
  changes: readonly Marked[],
  writing: number | null = null,
): Map<string, string> {
  const changed = new Map<string, string>();
  const textOf = (name: string) => changed.get(name) ?? pages.get(name) ?? '';
  for (const [ref, mark] of changes) {
    const entry = ref.slice(BEFORE.length);
    const known = [...pages.keys(), ...changed.keys()].find((name) => placeOf(textOf(name), entry) >= 0);
    const name = known ?? (mark === null ? null : pageToFill(pages, changed));
    if (name === null) continue;
    const text = textOf(name);
    const at = known === undefined ? text.length : placeOf(text, entry);
    const now = mark === null ? '' : entry + SIGNS[mark];
    changed.set(name, text.slice(0, at) + now + text.slice(at + ENTRY));
  }
  if (writing !== null) for (const [name, page] of changed) changed.set(name, withMoment(page, writing));
  return changed;
}

function withMoment(page: string, moment: number): string {
  const entry =
    moment
      .toString(36)
      .toUpperCase()
      .padStart(ENTRY - 1, '0') + MOMENT;
  const at = momentAt(page);
  return at < 0 ? page + entry : page.slice(0, at) + entry + page.slice(at + ENTRY);
}

function mailsIn(page: string): number {
  return page.length / ENTRY - (momentAt(page) < 0 ? 0 : 1);
}

function momentAt(page: string): number {
  const sign = page.indexOf(MOMENT);
  return sign < 0 ? -1 : sign - ENTRY + 1;
}

/** Which the States bear that the last run wrote, in ms; null where none has. */
export function momentOfWriting(pages: Pages): number | null {
  const moments = [...pages.values()].flatMap((page) => {
    const at = momentAt(page);
    return at < 0 ? [] : [Number.parseInt(page.slice(at, at + ENTRY - 1), 36)];
  });
  return moments.length === 0 ? null : Math.max(...moments);
}

function placeOf(page: string, entry: string): number {
  let at = page.indexOf(entry);
  while (at >= 0 && at % ENTRY !== 0) at = page.indexOf(entry, at + 1);
  return at;
}

function pageToFill(pages: Pages, changed: Pages): string {
  const names = [...new Set([...pages.keys(), ...changed.keys()])].sort();
  const last = names[names.length - 1];
  const text = last === undefined ? '' : (changed.get(last) ?? pages.get(last)!);
  if (last !== undefined && mailsIn(text) < ENTRIES_A_PAGE) return last;
  const number = last === undefined ? 1 : Number(NAME.exec(last)![1]) + 1;
  return `mails ${String(number).padStart(5, '0')}`;
}

/**
 * So many mails more can be remembered, 0 or more. An empty store takes 46,000: 46 years of a programme of 91 pairs with a
 * thousand mails a year, five years of one of 1,600 people with five mails each a year.
 *
 * @param used  bytes of all properties of the file, names and values.
 */
export function roomFor(used: number): number {
  const entries = Math.floor((STORE_BYTES - RESERVE_BYTES - used) / ENTRY);
  // One entry of each page is a moment.
  return Math.max(0, entries - Math.ceil(entries / ENTRIES_A_PAGE));
}
