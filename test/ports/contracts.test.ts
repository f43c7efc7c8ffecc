// Every promise of every port, held to the adapters inside the local host's bare realm and to the stand-in in memory.
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { execute } from '../../src/local/execution.ts';
import type { Bundle } from '../../src/local/run.ts';
import { bundle, NOW, worldOf } from '../workbench.ts';
import { must } from './clause.ts';
import { contracts } from './clauses.ts';
import { emptyFile, openFile } from './in-memory.ts';

let program: Bundle;

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'in-realm.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'clauses',
    target: 'es2019',
    footer: { js: 'function tryStep(what) { return clauses.step(what); }' },
  });
  program = { ...bundle, code: outputFiles[0]!.text };
});

describe.each(Object.entries(contracts))('%s', (port, clauses) => {
  test.each(clauses.map(({ says, steps }, clause) => ({ says, steps, clause })))(
    '$says',
    ({ steps, clause }) => {
      const world = worldOf({ Sheet1: [] });
      const file = emptyFile(NOW);
      steps.forEach((holds, at) => {
        const { error, ledger } = execute(world, program, { entry: 'tryStep', args: [{ port, clause, at }] });
        expect(error, 'in the local host').toBeNull();
        expect(ledger.refusals).toEqual([]);
        holds(openFile(file), must);
      });
    },
  );
});
