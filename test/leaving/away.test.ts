// Somebody is away for a while and the pair stays: what is shown before, what stands in sheets, mails and calendar meanwhile, and how the
// two go on when the day has come. Counted by what stands there, never by what the answer says alone.
import { expect, test } from 'vitest';
import type { LeavingRequest } from '../../src/api/api.ts';
import { daySaid } from '../../src/ground/days-in-words.ts';
import { late } from '../../src/ground/made-when-asked.ts';
import { addSheet, type CellData, type World } from '../../src/local/world.ts';
import type { EventData } from '../../src/local/world-calendars.ts';
import { ourSheet } from '../../src/our-sheets/our-sheets.ts';
import { confirmed, LOOK as SCHEDULE } from '../catch-up-world.ts';
import { inCircles } from '../circle-world.ts';
import { APPROVE, DAY, LOOK as MAILS, received } from '../introduce-world.ts';
import { applies, LEAVE, meeting, menteeOf, pairRow, table } from '../leaving-world.ts';
import { askIn, copyOf, valueIn, WRITE } from '../workbench.ts';

const MENTOR = 'mentor0@example.org';
const NAME = 'Mara Amentor0';

/** Two pairs with two meetings each, made once. */
const made = late(() => meeting(2));
const two = () => copyOf(made());

/** The pair of this mentor has one meeting before this day, and one on it or later. */
function secondDay(world: World): string {
  const starts = table(world, 'Catch-ups')
    .filter(({ Pair }) => String(Pair).endsWith(`> ${MENTOR}`) || String(Pair).includes(NAME))
    .map(({ Starts }) => Starts as Date)
    .sort((a, b) => a.getTime() - b.getTime());
  return iso(starts[1]!);
}

const iso = (date: Date) =>
  new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

const inWords = (day: string) => daySaid(day, 'en');

const away = (until: string, part: Partial<LeavingRequest> = {}): LeavingRequest => ({
  ...LEAVE,
  how: 'away',
  from: '2026-03-12',
  until,
  ...part,
});

const hub = (world: World) => valueIn(world, 'hub', null);
const cardsOf = (world: World) => hub(world).cards.map(({ title, lines }) => [title, ...lines].join(' '));
const statusOf = (world: World, name = NAME) =>
  table(world, 'Mentors').find(({ Name }) => Name === name)?.['Status'];
const looks = (world: World, occasion: 'fit check' | 'reminder' | 'away' | 'introduction') =>
  valueIn(world, 'introduce', { ...MAILS, occasion });

/** One cell of our sheet, as a coordinator types it. */
function types(world: World, status: string, name = NAME, email = MENTOR): void {
  const { header } = ourSheet('mentors');
  const cells: Record<string, string> = { Name: name, Email: email, Status: status };
  addSheet(world, 'Mentors', [[...header], header.map((column) => cells[column] ?? '')]);
}

test('all of it is shown by name; writing changes one cell of Status, and the pair stays', () => {
  const world = meeting(3);
  applies(world, 'mentor', 'Rosa Reserve', 'rosa@example.org');
  const mentee = menteeOf(world, MENTOR);
  const name = String(pairRow(world, mentee, MENTOR)!['Mentee']);
  const until = secondDay(world);
  const before = JSON.stringify(table(world, 'Matches'));
  const look = valueIn(world, 'leaving', away(until, { step: 'look' }));
  expect(String(statusOf(world))).not.toMatch(/away/);
  expect(look).toMatchObject({ state: 'open', proposal: [], mails: 1 });
  expect(look.meetings).toEqual([{ pair: `${mentee} > ${MENTOR}`, n: 1, tells: [name, NAME] }]);
  expect(look.says).toEqual([
    `In the sheet Mentors, the Status of ${NAME} becomes away 2026-03-12 – ${until}.`,
    `${name} and ${NAME} stay a pair, and go on by themselves on ${inWords(until)}.`,
    `From 12 March 2026 until then, the fit check, the reminder and the mid-term mail to ${name} and ${NAME} wait.`,
    `1 meeting of ${name} and ${NAME} lies in that time, and stays in their calendars until you cancel or move it; Google then tells both.`,
    '1 later meeting stays as it is.',
    '1 mail about the absence will be ready for you to approve.',
  ]);
  const view = valueIn(world, 'leaving', away(until, { seen: look.fingerprint }));
  expect(view.state).toBe('done');
  expect(view.next.map(({ label }) => label)).toEqual([
    'Find a later time for 1 meeting',
    'Cancel 1 meeting of that time',
    'Look at 1 mail',
    'Take it back',
  ]);
  expect(statusOf(world)).toBe(`away 2026-03-12 – ${until}`);
  expect(JSON.stringify(table(world, 'Matches'))).toBe(before);
  expect(confirmed(world)).toHaveLength(6);
  expect(hub(world).participants).toEqual({ mentors: 4, mentees: 3 });
  world.clock += 2 * DAY;
  expect(cardsOf(world)).toContain(
    `1 person is or will be away, and keeps their place ${NAME}: until ${inWords(until)} (${name} · ${NAME}).`,
  );
  const matched = valueIn(world, 'match', WRITE);
  expect(matched.pairs.find((pair) => pair.mentee === mentee)?.mentor).toBe(MENTOR);
  expect(pairRow(world, mentee, MENTOR)).toMatchObject({ Status: 'introduced' });
});

test('an absence far ahead is told four weeks before; what else goes with a mail is said, and those very mails go', () => {
  const world = meeting(3);
  const [first, other] = ['mentor0@example.org', 'mentor1@example.org'];
  const told = (look = looks(world, 'away')) => [look.due, look.held.map(({ why }) => why)];
  const far = valueIn(world, 'leaving', away('2026-09-30', { person: other, from: '2026-05-11' }));
  const early = `${far.name} is away from 11 May 2026; the mail about it is for 13 April 2026 or later`;
  expect([far.mails, far.says.at(-1)]).toEqual([0, `${early}.`]);
  expect(told()).toEqual([0, [early]]);
  expect(valueIn(world, 'hub', null).cards.flatMap(({ buttons }) => buttons)).not.toContainEqual(
    expect.objectContaining({ about: 'away' }),
  );
  expect(cardsOf(world).find((card) => card.includes('will be away'))).toContain(` ${early}.`);
  expect(valueIn(world, 'leaving', away('2026-03-20', { person: first })).says.at(-1)).toBe(
    '1 mail about the absence is ready for you to approve.',
  );
  expect(told()).toEqual([1, [early]]);
  world.clock = Date.parse('2026-04-13T09:00:00Z');
  const third = valueIn(world, 'leaving', away('2026-05-01', { person: 'mentor2@example.org', from: '' }));
  const [mentee] = table(world, 'Matches').filter((one) => one['Mentor address'] === other);
  expect(third.mails).toBe(1);
  expect(third.says.at(-1)).toBe(
    `1 other mail of this kind is ready too, and goes with it: to ${mentee!['Mentee']}.`,
  );
  expect(told()).toEqual([2, []]);
  valueIn(world, 'introduce', { ...APPROVE, occasion: 'away' });
  while (valueIn(world, 'introduce', { ...APPROVE, occasion: 'away', step: 'send' }).here.queued > 0);
  expect(world.mails.slice(-2).map(({ subject }) => subject)).toContain(`${far.name} is away from 11 May`);
  // That absence is over: the next one is told four weeks before as well.
  world.clock = Date.parse('2026-10-05T09:00:00Z');
  const next = valueIn(world, 'leaving', away('2027-03-01', { person: other, from: '2027-01-11' }));
  expect([next.mails, next.says.at(-1)]).toEqual([
    0,
    `${far.name} is away from 11 January 2027; the mail about it is for 14 December 2026 or later.`,
  ]);
});

test('who is back only when names are to be erased already: no mail promises that the two go on', () => {
  const world = meeting(2, [['Retention date', '2026-08-31', '']]);
  const { says, mails, name } = valueIn(world, 'leaving', away('2026-09-30'));
  expect(mails).toBe(0);
  expect(says.join(' ')).not.toMatch(/go on by themselves|will be ready|is ready/);
  const why = `${name} is back on 30 September 2026 only, and names have to be erased by 31 August 2026`;
  expect(says.join(' ')).toContain(why);
  expect(looks(world, 'away')).toMatchObject({ due: 0, held: [{ why: expect.stringContaining(why) }] });
  expect(cardsOf(world).find((card) => card.includes('will be away'))).toContain(why);
});

test('a mentor of two with one mentee gets nobody new while away, and somebody afterwards', () => {
  const world = two();
  const answers = world.sheets.find(({ name }) => name === 'Mentor answers')!;
  answers.rows.find((row) => row.includes(MENTOR))![5] = 2;
  applies(world, 'mentee', 'Late Lena', 'lena@example.org');
  valueIn(world, 'leaving', away('2026-06-01', { from: '2026-03-10' }));
  const during = valueIn(world, 'match', WRITE);
  expect(during.pairs.some(({ mentee }) => mentee === 'lena@example.org')).toBe(false);
  world.clock = Date.parse('2026-06-01T09:00:00Z');
  const after = valueIn(world, 'match', WRITE);
  expect(after.pairs.find(({ mentee }) => mentee === 'lena@example.org')?.mentor).toBe(MENTOR);
});

test('mails about how it goes wait by name while somebody is away, and fall due as many days later', () => {
  const world = two();
  const until = '2026-06-01';
  valueIn(world, 'leaving', away(until, { from: '2026-03-11' }));
  world.clock = Date.parse('2026-05-10T09:00:00Z');
  for (const occasion of ['fit check', 'reminder'] as const) {
    const view = looks(world, occasion);
    expect(view.held.map(({ why }) => why)).toContain(
      `${NAME} is away until ${inWords(until)}; this mail waits until then`,
    );
  }
  world.clock = Date.parse('2026-06-02T09:00:00Z');
  const shifted = looks(world, 'reminder').held.find(({ who }) => who.includes(MENTOR) || who.includes(NAME));
  expect(shifted?.why).toMatch(/^introduced on 10 March 2026; this mail is for \d\d? June 2026 or later$/);
  expect(looks(world, 'introduction').due).toBe(0);
});

test('meetings within are given a later time or are cancelled; what comes after stays', () => {
  const start = two();
  const until = secondDay(start);
  valueIn(start, 'leaving', away(until));
  const settle = (world: World, as: 'after' | 'cancel' | 'move') => {
    const { next } = valueIn(world, 'leaving', away(until, { step: 'look' }));
    const step = next.find((one) => one.as === as)!;
    return valueIn(world, 'schedule', {
      ...SCHEDULE,
      step: 'settle',
      settle: step.refs!.map((ref) => ({ ref, as })),
    });
  };
  const cancelled = copyOf(start);
  // Deleted by somebody after the page was looked at, it is not moved: nothing stands there to move.
  const deleted = copyOf(start);
  const { next } = valueIn(deleted, 'leaving', away(until, { step: 'look' }));
  const refs = next.find(({ as }) => as === 'after')!.refs!;
  const isWithin = ({ start: at, attendees }: EventData) =>
    iso(new Date(at)) < until && attendees.some(({ email }) => email === MENTOR);
  confirmed(deleted).find(isWithin)!.status = 'cancelled';
  const asked = {
    ...SCHEDULE,
    step: 'settle',
    settle: refs.map((ref) => ({ ref, as: 'after' as const })),
  } as const;
  expect(valueIn(deleted, 'schedule', asked).settled).toEqual([expect.stringContaining('is away until')]);
  const left = table(deleted, 'Catch-ups').map(({ State }) => State);
  expect(left.sort()).toEqual(['created', 'created', 'created', 'deleted']);
  expect(settle(cancelled, 'cancel').settled).toEqual(['Cancelled; Google told 2 people.']);
  expect(confirmed(cancelled)).toHaveLength(3);
  expect(
    table(cancelled, 'Catch-ups')
      .map(({ State }) => State)
      .sort(),
  ).toEqual(['cancelled', 'created', 'created', 'created']);
  const view = valueIn(cancelled, 'leaving', away(until, { step: 'look' }));
  expect(view.meetings).toEqual([]);
  expect(view.undo).toMatch(/^Meetings were cancelled/);
  const moved = copyOf(start);
  const told = moved.invitations.length;
  expect(settle(moved, 'after').settled[0]).toMatch(/Nobody is told before you press Move\.$/);
  expect(moved.invitations).toHaveLength(told);
  expect(valueIn(moved, 'leaving', away(until, { step: 'look' })).next[0]!.label).toBe(
    'Move 1 meeting, and tell both',
  );
  settle(moved, 'move');
  expect(confirmed(moved)).toHaveLength(4);
  expect(moved.invitations.length).toBeGreaterThan(told);
  const days = table(moved, 'Catch-ups')
    .filter(({ Pair }) => String(Pair).endsWith(MENTOR))
    .map(({ Starts }) => iso(Starts as Date));
  expect(days.every((day) => day >= until)).toBe(true);
  // Where every day that follows is closed, none is made up.
  const shut = copyOf(start);
  const settings = shut.sheets.find(({ name }) => name === 'Settings')!;
  settings.rows.push(['Closed days', '2026-03-01..2026-12-31, 2027-01-01..2027-12-31', '']);
  expect(settle(shut, 'after').settled[0]).toMatch(/, meeting 1: we found no later time\./);
});

test('a meeting that is to take place all the same is asked about no more', () => {
  const world = two();
  valueIn(world, 'leaving', away(secondDay(world)));
  const { differences } = valueIn(world, 'schedule', SCHEDULE);
  expect(differences).toMatchObject([
    { can: ['after', 'cancel', 'leave'], says: [expect.stringContaining('is away until')] },
  ]);
  const settle = [{ ref: differences[0]!.ref, as: 'leave' as const }];
  valueIn(world, 'schedule', { ...SCHEDULE, step: 'settle', settle });
  expect(valueIn(world, 'schedule', SCHEDULE).differences).toEqual([]);
  expect(confirmed(world)).toHaveLength(4);
});

test('times are proposed outside the absence, and what finds none is said', () => {
  const world = two();
  types(world, 'away until 2026-05-30');
  const sheet = world.sheets.findIndex(({ name }) => name === 'Catch-ups');
  world.sheets.splice(sheet, 1);
  for (const calendar of world.calendars) calendar.events.splice(0);
  const view = valueIn(world, 'schedule', { ...SCHEDULE, step: 'propose' });
  expect(table(world, 'Catch-ups').filter(({ Pair }) => String(Pair).endsWith(MENTOR))).toEqual([]);
  expect(view.unscheduled.map(({ why }) => why)).toContain(
    'One of them is away then, as Status says. Write a time by hand if the meeting is to take place all the same.',
  );
});

test('the partner is told once for each day of coming back, and then nothing is taken back', () => {
  const world = two();
  const mentee = menteeOf(world, MENTOR);
  const tell = () => {
    const before = world.mails.length;
    valueIn(world, 'introduce', { ...APPROVE, occasion: 'away' });
    while (valueIn(world, 'introduce', { ...APPROVE, occasion: 'away', step: 'send' }).here.queued > 0);
    return world.mails.slice(before);
  };
  valueIn(world, 'leaving', away('2026-06-01'));
  expect(valueIn(world, 'leaving', away('2026-06-01', { step: 'look' })).undo).toBe(null);
  const [mail, ...others] = tell();
  expect(others).toEqual([]);
  expect(mail).toMatchObject({ to: [mentee], body: expect.stringContaining('until 1 June.') });
  expect(mail!.body).toContain('from 12 March until');
  expect(tell()).toEqual([]);
  expect(valueIn(world, 'leaving', away('2026-06-01', { step: 'look' })).undo).toMatch(
    /^A mail about the absence/,
  );
  expect(askIn(world, 'leaving', away('2026-06-01', { step: 'undo' })).answer?.ok).toBe(false);
  const toldOf = (days: string) => tell().map(({ body }) => body.includes(days));
  valueIn(world, 'leaving', away('2026-07-01'));
  expect(toldOf('until 1 July.')).toEqual([true]);
  // What was so before is told again, and so is another first day; once it has come, nothing is left to tell.
  valueIn(world, 'leaving', away('2026-06-01'));
  expect([toldOf('from 12 March until 1 June.'), tell()]).toEqual([[true], []]);
  valueIn(world, 'leaving', away('2026-06-01', { from: '2026-03-20' }));
  const { buttons } = hub(world).cards.find(({ title }) => title.includes('will be away'))!;
  expect(buttons).toMatchObject([{ about: 'away' }]);
  expect([toldOf('from 20 March until 1 June.'), tell()]).toEqual([[true], []]);
  world.clock = Date.parse('2026-03-21T09:00:00Z');
  expect(tell()).toEqual([]);
  expect(hub(world).cards.find(({ title }) => title.includes('will be away'))!.buttons).toEqual([]);
  expect(received(world).filter((one) => one === MENTOR)).toHaveLength(1);
});

test('taken back: Status is as before', () => {
  const world = two();
  const before = JSON.stringify(table(world, 'Matches'));
  valueIn(world, 'leaving', away('2026-06-01'));
  const { undone } = valueIn(world, 'leaving', away('2026-06-01', { step: 'undo' }));
  expect(undone).toEqual([`Taken back: ${NAME} is no longer noted as away.`]);
  expect(table(world, 'Mentors').find(({ Email }) => Email === MENTOR)).toMatchObject({
    Status: '',
    Notes: '',
  });
  expect(JSON.stringify(table(world, 'Matches'))).toBe(before);
});

test('when the day has come the two go on by themselves, and the hub proposes to plan their meetings', () => {
  const world = two();
  const mentee = menteeOf(world, MENTOR);
  const name = String(pairRow(world, mentee, MENTOR)!['Mentee']);
  valueIn(world, 'leaving', away('2026-06-01'));
  world.clock = Date.parse('2026-06-03T09:00:00Z');
  expect(cardsOf(world)).toContain(
    `1 person is back ${NAME}: since 1 June 2026 (${name} · ${NAME}). The sheet holds no meeting to come of these pairs: look at Catch-ups, or let them arrange one.`,
  );
  expect(hub(world).participants).toEqual({ mentors: 2, mentees: 2 });
  // A row that somebody wrote by names is one of theirs.
  const planned = copyOf(world);
  const { rows } = planned.sheets.find(({ name: sheet }) => sheet === 'Catch-ups')!;
  const cells: Record<string, CellData> = {
    ...{ Pair: `${NAME} & ${name}`, Meeting: 3, Starts: new Date(2026, 5, 20, 10) },
  };
  rows.push(rows[0]!.map((column) => cells[String(column)] ?? ''));
  expect(cardsOf(planned).some((card) => card.includes('is back'))).toBe(false);
  world.clock += 40 * DAY;
  expect(cardsOf(world).some((card) => card.includes('is back'))).toBe(false);
});

test.each([
  ['away until 2026-06-01', '2026-06-01'],
  ['absente du 1er mars 2026 au 1er juin 2026', '2026-06-01'],
  ['Elternzeit bis 01.06.2026', '2026-06-01'],
])('by hand in Status: %s', (status, until) => {
  const world = two();
  types(world, status);
  expect(cardsOf(world).some((card) => card.includes(`${NAME}: until ${inWords(until)}`))).toBe(true);
  expect(hub(world).participants).toEqual({ mentors: 2, mentees: 2 });
});

test('days that are not beyond doubt are asked about, and nothing goes to the pair meanwhile', () => {
  const world = two();
  const mentee = menteeOf(world, MENTOR);
  types(world, 'away until 01/06/2026');
  const { issues, participants } = hub(world);
  expect(participants).toEqual({ mentors: 2, mentees: 2 });
  expect(issues).toContainEqual(
    expect.objectContaining({
      column: 'Status',
      found: 'away until 01/06/2026',
      wanted: 'the days, like “away until 2027-02-01” or “away 2026-11-01 – 2027-02-01”',
    }),
  );
  world.clock += 60 * DAY;
  const { held } = looks(world, 'reminder');
  expect(held.some(({ why }) => why.includes(`whether ${NAME} takes part`))).toBe(true);
  expect(pairRow(world, mentee, MENTOR)).toMatchObject({ Status: 'introduced' });
});

test('in a circle the others go on: meetings stay, and only the one away is not asked how it goes', () => {
  const world = inCircles(6);
  const { Person: name, Circle: circle } = table(world, 'Circles').find(({ Role }) => Role === 'mentee')!;
  world.clock += 8 * DAY;
  const { due } = looks(copyOf(world), 'reminder');
  const { header } = ourSheet('mentees');
  const cells: Record<string, CellData> = { Name: name!, Status: 'away until 2026-06-01' };
  addSheet(world, 'Mentees', [[...header], header.map((column) => cells[column] ?? '')]);
  const { says } = valueIn(world, 'leaving', away('2026-06-02', { step: 'look', person: String(name) }));
  expect(says).toContain(`${name} keeps the place in ${circle}; the others go on meeting.`);
  const view = looks(world, 'reminder');
  expect([due > 1, view.due]).toEqual([true, due - 1]);
  expect(view.held.map(({ why }) => why)).toEqual([
    `${name} is away until 1 June 2026; this mail waits until then`,
  ]);
  expect(valueIn(world, 'schedule', SCHEDULE).differences).toEqual([]);
  expect(cardsOf(world)).toContain(
    `1 person is or will be away, and keeps their place ${name}: until 1 June 2026 (${circle}).`,
  );
});

test('somebody without a pair pauses until the day, and takes part from then on', () => {
  const world = two();
  applies(world, 'mentor', 'Rosa Reserve', 'rosa@example.org');
  const view = valueIn(world, 'leaving', away('2026-06-01', { person: 'Rosa Reserve', from: '' }));
  expect(view.says).toContain(
    'Rosa Reserve is in no pair or circle that stays. From 10 March 2026 until 1 June 2026, Match leaves Rosa Reserve out.',
  );
  expect(statusOf(world, 'Rosa Reserve')).toBe('away 2026-03-10 – 2026-06-01');
  expect(hub(world).participants).toEqual({ mentors: 2, mentees: 2 });
  world.clock = Date.parse('2026-06-01T09:00:00Z');
  expect(hub(world).participants).toEqual({ mentors: 3, mentees: 2 });
  expect(cardsOf(world)).toContain('1 person is back Rosa Reserve takes part again since 1 June 2026.');
});

test.each(['Elternzeit bis Mai 2027', 'paused (sabbatical 2026)'])(
  'without a pair “%s” pauses, though it names no day',
  (status) => {
    const world = two();
    applies(world, 'mentor', 'Rosa Reserve', 'rosa@example.org');
    types(world, status, 'Rosa Reserve', 'rosa@example.org');
    expect(hub(world).participants).toEqual({ mentors: 2, mentees: 2 });
  },
);

test('days that make no absence are refused, and nothing is written', () => {
  const world = two();
  for (const until of ['', '2026-03-09', '2026-03-12', '01/06/2026', 'spring'])
    expect(askIn(world, 'leaving', away(until)).answer).toMatchObject({
      ok: false,
      error: { what: 'The days of the absence are not clear. Nothing was written.' },
    });
  expect(statusOf(world) ?? '').toBe('');
});

test('who may not have met: the time away is not counted', () => {
  const world = two();
  for (const calendar of world.calendars) calendar.events.splice(0);
  world.sheets.splice(
    world.sheets.findIndex(({ name }) => name === 'Catch-ups'),
    1,
  );
  valueIn(world, 'leaving', away('2026-06-01', { from: '2026-03-11' }));
  const known = (day: string) => {
    world.clock = Date.parse(`${day}T09:00:00Z`);
    const { rows } = valueIn(world, 'handOn', { list: 'not met', person: null, write: false });
    return rows.map((row) => row.join(' · ')).find((row) => row.includes(NAME));
  };
  expect(known('2026-05-01')).toContain(`${NAME} is away until 1 June 2026`);
  expect(known('2026-06-05')).toContain('was away, back for less than two weeks');
  expect(known('2026-07-05')).toContain('no meeting in the calendar up to now');
});
