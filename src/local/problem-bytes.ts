// Reads problems straight from their bytes: the edges, often millions, become plain numbers without a list for each of
// them; all the rest is ordinary JSON. Whatever is not written as expected is left to the ordinary reader, and its words.

import { ByteReader, NotPlain } from './byte-reader.ts';

/** Edges as plain numbers; the gains of one edge stand side by side. */
export interface EdgeList {
  readonly mentee: Int32Array;
  readonly mentor: Int32Array;
  readonly gain: Float64Array;
  readonly levels: number;
}

export interface ScannedProblem {
  /** The problem with an empty list of edges. */
  readonly rest: unknown;
  readonly edges: EdgeList;
}

const EDGES = Buffer.from('"edges"');
const OPEN_LIST = '['.charCodeAt(0);

/** One problem, or a list of them; null where the ordinary reader is needed. */
export function scanProblems(bytes: Buffer): ScannedProblem | ScannedProblem[] | null {
  try {
    const reader = new ByteReader(bytes);
    const scanned = reader.peek() === OPEN_LIST ? reader.list(() => problemIn(reader)) : problemIn(reader);
    reader.end();
    return scanned;
  } catch (error) {
    if (error instanceof NotPlain || error instanceof SyntaxError) return null;
    throw error;
  }
}

function problemIn(reader: ByteReader): ScannedProblem {
  const start = reader.here();
  let edges: EdgeList | null = null;
  let [from, until] = [start, start];
  reader.object(EDGES, (isEdges) => {
    if (!isEdges) return reader.skip();
    if (edges !== null) throw new NotPlain();
    from = reader.here();
    edges = edgesIn(reader);
    until = reader.here();
  });
  if (edges === null) throw new NotPlain();
  const rest = JSON.parse(`${reader.text(start, from)}[]${reader.text(until, reader.here())}`);
  if (rest.edges?.length !== 0) throw new NotPlain();
  return { rest, edges };
}

/** Each edge is two lists, so they are counted before they are read. */
function edgesIn(reader: ByteReader): EdgeList {
  const { lists, numbers } = reader.measure();
  const most = (lists - 1) / 2;
  if (!Number.isInteger(most) || most < 0) throw new NotPlain();
  const mentee = new Int32Array(most);
  const mentor = new Int32Array(most);
  const gain = new Float64Array(Math.max(0, numbers - 2 * most));
  let size = 0;
  let written = 0;
  let levels = -1;
  reader.list(() => {
    reader.open();
    mentee[size] = reader.index();
    reader.comma();
    mentor[size] = reader.index();
    reader.comma();
    const before = written;
    reader.list(() => {
      gain[written++] = reader.integer();
    });
    reader.close();
    if (levels < 0) levels = written - before;
    if (written - before !== levels) throw new NotPlain();
    size++;
  });
  if (size !== most) throw new NotPlain();
  return { mentee, mentor, gain, levels: Math.max(0, levels) };
}
