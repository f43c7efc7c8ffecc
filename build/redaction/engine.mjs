// What the training of redaction's score shares with the counts: the add-on's own sources as a module, and the cases, by the hand that wrote them.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { asModule } from '../as-module.mjs';

const root = new URL('../../', import.meta.url).pathname;
const CASES = join(root, 'test/redaction/cases');

/** Written by the same hand: left out together. */
const HANDS = [
  ['strangers', /^strangers-/],
  ['another', /^by-another-/],
  ['third', /^by-a-third-/],
  ['fourth', /^by-a-fourth-/],
  ['sixth', /^by-a-sixth-/],
  ['seventh', /^by-a-seventh-/],
  ['eighth', /^by-an-eighth-/],
  ['own', /./],
];

export const loadRedaction = () =>
  asModule(join(root, 'build/redaction/parts.ts'), join(root, 'node_modules/.cache/redaction/parts.mjs'));

/** Cases that no score may learn from: they are only counted. */
const ONLY_COUNTED = new Set(['by-a-seventh-hand-counted.txt']);

export const isOnlyCounted = (file) => ONLY_COUNTED.has(file);

export function casesIn(redaction, isLearning = true) {
  return readdirSync(CASES)
    .filter((file) => file.endsWith('.txt') && file !== 'in-other-scripts.txt')
    .filter((file) => !(isLearning && ONLY_COUNTED.has(file)))
    .flatMap((file) => {
      const [hand] = HANDS.find(([, is]) => is.test(file));
      return redaction.readCases(join(CASES, file)).map((one) => ({ ...one, file, hand }));
    });
}

/** What the rules say of a case, and the places for which publishing would wait. */
export function lookedAt(redaction, { text, language, cast }) {
  const people = [cast.mentor, ...cast.others];
  const found = redaction.lookIn(text, {
    known: redaction.knownPeople(people),
    units: redaction.unitForms(people.map(({ unit }) => unit)),
    mentor: 0,
    language,
  });
  return { ...found, asked: found.flags.filter(({ why }) => redaction.waitsFor(why)) };
}
