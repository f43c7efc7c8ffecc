// What kind of question a column asks: in three languages, with scales whose ends nobody chose, with commas inside options.
import { expect, test } from 'vitest';
import { splitting } from '../../src/survey/domain/split-options.ts';
import { typeOf } from '../../src/survey/domain/typing.ts';
import { wilson } from '../../src/survey/domain/wilson.ts';
import { mulberry32 } from '../chance.ts';

const many = (...words: string[]) => Array.from({ length: 6 }, () => words).flat();

test.each([
  ['Satisfied? (1 = not at all, 5 = very)', many('3', '4', '4'), 'scale', '1,2,3,4,5', true],
  ['How satisfied are you, from 1 to 7', many('6', '7', '5'), 'scale', '1,2,3,4,5,6,7', true],
  ['Satisfaction générale (1-4)', many('2', '3'), 'scale', '1,2,3,4', true],
  ['Satisfied? (1 = very satisfied, 5 = not at all)', many('1', '2'), 'scale', '5,4,3,2,1', true],
  ['Satisfied? (1 = very, 4 = neither, 7 = not at all)', many('2', '5', '6'), 'scale', '7,6,5,4,3,2,1', true],
  ['Satisfied? (5 = very, 1 = not at all)', many('4', '5'), 'scale', '1,2,3,4,5', true],
  ['Zufrieden? (1 = sehr gut, 6 = ungenügend)', many('1', '2'), 'scale', '6,5,4,3,2,1', true],
  ['Satisfait ? (1 = pas du tout, 5 = tout à fait)', many('4', '5'), 'scale', '1,2,3,4,5', true],
  ['How well did it go?', many('2', '3', '4'), 'scale', '1,2,3,4,5', false],
  ['How likely are you to recommend us? (0–10)', many('9', '10', '7'), 'nps', '0,1,2,3,4,5,6,7,8,9,10', true],
  [
    'I could speak openly',
    many('Agree', 'Strongly agree', 'Disagree'),
    'likert',
    'Strongly disagree,Disagree,Neither agree nor disagree,Agree,Strongly agree',
    true,
  ],
  [
    'Je pouvais parler',
    many('Tout à fait d’accord', "Plutôt d'accord"),
    'likert',
    "Pas du tout d'accord,Pas d'accord,Ni d'accord ni pas d'accord,Plutôt d'accord,Tout à fait d’accord",
    true,
  ],
  [
    'Ich konnte offen reden',
    many('Trifft eher zu', 'Trifft nicht zu', 'Trifft zu'),
    'likert',
    'Trifft nicht zu,Trifft eher nicht zu,Teils, teils,Trifft eher zu,Trifft zu',
    true,
  ],
  [
    'Êtes-vous satisfait(e) ?',
    many('Très satisfait(e)', 'Satisfait(e)'),
    'likert',
    'Tres insatisfait,Insatisfait,Neutre,Satisfait(e),Très satisfait(e)',
    true,
  ],
  ['Did you reach your goals?', many('Yes', 'Partly', 'No'), 'yesno', 'Yes,Partly,No', true],
  ['Avez-vous atteint vos objectifs ?', many('Oui', 'En partie', 'Non'), 'yesno', 'Oui,En partie,Non', true],
  ['Glad that we match?', many('Yes', 'No', 'No opinion'), 'yesno', 'Yes,No,No opinion', true],
  ['Which strand?', many('Faculty', 'Fellows', 'Circles'), 'choice', 'Faculty,Fellows,Circles', true],
] as const)('%s', (header, cells, reads, options, sure) => {
  const typed = typeOf(header, cells, []);
  const shown = {
    reads: typed.reads,
    options: typed.options.map((one) => one.charAt(0).toUpperCase() + one.slice(1)).join(','),
    sure: typed.sure,
  };
  expect(shown).toEqual({ reads, options: options.split(/,(?! )/).join(','), sure });
});

test('ends of a scale never come from the answers: what was not observed is still an answer one could give', () => {
  expect(typeOf('Rate it (1 = poor … 5 = great)', many('2', '3', '4'), []).bounds).toEqual({
    from: 1,
    to: 5,
  });
  const guess = typeOf('Rate it', many('2', '3', '4'), [{ from: 1, to: 7 }]);
  expect(guess).toMatchObject({ bounds: { from: 1, to: 7 }, sure: false });
  expect(typeOf('Rate it', many('1', '5'), []).sure).toBe(false);
});

test('the negative answer holds the positive one, and is not taken for it', () => {
  const typed = typeOf('x', many('Disagree', 'Strongly disagree'), []);
  expect(typed.options).toEqual([
    'Strongly disagree',
    'Disagree',
    'Neither agree nor disagree',
    'Agree',
    'Strongly agree',
  ]);
});

const every = (...words: string[]) => [...many(...words), ...many(...words), ...many(...words)];

test.each([
  ['ends with words beside them', '5 – very', '4', '2', '1 – not', 'scale'],
  ['two wordings of one point, both to choose', 'Agree', 'Rather agree', 'Disagree', 'Disagree', 'choice'],
  ['all agree alike', 'Strongly agree', 'Strongly agree', 'Strongly agree', 'Strongly agree', 'likert'],
  ['a comma behind yes and no', 'No, not at all', 'Yes, rather', 'Yes, very', 'No, not at all', 'choice'],
  ['boxes joined by a semicolon', 'Kick-off; Training', 'Training', 'Webinar', 'Webinar', 'checkboxes'],
])('%s', (_, a, b, c, d, reads) => {
  const typed = typeOf('How was it?', every(a, b, c, d), []);
  expect(typed.reads).toBe(reads);
  if (reads === 'choice') expect([...typed.options].sort()).toEqual([...new Set([a, b, c, d])].sort());
});

test('few answers are asked about, free text is text', () => {
  expect(typeOf('Where?', ['Geneva', 'Geneva', 'Lyon', 'Lyon'], [])).toMatchObject({
    reads: 'choice',
    sure: false,
  });
  const prose = Array.from(
    { length: 20 },
    (_, k) => `A rather long answer about number ${k}, with a comma and more words.`,
  );
  expect(typeOf('Tell us', prose, [])).toMatchObject({ reads: 'text', sure: true });
});

test('ticked boxes with commas inside: recovered on 300 seeded sets with brackets and without, or asked about', () => {
  let [right, asked] = [0, 0];
  for (let seed = 1; seed <= 300; seed++) {
    const random = mulberry32(seed);
    const pool = [
      'Leadership',
      'CV, letters and interviews',
      'Networking (events, contacts)',
      'Career change',
      'Work, family and time',
      'Going abroad',
      'Pay, and how to ask for it',
      'Teaching',
    ];
    const options = pool.filter(() => random() < 0.7);
    if (options.length < 3) continue;
    const lists = Array.from({ length: 60 }, () => options.filter(() => random() < 0.45)).filter(
      (list) => list.length > 0,
    );
    const { split, doubtful } = splitting(
      lists.map((list) => list.join(', ')),
      null,
    );
    const isRight = lists.every((list) => JSON.stringify(split(list.join(', '))) === JSON.stringify(list));
    if (isRight) right++;
    else {
      expect(doubtful.length, `seed ${seed}`).toBeGreaterThan(0);
      asked++;
    }
  }
  console.log(
    `options with commas: ${right} sets recovered, ${asked} asked about, none guessed wrongly in silence`,
  );
  expect(right).toBeGreaterThan(250);
});

test('what somebody wrote under Other stays one text, and is none of the options', () => {
  const divorce = 'talking about my divorce, my boss Anna, and money';
  const cells = [
    ...many(
      'Leadership, Career change',
      'Leadership',
      'Career change, Feedback',
      'Feedback',
      'Leadership, Feedback',
    ),
    `Leadership, ${divorce}`,
    'Well, everything, in a way, helped',
    'Feedback, The long walks along the lake every single week',
    'Networking',
  ];
  const { split, options } = splitting(cells, null);
  expect([...options].sort()).toEqual(['Career change', 'Feedback', 'Leadership', 'Networking']);
  expect(split(`Leadership, ${divorce}`)).toEqual(['Leadership', divorce]);
  expect(split(cells.at(-3)!)).toEqual([cells.at(-3)]);
  expect(typeOf('Which areas helped you?', cells, [])).toMatchObject({ reads: 'checkboxes', options });
  // As soon as somebody else ticks one of them, they are options.
  const rare = splitting([...cells, 'Leadership, Teaching, Pay', 'Teaching, Pay', 'Pay'], null);
  expect(rare.options).toEqual(expect.arrayContaining(['Teaching', 'Pay']));
});

test('options that a person named are taken as they stand, the longest first', () => {
  const { split } = splitting(['Work, Life', 'Work, Life, Play', 'Play'], ['Work, Life', 'Work', 'Play']);
  expect(['Work, Life', 'Work, Life, Play', 'Work, Play'].map((text) => split(text).join('|'))).toEqual([
    'Work, Life',
    'Work, Life|Play',
    'Work|Play',
  ]);
});

test('an ambiguous pair is asked about', () => {
  const cells = Array.from({ length: 20 }, (_, k) => (k % 2 === 0 ? 'Pay, Promotion, Teaching' : 'Teaching'));
  const typed = typeOf('What helped?', [...cells, ...many('Teaching, Research', 'Research')], []);
  expect(typed).toMatchObject({
    reads: 'checkboxes',
    sure: false,
    doubt: expect.stringContaining('“Pay, Promotion”'),
  });
});

/** Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I. */
test.each([
  [9, 10, 0.5958, 0.9821],
  [0, 10, 0, 0.2775],
  [10, 10, 0.7225, 1],
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('the interval of %d of %d', (k, n, low, high) => {
  const found = wilson(k, n)!;
  expect(found.low).toBeCloseTo(low, 4);
  expect(found.high).toBeCloseTo(high, 4);
});
