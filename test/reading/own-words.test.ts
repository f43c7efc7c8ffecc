// What a wish is about follows the words of the workbook's own columns: the same question is about departments in one programme and about
// organisations in the next.
import { expect, test } from 'vitest';
import { withOwnWords } from '../../src/reading/own-words.ts';
import { readTabs } from '../../src/reading/read-tabs.ts';
import type { Guess } from '../../src/reading/verdict.ts';

const PEOPLE = ['Ida Holm', 'Ole Vik', 'Ana Petrov', 'Liv Lund', 'Per Moe'];
const ADDRESSES = PEOPLE.map((name) => `${name.split(' ')[0]!.toLowerCase()}@example.org`);
const PLACES = ['North', 'South', 'East', 'North', 'South'];
const HOUSES = ['Alder', 'Birch', 'Alder', 'Cedar', 'Birch'];

type Headers = readonly [string, string];

/** What the columns of mentees are taken for, the wish last; `fields` is what was said of the two places. */
function mentees(question: string, asked: Headers, fields: readonly (string | undefined)[]) {
  const tab = (headers: readonly string[], columns: readonly (readonly string[])[]) => ({
    sheet: '',
    headers: ['Email', 'Name', ...headers],
    columns: [ADDRESSES, PEOPLE, ...columns],
  });
  const [, read] = readTabs(
    [tab([...asked], [PLACES, HOUSES]), tab([...asked, question], [PLACES, HOUSES, OTHER_OR_SAME])],
    [
      { role: 'mentors', columns: ['email', 'name', ...fields] },
      { role: 'mentees', columns: ['email', 'name', ...fields] },
    ],
  );
  return read!.columns;
}

/** What the wish is taken for, where the first header holds such places and the second the others. */
function wishIn(question: string, asked: Headers, isUnit: boolean) {
  const fields = isUnit ? ['unit', 'organisation'] : ['organisation', 'unit'];
  const { field, candidates } = mentees(question, asked, fields).at(-1)!;
  return candidates[0] ?? field;
}

const OTHER_OR_SAME = ['different', 'same', 'no preference', 'different', 'no preference'];
const asked: readonly (readonly [string, Headers])[] = [
  ['Should your mentor come from a different clinical area?', ['Clinical area you work in', 'Site']],
  ['Your pairing: same directorate or another?', ['Directorate', 'Office']],
  ['Ein Mentor aus einem anderen Bereich?', ['Ihr Arbeitsbereich', 'Standort']],
  ['Un mentor d’un autre pôle, ou du même ?', ['Votre pôle', 'Votre établissement']],
  ['Il tutor deve essere di un altro settore?', ['In quale settore è stato assegnato?', 'Sede']],
  ['¿Prefieres a alguien de otra delegación?', ['Delegación', 'Empresa']],
  ['Vil du helst have en mentor fra en anden klub?', ['Din klub', 'Region']],
  ['Mentor uit een andere vestiging?', ['Vestiging', 'Team']],
];

test.each(asked)('%s', (question, headers) => {
  expect(wishIn(question, headers, true)).toBe('wants unit');
  expect(wishIn(question, headers, false)).toBe('wants organisation');
});

const named = asked.filter(([, [place]]) => place !== 'Ihr Arbeitsbereich');
test.each(named)('%s: no wish is surer than the place it is about', (question, headers) => {
  const columns = mentees(question, headers, [undefined, undefined]);
  const [place, wish] = [columns.at(-3)!, columns.at(-1)!];
  const offered = place.sure ? [place.field!] : place.candidates;
  expect(offered.join()).toMatch(/unit|organisation/);
  const places = offered.filter((field) => /^(?:unit|organisation)$/.test(field));
  if (wish.sure) expect(places).toEqual([wish.field!.slice(6)]);
});

test('a line of business in the words of a wish that somebody settled may be the place', () => {
  const headers = ['In quale settore è stato assegnato?', 'Sede'] as const;
  const [, , place] = mentees('Il tutor deve essere di un altro settore?', headers, [
    undefined,
    'organisation',
    'wants unit',
  ]);
  expect(place).toMatchObject({ sure: false, field: 'unit' });
});

test('a wish about places of which one is doubted is asked about, in whatever order they stand', () => {
  const guess = (field: string, sure: boolean) =>
    ({ field, sure, candidates: sure ? [] : [field] }) as unknown as Guess;
  const places: readonly (readonly [string, Guess])[] = [
    ['Clinical area', guess('unit', true)],
    ['Clinical area of your firm', guess('organisation', false)],
  ];
  const wish = ['Mentor of another clinical area?', guess('wants organisation', true)] as const;
  for (const some of [places, [...places].reverse()]) {
    const headers = [...some, wish].map(([header]) => header);
    const columns = [...some, wish].map(([, one]) => one);
    const [read] = withOwnWords([{ evidence: { tab: { headers } }, columns, decided: [] }]);
    expect(read!.columns.at(-1)!.sure).toBe(false);
  }
});
