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

const sources = ['src', 'test', 'build']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }))
  .map((file) => `/${file}`);

/** A file of the sources may be named by its end, as `redaction/redact.ts` or `layers/beside.ts`. */
test.each(pages)('%s names files by ends that there are', (page) => {
  const text = readFileSync(join(root, page), 'utf8');
  const named = [...text.matchAll(/`([\w-]+(?:\/[\w.-]+)+\.tsx?)`/g)].map(([, path]) => path!);
  const wanted = named.filter((path) => !/^(src|test|build)\//.test(path));
  expect(wanted.filter((path) => !sources.some((file) => file.endsWith(`/${path}`)))).toEqual([]);
});

/** Tests in the last cell of a row, as `browser/tasks`; a folder means all of its tests. */
test('each task of docs/tasks.md names a test that is there', () => {
  const rows = readFileSync(join(root, 'docs/tasks.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (task|---)/.test(line));
  const testsOf = (row: string) =>
    [
      ...row
        .split('|')
        .at(-2)!
        .matchAll(/`([^`]+)`/g),
    ].map(([, name]) => name!);
  const isThere = (name: string) =>
    existsSync(join(root, 'test', name)) || existsSync(join(root, 'test', `${name}.test.ts`));
  expect(rows.filter((row) => testsOf(row).length === 0)).toEqual([]);
  expect(rows.flatMap(testsOf).filter((name) => !isThere(name))).toEqual([]);
  expect(rows.length).toBeGreaterThanOrEqual(58);
});
