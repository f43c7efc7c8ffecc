// What the coordinator decided in the Matches sheet: locks, pairs made by hand, pairs already told, people left alone on
// purpose. Found by comparing what stands there with what we proposed; no trigger is needed.

import { DECLINED, PARTED, pairKey } from '../../eligibility/rules.ts';
import type { Issue } from '../../ground/issue.ts';
import { say } from '../../language/say.ts';
import { isOpenQuestion, twinOf } from '../../pairs/odd-rows.ts';
import { bothIn, idIn, mentorsTaken, type PairRow } from '../../pairs/pair.ts';
import type { PairBook } from '../../pairs/pair-book.ts';
import { isDecided, isOver } from '../../pairs/status.ts';
import { earlierIn, togetherIn } from '../../workbook/pairs-before.ts';
import type { Hold, HoldReason, HoldSources, Holds } from './hold.ts';
import { impossible, keptTwice, lockedAlone } from './odd-holds.ts';

/** What one row means for matching. */
type Meaning =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'alone' }
  | { readonly kind: 'aside'; readonly issue: Issue | null }
  | { readonly kind: 'hold'; readonly hold: Hold };

export function readHolds(sources: HoldSources): Holds {
  const { book } = sources;
  const issues: Issue[] = [];
  const pairs: Hold[] = [];
  const [alone, aside] = [new Set<string>(), new Set<string>()];
  const taken: string[] = [];
  for (const row of book.pairs.filter(({ status, copyOf }) => !isOver(status) && copyOf === null)) {
    const meaning = meaningOf(row, sources, issues);
    const mentee = idIn(row.mentee);
    if (meaning.kind === 'hold') pairs.push(meaning.hold);
    if (meaning.kind === 'alone' && mentee !== null) alone.add(mentee);
    if (meaning.kind !== 'aside') continue;
    if (meaning.issue !== null) issues.push(meaning.issue);
    const seated = mentee ?? row.last.mentee;
    if (seated !== null) aside.add(seated);
    if (!isSecondThought(row, sources)) taken.push(...placesTaken(row));
  }
  const kept = withoutTwins(sources.sheet, pairs, issues);
  const told = toldAnyway(sources, kept, { alone, aside }, issues);
  return {
    pairs: [...kept, ...told],
    alone,
    aside,
    taken,
    parted: partedIn(sources),
    earlier: earlierIn(sources),
    together: togetherIn(sources),
    former: formerIn(book),
    issues,
  };
}

/** Of a row that asks something; whoever it was written for, where nobody knows who stands there. */
function placesTaken(row: PairRow): string[] {
  const here = mentorsTaken(row);
  return here.length === 0 && row.last.mentor !== null ? [row.last.mentor] : here;
}

/** Two who stand together again by somebody's hand are kept by that row, and not asked about here. */
function partedIn({ book: { pairs, members }, over }: HoldSources): Map<string, string> {
  const rows = pairs.filter(({ status }) => isOver(status));
  return new Map([
    ...outOfCircles(members).map((key): [string, string] => [key, PARTED]),
    ...over.map(({ mentee, mentor }): [string, string] => [pairKey(mentee, mentor), PARTED]),
    ...rows.flatMap((row) =>
      bothIn(row).map(({ mentee, mentor }): [string, string] => [
        pairKey(mentee, mentor),
        row.status === 'declined' ? DECLINED : PARTED,
      ]),
    ),
  ]);
}

/** Those whose place in a circle ended, with everybody who stands in it, as keys of pairs both ways: they do not come back into it. */
function outOfCircles(members: PairBook['members']): string[] {
  const idsOf = (circle: string) =>
    members.flatMap((row) => (row.circle === circle ? (idIn(row.person) ?? []) : []));
  return members
    .filter(({ status, circle }) => isOver(status) && circle !== '')
    .flatMap(({ circle, person }) => {
      const id = idIn(person) ?? '';
      return idsOf(circle).flatMap((other) => [pairKey(id, other), pairKey(other, id)]);
    });
}

function formerIn({ pairs }: PairBook): Map<string, string> {
  const open = pairs.filter(({ status }) => !isOver(status));
  return new Map(open.flatMap((row) => bothIn(row).map(({ mentee, mentor }) => [mentee, mentor] as const)));
}

function meaningOf(row: PairRow, sources: HoldSources, issues: Issue[]): Meaning {
  if (isOpenQuestion(row) || sources.book.rearranged.has(row.row) || hasTwin(row, sources))
    return { kind: 'aside', issue: null };
  if (row.status === 'on purpose alone') return { kind: 'alone' };
  if (row.mentor === 'empty') {
    if (row.isLocked) issues.push(lockedAlone(sources.sheet, row));
    return { kind: 'nothing' };
  }
  const [pair] = bothIn(row);
  const why =
    reasonOf(row) ??
    (pair && wasTold(sources, pair) ? 'introduced' : null) ??
    (pair && wasAsked(sources, pair) ? 'asked' : null);
  if (why === null || pair === undefined) return { kind: 'nothing' };
  const issue = impossible(sources, row, pair, isDecided(why));
  return issue === null ? { kind: 'hold', hold: { ...pair, why, row: row.row } } : { kind: 'aside', issue };
}

/** Two proposals for one mentee: which of them is meant is asked, and neither is written over. */
function hasTwin(row: PairRow, { book }: HoldSources): boolean {
  const other = twinOf(row, book.pairs);
  const isOpen = (one?: PairRow) => one?.status === 'proposed' && !one.isLocked;
  return isOpen(row) && isOpen(other);
}

/** Of two proposals the one by hand takes no place from anybody before somebody says that it counts. */
function isSecondThought(row: PairRow, sources: HoldSources): boolean {
  return hasTwin(row, sources) && reasonOf(row) === 'by hand';
}

/** The mails say so, whatever became of the Status. */
function wasTold({ told }: HoldSources, pair: { readonly mentee: string; readonly mentor: string }): boolean {
  return told.some(({ mentee, mentor }) => mentee === pair.mentee && mentor === pair.mentor);
}

/** The mentor was asked by mail and has not answered: another proposal now would be a second question. */
function wasAsked(
  { asked }: HoldSources,
  pair: { readonly mentee: string; readonly mentor: string },
): boolean {
  return asked.some(({ mentee, mentor }) => mentee === pair.mentee && mentor === pair.mentor);
}

function reasonOf({ status, isLocked, proposed, mentor }: PairRow): HoldReason | null {
  if (isDecided(status)) return status;
  if (isLocked) return 'locked';
  if (proposed === undefined) return null;
  return proposed !== null && idIn(mentor) === proposed ? null : 'by hand';
}

/** One mentee with two mentors cannot be; only a person can say which one is meant. */
function withoutTwins(sheet: string, pairs: readonly Hold[], issues: Issue[]): Hold[] {
  const firsts = new Map<string, Hold>();
  return pairs.filter((pair) => {
    const first = firsts.get(pair.mentee) ?? pair;
    firsts.set(pair.mentee, first);
    if (first.mentor !== pair.mentor) issues.push(keptTwice(sheet, pair.row, first.row));
    return first === pair;
  });
}

/**
 * Pairs whose mails went out and that Matches does not show: they are introduced, whatever became of the sheet. A row that a
 * person decided about is believed before the mails are.
 */
function toldAnyway(
  { told, book, mentors, mentees, sheet }: HoldSources,
  kept: readonly Hold[],
  { alone, aside }: { readonly alone: ReadonlySet<string>; readonly aside: Set<string> },
  issues: Issue[],
): Hold[] {
  const shown = new Set(book.pairs.flatMap(bothIn).map(({ mentee, mentor }) => pairKey(mentee, mentor)));
  const decided = new Set(kept.map(({ mentee }) => mentee));
  const lost = told.filter(
    ({ mentee, mentor }) =>
      mentees.has(mentee) &&
      !decided.has(mentee) &&
      !aside.has(mentee) &&
      !alone.has(mentee) &&
      !shown.has(pairKey(mentee, mentor)),
  );
  if (lost.length === 0) return [];
  issues.push({
    severity: 'warns',
    sheet,
    row: 1,
    column: '',
    found: say('a mail introduced these people, or may have, and this sheet does not show it'),
    wanted: say('pairs that were introduced'),
    remedy: say('They are here again as introduced. If a pair is over, write ended into its Status.'),
  });
  return lost.flatMap(({ mentee, mentor }): Hold[] => {
    if (!mentors.has(mentor)) aside.add(mentee);
    return mentors.has(mentor) ? [{ mentee, mentor, why: 'introduced', row: 0 }] : [];
  });
}
