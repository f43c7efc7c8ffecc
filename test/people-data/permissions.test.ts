// Check permissions: every service is tried once, what is missing is named, and nothing is left behind.
import { expect, test } from 'vitest';
import { readableDocuments } from '../profiles-world.ts';
import { allRows, bundle, copyOf, sampleWorld, valueIn } from '../workbench.ts';

test('all work, and nothing is left behind', async () => {
  const world = await sampleWorld('phd');
  const before = JSON.stringify(allRows(world));
  const checks = valueIn(world, 'permissions', null);
  expect(checks.map(({ state }) => state)).toEqual(Array(6).fill('works'));
  expect(readableDocuments(world)).toEqual([]);
  expect(world.calendars.filter(({ isDeleted }) => !isDeleted)).toEqual([]);
  expect(world.mails).toEqual([]);
  expect(JSON.stringify(allRows(world))).toBe(before);
});

test('each missing permission is named, and the others still work', async () => {
  const start = await sampleWorld('phd');
  const optional = {
    'script.send_mail': 'mail',
    'drive.file': 'documents',
    'calendar.app.created': 'calendar',
    'calendar.freebusy': 'free/busy',
  };
  for (const [scope, id] of Object.entries(optional)) {
    const world = copyOf(start);
    world.granted = bundle.manifest.oauthScopes.filter((one) => !one.endsWith(scope));
    const missing = valueIn(world, 'permissions', null).filter(({ state }) => state !== 'works');
    expect(missing.map(({ id: one, state }) => ({ id: one, state }))).toEqual([{ id, state: 'not allowed' }]);
  }
});
