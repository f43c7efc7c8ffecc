// Whatever is asked, the workbook is read once in an execution; what is written at its end meets single sheets read anew. The
// bench of all other tests (askIn) holds every question of theirs to the same.
import { expect, test } from 'vitest';
import { execute } from '../../src/local/execution.ts';
import { everyQuestion, wholeProgramme } from '../every-question.ts';
import { APPROVE, programme, SEND } from '../introduce-world.ts';
import { askIn, bundle, copyOf, gatheringsIn, valueIn } from '../workbench.ts';

/** Nothing to take back, and meetings to come: other tests do these, on the same bench. */
const REFUSED = ['leaving undo', 'flows close', 'close close', 'takeBack take back'];

test('no question reads the workbook twice, whatever it writes', () => {
  const start = wholeProgramme();
  const read = everyQuestion(start).map((asked) => {
    const execution = execute(copyOf(start), bundle, { entry: 'ask', args: [asked], isWarm: true });
    expect(execution.outcome, asked.question).toBe('done');
    const { ok } = execution.result as { ok: boolean };
    return { ...asked, ok, times: gatheringsIn(execution) };
  });
  console.log(
    `${read.length} requests, the most times one reads: ${Math.max(...read.map(({ times }) => times))}`,
  );
  expect(read.filter(({ times }) => times > 1)).toEqual([]);
  const refused = read
    .filter(({ ok }) => !ok)
    .map(({ question, request }) => `${question} ${(request as { step: string }).step}`);
  expect(refused).toEqual(REFUSED);
});

test('a run that was cut: the hub reads everything once, and once more only the sheets of ours', () => {
  const world = programme(2);
  valueIn(world, 'introduce', APPROVE);
  const { ledger } = askIn(copyOf(world), 'introduce', SEND);
  const at = ledger.operations.findIndex(({ name }) => name === 'MailApp.sendEmail') + 1;
  askIn(world, 'introduce', SEND, { kind: 'kill-after', at });
  const execution = askIn(world, 'hub', null);
  expect(gatheringsIn(execution)).toBe(1);
  expect(JSON.stringify(execution.answer)).toContain('unsure');
});
