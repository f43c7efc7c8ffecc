// Trains the tables with which the add-on reads forms, and counts honestly how well they do on forms left out.
//   node build/forms/train.mjs [--more FOLDER] [--folds N] [--write] [--show N] [--curve]
// Sources: keyed workbooks of test/reading, those that were counted blind before they joined among them, and of FOLDER, single questions of build/forms/questions. No network.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { knownBooks, loadReading, phrasesIn, workbooksIn } from './engine.mjs';
import { classesOf, phraseExamples, prepared, trainTables } from './model.mjs';
import { countOf, printCounts } from './tell.mjs';

const root = new URL('../../', import.meta.url).pathname;
/** Those held out were counted blind, once, before they joined: docs/reading.md. */
const OWN = ['', 'held-out', 'held-out-2', 'held-out-3', 'held-out-4', 'held-out-5'];
const { values: options } = parseArgs({
  options: {
    more: { type: 'string', multiple: true, default: [] },
    own: { type: 'string', multiple: true, default: OWN.map((folder) => `${root}test/reading/${folder}`) },
    questions: { type: 'string', default: `${root}build/forms/questions` },
    folds: { type: 'string', default: '0' },
    show: { type: 'string', default: '0' },
    write: { type: 'boolean', default: false },
    curve: { type: 'boolean', default: false },
    'no-count': { type: 'boolean', default: false },
  },
});
const reading = await loadReading();
const classes = classesOf(reading);
const books = (await Promise.all([...options.own, ...options.more].map(workbooksIn)))
  .flat()
  .map((book) => prepared(reading, classes, book));
/** Our own forms and samples weigh more: they have to be read without asking. */
const KNOWN = 3;
const known = knownBooks(reading).map((book) => prepared(reading, classes, book, KNOWN));
const phrases = phraseExamples(reading, classes, phrasesIn(options.questions), 0.6);
console.log(
  `${books.length} workbooks, ${books.flatMap((b) => b.columns).length} columns, ${phrases.length} single questions`,
);

/** Counts of all workbooks, each read by tables that never saw it. */
function leftOut(from, folds) {
  return Array.from({ length: folds }, (_, k) => {
    const held = from.filter((_, n) => n % folds === k);
    const tables = trainTables(
      reading,
      classes,
      [...from.filter((book) => !held.includes(book)), ...known],
      phrases,
    );
    const scorer = reading.createScorer(tables.columns, tables.roles, tables.known);
    return held.map((book) => countOf(reading, book, scorer));
  }).flat();
}

/** Each point of the learning curve is counted in so many parts. */
const CURVE_FOLDS = 4;
const folds = Number(options.folds) || books.length;
if (!options['no-count']) printCounts(leftOut(books, folds), Number(options.show));
if (options.curve)
  for (const share of [0.25, 0.5, 0.75]) {
    const fewer = books.filter((_, n) => (n * 7919) % 100 < share * 100);
    console.log(`\nlearning curve: ${fewer.length} workbooks`);
    printCounts(leftOut(fewer, Math.min(fewer.length, CURVE_FOLDS)), 0);
  }
if (options.write) {
  const { columns, roles, known: questions } = trainTables(reading, classes, [...books, ...known], phrases);
  writeTables(columns, roles, questions, `${books.length} workbooks and ${phrases.length} single questions`);
}

/** Numbers as they travel, and words as they are read: the build packs those with all others. */
function writeTables(columns, roles, questions, source) {
  const madeBy = `// Made by build/forms/train.mjs from ${source}; not written by hand.`;
  const numbers = `${madeBy}
import type { PackedWeights } from './packed.ts';

export const columnWeights: PackedWeights = ${JSON.stringify(columns.numbers)};

export const roleWeights: PackedWeights = ${JSON.stringify(roles.numbers)};

/** Fingerprints of the questions that are known word for word. */
export const knownPrints = ${JSON.stringify(questions.prints)};
`;
  const words = `${madeBy}

/** What speaks for and against meanings, where no list says it already; in the second line words of questions. */
export const columnWords = ${JSON.stringify(columns.words)};

/** A line for each row of roles: how many questions are known of each meaning, a digit each, and the roles. */
export const knownWords = ${JSON.stringify(questions.words)};
`;
  writeFileSync(`${root}src/reading/weights.ts`, numbers);
  writeFileSync(`${root}src/reading/table-words.ts`, words);
  console.log(`written: ${numbers.length} characters of numbers, ${words.length} of words`);
}
