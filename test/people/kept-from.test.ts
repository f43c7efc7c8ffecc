// A note of the office that keeps somebody from one person: no leaving, and heard as a conflict.
import { expect, test } from 'vitest';
import { keepsFromSomebody } from '../../src/people/likely-left.ts';

test.each([
  'ok, aber nicht mit Berg (Streit 2024)',
  'ok but not with Berg',
  'not w/ Ida B – keep apart',
  'acceptée, mais pas avec Berg',
  'sí, pero no con Berg',
  'ok, ma non con Berg',
  'akkoord, maar niet met Berg',
  'sim, mas não com Berg',
  'ok, men ikke med Berg',
  'ok, men inte med Berg',
])('%s', (note) => {
  expect(keepsFromSomebody(note)).toBe(true);
});

test.each([
  'not with us any more',
  'nicht mit dabei',
  'plus avec nous',
  'withdrew, moved to Leeds',
  'ok with her boss',
  'ok mit Berg',
  'meets with Berg on Monday',
])('and not: %s', (note) => {
  expect(keepsFromSomebody(note)).toBe(false);
});
