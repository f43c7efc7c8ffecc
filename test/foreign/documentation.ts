// Google's own documentation of each method, as the package gas-types-detailed carries it: the example that stands there
// and the permissions that it names.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workbench.ts';

export interface DocumentedMethod {
  readonly cls: string;
  readonly method: string;
  /** The example; empty where there is none. */
  readonly example: string;
  /** Any one suffices; empty where none is named. */
  readonly scopes: readonly string[];
}

const folder = join(root, 'node_modules', 'gas-types-detailed');

export function documentedMethods(): DocumentedMethod[] {
  return readdirSync(folder)
    .filter((name) => /^google-apps-script\..*\.d\.ts$/.test(name))
    .flatMap((name) => methodsIn(readFileSync(join(folder, name), 'utf8')));
}

/** Walks the lines: the interface one is in, the comment that came last, the method under it. */
function methodsIn(text: string): DocumentedMethod[] {
  const found: DocumentedMethod[] = [];
  let cls = '';
  let comment: string[] = [];
  for (const line of text.split('\n')) {
    const opens = /^\s*interface (\w+)/.exec(line);
    const method = /^\s*(\w+)\(.*?\)[:;]/.exec(line);
    if (opens) cls = opens[1]!;
    if (/^\s*\/\*\*/.test(line)) comment = [];
    if (/^\s*\*/.test(line)) comment.push(line.replace(/^\s*\* ?/, ''));
    if (!method) continue;
    found.push({ cls, method: method[1]!, ...partsOf(comment) });
    comment = [];
  }
  return found;
}

function partsOf(comment: readonly string[]): Pick<DocumentedMethod, 'example' | 'scopes'> {
  const example = comment.filter((line) => line.startsWith('    ')).map((line) => line.slice(4));
  const after = comment.slice(comment.findIndex((line) => line.startsWith('Authorization:')));
  const hasScopes = comment.some((line) => line.startsWith('Authorization:'));
  const scopes = hasScopes ? after.flatMap((line) => /^- (https:\S+)/.exec(line)?.[1] ?? []) : [];
  return { example: example.join('\n'), scopes };
}
