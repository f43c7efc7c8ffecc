// The add-on's own sources as a module of today, for whatever trains or counts with them.
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** @param entry  what is wanted of the sources. @param outfile  where the module lies, below node_modules/.cache. */
export async function asModule(entry, outfile) {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
  return import(`${pathToFileURL(outfile).href}?${Date.now()}`);
}
