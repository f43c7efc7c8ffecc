// The engine room: `desk solve` and `desk redact` without a workspace. The only file of the local host that knows the
// domain.
import { solveJson } from '../domain/assignment/problem-json.ts';
import { redactJson } from '../domain/redaction/redaction-json.ts';
import { Refusal } from '../domain/refusal.ts';

export interface EngineError {
  readonly what: string;
  readonly where: string;
  readonly remedy: string;
}

interface Engine {
  /** What the input should be. */
  readonly wanted: string;
  readonly work: (input: unknown) => unknown;
}

const engines = {
  solve: {
    wanted: 'Give one problem as JSON, or an array of problems.',
    work: (input) => (Array.isArray(input) ? input.map(solveJson) : solveJson(input)),
  },
  redact: {
    wanted: 'Give an array of texts as JSON, each with mentor, others and text.',
    work: redactJson,
  },
} satisfies Record<string, Engine>;

export function isEngine(command: string): command is keyof typeof engines {
  return command in engines;
}

/** Reads the input, works on it, and returns what to print. */
export function runEngine(
  command: keyof typeof engines,
  text: string,
): { value: unknown } | { error: EngineError } {
  const { wanted, work } = engines[command];
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return { error: { what: 'The input is not JSON.', where: 'standard input', remedy: wanted } };
  }
  try {
    return { value: work(input) };
  } catch (error) {
    if (error instanceof Refusal) return { error: error.text };
    throw error;
  }
}
