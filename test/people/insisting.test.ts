// A wish beside which nothing else will do is told from one that is weighed, and binds whoever wrote it.
import { expect, test } from 'vitest';
import { tableOf } from '../../src/ground/table.ts';
import { formsOf } from '../../src/people/forms.ts';
import { insists } from '../../src/people/insisting.ts';
import { readPeople } from '../../src/people/people.ts';
import { readSettings } from '../../src/programme/settings.ts';
import { readStrands } from '../../src/programme/strands.ts';

const INSISTS = [
  'Only a woman, otherwise I would rather not take part',
  'women only',
  'Another directorate only – I will not take part otherwise',
  'Yes, it must be a different area',
  'Solo una mujer, si no, prefiero no participar',
  'Sì, obbligatoriamente: nel mio settore non accetto',
  'nur eine Frau, sonst lieber gar nicht',
  'Unbedingt eine Frau',
  'uniquement une femme',
  'une femme, sinon personne',
  'alleen een vrouw, anders niet',
  'kun en kvinde, ellers hellere ikke',
  'só uma mulher',
  'apenas mulheres, senão não participo',
  'I would rather have nobody than a man',
  'A woman or nobody',
];
const WEIGHS = [
  '',
  'a woman',
  'Ideally different',
  'preferably a woman',
  'lieber eine Frau',
  'only a woman if possible',
  'nur wenn möglich eine Frau',
  'nicht nur Frauen',
  'It does not have to be a woman',
  'Muss nicht eine Frau sein',
  'No preference',
  'No',
  'egal',
  'Mejor una mujer, si no es posible no pasa nada',
  'I don’t mind',
  'Meglio un altro',
  'Indifferente',
  'a woman, otherwise no preference',
  'a woman; if not, no problem',
  'I would rather have someone from my area',
  'Rather another',
  'Same if possible',
  'pas forcément une femme',
];

test.each([...INSISTS.map((said) => [said, true]), ...WEIGHS.map((said) => [said, false])])(
  '“%s” insists: %s',
  (said, is) => expect(insists(String(said))).toBe(is),
);

test('a yes to a must insists, and one to a wish does not', () => {
  expect(insists('Sì', 'Il tutor deve essere di un altro settore?')).toBe(true);
  expect(insists('Yes', 'Must your mentor be a woman?')).toBe(true);
  expect(insists('Yes', 'MENTEES ONLY – would you like a woman?')).toBe(false);
  expect(insists('No', 'Must your mentor be a woman?')).toBe(false);
});

const FIELDS = ['email', 'name', 'topics', 'unit', 'wants unit', 'wants gender'];

/** A mentee who answered the two questions about wishes. */
function mentee(unit: string, gender: string, question = 'With whom?') {
  const headers = ['Email', 'Name', 'Topics', 'Ward', 'Which ward?', question];
  const row = ['ida@example.org', 'Ida Holm', 'Law', 'ICU', unit, gender];
  const mentors = ['Email', 'Name', 'Topics', 'Ward'];
  const tables = [
    tableOf('Mentees', [headers, row]),
    tableOf('Mentors', [mentors, ['ole@example.org', 'Ole Vik', 'Law', 'Theatre']]),
  ];
  const said = (sheet: string, asked: readonly string[]) =>
    asked.map((header, k) => ({ sheet, header, field: FIELDS[k]! }));
  const { mentees, issues } = readPeople({
    forms: formsOf(
      tables,
      [],
      [
        { sheet: 'Mentees', header: '', field: 'mentees' },
        { sheet: 'Mentors', header: '', field: 'mentors' },
        ...said('Mentees', headers),
        ...said('Mentors', mentors),
      ],
    ).forms,
    mentorsSheet: null,
    menteesSheet: null,
    strands: readStrands(null).strands,
    settings: readSettings(null, { file: 'Test', year: 2026 }).settings,
    waited: new Set(),
    written: new Set<string>(),
  });
  const { only, wantsUnit, wantsGender } = mentees[0]!;
  return { only, wantsUnit, wantsGender, remedies: issues.map(({ remedy }) => remedy) };
}

test('what is wished, and what is insisted on', () => {
  expect(mentee('Ideally different', 'a woman')).toMatchObject({ wantsGender: 'woman', only: [] });
  const both = mentee('Only my own ward, otherwise not', 'only women');
  expect(both).toMatchObject({ wantsUnit: 'same', wantsGender: 'woman' });
  expect(both.only).toEqual([
    { of: 'unit', wants: 'same' },
    { of: 'gender', wants: 'woman' },
  ]);
});

test('who insists on what cannot be read is paired with nobody, and that is said', () => {
  const unread = mentee('', 'only somebody kind');
  expect(unread.only).toEqual([{ of: 'gender', wants: null }]);
  expect(unread.remedies).toContain('Until it says one of these, this person is paired with nobody.');
  expect(mentee('', 'woman or man, only be kind').only).toEqual([]);
});

test.each([
  ['Would you like a woman as your mentor?', 'Yes', 'woman', []],
  ['Must your mentor be a woman?', 'Yes', 'woman', [{ of: 'gender', wants: 'woman' }]],
  ['May your mentor be a man?', 'No', 'woman', [{ of: 'gender', wants: 'woman' }]],
  ['May your mentor be a man?', 'Yes', null, []],
  ['A woman or a man?', 'No', null, []],
])('%s %s', (question, answer, wantsGender, only) => {
  expect(mentee('', answer, question)).toMatchObject({ wantsGender, only });
});
