// Writes src/reading/ideas.ts into Code.js as packed text: a step of the build, so that the words stay readable in the sources.
import { loadReading } from './engine.mjs';
import { packText } from './pack.mjs';

/** A loader of webpack, for that one file. */
// biome-ignore lint/style/noDefaultExport: webpack calls what a loader exports by default
export default async function packedIdeas() {
  const reading = await loadReading('build/forms/words.ts');
  const [questions, answers] = [reading.ideasInQuestions(), reading.ideasInAnswers()].map((ideas) =>
    packedIn(reading, ideas),
  );
  return moduleOf(questions, answers);
}

/** An idea a line, its words in the order of letters. */
function packedIn(reading, ideas) {
  const text = Object.entries(ideas)
    .map(([idea, words]) => `${idea} ${words.split(' ').sort().join(' ')}`)
    .join('\n');
  const packed = packText(reading, text);
  if (reading.textIn(packed) !== text) throw new Error('packed words do not come back');
  return JSON.stringify(packed);
}

const moduleOf = (questions, answers) => `
import { textIn } from './packed-text.ts';
const ideasIn = (letters) =>
  Object.fromEntries(textIn(letters).split('\\n').map((line) => {
    const end = line.indexOf(' ');
    return [line.slice(0, end), line.slice(end + 1)];
  }));
export const ideasInQuestions = () => ideasIn(${questions});
export const ideasInAnswers = () => ideasIn(${answers});
`;
