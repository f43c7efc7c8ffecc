// @ts-check
// Pages of one file each, script and style inside: how a script gets into one, and the page that stands around the sheets and the
// panel where a workspace is looked at in a browser.
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The browser view of a workspace, held inside desk.mjs. */
export async function pageOfWorkspace() {
  const sources = join(root, 'src', 'local', 'serve', 'page');
  const script = await bundled(join(sources, 'main.ts'), { minify: false });
  const page = await readFile(join(sources, 'index.html'), 'utf8');
  const style = await readFile(join(sources, 'style.css'), 'utf8');
  return page.replace('/* style */', () => style).replace('/* script */', () => inline(script));
}

/** @param {string} entry @param {{ minify: boolean }} options */
export async function bundled(entry, { minify }) {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    supported: { 'template-literal': false },
    minify,
  });
  return result.outputFiles[0]?.text ?? '';
}

/** @param {string} script */
export function inline(script) {
  return script
    .trim()
    .replace(/<\/script/g, '<\\/script')
    .replace(/<!--/g, '<\\!--')
    .replace(/<\?/g, '<\\?');
}
