// Programs that were not written for us run in the local host: each call of an entry point ran, was refused by name, or
// threw. What the host does not offer is never passed over in silence, even where the program swallows the error.
import { parse } from 'acorn';
import { transformSync } from 'esbuild';
import { type Execution, execute } from '../../src/local/execution.ts';
import type { Manifest } from '../../src/local/run.ts';
import { advanced, table } from '../../src/local/table.ts';
import type { World } from '../../src/local/world.ts';

export type Verdict =
  | { readonly kind: 'ran' }
  /** Names that Google has and the local host does not, or permissions that the program did not ask for. */
  | { readonly kind: 'refused'; readonly names: readonly string[] }
  | { readonly kind: 'threw'; readonly error: string };

/** Every scope that any row needs, every advanced service: for programs that come without a manifest. */
export const OPEN: Manifest = {
  timeZone: 'Europe/Zurich',
  oauthScopes: [
    ...new Set(Object.values(table).flatMap((rows) => Object.values(rows).flatMap(({ scopes }) => scopes))),
  ],
  dependencies: {
    enabledAdvancedServices: Object.keys(advanced).map((userSymbol) => ({ userSymbol })),
  },
};

/** What the realm knows. */
const KNOWN = 2019;

/** Files of one program, which share one global scope; newer syntax is lowered to what the realm knows. */
export function codeOf(files: readonly string[]): string {
  const code = files.join('\n;\n');
  return isKnown(code) ? code : transformSync(code, { target: `es${KNOWN}`, loader: 'js' }).code;
}

function isKnown(code: string): boolean {
  try {
    parse(code, { ecmaVersion: KNOWN, sourceType: 'script' });
    return true;
  } catch {
    return false;
  }
}

/** Functions at the top level by name, each with the number of arguments it wants. */
export function functionsOf(code: string): ReadonlyMap<string, number> {
  const { body } = parse(code, { ecmaVersion: KNOWN, sourceType: 'script' });
  return new Map(
    body.flatMap((node) =>
      node.type === 'FunctionDeclaration' ? [[node.id.name, node.params.length] as const] : [],
    ),
  );
}

export function runForeign(world: World, code: string, entry: string, manifest = OPEN) {
  const execution = execute(world, { code, manifest, pages: {} }, { entry });
  return { execution, verdict: verdictOf(execution) };
}

export function verdictOf({ ledger, error }: Pick<Execution, 'ledger' | 'error'>): Verdict {
  if (ledger.refusals.length > 0) return { kind: 'refused', names: [...new Set(ledger.refusals)] };
  return error === null ? { kind: 'ran' } : { kind: 'threw', error };
}

/** Whether a refusal only says how far the local host goes; the others are what Google refuses too. */
export function isOutside(refusal: string): boolean {
  return / is not in the local host/.test(refusal) || / is not defined$/.test(refusal);
}
