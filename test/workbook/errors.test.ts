// THE TABLE of errors, tried: what Google refuses in each service, and the defined end of it. docs/errors.md says the same in
// words; test/docs/errors.test.ts holds the two together.
import { expect, test } from 'vitest';
import type { World } from '../../src/local/world.ts';
import type { Refused } from '../../src/local/world-calendars.ts';
import { CREATE, confirmed, createAll, introduced, PROPOSE } from '../catch-up-world.ts';
import { APPROVE, outboxIsTrue, programme, received, SEND, sendAll, states } from '../introduce-world.ts';
import { askIn, valueIn } from '../workbench.ts';

const refusing = (method: string, rest: Partial<Refused>): Refused => ({
  method,
  when: '',
  message: 'An error of the service.',
  code: null,
  reason: '',
  times: null,
  ...rest,
});

function approved(pairs = 2): World {
  const world = programme(pairs);
  valueIn(world, 'introduce', APPROVE);
  return world;
}

function ready(): World {
  const world = introduced(2);
  valueIn(world, 'schedule', PROPOSE);
  return world;
}

const REALLY_OTHER = process.env['DESK_ERRORS'] === 'other';

test.each([
  ['Service invoked too many times in a short time: email. Try Utilities.sleep(1000) between calls.'],
  ['Service appelé trop de fois en peu de temps : email.'],
])('mail, too often (%s): queued, not unsure, and everybody has theirs afterwards', (message) => {
  const world = approved();
  world.refused = [refusing('MailApp.sendEmail', { message, when: '"to":"mentee0', times: 1 })];
  const view = valueIn(world, 'introduce', SEND);
  if (REALLY_OTHER) expect(view.unsure).toBe(1);
  else expect(view).toMatchObject({ stopped: 'slow', unsure: 0, queued: 3, sent: 1 });
  outboxIsTrue(world, '', REALLY_OTHER ? 1 : 0);
  world.clock += 6000;
  sendAll(world);
  outboxIsTrue(world, '', REALLY_OTHER ? 1 : 0);
  expect(received(world)).toHaveLength(REALLY_OTHER ? 3 : 4);
});

test('mail, an error nobody knows: unsure, and the others go', () => {
  const world = approved();
  world.refused = [refusing('MailApp.sendEmail', { when: '"to":"mentee0', times: 1 })];
  expect(sendAll(world)).toMatchObject({ sent: 3, unsure: 1, queued: 0 });
  outboxIsTrue(world, '', 1);
});

test('mail, three in a row: it stops, and the rest stays queued', () => {
  const world = approved(4);
  world.refused = [refusing('MailApp.sendEmail', {})];
  expect(valueIn(world, 'introduce', SEND)).toMatchObject({ stopped: 'trouble', unsure: 4, queued: 4 });
  world.refused = [];
  sendAll(world);
  outboxIsTrue(world, '', 4);
});

test.each(['insertSheet', 'insertRowsAfter'])(
  'the file takes no more cells (%s): said with the sheet, and it goes on once there is room',
  (method) => {
    const world = programme(3);
    const spare = world.sheets.find(({ name }) => name === 'Mentee answers')!;
    const rows = spare.maxRows;
    if (method === 'insertRowsAfter') {
      valueIn(world, 'introduce', APPROVE);
      const outbox = world.sheets.find(({ name }) => name === 'Outbox')!;
      Object.assign(outbox, { maxRows: 2, rows: outbox.rows.slice(0, 2) });
    }
    spare.maxRows = Math.floor(9_990_000 / spare.maxColumns);
    const { answer } = askIn(world, 'introduce', APPROVE);
    expect(answer).toMatchObject({
      ok: false,
      kind: 'refused',
      error: { what: expect.stringMatching(/no room for the sheet/) },
    });
    expect(world.mails).toEqual([]);
    spare.maxRows = rows;
    valueIn(world, 'introduce', APPROVE);
    sendAll(world);
    expect(received(world)).toHaveLength(6);
  },
);

test('the properties are full: said, and nothing is sent', () => {
  const world = approved();
  world.properties.document['something else'] = 'x'.repeat(9000);
  for (let k = 0; k < 55; k++) world.properties.document[`more ${k}`] = 'x'.repeat(9000);
  const { answer } = askIn(world, 'introduce', SEND);
  expect(answer).toMatchObject({
    ok: false,
    error: { what: expect.stringContaining('has no room left to remember more mails') },
  });
  expect(world.mails).toEqual([]);
  expect(states(world)).toEqual(Array(4).fill('queued'));
});

test('the properties refuse in the middle: nothing goes that is not remembered', () => {
  const world = approved();
  world.refused = [refusing('Properties.setProperty', { times: 1 })];
  valueIn(world, 'introduce', SEND);
  expect(world.mails).toEqual([]);
  sendAll(world);
  expect(received(world)).toHaveLength(4);
  outboxIsTrue(world);
});

test('the Outbox is protected: its name and who can lift it, before the first mail', () => {
  const world = approved();
  world.protectedTabs = ['Outbox'];
  const { answer } = askIn(world, 'introduce', SEND);
  expect(answer).toMatchObject({
    ok: false,
    error: { where: 'Outbox', remedy: expect.stringContaining('owner of this spreadsheet') },
  });
  expect(world.mails).toEqual([]);
  world.protectedTabs = [];
  sendAll(world);
  outboxIsTrue(world);
  expect(received(world)).toHaveLength(4);
});

test.each([
  ['one guest is refused', 400, 'invalid'],
  ['one guest is forbidden by the address', 400, 'badRequest'],
])('calendar, %s: that meeting waits with the reason, all others go on', (_what, code, reason) => {
  const world = ready();
  world.refused = [refusing('CalendarEvents.insert', { when: 'mentee1@example.org', code, reason })];
  const view = createAll(world);
  const refused = view.meetings.filter(({ state }) => state === 'proposed').length;
  expect(view.refused).toBe(refused);
  expect(refused).toBeGreaterThan(0);
  expect(confirmed(world).length).toBe(view.meetings.length - refused);
  const sheet = world.sheets.find(({ name }) => name === 'Catch-ups')!;
  const checks = sheet.rows.slice(1).filter((row) => String(row[8]).includes('does not invite'));
  expect(checks).toHaveLength(refused);
  world.refused = [];
  createAll(world);
  expect(confirmed(world)).toHaveLength(view.meetings.length);
});

const enough: readonly (readonly [number, string, string])[] = [
  [403, 'rateLimitExceeded', 'slow'],
  [403, 'userRateLimitExceeded', 'slow'],
  [429, 'rateLimitExceeded', 'slow'],
  [500, 'backendError', 'slow'],
  [503, 'backendError', 'slow'],
  [403, 'quotaExceeded', 'quota'],
  [418, 'teapot', 'trouble'],
];
test.each(enough)(
  'calendar, %i %s after two were made: %s, the two are written down',
  (code, reason, stopped) => {
    const world = ready();
    const { ledger } = askIn(structuredClone(world), 'schedule', CREATE);
    expect(ledger.refusals).toEqual([]);
    const pairs = new Set(
      world.sheets
        .find(({ name }) => name === 'Catch-ups')!
        .rows.slice(1)
        .map((row) => row[1]),
    );
    expect(pairs.size).toBe(2);
    world.refused = [refusing('CalendarEvents.insert', { when: 'mentee1@example.org', code, reason })];
    const view = valueIn(world, 'schedule', CREATE);
    expect(view).toMatchObject({ stopped, created: confirmed(world).length });
    expect(view.created).toBeGreaterThan(0);
    const written = world.sheets
      .find(({ name }) => name === 'Catch-ups')!
      .rows.filter((row) => row[9] === 'created');
    expect(written).toHaveLength(view.created);
    world.refused = [];
    world.clock += 6000;
    createAll(world);
    const ids = world.calendars.flatMap(({ events }) => events.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(view.meetings.length);
  },
);

test.each([
  ['storageQuotaExceeded', 403, 'no more files'],
  ['dailyLimitExceeded', 403, 'no more files'],
  ['userRateLimitExceeded', 403, 'asks us to wait'],
  ['backendError', 503, 'asks us to wait'],
])('Drive, %s: said, and one document after trying again', (reason, code, says) => {
  const world = programme(2);
  const request = { write: 'document', acceptGuesses: true, acceptProposals: true, seen: null } as const;
  world.refused = [refusing('DriveFiles.create', { code, reason, times: 1 })];
  const { answer } = askIn(world, 'profiles', request);
  expect(answer).toMatchObject({ ok: false, error: { what: expect.stringContaining(says) } });
  valueIn(world, 'profiles', request);
  expect(world.documents.filter(({ trashed }) => !trashed)).toHaveLength(1);
});

test('where answers may have been deleted already, nobody says that they are untouched', () => {
  for (const [question, request, says] of [
    ['introduce', SEND, true],
    ['erase', { person: 'lea@example.org', write: true, answers: true }, false],
  ] as const) {
    const world = approved();
    world.refused = [refusing('Spreadsheet.getSheets', {})];
    const { answer } = askIn(world, question, request as never);
    expect(answer).toMatchObject({ ok: false, kind: 'trouble' });
    expect(JSON.stringify(answer).includes('Form answers are untouched')).toBe(says);
  }
});

test('what nobody foresaw names the act and the sheet', () => {
  const world = approved();
  world.refused = [refusing('Spreadsheet.getSheets', {})];
  const { answer } = askIn(world, 'introduce', SEND);
  expect(answer).toMatchObject({
    ok: false,
    kind: 'trouble',
    error: { where: 'Outbox', what: expect.stringContaining('Introduce') },
  });
});
