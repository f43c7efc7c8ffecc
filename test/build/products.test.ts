// Tests on what is pushed: entry points, syntax, size, and what clasp would send.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { expect, test } from 'vitest';
import { menu } from '../../src/menu.ts';
import { VERSION } from '../../src/version.ts';
import { packageVersion, root } from '../workbench.ts';

const pushed = join(root, 'build', 'apps-script');
const code = readFileSync(join(pushed, 'Code.js'), 'utf8');
const page = readFileSync(join(pushed, 'Sidebar.html'), 'utf8');

test('exactly three files are pushed', () => {
  expect(readdirSync(pushed).sort()).toEqual(['Code.js', 'Sidebar.html', 'appsscript.json']);
});

test('top-level functions of Code.js are the declared entry points, in ES2019', () => {
  const { body } = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
  const names = body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : []));
  expect(names.sort()).toEqual(['ask', 'onInstall', 'onOpen', ...menu.map((row) => row.id)].sort());
});

test('loading Code.js touches no service, and every stub becomes a real function', () => {
  const touched: string[] = [];
  const trap = (name: string) =>
    new Proxy(() => undefined, {
      get: (_target, member) => touched.push(`${name}.${String(member)}`),
      apply: () => touched.push(name),
    });
  const services = [
    'SpreadsheetApp',
    'HtmlService',
    'LockService',
    'PropertiesService',
    'MailApp',
    'Drive',
    'Calendar',
    'Session',
    'Utilities',
  ];
  const context = vm.createContext(Object.fromEntries(services.map((name) => [name, trap(name)])));
  vm.runInContext(code, context);
  expect(touched).toEqual([]);
  const bodies = vm.runInContext(
    '[onOpen, onInstall, ask, openPanel, matchPeople].map(String)',
    context,
  ) as string[];
  for (const body of bodies) expect(body.replace(/\s/g, '')).not.toMatch(/^function\w*\(\)\{\}$/);
});

test('Code.js holds only our own modules and nothing Apps Script cannot parse', () => {
  const modules = [...code.matchAll(/^;\/\/ (\.\/\S+|\S*node_modules\S*)/gm)].map((match) => match[1]!);
  expect(modules.length).toBeGreaterThan(40);
  for (const module of modules)
    expect(module).toMatch(/^\.\/src\/(?!local\/|panel\/|panel-kit\/|[^/]+\/panel\/)/);
  expect(code).not.toMatch(
    /\brequire\(|\bprocess\.|this\.#\w|\bstatic \w+ ?=|\basync |\bIntl\.|toLocale|structuredClone/,
  );
});

test('reading strangers’ forms takes hardly more room than docs/reading.md says', () => {
  const reading = code.split(/^;?\/\/ \.\/(?=src\/)/m).filter((text) => text.startsWith('src/reading/'));
  const said = /The reading is (\d+) kB of `Code\.js`/.exec(
    readFileSync(join(root, 'docs/reading.md'), 'utf8'),
  )![1];
  expect(reading.length).toBeGreaterThan(20);
  expect(Buffer.byteLength(reading.join('')) / 1024).toBeLessThan(Number(said) + 2);
});

test('the panel page is safe to serve and small', () => {
  const script = /<script>([\s\S]*)<\/script>/.exec(page)![1]!;
  expect(script).not.toMatch(/`|<\?|<!--|<\/script/);
  expect(page).not.toMatch(/(src|href)="https?:|@import|url\(http/);
  expect(Buffer.byteLength(page)).toBeLessThan(150_000);
  expect(gzipSync(page).length).toBeLessThan(40_000);
});

test('the manifest is the tracked one; .clasp.json ships without a script id', () => {
  expect(readFileSync(join(pushed, 'appsscript.json'), 'utf8')).toBe(
    readFileSync(join(root, 'appsscript.json'), 'utf8'),
  );
  const clasp = JSON.parse(readFileSync(join(root, '.clasp.json'), 'utf8')) as Record<string, unknown>;
  expect(Object.keys(clasp).sort()).toEqual(['rootDir', 'skipSubdirectories']);
});

test('the version in the Log is the version of the package', () => {
  expect(VERSION).toBe(packageVersion());
});

test('clasp would push exactly these three files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mentoring-desk-clasp-'));
  cpSync(pushed, join(folder, 'build', 'apps-script'), { recursive: true });
  const settings = JSON.parse(readFileSync(join(root, '.clasp.json'), 'utf8')) as object;
  writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ ...settings, scriptId: 'x'.repeat(57) }));
  const clasp = join(root, 'node_modules', '.bin', 'clasp');
  const said = execFileSync(clasp, ['show-file-status', '--json'], { cwd: folder, encoding: 'utf8' });
  const { filesToPush } = JSON.parse(said) as { filesToPush: string[] };
  expect(filesToPush.map((file) => file.split('/').at(-1)).sort()).toEqual([
    'Code.js',
    'Sidebar.html',
    'appsscript.json',
  ]);
});
