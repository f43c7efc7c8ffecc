// The engine room: `desk solve` and `desk redact` without a workspace. The only file of the local host that knows the
// domain.
import { solveJson } from '../assignment/problem-json.ts';
import { Refusal } from '../language/refusal.ts';
import { redactJson } from '../redaction/redaction-json.ts';
import { type ScannedProblem, scanProblems } from './problem-bytes.ts';

export interface EngineError {
  readonly what: string;
  readonly where: string;
  readonly remedy: string;
}

interface Engine {
  /** What the input should be. */
  readonly wanted: string;
  /** A shorter way for plain input, or null where it does not apply. */
  readonly fast: (bytes: Buffer) => unknown;
  readonly work: (input: unknown) => unknown;
}

const engines = {
  solve: {
    wanted: 'Give one problem as JSON, or an array of problems.',
    fast: (bytes) => {
      const scanned = scanProblems(bytes);
      if (scanned === null) return null;
      const solve = ({ rest, edges }: ScannedProblem) => solveJson(rest, edges);
      return Array.isArray(scanned) ? scanned.map(solve) : solve(scanned);
    },
    work: (input) => (Array.isArray(input) ? input.map((one) => solveJson(one)) : solveJson(input)),
  },
  redact: {
    wanted: 'Give an array of texts as JSON, each with mentor, others and text.',
    fast: () => null,
    work: redactJson,
  },
} satisfies Record<string, Engine>;

/** What Node says of input that is longer than a text, or a file, can be. */
const TOO_LARGE = new Set(['ERR_STRING_TOO_LONG', 'ERR_FS_FILE_TOO_LARGE', 'ERR_OUT_OF_RANGE']);

export function isEngine(command: string): command is keyof typeof engines {
  return command in engines;
}

/** Reads the input, works on it, and returns what to print. */
export function runEngine(
  command: keyof typeof engines,
  read: () => Buffer,
): { value: unknown } | { error: EngineError } {
  const { wanted, fast, work } = engines[command];
  try {
    const bytes = read();
    return { value: fast(bytes) ?? work(JSON.parse(bytes.toString('utf8'))) };
  } catch (error) {
    if (error instanceof Refusal) return { error: error.text };
    if (error instanceof SyntaxError)
      return { error: { what: 'The input is not JSON.', where: 'standard input', remedy: wanted } };
    if (!TOO_LARGE.has((error as { code?: string }).code ?? '')) throw error;
    return {
      error: { what: 'The input is too large to be read.', where: 'standard input', remedy: SMALLER },
    };
  }
}

const SMALLER =
  'Up to 512 MB are read in any form, and more where every edge is written as [mentee, mentor, [whole numbers]]. Leave out pairs that cannot be chosen, or solve strands one by one.';
