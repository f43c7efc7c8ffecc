// Exports of surveys with more beside the answers than questions: codes that were handed out, names, days that were asked for, questions above
// empty columns; and options of one question that are asked for in any words.
import { expect, test } from 'vitest';
import type { SurveyRequest } from '../../src/api/api.ts';
import type { CellData } from '../../src/local/world.ts';
import { asksName } from '../../src/survey/domain/asks-name.ts';
import { areBoxes } from '../../src/survey/domain/boxes.ts';
import { valueIn, worldOf } from '../workbench.ts';

const WRITE: SurveyRequest = { step: 'write', acceptGuesses: true, decisions: [] };
const SATISFIED = 'How satisfied are you with the programme? (1 = not at all, 5 = very)';

interface Asked {
  readonly header: string;
  readonly answer: (k: number) => CellData;
}

/** Answers of 24 rows without an address, an hour apart. */
function viewOf(...asked: readonly Asked[]) {
  const header = ['Response ID', 'Date submitted', SATISFIED, ...asked.map((one) => one.header)];
  const rows = Array.from({ length: 24 }, (_, k): CellData[] => [
    100 + k,
    new Date(2027, 0, 5, 10, k),
    k % 2 ? 4 : 5,
    ...asked.map(({ answer }) => answer(k)),
  ]);
  return valueIn(worldOf({ 'Final survey': [header, ...rows] }), 'survey', WRITE);
}
const askedIn = (view: ReturnType<typeof viewOf>) => view.asked.slice(1).map(({ question }) => question);
const again = (view: ReturnType<typeof viewOf>) =>
  view.issues.filter(({ found }) => found.startsWith('answered again')).map(({ row }) => row);
const key = (k: number) => `q${((k + 5) * 77_777_771).toString(36)}z`;

test.each([
  'Token',
  'Access code',
  'Zugangsschlüssel',
  'Code d’accès',
  'Clave de acceso',
  'Toegangscode',
  'Participant ID',
])('who used “%s” twice answered twice: the latest counts, and it is said', (header) => {
  const view = viewOf({ header, answer: (k) => key(k === 20 ? 3 : k) });
  expect(view.respondents).toBe(23);
  expect(again(view)).toEqual([5]);
  expect(askedIn(view)).toEqual([]);
});

test.each([
  ['IP address', (k: number) => `192.0.2.${k % 12}`],
  ['Collector ID', () => '438119027'],
  ['Network ID', (k: number) => key(k % 12)],
  ['Access code', (k: number) => `group-${k % 3}`],
  ['Teilnehmende', (k: number) => `${10 + (k % 20)}`],
  ['Participants', (k: number) => `${10 + (k % 20)}`],
])('“%s” tells nobody apart', (header, answer) => {
  const view = viewOf({ header, answer });
  expect(view.respondents).toBe(24);
  expect(again(view)).toEqual([]);
});

test('numbers that begin anew for mentees are of two people; the same number in the same role is one', () => {
  const role = { header: 'I took part as', answer: (k: number) => (k < 16 ? 'Mentor' : 'Mentee') };
  const numbered = (of: (k: number) => number) =>
    viewOf({ header: 'Participant no.', answer: (k) => 101 + of(k) }, role);
  expect(numbered((k) => (k < 16 ? k : k - 16)).respondents).toBe(24);
  expect(numbered((k) => (k === 20 ? 17 : k)).respondents).toBe(23);
  // A key is of one person, whatever role they chose the second time.
  const keyed = viewOf({ header: 'Access key', answer: (k) => key(k === 20 ? 3 : k) }, role);
  expect(keyed.respondents).toBe(23);
});

test('a day that people were asked for is a question; a moment of the program beside another is none', () => {
  const MET = 'Datum des ersten Treffens';
  const view = viewOf(
    { header: 'Date started', answer: (k) => new Date(2027, 0, 5, 9, k) },
    { header: MET, answer: (k) => (k % 4 ? `2026-1${k % 3}-0${1 + (k % 9)}` : '') },
  );
  expect(askedIn(view)).toEqual([MET]);
  expect(view.respondents).toBe(24);
});

test.each([
  'Nom et prénom',
  'Vor- und Nachname',
  'Full name (optional)',
  'Nombre y apellidos',
  'Your first name',
  'Nome e cognome',
])('“%s” asks for a name', (header) => expect(asksName(header, ['Ada Berg', 'Jo Feld'])).toBe(true));

test.each([
  ['Nombre de rencontres', ['3', '4']],
  ['Nombre', ['3', '4']],
  ['Your mentor', ['kind', 'busy']],
  ['First meeting', ['in May']],
  ['The full programme', ['good']],
])('“%s” asks for none', (header, cells) => expect(asksName(header, cells)).toBe(false));

const AGAIN = 'Would you take part again next year?';
const headlineFor = (answers: readonly string[], header = AGAIN) =>
  viewOf({ header, answer: (k) => answers[k % answers.length]! }).headline.find(
    ({ measure }) => measure === 'continue',
  );
const times = (n: number, text: string) => Array.from({ length: n }, () => text);

test('a yes with how it is meant is a yes; where one of them is counted with others there is no figure', () => {
  const [mentor, mentee] = ['Yes, as a mentor', 'Yes, as a mentee'];
  expect(headlineFor([...times(10, mentor), ...times(6, mentee), ...times(8, 'No')])).toMatchObject({
    count: 16,
    n: 24,
  });
  expect(headlineFor([...times(11, mentor), ...times(3, mentee), ...times(10, 'No')])).toMatchObject({
    count: null,
    percent: null,
  });
});

test('all that say more or less of a yes are counted, with those who cannot say among the answers', () => {
  const answers = ['Definitely', 'Yes', 'Probably', 'Not sure'];
  expect(headlineFor([...answers.flatMap((one) => times(5, one)), ...times(4, 'No')])).toMatchObject({
    n: 24,
    count: 15,
  });
});

test.each([
  ['Vorname', 'Test'],
  ['Full name', 'test test'],
  ['Your name', 'Test user'],
])('a trial is known by the name that was typed below “%s”', (header, name) => {
  const view = viewOf({
    header,
    answer: (k) => (k === 7 ? name : `Ada Berg${'abcdefghijklmnopqrstuvwxyz'[k]}`),
  });
  expect(view.respondents).toBe(23);
  expect(view.issues).toContainEqual(expect.objectContaining({ row: 9, found: 'a trial of the survey' }));
});

test.each([
  ['Your name (optional)', 'xxx', ''],
  ['Full name', 'asdf', ''],
  ['Name', 'Test', 'More evenings together would be good'],
  ['Nom et prénom', 'test test', 'Plus de temps'],
])('who writes no name below “%s” has answered: %s %s', (header, name, words) => {
  const view = viewOf(
    { header, answer: (k) => (k === 7 ? name : `Ada Berg${'abcdefghijklmnopqrstuvwxyz'[k]}`) },
    {
      header: 'What could be better?',
      answer: (k) => (k === 7 ? words : `Longer walks, by ${'abcdefghijklmnopqrstuvwxyz'[k]} much`),
    },
  );
  expect(view.respondents).toBe(24);
});

test('who is called like a trial by one name of two has answered', () => {
  const view = viewOf(
    { header: 'First name', answer: (k) => (k === 7 ? 'Ada' : 'Jo') },
    { header: 'Last name', answer: (k) => (k === 7 ? 'Test' : 'Feld') },
  );
  expect(view.respondents).toBe(24);
});

test('a question above an empty column is that of the rows that follow', () => {
  const OFTEN = 'How often did this happen?';
  const rows = ['My mentor kept our dates', 'I felt heard', 'The office answered'];
  const often = ['Never', 'Rarely', 'Sometimes', 'Often'];
  const view = viewOf(
    { header: OFTEN, answer: () => '' },
    ...rows.map((header, at) => ({ header, answer: (k: number) => often[(k + at) % 4]! })),
    { header: 'What could be better?', answer: () => '' },
  );
  expect(askedIn(view)).toEqual([...rows, 'What could be better?']);
});

const yesAndNo = ['Video', 'Telephone', 'In person'].map((row) => ({ row, cells: ['Yes', 'No', 'Yes'] }));

test.each([
  'In which form did you talk?',
  'In welcher Form haben Sie sich ausgetauscht?',
  'Über welche Themen habt ihr gesprochen?',
  'Par quels moyens avez-vous échangé ?',
  '¿Con qué medios hablaron?',
  'Con quali mezzi vi siete sentiti?',
  'Op welke manieren spraken jullie?',
  'How did you talk?',
  'Please tick what you used',
])('“%s” asks for several of its options', (stem) => expect(areBoxes(stem, yesAndNo)).toBe(true));

test.each([
  'In welchem Maße trifft das zu?',
  'To what extent is this true?',
  'Dans quelle mesure est-ce vrai ?',
  'À quel point est-ce vrai ?',
  '¿En qué medida es cierto?',
  'In che misura è vero?',
  'In welke mate klopt dit?',
  'Looking back:',
])('“%s” asks how far each is true', (stem) => expect(areBoxes(stem, yesAndNo)).toBe(false));
