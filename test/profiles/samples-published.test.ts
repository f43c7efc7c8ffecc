// Taking our proposals is enough to publish each sample: what the review passes over, the last check passes too.
import { expect, test } from 'vitest';
import { PUBLISH } from '../profiles-world.ts';
import { type Sample, sampleWorld, valueIn } from '../workbench.ts';

test.each<Sample>(['cern', 'danish', 'phd', 'advance'])('%s', async (sample) => {
  const world = await sampleWorld(sample);
  valueIn(world, 'columns', { decisions: [], accept: 'coordinator', write: true });
  const { blocked, published } = valueIn(world, 'profiles', PUBLISH);
  expect([blocked, published]).toEqual([null, true]);
});
