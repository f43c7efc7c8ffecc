// What is said of a matching as a whole: whom it serves, whether another could do better, and what in it waits for a person.
import type { Circle } from '../../circles/domain/circle.ts';
import { pairKey } from '../../eligibility/rules.ts';
import { say, sayCount } from '../../language/say.ts';
import { idIn, type PairRow } from '../../pairs/pair.ts';
import type { PairBook } from '../../pairs/pair-book.ts';
import { isOver } from '../../pairs/status.ts';
import { againstRule, forbidden } from '../../pairs/waiting-rows.ts';
import type { Reading } from '../../people/people.ts';
import type { Matching } from './matching.ts';
import type { Pair } from './pair-reasons.ts';
import type { Quality } from './quality.ts';
import { hasOnlyCircles, type Tile, tilesOf } from './tiles.ts';
import type { Unmatched } from './unmatched.ts';

export interface SaidOfMatching {
  /** The result in a few numbers. */
  readonly tiles: readonly Tile[];
  /** Whether everybody has a mentor, and that no other pairs are better. */
  readonly proof: string;
  /** How many have no mentor because the coordinator wrote so; empty where nobody. */
  readonly alone: string;
  /** How many choices a rule or the places make void; empty where none. */
  readonly lost: string;
  /** Who has no mentor, who is left out, how many kept pairs get no mail before a person has said something, and which circles have no mentor; empty where none. */
  readonly waiting: string;
}

type SaidFrom = Pick<Matching, 'pairs' | 'circles' | 'issues' | 'unmatched' | 'setAside' | 'freeMentors'>;

/** @param alone  ids of mentees without a mentor on purpose. */
export function saidOfMatching(
  quality: Quality,
  matching: SaidFrom,
  book: PairBook,
  alone: ReadonlySet<string>,
  { mentees, everybody, strands }: Pick<Reading, 'mentees' | 'everybody' | 'strands'>,
): SaidOfMatching {
  const { matched, mentees: all } = quality;
  const { pairs, circles, issues, unmatched, setAside } = matching;
  const waiting = waitingAmong(pairs, book);
  const here = new Set(mentees.map(({ id }) => id));
  const left = everybody.filter((one) => one.role === 'mentee' && one.takesPart && !here.has(one.id)).length;
  return {
    tiles: tilesOf(matching, quality, strands),
    // A pair that waits may come to nothing: whoever is in it cannot be said to get a mentor.
    proof: proofSays(
      matched === all && waiting === 0 && left === 0,
      pairs.length > 0 || circles.length === 0,
    ),
    alone: aloneSays(mentees.filter(({ id }) => alone.has(id)).length),
    lost: lostSays(issues.filter(({ isCounted }) => isCounted === true).length),
    waiting: [
      withoutSays([...unmatched, ...setAside], hasOnlyCircles(strands)),
      leftOutSays(left),
      waitingSays(waiting),
      unledSays(circles),
    ]
      .filter((text) => text !== '')
      .join(' '),
  };
}

/** How good circles are is said beside them. */
function proofSays(isEverybody: boolean, hasPairs: boolean): string {
  if (!hasPairs)
    return isEverybody
      ? say('Everybody is in a circle with a mentor.')
      : say('Not everybody is in a circle with a mentor.');
  return isEverybody
    ? say('Everybody gets a mentor. Under your rules and locks no other pairs are better.')
    : say('Under your rules and locks no other pairs serve more mentees.');
}

function unledSays(circles: readonly Circle[]): string {
  const unled = circles.filter(({ mentors }) => mentors.length === 0).map(({ name }) => name);
  if (unled.length === 0) return '';
  return sayCount(
    unled.length,
    '{n} circle has no mentor: {circles}. The sheet {Circles} says why. Until it has one, no mail goes to it.',
    '{n} circles have no mentor: {circles}. The sheet {Circles} says why. Until they have one, no mail goes to them.',
    { circles: unled.join(', ') },
  );
}

function waitingAmong(pairs: readonly Pair[], book: PairBook): number {
  const kept = new Set(
    pairs.filter(({ hold }) => hold !== null).map(({ mentee, mentor }) => pairKey(mentee.id, mentor.id)),
  );
  const keyOf = (row: PairRow) => pairKey(idIn(row.mentee) ?? '', idIn(row.mentor) ?? '');
  const waits = (row: PairRow) => (forbidden(row, book) ?? againstRule(row, book)) !== null;
  const held = book.pairs.filter((row) => !isOver(row.status) && kept.has(keyOf(row)) && waits(row));
  return new Set(held.map(keyOf)).size;
}

function waitingSays(n: number): string {
  if (n === 0) return '';
  return sayCount(
    n,
    '{n} kept pair waits for your word, see Please check below. Until then no mail goes to the two.',
    '{n} kept pairs wait for your word, see Please check below. Until then no mail goes to them.',
  );
}

/** More names than this are no reading matter; the sheet has them all. */
const NAMED = 12;

/** Named before anything is written: a number alone is nobody one could ask about. */
function withoutSays(left: readonly Unmatched[], isOfCircles: boolean): string {
  const names = left.map(({ mentee }) => mentee.name);
  if (names.length === 0) return '';
  const rest = names.length - NAMED;
  const more = rest > 0 ? [say('and {n} more', { n: rest })] : [];
  const fill = { names: [...names.slice(0, NAMED), ...more].join(', ') };
  return isOfCircles
    ? sayCount(
        names.length,
        '{n} mentee without a circle: {names}.',
        '{n} mentees without a circle: {names}.',
        fill,
      )
    : sayCount(
        names.length,
        '{n} mentee without a mentor: {names}.',
        '{n} mentees without a mentor: {names}.',
        fill,
      );
}

function lostSays(n: number): string {
  if (n === 0) return '';
  return sayCount(
    n,
    '{n} choice cannot count: a rule is against it, or the mentor has no place. “Explain selected pair” says why, person by person.',
    '{n} choices cannot count: a rule is against them, or the mentor has no place. “Explain selected pair” says why, person by person.',
  );
}

/** Who answered and takes part, and of whom nobody can tell the strand. */
function leftOutSays(n: number): string {
  if (n === 0) return '';
  return sayCount(
    n,
    '{n} mentee who answered is left out and gets no mentor: the strand is not clear, see Please check below.',
    '{n} mentees who answered are left out and get no mentor: their strand is not clear, see Please check below.',
  );
}

function aloneSays(n: number): string {
  if (n === 0) return '';
  return sayCount(
    n,
    '{n} mentee has no mentor on purpose, as you wrote into {Matches}.',
    '{n} mentees have no mentor on purpose, as you wrote into {Matches}.',
  );
}

/** Into which sheets a matching went, as their tabs are called. */
export function wroteSaid(hasCircles: boolean): string {
  return hasCircles
    ? say('Written to the sheets {Matches}, {Unmatched}, {Circles} and {Match proof}.')
    : say('Written to the sheets {Matches}, {Unmatched} and {Match proof}.');
}
