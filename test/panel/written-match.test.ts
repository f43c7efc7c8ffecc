// What is said once pairs are written names the sheets that there are, and no other.
import { expect, test } from 'vitest';
import { saidOfWritten } from '../../src/panel-kit/written-match.ts';

test('the sheet of circles is named where there are circles', () => {
  expect(saidOfWritten({ circles: [] })).not.toContain('Circles');
  const circle = {
    name: 'Circle 1',
    checks: [],
    strand: 'Programme',
    mentees: [],
    mentors: [],
    topics: [],
    reasons: [],
  };
  expect(saidOfWritten({ circles: [circle] })).toContain('Circles');
});
