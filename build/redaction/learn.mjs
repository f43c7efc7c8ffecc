// Logistic regression of one score on named evidence: AdaGrad with weight decay, light evidence pruned, the same numbers at every run.

function createRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/**
 * @param examples  { evidence: string[], isSomebody: boolean, weight: number }
 * @param options   support: evidence in fewer examples is left out; lightest: weights below are pruned, twice, and the rest learnt anew.
 * @returns weights by name, `bias` among them.
 */
export function learn(examples, options = {}) {
  const { support = 10, lightest = 0.4, rounds = 2 } = options;
  let weights = fitted(examples, support, () => true, options);
  for (let n = 0; n < rounds; n++) {
    const heavy = weights;
    const isHeavy = (name) => Math.abs(heavy.get(name) ?? 0) >= lightest;
    weights = fitted(examples, support, isHeavy, options);
  }
  return weights;
}

function fitted(examples, support, isTaken, { epochs = 14, rate = 0.25, decay = 2e-4 }) {
  const places = placesOf(examples, support, isTaken);
  const rows = examples.map(({ evidence, isSomebody, weight }) => ({
    at: [0, ...evidence.map((name) => places.get(name)).filter((at) => at !== undefined)],
    goal: isSomebody ? 1 : 0,
    weight,
  }));
  const weights = new Float64Array(places.size);
  const squares = new Float64Array(places.size).fill(1e-6);
  const random = createRandom(7);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let k = rows.length - 1; k > 0; k--) {
      const other = Math.floor(random() * (k + 1));
      [rows[k], rows[other]] = [rows[other], rows[k]];
    }
    for (const { at, goal, weight } of rows) {
      const score = at.reduce((sum, n) => sum + weights[n], 0);
      const off = (1 / (1 + Math.exp(-score)) - goal) * weight;
      for (const n of at) {
        const slope = off + (n > 0 ? decay * weights[n] : 0);
        squares[n] += slope * slope;
        weights[n] -= (rate * slope) / Math.sqrt(squares[n]);
      }
    }
  }
  return new Map([...places].map(([name, at]) => [name, weights[at]]));
}

function placesOf(examples, support, isTaken) {
  const counts = new Map();
  for (const { evidence } of examples)
    for (const name of evidence) counts.set(name, (counts.get(name) ?? 0) + 1);
  const places = new Map([['bias', 0]]);
  for (const [name, n] of [...counts].sort((a, b) => (a[0] < b[0] ? -1 : 1)))
    if (n >= support && isTaken(name)) places.set(name, places.size);
  return places;
}

/** How the score of places is learnt: evidence that few places show, or that weighs little, is left out. */
export const HOW = { support: 20, lightest: 0.3, decay: 2e-3 };

export const scoreWith = (weights, evidence) =>
  evidence.reduce((sum, name) => sum + (weights.get(name) ?? 0), weights.get('bias') ?? 0);
