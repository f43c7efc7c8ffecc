// People at work in the Outbox and in Matches while mails are approved and sent: at every single call somebody sorts, inserts,
// deletes, moves, renames, restores or fills down. Counted by the mails that went, read by their footers.
import { expect, test } from 'vitest';
import type { IntroduceView } from '../../src/api/api.ts';
import type { World } from '../../src/local/world.ts';
import { meanwhile } from '../at-every-call.ts';
import { APPROVE, mailedRefs, outboxIsTrue, programme, received, SEND, sendAll } from '../introduce-world.ts';
import { edits } from '../people-meanwhile.ts';
import { copyOf, NOW, valueIn } from '../workbench.ts';

/** Whoever looks into the Sent mail answers each doubt: a mail that went is confirmed, one that did not is sent again. */
function settleDoubts(world: World, { doubts }: IntroduceView): number {
  const went = new Set(mailedRefs(world));
  const resolve = doubts.map(({ ref }) => ({
    ref,
    as: went.has(ref) ? ('sent' as const) : ('again' as const),
  }));
  if (resolve.length === 0) return 0;
  valueIn(world, 'introduce', { ...APPROVE, resolve });
  sendAll(world);
  return resolve.length;
}

/** The coordinator puts back what keeps us from working: the header into the first row, the name of the tab. */
function putBack(world: World): void {
  for (const sheet of world.sheets) {
    sheet.name = sheet.name.replace(' (old)', '');
    if (sheet.rows[0]?.[0] === 'Please do not touch') sheet.rows.shift();
  }
}

test.each(Object.keys(edits))(
  '%s at every call of approve and send: nobody twice, nobody forgotten',
  (kind) => {
    const start = programme(2);
    const approved = copyOf(start);
    valueIn(approved, 'introduce', APPROVE);
    approved.clock = NOW;
    // Deleting a pair is another thing than deleting its mails.
    const tabs = kind === 'a row deleted' ? ['Outbox'] : ['Outbox', 'Matches'];
    let [worlds, tried, doubts, stopped] = [0, 0, 0, 0];
    for (const [before, request] of [
      [start, APPROVE],
      [approved, SEND],
    ] as const) {
      const act = (world: World) => {
        for (const sheet of [...world.sheets])
          if (tabs.includes(sheet.name)) edits[kind]!(world, sheet, before);
      };
      for (const { world, done, calls, ...at } of meanwhile(approved, 'introduce', request, act)) {
        const where = `${request.step}: ${kind} ${at.where}`;
        expect([done.outcome, ...done.ledger.refusals], where).toEqual(['done']);
        if (!(done.result as { ok: boolean }).ok) stopped += calls;
        putBack(world);
        world.clock = NOW;
        doubts += settleDoubts(world, valueIn(world, 'introduce', APPROVE));
        doubts += settleDoubts(world, sendAll(world));
        outboxIsTrue(world, where);
        if (kind !== 'the state filled down') expect(doubts, `${where}: nobody has to be asked`).toBe(0);
        expect(received(world).sort(), where).toEqual(EVERYBODY);
        worlds += calls;
        tried++;
      }
    }
    console.log(
      `${kind}: ${worlds} worlds, ${tried} of them different, ${doubts} doubts settled by a person, ${stopped} runs stopped with a sentence`,
    );
  },
  600_000,
);

const EVERYBODY = [0, 1].flatMap((k) => [`mentee${k}@example.org`, `mentor${k}@example.org`]).sort();
