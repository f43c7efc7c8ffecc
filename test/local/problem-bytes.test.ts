// `desk solve` reads bytes: the same answers and the same words as the ordinary reader, whatever is written.
import { expect, test } from 'vitest';
import { solveJson } from '../../src/assignment/problem-json.ts';
import { Refusal } from '../../src/language/refusal.ts';
import { runEngine } from '../../src/local/engine.ts';
import { scanProblems } from '../../src/local/problem-bytes.ts';
import { mulberry32 } from '../chance.ts';
import { crowdedProblem, smallProblem } from '../problems.ts';

const solved = (text: string) => runEngine('solve', () => Buffer.from(text));

/** The ordinary way: the whole text as JSON. */
function solvedOrdinarily(text: string) {
  try {
    return { value: solveJson(JSON.parse(text)) };
  } catch (error) {
    if (error instanceof Refusal) return { error: error.text };
    if (error instanceof SyntaxError)
      return { error: expect.objectContaining({ what: 'The input is not JSON.' }) };
    throw error;
  }
}

test('3,000 problems in all spellings are read as the ordinary reader reads them', () => {
  const seed = 22;
  const random = mulberry32(seed);
  const blank = () => ['', ' ', '\n', '\t  '][Math.floor(random() * 4)]!;
  for (let k = 0; k < 3000; k++) {
    const problem = k % 3 === 0 ? crowdedProblem(random) : smallProblem(random);
    const keys = Object.entries({ note: 'edges": [é€😀\\" {[', ...problem }).sort(() => random() - 0.5);
    const text = JSON.stringify(Object.fromEntries(keys)).replace(
      /[,:](?=["[\d{-])/g,
      (mark) => mark + blank(),
    );
    const scanned = scanProblems(Buffer.from(text));
    expect(scanned, `seed ${seed}, problem ${k}`).not.toBeNull();
    expect(solved(text), `seed ${seed}, problem ${k}`).toEqual(solvedOrdinarily(text));
  }
});

test('2,000 spoiled problems are refused in the same words', () => {
  const seed = 23;
  const random = mulberry32(seed);
  const pieces = [
    ',',
    '[',
    ']',
    '{',
    '}',
    '"',
    '-',
    '.5',
    'e3',
    '1',
    '0',
    '99999999999999999',
    ' ',
    'null',
    '\\',
  ];
  let plain = 0;
  for (let k = 0; k < 2000; k++) {
    const text = JSON.stringify(smallProblem(random));
    const at = Math.floor(random() * text.length);
    const spoiled =
      text.slice(0, at) +
      pieces[Math.floor(random() * pieces.length)] +
      text.slice(at + Math.floor(random() * 3));
    if (!spoiled.startsWith('{"')) continue;
    if (scanProblems(Buffer.from(spoiled)) !== null) plain++;
    expect(solved(spoiled), `seed ${seed}, problem ${k}: ${spoiled}`).toEqual(solvedOrdinarily(spoiled));
  }
  console.log(`spoiled problems: seed ${seed}, ${plain} of 2000 still plain`);
});

test('a list of problems gives a list of results', () => {
  const random = mulberry32(24);
  const problems = Array.from({ length: 5 }, () => smallProblem(random));
  const each = problems.map((problem) => (solved(JSON.stringify(problem)) as { value: unknown }).value);
  expect(solved(JSON.stringify(problems))).toEqual({ value: each });
});

test('input that no text can hold is refused clearly', () => {
  const refused = runEngine('solve', () => Buffer.alloc(2 ** 29));
  expect(refused).toMatchObject({ error: { what: 'The input is too large to be read.' } });
});
