// Trains the score that takes out who is named almost beyond doubt, and counts honestly: each hand's cases by a score that never saw them.
//   node build/redaction/train-outright.mjs [--write] [--show N]
// Halves that are only counted are counted, and nothing of them is shown. No network.
import { parseArgs } from 'node:util';
import { casesIn, isOnlyCounted, loadRedaction, lookedAt } from './engine.mjs';
import { learn, scoreWith } from './learn.mjs';
import { writeWeights } from './pack.mjs';

const { values: options } = parseArgs({
  options: { write: { type: 'boolean', default: false }, show: { type: 'string', default: '0' } },
});
/** Names of the workbook and rare words teach what stands around people and things; nothing is decided about them. */
const WEIGHTS = {
  stranger: 1,
  'name or word': 1,
  'near miss': 1,
  sure: 0.5,
  'rare word': 0.5,
  employer: 0.5,
};
const redaction = await loadRedaction();
const cases = casesIn(redaction, false);
const examples = cases.flatMap(examplesOf);
const learnt = examples.filter(({ file }) => !isOnlyCounted(file));
const HOW = { support: 20, lightest: 0.3, decay: 2e-3 };
for (const hand of new Set(cases.map((one) => one.hand))) {
  const weights = learn(
    learnt.filter((one) => one.hand !== hand),
    HOW,
  );
  for (const one of examples) if (one.hand === hand) one.score = scoreWith(weights, one.evidence);
}
const weights = learn(learnt, HOW);
for (const one of examples) if (isOnlyCounted(one.file)) one.score = scoreWith(weights, one.evidence);
const traps = (file) =>
  cases.filter((one) => one.file === file).flatMap(({ marks }) => marks.filter(({ mark }) => mark === 'stay'))
    .length;
const files = [...new Set(cases.map(({ file }) => file))];
for (const from of [0, 0.5, 1, 1.5, 2, 2.5, 3]) {
  const taken = examples.filter(({ score, isAside }) => score >= from && !isAside);
  const rows = files.map((file) => {
    const here = taken.filter((one) => one.file === file);
    const count = (is) => here.filter(is).length;
    return `${file}: somebody ${count((one) => one.isSomebody)}, nobody ${count((one) => !one.isSomebody)}, traps ${count(({ label }) => label === 'stay')} of ${traps(file)}`;
  });
  console.log(`from ${from}\n  ${rows.join('\n  ')}`);
}
const shown = learnt.filter(({ isAside }) => !isAside).sort((a, b) => b.score - a.score);
for (const isSomebody of [true, false])
  for (const one of shown.filter((x) => x.isSomebody === isSomebody).slice(0, Number(options.show)))
    console.log(isSomebody ? 'somebody' : 'nobody', one.score.toFixed(1), one.where);
if (options.write)
  writeWeights(
    'src/redaction/likely/outright-weights.ts',
    `build/redaction/train-outright.mjs from ${cases.filter(({ file }) => !isOnlyCounted(file)).length} texts of cases, never by hand: what each sign weighs, see outright.ts.`,
    weights,
    redaction.TO_ONE,
  );

/** Places that are asked about, with what the hand that wrote the text says of them. */
function examplesOf(one) {
  const { scene, spans, flags, asked } = lookedAt(redaction, one);
  const all = [...flags, ...redaction.likelyIn(scene, spans, asked, flags)];
  const seats = redaction.seatsIn(scene, spans, all);
  const named = spans.filter(({ type }) => type === 'name' || type === 'colleague');
  const places = [
    ...all.filter(({ why }) => why in WEIGHTS),
    ...named.map((span) => ({ ...span, why: 'sure' })),
  ];
  return redaction.seated(scene, places).flatMap(({ place, first, last }) => {
    const label = labelOf(one, place);
    const isAside = WEIGHTS[place.why] < 1;
    if (label === 'either' || (label === 'asked' && isAside && place.why !== 'sure')) return [];
    const isSomebody = label === 'gone' || label === 'asked';
    const where = `${one.hazard}: ${one.text.slice(Math.max(0, place.start - 30), place.end + 20).replace(/\n/g, '⏎')}`;
    const evidence = redaction.signsOf(seats, { why: place.why, first, last });
    const weight = isAside ? WEIGHTS[place.why] : label === 'stay' ? 1.5 : 1;
    return [{ file: one.file, hand: one.hand, label, isAside, isSomebody, weight, evidence, where }];
  });
}

function labelOf({ marks }, flag) {
  const here = new Set(
    marks.filter(({ start, end }) => start < flag.end && flag.start < end).map(({ mark }) => mark),
  );
  return ['gone', 'asked', 'stay', 'either'].find((mark) => here.has(mark)) ?? 'none';
}
