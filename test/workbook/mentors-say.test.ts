// Mentors' say: off, nobody sees anything of it; on, each mentor is asked about a proposed mentee, only accepted pairs are introduced,
// and a no goes to the next best and never back to the mentor who said it.
import { expect, test } from 'vitest';
import { addSheet, type World } from '../../src/local/world.ts';
import { statusIn } from '../../src/pairs/status-in.ts';
import { APPROVE, LOOK, programme, sendAll } from '../introduce-world.ts';
import { applies, LOOK as LEAVES, table } from '../leaving-world.ts';
import { NOW, TRY, valueIn, WRITE } from '../workbench.ts';

const ASK = { ...APPROVE, occasion: 'mentor asked' } as const;
const SAY = [["Mentors' say", 'yes', '']];

function asked(world: World): void {
  valueIn(world, 'introduce', ASK);
  while (valueIn(world, 'introduce', { ...ASK, step: 'send' }).here.queued > 0);
}

/** The coordinator notes what a mentor answered. */
function notes(world: World, mentor: string, word: string): string {
  const sheet = world.sheets.find(({ name }) => name === 'Matches')!;
  const row = sheet.rows.find((cells) => cells[12] === mentor)!;
  row[8] = word;
  return String(row[11]);
}

test('off: no mail to a mentor, no hint in the view, introductions go as ever', () => {
  const world = programme(2);
  const view = valueIn(world, 'introduce', ASK);
  expect(view).toMatchObject({ groups: 0, queued: 0, held: [] });
  expect(view.occasions.map(({ occasion }) => occasion)).not.toContain('mentor asked');
  expect(valueIn(world, 'introduce', LOOK).due).toBe(4);
});

test('on: the mentor alone is asked, with a link that names the two; nobody is introduced before a yes', () => {
  const world = programme(2, [...SAY, ['Answer link', 'https://example.org/form?entry.1=PAIR', '']]);
  asked(world);
  expect(world.mails.flatMap(({ to }) => to).sort()).toEqual(['mentor0@example.org', 'mentor1@example.org']);
  expect(world.mails[0]!.body).toMatch(
    /https:\/\/example\.org\/form\?entry\.1=Nils%20\S+%20%C2%B7%20Mara%20/,
  );
  const view = valueIn(world, 'introduce', LOOK);
  expect(view.due).toBe(0);
  expect(view.held.map(({ why }) => why)).toEqual(Array(2).fill(expect.stringMatching(/not accepted yet/)));
});

test('a mentee leaves whose mentor was asked: the mentor is to be told, and nobody else', () => {
  const world = programme(2, SAY);
  const mentee = String(table(world, 'Matches')[0]!['Mentee address']);
  const says = () => valueIn(world, 'leaving', { ...LEAVES, person: mentee }).says.join(' ');
  expect(says()).toContain('nobody has to be told');
  asked(world);
  expect(says()).toMatch(/Mara \S+ was asked about Nils \S+, who has not been told: let Mara \S+ know\./);
  expect(says()).not.toContain('nobody has to be told');
});

test('a yes: introduced; a second matching keeps it, and keeps whoever has been asked', () => {
  const world = programme(2, SAY);
  asked(world);
  const mentee = notes(world, 'mentor0@example.org', 'Accepted');
  applies(world, 'mentor', 'Rosa Reserve', 'rosa@example.org');
  const pairs = valueIn(world, 'match', WRITE).pairs;
  expect(pairs.map(({ locked }) => locked)).toEqual([true, true]);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  expect(
    world.mails
      .slice(2)
      .flatMap(({ to }) => to)
      .sort(),
  ).toEqual([mentee, 'mentor0@example.org'].sort());
  expect(
    table(world, 'Matches')
      .map(({ Status }) => String(Status).toLowerCase())
      .sort(),
  ).toEqual(['introduced', 'proposed']);
});

test('a no: both are free, the mentee goes to the next best, and never back to the one who said no', () => {
  const world = programme(2, SAY);
  asked(world);
  const mentee = notes(world, 'mentor0@example.org', 'declined');
  applies(world, 'mentor', 'Rosa Reserve', 'rosa@example.org');
  applies(world, 'mentee', 'Late Lena', 'lena@example.org');
  const { pairs } = valueIn(world, 'match', WRITE);
  const of = (email: string) => pairs.find((pair) => pair.mentee === email)?.mentor;
  expect(of(mentee)).toBe('rosa@example.org');
  expect(of('lena@example.org')).toBe('mentor0@example.org');
  const rows = table(world, 'Matches').filter((row) => row['Mentee address'] === mentee);
  expect(rows.map((row) => [row['Mentor'], row['Status']])).toEqual([
    ['Mara Amentor0', 'declined'],
    ['Rosa Reserve', 'proposed'],
  ]);
  const before = world.mails.length;
  world.clock = NOW;
  asked(world);
  expect(
    world.mails
      .slice(before)
      .flatMap(({ to }) => to)
      .sort(),
  ).toEqual(['mentor0@example.org', 'rosa@example.org']);
});

test('nobody is left after a no: said so, not proposed again', () => {
  const world = programme(1, SAY);
  asked(world);
  notes(world, 'mentor0@example.org', 'decliné');
  const view = valueIn(world, 'match', TRY);
  expect(view.pairs).toEqual([]);
  expect(view.unmatched).toHaveLength(1);
});

test('another mentor written over a word that was about the first one is asked about', () => {
  const world = programme(2, SAY);
  asked(world);
  notes(world, 'mentor0@example.org', 'accepted');
  const sheet = world.sheets.find(({ name }) => name === 'Matches')!;
  const row = sheet.rows.find((cells) => cells[12] === 'mentor0@example.org')!;
  row[2] = 'Mara Bmentor1';
  const { issues } = valueIn(world, 'match', TRY);
  expect(issues.some(({ column, found }) => column === 'Status' && /accepted/.test(found))).toBe(true);
});

/** The form behind the prefilled link, as Sheets holds its answers. */
function form(world: World, rows: readonly (readonly string[])[]): void {
  addSheet(world, 'Mentors answer', [
    ['Timestamp', 'This is about', 'Would you like to mentor this person?', 'Anything to add?'],
    ...rows.map((row) => [...row]),
  ]);
}

const statusOf = (world: World, mentor: string) =>
  table(world, 'Matches').find((row) => row['Mentor address'] === mentor)!['Status'];

const pairOf = (world: World, mentor: string) => {
  const row = table(world, 'Matches').find((one) => one['Mentor address'] === mentor)!;
  return `${row['Mentee']} · ${row['Mentor']}`;
};

const card = (world: World) =>
  valueIn(world, 'hub', null).cards.find(({ title }) => title === 'Mentors have answered');

test('answers of the linked form: said by name, noted by a press, then introduced or proposed anew', () => {
  const world = programme(3, [...SAY, ['Answer link', 'https://example.org/form?entry.1=PAIR', '']]);
  asked(world);
  const said = (k: number) => pairOf(world, `mentor${k}@example.org`);
  form(world, [
    ['2026-03-11 10:00:00', said(0), 'No, sorry', 'too busy'],
    ['2026-03-11 11:00:00', said(1), 'No', ''],
    ['2026-03-12 10:00:00', said(0), 'Yes, gladly', 'found time'],
    ['2026-03-12 10:00:00', 'Somebody · Else', 'Yes', ''],
  ]);
  expect(card(world)!.lines).toHaveLength(2);
  expect([...card(world)!.lines].sort()).toEqual([
    expect.stringMatching(/^Mara Amentor0 says yes to Nils \S+\.$/),
    expect.stringMatching(/^Mara Bmentor1 says no to Nils \S+\.$/),
  ]);
  expect(statusOf(world, 'mentor0@example.org')).toBe('proposed');
  const noted = valueIn(world, 'noteAnswers', null);
  expect(noted).toMatchObject({ noted: 2, says: '2 answers noted in Matches.' });
  expect([0, 1, 2].map((k) => statusOf(world, `mentor${k}@example.org`))).toEqual([
    'accepted',
    'declined',
    'proposed',
  ]);
  expect(card(world)).toBeUndefined();
  expect(valueIn(world, 'noteAnswers', null).noted).toBe(0);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  expect(statusOf(world, 'mentor0@example.org')).toBe('introduced');
});

test('an answer that nobody can read, a second yes or no beside it, a word noted by hand: said, and nothing is made of it', () => {
  const unreadable = programme(2, SAY);
  asked(unreadable);
  form(unreadable, [['2026-03-11 10:00:00', pairOf(unreadable, 'mentor0@example.org'), 'Let us talk', '']]);
  expect(card(unreadable)).toMatchObject({ buttons: [] });
  expect(card(unreadable)!.lines[0]).toContain('we cannot tell whether it is a yes');
  const two = programme(2, SAY);
  asked(two);
  form(two, [['2026-03-11 10:00:00', pairOf(two, 'mentor0@example.org'), 'Yes', 'No']]);
  expect(card(two)).toMatchObject({ buttons: [] });
  const byHand = programme(2, SAY);
  asked(byHand);
  form(byHand, [['2026-03-11 10:00:00', pairOf(byHand, 'mentor0@example.org'), 'Yes', '']]);
  notes(byHand, 'mentor0@example.org', 'declined');
  expect(card(byHand)).toMatchObject({ buttons: [] });
  expect(card(byHand)!.lines[0]).toContain('it stays until you change it');
  expect(valueIn(byHand, 'noteAnswers', null).noted).toBe(0);
});

test('nobody asked, or the setting off: the form changes nothing', () => {
  for (const world of [programme(2, SAY), programme(2)]) {
    form(world, [['2026-03-11 10:00:00', pairOf(world, 'mentor0@example.org'), 'Yes', '']]);
    expect(card(world)).toBeUndefined();
    expect(valueIn(world, 'noteAnswers', null).noted).toBe(0);
  }
});

test('a no leaves nobody unseen: the mentee stands among those who are held, until somebody else is there', () => {
  const world = programme(2, SAY);
  asked(world);
  const mentee = notes(world, 'mentor0@example.org', 'declined');
  const name = String(table(world, 'Matches').find((row) => row['Mentee address'] === mentee)!['Mentee']);
  const held = () =>
    valueIn(world, 'introduce', LOOK)
      .held.map(({ why }) => why)
      .filter((why) => why.startsWith('the mentor said no'));
  expect(held()).toEqual([
    `the mentor said no, and ${name} has no mentor now; Match looks for somebody else`,
  ]);
  applies(world, 'mentor', 'Rosa Reserve', 'rosa@example.org');
  valueIn(world, 'match', WRITE);
  expect(held()).toEqual([]);
});

const line = (world: World) => {
  const { state, line: says } = valueIn(world, 'hub', null).steps.find(({ id }) => id === 'introduce')!;
  return `${state}: ${says}`;
};

test('the first page says what is next: to ask, to await, to introduce; and leads to where mentors are asked', () => {
  const world = programme(3, SAY);
  expect(line(world)).toBe('ready: 3 pairs: ask the mentors first');
  const leads = valueIn(world, 'hub', null).cards.flatMap(({ buttons }) => buttons.map(({ about }) => about));
  expect(leads).toContain('mentor asked');
  asked(world);
  expect(line(world)).toBe('in progress: 3 mails sent, 3 pairs wait for the mentors’ answers');
  expect(JSON.stringify(valueIn(world, 'hub', null).cards)).not.toContain('mentor asked');
  notes(world, 'mentor0@example.org', 'accepted');
  expect(line(world)).toBe('ready: 1 pair to introduce, 2 pairs wait for the mentors’ answers');
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  expect(line(world)).toBe('in progress: 5 mails sent, 2 pairs wait for the mentors’ answers');
});

test('a mentor’s yes lifts no rule; confirmed by the coordinator does', () => {
  const world = programme(2, SAY);
  asked(world);
  const answers = world.sheets.find(({ name }) => name === 'Mentor answers')!;
  answers.rows[1]![4] = 'French';
  for (const [word, held] of [
    ['accepted', true],
    ['confirmed', false],
  ] as const) {
    notes(world, 'mentor0@example.org', word);
    const { due, held: all } = valueIn(world, 'introduce', LOOK);
    expect([due > 0, JSON.stringify(all).includes('break a rule')]).toEqual([!held, held]);
    expect(JSON.stringify(valueIn(world, 'hub', null).issues).includes('this rule is on')).toBe(held);
  }
});

test('a yes where no mail asked the mentor is said, with the names', () => {
  const world = programme(2, SAY);
  notes(world, 'mentor0@example.org', 'accepted');
  const about = () =>
    valueIn(world, 'hub', null).issues.filter(({ wanted }) => wanted === 'a mentor who was asked');
  expect(about()).toMatchObject([{ severity: 'warns', found: expect.stringContaining('Mara Amentor0') }]);
  notes(world, 'mentor0@example.org', 'proposed');
  asked(world);
  notes(world, 'mentor0@example.org', 'accepted');
  expect(about()).toEqual([]);
});

test.each([
  ['ja', 'accepted'],
  ['Sí', 'accepted'],
  ['oui !', 'accepted'],
  ['aceptado', 'accepted'],
  ['Yes, gladly', 'accepted'],
  ['no', 'declined'],
  ['nein, keine Zeit', 'declined'],
  ['Não', 'declined'],
  ['rechazado', 'declined'],
  ['yes, if it is remote', null],
  ['nein, noch keine Antwort', null],
  ['no answer so far', null],
  ['not yet', null],
  ['sí?', null],
  ['paused', null],
] as const)('in Status “%s” is read as %s', (written, status) => {
  expect(statusIn(written)).toBe(status);
});
