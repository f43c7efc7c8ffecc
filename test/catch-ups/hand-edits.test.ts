// What people type into rows of Catch-ups: every column, in every state of a meeting. The oracle reads the sheet and the calendar itself, and
// knows no row of ours: whatever stands in calendars is told by a row, an issue or a difference; nothing moves, ends or goes by itself; and
// what somebody typed either counts, or stays and is asked about.
import { expect, test } from 'vitest';
import type { ScheduleView } from '../../src/api/api.ts';
import type { CellData, World } from '../../src/local/world.ts';
import type { EventData } from '../../src/local/world-calendars.ts';
import { confirmed, createAll, kickedOff, LOOK, PROPOSE, proposed, READ } from '../catch-up-world.ts';
import { LEAVE, table } from '../leaving-world.ts';
import { copyOf, NOW, valueIn } from '../workbench.ts';

const DAY = 24 * 60 * 60_000;
const sheetOf = (world: World) => world.sheets.find(({ name }) => name === 'Catch-ups')!;
const at = (world: World, header: string) => sheetOf(world).rows[0]!.indexOf(header);
type Row = CellData[];

const made = kickedOff(2);
const first = (world: World) => sheetOf(world).rows[1]!;
const eventOf = (world: World, row: Row) =>
  confirmed(world).find(({ id }) => id === row[at(world, 'Event id')])!;

function past(): World {
  const world = copyOf(made);
  world.clock = (first(world)[at(world, 'Starts')] as Date).getTime() + DAY;
  return world;
}
function deleted(): World {
  const world = copyOf(made);
  eventOf(world, first(world)).status = 'cancelled';
  valueIn(world, 'schedule', READ);
  world.clock = NOW;
  return world;
}
/** Its pair has parted, and the meetings were taken out. */
function cancelled(): World {
  const world = copyOf(made);
  const mentor = String(first(world)[at(world, 'Pair')]).split(' > ')[1]!;
  valueIn(world, 'leaving', { ...LEAVE, person: mentor });
  valueIn(world, 'schedule', { ...LOOK, step: 'cancel' });
  world.clock = NOW;
  return world;
}
const worlds = {
  proposed: proposed(),
  created: made,
  past: past(),
  deleted: deleted(),
  cancelled: cancelled(),
};

type Edit = (row: Row, set: (header: string, value: CellData) => void, world: World) => void;
const shifted = (row: Row, world: World, header: string, ms: number) =>
  new Date((row[at(world, header)] as Date).getTime() + ms);
const last = (world: World) => sheetOf(world).rows[sheetOf(world).rows.length - 1]!;
const names = (world: World, row: Row) => {
  const [mentee, mentor] = String(row[at(world, 'Pair')]).split(' > ');
  const called = (tab: string, address: string) =>
    String(world.sheets.find(({ name }) => name === tab)!.rows.find((one) => one[1] === address)![2]);
  return [called('Mentee answers', mentee!), called('Mentor answers', mentor!)] as const;
};
const copied = (world: World, row: Row): Row => {
  const copy = [...row];
  sheetOf(world).rows.push(copy);
  return copy;
};

const edits: Readonly<Record<string, Edit>> = {
  'Pair: of two others': (_, set, world) => set('Pair', last(world)[at(world, 'Pair')]!),
  'Pair: by names': (row, set, world) => set('Pair', names(world, row).join(' > ')),
  'Pair: by names, the mentor first': (row, set, world) =>
    set('Pair', [...names(world, row)].reverse().join(' · ')),
  'Pair: two who are none': (row, set, world) =>
    set(
      'Pair',
      `${String(row[at(world, 'Pair')]).split(' > ')[0]} > ${String(last(world)[at(world, 'Pair')]).split(' > ')[1]}`,
    ),
  'Pair: words': (_, set) => set('Pair', 'these two'),
  'Pair: nothing': (_, set) => set('Pair', ''),
  'Meeting: one that exists': (_, set) => set('Meeting', 2),
  'Meeting: a new one': (_, set) => set('Meeting', 3),
  'Meeting: a word': (_, set) => set('Meeting', 'first'),
  'Meeting: nothing': (_, set) => set('Meeting', ''),
  'Starts: five days later': (row, set, world) => set('Starts', shifted(row, world, 'Starts', 5 * DAY)),
  'Starts: passed': (_, set) => set('Starts', new Date(2026, 0, 5, 10)),
  'Starts: words': (_, set) => set('Starts', 'next week, 3pm'),
  'Starts: a day': (_, set) => set('Starts', new Date(2026, 6, 1)),
  'Starts: nothing': (_, set) => set('Starts', ''),
  'Ends: an hour later': (row, set, world) => set('Ends', shifted(row, world, 'Ends', DAY / 24)),
  'Ends: before the start': (row, set, world) => set('Ends', shifted(row, world, 'Starts', -DAY / 24)),
  'Ends: words': (_, set) => set('Ends', 'late'),
  'Starts and Ends: the day after, two hours': (row, set, world) => {
    set('Ends', shifted(row, world, 'Starts', DAY + DAY / 12));
    set('Starts', shifted(row, world, 'Starts', DAY));
  },
  'Starts and Ends: turned round': (row, set, world) => {
    set('Ends', shifted(row, world, 'Starts', 2 * DAY));
    set('Starts', shifted(row, world, 'Starts', 3 * DAY));
  },
  'State: a word nobody knows': (_, set) => set('State', 'hmm'),
  'State: left out': (_, set) => set('State', 'left out'),
  'State: cancelled': (_, set) => set('State', 'cancelled'),
  'State: proposed': (_, set) => set('State', 'proposed'),
  'State: created': (_, set) => set('State', 'created'),
  'State: nothing': (_, set) => set('State', ''),
  'Ref: of another': (_, set, world) => set('Ref', last(world)[at(world, 'Ref')]!),
  'Ref: nothing': (_, set) => set('Ref', ''),
  'Event id: of another': (_, set, world) => set('Event id', last(world)[at(world, 'Event id')]!),
  'Generation: five': (_, set) => set('Generation', 5),
  'the row is deleted': (_, __, world) => void sheetOf(world).rows.splice(1, 1),
  'the row is copied': (row, _, world) => void copied(world, row),
  'the row is copied, with another time': (row, _, world) => {
    copied(world, row)[at(world, 'Starts')] = new Date(2026, 6, 1, 10);
  },
  'the row is copied, with another number and time': (row, _, world) => {
    const copy = copied(world, row);
    copy[at(world, 'Meeting')] = 3;
    copy[at(world, 'Starts')] = new Date(2026, 6, 1, 10);
    copy[at(world, 'Ends')] = new Date(2026, 6, 1, 11);
  },
  'a row by names is added': (row, _, world) => {
    const added: Row = sheetOf(world).rows[0]!.map(() => '');
    added[at(world, 'Pair')] = names(world, row).join(' > ');
    added[at(world, 'Meeting')] = 3;
    added[at(world, 'Starts')] = new Date(2026, 6, 1, 10);
    sheetOf(world).rows.push(added);
  },
  'a row by names is added without a number': (row, _, world) => {
    const added: Row = sheetOf(world).rows[0]!.map(() => '');
    added[at(world, 'Pair')] = names(world, row).join(' > ');
    added[at(world, 'Starts')] = new Date(2026, 6, 1, 10);
    sheetOf(world).rows.push(added);
  },
};

/** As a stranger sees an event. */
const meetingsIn = (world: World) =>
  confirmed(world).filter(({ summary }) => summary.startsWith('Mentoring: '));
const stands = ({ start, end, attendees, status }: EventData) => [
  start,
  end,
  status,
  attendees.map(({ email }) => email),
];

const moment = (cell: CellData | undefined) => (cell instanceof Date ? cell.getTime() : null);

/** Whether this row tells this event, by what anybody can read of both. */
function tells(row: Record<string, CellData>, { summary, start, end, attendees }: EventData): boolean {
  const number = Number(/\((\d+) of/.exec(summary)?.[1]);
  const people = attendees
    .map(({ email }) => email)
    .sort()
    .join();
  return (
    String(row['Pair']).split(' > ').sort().join() === people &&
    row['Meeting'] === number &&
    moment(row['Starts']) === start &&
    moment(row['Ends']) === end
  );
}

const SAYS_MADE = new Set(['created', 'moved', 'existing']);

/** Everything that is asked of a person about the row that was typed into. */
function asksOf(view: ScheduleView): number {
  const own = view.issues.filter(
    ({ sheet, severity }) => sheet === 'Catch-ups' && severity === 'holds',
  ).length;
  return own + view.differences.length + view.asked.length + view.toCancel.length;
}

function check(before: World, world: World, view: ScheduleView, where: string): void {
  const now = world.clock;
  const events = meetingsIn(world);
  for (const old of meetingsIn(before)) {
    const still = events.find(({ id }) => id === old.id);
    expect(still && stands(still), `${where}: nothing moves or goes by itself`).toEqual(stands(old));
  }
  const keys = events.map(
    ({ summary, attendees }) => `${summary} ${attendees.map(({ email }) => email).sort()}`,
  );
  expect(new Set(keys).size, `${where}: no meeting twice`).toBe(keys.length);
  const rows = table(world, 'Catch-ups');
  const open = asksOf(view);
  for (const row of rows.filter(({ State }) => SAYS_MADE.has(String(State)))) {
    const isTold = events.some((event) => tells(row, event));
    expect(
      isTold || open > 0,
      `${where}: “${row['State']}” is true, or asked about: ${JSON.stringify(row)}`,
    ).toBe(true);
  }
  for (const event of events.filter(({ start }) => start > now)) {
    const isTold = rows.some((row) => tells(row, event));
    expect(isTold || open > 0, `${where}: ${event.summary} is told or asked about`).toBe(true);
  }
  for (const row of rows) {
    const [start, end] = [row['Starts'], row['Ends']];
    if (start instanceof Date && end instanceof Date && open === 0)
      expect((end.getTime() - start.getTime()) / 3_600_000, `${where}: one hand, one stretch`).toSatisfy(
        (hours: number) => hours > 0 && hours <= 3,
      );
  }
  const shown = view.meetings.filter(
    ({ state, start }) =>
      ['created', 'existing', 'moved', 'to move'].includes(state) && Date.parse(start) > now,
  );
  const lost = view.differences.filter(({ can }) => can.includes('row back')).length;
  const leftOut = view.differences.filter(({ says }) => /left out in the sheet/.test(says.join())).length;
  expect(shown.length + lost + leftOut, `${where}: as many as the calendar holds`).toBe(
    events.filter(({ start }) => start > now).length,
  );
}

/** What was typed still stands there, or is what the sheet or the calendar says now, or is asked about. */
function notLost(edited: World, world: World, view: ScheduleView, where: string): void {
  const texts = (one: World) =>
    sheetOf(one)
      .rows.slice(1)
      .flat()
      .map((cell) => (cell instanceof Date ? cell.getTime() : String(cell)));
  const after = new Set(texts(world));
  const gone = texts(edited).filter((text) => !after.has(text) && TYPED.has(text));
  if (asksOf(view) === 0) expect(gone, `${where}: nothing typed is lost in silence`).toEqual([]);
}
const TYPED = new Set<string | number>([
  'these two',
  'first',
  'next week, 3pm',
  'late',
  'hmm',
  new Date(2026, 6, 1, 10).getTime(),
]);

/** Each press that is offered does what it says, or says why not, and leaves nothing of it to ask. */
function pressAll(world: World, view: ScheduleView, where: string): void {
  for (const { ref, can } of view.differences)
    for (const as of can) {
      const pressed = copyOf(world);
      const { settled } = valueIn(pressed, 'schedule', { ...LOOK, step: 'settle', settle: [{ ref, as }] });
      expect(settled.join(' '), `${where}: ${as}`).not.toMatch(/changed since/);
      const after = valueIn(pressed, 'schedule', LOOK);
      expect(
        after.differences.map((one) => one.ref),
        `${where}: ${as} is settled`,
      ).not.toContain(ref);
    }
}

test.each(Object.keys(worlds) as (keyof typeof worlds)[])(
  'any cell of a meeting that is %s, typed over',
  (state) => {
    for (const [name, edit] of Object.entries(edits)) {
      const world = copyOf(worlds[state]);
      const row = first(world);
      edit(row, (header, value) => row.splice(at(world, header), 1, value), world);
      const edited = copyOf(world);
      const clock = world.clock;
      const where = `${state}, ${name}`;
      valueIn(world, 'schedule', PROPOSE);
      createAll(world);
      valueIn(world, 'schedule', READ);
      world.clock = clock;
      const view = valueIn(world, 'schedule', LOOK);
      world.clock = clock;
      check(worlds[state], world, view, where);
      notLost(edited, world, view, where);
      pressAll(world, view, where);
    }
  },
);

test('the row of a meeting is deleted, then its pair parts: all of its meetings go, and nobody keeps one', () => {
  const world = copyOf(made);
  const pair = String(first(world)[at(world, 'Pair')]);
  sheetOf(world).rows.splice(1, 1);
  const { differences } = valueIn(world, 'schedule', LOOK);
  expect(differences.map(({ says, can }) => [says.join(), can])).toEqual([
    [
      expect.stringMatching(/, meeting 1: in the calendar on .*, but its row is gone from Catch-ups\.$/),
      ['row back', 'cancel'],
    ],
  ]);
  valueIn(world, 'leaving', { ...LEAVE, person: pair.split(' > ')[1]! });
  expect(valueIn(world, 'schedule', LOOK).toCancel).toMatchObject([{ pair, meetings: 2 }]);
  valueIn(world, 'schedule', { ...LOOK, step: 'cancel', only: [pair] });
  const people = pair.split(' > ');
  expect(
    meetingsIn(world).filter(({ attendees }) => attendees.every(({ email }) => people.includes(email))),
  ).toEqual([]);
  expect(valueIn(world, 'schedule', LOOK)).toMatchObject({ toCancel: [], undoable: expect.anything() });
});
