// Nothing starts twice: two executions in one file, call by call in turn, from every call on. Two panels, the panel and a second
// coordinator, one who sends while another erases or closes. The lock decides, not luck.
import { afterAll, expect, test } from 'vitest';
import type { Question } from '../../src/api/api.ts';
import { beside } from '../../src/local/interleave.ts';
import type { World } from '../../src/local/world.ts';
import { CREATE, confirmed, createAll, introduced, PROPOSE } from '../catch-up-world.ts';
import {
  APPROVE,
  nobodyTwice,
  outboxIsTrue,
  programme,
  received,
  SEND,
  sendAll,
} from '../introduce-world.ts';
import { LEAVE } from '../leaving-world.ts';
import { partOf } from '../part-of-sweep.ts';
import { trialOf } from '../trials.ts';
import { allRows, askIn, bundle, copyOf, NOW, rowsOf, valueIn, WRITE } from '../workbench.ts';

const together = beside(bundle);
afterAll(() => together.end());

const DOCUMENT = { write: 'document', acceptGuesses: true, acceptProposals: true, seen: null } as const;
const PERSON = 'mentee0@example.org';
const ERASE = { person: PERSON, write: true, answers: true };
type Asking = readonly [Question, object];
const asks = {
  approve: ['introduce', APPROVE],
  send: ['introduce', SEND],
  match: ['match', WRITE],
  profiles: ['profiles', DOCUMENT],
  propose: ['schedule', PROPOSE],
  create: ['schedule', CREATE],
  erase: ['erase', ERASE],
  close: ['close', { step: 'close' }],
  settle: ['close', { step: 'settle' }],
  leave: ['leaving', LEAVE],
} as const satisfies Record<string, Asking>;
type Ask = keyof typeof asks;

function approved(): World {
  const world = programme(3, [['Contact', 'desk@example.org', '']]);
  valueIn(world, 'introduce', APPROVE);
  world.clock = NOW;
  return world;
}

function proposed(): World {
  const world = introduced(2);
  valueIn(world, 'schedule', PROPOSE);
  world.clock = NOW;
  return world;
}

/** One pair is matched and waits for its mails, the others were approved. */
function joined(): World {
  const world = approved();
  const outbox = world.sheets.find(({ name }) => name === 'Outbox')!;
  outbox.rows = outbox.rows.filter((row) => !row.some((cell) => String(cell).includes(PERSON)));
  return world;
}

/** Pairs with meetings in the calendar. */
function met(): World {
  const world = proposed();
  createAll(world);
  world.clock = NOW;
  return world;
}

const answersIn = (world: World) =>
  JSON.stringify(['Mentor answers', 'Mentee answers'].map((tab) => allRows(world)[tab]));

function mailsOnce(world: World, where: string): void {
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  outboxIsTrue(world, where);
  expect(received(world), where).toHaveLength(6);
}

function meetingsOnce(world: World, where: string): void {
  valueIn(world, 'schedule', PROPOSE);
  const { meetings } = createAll(world);
  expect(world.calendars, where).toHaveLength(1);
  expect(confirmed(world), where).toHaveLength(meetings.length);
  const about = confirmed(world).map(
    ({ summary, attendees }) => summary + attendees.map(({ email }) => email).join(),
  );
  expect(new Set(about).size, where).toBe(about.length);
}

function documentOnce(world: World, where: string): void {
  valueIn(world, 'profiles', DOCUMENT);
  expect(
    world.documents.filter(({ trashed }) => !trashed),
    where,
  ).toHaveLength(1);
}

function matchedOnce(world: World, where: string): void {
  const calm = trialOf(world);
  valueIn(calm, 'match', WRITE);
  expect(allRows(calm)['Matches'], where).toEqual(allRows(world)['Matches']);
}

/** Whoever is erased or whose edition is closed is in no sheet of ours, and has at most the one mail of before. */
function goneOnce(world: World, where: string): void {
  askIn(world, 'erase', ERASE);
  nobodyTwice(world, where);
  for (const [name, rows] of Object.entries(allRows(world)))
    if (!name.endsWith('answers')) expect(JSON.stringify(rows), `${where}: ${name}`).not.toContain(PERSON);
}

/** Every pair is remembered once. */
const closedOnce = (world: World, where: string) => {
  for (let k = 0; k < 20 && confirmed(world).length > 0; k++) valueIn(world, 'close', { step: 'settle' });
  valueIn(world, 'close', { step: 'close' });
  valueIn(world, 'introduce', APPROVE);
  nobodyTwice(world, where);
  const earlier = (rowsOf(world, 'Earlier pairs') ?? []).map((row) => row.join());
  expect(new Set(earlier).size, where).toBe(earlier.length);
};

/** The pair ended once, with one sentence about it, and nobody else's did. */
function leftOnce(world: World, where: string): void {
  valueIn(world, 'leaving', LEAVE);
  const ended = (rowsOf(world, 'Matches') ?? []).filter((row) => row.includes('ended'));
  expect(ended, where).toHaveLength(1);
  expect(
    ended
      .flat()
      .join()
      .match(/Ended on/g),
    where,
  ).toHaveLength(1);
  nobodyTwice(world, where);
}

const situations: readonly (readonly [Ask, Ask, () => World, (world: World, where: string) => void])[] = [
  ['send', 'send', approved, mailsOnce],
  ['approve', 'send', approved, mailsOnce],
  ['send', 'match', approved, mailsOnce],
  ['match', 'match', approved, matchedOnce],
  ['profiles', 'profiles', approved, documentOnce],
  ['profiles', 'match', approved, documentOnce],
  ['create', 'create', proposed, meetingsOnce],
  ['create', 'propose', proposed, meetingsOnce],
  ['erase', 'send', approved, goneOnce],
  ['erase', 'create', proposed, goneOnce],
  ['close', 'send', approved, closedOnce],
  ['approve', 'approve', approved, mailsOnce],
  ['propose', 'propose', proposed, meetingsOnce],
  ['propose', 'propose', () => introduced(2), meetingsOnce],
  ['erase', 'erase', proposed, goneOnce],
  ['erase', 'approve', joined, goneOnce],
  ['approve', 'erase', joined, goneOnce],
  ['close', 'close', approved, closedOnce],
  ['settle', 'settle', met, closedOnce],
  ['settle', 'create', met, closedOnce],
  ['leave', 'send', approved, leftOnce],
  ['leave', 'leave', met, leftOnce],
];

test.each(situations)(
  '%s and %s in turn, from every call on',
  (mine, yours, begin, holds) => {
    const start = begin();
    const [question, request] = asks[mine];
    const { ledger } = askIn(copyOf(start), question, request as never);
    const call = (ask: Ask) => ({
      entry: 'ask',
      args: [{ question: asks[ask][0], request: asks[ask][1] }],
      isWarm: true,
    });
    const changesAnswers = [mine, yours].includes('erase');
    let worlds = 0;
    let turnedAway = 0;
    const calls = Array.from({ length: ledger.calls }, (_, k) => k + 1);
    for (const at of partOf(calls)) {
      const world = trialOf(start);
      const where = `${mine} with ${yours}, in turn from call ${at}`;
      const { first, second } = together.run(world, call(mine), call(yours), (n) =>
        n >= at ? 1 + (at % 3) : 0,
      );
      expect([first.outcome, ...first.ledger.refusals], where).toEqual(['done']);
      expect(second, where).toHaveProperty('ok');
      if (!(second as { ok: boolean }).ok || !(first.result as { ok: boolean }).ok) turnedAway++;
      expect(world.lockHeld, where).toBe(false);
      nobodyTwice(world, where);
      if (!changesAnswers) expect(answersIn(world), where).toBe(answersIn(start));
      world.clock = NOW;
      holds(world, where);
      worlds++;
    }
    console.log(
      `${mine} and ${yours} in turn: ${worlds} worlds, one of the two turned away in ${turnedAway}`,
    );
  },
  600_000,
);
