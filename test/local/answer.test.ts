// The local host meets the bundle, not its sources, and says for itself what an answer looks like: the two must agree.
import { expect, test } from 'vitest';
import type { Answer as Given } from '../../src/api/api.ts';
import type { Answer as Expected } from '../../src/local/answer.ts';
import { commands } from '../../src/local/command-table.ts';
import { readOptions } from '../../src/local/options.ts';
import { askIn, sampleWorld, TRY, worldOf } from '../workbench.ts';

/** Compiles only while each is the other. */
const forth: (answer: Given<string>) => Expected<string> = (answer) => answer;
const back: (answer: Expected<string>) => Given<string> = (answer) => answer;

test('answers have the shape that the local host expects', async () => {
  const good = askIn(await sampleWorld('phd'), 'match', TRY).answer!;
  expect(Object.keys(good).sort()).toEqual(['language', 'ok', 'value']);
  const bad = askIn(worldOf({}), 'match', TRY).answer!;
  expect(Object.keys(bad).sort()).toEqual(['error', 'issues', 'kind', 'language', 'ok']);
  expect(back(forth({ ok: true, language: 'en', value: 'same' }))).toEqual({
    ok: true,
    language: 'en',
    value: 'same',
  });
});

test.each([
  [['--how', 'paused'], '--how'],
  [['--how', 'withdrawn'], '--how'],
  [['--other', 'b@example.org'], '--other'],
  [['--role', 'mentor'], '--role'],
])('days of an absence and %s cannot both be meant: exit 2, and what to leave out', (words, where) => {
  const asked = (...rest: string[]) =>
    commands['leave']!.request(readOptions(['leave', '--person', 'a@example.org', ...rest]));
  for (const day of [
    ['--until', '2027-02-01'],
    ['--away', '2027-01-01'],
  ])
    expect(() => asked(...words, ...day)).toThrow(
      expect.objectContaining({ exit: 2, where, remedy: expect.stringMatching(/^Leave out .* --until/) }),
    );
  expect(asked(...words)).not.toMatchObject({ how: 'away' });
  expect(asked('--until', '2027-02-01')).toMatchObject({ how: 'away', until: '2027-02-01' });
  expect(asked('--how', 'away', '--role', 'both')).toMatchObject({ how: 'away' });
});

test('leaving in one of two roles that nobody named is a decision to take, and nothing was written', () => {
  const view = { says: ['Which?'], undone: [], next: [{ does: 'mentor' }], written: true };
  expect(commands['leave']!.present(view, {} as never)).toMatchObject({
    exit: 2,
    json: { written: false, error: { where: '--role' } },
  });
});
