// One promise of a port, written so that it can be held to anything that offers it: the adapters to Google inside the local
// host's bare realm, and a stand-in in memory. So it knows nothing of a test runner.
import type { Ports } from '../../src/ports/ports.ts';

/** Throws unless both read the same as JSON. */
export type Must = (is: unknown, wanted: unknown) => void;

export interface Clause {
  readonly says: string;
  /** Each runs in an execution of its own, over what the one before left behind. The file begins with one empty tab, `Sheet1`. */
  readonly steps: readonly ((ports: Ports, must: Must) => void)[];
}

export function clause(says: string, ...steps: Clause['steps']): Clause {
  return { says, steps };
}

export const must: Must = (is, wanted) => {
  const [found, expected] = [JSON.stringify(is), JSON.stringify(wanted)];
  if (found !== expected) throw new Error(`is ${found}, must be ${expected}`);
};

/** Name and text of what an act throws; null where it ends well. */
export function thrownBy(act: () => unknown): string | null {
  try {
    act();
    return null;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}
