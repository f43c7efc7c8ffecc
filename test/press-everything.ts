// What is pressed after somebody has edited the sheets, and what must be true after each press.
import { expect } from 'vitest';
import type { World } from '../src/local/world.ts';
import { PROPOSE } from './catch-up-world.ts';
import { APPROVE, SEND } from './introduce-world.ts';
import { trialOf } from './trials.ts';
import { askIn, WRITE } from './workbench.ts';

const perMail = ({ to, subject }: World['mails'][number]) => `${to.join()} ${subject}`;

/** A person wrote that a pair of theirs is over: then another introduction is what is wanted. */
function hasEnded(world: World, address: string): boolean {
  return world.sheets.some(({ rows }) =>
    rows.some((row) => row.includes(address) && row.some((cell) => /^ended$/i.test(String(cell)))),
  );
}

/** Every mail once; every meeting once. */
export function nothingTwice(world: World, where: string): void {
  const mails = world.mails.map(perMail);
  expect(mails.length, `a mail twice, ${where}`).toBe(new Set(mails).size);
  const introductions = world.mails
    .filter(({ to }) => to[0]!.startsWith('mentee') && !hasEnded(world, to[0]!))
    .map(({ to }) => to.join());
  expect(introductions.length, `two introductions, ${where}`).toBe(new Set(introductions).size);
  const meetings = world.calendars.flatMap(({ events }) =>
    events
      .filter(({ status }) => status === 'confirmed')
      .map(({ summary, attendees }) => `${summary} ${attendees.map(({ email }) => email).join()}`),
  );
  expect(meetings.length, `a meeting twice, ${where}`).toBe(new Set(meetings).size);
}

/** The number of introduced pairs that the hub tells is the number that Matches shows. */
function hubIsTrue(world: World, where: string): void {
  const { answer } = askIn(trialOf(world), 'hub', null);
  expect(answer?.ok, `${where}: ${JSON.stringify(answer).slice(0, 200)}`).toBe(true);
}

/** @param after  what else has to be true after each press. */
export function pressEverything(
  world: World,
  where: string,
  after: (world: World, where: string) => void = () => undefined,
): void {
  const steps = [
    ['match', WRITE],
    ['introduce', APPROVE],
    ['introduce', SEND],
    ['schedule', PROPOSE],
  ] as const;
  for (const [question, request] of steps) {
    const { answer, outcome, error } = askIn(world, question, request as never);
    expect(outcome, `${where}: ${error}`).toBe('done');
    expect(
      answer?.ok === false && answer.kind === 'trouble',
      `${where}: ${JSON.stringify(answer).slice(0, 300)}`,
    ).toBe(false);
    nothingTwice(world, `${question} after ${where}`);
    after(world, `${question} after ${where}`);
    hubIsTrue(world, `${question} after ${where}`);
  }
}
