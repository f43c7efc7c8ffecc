// After any sequence of a year's acts and edits (mentors who are asked, the survey, mails for a later day, closing, the next edition) each
// sentence of the hub and each result line equals what a reader counts who knows sheets, mails and calendar and none of our code. Seeds
// are printed.
import { expect, test } from 'vitest';
import type { Occasion } from '../../src/api/api.ts';
import { addSheet, type CellData, type World } from '../../src/local/world.ts';
import { LOOK as CALENDAR, confirmed, createAll, PROPOSE } from '../catch-up-world.ts';
import { mulberry32 as chanceFrom } from '../chance.ts';
import { APPROVE, DAY, LOOK as MAILS, mailedRefs, programme } from '../introduce-world.ts';
import { LEAVE, table } from '../leaving-world.ts';
import { askIn, CONFIRM, valueIn, WRITE } from '../workbench.ts';

const SEQUENCES = 5;
const ACTS = 12;
const SEED = 20261130;

type Chance = () => number;
const pick = <T>(list: readonly T[], chance: Chance): T | undefined =>
  list[Math.floor(chance() * list.length)];
const iso = (moment: number) => new Date(moment).toISOString().slice(0, 10);

/** Three pairs, mentors who are asked first where the chance says so, and forms for their answers and for the survey. */
function beginning(chance: Chance): World {
  const say = chance() < 0.5 ? [["Mentors' say", 'yes', '']] : [];
  const world = programme(3, [...say, ['Survey link', 'https://example.org/survey', '']]);
  addSheet(world, 'Strands', [
    ['Strand', 'Kind', 'Places', 'Months', 'Meetings', 'Minutes'],
    ['Programme', 'one-to-one', '', 1, 2, 60],
  ]);
  addSheet(world, 'Mentors answer', [
    ['Timestamp', 'This is about', 'Would you like to mentor this person?', 'Anything to add?'],
  ]);
  addSheet(world, 'Final survey', [
    ['Timestamp', 'Email Address', 'How satisfied are you with the programme?', 'Would you recommend it?'],
  ]);
  valueIn(world, 'columns', {
    ...CONFIRM,
    decisions: [{ sheet: 'Final survey', header: '', field: 'survey' }],
  });
  return world;
}

const moment = (world: World) => new Date(world.clock).toISOString().slice(0, 19).replace('T', ' ');
const sheetOf = (world: World, name: string) => world.sheets.find((one) => one.name === name);

/** Approved, and sent in three slices or not yet. */
function mail(world: World, occasion: Occasion, chance: Chance, sendOn: string | null = null): void {
  askIn(world, 'introduce', { ...APPROVE, occasion, sendOn });
  const slices = chance() < 0.6 ? 3 : 0;
  for (let k = 0; k < slices; k++) {
    const before = world.mails.length;
    const { answer } = askIn(world, 'introduce', { ...MAILS, step: 'send', occasion });
    if (answer?.ok) expect(answer.value.thisRun.sent, occasion).toBe(world.mails.length - before);
  }
}

/** A word in the Status of some pair, as a coordinator notes it. */
function noted(world: World, word: string, chance: Chance): void {
  const rows = sheetOf(world, 'Matches')?.rows ?? [];
  const row = pick(rows.slice(1), chance);
  if (row) row[rows[0]!.indexOf('Status')] = word;
}

const acts: Readonly<Record<string, (world: World, chance: Chance) => void>> = {
  match: (world) => void askIn(world, 'match', WRITE),
  'ask mentors': (world, chance) => mail(world, 'mentor asked', chance),
  introduce: (world, chance) => mail(world, 'introduction', chance),
  'a mentor accepts': (world, chance) => noted(world, 'accepted', chance),
  'a mentor declines': (world, chance) => noted(world, 'declined', chance),
  'a mentor answers the form': (world, chance) => {
    const row = pick(table(world, 'Matches'), chance);
    const word = pick(['Yes, gladly', 'No'], chance)!;
    if (row)
      sheetOf(world, 'Mentors answer')!.rows.push([
        moment(world),
        `${row['Mentee']} · ${row['Mentor']}`,
        word,
        '',
      ]);
  },
  'note answers': (world) => {
    const before = table(world, 'Matches').map(({ Status }) => Status);
    const { answer } = askIn(world, 'noteAnswers', null);
    const after = table(world, 'Matches').map(({ Status }) => Status);
    if (answer?.ok) expect(answer.value.noted).toBe(after.filter((one, k) => one !== before[k]).length);
  },
  'fit check for a later day': (world, chance) =>
    mail(world, 'fit check', chance, iso(world.clock + 20 * DAY)),
  'two weeks go by': (world) => {
    world.clock += 14 * DAY;
  },
  invite: (world, chance) => mail(world, 'survey invitation', chance),
  remind: (world, chance) => mail(world, 'survey reminder', chance),
  'a survey answer': (world, chance) => {
    const who = `${pick(['mentor', 'mentee'], chance)}${Math.floor(chance() * 3)}@example.org`;
    sheetOf(world, 'Final survey')!.rows.push([moment(world), who, 5, 9]);
  },
  meetings: (world) => {
    if (askIn(world, 'schedule', PROPOSE).answer?.ok) createAll(world);
  },
  leave: (world, chance) =>
    void askIn(world, 'leaving', { ...LEAVE, person: `mentee${Math.floor(chance() * 3)}@example.org` }),
  'cancel some': (world) => void askIn(world, 'schedule', { ...CALENDAR, step: 'cancel' }),
  settle: (world) => {
    const before = confirmed(world).length;
    const { answer } = askIn(world, 'close', { step: 'settle' });
    if (answer?.ok) expect(answer.value.taken).toBe(before - confirmed(world).length);
  },
  close: (world) => void askIn(world, 'close', { step: 'close' }),
  'next edition': (world) =>
    void askIn(world, 'nextEdition', { step: 'begin', edition: `${Number(editionOf(world)) + 1}` }),
  'somebody answers again': (world, chance) => {
    const { rows } = sheetOf(world, 'Mentee answers')!;
    const row = [...pick(rows.slice(1), chance)!];
    row[0] = moment(world);
    rows.push(row);
  },
};

const setting = (world: World, name: string) =>
  String(table(world, 'Settings').find(({ Setting }) => Setting === name)?.['Value'] ?? '');
const editionOf = (world: World) => setting(world, 'Edition');

/** Rows of a form that belong to this edition, by their own timestamp. */
function answersOf(world: World, sheet: string): Record<string, CellData>[] {
  const since = setting(world, 'Answers since');
  return table(world, sheet).filter((row) => String(row['Timestamp']).slice(0, 16) >= since);
}

const states = (world: World) => table(world, 'Outbox').map(({ State }) => String(State));
const count = (list: readonly string[], wanted: string) => list.filter((one) => one === wanted).length;
const numbers = (text: string) => (text.match(/\d+/g) ?? []).map(Number);

/** Each sentence of the hub that has a number, held against the sheets; how many were. */
function checkHub(world: World, where: string): number {
  const { steps, cards, participants } = valueIn(world, 'hub', null);
  const line = (id: string) => steps.find((step) => step.id === id)!.line;
  let checked = 0;
  const same = (said: readonly number[], counted: readonly number[], what: string) => {
    expect(said, `${where}: ${what}`).toEqual(counted);
    checked++;
  };
  const outbox = states(world);
  const introduce = line('introduce');
  if (/^\d+ mails? sent$/.test(introduce)) same(numbers(introduce), [count(outbox, 'sent')], introduce);
  if (/^\d+ sent, \d+ wait$/.test(introduce))
    same(numbers(introduce), [count(outbox, 'sent'), count(outbox, 'queued')], introduce);
  if (/waiting until/.test(introduce))
    same(numbers(introduce).slice(0, 2), [count(outbox, 'sent'), count(outbox, 'queued')], introduce);
  const survey = line('survey');
  if (/^\d+ answers?/.test(survey)) same(numbers(survey), [answersOf(world, 'Final survey').length], survey);
  if (survey === 'No answers yet') same([0], [answersOf(world, 'Final survey').length], survey);
  const statuses = table(world, 'Matches')
    .filter(({ Mentor }) => Mentor)
    .map(({ Status }) => String(Status).toLowerCase());
  const match = line('match');
  if (/^\d+ pairs? introduced$/.test(match)) same(numbers(match), [count(statuses, 'introduced')], match);
  const ready = cards.find(({ title }) => /can go now/.test(title));
  const today = iso(world.clock);
  const due = table(world, 'Outbox').filter(
    ({ State, Batch, Since }) =>
      State === 'queued' &&
      String(Batch).slice(0, 10) <= today &&
      iso((Since as Date).getTime()) < String(Batch).slice(0, 10),
  );
  same(ready ? numbers(ready.title) : [0], [due.length], 'mails of the day');
  const said = cards.find(({ title }) => title === 'Mentors have answered')?.lines ?? [];
  expect(
    said.filter((text) => / says (yes|no) to [^,]+\.$/.test(text)).sort(),
    `${where}: what mentors say`,
  ).toEqual(mentorsSay(world));
  checked += said.length;
  const back = table(world, 'Returning mentors').filter((row) => row['Comes back'] === true).length;
  const mentors = new Set(answersOf(world, 'Mentor answers').map((row) => row['Email Address'])).size;
  const gone = table(world, 'Mentors').filter(({ Status }) => /withdrawn|paused/.test(String(Status))).length;
  same([participants.mentors], [mentors + back - gone], 'mentors who take part');
  return checked;
}

/** What each mentor who was asked answered last, where nothing is noted yet and the answers of the form are words of yes and no. */
function mentorsSay(world: World): string[] {
  if (setting(world, "Mentors' say") !== 'yes') return [];
  const asked = new Set(
    table(world, 'Outbox')
      .filter(({ Kind, State }) => Kind === 'mentor asked' && State === 'sent')
      .map(({ Pair }) => String(Pair)),
  );
  const open = table(world, 'Matches').filter(
    (row) => row['Status'] === 'proposed' && asked.has(`${row['Mentee address']} > ${row['Mentor address']}`),
  );
  return open
    .flatMap((row) => {
      const own = table(world, 'Mentors answer').filter(
        (one) => one['This is about'] === `${row['Mentee']} · ${row['Mentor']}`,
      );
      const word = String(own.at(-1)?.['Would you like to mentor this person?'] ?? '');
      if (word === '') return [];
      return [`${row['Mentor']} says ${word.startsWith('Yes') ? 'yes' : 'no'} to ${row['Mentee']}.`];
    })
    .sort();
}

/** What closing would find open, and what it leaves behind once it is done. */
function checkClosing(world: World, where: string): number {
  const { answer } = askIn(world, 'close', { step: 'list' });
  if (!answer?.ok) return 0;
  const { open } = answer.value;
  const toCome = confirmed(world).filter(({ start }) => start > world.clock).length;
  const outbox = states(world);
  expect([open.events, open.waiting], `${where}: still open`).toEqual([toCome, count(outbox, 'queued')]);
  expect(open.blocks, where).toBe(toCome > 0 || count(outbox, 'unsure') > 0);
  const told = new Set(
    confirmed(world)
      .filter(({ start }) => start > world.clock)
      .flatMap(({ attendees }) => attendees.map(({ email }) => email)),
  ).size;
  const events = open.says.find((text) => /still to come/.test(text));
  if (toCome > 0) expect(numbers(events!), where).toEqual([toCome, told]);
  return 2 + Number(toCome > 0);
}

/** Nothing of anybody in our sheets, as far as the sheets with people go. */
function nobodyLeft(world: World, where: string): void {
  for (const name of ['Mentors', 'Mentees', 'Matches', 'Unmatched', 'Outbox', 'Catch-ups', 'Undo'])
    expect(table(world, name), `${where}: ${name}`).toEqual([]);
  expect(JSON.stringify(table(world, 'Earlier pairs')), where).not.toMatch(/@|Mara|Nils/);
}

/** Who would be invited to the survey, and who reminded: everybody introduced, once; whoever has answered is left out. */
function checkSurvey(world: World, where: string): number {
  const met = table(world, 'Matches').filter(({ Status }) => Status === 'introduced');
  const people = new Set(
    met.flatMap((row) => [String(row['Mentee address']), String(row['Mentor address'])]),
  );
  const had = (kind: string) =>
    new Set(
      table(world, 'Outbox')
        .filter(({ Kind }) => Kind === kind)
        .map(({ Person }) => String(Person)),
    );
  const answered = new Set(answersOf(world, 'Final survey').map((row) => String(row['Email Address'])));
  const open = (kind: 'survey invitation' | 'survey reminder') =>
    [...people].filter((one) => !had(kind).has(one) && !answered.has(one)).length;
  for (const occasion of ['survey invitation', 'survey reminder'] as const)
    expect(valueIn(world, 'introduce', { ...MAILS, occasion }).due, `${where}: ${occasion}`).toBe(
      open(occasion),
    );
  return 2;
}

test('after any sequence of a year’s acts every sentence is true, and nobody has a mail twice', () => {
  let sentences = 0;
  const done = new Map<string, number>();
  for (let run = 0; run < SEQUENCES; run++) {
    const chance = chanceFrom(SEED + run);
    const world = beginning(chance);
    for (let k = 0; k < ACTS; k++) {
      const name = pick(Object.keys(acts), chance)!;
      done.set(name, (done.get(name) ?? 0) + 1);
      const where = `seed ${SEED + run}, act ${k + 1} (${name})`;
      const edition = editionOf(world);
      acts[name]!(world, chance);
      sentences += checkHub(world, where) + checkClosing(world, where);
      if (k % 3 === 2) sentences += checkSurvey(world, where);
      if (editionOf(world) !== edition) nobodyLeft(world, where);
      const refs = mailedRefs(world);
      expect(new Set(refs).size, where).toBe(refs.length);
    }
  }
  console.log(
    `a year, truth: ${SEQUENCES} sequences of ${ACTS} acts, ${sentences} sentences, seeds from ${SEED}`,
  );
  expect(sentences).toBeGreaterThan(SEQUENCES * ACTS * 3);
});
