// Tabs with names that a workbook file cannot hold: shortened there, whole again when the workspace is opened.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { fileNames } from '../../src/local/files/tab-names.ts';
import { openWorkspace, saveWorkspace } from '../../src/local/workspace.ts';
import { addSheet } from '../../src/local/world.ts';
import { NOW, worldOf } from '../workbench.ts';

const folder = mkdtempSync(join(tmpdir(), 'tab-names-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every name fits the file and differs from the others', () => {
  const name = fc.oneof(
    fc.string({ minLength: 1, maxLength: 60 }),
    fc.constantFrom(
      'Mentor Sign-up 2026 (Responses) - Form Responses 1',
      'Mentor Sign-up 2026 (Responses) - Form Responses 2',
      'a/b',
      'A_B',
    ),
  );
  fc.assert(
    fc.property(fc.array(name, { maxLength: 8 }), (names) => {
      const short = fileNames(names);
      expect(short.every((one) => one.length > 0 && one.length <= 31 && !/[[\]:*?/\\]/.test(one))).toBe(true);
      expect(new Set(short.map((one) => one.toLowerCase())).size).toBe(names.length);
    }),
  );
});

test('long names come back whole', async () => {
  const names = [
    'Mentor Sign-up 2026 (Responses) - Form Responses 1',
    'Mentee Sign-up 2026 (Responses) - Form Responses 1',
    'Lab/Office',
  ];
  const world = worldOf({});
  for (const name of names) addSheet(world, name, [['Email Address'], ['a@example.org']]);
  await saveWorkspace(folder, world);
  const again = await openWorkspace(folder, null, NOW);
  expect(again.sheets.map(({ name }) => name)).toEqual(names);
});
