// Least privilege, proved: every declared scope is used, nothing undeclared is needed, and nothing personal is left in
// properties or in the Log.
import { expect, test } from 'vitest';
import { execute } from '../../src/local/execution.ts';
import { askIn, bundle, CONFIRM, rowsOf, sampleWorld, TRY, valueIn, WRITE } from '../workbench.ts';

test('the whole of Set up, Profiles, Match, Introduce and Catch-ups uses exactly the declared scopes', async () => {
  const world = await sampleWorld('cern');
  const used = new Set<string>();
  const collect = ({ ledger }: { ledger: { usedScopes: Set<string>; refusals: string[] } }) => {
    expect(ledger.refusals).toEqual([]);
    for (const scope of ledger.usedScopes) used.add(scope);
  };
  collect(execute(world, bundle, { entry: 'onOpen', authMode: 'LIMITED' }));
  collect(execute(world, bundle, { entry: 'openPanel' }));
  collect(askIn(world, 'hub', null));
  collect(askIn(world, 'columns', CONFIRM));
  collect(
    askIn(world, 'profiles', { write: 'document', acceptGuesses: false, acceptProposals: true, seen: null }),
  );
  collect(askIn(world, 'match', TRY));
  collect(askIn(world, 'match', WRITE));
  const introduce = {
    occasion: 'introduction' as const,
    acceptGuesses: false,
    testTo: null,
    firstOnly: true,
    resolve: [],
  };
  collect(askIn(world, 'introduce', { ...introduce, step: 'approve' }));
  collect(askIn(world, 'introduce', { ...introduce, step: 'send' }));
  while (valueIn(world, 'introduce', { ...introduce, firstOnly: false, step: 'send' }).queued > 0);
  const schedule = { acceptGuesses: false, run: 'test', dryRun: false, resolve: [], calendar: null };
  collect(askIn(world, 'schedule', { ...schedule, step: 'propose' }));
  collect(askIn(world, 'schedule', { ...schedule, step: 'create' }));
  collect(askIn(world, 'show', { sheet: 'Matches', rows: [2, 3] }));
  expect([...used].sort()).toEqual([...bundle.manifest.oauthScopes].sort());
});

test('no name and no address in Log, Match proof or properties', async () => {
  const world = await sampleWorld('cern');
  askIn(world, 'columns', CONFIRM);
  askIn(world, 'match', WRITE);
  const people = ['Mentor form responses', 'Mentee form responses'].flatMap((tab) =>
    rowsOf(world, tab)!
      .slice(1)
      .flatMap((row) => [String(row[1]), String(row[2])]),
  );
  const texts = JSON.stringify([
    rowsOf(world, 'Log'),
    rowsOf(world, 'Match proof'),
    world.properties,
  ]).toLowerCase();
  expect(rowsOf(world, 'Log')!.length).toBe(3);
  for (const words of people) if (words.length > 3) expect(texts).not.toContain(words.toLowerCase());
});

test('a failed service call is answered in our own words, whatever Google said', async () => {
  const world = await sampleWorld('phd');
  const { answer } = askIn(world, 'match', WRITE, { kind: 'throw-before', at: 3 });
  expect(answer).toMatchObject({
    ok: false,
    kind: 'trouble',
    error: { remedy: expect.stringContaining('try again') },
  });
});
