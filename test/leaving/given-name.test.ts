// A given name alone ends nothing: who is meant is offered by name where one person is called so, and nothing is written.
import { expect, test } from 'vitest';
import { matched } from '../ladder.ts';
import { LOOK } from '../leaving-world.ts';
import { allRows, askIn } from '../workbench.ts';

const asked = (person: string) => {
  const world = matched();
  const before = allRows(world);
  const answers = (['leaving', 'mailAgain'] as const).map((question) => {
    const more = { step: 'look', ref: '', reason: '', acceptGuesses: true } as const;
    const request = question === 'leaving' ? { ...LOOK, person } : { ...more, person };
    const { answer } = askIn(world, question, request as never);
    return answer?.ok ? 'found' : answer?.error.remedy;
  });
  expect(allRows(world)).toEqual(before);
  return answers;
};

test('the whole name is offered where one person is called so', () => {
  const offered = 'Do you mean Liv Lund? Then write the whole name.';
  expect(asked('Liv')).toEqual([offered, offered]);
  expect(asked('liv')).toEqual([offered, offered]);
  expect(asked('Liv Lund')).toEqual(['found', 'found']);
  const nobody = 'Write the mail address, or the name as it stands in the answers.';
  expect(asked('Zoltan')).toEqual([nobody, nobody]);
});
