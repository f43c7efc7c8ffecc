// What the pages name is there: a path in a page for engineers leads to a file or a folder.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../workbench.ts';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];

/** Whole paths only: patterns like `texts.*.ts` and products of the build name no single file. */
const PATH = /(?<![\w./*-])(?:src|test|build)\/[\w./-]+(?![\w*-])/g;
const MADE = /^build\/(apps-script|local|SHA256SUMS)/;

test.each(pages)('%s names what there is', (page) => {
  const text = readFileSync(join(root, page), 'utf8');
  const named = [...text.matchAll(PATH)].map(([path]) => path.replace(/[./]+$/, ''));
  const wanted = named.filter((path) => !MADE.test(path));
  expect(wanted.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
