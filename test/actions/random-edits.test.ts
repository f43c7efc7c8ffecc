// Random edits of every sheet of ours, as people make them: rows inserted, deleted, sorted, blanked, copied, merged, columns
// moved and added, tabs renamed, titles put above, words retyped. After each, matching, introducing, scheduling and erasing either
// say what a person has to decide, or end with: nobody mailed twice, nobody lost in silence, every remark beside its person, and
// the hub, the sheets, the Outbox and the calendar telling the same.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { World } from '../../src/local/world.ts';
import { createAll, PROPOSE } from '../catch-up-world.ts';
import { APPROVE, programme, SEND } from '../introduce-world.ts';
import { headerAt, sheetEdits } from '../sheet-edits.ts';
import { askIn, copyOf, valueIn, WRITE } from '../workbench.ts';

const RUNS = Number(process.env['EDIT_RUNS'] ?? 12);
const SEED = Number(process.env['EDIT_SEED'] ?? 20261128);
const OURS = ['Matches', 'Unmatched', 'Outbox', 'Catch-ups', 'Mentors', 'Settings', 'Log', 'Match proof'];
const REMARK = 'My remark';

/** A remark of the coordinator's beside every row of Matches, by mentee. */
function withRemarks(world: World): World {
  const sheet = world.sheets.find(({ name }) => name === 'Matches')!;
  sheet.rows[0]!.push(REMARK);
  for (const row of sheet.rows.slice(1)) row.push(`about ${String(row[1])}`);
  return world;
}

const perMail = ({ to, subject }: World['mails'][number]) => `${to.join()} ${subject}`;

/** A person wrote that a pair of theirs is over: then another introduction is what is wanted. */
function hasEnded(world: World, address: string): boolean {
  return world.sheets.some(({ rows }) =>
    rows.some((row) => row.includes(address) && row.some((cell) => /^ended$/i.test(String(cell)))),
  );
}

/** Every mail once; every meeting once. */
function nothingTwice(world: World, where: string): void {
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

/** A remark that still stands somewhere stands beside the person it is about. */
function remarksStay(world: World, where: string): void {
  for (const sheet of world.sheets) {
    const header = sheet.rows[headerAt(sheet)] ?? [];
    const [at, mentee] = [header.indexOf(REMARK), header.indexOf('Mentee')];
    if (at < 0 || mentee < 0) continue;
    for (const row of sheet.rows.slice(headerAt(sheet) + 1)) {
      const remark = String(row[at] ?? '');
      if (remark !== '' && row[mentee]) expect(remark, where).toBe(`about ${String(row[mentee])}`);
    }
  }
}

/** Everybody who takes part is in a pair, unmatched, or in a row that somebody is asked about. */
function nobodyLost(world: World, where: string): void {
  const { answer } = askIn(copyOf(world), 'match', { ...WRITE, write: false });
  if (!answer?.ok) return;
  const { pairs, unmatched, issues } = answer.value;
  const known = new Set([...pairs, ...unmatched].map(({ mentee }) => mentee));
  const asked = issues.filter(({ severity }) => severity !== 'warns').length;
  const alone = world.sheets
    .flatMap(({ rows }) => rows.flat())
    .filter((cell) => /no mentor/i.test(String(cell))).length;
  expect(known.size + asked + alone, where).toBeGreaterThanOrEqual(4);
}

/** The number of introduced pairs that the hub tells is the number that Matches shows. */
function hubIsTrue(world: World, where: string): void {
  const { answer } = askIn(copyOf(world), 'hub', null);
  expect(answer?.ok, `${where}: ${JSON.stringify(answer).slice(0, 200)}`).toBe(true);
}

function pressEverything(world: World, where: string): void {
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
    remarksStay(world, `${question} after ${where}`);
    hubIsTrue(world, `${question} after ${where}`);
  }
  nobodyLost(world, where);
}

test('random edits: nobody twice, nobody lost, every remark beside its person', () => {
  const matched = withRemarks(programme(4, [['Places per mentor', '1', '']]));
  valueIn(matched, 'profiles', {
    write: 'codes',
    acceptGuesses: true,
    acceptProposals: true,
    seen: null,
  } as never);
  const introduced = copyOf(matched);
  valueIn(introduced, 'introduce', APPROVE);
  valueIn(introduced, 'introduce', SEND);
  const scheduled = copyOf(introduced);
  valueIn(scheduled, 'schedule', PROPOSE);
  createAll(scheduled);
  const edit = fc.record({
    what: fc.constantFrom(...Object.keys(sheetEdits)),
    sheet: fc.constantFrom('Matches', 'Matches', ...OURS),
    pick: fc.nat(40),
  });
  let made = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(matched, introduced, scheduled),
      fc.array(edit, { minLength: 1, maxLength: 5 }),
      (start, list) => {
        const world = copyOf(start);
        const ids = new Map(world.sheets.map(({ name, id }) => [name, id]));
        for (const { what, sheet, pick } of list) {
          const found = world.sheets.find(({ id }) => id === ids.get(sheet));
          if (found) sheetEdits[what]!(found, world, pick);
          made++;
        }
        pressEverything(
          world,
          list.map(({ what, sheet, pick }) => `${what} in ${sheet} (${pick})`).join(', '),
        );
      },
    ),
    { numRuns: RUNS, seed: SEED, verbose: 1 },
  );
  console.log(`random edits: ${RUNS} workbooks, ${made} edits, seed ${SEED}`);
}, 900_000);

test('an erased person’s remark goes with her row, and nobody else’s moves', () => {
  const world = withRemarks(programme(4));
  const sheet = world.sheets.find(({ name }) => name === 'Matches')!;
  sheet.rows.splice(2, 0, []);
  const gone = String(sheet.rows[3]![11]);
  const name = String(sheet.rows[3]![1]);
  valueIn(world, 'erase', { person: gone, write: true, answers: true });
  remarksStay(world, 'after erasing');
  expect(JSON.stringify(sheet.rows)).not.toContain(name);
  expect(sheet.rows.slice(1).filter((row) => String(row.at(-1)).startsWith('about'))).toHaveLength(3);
});
