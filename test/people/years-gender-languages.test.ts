// Years of experience, gender and languages as people and sheets write them: what may mean two things counts for neither, and is said.
import { expect, test } from 'vitest';
import { isLanguage, readLanguages } from '../../src/ground/languages.ts';
import { genderOf } from '../../src/people/gender.ts';
import { yearsOf } from '../../src/people/years-of-experience.ts';
import { mulberry32 } from '../chance.ts';
import { programme } from '../introduce-world.ts';
import { CONFIRM, valueIn } from '../workbench.ts';

test.each([
  ['5', 5],
  ['10-15', 12.5],
  ['5–10 ans', 7.5],
  ['between 5 and 10', 7.5],
  ['5 years - 10 years', 7.5],
  ['1.5', 1.5],
  ['1,5 Jahre', 1.5],
  ['6 months', 0.5],
  ['18 mois', 1.5],
  ['2 years 6 months', 2.5],
  ['3 Jahre und 6 Monate', 3.5],
  ['fünf', 5],
  ['less than one year', 0.5],
  ['<5', 2.5],
  ['>10', 10],
  ['40+', 40],
  ['7yrs', 7],
  ['none', 0],
  ['15 (10 as PI)', 15],
  ['20+ years (since 2003)', 20],
  ['20 years, since 2003', 20],
  ['2010-2020', 10],
  ['since 2010', 16],
  ['depuis 2010', 16],
  ['Started in 1998', 28],
  ['since May 2010', 16],
  ['10 years in industry, 3 in academia', null],
  ['2026-05-10', null],
  ['a lot', null],
  ['two decades', null],
  ['une vingtaine d’années', null],
  ['2010 or so, before that 1998', null],
  ['3050', null],
])('“%s” is %j years in an answer of 2026', (text, years) => {
  expect(yearsOf(text, 2026)).toBe(years);
});

test('nobody knows how long it is since 2010 where the answer has no time', () => {
  expect(yearsOf('since 2010')).toBe(null);
  expect(yearsOf('20+ years (since 2003)')).toBe(20);
});

test('whatever is written with a number, nobody has more than seventy years, or fewer than none', () => {
  const random = mulberry32(20261129);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
  let read = 0;
  for (let k = 0; k < 3000; k++) {
    const piece = () =>
      pick([
        () => String(Math.floor(random() * 40)),
        () => String(1950 + Math.floor(random() * 90)),
        () =>
          pick([
            'since',
            'over',
            'less than',
            '-',
            'to',
            'years',
            'months',
            '(',
            ')',
            '+',
            'and',
            '.',
            ',',
            'ans',
          ]),
      ])();
    const text = Array.from({ length: 1 + Math.floor(random() * 5) }, piece).join(pick([' ', '']));
    const years = yearsOf(text, 2026);
    if (years === null) continue;
    read++;
    expect(years, `seed 20261129, ${text}`).toBeGreaterThanOrEqual(0);
    expect(years, `seed 20261129, ${text}`).toBeLessThanOrEqual(70);
  }
  expect(read).toBeGreaterThan(300);
});

test.each([
  ['Woman', 'woman'],
  ['männlich', 'man'],
  ['she/her', 'woman'],
  ['woman (cis)', 'woman'],
  ['Not a man', 'woman'],
  ['no men', 'woman'],
  ['anyone but a man', 'woman'],
  ['pas d’homme', 'woman'],
  ['lieber nicht von einem Mann', 'woman'],
  ['keine Frau', 'man'],
  ['women only, no men', 'woman'],
  ['man or woman', null],
  ['Mann oder Frau', null],
  ['neither a man nor a woman', null],
  ['no preference', null],
  ['non-binary', null],
  ['prefer not to say', null],
])('the gender in “%s” is %j', (text, gender) => {
  expect(genderOf(text)).toBe(gender);
});

test.each([
  ['EN/FR', ['English', 'French']],
  ['EN', ['English']],
  ['en, de', ['English', 'German']],
  ['Eng.', ['English']],
  ['EN-FR', ['English', 'French']],
  ['EN FR DE', ['English', 'French', 'German']],
  ['EN native, FR B2', ['English', 'French']],
  ['English, FR', ['English', 'French']],
  ['engl., frz., ital.', ['English', 'French', 'Italian']],
  ['angl. / all.', ['English', 'German']],
  ['pt-BR', ['Portuguese']],
  ['中文', ['Chinese']],
  ['русский', ['Russian']],
  ['notions de portugais', ['Portuguese']],
  ['un peu d’espagnol', ['Spanish']],
])('the languages in “%s” are %j, and nothing is unclear', (text, languages) => {
  expect(readLanguages([text])).toEqual({ languages, unclear: [] });
  expect(text.split(/[,/]/).every(isLanguage)).toBe(true);
});

test.each(['xq', 'UK', 'no', 'All', 'not EN', 'NOTIONS DE BASE'])('“%s” is asked about', (text) => {
  expect(readLanguages([text]).unclear).toEqual([text]);
});

test('a language that we do not know stays one of its own', () => {
  expect(readLanguages(['Igbo', 'Sign language'])).toEqual({
    languages: ['Igbo', 'Sign language'],
    unclear: [],
  });
});

const NAMES: Readonly<Record<string, readonly string[]>> = {
  English: [
    'English',
    'anglais',
    'Englisch',
    'inglés',
    'inglese',
    'Engels',
    'engelsk',
    'inglês',
    'EN',
    'eng',
    'Engl.',
  ],
  French: [
    'French',
    'français',
    'Französisch',
    'francés',
    'francese',
    'Frans',
    'fransk',
    'francês',
    'FR',
    'fra',
    'frz.',
  ],
  German: [
    'German',
    'allemand',
    'Deutsch',
    'alemán',
    'tedesco',
    'Duits',
    'tysk',
    'alemão',
    'DE',
    'deu',
    'dt.',
  ],
  Italian: ['Italian', 'italien', 'Italienisch', 'italiano', 'Italiaans', 'italiensk', 'IT', 'ita', 'ital.'],
  Spanish: [
    'Spanish',
    'espagnol',
    'Spanisch',
    'español',
    'spagnolo',
    'Spaans',
    'spansk',
    'ES',
    'spa',
    'esp.',
  ],
  Dutch: [
    'Dutch',
    'néerlandais',
    'Niederländisch',
    'neerlandés',
    'olandese',
    'Nederlands',
    'NL',
    'nld',
    'ndl.',
  ],
};

test('any list of languages in any names, codes and short forms is read as the same languages', () => {
  const random = mulberry32(20261129);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
  for (let k = 0; k < 1000; k++) {
    const wanted = Object.keys(NAMES).filter(() => random() < 0.4);
    const text = wanted
      .map((one) => pick(NAMES[one]!))
      .join(pick([', ', '/', ' / ', '; ', ' & ', ' + ', '\n', ' | ']));
    if (wanted.length === 0) continue;
    expect(readLanguages([text]), `seed 20261129, ${text}`).toEqual({ languages: wanted, unclear: [] });
  }
});

test('in a workbook: years that nobody can read are said with their row, and a date that was a range', () => {
  const world = programme(2);
  const rows = world.sheets.find(({ name }) => name === 'Mentor answers')!.rows;
  rows[0]!.push('Years of professional experience');
  rows[1]!.push(new Date(2026, 4, 10));
  rows[2]!.push('a lot');
  const years = valueIn(world, 'columns', CONFIRM).issues.filter(
    ({ wanted }) => wanted === 'years, like 5 or 5 to 10',
  );
  expect(years.map(({ row, found: said }) => [row, said])).toEqual([
    [2, '2026-05-10'],
    [3, 'a lot'],
  ]);
  expect(years[0]!.remedy).toMatch(/made a date of it/);
});
