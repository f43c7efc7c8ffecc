// The engine room: `desk solve` without a workspace. The only file of the local host that knows the domain.
import { solveJson } from '../domain/assignment/problem-json.ts';
import { Refusal } from '../domain/refusal.ts';

export interface EngineError {
  readonly what: string;
  readonly where: string;
  readonly remedy: string;
}

/** Solves one problem, or each of an array of problems. */
export function solveText(text: string): { value: unknown } | { error: EngineError } {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return {
      error: {
        what: 'The input is not JSON.',
        where: 'standard input',
        remedy: 'Give one problem as JSON, or an array of problems.',
      },
    };
  }
  try {
    return { value: Array.isArray(input) ? input.map(solveJson) : solveJson(input) };
  } catch (error) {
    if (error instanceof Refusal) return { error: error.text };
    throw error;
  }
}
