// What is best: the levels of each objective and what a pair gains on them. Larger is better; an earlier level always
// outweighs all later ones.

import type { Plain } from '../../language/say.ts';
import type { Changes, Objective } from '../../programme/settings.ts';

/** What the levels look at. `choice` is the number of the wish, or null where the mentor was not asked for. */
export interface PairFacts {
  readonly choice: number | null;
  readonly fit: number;
  /** Whether the two are together in the plan shown last. */
  readonly kept: boolean;
  readonly draw: number;
  /** Was without a mentor in the last edition. */
  readonly waited: boolean;
  /** 0 … 1000 from the committee; 1001 for whom a mentor has left. */
  readonly priority: number;
}

export interface Level {
  readonly name: string;
  readonly gain: (pair: PairFacts) => number;
}

const matched: Level = { name: 'matched', gain: () => 1 };
const waited: Level = { name: 'waited', gain: (pair) => (pair.waited ? 1 : 0) };
const priority: Level = { name: 'priority', gain: (pair) => pair.priority };
const named: Level = { name: 'named', gain: (pair) => (pair.choice === null ? 0 : 1) };
const steps: Level = { name: 'steps', gain: (pair) => (pair.choice === null ? 0 : 1 - pair.choice) };
const kept: Level = { name: 'kept', gain: (pair) => (pair.kept ? 1 : 0) };
const fit: Level = { name: 'fit', gain: (pair) => pair.fit };
const draw: Level = { name: 'draw', gain: (pair) => pair.draw };

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];

/** 1 for the k-th choice; the last of the names takes everything from there on. */
const exactly = (number: number, sign: 1 | -1): Level => ({
  name: `${ordinals[number - 1]} choices`,
  gain: (pair) =>
    pair.choice === number || (number === ordinals.length && (pair.choice ?? 0) > number) ? sign : 0,
});

/** What a programme has beyond people and wishes. */
export interface Extras {
  /** How much a change costs; null where there is no former plan. */
  readonly changes: Changes | null;
  readonly hasWaited: boolean;
  readonly hasPriority: boolean;
}

/** Levels of an objective, given the largest number of a choice in this programme. */
export function levelsOf(objective: Objective, largestChoice: number, extras: Extras): readonly Level[] {
  const [first, ...rest] = plainLevels(objective, largestChoice) as [Level, ...Level[]];
  const short = [...(extras.hasWaited ? [waited] : []), ...(extras.hasPriority ? [priority] : [])];
  return withKept([first, ...short, ...rest], short.length + 1, extras.changes);
}

function withKept(levels: readonly Level[], afterMatched: number, changes: Changes | null): readonly Level[] {
  if (changes === null || changes === 'any') return levels;
  const at = changes === 'fewest' ? afterMatched : levels.indexOf(fit);
  return [...levels.slice(0, at), kept, ...levels.slice(at)];
}

function plainLevels(objective: Objective, largestChoice: number): readonly Level[] {
  const numbers = ordinals.map((_, k) => k + 1).filter((number) => number <= Math.max(1, largestChoice));
  const table: Record<Objective, readonly Level[]> = {
    choices: [matched, named, steps, fit, draw],
    'first choices': [matched, ...numbers.map((number) => exactly(number, 1)), fit, draw],
    'nobody left behind': [
      matched,
      named,
      ...numbers
        .slice(1)
        .reverse()
        .map((number) => exactly(number, -1)),
      fit,
      draw,
    ],
    fit: [matched, fit, draw],
  };
  return table[objective];
}

/** The objective in one sentence, as the panel states it. */
export const objectiveSays: Record<Objective, Plain> = {
  choices: 'As many mentees as possible get a mentor; then their choices count, then the fit.',
  'first choices':
    'As many mentees as possible get a mentor; then as many first choices as possible, then second ones.',
  'nobody left behind':
    'As many mentees as possible get a mentor; then nobody gets a late choice who need not.',
  fit: 'As many mentees as possible get a mentor; then only the fit counts.',
};
