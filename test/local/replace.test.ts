// Whoever reads a file of the workspace while it is written finds a whole one.
import { mkdtempSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replace } from '../../src/local/files/replace.ts';

test('never a part of a file, and nothing left beside it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mentoring-desk-replace-'));
  const path = join(folder, '0001.eml');
  const versions = ['a', 'b'].map((letter) => letter.repeat(3_000_000));
  await replace(path, versions[0]!);
  let isWriting = true;
  const writing = (async () => {
    for (let k = 1; k <= 40; k++) await replace(path, versions[k % 2]!);
    isWriting = false;
  })();
  let read = 0;
  while (isWriting) {
    const text = await readFile(path, 'utf8');
    expect(versions.includes(text)).toBe(true);
    read++;
  }
  await writing;
  expect(read).toBeGreaterThan(5);
  expect(await readdir(folder)).toEqual(['0001.eml']);
});
