// Trains the score that speaks where the rules of redaction are silent, and counts honestly: each hand's cases by a score that never saw them.
//   node build/redaction/train.mjs [--write] [--foreign FOLDER] [--show N]
// FOLDER holds biographies/*.json, [{ name, lang, text }]: they are counted, never learnt from. No network.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { casesIn, loadRedaction } from './engine.mjs';
import { seen, wordExamples } from './examples.mjs';
import { learn, scoreWith } from './learn.mjs';
import { writeWeights } from './pack.mjs';

const { values: options } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    foreign: { type: 'string', default: '' },
    show: { type: 'string', default: '0' },
  },
});
const redaction = await loadRedaction();
const cases = casesIn(redaction).map((one) => seen(redaction, one));
const examples = cases.flatMap((one) => wordExamples(redaction, one));
const hands = [...new Set(cases.map(({ hand }) => hand))];
const left = examples.filter(({ isLeft }) => isLeft);
console.log(`${cases.length} texts, ${examples.length} words, ${left.length} left alone by the rules`);
for (const hand of hands) {
  const weights = learn(examples.filter((one) => one.hand !== hand));
  for (const one of left) if (one.hand === hand) one.score = scoreWith(weights, one.evidence);
}
for (const one of cases)
  one.scores = new Map(left.filter((x) => x.one === one).map(({ at, score }) => [at, score]));
const weights = learn(examples);
const biographies = biographiesIn(options.foreign);
for (const from of [Infinity, 1, 0.5, 0, -0.5, -1, -1.5, -2, -2.5, -3]) {
  const neither = cases.flatMap((one) => neitherIn(one, from));
  const by = hands.map((hand) => `${hand} ${neither.filter((one) => one.hand === hand).length}`);
  console.log(
    `from ${from}: neither ${neither.length} (${by.join(', ')}), more questions a biography ${asksFrom(from)}`,
  );
}
const shown = [...left].sort((a, b) => b.score - a.score);
for (const isSomebody of [true, false])
  for (const one of shown.filter((x) => x.isSomebody === isSomebody).slice(0, Number(options.show)))
    console.log(isSomebody ? 'somebody' : 'nobody', one.score.toFixed(1), one.where);
if (options.write)
  writeWeights(
    'src/redaction/likely/weights.ts',
    `build/redaction/train.mjs from ${cases.length} texts of cases, never by hand: what each piece of evidence weighs, see score.ts.`,
    weights,
    redaction.TO_ONE,
  );

/** Marks of which a word is neither gone nor asked about, nor scores so high. */
function neitherIn(one, from) {
  const { scene, sight, isShown, marks } = one;
  const isOpen = (at) => !sight.isGone[at] && !isShown[at] && !((one.scores.get(at) ?? -Infinity) > from);
  return marks
    .filter(({ mark }) => mark === 'gone' || mark === 'asked')
    .filter(({ start, end }) =>
      scene.tokens.some((token, at) => start < token.end && token.start < end && isOpen(at)),
    )
    .map(() => one);
}

function biographiesIn(folder) {
  const path = join(folder, 'biographies');
  if (folder === '' || !existsSync(path)) return [];
  return readdirSync(path)
    .flatMap((file) => JSON.parse(readFileSync(join(path, file), 'utf8')))
    .map(({ name, lang, text }) => {
      const one = seen(redaction, {
        text,
        language: lang,
        cast: { mentor: { name, email: '', unit: '', job: '' }, others: [] },
      });
      return one.scene.tokens.flatMap((token, at) => {
        const isLeft = !one.sight.isGone[at] && !one.isShown[at] && redaction.mayTell(one.sight, at);
        return isLeft
          ? [{ word: token.plain, score: scoreWith(weights, redaction.evidenceOf(one.sight, at)) }]
          : [];
      });
    });
}

function asksFrom(from) {
  if (biographies.length === 0) return 'not counted';
  const words = biographies.map(
    (all) => new Set(all.filter(({ score }) => score > from).map(({ word }) => word)).size,
  );
  return (words.reduce((sum, n) => sum + n, 0) / words.length).toFixed(2);
}
