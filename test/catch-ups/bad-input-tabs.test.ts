// Where nobody has said whose answers a copied tab holds, planning asks that, and does not say that nobody was introduced.
import { expect, test } from 'vitest';
import { addSheet } from '../../src/local/world.ts';
import { LOOK } from '../catch-up-world.ts';
import { APPROVE, programme, SEND, sendAll } from '../introduce-world.ts';
import { askIn, valueIn } from '../workbench.ts';

test('a backup copy of the answers is asked about', () => {
  const world = programme(2);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  expect(valueIn(world, 'introduce', SEND).queued).toBe(0);
  const answers = world.sheets.find(({ name }) => name === 'Mentor answers')!;
  addSheet(world, 'Copy of Mentor answers', structuredClone(answers.rows));
  const { answer } = askIn(world, 'schedule', { ...LOOK, step: 'propose', acceptGuesses: false });
  const asked = { ok: false, kind: 'decide', error: { where: 'Copy of Mentor answers' } };
  expect(answer).toMatchObject(asked);
  const person = 'mentor0@example.org';
  const again = { step: 'look', person, ref: '', reason: '', acceptGuesses: false } as const;
  expect(askIn(world, 'mailAgain', again).answer).toMatchObject(asked);
});
