// Proposing through the bundle: what is kept, what cannot be and why, how many calls it takes, and what is wrong with the input.
import { expect, test } from 'vitest';
import { addSheet, type CellData, type World } from '../../src/local/world.ts';
import { CREATE, confirmed, createAll, introduced, LOOK, PROPOSE, READ } from '../catch-up-world.ts';
import { APPROVE, programme, SEND } from '../introduce-world.ts';
import { askIn, CONFIRM, rowsOf, sampleWorld, valueIn, WRITE } from '../workbench.ts';

const HALF_YEAR = 1000;
const DAY = 24 * 60 * 60_000;

function withAnswers(world: World, tab: string, header: string, answers: readonly string[]): World {
  const sheet = world.sheets.find(({ name }) => name === tab)!;
  sheet.rows[0]!.push(header);
  for (const [k, row] of sheet.rows.slice(1).entries()) row.push(answers[k] ?? '');
  return world;
}

const strands = (world: World, ...rows: readonly (readonly CellData[])[]) =>
  addSheet(
    world,
    'Strands',
    [['Strand', 'Kind', 'Months', 'Meetings', 'Minutes'], ...rows].map((row) => [...row]),
  );

test('two people on different clocks: both local times, inside both working hours', () => {
  const world = withAnswers(introduced(1), 'Mentor answers', 'Time zone', ['America/New_York']);
  const { meetings, unscheduled } = valueIn(world, 'schedule', PROPOSE);
  expect(unscheduled).toEqual([]);
  expect(meetings).toHaveLength(6);
  for (const { forMentor, forMentee, start } of meetings) {
    expect(forMentor).toMatch(/, (09|10):[03]0 \(America\/New_York\)$/);
    expect(forMentee).toMatch(/, 1[56]:[03]0 \(Europe\/Zurich\)$/);
    expect(start).toMatch(/^2026-\d\d-\d\dT1[34]:[03]0:00Z$/);
  }
});

test('only pairs that were introduced have meetings, each under the names of the two', () => {
  const world = programme(3);
  expect(askIn(world, 'schedule', PROPOSE).answer).toMatchObject({ ok: false, kind: 'refused' });
  valueIn(world, 'introduce', APPROVE);
  valueIn(world, 'introduce', { ...SEND, firstOnly: true });
  const { pairs, meetings } = valueIn(world, 'schedule', PROPOSE);
  expect([pairs, meetings.length]).toEqual([1, 6]);
  expect(new Set(meetings.map(({ who }) => who)).size).toBe(1);
  expect(meetings[0]!.who).toMatch(/^Nils \w+ · Mara \w+$/);
});

test('no meetings in a strand that wants none: nothing is proposed, and the hub asks for no times', () => {
  for (const months of [6, '']) {
    const world = introduced(2);
    strands(world, ['Programme', 'one-to-one', months, 0, 60]);
    const { meetings, unscheduled, issues } = valueIn(world, 'schedule', PROPOSE);
    expect([meetings, unscheduled, issues]).toEqual([[], [], []]);
    const { line } = valueIn(world, 'hub', null).steps.find(({ id }) => id === 'catch-ups')!;
    expect(line).toBe('Nobody to find times for at the moment');
  }
});

test('hours that never meet, and what would help', () => {
  const world = withAnswers(introduced(1), 'Mentor answers', 'Time zone', ['Pacific/Auckland']);
  const { unscheduled } = valueIn(world, 'schedule', PROPOSE);
  expect(unscheduled).toHaveLength(6);
  expect(unscheduled[0]!.why).toContain(
    'Their working hours never meet (09:00–17:00 Europe/Zurich and 09:00–17:00 Pacific/Auckland)',
  );
  const wider = withAnswers(world, 'Mentor answers', 'Working hours', ['07:00–21:00']);
  expect(valueIn(wider, 'schedule', PROPOSE).unscheduled).toEqual([]);
});

test('days that suit and never meet: said beside the pair and in Explain before any mail, and where meetings have no time', () => {
  const apart = 'No day or hour that suits both: “Tuesday” and “Monday, Friday”.';
  const asked = (world: World) =>
    withAnswers(
      withAnswers(world, 'Mentor answers', 'Which days suit you?', ['Monday, Friday', 'Monday, Friday']),
      'Mentee answers',
      'Which days suit you?',
      ['Tuesday', 'Monday'],
    );
  const before = asked(programme(2));
  valueIn(before, 'columns', CONFIRM);
  const { pairs } = valueIn(before, 'match', WRITE);
  const [pair] = pairs.filter(({ checks }) => checks.includes(apart));
  expect(pairs.map(({ checks }) => checks.includes(apart)).sort()).toEqual([false, true]);
  const { mentee, mentor } = pair!;
  expect(valueIn(before, 'explain', { mentee, mentor, acceptGuesses: true }).checks).toContain(apart);
  const after = asked(introduced(1));
  valueIn(after, 'columns', CONFIRM);
  const { unscheduled } = valueIn(after, 'schedule', PROPOSE);
  expect(unscheduled[0]!.why).toContain(
    'The days and hours that suit them never meet (Tue 09:00–17:00 Europe/Zurich and Mon Fri 09:00–17:00 Europe/Zurich)',
  );
});

test.each([
  ['EST', 'America/New_York'],
  ['GMT+2', 'Europe/Helsinki'],
])('a person who writes %s is asked for %s, and has no meetings until then', (written, offered) => {
  const world = withAnswers(introduced(2), 'Mentor answers', 'Time zone', [written]);
  const { issues, unscheduled, meetings } = valueIn(world, 'schedule', PROPOSE);
  expect(issues).toContainEqual(
    expect.objectContaining({ severity: 'warns', found: written, wanted: expect.stringContaining(offered) }),
  );
  expect(unscheduled.map(({ k }) => k)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(meetings).toHaveLength(6);
});

test('a zone of the programme that is none is refused with the right one, before anything is written', () => {
  const world = introduced(1, [['Time zone', 'CET', '']]);
  const { answer } = askIn(world, 'schedule', PROPOSE);
  expect(answer).toMatchObject({
    ok: false,
    error: {
      where: expect.stringContaining('Settings, row'),
      remedy: expect.stringContaining('Europe/Zurich'),
    },
  });
  expect(rowsOf(world, 'Catch-ups')).toBe(null);
});

test('a strand without months: said, with its row, and nobody is invited', () => {
  const world = introduced(1);
  strands(world, ['Programme', 'one-to-one', '', '', 60]);
  const view = valueIn(world, 'schedule', PROPOSE);
  expect(view).toMatchObject({ meetings: [], left: 0 });
  expect(view.issues).toContainEqual(
    expect.objectContaining({ sheet: 'Strands', row: 2, column: 'Months', severity: 'holds' }),
  );
});

test('times written by hand and locked rows stay; what speaks against them is said; left out stays out', () => {
  const world = introduced(1);
  valueIn(world, 'schedule', PROPOSE);
  const sheet = world.sheets.find(({ name }) => name === 'Catch-ups')!;
  const sunday = new Date(2026, 3, 19, 20, 0);
  sheet.rows[2]![3] = sunday;
  sheet.rows[3]![0] = true;
  const locked = (sheet.rows[3]![3] as Date).getTime();
  sheet.rows[4]![9] = 'left out';
  const said = valueIn(world, 'schedule', LOOK).issues.filter((issue) => issue.sheet === 'Catch-ups');
  expect(said.map(({ row, found }) => [row, found])).toEqual([
    [3, 'Outside somebody’s working hours.'],
    [3, 'On a closed day or a weekend.'],
  ]);
  valueIn(world, 'schedule', PROPOSE);
  const rows = rowsOf(world, 'Catch-ups')!.slice(1);
  expect((rows[1]![3] as Date).getTime()).toBe(sunday.getTime());
  expect((rows[1]![4] as Date).getTime()).toBe(sunday.getTime() + 60 * 60_000);
  expect((rows[2]![3] as Date).getTime()).toBe(locked);
  expect(createAll(world).created).toBe(5);
});

test('a time that has passed, an end before its start, a text for a date: held, with the row', () => {
  const world = introduced(1);
  valueIn(world, 'schedule', PROPOSE);
  const sheet = world.sheets.find(({ name }) => name === 'Catch-ups')!;
  sheet.rows[1]![3] = new Date(2026, 0, 5, 10);
  sheet.rows[2]![4] = new Date(2026, 0, 5, 10);
  sheet.rows[3]![3] = 'next Tuesday';
  const { issues } = valueIn(world, 'schedule', LOOK);
  const held = issues.filter((issue) => issue.severity === 'holds').map(({ row, column }) => [row, column]);
  expect(held).toEqual(
    expect.arrayContaining([
      [2, 'Starts'],
      [3, 'Ends'],
      [4, 'Starts'],
    ]),
  );
  expect(createAll(world).created).toBe(3);
});

test('a calendar deleted by hand: said, asked, and made anew only when a person says so', () => {
  const world = introduced(1);
  valueIn(world, 'schedule', PROPOSE);
  createAll(world);
  world.calendars[0]!.isDeleted = true;
  for (const request of [READ, CREATE]) {
    const { answer } = askIn(world, 'schedule', request);
    expect(answer).toMatchObject({
      ok: false,
      kind: 'decide',
      error: { what: expect.stringContaining('cannot be opened') },
    });
  }
  expect(world.calendars).toHaveLength(1);
  valueIn(world, 'schedule', { ...CREATE, calendar: 'none' });
  expect(world.calendars).toHaveLength(2);
  const { asked } = valueIn(world, 'schedule', READ);
  expect(asked).toHaveLength(6);
  valueIn(world, 'schedule', {
    ...PROPOSE,
    resolve: asked.map(({ ref }) => ({ ref, as: 'again' as const })),
  });
  createAll(world);
  expect(
    confirmed(world).filter(({ id }) => world.calendars[1]!.events.some((event) => event.id === id)),
  ).toHaveLength(6);
});

test('without the permission for a calendar times are proposed all the same; without free/busy too', () => {
  const world = introduced(1);
  world.granted = ['spreadsheets.currentonly', 'script.container.ui'].map(
    (scope) => `https://www.googleapis.com/auth/${scope}`,
  );
  const view = valueIn(world, 'schedule', PROPOSE);
  expect(view).toMatchObject({ unseen: null, allowed: { calendar: false, busy: false }, left: 6 });
  const { answer } = askIn(world, 'schedule', CREATE);
  expect(answer).toMatchObject({ ok: false, kind: 'refused', error: { where: 'Google permissions' } });
  expect(world.calendars).toEqual([]);
});

test('no more invitations today: the rest waits, and tomorrow it goes on where it stopped', () => {
  const world = introduced(3);
  valueIn(world, 'schedule', PROPOSE);
  world.guestsLeft = 10;
  expect(createAll(world)).toMatchObject({ created: 5, stopped: 'quota', left: 13 });
  world.guestsLeft = 1000;
  world.clock += DAY;
  expect(createAll(world)).toMatchObject({ created: 13, stopped: null, left: 0 });
  expect(confirmed(world)).toHaveLength(18);
});

test('who is busy is not invited then; whose calendar cannot be seen is marked, never taken for free', () => {
  const world = introduced(2);
  const first = valueIn(world, 'schedule', { ...PROPOSE, dryRun: true });
  const taken = first.meetings[0]!;
  const [mentee] = taken.pair.split(' > ');
  world.busy[mentee!] = [{ from: Date.parse(taken.start), to: Date.parse(taken.end) }];
  const { meetings, unseen } = valueIn(world, 'schedule', PROPOSE);
  expect(meetings.find(({ pair, k }) => pair === taken.pair && k === 1)!.start).not.toBe(taken.start);
  expect(unseen).toBe(3);
  const checks = rowsOf(world, 'Catch-ups')!
    .slice(1)
    .map((row) => String(row[8]));
  expect(checks.filter((text) => text.startsWith('Not every calendar can be seen'))).toHaveLength(6);
  expect(checks.filter((text) => text.startsWith('Nobody’s calendar can be seen'))).toHaveLength(6);
});

test(
  '91 pairs: 12 questions about free and busy, 546 events in slices',
  () => {
    const world = introduced(91);
    const { ledger, seconds, answer } = askIn(world, 'schedule', PROPOSE);
    expect(answer?.ok && answer.value.meetings).toHaveLength(546);
    expect(ledger.byService['CalendarFreebusy']).toBeLessThanOrEqual(12);
    const slices: number[] = [];
    for (;;) {
      const slice = askIn(world, 'schedule', CREATE);
      if (!slice.answer?.ok) throw new Error('not answered');
      slices.push(slice.answer.value.created);
      expect(slice.seconds).toBeLessThan(30);
      if (slice.answer.value.stopped === null) break;
    }
    expect(confirmed(world)).toHaveLength(546);
    console.log(
      `91 pairs: ${ledger.byService['CalendarFreebusy']} questions about free and busy, proposed in ${seconds.toFixed(0)} virtual seconds; ${slices.length} slices of up to ${Math.max(...slices)} events`,
    );
  },
  HALF_YEAR * 300,
);

test('circles meet with all their members, each strand in its own rhythm', async () => {
  const world = await sampleWorld('advance');
  valueIn(world, 'match', WRITE);
  valueIn(world, 'introduce', APPROVE);
  while (valueIn(world, 'introduce', SEND).stopped === 'time');
  const { meetings, circles } = valueIn(world, 'schedule', PROPOSE);
  expect(circles).toBeGreaterThan(0);
  const ofCircle = meetings.filter(({ pair }) => !pair.includes(' > '));
  expect(new Set(ofCircle.map(({ k }) => k))).toEqual(new Set([1, 2, 3, 4]));
  for (const { start, end } of ofCircle) expect(Date.parse(end) - Date.parse(start)).toBe(90 * 60_000);
  expect(Math.max(...meetings.filter(({ strand }) => strand === 'Faculty').map(({ k }) => k))).toBe(12);
  createAll(world);
  const members = rowsOf(world, 'Circles')!.slice(1);
  const name = String(members[0]![0]);
  const event = confirmed(world).find(({ summary }) => summary.includes(name))!;
  expect(event.attendees).toHaveLength(members.filter((row) => row[0] === name).length);
});
