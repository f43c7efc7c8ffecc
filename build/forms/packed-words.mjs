// Writes src/reading/words.ts into Code.js as packed text: a step of the build, so that the words stay readable in the sources.
import { loadReading } from './engine.mjs';
import { packParts } from './pack.mjs';
import { meaningLines } from './packed-fields.mjs';
import { inOrder as alternativesInOrder, longPatterns } from './packed-patterns.mjs';

/** All words in parts: meanings, which every run needs, then questions and patterns, as some runs need no more. */
export function partsOf({ wordLists }) {
  const words = Object.entries(wordLists).map(([name, list]) => inOrder(name, list()));
  return [meaningLines(), words[0], longPatterns().map(alternativesInOrder).join('\n'), ...words.slice(1)];
}

/** A loader of webpack, for that one file. */
// biome-ignore lint/style/noDefaultExport: webpack calls what a loader exports by default
export default async function packedWords() {
  const reading = await loadReading('build/forms/words.ts');
  const names = Object.keys(reading.wordLists);
  const parts = partsOf(reading);
  const { frequent, packed } = packParts(reading, parts);
  const read = reading.partsIn(frequent, packed);
  if (parts.some((part, k) => read(k) !== part)) throw new Error('packed words do not come back');
  return `
import { latePattern } from '../ground/late-patterns.ts';
import { late } from '../ground/made-when-asked.ts';
import { partsIn } from './packed-text.ts';
const parts = late(() => partsIn(${JSON.stringify(frequent)}, ${JSON.stringify(packed)}));
export const wordLists = {
${['meanings', ...names].map((name, k) => `  ${name}: () => parts()(${k < 2 ? k : k + 1})`).join(',\n')}
};
export const pattern = (at) => latePattern(() => parts()(2).split('\\n')[at]);
`;
}

/** The words of an idea in the order of letters: what one foretells helps with the next. */
const inOrder = (name, text) =>
  name === 'questions' || name === 'answers'
    ? text.replace(/ .*/g, (words) => ` ${words.slice(1).split(' ').sort().join(' ')}`)
    : text;
