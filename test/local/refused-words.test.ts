// What the command line cannot do is refused with what happened, where, and what to do; nothing is passed over in silence.
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../../src/local/commands.ts';
import { readOptions } from '../../src/local/options.ts';
import { serve } from '../../src/local/serve/server.ts';
import { openWorkspace } from '../../src/local/workspace.ts';
import { emptyWorld } from '../../src/local/world.ts';
import { bundle, NOW, worldOf } from '../workbench.ts';

test('decisions about columns are taken by the command columns alone', () => {
  expect(() => readOptions(['match', '--set', 'A!B=name'])).toThrow('Only the command columns');
  expect(readOptions(['columns', '--set', 'A!B=name']).set).toEqual(['A!B=name']);
});

test('introduce refuses a decision about what is no mail, and changes nothing', () => {
  const world = emptyWorld('Test programme', NOW);
  for (const text of ['nope=again', 'C-234=again', 'nope=sent'])
    expect(() => runCommand(world, bundle, readOptions(['introduce', '--resolve', text]))).toThrow(
      'X-…=sent',
    );
});

test('two acts in one call are refused before either is done; each alone is taken', () => {
  const refused = (...words: string[]) => expect(() => readOptions(words));
  refused('introduce', '--test-to', 'me@example.org', '--resolve', 'X-23456789A=sent').toThrow(
    'Nothing was done: --test-to and --resolve each need a call of their own.',
  );
  refused('mail', '--person', 'a@example.org', '--again', 'X-2', '--bounced', 'X-3').toThrow(
    'Nothing was done',
  );
  expect(readOptions(['introduce', '--test-to', 'me@example.org', '--dry-run']).testTo).toBe(
    'me@example.org',
  );
  expect(readOptions(['introduce', '--resolve', 'X-23456789A=sent', '--yes']).resolve).toHaveLength(1);
});

test('a decision about mails or meetings is taken by the commands that read it alone', () => {
  expect(() => readOptions(['match', '--resolve', 'X-23456789A=sent'])).toThrow(
    'Only the commands introduce and schedule take this option.',
  );
  expect(() => readOptions(['schedule', '--test-to', 'me@example.org'])).toThrow(
    'Only the command introduce',
  );
  expect(readOptions(['schedule', '--resolve', 'C-23456789A=again']).resolveMeetings).toHaveLength(1);
});

test('a tab whose name holds an exclamation mark can be named', () => {
  const header = ['Timestamp', 'Email address', 'Full name', 'Topics'];
  const tab = 'Mentor = a!b';
  const world = worldOf({
    [tab]: [header, ['2026-03-01', 'm@example.org', 'Mia Moss', 'Career']],
    Mentor: [['x']],
  });
  const words = ['columns', '--set', `${tab}!=mentors`, '--set', `${tab}!Full name=preferred name`];
  const { json } = runCommand(world, bundle, readOptions(words));
  const sheets = json['sheets'] as { sheet: string; columns: { header: string; field: string }[] }[];
  const own = sheets.find(({ sheet }) => sheet === tab)!;
  expect(own.columns.find((one) => one.header === 'Full name')!.field).toBe('preferred name');
});

test('a port that is taken and a workspace that is a file are refused in words', async () => {
  const options = { world: emptyWorld('Test programme', NOW), bundle, folder: null };
  const { address, close } = await serve({ ...options, port: 0 });
  const port = Number(new URL(address).port);
  await expect(serve({ ...options, port })).rejects.toMatchObject({ where: `--port ${port}`, exit: 1 });
  await close();
  const folder = await mkdtemp(join(tmpdir(), 'desk-'));
  writeFileSync(join(folder, 'file'), '');
  const asked = openWorkspace(join(folder, 'file'), null, NOW);
  await expect(asked).rejects.toMatchObject({ where: join(folder, 'file'), remedy: expect.any(String) });
  await rm(folder, { recursive: true });
});
