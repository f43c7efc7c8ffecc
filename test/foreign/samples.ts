// Google's public sample scripts as programs, read where they lie: a folder with a manifest is one program, any other .gs
// file is one by itself.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative } from 'node:path';
import type { Manifest } from '../../src/local/run.ts';
import { addSheet, emptyWorld } from '../../src/local/world.ts';
import { NOW } from '../workbench.ts';
import { codeOf, functionsOf, OPEN, runForeign, type Verdict } from './program.ts';

export interface Program {
  /** Path inside the checkout. */
  readonly name: string;
  readonly files: readonly string[];
  readonly manifest: Manifest;
}

export interface Called {
  readonly program: string;
  readonly entry: string;
  readonly verdict: Verdict;
}

export function programsIn(checkout: string): Program[] {
  return foldersIn(checkout).flatMap((folder) => {
    const files = readdirSync(folder)
      .filter((file) => ['.gs', '.js'].includes(extname(file)) && !/\.test\.|\.config\./.test(file))
      .sort()
      .map((file) => join(folder, file));
    const texts = (paths: readonly string[]) => paths.map((path) => readFileSync(path, 'utf8'));
    const manifest = join(folder, 'appsscript.json');
    if (existsSync(manifest))
      return files.length === 0
        ? []
        : [{ name: relative(checkout, folder), files: texts(files), manifest: manifestIn(manifest) }];
    return files
      .filter((path) => path.endsWith('.gs'))
      .map((path) => ({ name: relative(checkout, path), files: texts([path]), manifest: OPEN }));
  });
}

function foldersIn(folder: string): string[] {
  const inner = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !/^(\.|node_modules$)/.test(entry.name),
  );
  return [folder, ...inner.flatMap((entry) => foldersIn(join(folder, entry.name)))];
}

/** Where a manifest names no scopes, Google finds them out from the code; here all are open then. */
function manifestIn(path: string): Manifest {
  const given = JSON.parse(readFileSync(path, 'utf8')) as Partial<Manifest>;
  return { ...OPEN, dependencies: {}, ...given };
}

/** Each function that wants no arguments, called in a file of its own with one sheet in it; what is no program is one error. */
export function callAll({ name, files, manifest }: Program): Called[] {
  let code: string;
  try {
    code = codeOf(files);
  } catch (error) {
    return [{ program: name, entry: '(the file)', verdict: { kind: 'threw', error: String(error) } }];
  }
  return [...functionsOf(code)]
    .filter(([, wanted]) => wanted === 0)
    .map(([entry]) => {
      const world = emptyWorld('Foreign', NOW);
      addSheet(world, 'Sheet1', [['Name'], ['Ana']]);
      return { program: name, entry, verdict: runForeign(world, code, entry, manifest).verdict };
    });
}

/** Named so in the reviewed list and in what is printed. */
export const callName = ({ program, entry }: Pick<Called, 'program' | 'entry'>) =>
  `${dirname(program)}/${basename(program)}, ${entry}`;
