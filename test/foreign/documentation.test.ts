// The host beside Google's own documentation of every method, as gas-types-detailed carries it: the permissions that each
// row asks for are those that Google names, and each of Google's examples runs, is refused by name, or throws what Google
// would throw.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { expect, test } from 'vitest';
import { execute } from '../../src/local/execution.ts';
import type { Bundle } from '../../src/local/run.ts';
import { table } from '../../src/local/table.ts';
import { addSheet, emptyWorld } from '../../src/local/world.ts';
import { NOW, root } from '../workbench.ts';
import { brokenExamples, unnamedScopes } from './differences.ts';
import { type DocumentedMethod, documentedMethods } from './documentation.ts';
import { codeOf, isOutside, OPEN, verdictOf } from './program.ts';

const documented = documentedMethods();
const isOurs = ({ cls, method }: DocumentedMethod) => method in (table[cls as keyof typeof table] ?? {});

/** Those of the built-in services; the advanced ones are held to Google's published schemas. */
const builtIn = Object.entries(table)
  .filter(([cls]) => !/^(Calendar|Drive)/.test(cls))
  .flatMap(([cls, rows]) => Object.entries(rows).map(([method, { scopes }]) => ({ cls, method, scopes })));

test('every row asks for the permissions that the documentation of its method names', () => {
  const differs = builtIn.filter(({ cls, method, scopes }) => {
    const overloads = documented.filter((one) => one.cls === cls && one.method === method);
    expect(overloads.length, `${cls}.${method} is documented`).toBeGreaterThan(0);
    const named = new Set(overloads.flatMap((one) => one.scopes));
    return named.size !== scopes.length || scopes.some((scope) => !named.has(scope));
  });
  expect(differs.map(({ cls, method }) => `${cls}.${method}`).sort()).toEqual(unnamedScopes);
  for (const { cls, method } of differs)
    expect(
      documented.filter((one) => one.cls === cls && one.method === method).flatMap((one) => one.scopes),
    ).toEqual([]);
});

interface Outcome {
  readonly name: string;
  readonly ours: boolean;
  readonly kind: 'no program' | 'ran' | 'refused' | 'threw' | 'unexplained';
  readonly said: string;
}

/** An example as a function of this name: its statements, then each function in it that wants no arguments. */
function programOf(example: string, name: string): string | null {
  try {
    const code = codeOf([`function ${name}() {\n${example}\n}`]);
    const [declared] = parse(code, { ecmaVersion: 2019 }).body;
    if (declared?.type !== 'FunctionDeclaration') return null;
    const calls = declared.body.body.flatMap((node) =>
      node.type === 'FunctionDeclaration' && node.params.length === 0 ? [`${node.id.name}();`] : [],
    );
    return code.replace(/\}\s*$/, `${calls.join('')}}`);
  } catch {
    return null;
  }
}

const examples = documented
  .filter(({ example }) => example !== '')
  .map((one, k) => ({ ...one, entry: `example${k}`, code: programOf(one.example, `example${k}`) }));

/** All of them are one program, so that it is read once; each is run by itself, in a workbook of its own. */
const program: Bundle = {
  code: examples.flatMap(({ code }) => code ?? []).join('\n'),
  manifest: OPEN,
  pages: {},
};

function outcomeOf(one: (typeof examples)[number]): Outcome {
  const about = { name: `${one.cls}.${one.method}`, ours: isOurs(one) };
  if (one.code === null) return { ...about, kind: 'no program', said: '' };
  const world = emptyWorld('Foreign', NOW);
  for (const name of ['Sheet1', 'first']) addSheet(world, name, [['Name'], ['Ana']]);
  const verdict = verdictOf(execute(world, program, { entry: one.entry, isWarm: true }));
  if (verdict.kind === 'ran') return { ...about, kind: 'ran', said: '' };
  if (verdict.kind === 'refused')
    return {
      ...about,
      kind: verdict.names.some(isOutside) ? 'refused' : 'threw',
      said: verdict.names.join('; '),
    };
  const isGoogles = verdict.error.startsWith('Exception: ');
  return { ...about, kind: isGoogles ? 'threw' : 'unexplained', said: verdict.error };
}

test("every example of Google's documentation runs, is refused by name, or throws as Google does", () => {
  const outcomes: readonly Outcome[] = examples.map(outcomeOf);
  const count = (kind: Outcome['kind'], only: readonly Outcome[] = outcomes) =>
    only.filter((one) => one.kind === kind).length;
  const ours = outcomes.filter((one) => one.ours);
  for (const [what, only] of [
    ['all methods', outcomes],
    ['methods we offer', ours],
  ] as const)
    console.log(
      `examples of ${what}: ${only.length}; ${count('ran', only)} ran, ${count('refused', only)} refused by name, ${count('threw', only)} threw Google's words, ${count('unexplained', only)} of their own fault, ${count('no program', only)} no program`,
    );
  const figures = (only: readonly Outcome[]) =>
    [count('ran', only), count('refused', only)].map((n) => n.toLocaleString('en'));
  const [ran, refused] = figures(outcomes);
  const page = readFileSync(join(root, 'docs', 'trust.md'), 'utf8');
  expect(page).toContain(`${outcomes.length.toLocaleString('en')}: ${ran} ran, ${refused} refused by name`);
  expect(page).toContain(`of the ${ours.length} for methods we offer ${figures(ours)[0]} ran`);
  expect(page).toContain(`all ${builtIn.length} methods of the built-in services`);
  expect(count('ran', ours)).toBeGreaterThan(50);
  const unlisted = outcomes.filter(
    ({ kind, said }) => kind === 'unexplained' && !brokenExamples.some(({ says }) => says.test(said)),
  );
  expect(unlisted).toEqual([]);
});
