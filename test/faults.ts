// Every fault that leaves something different behind. A kill after a call is the kill before the next one, because between two
// calls nothing reaches the world; a throw after a call that changes nothing is the throw before it. test/local/faults.test.ts
// proves both on a whole action. So the list stands for all four kinds at every call.
import type { Fault, Ledger } from '../src/local/host.ts';
import { partOf, runsOf } from './part-of-sweep.ts';

/** Those that this run of the tests tries: see part-of-sweep.ts. */
export function faultsFor(ledger: Pick<Ledger, 'operations'>): readonly Fault[] {
  return partOf(allFaultsFor(ledger));
}

export function allFaultsFor({ operations }: Pick<Ledger, 'operations'>): Fault[] {
  const last = operations.length;
  return operations.flatMap(({ effect }, k): Fault[] => {
    const at = k + 1;
    return [
      { kind: 'kill-before', at },
      { kind: 'throw-before', at },
      ...(effect ? [{ kind: 'throw-after', at } as const] : []),
      ...(at === last ? [{ kind: 'kill-after', at } as const] : []),
    ];
  });
}

/** How many faults the list of this run stands for. */
export function standsFor({ operations }: Pick<Ledger, 'operations'>): number {
  return runsOf(4 * operations.length);
}
