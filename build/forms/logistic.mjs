// Multinomial logistic regression on named evidence: AdaGrad with weight decay, the same numbers at every run. The steps of a piece of
// evidence shrink together for all classes: with a pace for each class of its own every class that is hardly ever likely gets a weight too.

function createRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** How often a column is seen without its answers. */
const WITHOUT = 0.1;

/**
 * @param examples  { evidence: Map<string, number>, target: [class, share][], allowed: class[] | null, weight: number }
 * @param options   support: evidence seen in fewer examples is left out; borrows: a question without answers is seen with
 *                  those of some column of the same meaning, so that questions and answers vary apart
 * @returns { classes, features: Map<string, number>, weights: Float64Array } one row of weights for each feature
 */
export function train(
  examples,
  classes,
  {
    decay = 3e-4,
    shrink = 0,
    epochs = 30,
    rate = 0.3,
    support = 2,
    borrows = false,
    smallest = 0,
    isOfAnswers = () => false,
    seed = 7,
  } = {},
) {
  const features = featuresOf(examples, support);
  const width = classes.length;
  const weights = new Float64Array(features.size * width);
  const rows = examples.map((example) => rowOf(example, features, classes, isOfAnswers));
  const lenders = groupBy(rows.filter(({ answers }) => answers.length > 0));
  const sums = new Float64Array(weights.length);
  let gone = null;
  const random = createRandom(seed);
  const order = rows.map((_, k) => k);
  const step = createStep({ weights, width, decay, rate });
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let k = order.length - 1; k > 0; k--) {
      const other = Math.floor(random() * (k + 1));
      [order[k], order[other]] = [order[other], order[k]];
    }
    for (const k of order) step(rows[k], seen(rows[k]), gone);
    if (shrink > 0 && gone === null) soften(weights, width, shrink);
    if (smallest > 0 && epoch + 1 === Math.round(epochs * PRUNED)) gone = belowIn(weights, width, smallest);
    if (epoch >= epochs * SETTLED)
      sums.forEach((_, k) => {
        sums[k] += weights[k];
      });
  }
  const settled = epochs - Math.ceil(epochs * SETTLED);
  return { classes, features, weights: sums.map((sum) => sum / settled) };
  function seen({ question, answers, meaning }) {
    if (!borrows) return [...question, ...answers];
    if (answers.length > 0) return random() < WITHOUT ? question : [...question, ...answers];
    const all = lenders.get(meaning);
    return all ? [...question, ...all[Math.floor(random() * all.length)].answers] : question;
  }
}

/** One step down the slope of an example; weights that are gone stay gone. */
function createStep({ weights, width, decay, rate }) {
  const squares = new Float64Array(weights.length / width).fill(1e-6);
  const p = new Float64Array(width);
  return function step({ goal, weight, open }, evidence, gone) {
    let most = -Infinity;
    for (const c of open) {
      let score = 0;
      for (const [f, value] of evidence) score += weights[f * width + c] * value;
      p[c] = score;
      if (score > most) most = score;
    }
    let sum = 0;
    for (const c of open) {
      p[c] = Math.exp(p[c] - most);
      sum += p[c];
    }
    let square = 0;
    for (const c of open) {
      p[c] = weight * (p[c] / sum - goal[c]);
      square += p[c] * p[c];
    }
    for (const [f, value] of evidence) {
      squares[f] += square * value * value;
      const pace = rate / Math.sqrt(squares[f]);
      for (const c of open) {
        const n = f * width + c;
        if (gone !== null && gone[n] === 1) continue;
        weights[n] -= pace * (p[c] * value + (f === 0 ? 0 : decay * weights[n]));
      }
    }
  };
}

/** Small weights are taken out at this share of the epochs; those that stay make up for them, and nothing shrinks them any more. */
const PRUNED = 0.55;
/** The table is the mean over the last epochs, whose order of examples is chance. */
const SETTLED = 0.75;

/** Which weights are too small to stay; they become nought. */
function belowIn(weights, width, smallest) {
  const gone = new Uint8Array(weights.length);
  for (let n = width; n < weights.length; n++)
    if (Math.abs(weights[n]) < smallest) {
      weights[n] = 0;
      gone[n] = 1;
    }
  return gone;
}

function featuresOf(examples, support) {
  const counts = new Map();
  for (const { evidence } of examples)
    for (const name of evidence.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const features = new Map([['bias', 0]]);
  for (const [name, n] of [...counts].sort((a, b) => (a[0] < b[0] ? -1 : 1)))
    if (n >= support) features.set(name, features.size);
  return features;
}

function rowOf({ evidence, target, allowed, weight = 1 }, features, classes, isOfAnswers) {
  const known = [...evidence].filter(([name]) => features.has(name));
  const pairs = (list) => list.map(([name, value]) => [features.get(name), value]);
  const goal = new Float64Array(classes.length);
  for (const [name, share] of target) goal[classes.indexOf(name)] += share;
  return {
    question: [[0, 1], ...pairs(known.filter(([name]) => !isOfAnswers(name)))],
    answers: pairs(known.filter(([name]) => isOfAnswers(name))),
    meaning: target[0][0],
    goal,
    weight,
    open: (allowed ?? classes).map((name) => classes.indexOf(name)),
  };
}

function groupBy(rows) {
  const groups = new Map();
  for (const row of rows) groups.set(row.meaning, [...(groups.get(row.meaning) ?? []), row]);
  return groups;
}

/** Takes a little off every weight; those that nothing holds up become nought, and the table stays small. */
function soften(weights, width, by) {
  for (let k = width; k < weights.length; k++)
    weights[k] = Math.sign(weights[k]) * Math.max(0, Math.abs(weights[k]) - by);
}
