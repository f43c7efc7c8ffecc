// Survey answers with known figures: a final survey of a hundred people, and smaller ones.
import type { CellData } from '../src/local/world.ts';
import { mulberry32 } from './chance.ts';
import type { Tabs } from './workbench.ts';

export const FINAL_HEADER = [
  'Timestamp',
  'Email Address',
  'I took part as',
  'How satisfied are you with the programme as a whole? (1 = not at all, 5 = very)',
  'Are you glad that the organisers do the matching?',
  'Did you reach your goals?',
  'Will you go on meeting?',
  'Which areas helped you?',
  'How far do you agree? [The match suited my needs]',
  'How far do you agree? [Expectations, on both sides, were clear]',
  'How likely are you to recommend the programme? (0–10)',
  'What could be better?',
  'May we quote you without your name?',
  'Your quote',
];

const AGREE = ['Strongly disagree', 'Disagree', 'Neither agree nor disagree', 'Agree', 'Strongly agree'];
export const AREAS = [
  'Leadership',
  'Networking (events, contacts)',
  'CV, letters and interviews',
  'Career change',
];

/** So many of each answer, in an order that the seed decides. */
export function shuffled<T>(counts: readonly (readonly [T, number])[], random: () => number): T[] {
  const list = counts.flatMap(([value, n]) => Array.from({ length: n }, () => value));
  for (let k = list.length - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1));
    [list[k], list[other]] = [list[other]!, list[k]!];
  }
  return list;
}

/** A hundred answers whose headline is 90, 84, 67, 12 and 55 per cent; nobody chose 1 on the scale. */
export function finalSurvey(): Tabs {
  const random = mulberry32(100);
  const satisfied = shuffled<CellData>(
    [
      [5, 50],
      [4, 40],
      [3, 6],
      [2, 4],
    ],
    random,
  );
  const glad = shuffled(
    [
      ['Yes', 84],
      ['No', 10],
      ['No opinion', 6],
    ],
    random,
  );
  const goals = shuffled(
    [
      ['Yes', 67],
      ['Partly', 12],
      ['No', 21],
    ],
    random,
  );
  const goOn = shuffled(
    [
      ['Yes', 55],
      ['Maybe', 25],
      ['No', 20],
    ],
    random,
  );
  const suited = shuffled(
    AGREE.map((word, k) => [word, [2, 8, 15, 50, 25][k]!] as const),
    random,
  );
  const clear = shuffled(
    AGREE.map((word, k) => [word, [5, 10, 25, 40, 20][k]!] as const),
    random,
  );
  const recommend = shuffled<CellData>(
    [
      [10, 30],
      [9, 20],
      [8, 20],
      [7, 10],
      [6, 10],
      [3, 10],
    ],
    random,
  );
  const rows = Array.from({ length: 100 }, (_, k): CellData[] => [
    new Date(2027, 0, 5 + (k % 20), 10, k % 60),
    `person${k}@example.org`,
    k < 34 ? 'Mentor' : 'Mentee',
    satisfied[k]!,
    glad[k]!,
    goals[k]!,
    goOn[k]!,
    AREAS.filter((_, area) => (k + area) % 3 !== 0 || area === k % 4).join(', '),
    suited[k]!,
    clear[k]!,
    recommend[k]!,
    k % 4 === 0 ? `More time for number ${k} would have helped me very much.` : '',
    k % 2 === 0 ? 'Yes' : 'No',
    k % 10 === 0 ? `It opened a door for me, number ${k}.` : '',
  ]);
  return { 'Final survey': [FINAL_HEADER, ...rows] };
}
