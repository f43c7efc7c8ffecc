// Dates and meetings that were changed after they were created: said as they are, moved by a press, never put back in silence.
import { expect, test } from 'vitest';
import type { ScheduleRequest, Settlement } from '../../src/api/api.ts';
import { execute } from '../../src/local/execution.ts';
import type { World } from '../../src/local/world.ts';
import { CREATE, confirmed, createAll, introduced, LOOK, PROPOSE, READ } from '../catch-up-world.ts';
import { faultsFor } from '../faults.ts';
import { madeOnce } from '../made-once.ts';
import { askIn, bundle, copyOf, NOW, rowsOf, valueIn } from '../workbench.ts';

const DAY = 24 * 60 * 60_000;
const TABS = {
  Strands: [
    ['Strand', 'Kind', 'Places', 'Months', 'Meetings', 'Minutes'],
    ['Programme', 'one-to-one', '', 1, 2, 60],
  ],
  Dates: [
    ['What', 'Starts', 'Minutes', 'Who', 'Where', 'State'],
    ['Kick-off', new Date(2026, 3, 27, 17), 90, 'all', 'Main hall', ''],
  ],
} as const;

/** Two pairs with two meetings each and a kick-off, all in the calendar. */
const made = madeOnce(() => {
  const world = introduced(2);
  for (const [name, rows] of Object.entries(TABS)) {
    const sheet = structuredClone(world.sheets[0]!);
    world.sheets.push({ ...sheet, id: world.nextSheetId++, name, rows: rows.map((row) => [...row]) });
  }
  valueIn(world, 'schedule', PROPOSE);
  createAll(world);
  world.clock = NOW;
  return world;
});

const sheetOf = (world: World, name: string) => world.sheets.find((sheet) => sheet.name === name)!;

function setCell(
  world: World,
  sheet: string,
  row: number,
  header: string,
  value: string | number | Date,
): void {
  const { rows } = sheetOf(world, sheet);
  rows[row]![rows[0]!.indexOf(header)] = value;
}

function cellOf(world: World, sheet: string, row: number, header: string) {
  const rows = rowsOf(world, sheet)!;
  return rows[row]![rows[0]!.indexOf(header)];
}

/** Presses the button of each difference that offers it, slice after slice. */
function settle(world: World, as: Settlement) {
  const { differences } = valueIn(world, 'schedule', LOOK);
  const refs = differences.filter(({ can }) => can.includes(as)).map(({ ref }) => ({ ref, as }));
  const request: ScheduleRequest = { ...LOOK, step: 'settle', settle: refs };
  const lines: string[] = [];
  for (let k = 0; k < 20; k++) {
    const view = valueIn(world, 'schedule', request);
    lines.push(...view.settled);
    world.clock = NOW;
    if (view.stopped === null) return { ...view, settled: lines };
  }
  throw new Error('never ends');
}

const kickOff = (world: World) => confirmed(world).find(({ summary }) => summary.startsWith('Kick-off'))!;
const updates = (world: World) => world.invitations.filter(({ kind }) => kind === 'update');
const hubLine = (world: World) =>
  valueIn(world, 'hub', null).steps.find(({ id }) => id === 'catch-ups')!.line;

test('a kick-off moved in the sheet: said in numbers, moved with and without telling', () => {
  const start = made();
  const before = kickOff(start).start;
  setCell(start, 'Dates', 1, 'Starts', new Date(before + 2 * DAY));
  const says =
    'Kick-off (4 guests): the calendar says Mon 27 Apr 2026, 17:00 (Europe/Zurich), the sheet says Wed 29 Apr 2026, 17:00 (Europe/Zurich).';
  const { differences, dates } = valueIn(start, 'schedule', LOOK);
  expect(differences.map((one) => one.says)).toEqual([[says]]);
  expect(dates[0]).toMatchObject({ state: 'to move', start: '2026-04-27T15:00:00Z' });
  expect(hubLine(start)).toBe(says);
  valueIn(start, 'schedule', READ);
  createAll(start);
  expect(cellOf(start, 'Dates', 1, 'State')).toBe('to move');
  expect(kickOff(start).start).toBe(before);

  const longer = made();
  setCell(longer, 'Dates', 1, 'Minutes', 600);
  expect(hubLine(longer)).toMatch(
    /^End of Kick-off \(4 guests\): the calendar says .*, the sheet says Tue 28 Apr 2026, 03:00/,
  );

  for (const as of ['move', 'move quietly'] as const) {
    const world = copyOf(start);
    const view = settle(world, as);
    expect(view).toMatchObject({ differences: [], left: 0 });
    expect(view.settled).toEqual([
      as === 'move' ? 'Moved; Google told 4 people.' : 'Moved; nobody was told.',
    ]);
    expect(kickOff(world).start).toBe(before + 2 * DAY);
    expect(updates(world).map(({ to }) => to.length)).toEqual(as === 'move' ? [4] : []);
    expect(cellOf(world, 'Dates', 1, 'State')).toBe('created');
    expect(hubLine(world)).toBe('4 meetings in calendars');
  }
  const kept = copyOf(start);
  settle(kept, 'keep');
  expect(cellOf(kept, 'Dates', 1, 'Starts')).toEqual(new Date(before));
  expect(valueIn(kept, 'schedule', LOOK).differences).toEqual([]);
  expect(updates(kept)).toEqual([]);
});

test('moved in the calendar, untouched in the sheet: the sheet follows', () => {
  const world = made();
  const event = kickOff(world);
  event.start += DAY;
  event.end += DAY;
  expect(valueIn(world, 'schedule', LOOK).differences).toEqual([]);
  valueIn(world, 'schedule', READ);
  expect(cellOf(world, 'Dates', 1, 'State')).toBe('moved');
  expect(cellOf(world, 'Dates', 1, 'Starts')).toEqual(new Date(event.start));
  valueIn(world, 'schedule', READ);
  expect(cellOf(world, 'Dates', 1, 'State')).toBe('moved');
});

test('a meeting changed in the sheet stays as somebody wrote it, and moves by a press', () => {
  const world = made();
  const id = String(cellOf(world, 'Catch-ups', 1, 'Event id'));
  const event = () => confirmed(world).find((one) => one.id === id)!;
  const before = event().start;
  const wanted = new Date(before + DAY);
  setCell(world, 'Catch-ups', 1, 'Starts', wanted);
  for (const request of [READ, PROPOSE, CREATE]) valueIn(world, 'schedule', request);
  expect(cellOf(world, 'Catch-ups', 1, 'Starts')).toEqual(wanted);
  expect(cellOf(world, 'Catch-ups', 1, 'State')).toBe('to move');
  expect(event().start).toBe(before);
  const view = valueIn(world, 'schedule', READ);
  expect(view.meetings[0]).toMatchObject({
    state: 'to move',
    start: new Date(before).toISOString().replace('.000Z', 'Z'),
  });
  expect(settle(world, 'move').settled).toEqual(['Moved; Google told 2 people.']);
  expect(event()).toMatchObject({ start: wanted.getTime(), end: wanted.getTime() + 60 * 60_000 });
  expect(cellOf(world, 'Catch-ups', 1, 'State')).toBe('moved');
  setCell(world, 'Catch-ups', 1, 'Starts', new Date(before));
  settle(world, 'keep');
  expect(cellOf(world, 'Catch-ups', 1, 'Starts')).toEqual(wanted);
});

test('a date deleted in the calendar is called deleted, and comes back by a press alone', () => {
  const world = made();
  kickOff(world).status = 'cancelled';
  expect(valueIn(world, 'schedule', LOOK).differences[0]!.says).toEqual([
    'Kick-off was deleted in the calendar.',
  ]);
  createAll(world);
  expect(cellOf(world, 'Dates', 1, 'State')).toBe('deleted');
  expect(kickOff(world)).toBeUndefined();
  const left = copyOf(world);
  settle(left, 'leave');
  createAll(left);
  expect(cellOf(left, 'Dates', 1, 'State')).toBe('left out');
  expect(kickOff(left)).toBeUndefined();
  settle(world, 'again');
  createAll(world);
  expect(kickOff(world).attendees).toHaveLength(4);
  expect(valueIn(world, 'schedule', LOOK).differences).toEqual([]);
});

test('“created” written by hand, a row deleted, a row left out, a new name and place, a late guest', () => {
  const start = made();
  const typed = copyOf(start);
  sheetOf(typed, 'Dates').rows.push(['Training', new Date(2026, 4, 20, 14), 60, 'mentors', '', 'created']);
  expect(valueIn(typed, 'schedule', LOOK).differences[0]!.says).toEqual([
    'The sheet says that Training was created, but it is not in the calendar.',
  ]);
  const gone = copyOf(start);
  sheetOf(gone, 'Dates').rows.pop();
  const out = copyOf(start);
  setCell(out, 'Dates', 1, 'State', 'left out');
  for (const world of [gone, out]) {
    expect(valueIn(world, 'schedule', LOOK).differences[0]!.says).toEqual([
      '“Kick-off – Test programme 2026” (4 guests) is in the calendar on Mon 27 Apr 2026, 17:00 (Europe/Zurich), but not in the sheet Dates.',
    ]);
    expect(settle(world, 'cancel')).toMatchObject({
      differences: [],
      settled: ['Cancelled; Google told 4 people.'],
    });
    expect(kickOff(world)).toBeUndefined();
  }
  const named = copyOf(start);
  setCell(named, 'Dates', 1, 'What', 'Opening');
  setCell(named, 'Dates', 1, 'Where', 'Room 2');
  expect(valueIn(named, 'schedule', LOOK).differences[0]!.says).toEqual([
    'Place of Opening: “Main hall” in the calendar, “Room 2” in the sheet.',
    '“Kick-off – Test programme 2026” in the calendar is “Opening” in the sheet.',
  ]);
  settle(named, 'move quietly');
  expect(confirmed(named).find(({ location }) => location === 'Room 2')!.summary).toBe(
    'Opening – Test programme 2026',
  );
  expect(confirmed(named)).toHaveLength(5);

  const late = copyOf(start);
  const answers = sheetOf(late, 'Mentor answers');
  const [who] = answers.rows.slice(-1);
  answers.rows.push(who!.map((cell) => (cell === 'mentor1@example.org' ? 'late@example.org' : cell)));
  answers.rows.at(-1)![2] = 'Lea Late';
  kickOff(late).attendees[0]!.responseStatus = 'accepted';
  expect(valueIn(late, 'schedule', LOOK).differences[0]!.says).toEqual([
    '1 person who takes part is not invited to Kick-off: Lea Late. 1 of them has not been introduced to anybody yet.',
  ]);
  settle(late, 'invite');
  expect(
    kickOff(late)
      .attendees.map(({ responseStatus }) => responseStatus)
      .sort(),
  ).toEqual(['accepted', ...Array(4).fill('needsAction')].sort());
});

test('each fault at every call of a move, and a sheet changed meanwhile: moved once, told once', () => {
  const start = made();
  const at = kickOff(start).start + 2 * DAY;
  setCell(start, 'Dates', 1, 'Starts', new Date(at));
  setCell(
    start,
    'Catch-ups',
    1,
    'Starts',
    new Date((cellOf(start, 'Catch-ups', 1, 'Starts') as Date).getTime() + DAY),
  );
  const { differences } = valueIn(start, 'schedule', LOOK);
  expect(differences).toHaveLength(2);
  start.clock = NOW;
  const request: ScheduleRequest = {
    ...LOOK,
    step: 'settle',
    settle: differences.map(({ ref }) => ({ ref, as: 'move' })),
  };
  const { ledger } = askIn(copyOf(start), 'schedule', request);
  const isClock = (call: number) => ledger.operations[call - 1]?.name === 'Utilities.formatDate';
  const isInside = (call: number) => isClock(call - 1) && isClock(call) && isClock(call + 1);
  let worlds = 0;
  for (const { kind, at: call } of faultsFor(ledger).filter((fault) => !isInside(fault.at))) {
    const where = `${kind} at ${call} (${ledger.operations[call - 1]!.name})`;
    const world = copyOf(start);
    askIn(world, 'schedule', request, { kind, at: call });
    world.clock = NOW;
    settle(world, 'move');
    expect(valueIn(world, 'schedule', READ).differences, where).toEqual([]);
    expect(kickOff(world).start, where).toBe(at);
    expect(
      updates(world)
        .map(({ event }) => event)
        .sort(),
      where,
    ).toEqual([...new Set(updates(world).map(({ event }) => event))].sort());
    expect(updates(world), where).toHaveLength(2);
    expect(cellOf(world, 'Dates', 1, 'State'), where).toBe('created');
    worlds++;
  }
  for (let call = 1; call <= ledger.calls; call++) {
    if (isInside(call)) continue;
    const world = copyOf(start);
    const act = () => setCell(world, 'Dates', 1, 'Starts', new Date(at + 5 * DAY));
    execute(world, bundle, {
      entry: 'ask',
      args: [{ question: 'schedule', request }],
      isWarm: true,
      meanwhile: { at: call, act },
    });
    world.clock = NOW;
    const where = `edited before ${call}`;
    expect(cellOf(world, 'Dates', 1, 'Starts'), where).toEqual(new Date(at + 5 * DAY));
    const says = valueIn(world, 'schedule', LOOK).differences.flatMap((one) => one.says);
    expect(says.join(), where).toContain('the sheet says Mon 4 May 2026');
    worlds++;
  }
  console.log(`moves: ${worlds} worlds`);
}, 600_000);

test('a date added by the form stands in Dates once, and is refused where it is not clear', () => {
  const world = made();
  const date = { what: 'Training', day: '2026-05-20', time: '14:00', minutes: 60, who: 'mentors', where: '' };
  const add = (part: object) =>
    askIn(world, 'schedule', { ...LOOK, step: 'add date', date: { ...date, ...part } }).answer!;
  for (const part of [{ what: ' ' }, { day: '2026-02-31' }, { day: '2025-05-20' }, { minutes: 0 }])
    expect(add(part)).toMatchObject({ ok: false, error: { what: 'This date was not added.' } });
  expect(rowsOf(world, 'Dates')).toHaveLength(2);
  expect(add({})).toMatchObject({ ok: true, value: { left: 1 } });
  expect(add({})).toMatchObject({ ok: true, value: { left: 1 } });
  expect(rowsOf(world, 'Dates')).toHaveLength(3);
  createAll(world);
  expect(confirmed(world).find(({ summary }) => summary.startsWith('Training'))!.attendees).toHaveLength(2);
});
