// A workspace is saved after every run: what is the same stands, what changed or was taken away is written.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCalendars } from '../../src/local/files/calendars.ts';
import { openWorkspace, saveWorkspace } from '../../src/local/workspace.ts';
import type { World } from '../../src/local/world.ts';
import { createAll, introduced, PROPOSE } from '../catch-up-world.ts';
import { NOW, valueIn } from '../workbench.ts';

function met(): World {
  const world = introduced(2);
  valueIn(world, 'schedule', PROPOSE);
  createAll(world);
  return world;
}

const MAIL = {
  to: ['a@example.org'],
  cc: [],
  bcc: [],
  subject: 'One',
  body: 'Text',
  html: '',
  name: '',
  replyTo: '',
  at: NOW,
};

const DOCUMENT = {
  id: 'd',
  name: 'Notes',
  mimeType: 'text/html',
  appProperties: {},
  trashed: false,
  revisions: 1,
};

test('saved again: files that are the same stay, each other one is what a first saving makes of it', async () => {
  const world = met();
  world.mails = [{ ...MAIL }];
  world.documents.push({ ...DOCUMENT, html: '<html><body><p>One</p></body></html>' });
  const folder = mkdtempSync(join(tmpdir(), 'mentoring-desk-saved-'));
  await saveWorkspace(folder, world);
  const ics = join('calendar', `${world.calendars[0]!.id.split('@')[0]}.ics`);
  const first = '0001-test.eml';
  const all = [
    'workbook.xlsx',
    join('mail', first),
    join('documents', 'Notes.html'),
    join('documents', 'Notes.docx'),
    ics,
  ];
  const times = () => Object.fromEntries(all.map((name) => [name, statSync(join(folder, name)).mtimeMs]));
  const before = times();
  world.clock += 60_000;
  await saveWorkspace(folder, world);
  expect(times()).toEqual(before);

  world.sheets[0]!.rows.push(['one more']);
  world.mails.push({ ...MAIL, subject: 'Two' });
  world.documents.find(({ id }) => id === 'd')!.html = '<html><body><p>Two</p></body></html>';
  world.calendars[0]!.events[0]!.end += 3_600_000;
  rmSync(join(folder, 'mail', first));
  await saveWorkspace(folder, world);
  for (const name of all) expect(times()[name], name).not.toBe(before[name]);
  const fresh = mkdtempSync(join(tmpdir(), 'mentoring-desk-saved-'));
  await saveWorkspace(fresh, structuredClone(world));
  const unstamped = (text: string) => text.replace(/^DTSTAMP:.*$/gm, '');
  for (const name of [...all, join('mail', '0002-test.eml'), 'state.json'])
    expect(unstamped(readFileSync(join(folder, name), 'latin1')), name).toBe(
      unstamped(readFileSync(join(fresh, name), 'latin1')),
    );
});

test('a file of the calendar that somebody else wrote counts, also after it was read before', async () => {
  const world = met();
  const folder = mkdtempSync(join(tmpdir(), 'mentoring-desk-saved-'));
  await saveWorkspace(folder, world);
  const event = world.calendars[0]!.events[0]!;
  const path = join(folder, 'calendar', `${world.calendars[0]!.id.split('@')[0]}.ics`);
  const text = readFileSync(path, 'utf8');
  await readCalendars(join(folder, 'calendar'), world.calendars);
  expect(event.status).toBe('confirmed');
  writeFileSync(path, text.replace('STATUS:CONFIRMED', 'STATUS:CANCELLED'));
  await readCalendars(join(folder, 'calendar'), world.calendars);
  expect(event.status).toBe('cancelled');
  const opened = await openWorkspace(folder, null, NOW);
  expect(opened.calendars[0]!.events[0]!.status).toBe('cancelled');
});
