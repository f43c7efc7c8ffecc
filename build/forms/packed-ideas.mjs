// Writes src/reading/ideas.ts into Code.js as packed text: a step of the build, so that the words stay readable in the sources.
import { loadReading } from './engine.mjs';
import { packText } from './pack.mjs';

/** A loader of webpack, for that one file. */
// biome-ignore lint/style/noDefaultExport: webpack calls what a loader exports by default
export default async function packedIdeas() {
  const reading = await loadReading('build/forms/words.ts');
  const [questions, answers] = [reading.ideasInQuestions(), reading.ideasInAnswers()].map(linesOf);
  const text = `${questions}\n\n${answers}`;
  const packed = packText(reading, text);
  if (reading.textIn(packed) !== text) throw new Error('packed words do not come back');
  return moduleOf(JSON.stringify(packed));
}

/** An idea a line, its words in the order of letters. */
const linesOf = (ideas) =>
  Object.entries(ideas)
    .map(([idea, words]) => `${idea} ${words.split(' ').sort().join(' ')}`)
    .join('\n');

/** Both lists are one text: what the first foretells helps with the second. */
const moduleOf = (packed) => `
import { textIn } from './packed-text.ts';
let lists = null;
const ideasIn = (at) => {
  lists = lists || textIn(${packed}).split('\\n\\n');
  return Object.fromEntries(lists[at].split('\\n').map((line) => {
    const end = line.indexOf(' ');
    return [line.slice(0, end), line.slice(end + 1)];
  }));
};
export const ideasInQuestions = () => ideasIn(0);
export const ideasInAnswers = () => ideasIn(1);
`;
