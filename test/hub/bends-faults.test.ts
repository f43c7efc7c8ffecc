// The bends of a year under fire: mails about an end and answers of mentors, cut at every call that leaves something behind; and people who
// sort a sheet, or put a row into it, just before each call of an act that writes into it. The same press again ends where an
// uninterrupted run would.
import { expect, test } from 'vitest';
import type { Api, Question } from '../../src/api/api.ts';
import { addSheet, type World } from '../../src/local/world.ts';
import { meanwhile } from '../at-every-call.ts';
import { faultsFor } from '../faults.ts';
import { APPROVE, LOOK as MAILS, programme, sendAll } from '../introduce-world.ts';
import { LEAVE, meeting, table } from '../leaving-world.ts';
import { edits } from '../people-meanwhile.ts';
import { trialOf } from '../trials.ts';
import { askIn, CONFIRM, copyOf, NOW, valueIn } from '../workbench.ts';

interface Bend {
  readonly act: string;
  readonly start: () => World;
  readonly question: Question;
  readonly request: Parameters<Api[Question]>[0];
  /** The sheet it writes into. */
  readonly sheet: string;
}

const PARTING = { ...APPROVE, occasion: 'parting' } as const;

/** A mentor has left; nobody has been told. */
function left(): World {
  const world = meeting(2);
  valueIn(world, 'leaving', LEAVE);
  return world;
}

/** Two mentors were asked, and both have answered the form. */
function answered(): World {
  const world = programme(2, [["Mentors' say", 'yes', '']]);
  valueIn(world, 'introduce', { ...APPROVE, occasion: 'mentor asked' });
  sendAll(world);
  world.clock = NOW;
  const said = table(world, 'Matches').map(({ Mentee, Mentor }, k) => [
    '2026-03-10 09:30:00',
    `${Mentee} · ${Mentor}`,
    k === 0 ? 'Yes, gladly' : 'No',
  ]);
  const top = ['Timestamp', 'This is about', 'Would you like to mentor this person?'];
  addSheet(world, 'Mentors answer', [top, ...said]);
  valueIn(world, 'columns', CONFIRM);
  return world;
}

/** Mails about the end wait. */
function approved(): World {
  const world = left();
  valueIn(world, 'introduce', PARTING);
  return world;
}

const again = (world: World) => {
  const [row] = table(world, 'Outbox');
  return {
    step: 'again',
    person: String(row!['Person']),
    ref: String(row!['Ref']),
    reason: '',
    acceptGuesses: true,
  } as const;
};

const bends: readonly Bend[] = [
  {
    act: 'approving mails about an end',
    start: left,
    question: 'introduce',
    request: PARTING,
    sheet: 'Outbox',
  },
  {
    act: 'sending mails about an end',
    start: approved,
    question: 'introduce',
    request: { ...MAILS, occasion: 'parting', step: 'send' },
    sheet: 'Outbox',
  },
  {
    act: 'noting what mentors answered',
    start: answered,
    question: 'noteAnswers',
    request: null,
    sheet: 'Matches',
  },
];

/** What is true of pairs and of mails, without order and moments. */
const stands = (world: World) => ({
  pairs: table(world, 'Matches')
    .map((row) => [row['Mentee address'], row['Mentor address'], row['Status']].join(' '))
    .sort(),
  mails: table(world, 'Outbox')
    .filter(({ State }) => State !== 'failed')
    .map(({ Kind, Person, State }) => [Kind, Person, State].join(' '))
    .sort(),
});

/** What is unsure after a cut is decided by a person who looked: the mail is there, or it is not. */
function decided(world: World, about: object): void {
  const look = { ...MAILS, ...about };
  const went = new Set(world.mails.map(({ body }) => /X-[2-9A-Z]{9}/.exec(body)?.[0]));
  const { doubts } = valueIn(world, 'introduce', { ...look, step: 'look' });
  if (doubts.length === 0) return;
  const resolve = doubts.map(({ ref }) => ({
    ref,
    as: went.has(ref) ? ('sent' as const) : ('again' as const),
  }));
  valueIn(world, 'introduce', { ...look, step: 'approve', resolve });
}

/** Slice after slice, as the open panel presses, and a person in between where something is unsure. */
function finished(world: World, { question, request }: Bend): void {
  world.clock = NOW;
  if (question === 'mailAgain') {
    askIn(world, question, request as never);
    return;
  }
  for (let k = 0; k < 4; k++) {
    askIn(world, question, request as never);
    if (question === 'introduce') decided(world, request as object);
  }
}

test.each(bends)('$act: the same press again, wherever it was cut', (bend) => {
  const start = bend.start();
  const whole = copyOf(start);
  finished(whole, bend);
  const { ledger } = askIn(copyOf(start), bend.question, bend.request as never);
  const faults = faultsFor(ledger);
  for (const { kind, at } of faults) {
    const where = `${kind} at ${at} (${ledger.operations[at - 1]!.name})`;
    const world = trialOf(start);
    askIn(world, bend.question, bend.request as never, { kind, at });
    finished(world, bend);
    expect(stands(world), where).toEqual(stands(whole));
    expect(world.mails.length, where).toBe(whole.mails.length);
  }
  console.log(`${bend.act}: ${faults.length} faults`);
});

const others: readonly Bend[] = [
  { act: 'leaving', start: () => meeting(2), question: 'leaving', request: LEAVE, sheet: 'Matches' },
  {
    act: 'a mail again',
    start: () => meeting(2),
    question: 'mailAgain',
    request: again(meeting(2)),
    sheet: 'Outbox',
  },
];

const EDITS = ['sorted from Z to A', 'a row inserted above the rows'] as const;

test.each([...bends, ...others].flatMap((bend) => EDITS.map((edit) => ({ ...bend, edit }))))(
  '$act, while $sheet is $edit: as without it, and nobody has a mail twice',
  (bend) => {
    const start = bend.start();
    const whole = copyOf(start);
    finished(whole, bend);
    let [worlds, atTheWrite] = [0, 0];
    const act = (world: World) => {
      const sheet = world.sheets.find(({ name }) => name === bend.sheet);
      if (sheet) edits[bend.edit]!(world, sheet, start);
    };
    for (const { where, world } of meanwhile(start, bend.question, bend.request, act)) {
      // Pressed again as often as it takes; what was refused meanwhile is remembered, and comes back with the next approval.
      if (bend.question === 'mailAgain') askIn(world, 'introduce', APPROVE);
      else finished(world, bend);
      const isWhole = JSON.stringify(stands(world)) === JSON.stringify(stands(whole));
      // Between the last look at a sheet and the write of its block lies one call, at which nobody can look.
      if (!isWhole && where.includes('Range.setValues')) atTheWrite++;
      else expect(stands(world), where).toEqual(stands(whole));
      sendAll(world);
      nobodyTwice(world, where);
      worlds++;
    }
    expect(atTheWrite, 'the write of a block').toBeLessThanOrEqual(1);
    console.log(`${bend.act}, ${bend.edit}: ${worlds} worlds, ${atTheWrite} at the write itself`);
  },
);

function nobodyTwice(world: World, where: string): void {
  const refs = world.mails.map(({ body }) => /X-[2-9A-Z]{9}/.exec(body)?.[0]);
  expect(refs.length, where).toBe(new Set(refs).size);
}
