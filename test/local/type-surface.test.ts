// The whole host table beside Google's declared types, read as text: every method exists there, and every list of arguments
// that the host takes is one that Google declares. docs/trust.md holds the counts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { advanced, elsewhere, globals, table } from '../../src/local/table.ts';
import { root } from '../workbench.ts';
import { fits, globalNames, methodsOf } from './declared.ts';

/** Reviewed: what Google's pages document and the declared types do not know yet. */
const NEWER: Readonly<Record<string, string>> = {
  'ScriptApp.getAuthorizationInfo(sl)':
    'https://developers.google.com/apps-script/reference/script/script-app#getauthorizationinfoauthmode,-oauthscopes (2026-11)',
};

const classes = Object.entries(table).filter(([, rows]) => Object.keys(rows).length > 0);

test.each(classes)('%s: every method and every list of arguments is declared by Google', (cls, rows) => {
  const methods = methodsOf(cls);
  expect(Object.keys(rows).filter((method) => !methods.has(method))).toEqual([]);
  for (const [method, { takes, more = [] }] of Object.entries(rows))
    for (const list of [...takes, ...more]) {
      const overloads = methods.get(method)!;
      const isDeclared = overloads.some((parameters) => {
        const needed = parameters.filter((one) => !/^\w+\?/.test(one) && !one.startsWith('...')).length;
        const isLength = list.length >= needed && list.length <= parameters.length;
        return isLength && [...list].every((letter, k) => fits(letter, parameters[k]!));
      });
      const call = `${cls}.${method}(${list})`;
      expect(isDeclared !== call in NEWER, call).toBe(true);
    }
});

test.each(classes)(
  '%s: every number of arguments that Google takes is taken, or refused as ours to refuse',
  (cls, rows) => {
    const methods = methodsOf(cls);
    for (const [method, { takes, more = [] }] of Object.entries(rows)) {
      const counts = new Set([...takes, ...more].map((list) => list.length));
      for (const parameters of methods.get(method)!) {
        const call = `${cls}.${method}(${parameters.join(', ')})`;
        const needed = parameters.filter((one) => !/^\w+\?/.test(one) && !one.startsWith('...')).length;
        for (let n = needed; n <= parameters.length; n++)
          expect(counts.has(n), `${call}, ${n} given`).toBe(true);
      }
    }
  },
);

test('the counts stand in docs/trust.md', () => {
  const rows = classes.map(
    ([cls, own]) => `| ${cls} | ${Object.keys(own).length} | ${methodsOf(cls).size} |`,
  );
  const total = classes.reduce((n, [, own]) => n + Object.keys(own).length, 0);
  console.log(`${total} methods of ${classes.length} classes\n${rows.join('\n')}`);
  const page = readFileSync(join(root, 'docs', 'trust.md'), 'utf8');
  expect(page).toContain(`${total} methods of ${classes.length} classes`);
  for (const row of rows) expect(page).toContain(row);
});

test('a method that Google does not have, or other arguments, would be seen', () => {
  const methods = methodsOf('Lock');
  expect([...methods.keys()]).toEqual(['hasLock', 'releaseLock', 'tryLock', 'waitLock']);
  expect(fits('n', methods.get('tryLock')![0]![0]!)).toBe(true);
  expect(fits('s', methods.get('tryLock')![0]![0]!)).toBe(false);
  expect(methodsOf('Range').get('setValues')).toEqual([['values: any[][]']]);
});

/** Declared as global names though Google has them only inside a service, or as part of the language. */
const NOT_GLOBAL = 'Charset Date2 DigestAlgorithm MacAlgorithm RsaAlgorithm console'.split(' ');

test('every service of Google is offered or refused by name', () => {
  const known = [...globals, ...elsewhere, ...Object.keys(advanced), 'Logger', ...NOT_GLOBAL].sort();
  expect(known).toEqual(globalNames());
});
