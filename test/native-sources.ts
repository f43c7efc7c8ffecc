// All sources as plain modules of Node, made by one call of esbuild: tests read what they import from there. A test file would otherwise
// have each of a thousand sources handed over by another process, twice, and look up everything a module imports by way of a getter.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build, type Plugin, stop } from 'esbuild';

const root = join(import.meta.dirname, '..');
const sources = join(root, 'src');
/** Below node_modules, where nothing is read as a source once more. */
const place = join(root, 'node_modules', '.cache', 'native-sources');

const asModule = (path: string) => path.replace(/\.tsx?$/, '.mjs');

/** Each source stays a module of its own, so that what it keeps is there once, whoever imports it. */
const eachByItself: Plugin = {
  name: 'each by itself',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\./ }, ({ kind, path }) =>
      kind === 'entry-point' ? undefined : { path: asModule(path), external: true },
    ),
};

/** For vitest: whoever imports a source gets the module that was made of it. */
export async function nativeSources() {
  const made = new Map(
    readdirSync(sources, { recursive: true, encoding: 'utf8' })
      .filter((path) => /(?<!\.d)\.tsx?$/.test(path))
      .map((path): [string, string] => [join(sources, path), join(place, asModule(path))]),
  );
  const { outputFiles } = await build({
    entryPoints: [...made.keys()],
    outbase: sources,
    outdir: place,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    write: false,
    plugins: [eachByItself],
  });
  await stop();
  // What stands there stays: other tests may be reading it.
  for (const { path, text } of outputFiles)
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  return {
    name: 'native sources',
    enforce: 'pre' as const,
    resolveId: (id: string, importer?: string) =>
      made.get(id.startsWith('.') && importer ? resolve(dirname(importer), id) : id) ?? null,
  };
}
