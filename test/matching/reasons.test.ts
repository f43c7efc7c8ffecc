// What a coordinator reads about each sample programme, as texts that can be read aloud. `UPDATE_GOLDEN=1 npx vitest run
// test/matching/reasons.test.ts` writes them anew; review the difference like code.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { MatchView } from '../../src/api/api.ts';
import { root, type Sample, sampleWorld, valueIn, WRITE } from '../workbench.ts';

function told(view: MatchView): string {
  const { all } = view.quality;
  const pairs = view.pairs.map(
    (pair) =>
      `${pair.mentee} with ${pair.mentor} (${pair.fitWord})\n  ${[...pair.reasons, ...pair.checks].join(' ')}`,
  );
  const unmatched = view.unmatched.map((u) => `${u.mentee} without a mentor\n  ${u.reason}`);
  const circles = view.circles.map(
    (c) =>
      `${c.name}: ${c.mentees.join(', ')} with ${c.mentors.join(', ')}\n  ${[...c.reasons, ...c.checks].join(' ')}`,
  );
  const proof = view.certificate.levels.map(
    (level) => `${level.name} ${level.value} of at most ${level.bound}`,
  );
  return [
    `${all.matched} of ${all.mentees} mentees`,
    proof.join(', '),
    ...pairs,
    ...circles,
    ...unmatched,
    '',
  ].join('\n');
}

test.each<Sample>(['cern', 'phd', 'danish', 'advance'])(
  'the reasons of %s read as they did',
  async (sample) => {
    const text = told(valueIn(await sampleWorld(sample), 'match', WRITE));
    const golden = join(root, 'test', 'golden', `${sample}.txt`);
    if (process.env['UPDATE_GOLDEN'] || !existsSync(golden)) writeFileSync(golden, text);
    expect(text).toBe(readFileSync(golden, 'utf8'));
    expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}\S.* {2}\S/);
  },
);
