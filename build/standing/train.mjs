// Trains the table by which a note that no reader understands leans to a no, and counts it honestly: on columns of a hand that it never saw, and on the
// notes it learnt from by leaving out a sixth at a time. Only notes that the readers of words leave unclear are counted.
//   node build/standing/train.mjs [--write]
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { train } from '../forms/logistic.mjs';
import { heldNotes, learntNotes, loadStanding } from './engine.mjs';

const { values: options } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const standing = await loadStanding();
const CLASSES = ['out', 'rest'];
/** Chosen on the notes left out: three examples a name take 14 kB in place of 23, and of ten taken for a no one more is wrong. */
const HOW = { decay: 3e-4, shrink: 0.02, epochs: 30, rate: 0.3, support: 2 };
const PARTS = 6;

const exampleOf = ({ text, means }) => ({
  evidence: new Map([...standing.noteEvidence(text)].map((name) => [name, 1])),
  target: means.map((one) => [one === 'out' ? 'out' : 'rest', 1 / means.length]),
  allowed: null,
});

/** One number for each name: how much it speaks for out. The bias has the empty name. */
function weightsFrom(notes) {
  const { features, weights } = train(notes.map(exampleOf), CLASSES, HOW);
  const found = new Map();
  for (const [name, k] of features)
    found.set(name === 'bias' ? '' : name, weights[2 * k] - weights[2 * k + 1]);
  return found;
}

function oddsBy(weights, { text }) {
  let sum = weights.get('') ?? 0;
  for (const name of standing.noteEvidence(text)) sum += weights.get(name) ?? 0;
  return sum;
}

/** What the readers of words leave unclear, and no three of a column share: nothing else is weighed (people/likely-left.ts). */
const isOpen = ({ header, text, sharedBy }) =>
  sharedBy < 3 && standing.standingSaid(header, text) === 'unclear';
const saysOut = ({ means }) => means.includes('out');

function tell(title, scored) {
  console.log(
    `${title}: ${scored.length} notes left unclear, ${scored.filter(({ note }) => saysOut(note)).length} of them out`,
  );
  for (const from of [0, 0.8, 1.1, 1.4, 1.7, 2, 2.5]) {
    const taken = scored.filter(({ odds }) => odds >= from);
    const right = taken.filter(({ note }) => saysOut(note)).length;
    console.log(
      `  from ${from}: taken for a no ${taken.length}, of these right ${right} (${((100 * right) / Math.max(1, taken.length)).toFixed(0)} %)`,
    );
  }
}

const learnt = learntNotes();
const partOf = ({ text }) =>
  [...standing.fold(text)].reduce((sum, sign) => (Math.imul(sum, 31) + sign.charCodeAt(0)) >>> 0, 7) % PARTS;
const left = Array.from({ length: PARTS }, (_, part) => {
  const weights = weightsFrom(learnt.filter((note) => partOf(note) !== part));
  return learnt
    .filter((note) => partOf(note) === part && isOpen(note))
    .map((note) => ({ note, odds: oddsBy(weights, note) }));
}).flat();
tell(
  'near misses sought out, left out of the training',
  left.filter(({ note }) => !note.isOfColumn),
);
tell(
  'columns as offices fill them, left out of the training',
  left.filter(({ note }) => note.isOfColumn),
);
const weights = weightsFrom(learnt);
tell(
  'columns of another hand',
  heldNotes()
    .filter(isOpen)
    .map((note) => ({ note, odds: oddsBy(weights, note) })),
);
if (options.write) write(weights);

function write(all) {
  const lines = new Map();
  for (const [name, weight] of [...all].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const rounded = Math.round(weight * standing.TO_ONE);
    if (rounded !== 0) lines.set(rounded, [...(lines.get(rounded) ?? []), name]);
  }
  const packed = [...lines]
    .sort((a, b) => b[0] - a[0])
    .map(([weight, names]) => [weight, ...names].join('|'))
    .join('\n');
  const made = `// MADE by build/standing/train.mjs from ${learnt.length} notes, never by hand: how much each piece of evidence speaks for a no, see likely-out.ts.`;
  writeFileSync(
    new URL('../../src/ground/note-weights.ts', import.meta.url),
    `${made}\nexport const noteWeights =\n  ${JSON.stringify(packed)};\n`,
  );
  console.log(`written: ${all.size} weights, ${packed.length} characters`);
}
