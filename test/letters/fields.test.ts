// The page about the fields lists exactly the fields there are.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fieldNames } from '../../src/letters/fields.ts';
import { root } from '../workbench.ts';

test('docs/mail-fields.md lists every field, and no other', () => {
  const page = readFileSync(join(root, 'docs', 'mail-fields.md'), 'utf8');
  const listed = [...page.matchAll(/^\| `\{\{([^}]+)\}\}` \|/gm)].map((found) => found[1]!);
  expect(listed.sort()).toEqual([...fieldNames].sort());
});
