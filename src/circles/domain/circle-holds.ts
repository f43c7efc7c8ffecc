// What stands in the Circles sheet: who is kept in which circle, and who was in which one.

import { isKept } from '../../pairs/kept-together.ts';
import { isOpenQuestion } from '../../pairs/odd-rows.ts';
import { idIn } from '../../pairs/pair.ts';
import { circlesLed, type PairBook, standingMembers } from '../../pairs/pair-book.ts';
import { statusRows } from '../../pairs/status-rows.ts';

/** What a person decided about places in circles, by the ids of people. */
export interface CircleHolds {
  /** Circle's name of each member who stays where they are. */
  readonly locked: ReadonlyMap<string, string>;
  /** Circle's name of each member as the sheet has it. */
  readonly former: ReadonlyMap<string, string>;
  /** Where the sheet says so: the row and the strand in it of each member who stays. */
  readonly rows: ReadonlyMap<string, { readonly row: number; readonly strand: string }>;
  /** Names of circles that stay as they are: somebody of them was told or confirmed, or all their mentees are locked. */
  readonly standing: ReadonlySet<string>;
  /** People who get no circle: on purpose, or because their row asks a person something and stays as it is. */
  readonly aside: ReadonlySet<string>;
  /** The circles of each mentor who stays in one or several: each takes a place of theirs, as a mentee would. */
  readonly leading: ReadonlyMap<string, readonly string[]>;
}

/** @param told  circles by person, of those whose mails went out and whom the sheet does not show. */
export function readCircleHolds(book: PairBook, told: ReadonlyMap<string, string> = new Map()): CircleHolds {
  const locked = new Map<string, string>();
  const former = new Map<string, string>();
  const rows = new Map<string, { readonly row: number; readonly strand: string }>();
  const aside = new Set<string>();
  const shown = new Set(book.members.map(({ person }) => idIn(person)));
  for (const [id, circle] of told)
    if (!shown.has(id)) {
      locked.set(id, circle);
      former.set(id, circle);
    }
  for (const { person, status } of book.members)
    if (status === 'on purpose alone' && idIn(person) !== null) aside.add(idIn(person)!);
  for (const row of standingMembers(book)) {
    const id = idIn(row.person);
    if (id === null) continue;
    if (isOpenQuestion(row)) aside.add(id);
    else former.set(id, row.circle);
    if (!isKept(row)) continue;
    locked.set(id, row.circle);
    rows.set(id, row);
  }
  const standing = standingIn(book, locked, new Set(told.values()));
  return { locked, former, rows, aside, leading: circlesLed(book), standing };
}

function standingIn(book: PairBook, locked: CircleHolds['locked'], told: ReadonlySet<string>): Set<string> {
  const rows = standingMembers(book).filter(({ person }) => idIn(person) !== null);
  const mentees = rows.filter(({ role }) => role === 'mentee');
  const stays = (name: string) =>
    told.has(name) ||
    rows.some(({ circle, status }) => circle === name && status !== null && statusRows[status].kept) ||
    mentees.every(({ circle, person }) => circle !== name || locked.has(idIn(person)!));
  return new Set(mentees.map(({ circle }) => circle).filter(stays));
}
