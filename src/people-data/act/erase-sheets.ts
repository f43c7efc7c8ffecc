// Our sheets without somebody who is erased: whose rows go, which lose the mention, who is left of their pairs, and what keeps the
// person out where their answers stay.

import { type Table, textOf } from '../../ground/table.ts';
import { say, sayCount } from '../../language/say.ts';
import { tabCalled } from '../../language/sheets-called.ts';
import { ourSheet } from '../../our-sheets/our-sheets.ts';
import type { Reading } from '../../people/people.ts';
import { isRemembered } from '../../workbook/earlier-pairs.ts';
import type { Gathered } from '../../workbook/gather.ts';
import type { Place } from '../contract.ts';
import { keepsOut, type PeopleSheet, withMarker } from '../domain/marked-out.ts';
import type { Mentions } from '../domain/mentions.ts';
import { pairsLeft } from '../domain/pairs-left.ts';
import { seatsLeft } from '../domain/seats-left.ts';
import { erasableSheets, erasedFrom, type SheetErasure } from '../domain/sheet-rows.ts';
import type { ToldOfErasure } from '../read/told-of-the-end.ts';

interface How {
  /** Keys of what the person wrote in a survey. */
  readonly keys: ReadonlySet<string>;
  /** As `2026-03-10`. */
  readonly day: string;
  /** Their answers stay, in these roles: none where the answers go too. */
  readonly staying: readonly Reading['everybody'][number]['role'][];
}

/** Rows that end in place of going, for whoever is left. */
const endedRows = { matches: pairsLeft, circles: seatsLeft } as const;

export function sheetsWithout({ ours }: Gathered, mentions: Mentions, how: How): SheetErasure[] {
  const tableOf = (id: SheetErasure['id']) => ours.get(id)?.table ?? null;
  return erasableSheets.flatMap((id): SheetErasure[] => {
    const table = tableOf(id);
    const without =
      table === null
        ? null
        : id in endedRows
          ? endedRows[id as keyof typeof endedRows](table, mentions, how.day)
          : erasedFrom(id, table, mentions, theirRows(id, table, mentions, how));
    const marked = withMark(id, table, without, mentions, how);
    return marked === null ? [] : [marked];
  });
}

function withMark(
  id: SheetErasure['id'],
  table: Table | null,
  without: SheetErasure | null,
  { addresses }: Mentions,
  { staying, day }: How,
): SheetErasure | null {
  const isStaying = staying.some((role) => `${role}s` === id);
  return isStaying ? withMarker(id as PeopleSheet, table, without, addresses[0]!, day) : without;
}

/** What is kept of acts goes as a whole: half an act could not be taken back. */
function theirRows(
  id: SheetErasure['id'],
  table: Table,
  mentions: Mentions,
  { keys, staying }: How,
): ((cells: readonly unknown[]) => boolean) | undefined {
  if (id === 'undo') {
    const isTheirs = isKeptOf(mentions, table);
    return () => isTheirs;
  }
  if (id === 'earlierPairs') return isRemembered(mentions.own);
  if (id === 'mentors' || id === 'mentees')
    return staying.some((role) => `${role}s` === id) ? undefined : keepsOut(mentions.own);
  const at = ourSheet(id).header.indexOf('Key');
  const hasKeys = id === 'surveyTexts' || id === 'textsToRead';
  return hasKeys ? (cells) => keys.has(String(cells[at])) : undefined;
}

/**
 * Whether what is kept of acts says the person, or an address of theirs that others use too. Lines of it end in `\n`, whose letter is no
 * part of the word behind it.
 */
function isKeptOf({ isIn, own, addresses }: Mentions, table: Table): boolean {
  const kept = table.rows
    .flatMap(({ cells }) => cells.map(textOf))
    .join('')
    .replace(/\\+[nrt]/g, '\n');
  const low = kept.toLowerCase();
  return isIn(kept) || (own.length === 0 && addresses.some((address) => low.includes(address)));
}

export function placeOf({ id, removed, changed }: SheetErasure, isDone: boolean): Place {
  const gone = isDone
    ? sayCount(removed, '{n} row removed', '{n} rows removed')
    : sayCount(removed, '{n} row to remove', '{n} rows to remove');
  const parts = [
    removed > 0 ? gone : '',
    changed > 0 ? sayCount(changed, '{n} row without the name', '{n} rows without the name') : '',
    removed + changed === 0 ? say('a row without a name, which keeps this person out') : '',
  ];
  return { where: tabCalled(ourSheet(id).name), what: parts.filter((part) => part !== '').join(', ') };
}

/** Nobody whose pair ends in this way is lost from sight, and nobody in whose circle somebody was. */
export function leftPlaces({ left, inCircles: n }: ToldOfErasure, isDone: boolean): Place[] {
  const names = left.join(', ');
  const ends = isDone
    ? say('a mail about the end is ready for you to approve: {names}', { names })
    : say('a mail about the end will be ready for you to approve: {names}', { names });
  const news = sayCount(
    n,
    'a mail that somebody left the circle, for {n} person, for you to approve',
    'mails that somebody left the circle, for {n} people, for you to approve',
  );
  return [...(left.length > 0 ? [ends] : []), ...(n > 0 ? [news] : [])].map((what) => ({
    where: 'Introduce',
    what,
  }));
}
