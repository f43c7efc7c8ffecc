// Trains the score that sorts places where somebody may be named, from all cases but those that are only counted. No network.
//   node build/redaction/train-outright.mjs
// How well it sorts is counted by curve.mjs.
import { casesIn, loadRedaction } from './engine.mjs';
import { placeExamples, seen } from './examples.mjs';
import { HOW, learn } from './learn.mjs';
import { writeWeights } from './pack.mjs';

const redaction = await loadRedaction();
const cases = casesIn(redaction).map((one) => seen(redaction, one));
const examples = cases.flatMap((one) => {
  const { scene, spans, flags, asked } = one;
  return placeExamples(redaction, one, [...flags, ...redaction.likelyIn(scene, spans, asked, flags)]);
});
writeWeights(
  'src/redaction/likely/outright-weights.ts',
  `build/redaction/train-outright.mjs from ${cases.length} texts of cases, never by hand: what each sign weighs, see outright.ts.`,
  learn(examples, HOW),
  redaction.TO_ONE,
);
