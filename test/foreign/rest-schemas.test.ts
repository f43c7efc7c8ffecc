// Every call of the advanced services that a whole programme makes, held to what Google publishes of its interfaces: no
// field, parameter or type that is not there, and permissions that suffice.
import { expect, test } from 'vitest';
import { isHandle } from '../../src/local/handle.ts';
import { advanced, table } from '../../src/local/table.ts';
import { addSheet } from '../../src/local/world.ts';
import { createAll, introduced, LOOK, PROPOSE, READ } from '../catch-up-world.ts';
import { programme } from '../introduce-world.ts';
import { LOOK as PROFILES } from '../profiles-world.ts';
import { CONFIRM, rowsOf, sampleWorld, valueIn } from '../workbench.ts';
import { expectFields, expectFits, fieldsOf, parametersOf, type Service, scopesOf } from './rest.ts';

interface Recorded {
  readonly cls: string;
  readonly method: string;
  readonly args: readonly unknown[];
}

/** Class of the host → service and resource; "remove" is "delete" where a name may not be a word of the language. */
const resources = Object.entries(advanced).flatMap(([service, collections]) =>
  Object.entries(collections).map(([resource, cls]) => ({
    cls,
    service: service.toLowerCase() as Service,
    resource,
  })),
);
const published = (method: string) => (method === 'remove' ? 'delete' : method);

/** Puts an ear on every row of the advanced services. */
function recordCalls(): Recorded[] {
  const calls: Recorded[] = [];
  for (const { cls } of resources)
    for (const [method, row] of Object.entries(table[cls])) {
      const act = row.act as (...all: unknown[]) => unknown;
      Object.assign(row, {
        act: (run: unknown, self: unknown, args: readonly unknown[]) => {
          calls.push({ cls, method, args });
          return act(run, self, args);
        },
      });
    }
  return calls;
}

/** Documents, notes, meetings, answers, changes, permissions, a person erased: all that reaches these services. */
async function aWholeProgramme(): Promise<void> {
  const sample = await sampleWorld('cern');
  valueIn(sample, 'columns', CONFIRM);
  const publish = { ...PROFILES, write: 'document', acceptProposals: true } as const;
  valueIn(sample, 'profiles', publish);
  sample.sheets.find(({ name }) => /Mentor form/.test(name))!.rows.pop();
  valueIn(sample, 'profiles', { ...publish, acceptGuesses: true });
  valueIn(sample, 'permissions', null);
  const notes = programme(2, [['Notes', 'one per pair', '']]);
  while (valueIn(notes, 'pairNotes', null).left > 0);
  valueIn(programme(2), 'notes', null);
  const world = introduced(3, [['Video link', 'TRUE', '']]);
  addSheet(world, 'Dates', [
    ['What', 'Starts', 'Minutes', 'Who', 'Where', 'State'],
    ['Kick-off', '2026-03-24 16:00', 90, 'all', 'Main hall', ''],
  ]);
  valueIn(world, 'schedule', PROPOSE);
  createAll(world);
  valueIn(world, 'schedule', READ);
  const dates = world.sheets.find(({ name }) => name === 'Dates')!;
  dates.rows[1]![1] = '2026-03-25 16:00';
  dates.rows[1]![4] = 'Room 2';
  const settle = valueIn(world, 'schedule', LOOK).differences.map(({ ref }) => ({
    ref,
    as: 'move' as const,
  }));
  valueIn(world, 'schedule', { ...LOOK, step: 'settle', settle });
  const address = String(rowsOf(world, 'Mentee answers')![1]![1]);
  valueIn(world, 'erase', { person: address, answers: true, write: true });
}

const calls = recordCalls();
await aWholeProgramme();

test('every method that the host offers is called', () => {
  const called = new Set(calls.map(({ cls, method }) => `${cls}.${method}`));
  const offered = resources.flatMap(({ cls }) => Object.keys(table[cls]).map((method) => `${cls}.${method}`));
  console.log(`${calls.length} calls of ${called.size} methods held to Google's published interfaces`);
  expect([...called].sort()).toEqual(offered.sort());
});

/** Names of the parameters in the path, in the order in which Apps Script takes them. */
const PATH: Readonly<Record<string, readonly string[]>> = {
  CalendarCalendars: ['calendarId'],
  CalendarEvents: ['calendarId', 'eventId'],
  DriveFiles: ['fileId'],
  DrivePermissions: ['fileId', 'permissionId'],
};

test('body and parameters of every call have the fields and types that Google publishes', () => {
  for (const { cls, method, args } of calls) {
    const { service, resource } = resources.find((one) => one.cls === cls)!;
    const parameters = parametersOf(service, resource, published(method));
    expect(Object.keys(parameters).length, `${cls}.${method}`).toBeGreaterThan(8);
    const body = parameters['requestBody'];
    const objects = args.filter((arg) => typeof arg === 'object' && arg !== null && !isHandle(arg));
    const texts = args.filter((arg) => typeof arg === 'string');
    expect(Object.keys(parameters)).toEqual(expect.arrayContaining(PATH[cls]?.slice(0, texts.length) ?? []));
    const hasBody = body !== undefined && typeof args[0] === 'object';
    if (hasBody) expectFits(service, objects[0], body, `${cls}.${method} body`);
    for (const options of objects.slice(hasBody ? 1 : 0))
      expectFields(service, options, parameters, `${cls}.${method} parameters`);
  }
});

test('the permissions of every row are those that Google names for the call', () => {
  for (const { cls, service, resource } of resources)
    for (const [method, { scopes }] of Object.entries(table[cls])) {
      const allowed = scopesOf(service, resource, published(method));
      expect(allowed.length, `${cls}.${method}`).toBeGreaterThan(0);
      for (const scope of scopes) expect(allowed, `${cls}.${method}`).toContain(scope);
    }
});

test('a field misspelt, a wrong type, a list in place of a text would be seen', () => {
  expect(Object.keys(fieldsOf('calendar', 'Schema$Event')).length).toBeGreaterThan(35);
  const event = (value: unknown) => () => expectFits('calendar', value, 'Schema$Event', 'event');
  expect(event({ start: { timezone: 'x' } })).toThrow('timezone');
  expect(event({ attendees: [{ optinal: true }] })).toThrow('optinal');
  expect(event({ guestsCanModify: 'yes' })).toThrow('guestsCanModify');
  expect(event({ recurrence: 'RRULE:FREQ=DAILY' })).toThrow('is a list');
  const file = (value: unknown) => () => expectFits('drive', value, 'Schema$File', 'file');
  expect(file({ mimetype: 'text/html' })).toThrow('mimetype');
  expect(file({ appProperties: { key: 7 } })).toThrow('key');
  expect(file({ name: 'x', appProperties: { key: 'v' } })).not.toThrow();
});
