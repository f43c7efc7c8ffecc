// The hub and the Catch-ups page say what is true: after any sequence of presses and edits each of their sentences equals what a
// reader counts who knows sheets, mails and calendar and none of our code. Seeds are printed.
import { expect, test } from 'vitest';
import type { ScheduleView } from '../../src/api/api.ts';
import { addSheet, type World } from '../../src/local/world.ts';
import { confirmed, createAll, introduced, LOOK, PROPOSE, READ } from '../catch-up-world.ts';
import { mulberry32 as chanceFrom } from '../chance.ts';
import { askIn, NOW, rowsOf, valueIn } from '../workbench.ts';

const DAY = 24 * 60 * 60_000;
const SEQUENCES = 6;
const ACTS = 12;

function start(): World {
  const world = introduced(2);
  addSheet(world, 'Strands', [
    ['Strand', 'Kind', 'Places', 'Months', 'Meetings', 'Minutes'],
    ['Programme', 'one-to-one', '', 1, 2, 60],
  ]);
  addSheet(world, 'Dates', [
    ['What', 'Starts', 'Minutes', 'Who', 'Where', 'State'],
    ['Kick-off', new Date(2026, 3, 27, 17), 90, 'all', 'Main hall', ''],
    ['Wrap-up', new Date(2026, 5, 27, 17), 90, 'mentors', '', ''],
  ]);
  return world;
}

type Chance = () => number;
type Act = (world: World, chance: Chance) => void;
const pick = <T>(list: readonly T[], chance: Chance): T | undefined =>
  list[Math.floor(chance() * list.length)];

function settle(world: World, chance: Chance): void {
  const { differences } = valueIn(world, 'schedule', LOOK);
  const one = pick(differences, chance);
  const as = one && pick(one.can, chance);
  if (one && as) valueIn(world, 'schedule', { ...LOOK, step: 'settle', settle: [{ ref: one.ref, as }] });
}

/** Moves a start in a sheet by some days, as somebody types. */
function editStart(name: string): Act {
  return (world, chance) => {
    const sheet = world.sheets.find((one) => one.name === name);
    const at = sheet?.rows[0]?.indexOf('Starts') ?? -1;
    const row = sheet && pick(sheet.rows.slice(1), chance);
    if (row && row[at] instanceof Date)
      row[at] = new Date(row[at].getTime() + (1 + Math.floor(chance() * 5)) * DAY);
  };
}

const acts: Readonly<Record<string, Act>> = {
  propose: (world) => void askIn(world, 'schedule', PROPOSE),
  create: (world) => void createAll(world),
  'read answers': (world) => void askIn(world, 'schedule', READ),
  'settle one': settle,
  'undo the last run': (world) => void askIn(world, 'schedule', { ...LOOK, step: 'undo' }),
  'start changed in Dates': editStart('Dates'),
  'start changed in Catch-ups': editStart('Catch-ups'),
  'event moved': (world, chance) => {
    const event = pick(confirmed(world), chance);
    if (event) [event.start, event.end] = [event.start + DAY, event.end + DAY];
  },
  'event deleted': (world, chance) => {
    const event = pick(confirmed(world), chance);
    if (event) event.status = 'cancelled';
  },
  'row of Dates deleted': (world) =>
    void world.sheets.find(({ name }) => name === 'Dates')!.rows.splice(2, 1),
};

/** What stands in calendars under a title and at a time, read without any of our code. */
function standsFor(world: World, what: string): { guests: number; start: number }[] {
  return confirmed(world)
    .filter(({ summary }) => summary.startsWith(`${what} – `))
    .map(({ attendees, start: at }) => ({ guests: attendees.length, start: at }));
}

function checkSentences(world: World, view: ScheduleView, line: string, where: string): void {
  for (const { says } of view.differences)
    for (const text of says) {
      const [, what = '', n] = /^“?(.+?)(?: – .*”)? stands in (\d+) calendars? /.exec(text) ?? [];
      if (n !== undefined)
        expect(
          standsFor(world, what).map(({ guests }) => guests),
          `${where}: ${text}`,
        ).toContain(Number(n));
      const [, gone] = /^(.+) was deleted in the calendar/.exec(text) ?? [];
      if (gone !== undefined)
        expect(
          world.calendars[0]!.events.some((e) => e.status === 'cancelled' && e.summary.startsWith(gone)),
          where,
        ).toBe(true);
    }
  for (const date of view.dates) {
    const found = standsFor(world, date.what).map(({ start: at }) => at);
    if (date.state === 'created' || date.state === 'moved')
      expect(found, `${where}: ${date.what} ${date.state}`).toContain(Date.parse(date.start));
    if (date.state === 'deleted' || date.state === 'not in the calendar')
      expect(found.includes(Date.parse(date.start)), where).toBe(false);
  }
  const made = confirmed(world).filter(({ summary }) => summary.startsWith('Mentoring: ')).length;
  const [, said] = /^(\d+) meetings? in calendars$/.exec(line) ?? [];
  if (said !== undefined) expect(Number(said), `${where}: ${line}`).toBe(made);
  const [, created] = /^(\d+) created, /.exec(line) ?? [];
  if (created !== undefined) expect(Number(created), `${where}: ${line}`).toBe(made);
}

function checkHub(world: World, where: string): string {
  const { steps, participants } = valueIn(world, 'hub', null);
  const lineOf = (id: string) => steps.find((step) => step.id === id)!.line;
  expect(lineOf('introduce'), where).toBe(`${world.mails.length} mails sent`);
  expect(lineOf('match'), where).toBe(
    `${rowsOf(world, 'Matches')!.filter((row) => row[8] === 'introduced').length} pairs introduced`,
  );
  expect(participants, where).toEqual({ mentors: 2, mentees: 2 });
  return lineOf('catch-ups');
}

test('after any sequence of presses and edits every sentence is true', () => {
  let sentences = 0;
  for (let sequence = 0; sequence < SEQUENCES; sequence++) {
    const seed = 20_260_310 + sequence;
    const chance = chanceFrom(seed);
    const world = start();
    const done: string[] = [];
    for (let k = 0; k < ACTS; k++) {
      const name = k === 0 ? 'propose' : k === 1 ? 'create' : pick(Object.keys(acts), chance)!;
      world.clock = NOW;
      acts[name]!(world, chance);
      done.push(name);
      world.clock = NOW;
      const where = `seed ${seed}: ${done.join(' · ')}`;
      const view = valueIn(world, 'schedule', LOOK);
      checkSentences(world, view, checkHub(world, where), where);
      sentences += view.differences.flatMap(({ says }) => says).length + view.dates.length + 3;
    }
  }
  console.log(`truth: ${SEQUENCES} sequences of ${ACTS} acts, ${sentences} sentences, seeds from 20260310`);
  expect(sentences).toBeGreaterThan(SEQUENCES * ACTS * 3);
}, 300_000);
