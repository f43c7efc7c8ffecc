// After any sequence of leaving, taking back, cancelling, matching, mailing and edits, each sentence of the hub and of the page about who
// leaves equals what a reader counts who knows sheets, mails and calendar and none of our code. Seeds are printed.
import { expect, test } from 'vitest';
import type { World } from '../../src/local/world.ts';
import { LOOK as CALENDAR, confirmed } from '../catch-up-world.ts';
import { mulberry32 as chanceFrom } from '../chance.ts';
import { APPROVE } from '../introduce-world.ts';
import { applies, LEAVE, LOOK, meeting, table, UNDO } from '../leaving-world.ts';
import { askIn, CONFIRM, copyOf, NOW, valueIn, WRITE } from '../workbench.ts';

const SEQUENCES = 6;
const ACTS = 10;
const SEED = 20261129;

type Chance = () => number;
const pick = <T>(list: readonly T[], chance: Chance): T | undefined =>
  list[Math.floor(chance() * list.length)];

/** Somebody of the programme, by address. */
const anybody = (chance: Chance) =>
  `${chance() < 0.5 ? 'mentor' : 'mentee'}${Math.floor(chance() * 3)}@example.org`;

function mail(world: World, occasion: 'parting' | 'introduction'): void {
  askIn(world, 'introduce', { ...APPROVE, occasion });
  for (let k = 0; k < 5; k++) askIn(world, 'introduce', { ...APPROVE, occasion, step: 'send' });
  world.clock = NOW;
}

function again(world: World, chance: Chance): void {
  const row = pick(table(world, 'Outbox'), chance);
  if (!row) return;
  const step = chance() < 0.5 ? 'again' : 'bounced';
  askIn(world, 'mailAgain', {
    step,
    person: String(row['Person']),
    ref: String(row['Ref']),
    reason: '',
    acceptGuesses: true,
  });
}

function typed(world: World, sheet: string, column: string, words: readonly string[], chance: Chance): void {
  const rows = world.sheets.find(({ name }) => name === sheet)?.rows ?? [];
  const at = rows[0]?.indexOf(column) ?? -1;
  const row = pick(rows.slice(1), chance);
  if (row && at >= 0) row[at] = pick(words, chance)!;
}

const acts: Readonly<Record<string, (world: World, chance: Chance) => void>> = {
  leave: (world, chance) => void askIn(world, 'leaving', { ...LEAVE, person: anybody(chance) }),
  pause: (world, chance) =>
    void askIn(world, 'leaving', { ...LEAVE, how: 'paused', person: anybody(chance) }),
  'taken back': (world, chance) => void askIn(world, 'leaving', { ...UNDO, person: anybody(chance) }),
  cancel: (world) => void askIn(world, 'schedule', { ...CALENDAR, step: 'cancel' }),
  match: (world) => void askIn(world, 'match', WRITE),
  'mails about ends': (world) => mail(world, 'parting'),
  introductions: (world) => mail(world, 'introduction'),
  'mail again': again,
  'last act taken back': (world) => {
    const [act] = valueIn(world, 'takeBack', { step: 'look', value: '' }).acts;
    if (act) askIn(world, 'takeBack', { step: 'take back', value: act.no });
  },
  'status typed': (world, chance) => typed(world, 'Mentors', 'Status', ['withdrawn', ''], chance),
  'event deleted': (world, chance) => {
    const event = pick(confirmed(world), chance);
    if (event) event.status = 'cancelled';
  },
};

/** Pairs that stand in Matches, as addresses; read by the words in the cells alone. */
const standing = (world: World) =>
  new Set(
    table(world, 'Matches')
      .filter(({ Mentor, Status }) => Mentor && !/^(ended|declined)$/i.test(String(Status)))
      .map((row) => `${row['Mentee address']} ${row['Mentor address']}`),
  );

/** Events to come of the two, by their guests. */
const eventsOf = (world: World, people: readonly string[]) =>
  confirmed(world).filter(
    ({ start, attendees }) =>
      start > world.clock && people.every((one) => attendees.some(({ email }) => email === one)),
  );

const number = (text: string) => Number(/\d+/.exec(text)?.[0] ?? Number.NaN);

function checkHub(world: World, where: string): number {
  const { cards, steps } = valueIn(world, 'hub', null);
  const pairs = standing(world);
  const orphans = confirmed(world).filter(
    ({ start, attendees: [a, b] }) =>
      start > world.clock &&
      a &&
      b &&
      !pairs.has(`${a.email} ${b.email}`) &&
      !pairs.has(`${b.email} ${a.email}`),
  ).length;
  const said = cards.find(({ title }) => /meetings? still to come of/.test(title));
  const inSheet = table(world, 'Catch-ups').filter(({ State }) =>
    /^(created|moved)$/.test(String(State)),
  ).length;
  if (inSheet === confirmed(world).length) expect(said ? number(said.title) : 0, where).toBe(orphans);
  const outbox = table(world, 'Outbox').map(({ State }) => String(State));
  const { line } = steps.find(({ id }) => id === 'introduce')!;
  const cameBack = outbox.filter((state) => state === 'bounced').length;
  if (/came back/.test(line)) expect(number(line), where).toBe(cameBack);
  else if (/mails? sent/.test(line)) {
    expect(cameBack, where).toBe(0);
    expect(number(line), where).toBe(outbox.filter((state) => state === 'sent').length);
  }
  return 2;
}

function checkLeaving(world: World, chance: Chance, where: string): number {
  const person = anybody(chance);
  const { answer } = askIn(copyOf(world), 'leaving', { ...LOOK, person });
  if (!answer?.ok) return 0;
  const { meetings, mails, says, state } = answer.value;
  for (const { pair, n } of meetings)
    expect(n, `${where}: ${pair}`).toBe(eventsOf(world, pair.split(' > ')).length);
  const waits = says.find((text) => /mails? (that waits? (is|are)|that wait are) held back/.test(text));
  const theirs = table(world, 'Outbox').filter(
    ({ State, Pair }) =>
      State === 'queued' &&
      String(Pair).includes(person) &&
      standing(world).has(String(Pair).replace(' > ', ' ')),
  );
  if (state === 'open' && waits) expect(number(waits), where).toBe(theirs.length);
  if (mails > 0) {
    const after = copyOf(world);
    valueIn(after, 'leaving', { ...LEAVE, person });
    const before = table(after, 'Outbox').length;
    valueIn(after, 'introduce', { ...APPROVE, occasion: 'parting' });
    expect(table(after, 'Outbox').length - before, `${where}: mails about the end`).toBeGreaterThanOrEqual(
      mails,
    );
  }
  return meetings.length + Number(waits !== undefined) + Number(mails > 0);
}

test('after any sequence of leaving, mailing and taking back every sentence is true, and nobody has a mail twice', () => {
  let sentences = 0;
  for (let run = 0; run < SEQUENCES; run++) {
    const chance = chanceFrom(SEED + run);
    const world = meeting(3);
    valueIn(world, 'columns', CONFIRM);
    applies(world, 'mentor', 'Rosa Reserve', 'rosa@example.org');
    for (let k = 0; k < ACTS; k++) {
      const name = pick(Object.keys(acts), chance)!;
      acts[name]!(world, chance);
      const where = `seed ${SEED + run}, act ${k + 1} (${name})`;
      sentences += checkHub(world, where) + checkLeaving(world, chance, where);
      const refs = world.mails.map(({ body }) => /X-[A-Z0-9]{9}/.exec(body)?.[0] ?? '');
      expect(new Set(refs).size, where).toBe(refs.length);
    }
  }
  console.log(
    `leaving, truth: ${SEQUENCES} sequences of ${ACTS} acts, ${sentences} sentences, seeds from ${SEED}`,
  );
  expect(sentences).toBeGreaterThan(SEQUENCES * ACTS);
});
