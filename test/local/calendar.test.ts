// The local calendar against outsiders: ical.js and Python's icalendar for the files; and what somebody changes in a file
// counts.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { meetingsFile } from '../../src/catch-ups/domain/ics.ts';
import { late } from '../../src/ground/made-when-asked.ts';
import { busyIn, toIcs } from '../../src/local/files/ics.ts';
import { onWorkspace } from '../../src/local/on-workspace.ts';
import { readOptions } from '../../src/local/options.ts';
import { createAll, introduced, PROPOSE } from '../catch-up-world.ts';
import { SHORT_RUNS } from '../short-runs.ts';
import { bundle, NOW, root, valueIn } from '../workbench.ts';

const HOUR = 60 * 60_000;

const NASTY = 'Zoë “Ω” 😀 '.repeat(12) + 'a;b,c\\d\nBEGIN:VEVENT\r\nATTENDEE:mailto:x@example.org';
const mailed = meetingsFile(
  [
    { id: 'mda', title: NASTY, text: NASTY, start: NOW, end: NOW + HOUR, sequence: 0 },
    {
      id: 'mdb',
      title: 'Second',
      text: 'Two\nlines',
      start: NOW + 24 * HOUR,
      end: NOW + 25 * HOUR,
      sequence: 2,
    },
  ],
  'desk@example.org',
  NOW,
);

test('the file in a mail, read by ical.js: hours, texts as they were, no attendee, no long line', () => {
  const calendar = new ICAL.Component(ICAL.parse(mailed) as never);
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
  expect(events).toHaveLength(2);
  expect(events[0]!.summary).toBe(NASTY.replace(/\r\n?/g, '\n'));
  expect(events[0]!.startDate.toJSDate().getTime()).toBe(NOW);
  expect(events[0]!.endDate.toJSDate().getTime()).toBe(NOW + HOUR);
  expect(events.flatMap((event) => event.attendees)).toEqual([]);
  for (const line of mailed.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

const hasIcalendar = spawnSync('/usr/bin/python3', ['-c', 'import icalendar']).status === 0;

test.skipIf(!hasIcalendar)(
  'both kinds of files, read by Python’s icalendar (skipped where it is not installed)',
  () => {
    const world = introduced(2);
    valueIn(world, 'schedule', PROPOSE);
    createAll(world);
    const folder = mkdtempSync(join(tmpdir(), 'mentoring-desk-ics-'));
    writeFileSync(join(folder, 'mailed.ics'), mailed);
    writeFileSync(join(folder, 'local.ics'), toIcs(world.calendars[0]!, world.clock));
    const script = `
import sys, icalendar
for name in ('mailed', 'local'):
    with open(sys.argv[1] + '/' + name + '.ics', 'rb') as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    for event in calendar.walk('VEVENT'):
        guests = event.get('ATTENDEE', [])
        guests = guests if isinstance(guests, list) else [guests]
        print(name, int(event['DTSTART'].dt.timestamp()), int(event['DTEND'].dt.timestamp()), event['UID'], len(guests), sep='|')
`;
    const { stdout, status, stderr } = spawnSync('/usr/bin/python3', ['-c', script, folder], {
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => line.split('|'));
    expect(lines.filter(([name]) => name === 'mailed').map(([, start]) => Number(start) * 1000)).toEqual([
      NOW,
      NOW + 24 * HOUR,
    ]);
    const local = lines.filter(([name]) => name === 'local');
    expect(
      local.map(([, start, end, uid, guests]) => [
        Number(start) * 1000,
        Number(end) * 1000,
        uid,
        Number(guests),
      ]),
    ).toEqual(world.calendars[0]!.events.map(({ start, end, id }) => [start, end, id, 2]));
  },
);

test('free/busy files: repetitions, zones by name, all-day events, what is free and what is cancelled', () => {
  const text = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:x',
    'BEGIN:VEVENT',
    'UID:1',
    'DTSTART;TZID=Europe/Zurich:20260323T090000',
    'DTEND;TZID=Europe/Zurich:20260323T100000',
    'RRULE:FREQ=WEEKLY;COUNT=3',
    'EXDATE;TZID=Europe/Zurich:20260406T090000',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:2',
    'DTSTART;VALUE=DATE:20260401',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:3',
    'DTSTART:20260402T080000Z',
    'DTEND:20260402T090000Z',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:4',
    'STATUS:CANCELLED',
    'DTSTART:20260403T080000Z',
    'DTEND:20260403T090000Z',
    'END:VEVENT',
    'BEGIN:VFREEBUSY',
    'FREEBUSY;FBTYPE=BUSY:20260407T080000Z/PT2H',
    'END:VFREEBUSY',
    'END:VCALENDAR',
  ].join('\r\n');
  const busy = busyIn(text, 'Europe/Zurich', NOW, NOW + 60 * 24 * HOUR);
  const shown = busy.map(
    ({ from, to }) => `${new Date(from).toISOString().slice(0, 16)} ${(to - from) / HOUR}`,
  );
  expect(shown).toEqual([
    '2026-03-23T08:00 1',
    '2026-03-30T07:00 1',
    '2026-03-31T22:00 24',
    '2026-04-07T08:00 2',
  ]);
});

const NOON = '2026-03-10T12:00:00Z';

interface Said {
  readonly status: number | null;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the command says, read as its users read it
  readonly json: any;
}

const wordsFor = (workspace: string, command: string, now: string, more: readonly string[]) => [
  command,
  '--workspace',
  workspace,
  '--yes',
  '--json',
  '--now',
  now,
  ...more,
];

/** What the command does, by the process of the test, in realms that other runs have used: a process of its own reads the program anew each time. */
async function deskHere(words: readonly string[]): Promise<Said> {
  const { exit, json } = await onWorkspace({ ...readOptions(words), isWarm: true }, bundle);
  return { status: exit, json: JSON.parse(JSON.stringify(json)) };
}

function deskBuilt(words: readonly string[]): Said {
  const run = [...SHORT_RUNS, join(root, 'build/local/desk.mjs'), ...words];
  const { stdout, status } = spawnSync(process.execPath, run, { encoding: 'utf8' });
  return { status, json: JSON.parse(stdout) };
}

/** The command on a workspace of its own, which begins as a copy of another. */
function freshDesk(from: string | null = null) {
  const workspace = mkdtempSync(join(tmpdir(), 'mentoring-desk-'));
  if (from !== null) cpSync(from, workspace, { recursive: true });
  const desk = (command: string, now: string, ...more: string[]) =>
    deskHere(wordsFor(workspace, command, now, more));
  const built = (command: string, now: string, ...more: string[]) =>
    deskBuilt(wordsFor(workspace, command, now, more));
  return { workspace, desk, built };
}

/** Mentees of the sample, and the meetings of their pairs. */
const PAIRS = 4;
const MEETINGS = 6 * PAIRS;

/** The sample with its first mentees alone: the more meetings, the longer each command takes. */
function fewOf(sample: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'mentoring-desk-few-'));
  cpSync(join(root, 'samples', sample), folder, { recursive: true });
  const mentees = join(folder, 'Mentees (answers).csv');
  writeFileSync(
    mentees,
    readFileSync(mentees, 'utf8')
      .split('\n')
      .slice(0, 1 + PAIRS)
      .join('\n'),
  );
  return folder;
}

/** A workspace in which everybody was introduced. */
const introducedFolder = late(async () => {
  const { workspace, desk } = freshDesk();
  await desk('match', '2026-03-10T09:00:00Z', '--from', fewOf('phd'));
  await desk('introduce', '2026-03-10T09:10:00Z');
  return workspace;
});

test('desk schedule on a workspace: created, then edited in the file, then read back', async () => {
  const { workspace, desk } = freshDesk(await introducedFolder());
  const dry = await desk('schedule', '2026-03-10T09:20:00Z', '--dry-run');
  expect(dry.json.meetings.map((one: { state: string }) => one.state)).toEqual(
    Array(MEETINGS).fill('proposed'),
  );
  const [first] = dry.json.meetings;
  const busy = join(workspace, `${first.pair.split(' > ')[0]}.ics`);
  const stamp = (iso: string) => iso.replace(/[-:]/g, '');
  writeFileSync(
    busy,
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:b\r\nDTSTART:${stamp(first.start)}\r\nDTEND:${stamp(first.end)}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
  );
  const made = await desk('schedule', '2026-03-10T09:30:00Z', '--busy', busy);
  expect(made).toMatchObject({ status: 0, json: { created: MEETINGS, existing: 0, unscheduled: [] } });
  expect(made.json.meetings[0].start).not.toBe(first.start);
  const file = join(workspace, 'calendar', readdirSync(join(workspace, 'calendar'))[0]!);
  const events = readFileSync(file, 'utf8').split(/(?=BEGIN:VEVENT)/);
  const uid = (text: string) => /UID:(\S+)/.exec(text)![1]!;
  const [head, gone, cancelled, moved, ...rest] = events as [string, string, string, string, ...string[]];
  const later = moved.replace(
    /(DT(?:START|END):\d{8}T)(\d\d)/g,
    (_, day: string, hour: string) => day + String(Number(hour) + 2).padStart(2, '0'),
  );
  writeFileSync(
    file,
    [head, cancelled.replace('STATUS:CONFIRMED', 'STATUS:CANCELLED'), later, ...rest].join(''),
  );
  const again = await desk('schedule', '2026-03-11T09:30:00Z');
  expect(again).toMatchObject({ status: 0, json: { created: 0 } });
  const states = again.json.meetings.map((one: { state: string }) => one.state);
  expect(states.filter((state: string) => state === 'deleted')).toHaveLength(2);
  expect(states.filter((state: string) => state === 'moved')).toHaveLength(1);
  expect(states.filter((state: string) => state === 'existing')).toHaveLength(MEETINGS - 3);
  const after = readFileSync(file, 'utf8').split(/(?=BEGIN:VEVENT)/);
  expect(after.find((text) => text.includes(uid(gone)))).toContain('STATUS:CANCELLED');
  expect(after.find((text) => text.includes(uid(moved)))).toContain(/DTSTART:\S+/.exec(later)![0]);
  const ref = again.json.asked[0].ref;
  const resolved = await desk('schedule', '2026-03-12T09:30:00Z', '--resolve', `${ref}=again`);
  expect(resolved.json.created).toBe(1);
});

test('a run cut while the calendar was made: exit 2, and a person says what is there', async () => {
  const { workspace, desk, built } = freshDesk(await introducedFolder());
  await desk('schedule', NOON);
  const path = join(workspace, 'state.json');
  const state = JSON.parse(readFileSync(path, 'utf8'));
  state.properties.document['calendar 2026'] = 'making';
  writeFileSync(path, JSON.stringify(state));
  const asked = built('schedule', NOON);
  expect(asked).toMatchObject({ status: 2, json: { error: { where: 'Settings!Calendar id' } } });
  const wrong = await desk('schedule', NOON, '--calendar', 'somebody-elses@example.org');
  expect(wrong.status).toBe(1);
  const done = await desk('schedule', NOON, '--calendar', 'local-1@group.calendar.example.org');
  expect(done).toMatchObject({ status: 0, json: { created: 0, existing: MEETINGS } });
  expect(readdirSync(join(workspace, 'calendar'))).toHaveLength(1);
});
