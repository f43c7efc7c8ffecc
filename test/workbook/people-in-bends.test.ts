// People at work in any sheet while an edition is closed, the next is begun, a guest's address is replaced, a mail goes again or a
// date is moved: before each call somebody sorts, deletes a row, retypes or blanks a cell. Afterwards the coordinator presses again
// what was not done. Counted by calendar, invitations and mails.
import { expect, test } from 'vitest';
import type { Question, ScheduleRequest, ScheduleView } from '../../src/api/api.ts';
import type { CellData, SheetData, World } from '../../src/local/world.ts';
import { meanwhileAt } from '../at-every-call.ts';
import { confirmed, kickedOff, LOOK, READ } from '../catch-up-world.ts';
import { mulberry32 } from '../chance.ts';
import { APPROVE, mailedRefs, programme, received, sendAll } from '../introduce-world.ts';
import { table } from '../leaving-world.ts';
import { partOf } from '../part-of-sweep.ts';
import { askIn, copyOf, NOW, rowsOf, valueIn } from '../workbench.ts';

const DAY = 24 * 60 * 60_000;
type Hand = (sheet: SheetData, chance: () => number) => void;

const rowOf = (sheet: SheetData, chance: () => number) =>
  1 + Math.floor(chance() * Math.max(1, sheet.rows.length - 1));

function cellWritten(value: CellData): Hand {
  return (sheet, chance) => {
    const row = sheet.rows[rowOf(sheet, chance)];
    if (row !== undefined && row.length > 0) row[Math.floor(chance() * row.length)] = value;
  };
}

const hands: Readonly<Record<string, Hand>> = {
  sorted: (sheet) => {
    sheet.rows = [...sheet.rows.slice(0, 1), ...sheet.rows.slice(1).reverse()];
  },
  'a row deleted': (sheet, chance) => {
    if (sheet.rows.length > 1) sheet.rows.splice(rowOf(sheet, chance), 1);
  },
  'a cell retyped': cellWritten('Nils Nowhere'),
  'a cell blanked': cellWritten(''),
};

const updates = (world: World) => world.invitations.filter(({ kind }) => kind === 'update');
const settingIn = (world: World, name: string) =>
  String(table(world, 'Settings').find(({ Setting }) => Setting === name)?.['Value'] ?? '');
const guestsOf = (world: World) =>
  confirmed(world).flatMap(({ attendees }) => attendees.map(({ email }) => email));
const cancelled = (world: World) =>
  world.invitations.filter(({ kind }) => kind === 'cancellation').map(({ event }) => event);
const once = (list: readonly unknown[], where: string) => expect(new Set(list).size, where).toBe(list.length);

/** Presses until nothing to come is left and the edition is closed, as far as it may be. */
function closeAll(world: World, where: string): void {
  for (let k = 0; k < 10; k++) {
    const { open, stopped } = valueIn(world, 'close', { step: 'settle' });
    world.clock = NOW;
    if (stopped === null && open.events === 0) break;
  }
  expect(confirmed(world), `${where}: nobody keeps a meeting`).toEqual([]);
  once(cancelled(world), `${where}: told once`);
  const { answer } = askIn(world, 'close', { step: 'close' });
  expect(answer, where).toMatchObject({ ok: true, value: { done: true } });
}

/** Names gone from what goes with an edition; pairs remembered, each once. */
function isClosedTruly(world: World, where: string, pairs: number): void {
  for (const name of ['Mentors', 'Mentees', 'Matches', 'Outbox', 'Catch-ups'])
    expect(table(world, name), `${where}: ${name}`).toEqual([]);
  const earlier = table(world, 'Earlier pairs').map((row) => `${row['Mentee']} ${row['Mentor']}`);
  once(earlier, where);
  expect(earlier.length, `${where}: remembered`).toBeGreaterThanOrEqual(pairs);
}

/** Said and settled once more, wherever the hand left it undone; what is said of it equals what Google told. */
function settleAll(world: World, wanted: readonly string[], where: string): ScheduleView {
  for (let k = 0; k < 5; k++) {
    const { differences } = valueIn(world, 'schedule', LOOK);
    const settle = differences.flatMap(({ ref, can }) =>
      can
        .filter((one) => wanted.includes(one))
        .slice(0, 1)
        .map((as) => ({ ref, as })),
    );
    if (settle.length === 0) break;
    valueIn(world, 'schedule', { ...LOOK, step: 'settle', settle });
    world.clock = NOW;
  }
  const view = valueIn(world, 'schedule', READ);
  const open = view.differences.filter(({ can }) => can.some((one) => wanted.includes(one)));
  expect(open, `${where}: settled`).toEqual([]);
  return view;
}

/** Of the answers of these acts what is held to the world. */
interface Said {
  readonly settled: readonly string[];
  readonly taken: number;
  readonly done: boolean;
  readonly queued: string | null;
}

/** The sheet that was edited, and whether its rows are others now. */
interface Edited {
  readonly touched: string;
  readonly isOther: boolean;
}

interface Bend {
  readonly start: World;
  readonly question: Question;
  readonly request: unknown;
  /** Sheets in which people are at work. */
  readonly sheets: readonly string[];
  /** What the act said of itself, held to the world as it left it. */
  readonly said?: (world: World, value: Said, where: string) => void;
  /** Presses what was not done, then holds the world to what was promised. */
  readonly holds: (world: World, where: string, edited: Edited) => void;
}

const ANSWERS = ['Mentor answers', 'Mentee answers'];
const ANNA = 'mentee0@example.org';
const BEGIN = { step: 'begin', edition: '2027' } as const;

function datesMoved(): Bend {
  const start = kickedOff(2);
  const { rows } = start.sheets.find(({ name }) => name === 'Dates')!;
  const column = rows[0]!.indexOf('Starts');
  const at = (rows[1]![column] as Date).getTime() + 2 * DAY;
  rows[1]![column] = new Date(at);
  const settle = valueIn(start, 'schedule', LOOK).differences.map(({ ref }) => ({
    ref,
    as: 'move' as const,
  }));
  start.clock = NOW;
  const ids = confirmed(start).map(({ id }) => id);
  return {
    start,
    question: 'schedule',
    request: { ...LOOK, step: 'settle', settle } satisfies ScheduleRequest,
    sheets: ['Dates', 'Catch-ups', 'Matches', 'Mentors', ...ANSWERS],
    said: (world, { settled }, where) => {
      const told = settled.flatMap((line) => /Google told (\d+)/.exec(line)?.[1] ?? []).map(Number);
      expect(told, where).toEqual(updates(world).map(({ to }) => to.length));
    },
    holds: (world, where, { touched, isOther }) => {
      settleAll(world, ['move'], where);
      expect(
        confirmed(world).map(({ id }) => id),
        where,
      ).toEqual(ids);
      // Another word in Dates is another wish.
      const most = touched === 'Dates' && isOther ? 2 : 1;
      expect(updates(world).length, `${where}: told once`).toBeLessThanOrEqual(most);
    },
  };
}

function addressReplaced(): Bend {
  const start = kickedOff(2);
  const { rows } = start.sheets.find(({ name }) => name === 'Mentor answers')!;
  for (const row of rows) if (row[1] === 'mentor0@example.org') row[1] = 'corrected@example.org';
  const { differences } = valueIn(start, 'schedule', LOOK);
  const settle = differences.flatMap(({ ref, can }) =>
    can.filter((one) => one === 'other address').map((as) => ({ ref, as })),
  );
  start.clock = NOW;
  const guests = guestsOf(start).length;
  return {
    start,
    question: 'schedule',
    request: { ...LOOK, step: 'settle', settle } satisfies ScheduleRequest,
    sheets: ['Catch-ups', 'Matches', 'Mentors', 'Outbox'],
    holds: (world, where) => {
      settleAll(world, ['other address'], where);
      for (const { attendees } of confirmed(world))
        once(
          attendees.map(({ email }) => email),
          where,
        );
      expect(guestsOf(world).length, `${where}: guests`).toBe(guests);
    },
  };
}

function mailAgain(): Bend {
  const start = programme(2);
  valueIn(start, 'introduce', APPROVE);
  sendAll(start);
  start.clock = NOW;
  const show = { step: 'look', person: ANNA, ref: '', reason: 'lost', acceptGuesses: true } as const;
  const { ref } = valueIn(start, 'mailAgain', show).mails[0]!;
  const again = { ...show, step: 'again', ref } as const;
  return {
    start,
    question: 'mailAgain',
    request: again,
    sheets: ['Outbox', 'Matches', 'Mentors', 'Mail texts', ...ANSWERS],
    said: (world, { queued }, where) => {
      expect([queued, received(world).length], where).toEqual([expect.stringMatching(/^X-/), 4]);
    },
    holds: (world, where) => {
      askIn(world, 'mailAgain', again);
      world.clock = NOW;
      sendAll(world);
      const anna = received(world).filter((one) => one === ANNA).length;
      expect(anna, `${where}: at most once more`).toBeLessThanOrEqual(2);
      expect(received(world).length - anna, `${where}: nobody else`).toBe(3);
      once(mailedRefs(world), where);
    },
  };
}

const closing = kickedOff(2, 2);
const takenOut = copyOf(closing);
valueIn(takenOut, 'close', { step: 'settle' });
takenOut.clock = NOW;
const closed = copyOf(takenOut);
valueIn(closed, 'close', { step: 'close' });
closed.clock = NOW;

function closeHolds(world: World, where: string, { touched, isOther }: Edited): void {
  closeAll(world, where);
  isClosedTruly(world, where, touched === 'Matches' && isOther ? 1 : 2);
}
const IN_CLOSING = ['Matches', 'Catch-ups', 'Dates', 'Outbox', 'Mentors', 'Settings', ...ANSWERS];

const bends: Readonly<Record<string, () => Bend>> = {
  'cancelling before closing': () => ({
    start: closing,
    question: 'close',
    request: { step: 'settle' },
    sheets: IN_CLOSING,
    said: (world, { taken }, where) => expect(cancelled(world).length, where).toBe(taken),
    holds: closeHolds,
  }),
  'closing an edition': () => ({
    start: takenOut,
    question: 'close',
    request: { step: 'close' },
    sheets: IN_CLOSING,
    holds: closeHolds,
  }),
  'the next edition': () => ({
    start: closed,
    question: 'nextEdition',
    request: BEGIN,
    sheets: ['Settings', 'Dates', 'Earlier pairs', 'Log', ...ANSWERS],
    said: (world, { done }, where) => {
      if (done) expect(settingIn(world, 'Edition'), where).toBe('2027');
    },
    holds: (world, where, { touched, isOther }) => {
      askIn(world, 'nextEdition', BEGIN);
      const isAnswer = ANSWERS.includes(touched) && isOther;
      const { mentors, mentees } = valueIn(world, 'hub', null).participants;
      // An answer that lost its time counts: nobody could say that it is an old one. Whoever takes Answers since away counts them all.
      if (/^\d{4}-/.test(settingIn(world, 'Answers since')))
        expect(mentors + mentees, `${where}: set aside`).toBeLessThanOrEqual(isAnswer ? 1 : 0);
      const back = table(world, 'Returning mentors').map(({ Email }) => Email);
      once(back, where);
      if (!isAnswer) expect(back, where).toHaveLength(2);
    },
  }),
  'another address': addressReplaced,
  'a mail again': mailAgain,
  'moving a date': datesMoved,
};

/** Calls that are tried of each edit. */
const CALLS = 2;

test.each(Object.keys(bends))(
  '%s, and hands in any sheet before any call: nothing doubled, nothing lost',
  (name) => {
    const { start, question, request, sheets, said, holds } = bends[name]!();
    const answersOf = (world: World) => JSON.stringify(ANSWERS.map((tab) => rowsOf(world, tab)));
    const { calls: all } = askIn(copyOf(start), question, request as never).ledger;
    const seed = Math.floor(Math.random() * 1e6);
    const chance = mulberry32(seed);
    const cases = sheets.flatMap((touched) =>
      Object.keys(hands).flatMap((hand) => [1, 2].map((row) => ({ touched, hand, row }))),
    );
    let worlds = 0;
    for (const { touched, hand, row } of partOf(cases)) {
      const act = (world: World) => {
        const sheet = world.sheets.find((one) => one.name === touched);
        if (sheet) hands[hand]!(sheet, mulberry32(row));
      };
      const calls = Array.from({ length: CALLS }, () => 1 + Math.floor(chance() * all));
      for (const { world, done, ...at } of meanwhileAt(start, question, request, act, calls)) {
        const where = `seed ${seed}: ${touched}: ${hand}, ${row}, ${at.where}`;
        expect([done.outcome, ...done.ledger.refusals], where).toEqual(['done']);
        if (!ANSWERS.includes(touched)) expect(answersOf(world), where).toBe(answersOf(start));
        const result = done.result as { ok: boolean; value: Said };
        if (result.ok) said?.(world, result.value, where);
        world.clock = NOW;
        holds(world, where, { touched, isOther: hand !== 'sorted' });
        worlds++;
      }
    }
    console.log(`${name}: ${worlds} worlds, seed ${seed}`);
  },
  600_000,
);
