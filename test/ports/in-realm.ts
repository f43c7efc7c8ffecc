// The clauses as a program of Apps Script: one step of one clause, tried with the adapters to Google.
import { createPorts } from '../../src/google/create-ports.ts';
import { must } from './clause.ts';
import { contracts } from './clauses.ts';

export function step({ port, clause, at }: { port: string; clause: number; at: number }): string {
  contracts[port]![clause]!.steps[at]!(createPorts(new Date()), must);
  return 'held';
}
