// What must hold after every step of every year, whatever happened.
import { expect } from 'vitest';
import type { World } from '../../src/local/world.ts';
import { confirmed } from '../catch-up-world.ts';
import { rowsOf, valueIn } from '../workbench.ts';

export interface Model {
  /** Form answers as the commands left them: nothing else may change them. */
  answers: string;
}

export const ANSWER_TABS = ['Mentor answers', 'Mentee answers'];

export function answersOf(world: World): string {
  return JSON.stringify(ANSWER_TABS.map((name) => rowsOf(world, name)));
}

/** The sheets after each step of a year: what File ▸ Version history offers. */
export const versions = new WeakMap<World, World['sheets'][]>();
/** Events whose time a person chose. */
export const moved = new WeakMap<World, ReadonlySet<string>>();

/** The promises. */
export function holds(model: Model, world: World, after: string): void {
  versions.set(world, [...(versions.get(world) ?? []), structuredClone(world.sheets)]);
  expect(world.lockHeld, `lock after ${after}`).toBe(false);
  expect(answersOf(world), `answers after ${after}`).toBe(model.answers);
  nothingTwice(world, after);
  withinWorkingHours(world, after);
  for (const { html, trashed } of world.documents.filter(({ name }) => name.includes('profiles')))
    if (!trashed)
      expect(html, `a name in the profiles after ${after}`).not.toMatch(
        /(mentor|mentee|late)\d+@|Mara|Nils|arrival/,
      );
  hubIsTrue(world, after);
}

/** No mail and no meeting twice, in whichever calendar. */
export function nothingTwice(world: World, after: string): void {
  const reasons = world.mails.map(({ to, subject }) => `${to.join()} ${subject}`);
  expect(reasons.length, `somebody mailed twice after ${after}`).toBe(new Set(reasons).size);
  const meetings = confirmed(world).map(
    ({ summary, attendees }) => `${summary} ${attendees.map(({ email }) => email).join()}`,
  );
  expect(meetings.length, `a meeting twice after ${after}`).toBe(new Set(meetings).size);
}

/** Summer or winter: by the clock on the wall, as the platform knows it, a meeting of a pair is at a time of work. */
function withinWorkingHours(world: World, after: string): void {
  const chosen = moved.get(world) ?? new Set();
  for (const { id, summary, start } of confirmed(world))
    if (summary.startsWith('Mentoring') && !chosen.has(id)) {
      const hour = Number(WALL.format(start));
      expect(hour >= 9 && hour < 17, `${summary} at ${new Date(start).toISOString()} after ${after}`).toBe(
        true,
      );
    }
}

const WALL = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Zurich',
  hour: '2-digit',
  hourCycle: 'h23',
});

/** Asked without changing anything, and what it says about mails is what went out. */
function hubIsTrue(world: World, after: string): void {
  const granted = world.granted;
  const clock = world.clock;
  const hub = valueIn(world, 'hub', null);
  Object.assign(world, { granted, clock });
  const line = hub.steps.find(({ id }) => id === 'introduce')!.line;
  const sent = /^(\d+) (?:mails? )?sent/.exec(line);
  if (sent)
    expect(Number(sent[1]), `the hub after ${after}: ${line}`).toBeLessThanOrEqual(world.mails.length);
}
