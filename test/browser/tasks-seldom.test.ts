// Everyday tasks that come seldom, as in docs/tasks.md: two who are no pair any more, the list by department, survey answers that come
// late, a question that says no, and people who do not divide into circles.
import { expect, test } from 'vitest';
import { addSheet, type CellData, type World } from '../../src/local/world.ts';
import { confirmed, introduced } from '../catch-up-world.ts';
import { circlesMatched } from '../circle-world.ts';
import { meeting } from '../leaving-world.ts';
import { FINAL_HEADER, finalSurvey } from '../survey-world.ts';
import { CONFIRM, valueIn } from '../workbench.ts';
import { type Walk, walks } from './walk.ts';

const open = await walks();
let walk: Walk;

const sheetOf = (name: string) => walk.world.sheets.find((sheet) => sheet.name === name)!.rows;
const cells = (sheet: string) => JSON.stringify(walk.rows(sheet));

test('two are parted whom a colleague has parted meanwhile: nothing is written, and the page says that they are no pair', async () => {
  walk = await open(meeting(3));
  const { Mentee: mentee, Mentor: mentor } = walk.rows('Matches')[0] as Record<string, string>;
  await walk.desk.openTab('Matches');
  await walk.desk.page.locator('tr[data-row="2"] td').nth(1).click();
  await walk.desk.clickMenu('Explain selected pair');
  await walk.desk.page.locator('#panel').hover();
  await walk.reads(mentee!);
  await expect.poll(() => walk.button('End this match').isEnabled()).toBe(true);
  await walk.press('End this match');
  await walk.reads('What happened?');
  const rows = sheetOf('Matches');
  rows[1]![rows[0]!.indexOf('Status')] = 'ended';
  const before = ['Matches', 'Mentors', 'Mentees', 'Catch-ups', 'Outbox'].map(cells);
  const [events, mails] = [confirmed(walk.world).length, walk.world.mails.length];
  await walk.press('The two part, and both stay');
  await walk.reads(`${mentee} and ${mentor} are no pair: there is nothing to end.`);
  await walk.desk.look('o1-no-pair');
  await expect.poll(() => walk.button('Write it into the sheets').count()).toBe(0);
  await expect.poll(() => walk.button(/^(Cancel|Look at) \d+/).count()).toBe(0);
  expect(['Matches', 'Mentors', 'Mentees', 'Catch-ups', 'Outbox'].map(cells)).toEqual(before);
  expect([confirmed(walk.world).length, walk.world.mails.length]).toEqual([events, mails]);
  await walk.hub();
  await walk.hidden(/about the end/);
});

test('the list by department, for the boss: how many of each, nobody by name, and no number of few', async () => {
  const stay = walk.rows('Matches').filter(({ Status }) => Status === 'introduced');
  const inLaw = new Set(stay.flatMap((row) => [row['Mentee address'], row['Mentor address']]));
  await walk.hub(() => {
    for (const tab of ['Mentor answers', 'Mentee answers'])
      for (const [k, row] of sheetOf(tab).entries())
        row.push(k === 0 ? 'Department' : inLaw.has(row[1]!) ? 'Law' : 'Art');
    sheetOf('Settings').push(['Smallest group shown', 2, '']);
  });
  const mails = walk.world.mails.length;
  await walk.press('Data and permissions');
  await walk.press('By department, for my boss');
  await walk.reads('It is in the sheet List by department.');
  await walk.desk.look('o6-departments');
  const list = walk.rows('List by department');
  expect(list.map((row) => Object.values(row).map(String))).toEqual([
    ['Law', '2', '2', '4'],
    ['Art', 'fewer than 2', 'fewer than 2', '–'],
  ]);
  const link = walk.desk.panel.getByRole('link', { name: 'Download departments.csv' });
  const file = decodeURIComponent((await link.getAttribute('href'))!);
  expect(file).toMatch(/Law,2,2,4\r\n/);
  expect(JSON.stringify(list) + file).not.toMatch(/Mara|Nils|example\.org/);
  expect(walk.world.mails).toHaveLength(mails);
});

/** From the hub to the Survey page, and the results written as far as they may be. */
async function counts(): Promise<void> {
  await walk.press(/^\d\. Survey/);
  await walk.press('Write results');
  await expect.poll(() => walk.button('Write results').isEnabled()).toBe(true);
}

const notShown = async (text: string | RegExp) => {
  await walk.opens(/not shown, or merged/);
  await walk.reads(text);
};
/** What Results says, without the reasons why something is not there. */
const figures = () =>
  JSON.stringify(walk.rows('Results').filter((row) => !Object.values(row).includes('Not shown')));

test('late survey answers: one waits and is said, five move the figures, and a changed one leaves them as they stand', async () => {
  walk = await open(asking(FINAL_HEADER[12]!));
  await walk.reads('100 answers so far');
  await walk.press(/^\d\. Survey/);
  await walk.press('Looks right');
  await walk.reads('Remembered. Now the figures can be written.');
  await walk.press('Write results');
  await walk.reads(/^Written to .*Results/);
  const first = figures();
  const answers = sheetOf('Final survey');
  const late = (k: number) =>
    answers.push(
      answers[1]!.map((cell, at) => (at === 1 ? `late${k}@example.org` : at === 2 ? 'Mentor' : cell)),
    );
  await walk.hub(() => void late(1));
  await walk.reads('101 answers, counted');
  await counts();
  await notShown('1 new answer');
  await walk.desk.look('o2-waits');
  expect(figures()).toBe(first);
  await walk.hub(() => [2, 3, 4, 5].forEach(late));
  await walk.reads('105 answers, counted');
  await counts();
  await expect.poll(figures).not.toBe(first);
  const second = figures();
  await walk.hub(() => {
    answers[3]![3] = 1;
  });
  await counts();
  await notShown(/those in Results stand until 5 more answers/);
  expect(figures()).toBe(second);
  await walk.hub((world) => {
    world.sheets = world.sheets.filter(({ name }) => name !== 'Results');
  });
  await counts();
  await walk.reads(/^Written to .*Results/);
  expect(figures()).not.toBe(second);
  expect(walk.mailed(6)).toEqual([]);
});

/** A programme whose final survey asks so whether people may be quoted; odd ones say no to it, and the second has something to quote. */
function asking(question: string): World {
  const world = introduced(3);
  valueIn(world, 'columns', CONFIRM);
  const [, ...rows] = finalSurvey()['Final survey']!;
  const header = FINAL_HEADER.map((one, at): CellData => (at === 12 ? question : one));
  addSheet(world, 'Final survey', [
    header,
    ...rows.map((row, k) =>
      k === 1 ? row.map((cell, at) => (at === 13 ? 'It was worth it.' : cell)) : [...row],
    ),
  ]);
  return world;
}

async function saysWhatItIs(question: string): Promise<void> {
  await walk.reads(/\d+ columns? to check/);
  await walk.press(/^1\. Set up/);
  await walk.reads(question);
  await walk.desk.picture('o3-asked');
  await walk.press('Looks right');
  await walk.reads('Remembered in the sheet Columns.');
}

async function writesResults(): Promise<void> {
  await walk.hub();
  await walk.press(/^\d\. Survey/);
  await walk.press('Looks right');
  await walk.reads('Remembered. Now the figures can be written.');
  await walk.press('Write results');
  await walk.reads(/^Written to .*Results/);
}

const texts = () =>
  (walk.world.sheets.some(({ name }) => name === 'Survey texts') ? walk.rows('Survey texts') : []).map(
    ({ Text }) => Text,
  );

test('“I do not want to be quoted” is asked about, and a yes to it refuses', async () => {
  walk = await open(asking('I do not want to be quoted'));
  await saysWhatItIs('I do not want to be quoted');
  const decided = walk.rows('Columns').find(({ Question }) => Question === 'I do not want to be quoted');
  expect(decided).toMatchObject({ Meaning: 'may quote', 'Decided by': 'coordinator' });
  await writesResults();
  expect(texts()).toEqual(['It was worth it.']);
});

test('“May we NOT quote you?” can be read twice: a line says so, and nobody is quoted', async () => {
  walk = await open(asking('May we NOT quote you?'));
  await saysWhatItIs('May we NOT quote you?');
  await walk.reads('Found: a question that says no itself: yes and no to it can be read two ways');
  await walk.desk.look('o4-two-ways');
  await writesResults();
  expect(texts()).toEqual([]);
  expect(walk.mailed(6)).toEqual([]);
});

test('five want to be in circles of three or four: four are placed, it is said who waits and what would place all', async () => {
  const world = circlesMatched(5);
  world.sheets = world.sheets.filter(({ name }) => / answers$|^(Strands|Settings)$/.test(name));
  walk = await open(world);
  await walk.press(/^\d\. Match/);
  await walk.press(/^Try/);
  await walk.reads('Nothing was written.');
  await walk.reads('Not everybody is in a circle with a mentor.');
  await walk.reads('Found: 5 people for the strand Ring');
  await walk.reads(/To place everybody, change Smallest circle or Largest circle and match again\./);
  await walk.desk.look('o5-five');
  await walk.press('Write matches');
  await walk.reads(/^Written to the sheets Matches/);
  const inCircles = (role: string) => walk.rows('Circles').filter(({ Role }) => Role === role);
  expect([inCircles('mentee').length, inCircles('mentor').length]).toEqual([4, 1]);
  const waits = walk.rows('Unmatched').filter(({ Role }) => Role === 'mentee');
  expect(waits.map(({ Why }) => Why)).toEqual([
    'Circles of 3 to 4 hold 4 of the 5 people; the draw decided.',
  ]);
  await walk.hub();
  await walk.reads(/1 circle proposed, 1 mentee without a mentor/);
  await walk.reads(/1 circle to introduce/);
  await walk.hub(() => {
    const strands = sheetOf('Strands');
    strands[1]![strands[0]!.indexOf('Largest circle')] = 5;
  });
  await walk.press(/^\d\. Match/);
  await walk.press(/^Try/);
  await walk.reads(/^Everybody is in a circle with a mentor\.$/);
  await walk.press(/^Write (matches|changes)/);
  await walk.reads(/^Written to the sheets Matches/);
  expect(inCircles('mentee')).toHaveLength(5);
  expect(walk.rows('Unmatched').filter(({ Role }) => Role === 'mentee')).toEqual([]);
  await walk.hub();
  await walk.hidden(/without a mentor/);
  expect(world.mails).toEqual([]);
});
