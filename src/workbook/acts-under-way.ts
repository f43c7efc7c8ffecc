// Acts about one person that take several steps: kept below the sheets from before the first step until after the last, without a name or an
// address. Where one was cut, whoever it is about is held (people-of.ts), the first page says so, and the same act once more ends it.
import { textPrint } from '../ground/text-print.ts';
import type { Memory } from '../ports/memory.ts';

const NAME = 'acts under way';

const does = ['erase', 'leave', 'away', 'part', 'back'] as const;
/** What was begun; `back` takes something back. */
export type Begun = (typeof does)[number];

/** An act that has begun and has not ended. */
export interface ActUnderWay {
  readonly does: Begun;
  /** Fingerprints of the addresses it is about. */
  readonly prints: readonly string[];
  /** References of mails that are to be forgotten last: their rows may be gone by then. */
  readonly refs: readonly string[];
}

/** A property holds 9 kB, and a reference takes twelve letters. */
const MOST_REFS = 400;

const printOf = (id: string) => textPrint(`under way\n${id}`);

/** Whether the act is about somebody, by the id or a former one. */
export function isAbout({ prints }: ActUnderWay, ids: readonly string[]): boolean {
  return ids.some((id) => prints.includes(printOf(id)));
}

/** Acts that have begun in this file and have not ended, the oldest first. */
export function actsUnderWay({ noted }: Memory): readonly ActUnderWay[] {
  const lines = (noted(NAME) ?? '').split('\n');
  return lines.flatMap((line): ActUnderWay[] => {
    const [what, prints = '', refs = ''] = line.split(' ');
    const known = does.find((one) => one === what);
    return known === undefined ? [] : [{ does: known, prints: listIn(prints), refs: listIn(refs) }];
  });
}

/** References that were kept when the act began. */
export function refsKept(memory: Memory, ids: readonly string[]): readonly string[] {
  return actsUnderWay(memory).flatMap((act) => (isAbout(act, ids) ? act.refs : []));
}

/** Before the first step. Of somebody one act is under way: a new one goes on from the former. */
export function begin(
  memory: Memory,
  what: Begun,
  { ids, refs = [] }: { readonly ids: readonly string[]; readonly refs?: readonly string[] },
): void {
  const all = actsUnderWay(memory);
  const before = all.filter((one) => isAbout(one, ids));
  const known = [...before.flatMap((one) => one.refs), ...refs];
  const act: ActUnderWay = {
    does: what,
    prints: [...new Set(ids.map(printOf))],
    refs: [...new Set(known)].slice(0, MOST_REFS),
  };
  keep(memory, [...all.filter((one) => !before.includes(one)), act]);
}

/** After the last step; nothing is written where none was under way. */
export function end(memory: Memory, ids: readonly string[]): void {
  const all = actsUnderWay(memory);
  const rest = all.filter((one) => !isAbout(one, ids));
  if (rest.length < all.length) keep(memory, rest);
}

function keep(memory: Memory, acts: readonly ActUnderWay[]): void {
  const lines = acts.map((act) => [act.does, act.prints.join(','), act.refs.join(',')].join(' '));
  memory.note(NAME, lines.length === 0 ? null : lines.join('\n'));
}

function listIn(text: string): string[] {
  return text.split(',').filter((part) => part !== '');
}
