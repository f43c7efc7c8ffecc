// Whom mails go to, named by what there is: nobody reads of circles where there are pairs alone.
import { expect, test } from 'vitest';
import { inLanguage } from '../../src/language/language.ts';
import { groupsSaid } from '../../src/pairs/groups-said.ts';
import { circlesMatched } from '../circle-world.ts';
import { LOOK, programme } from '../introduce-world.ts';
import { valueIn } from '../workbench.ts';

const [pair, other] = ['a@example.org > b@example.org', 'c@example.org > b@example.org'];

test('only what there is is named, each once, and joined as one says it', () => {
  expect(groupsSaid([])).toBe('');
  expect(groupsSaid([pair])).toBe('1 pair');
  expect(groupsSaid([pair, other, pair])).toBe('2 pairs');
  expect(groupsSaid(['Circle 1', 'Circle 1: + d@example.org'])).toBe('1 circle');
  expect(groupsSaid([pair, `${pair}: away until 2027-02-01, from 2026-11-01`])).toBe('1 pair');
  expect(groupsSaid([pair, 'Circle 1', 'Circle 2'])).toBe('1 pair and 2 circles');
  const all = [pair, other, 'Circle 1', 'd@example.org', 'e@example.org'];
  expect(groupsSaid(all)).toBe('2 pairs, 1 circle and 2 people');
  expect(inLanguage('fr', () => groupsSaid(all))).toBe('2 binômes, 1 cercle et 2 personnes');
});

test('Introduce says to whom: pairs where people are paired, circles where they are in circles', () => {
  expect(valueIn(programme(3), 'introduce', LOOK)).toMatchObject({ groups: 3, to: '3 pairs' });
  expect(valueIn(circlesMatched(7), 'introduce', LOOK)).toMatchObject({ groups: 2, to: '2 circles' });
});
