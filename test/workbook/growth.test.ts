// How often each function of the program is called, for one programme and for another four times as large: what is looked
// for anew for each person or pair shows as sixteen times as many calls. Nothing is timed.
import { Session } from 'node:inspector';
import { expect, test } from 'vitest';
import type { Api, Question } from '../../src/api/api.ts';
import type { World } from '../../src/local/world.ts';
import { CREATE, createAll, LOOK, PROPOSE } from '../catch-up-world.ts';
import { APPROVE } from '../introduce-world.ts';
import { largeProgramme } from '../programme.ts';
import { NOW, valueIn, WRITE, worldOf } from '../workbench.ts';

const PEOPLE = 60;
const TIMES = 4;
/** Fewer calls than these are not looked at; sorting and reading words grow a little faster than people. */
const [FEW, LEEWAY] = [300, 1.7];
const RUN = '2026-03-10 growth';

/** Introduced, with two meetings each to come, each under names of their own: those who share one are compared with each other. */
function introduced(people: number): World {
  const tabs = largeProgramme(people / 2, people / 2, 5);
  const own = (cell: unknown) =>
    typeof cell === 'string' ? cell.replace(/\b([A-Z]\w+) Person(\d+)/g, '$1$2 Person$2') : cell;
  const named = Object.entries(tabs).map(([tab, rows]) => [tab, rows.map((row) => row.map(own))]);
  const world = worldOf({
    ...Object.fromEntries(named),
    Strands: [
      ['Strand', 'Kind', 'Months', 'Meetings', 'Minutes'],
      ['Programme', 'one-to-one', 1, 2, 60],
    ],
  });
  valueIn(world, 'match', WRITE);
  valueIn(world, 'introduce', APPROVE);
  const matches = world.sheets.find(({ name }) => name === 'Matches')!;
  const status = matches.rows[0]!.indexOf('Status');
  for (const row of matches.rows.slice(1)) row[status] = 'introduced';
  world.clock = NOW;
  return world;
}

const post = <Result>(session: Session, method: string, parameters: object = {}): Result => {
  let said: unknown;
  session.post(method, parameters, (error, result) => {
    if (error) throw error;
    said = result;
  });
  return said as Result;
};

interface Covered {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      readonly functionName: string;
      readonly ranges: readonly { readonly startOffset: number; readonly count: number }[];
    }[];
  }[];
}

/** Calls of each function of Code.js while something is asked, by its name and place. */
function callsOf(world: World, question: Question, request: unknown): ReadonlyMap<string, number> {
  const session = new Session();
  session.connect();
  post(session, 'Profiler.enable');
  post(session, 'Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  valueIn(world, question, request as Parameters<Api[Question]>[0]);
  const { result } = post<Covered>(session, 'Profiler.takePreciseCoverage');
  session.disconnect();
  const calls = new Map<string, number>();
  for (const { url, functions } of result.filter(({ url: one }) => one.includes('Code.js')))
    for (const { functionName, ranges } of functions) {
      const name = `${functionName} at ${ranges[0]!.startOffset} of ${url}`;
      calls.set(name, (calls.get(name) ?? 0) + ranges[0]!.count);
    }
  return calls;
}

test('four times the people call nothing sixteen times as often, in a slice of meetings, in a look at all of them or on the hub', () => {
  const [small, large] = [introduced(PEOPLE), introduced(PEOPLE * TIMES)];
  const asked: readonly (readonly [Question, unknown])[] = [
    ['schedule', { ...PROPOSE, run: RUN }],
    ['schedule', { ...CREATE, run: RUN }],
    ['hub', null],
  ];
  expect(grown(asked, small, large)).toEqual([]);
  // Every event is in the calendar, and nobody has answered.
  for (const world of [small, large]) createAll(world, { ...CREATE, run: RUN });
  expect(grown([['schedule', LOOK]], small, large)).toEqual([]);
});

function grown(asked: readonly (readonly [Question, unknown])[], small: World, large: World): string[] {
  return asked.flatMap(([question, request]) => {
    const [few, many] = [callsOf(small, question, request), callsOf(large, question, request)];
    expect(many.size, question).toBeGreaterThan(1000);
    return [...many]
      .filter(([name, n]) => n > FEW && n > TIMES * LEEWAY * Math.max(few.get(name) ?? 0, FEW / 10))
      .map(([name, n]) => `${question}: ${name}, ${few.get(name)} → ${n}`);
  });
}
