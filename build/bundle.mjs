// @ts-check
// The build: sources → what is pushed to Google (build/apps-script) and the local host (build/local).
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import GasPlugin from 'gas-webpack-plugin';
import webpack from 'webpack';
import { bundled, inline, pageOfWorkspace } from './pages.mjs';
import { spareCode } from './spare-code.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const pushed = join(root, 'build', 'apps-script');
const local = join(root, 'build', 'local');
const packedWords = join(root, 'build', 'forms', 'packed-words.mjs');
const packedFields = join(root, 'build', 'forms', 'packed-fields.mjs');
const packedPatterns = join(root, 'build', 'forms', 'packed-patterns.mjs');
const latePatterns = join(root, 'build', 'late-patterns.mjs');

/** All sources have these settings; the loader would look them up for each file, through every folder above it. */
const tsconfigRaw = JSON.parse(await readFile(join(root, 'tsconfig.json'), 'utf8'));

/** clasp pushes whatever lies in the folder, so it starts empty. */
async function emptyFolders() {
  for (const folder of [pushed, local]) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
  }
}

async function buildCode() {
  await compileCode();
  const file = join(pushed, 'Code.js');
  await writeFile(file, await spareCode(await readFile(file, 'utf8')));
}

/** Code.js: readable, ES2019, one stub per entry point (Google finds functions statically). */
function compileCode() {
  const entry = join(root, 'src', 'google', 'main.ts');
  const compiler = webpack({
    mode: 'production',
    context: root,
    entry,
    target: ['web', 'es2019'],
    output: { path: pushed, filename: 'Code.js' },
    resolve: { extensions: ['.ts'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'esbuild-loader',
          options: { target: 'es2019', charset: 'utf8', tsconfigRaw },
        },
        { test: /src\/redaction\/.*\.ts$/, enforce: 'post', loader: latePatterns },
        { test: /src\/reading\/[^/]+\.ts$/, enforce: 'post', loader: packedPatterns },
        { test: /src\/reading\/(?:words\.fr|fields\/fields)\.ts$/, enforce: 'post', loader: packedFields },
        { test: /reading\/words\.ts$/, enforce: 'pre', loader: packedWords },
      ],
    },
    // Numbers keep their names.
    optimization: { minimize: false, inlineExports: false },
    performance: { hints: false },
    plugins: [new GasPlugin({ include: [entry] })],
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')));
      else compiler.close(() => resolve(undefined));
    });
  });
}

/** Sidebar.html: one file with script and style inside; no template literals, which Google's server mangles. */
async function buildPanel() {
  const sources = join(root, 'src', 'panel');
  const script = await bundled(join(sources, 'main.tsx'), { minify: true });
  const style = await build({
    entryPoints: [join(sources, 'style.css')],
    minify: true,
    write: false,
    outdir: local,
  });
  const page = await readFile(join(sources, 'index.html'), 'utf8');
  const html = page
    .replace('/* style */', () => style.outputFiles[0]?.text.trim() ?? '')
    .replace('/* script */', () => inline(script));
  await writeFile(join(pushed, 'Sidebar.html'), html);
}

async function buildDesk() {
  await build({
    entryPoints: [join(root, 'src', 'local', 'desk.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outdir: local,
    entryNames: '[name]',
    outExtension: { '.js': '.mjs' },
    legalComments: 'none',
    define: { WORKSPACE_PAGE: JSON.stringify(await pageOfWorkspace()) },
  });
}

await emptyFolders();
await Promise.all([buildCode(), buildPanel(), buildDesk()]);
await copyFile(join(root, 'appsscript.json'), join(pushed, 'appsscript.json'));
