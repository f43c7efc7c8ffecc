// A question about meeting in person or online, in words that no table knows, is asked about: it may forbid a pair.
import { expect, test } from 'vitest';
import { tableOf } from '../../src/ground/table.ts';
import { formsOf } from '../../src/people/forms.ts';

const rows = ['face to face', 'online', 'online', 'face to face'].map((way, k) => [
  `p${k}@example.org`,
  `Pat ${'ABCD'[k]}bel`,
  'Leadership, Publishing',
  2,
  way,
]);

test('asked with the way of meeting as a likely meaning', () => {
  const header = [
    'Email',
    'Full name',
    'Topics you can support',
    'How many mentees?',
    'Talking happens best for me…',
  ];
  const { forms } = formsOf([tableOf('Mentors', [header, ...rows])], []);
  const column = forms[0]!.columns[4]!;
  expect([column.sure, column.candidates.includes('format')]).toEqual([false, true]);
});
