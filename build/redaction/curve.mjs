// The curve: what goes, is asked about and stays at each bar of both scores, each hand's cases by scores that never saw them.
//   node build/redaction/curve.mjs [goes,whole,more,shown,words …]
// A mark is counted whole; small words within it are left out in the second figure of each pair.
import { casesIn, isOnlyCounted, loadRedaction } from './engine.mjs';
import { placeExamples, seen, wordExamples } from './examples.mjs';
import { HOW, learn, scoreWith } from './learn.mjs';

const redaction = await loadRedaction();
const cases = casesIn(redaction, false).map((one) => seen(redaction, one));
const hands = [...new Set(cases.map(({ hand }) => hand))];
const words = cases.map((one) => wordExamples(redaction, one));
const learnt = (examples, hand) =>
  examples.filter((_, k) => cases[k].hand !== hand && !isOnlyCounted(cases[k].file)).flat();

for (const hand of hands) {
  const weights = learn(learnt(words, hand));
  for (const one of cases)
    if (one.hand === hand)
      one.wordScore = remembered(
        (_sight, at) => at,
        (sight, at) => scoreWith(weights, redaction.evidenceOf(sight, at)),
      );
}
const flagsOf = (one, from) => {
  const { scene, spans, flags, asked } = one;
  return [...flags, ...redaction.likelyIn(scene, spans, asked, flags, { from, scored: one.wordScore })].sort(
    (a, b) => a.start - b.start,
  );
};
const places = cases.map((one) => placeExamples(redaction, one, flagsOf(one, redaction.WORDS_FROM)));
for (const hand of hands) {
  const weights = learn(learnt(places, hand), HOW);
  for (const one of cases)
    if (one.hand === hand)
      one.placeScore = remembered(
        (_seats, { why, first, last }) => `${why} ${first} ${last}`,
        (seats, seat) => scoreWith(weights, redaction.signsOf(seats, seat)),
      );
}

const rows = process.argv.slice(2).filter((word) => word.includes(','));
const usual = { ...redaction.PLACES_FROM, words: 0 };
const bars = rows.map((row) => {
  const [goes, wholeGoes, more, shown, words = 0] = row.split(',').map(Number);
  return { goes, wholeGoes, more, shown, words };
});
for (const bar of bars.length > 0 ? bars : [usual]) {
  console.log(JSON.stringify(bar));
  const from = {
    ...redaction.WORDS_FROM,
    waits: redaction.WORDS_FROM.waits + bar.words,
    shown: redaction.WORDS_FROM.shown + bar.words,
  };
  const counted = cases.map((one) => countIn(one, from, bar));
  for (const name of [...new Set(cases.map(({ file }) => file)), 'all']) {
    const rows = counted.filter((_, k) => name === 'all' || cases[k].file === name);
    const sum = (key) => rows.reduce((total, row) => total + (row[key] ?? 0), 0);
    const share = (a, b) => `${a} of ${b} ${b > 0 ? ((100 * a) / b).toFixed(1) : '-'}`;
    console.log(
      `  ${name.replace('.txt', '')}: gone ${share(sum('gone'), sum('go'))} (${((100 * sum('goneBare')) / Math.max(1, sum('go'))).toFixed(1)}), neither ${sum('neither')} (${sum('neitherBare')}, to go ${sum('left')}) of ${sum('marks')}, kept ${share(sum('kept'), sum('stay'))}, waits ${(sum('waits') / rows.length).toFixed(2)}, looks ${(sum('looks') / rows.length).toFixed(2)}`,
    );
  }
}

function remembered(keyOf, score) {
  const known = new Map();
  return (view, seat) => {
    const key = keyOf(view, seat);
    if (!known.has(key)) known.set(key, score(view, seat));
    return known.get(key);
  };
}

/** Everything said of one text at these bars. */
function countIn(one, wordsFrom, placesFrom) {
  const { scene, text, marks } = one;
  const sorted = redaction.sortedOut(scene, one.spans, flagsOf(one, wordsFrom), placesFrom, one.placeScore);
  const spans = redaction.mergeSpans([
    ...one.spans,
    ...sorted.spans,
    ...redaction.edgesOf(scene, sorted.spans),
  ]);
  const open = sorted.flags.filter((flag) => !spans.some((span) => redaction.covers(span, flag)));
  const waiting = open.filter(({ why }) => redaction.waitsFor(why));
  const shown = open.filter(({ why }) => !redaction.waitsFor(why));
  const flags = [...waiting, ...redaction.looksIn(scene, spans, waiting, shown)];
  const asked = new Map(
    flags.map(({ start, end, why }) => [text.slice(start, end).toLowerCase(), redaction.waitsFor(why)]),
  );
  const waits = [...asked.values()].filter(Boolean).length;
  const sum = { waits, looks: asked.size - waits };
  const add = (key, is) => {
    sum[key] = (sum[key] ?? 0) + (is ? 1 : 0);
  };
  for (const mark of marks) countMark(mark, wordsIn(text, mark, spans, flags), add);
  return sum;
}

function wordsIn(text, { start, end }, spans, flags) {
  const isIn = (list, at) => list.some((place) => place.start <= at && at < place.end);
  return [...text.slice(start, end).matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].map((word) => {
    const letters = [...Array(word[0].length).keys()].map((n) => start + word.index + n);
    return {
      isSmall: /^\p{Ll}/u.test(word[0]),
      isGone: letters.every((at) => isIn(spans, at)),
      isTouched: letters.some((at) => isIn(spans, at)),
      isMet: letters.every((at) => isIn(spans, at) || isIn(flags, at)),
    };
  });
}

function countMark({ mark }, all, add) {
  if (mark === 'either') return;
  add(mark === 'stay' ? 'stay' : 'marks', true);
  if (mark === 'stay') {
    add('kept', !all.some(({ isTouched }) => isTouched));
    return;
  }
  const capitals = all.filter(({ isSmall }) => !isSmall);
  const bare = capitals.length > 0 ? capitals : all;
  add('neither', !all.every(({ isMet }) => isMet));
  add('neitherBare', !bare.every(({ isMet }) => isMet));
  if (mark !== 'gone') return;
  add('go', true);
  add(
    'gone',
    all.every(({ isGone }) => isGone),
  );
  add(
    'goneBare',
    bare.every(({ isGone }) => isGone),
  );
  add('left', !bare.every(({ isMet }) => isMet));
}
