// Multinomial logistic regression on named evidence: AdaGrad with weight decay, the same numbers at every run.

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

/**
 * @param examples  { evidence: Map<string, number>, target: [class, share][], allowed: class[] | null, weight: number }
 * @param options   support: evidence seen in fewer examples is left out
 * @returns { classes, features: Map<string, number>, weights: Float64Array } one row of weights for each feature
 */
export function train(
  examples,
  classes,
  { decay = 3e-4, shrink = 0, epochs = 30, rate = 0.3, support = 2, seed = 7 } = {},
) {
  const counts = new Map();
  for (const { evidence } of examples)
    for (const name of evidence.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const features = new Map([['bias', 0]]);
  for (const [name, n] of [...counts].sort((a, b) => (a[0] < b[0] ? -1 : 1)))
    if (n >= support) features.set(name, features.size);
  const width = classes.length;
  const weights = new Float64Array(features.size * width);
  const squares = new Float64Array(features.size * width).fill(1e-6);
  const index = new Map(classes.map((name, k) => [name, k]));
  const rows = examples.map(({ evidence, target, allowed, weight = 1 }) => {
    const at = [0];
    const value = [1];
    for (const [name, v] of evidence) {
      const f = features.get(name);
      if (f !== undefined) {
        at.push(f);
        value.push(v);
      }
    }
    const goal = new Float64Array(width);
    for (const [name, share] of target) goal[index.get(name)] += share;
    return { at, value, goal, weight, open: (allowed ?? classes).map((name) => index.get(name)) };
  });
  const random = createRandom(seed);
  const order = rows.map((_, k) => k);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let k = order.length - 1; k > 0; k--) {
      const other = Math.floor(random() * (k + 1));
      [order[k], order[other]] = [order[other], order[k]];
    }
    for (const k of order) step(rows[k]);
    if (shrink > 0) soften(weights, width, shrink);
  }
  function step({ at, value, goal, weight, open }) {
    const p = softmax(open.map((c) => at.reduce((sum, f, n) => sum + weights[f * width + c] * value[n], 0)));
    for (let n = 0; n < at.length; n++) {
      const base = at[n] * width;
      for (let o = 0; o < open.length; o++) {
        const c = open[o];
        const gradient = weight * (p[o] - goal[c]) * value[n] + (at[n] === 0 ? 0 : decay * weights[base + c]);
        squares[base + c] += gradient * gradient;
        weights[base + c] -= (rate * gradient) / Math.sqrt(squares[base + c]);
      }
    }
  }
  return { classes, features, weights };
}

/** Takes a little off every weight; those that nothing holds up become nought, and the table stays small. */
function soften(weights, width, by) {
  for (let k = width; k < weights.length; k++)
    weights[k] = Math.sign(weights[k]) * Math.max(0, Math.abs(weights[k]) - by);
}

export function softmax(scores) {
  let most = -Infinity;
  for (const s of scores) if (s > most) most = s;
  const e = scores.map((s) => Math.exp(s - most));
  const sum = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / sum);
}

/** Probabilities of the allowed classes, by name. */
export function predict({ classes, features, weights }, evidence, allowed = null) {
  const width = classes.length;
  const open = (allowed ?? classes).map((name) => classes.indexOf(name));
  const scores = open.map((c) => weights[c]);
  for (const [name, v] of evidence) {
    const f = features.get(name);
    if (f !== undefined) for (let o = 0; o < open.length; o++) scores[o] += weights[f * width + open[o]] * v;
  }
  const p = softmax(scores);
  return new Map(open.map((c, o) => [classes[c], p[o]]));
}
