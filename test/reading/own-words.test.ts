// What a wish is about follows the words of the workbook's own columns: the same question is about departments in one programme and about
// organisations in the next.
import { expect, test } from 'vitest';
import { readTabs } from '../../src/reading/read-tabs.ts';

const PEOPLE = ['Ida Holm', 'Ole Vik', 'Ana Petrov', 'Liv Lund', 'Per Moe'];
const ADDRESSES = PEOPLE.map((name) => `${name.split(' ')[0]!.toLowerCase()}@example.org`);
const PLACES = ['North', 'South', 'East', 'North', 'South'];
const HOUSES = ['Alder', 'Birch', 'Alder', 'Cedar', 'Birch'];

/** What the question is taken for, where the first header holds such places and the second the others. */
function wishIn(
  question: string,
  answers: readonly string[],
  asked: readonly [string, string],
  isUnit: boolean,
) {
  const fields = isUnit ? ['unit', 'organisation'] : ['organisation', 'unit'];
  const tab = (headers: readonly string[], columns: readonly (readonly string[])[]) => ({
    sheet: '',
    headers: ['Email', 'Name', ...headers],
    columns: [ADDRESSES, PEOPLE, ...columns],
  });
  const [, mentees] = readTabs(
    [tab([...asked], [PLACES, HOUSES]), tab([...asked, question], [PLACES, HOUSES, answers])],
    [
      { role: 'mentors', columns: ['email', 'name', ...fields] },
      { role: 'mentees', columns: ['email', 'name', ...fields] },
    ],
  );
  const { field, candidates } = mentees!.columns.at(-1)!;
  return { field, first: candidates[0] ?? field };
}

const OTHER_OR_SAME = ['different', 'same', 'no preference', 'different', 'no preference'];
const asked: readonly (readonly [string, readonly [string, string]])[] = [
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
  expect(wishIn(question, OTHER_OR_SAME, headers, true).first).toBe('wants unit');
  expect(wishIn(question, OTHER_OR_SAME, headers, false).first).toBe('wants organisation');
});
