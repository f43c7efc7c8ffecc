// Whether an address speaks of a name: one measure, whoever asks.
import { expect, test } from 'vitest';
import { haveCommonPart, partsOf } from '../../src/ground/parts-in-common.ts';
import { seatsMailed } from '../../src/pairs/seats-mailed.ts';

test.each([
  ['Luc Martin', 'lmartin@example.org', true],
  ['Luc Martin', 'luc.martin@example.org', true],
  ['Luc Martin', 'l.m@martin.example.org', false],
  ['lmartin@example.org', 'luc.martin@example.com', true],
  ['Ann Berg', 'Johanna Lind', false],
  ['Ann Berg', 'Ann Lind', true],
  ['Jo Wu', 'jo.wu@example.org', false],
])('%s, %s: %s', (one, other, isCommon) => {
  const parts = [[partsOf(one)], [partsOf(other)]] as const;
  expect(haveCommonPart(parts[0], parts[1])).toBe(isCommon);
  expect(haveCommonPart(parts[1], parts[0])).toBe(isCommon);
  if (!other.includes('@') || one.includes('@')) return;
  const seat = (role: 'mentee' | 'mentor', name: string, address: string) => ({ role, name, address });
  const row = [seat('mentee', one, 'new@example.org'), seat('mentor', 'Bo', 'bo@example.org')] as const;
  const found = seatsMailed([row], new Set([`${other} > bo@example.org`]));
  expect(found.map(({ known }) => known.address)).toEqual(isCommon ? [other] : []);
});
