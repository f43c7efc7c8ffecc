// An introduced pair whose Status was typed over with “proposed” has not ended: its meetings are not offered to be cancelled with one
// press, and the row is asked about.
import { expect, test } from 'vitest';
import { kickedOff, LOOK } from '../catch-up-world.ts';
import { valueIn } from '../workbench.ts';

test.each([
  ['proposed', 0],
  ['confirmed', 0],
  ['ended', 2],
])('Status “%s”: %i meetings are to be cancelled', (word, meetings) => {
  const world = kickedOff(2);
  const { rows } = world.sheets.find(({ name }) => name === 'Matches')!;
  const at = (column: string) => rows[0]!.indexOf(column);
  const names = [String(rows[1]![at('Mentee')]), String(rows[1]![at('Mentor')])];
  rows[1]![at('Status')] = word;
  rows[1]![at('Introduced')] = '';
  const view = valueIn(world, 'schedule', { ...LOOK, step: 'read back' });
  expect(view.toCancel.reduce((n, one) => n + one.meetings, 0)).toBe(meetings);
  const asked = view.issues.filter(({ sheet, row }) => sheet === 'Matches' && row === 2);
  if (meetings > 0) return expect(asked).toEqual([]);
  expect(asked).toMatchObject([{ severity: 'holds', column: 'Status', wanted: 'introduced, or ended' }]);
  for (const name of names) expect(asked[0]!.found).toContain(name);
  rows[1]![at('Status')] = 'introduced';
  expect(valueIn(world, 'schedule', LOOK).issues.filter(({ sheet }) => sheet === 'Matches')).toEqual([]);
});
