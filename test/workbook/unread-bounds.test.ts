// A sheet that bounds who may meet whom is never overlooked: either it is read, or nobody is matched, mailed or invited.
import { expect, test } from 'vitest';
import { CREATE, PROPOSE } from '../catch-up-world.ts';
import { APPROVE, received } from '../introduce-world.ts';
import { addressOf, introducedLadder, ladder, matched, mentorsOf, put } from '../ladder.ts';
import { askIn, valueIn, WRITE } from '../workbench.ts';

const UNREAD: readonly (readonly [name: string, header: readonly string[]])[] = [
  ['Never pair', ['Person A', 'Person B', 'Why']],
  ['NEVER PAIR', ['Name', 'Not with']],
  ['Do not match', ['Name', 'Not with']],
  ["Don't pair list", ['One', 'Two']],
  ['Ne jamais mettre ensemble', ['Personne', 'Autre']],
  ['Paires interdites', ['A', 'B']],
  ['Nicht zusammen', ['A', 'B']],
  ['Earlier pairs', ['Who', 'With whom']],
  ['Strands', ['Track', 'How']],
  ['Sheet9', ['Somebody', 'Other person', 'Reason']],
].map(([name, header]) => [name as string, header as string[]]);
const LIV_AND_ADA = ['Liv Lund', 'Ada Alder', ''];

test.each(UNREAD)('“%s” with columns of its own stops Match and is named', (name, header) => {
  const tabs = { [name]: [header, LIV_AND_ADA.slice(0, header.length)] };
  const { answer } = askIn(ladder(tabs), 'match', WRITE);
  expect(answer).toMatchObject({ ok: false, error: { where: `${name}, row 1` } });
});

test('nobody is mailed or invited either, and the hub asks to look', () => {
  const world = matched();
  put(world, 'Never pair', [
    ['Name', 'Not with'],
    ['Liv Lund', 'Ada Alder'],
  ]);
  expect(askIn(world, 'introduce', APPROVE).answer?.ok).toBe(false);
  expect(received(world)).toEqual([]);
  const hub = valueIn(world, 'hub', null);
  expect(hub.steps[0]).toMatchObject({ state: 'needs attention' });
  const later = introducedLadder();
  put(later, 'Never pair', [
    ['Name', 'Not with'],
    ['Liv Lund', 'Ada Alder'],
  ]);
  for (const request of [PROPOSE, CREATE]) expect(askIn(later, 'schedule', request).answer?.ok).toBe(false);
});

test.each(['Do not pair', 'Ne pas apparier', 'Konflikte', 'Sheet7'])(
  'with the two words we need it is read, called “%s”',
  (name) => {
    const world = ladder({
      [name]: [
        ['Person', 'Other person'],
        ['Liv Lund', 'Ada Alder'],
      ],
    });
    expect(mentorsOf(world)[addressOf('Liv Lund')]).not.toBe(addressOf('Ada Alder'));
  },
);

test.each([
  'Never paired before?',
  'Not matched',
  'Notes',
  'Matching',
  'Dates 2025',
  'Matches of the day',
  'Rules',
  'Pairs 2025',
  'Anciens binômes',
])('a stranger’s sheet called “%s” stops nobody', (name) => {
  const world = ladder({
    [name]: [
      ['Thing', 'Remark'],
      ['Cake', 'yes'],
    ],
  });
  expect(Object.keys(mentorsOf(world))).toHaveLength(6);
});

test('a spare copy beside the sheet that is read stops nobody, an empty one neither', () => {
  const world = ladder({
    'Never pair': [
      ['Person', 'Other person', 'Reason'],
      ['Liv Lund', 'Ada Alder', ''],
    ],
    'Copy of Never pair': [
      ['Name', 'Not with'],
      ['Liv Lund', 'Ada Alder'],
    ],
    Rules: [['', '']],
  });
  expect(mentorsOf(world)[addressOf('Liv Lund')]).not.toBe(addressOf('Ada Alder'));
});

test('two lists of whom not to pair, each with rows of its own, are asked about', () => {
  const header = ['Person', 'Other person', 'Reason'];
  const world = ladder({
    'Never pair': [header, ['Liv Lund', 'Ada Alder', '']],
    'Do not pair': [header, ['Kaja Koch', 'Bea Birk', '']],
  });
  expect(askIn(world, 'match', WRITE).answer).toMatchObject({
    ok: false,
    error: { where: 'Do not pair, row 1', remedy: expect.stringContaining('nobody is matched, mailed') },
  });
  const later = introducedLadder({ 'Never pair': [header, ['Liv Lund', 'Ada Alder', '']] });
  put(later, 'Do not pair', [header, ['Kaja Koch', 'Bea Birk', '']]);
  expect(askIn(later, 'introduce', { ...APPROVE, occasion: 'fit check' }).answer?.ok).toBe(false);
  expect(askIn(later, 'schedule', PROPOSE).answer?.ok).toBe(false);
});

test.each(['Earlier pairs', 'Matches 2024', 'Sheet4'])(
  'earlier pairs written by name count, in a sheet called “%s”',
  (name) => {
    const rows = [
      ['Edition', 'Mentee', 'Mentor'],
      ['2024', 'Liv Lund', 'ada.alder@example.org'],
      ['2024', 'Nobody Here', 'Bea Birk'],
    ];
    expect(mentorsOf(ladder({ [name]: rows }))[addressOf('Liv Lund')]).not.toBe(addressOf('Ada Alder'));
  },
);

const OLD_PAIRS: readonly (readonly [name: string, rows: readonly (readonly string[])[]])[] = [
  [
    'Pairs 2025',
    [
      ['Mentee name', 'Mentor name', 'Year'],
      ['Liv Lund', 'Ada Alder', '2025'],
    ],
  ],
  [
    'Anciens binômes',
    [
      ['Mentoré', 'Mentor'],
      ['Kaja Koch', 'Birk, Bea'],
      ['LUND Liv', 'Ada Alder'],
    ],
  ],
  ['Sheet9', [['What we noted'], [], ['', 'Met on', 'With'], ['Liv Lund', '3 May', 'Ada Alder']]],
];
test.each(OLD_PAIRS)(
  'pairs that the office noted in a sheet “%s” of its own are said, and stop nobody',
  (name, rows) => {
    const { pairs, issues } = valueIn(ladder({ [name]: rows as string[][] }), 'match', WRITE);
    expect(pairs).toHaveLength(6);
    expect(issues).toContainEqual(
      expect.objectContaining({
        sheet: name,
        severity: 'warns',
        found: expect.stringContaining('do not read'),
      }),
    );
  },
);

test('they are not said where pairs of earlier editions may meet again, or where nobody is put together', () => {
  const rows = [
    ['Mentee name', 'Mentor name'],
    ['Liv Lund', 'Ada Alder'],
  ];
  const off = [
    ['Rule', 'On', 'Applies to', 'What it means'],
    ['Not a pair of an earlier edition', false, '', ''],
  ];
  const said = (tabs: Parameters<typeof ladder>[0]) =>
    valueIn(ladder(tabs), 'match', WRITE).issues.filter(({ found }) => found.includes('do not read'));
  expect(said({ 'Pairs 2025': rows, Rules: off })).toEqual([]);
  expect(
    said({
      Budget: [
        ['Liv Lund', '12'],
        ['Ada Alder', '13'],
      ],
    }),
  ).toEqual([]);
});
