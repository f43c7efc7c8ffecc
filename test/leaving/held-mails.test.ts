// Mails that waited when a pair ended wait again once the end is taken back, each with what its Note said, and go once.
import { expect, test } from 'vitest';
import { APPROVE, programme, received, sendAll } from '../introduce-world.ts';
import { LEAVE, menteeOf, table, UNDO } from '../leaving-world.ts';
import { valueIn } from '../workbench.ts';

for (const language of ['English', 'French'])
  test(`${language}: held back by the end, waiting again, sent once`, () => {
    const world = programme(3, [['Panel language', language, '']]);
    valueIn(world, 'introduce', APPROVE);
    const mentee = menteeOf(world, 'mentor0@example.org');
    const states = () => table(world, 'Outbox').map(({ Person, State, Note }) => [Person, State, Note]);
    const outbox = world.sheets.find(({ name }) => name === 'Outbox')!;
    const at = outbox.rows[0]!.indexOf('Note');
    outbox.rows.find((row) => row.includes(mentee))![at] = 'Again, because: typing error';
    const before = states();
    valueIn(world, 'leaving', LEAVE);
    expect(states().filter(([, state]) => state === 'held')).toHaveLength(2);
    valueIn(world, 'leaving', UNDO);
    expect(states()).toEqual(before);
    sendAll(world);
    expect(received(world).sort()).toEqual(
      table(world, 'Outbox')
        .map(({ Person }) => Person)
        .sort(),
    );
    expect(new Set(received(world)).size).toBe(6);
  });
