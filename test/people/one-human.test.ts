// Whether two names under one address are one human's: what a family shares beside the last word of its name tells nobody apart.
import { expect, test } from 'vitest';
import { mayBeOneHuman } from '../../src/people/one-human.ts';

test.each([
  ['Solène Le Bihan', 'Zoé Le Bihan'],
  ['Marta da Costa', 'Rui da Costa'],
  ['Anke van den Berg', 'Joris van den Berg'],
  ['Carla De Luca', 'Paolo De Luca'],
])('%s and %s are two', (one, other) => {
  expect(mayBeOneHuman(one, other)).toBe(false);
  expect(mayBeOneHuman(other, one)).toBe(false);
});

test.each([
  ['Solène Le Bihan', 'Le Bihan Solène'],
  ['S. Le Bihan', 'Solène Le Bihan'],
  ['Anke van den Berg', 'Anke Berg'],
  ['Marta da Costa', 'M. Costa'],
  ['E. da Costa', 'Eva da Costa'],
  ['Van Nguyen', 'Nguyen Van'],
])('%s and %s may be one', (one, other) => {
  expect(mayBeOneHuman(one, other)).toBe(true);
  expect(mayBeOneHuman(other, one)).toBe(true);
});
