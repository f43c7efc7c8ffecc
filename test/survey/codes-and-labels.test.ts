// Answers that makers of surveys hand out as codes and as points with words, and what may be best and is not said: figures are made of what the
// question and its answers say, and everything else is asked.
import { expect, test } from 'vitest';
import { codesIn } from '../../src/ground/coded-answers.ts';
import { learnOptions } from '../../src/ground/options.ts';
import { type Cell, tableOf } from '../../src/ground/table.ts';
import type { Form } from '../../src/people/columns.ts';
import { headersAt } from '../../src/reading/header-stack.ts';
import { readTabs } from '../../src/reading/read-tabs.ts';
import { readAnswers, tallyOf } from '../../src/survey/domain/count-answers.ts';
import { withoutMarks } from '../../src/survey/domain/makers-marks.ts';
import { questionsOf } from '../../src/survey/domain/questions.ts';
import { typeOf } from '../../src/survey/domain/typing.ts';

const PEOPLE = 24;
type Asked = Readonly<Record<string, (k: number) => Cell>>;

/** A survey in which every column is a question. */
function form(asked: Asked): Form {
  const headers = Object.keys(asked);
  const rows = Array.from({ length: PEOPLE }, (_, k) => headers.map((header) => asked[header]!(k)));
  const columns = headers.map((header, at) => ({
    header,
    at,
    field: 'question',
    sure: true,
    candidates: [],
  }));
  return {
    role: 'survey',
    table: tableOf('Final survey', [headers, ...rows]),
    columns: columns.map((column) => ({ ...column, by: 'question' })),
    by: 'question',
  };
}

/** The questions of a survey, each with how many said what and how many count. */
function counted(asked: Asked) {
  const survey = form(asked);
  const everybody = survey.table.rows.map((row) => ({
    ...{ id: `row ${row.number}`, wave: 'end', role: null, strand: null, form: survey, row },
  })) as unknown as Parameters<typeof readAnswers>[1];
  return questionsOf([withoutMarks(survey)], []).map((question) => {
    const { options, said } = readAnswers(question, everybody, 1);
    const { n, counts } = tallyOf(options, said.values());
    const times = Object.fromEntries(options.map((option, at) => [option, counts[at]]));
    return { ...question, n, times };
  });
}

const of =
  <T>(...words: readonly T[]) =>
  (k: number) =>
    words[k % words.length]!;
const many = (...words: string[]) => Array.from({ length: 6 }, () => words).flat();

test('points with their words are graded answers, also those that nobody chose', () => {
  const [one] = counted({
    'The match suited me': of('4 - Agree', '2 - Disagree', '5 - Strongly agree', '9 - Not applicable'),
  });
  expect(one).toMatchObject({ type: 'likert', sure: true, n: 18 });
  expect(one!.times).toEqual({
    '1 - strongly disagree': 0,
    '2 - Disagree': 6,
    '3 - neither agree nor disagree': 0,
    '4 - Agree': 6,
    '5 - Strongly agree': 6,
  });
  const own = typeOf(
    'I reached my goals',
    many('1 - Not at all', '3 - Mostly', '2 - Partially', '4 - Completely'),
    [],
  );
  expect(own).toMatchObject({
    reads: 'likert',
    options: ['1 - Not at all', '2 - Partially', '3 - Mostly', '4 - Completely'],
    sure: true,
  });
});

test('the worst stands first where the highest number is the worst, and where the words do not say it is asked', () => {
  const turned = many('1 - Very satisfied', '2 - Satisfied', '5 - Very dissatisfied');
  expect(typeOf('The year', turned, []).options).toEqual([
    '5 - Very dissatisfied',
    '4 - dissatisfied',
    '3 - neither satisfied nor dissatisfied',
    '2 - Satisfied',
    '1 - Very satisfied',
  ]);
  const open = typeOf('The year', many('1 - Very dissatisfied', '2 - So so', '3 - Satisfied'), []);
  expect(open).toMatchObject({ sure: false, doubt: expect.stringContaining('begins and ends') });
  const pace = typeOf('The pace', many('1 - Slow', '2 - Brisk', '3 - Fast'), []);
  expect(pace).toMatchObject({ sure: false, doubt: expect.stringContaining('which end is best') });
});

test('ends with words, and points between without, are a scale from these ends; who could not say is not counted', () => {
  const [one] = counted({
    'Please rate the evening': of<Cell>('5 – Excellent', 4, 3, '1 – Poor', 4, 'N/A – didn’t go'),
  });
  expect(one).toMatchObject({ type: 'scale', bounds: { from: 1, to: 5 }, sure: true, n: 20 });
  expect(one!.times).toEqual({ 1: 4, 2: 0, 3: 4, 4: 8, 5: 4 });
});

test('letters and numbers stand for the words of the question', () => {
  const SATISFIED =
    'G01Q02. Wie zufrieden sind Sie? (A1 = sehr zufrieden, A2 = zufrieden, A3 = teils/teils, A4 = unzufrieden, A5 = sehr unzufrieden)';
  const GOAL =
    'G02Q03. Ziel erreicht? (A1 = ja, ganz, A2 = zum größeren Teil, A3 = zum kleineren Teil, A4 = nein)';
  expect([...codesIn(GOAL).values()]).toEqual([
    'ja, ganz',
    'zum größeren Teil',
    'zum kleineren Teil',
    'nein',
  ]);
  const [goal] = counted({ [GOAL]: of('A1', 'A2', 'A4') });
  expect(goal).toMatchObject({ type: 'likert', sure: true, times: { nein: 8, 'ja, ganz': 8 } });
  const [satisfied] = counted({ [SATISFIED]: of('A1', 'A2', 'A4') });
  expect(satisfied).toMatchObject({ type: 'likert', sure: true });
  expect(satisfied!.options[4]).toBe('sehr zufrieden');
  expect(satisfied!.times).toMatchObject({ 'sehr zufrieden': 8, zufrieden: 8, unzufrieden: 8 });
  const stem =
    'Wie sehr stimmen Sie zu? (A1 = stimme gar nicht zu … A5 = stimme völlig zu, A6 = keine Angabe)';
  const grid = counted({
    [`G02Q01[SQ001]. ${stem} [Es passte.]`]: of('A3', 'A4', 'A5', 'A6'),
    [`G02Q01[SQ002]. ${stem} [Es half.]`]: of('A2', 'A4', 'A5', 'A5'),
  });
  expect(grid[0]).toMatchObject({
    type: 'grid',
    reads: 'scale',
    bounds: { from: 1, to: 5 },
    sure: true,
    n: 18,
  });
  expect(grid[0]!.times).toEqual({ 1: 0, 2: 0, 3: 6, 4: 6, 5: 6 });
  const levels = counted({ 'Your German (A1 = beginner, C2 = fluent)': of('A1', 'B1', 'C2') });
  expect(levels[0]).toMatchObject({ type: 'choice', times: { A1: 8, B1: 8, C2: 8 } });
  const ticked = counted({
    'G02Q02[SQ001]. Worum ging es? [Bewerbung]': of('Y', ''),
    'G02Q02[SQ002]. Worum ging es? [Netzwerk]': of('', 'Y'),
  });
  expect(ticked.map(({ header, type }) => [header, type])).toEqual([
    ['G02Q02. Worum ging es?', 'checkboxes'],
  ]);
});

test('a number that the question calls no answer is none', () => {
  const [one] = counted({ 'The talks (1 = poor, 5 = very good, 9 = not applicable)': of<Cell>(4, 5, 3, 9) });
  expect(one).toMatchObject({ type: 'scale', bounds: { from: 1, to: 5 }, sure: true, n: 18 });
  const unsure = counted({ 'Will you go on? (1 = Yes, 2 = No, 3 = Unsure)': of<Cell>(1, 2, 3) });
  expect(unsure[0]).toMatchObject({ type: 'yesno', sure: true, n: 24 });
});

test.each([
  'ne s’applique pas',
  'Cela ne me concerne pas',
  'Does not apply to me',
  'trifft nicht zu',
  'Betrifft mich nicht',
  'no se aplica en mi caso',
])('“%s” is no answer among graded ones', (word) => {
  const [one] = counted({ 'The match suited me': of('Agree', 'Disagree', 'Strongly agree', word) });
  expect(one!.n).toBe(18);
});

test.each([
  ['Avez-vous rencontré des difficultés ? (1 = aucune, 4 = beaucoup)'],
  ['How much stress was it? (1 = none, 5 = very much)'],
  ['Gab es Schwierigkeiten? (1 = nie, 5 = immer)'],
  ['The programme was (1 = far too short, 5 = far too long)'],
  ['Das Programm war (1 = viel zu kurz, 3 = genau richtig, 5 = viel zu lang)'],
  ['Meetings? (1 = too little, 5 = too much)'],
])('“%s”: more may be worse, so that it is asked', (header) => {
  const typed = typeOf(header, many('1', '2', '3', '4'), []);
  expect(typed).toMatchObject({
    reads: 'scale',
    sure: false,
    doubt: expect.stringContaining('which end is best'),
  });
});

test('what was hard may still be rated: a word for good or bad says which end is best', () => {
  const rated = 'How well did we solve problems? (1 = very poorly, 5 = very well)';
  expect(typeOf(rated, many('3', '4', '5'), [])).toMatchObject({ sure: true });
});

test('numbers that no scale holds are asked about, and 99 is no point', () => {
  const [missing] = counted({ 'How useful was it?': of<Cell>(4, 5, 3, 99) });
  expect(missing).toMatchObject({ type: 'scale', bounds: { from: 1, to: 5 }, sure: false, n: 18 });
  expect(typeOf('Hours together', many('2', '6', '14', '30'), [])).toMatchObject({
    reads: 'number',
    options: ['2', '6', '14', '30'],
    sure: false,
  });
});

test('ones and noughts are a yes and a no, and asked about; stars are given and not counted', () => {
  const [keep] = counted({ 'Will you keep meeting?': of<Cell>(1, 1, 0) });
  expect(keep).toMatchObject({ type: 'yesno', sure: false, n: 24 });
  expect(keep!.times).toEqual({ '1 = yes': 16, '0 = no': 8 });
  expect(typeOf('Combien d’étoiles donnez-vous ?', many('3', '4', '5'), [])).toMatchObject({
    reads: 'scale',
    bounds: { from: 1, to: 5 },
    sure: false,
  });
});

test('rows that stand behind the question are rows of a grid; one alone is no grid', () => {
  const STEM = 'Do you agree?';
  const said = of('Agree', 'Disagree', 'Strongly agree');
  const rows = counted({ [`${STEM} : My mentor listened`]: said, [`${STEM} : I felt rushed`]: said });
  expect(rows.map(({ type, reads }) => `${type} ${reads}`)).toEqual(['grid likert', 'grid likert']);
  expect(counted({ [`${STEM} : tick one`]: said })[0]!.type).toBe('likert');
});

test.each([
  [
    'Extremely dissatisfied,Moderately dissatisfied,Slightly dissatisfied,Neither satisfied nor dissatisfied,Slightly satisfied,Extremely satisfied',
    true,
  ],
  ['Not at all useful,Slightly useful,Moderately useful,Very useful,Extremely useful', true],
  ['Slightly useful,Moderately useful,Useful', false],
  ['Gar nicht hilfreich,Etwas hilfreich,Ziemlich hilfreich,Sehr hilfreich', true],
  ['Überhaupt nicht hilfreich,Wenig hilfreich,Ziemlich hilfreich,Sehr hilfreich', true],
  ['Not helpful,Not very helpful,Helpful,Very helpful', false],
  ['Not completely clear,Clear,Very clear', false],
  ['Per niente utile,Poco utile,Abbastanza utile,Molto utile', true],
  ['Peu utile,Assez utile,Très utile', false],
])('“%s” are graded, though no table has them', (words, sure) => {
  const options = words.split(',');
  expect(typeOf('The talks', many(...[...options].reverse()), [])).toMatchObject({
    reads: 'likert',
    options,
    sure,
  });
});

test('one box alone is counted, and is no text', () => {
  const [, one] = counted({
    'The talks (1 = poor, 5 = good)': of<Cell>(4, 5),
    'Please do not print my words': (k) => (k % 3 ? '' : 'I do not want to be quoted'),
  });
  expect(one).toMatchObject({
    type: 'choice',
    n: 8,
    sure: false,
    times: { 'I do not want to be quoted': 8 },
  });
});

test('the last of options without a question is what else people wrote', () => {
  const [one, ...others] = counted({
    Pricing: of('Pricing', '', ''),
    'First hires': of('', 'First hires'),
    Other: (k) => (k % 8 ? '' : `something of number ${k}`),
  });
  expect(others).toEqual([]);
  expect(one!.times).toEqual({ Pricing: 8, 'First hires': 12, Other: 3 });
});

test('an option with two commas is one', () => {
  const options = ['New techniques, tools, materials', 'Patience', 'Tool safety'];
  const lists = Array.from({ length: PEOPLE }, (_, k) => options.filter((_one, at) => (k + at) % 3 < 2));
  const split = learnOptions(lists.map((list) => list.join(', ')));
  expect(lists.map((list) => split(list.join(', ')))).toEqual(lists);
});

test('points and comments that the maker keeps beside a question are no questions', () => {
  const asked = counted({
    'What went well?': (k) => `The talks, number ${k}`,
    'Points - What went well?': of<Cell>(0, 1),
    'Feedback - What went well?': of(''),
    'What went well? [Score]': of('0 / 1'),
    Score: of('3 / 5', '4 / 5'),
    cohort: of('2025-A'),
    _submission_time: (k) => `2027-01-05T10:${10 + k}:00`,
    start: (k) => `2027-01-05T10:${10 + k}:00`,
    'Feedback on the talks': (k) => `Fine, number ${k}`,
  });
  expect(asked.map(({ header }) => header)).toEqual(['What went well?', 'Feedback on the talks']);
});

test('answers that come back are no quotations, and a survey is known for one behind the codes of its questions', () => {
  const headers = [
    'submitdate. Datum Abgeschickt',
    'G01Q02. Wie zufrieden sind Sie insgesamt mit dem Programm?',
    'G02Q03. Haben Sie Ihr Ziel erreicht?',
    'G03Q01. Würden Sie das Programm weiterempfehlen?',
    'G03Q03. Was hat Ihnen am meisten geholfen?',
    'G03Q04. Bitte meine Antworten nicht veröffentlichen',
  ];
  const columns: Cell[][] = [
    Array.from({ length: PEOPLE }, (_, k) => new Date(2027, 0, 5, 10, k)),
    ...[of('sehr zufrieden', 'zufrieden'), of('ja', 'nein'), of('ja', 'ja', 'nein')].map((say) =>
      Array.from({ length: PEOPLE }, (_, k) => say(k)),
    ),
    Array.from({ length: PEOPLE }, (_, k) => `Die Treffen mit Person ${k} haben mir Mut gemacht.`),
    Array.from({ length: PEOPLE }, (_, k) => (k % 3 ? '' : 'Ich möchte nicht zitiert werden')),
  ];
  const [tab] = readTabs([{ sheet: 'vvexport', headers, columns }]);
  expect(tab!.role).toBe('survey');
  expect(tab!.columns[5]!.field).not.toBe('quote');
  expect(tab!.columns[5]!.candidates).toContain('may quote');
});

test('what the form asks mentors and again mentees is one question; two that the same people answer stay two', () => {
  const SATISFIED = 'How satisfied are you? (1 = not at all, 5 = very)';
  const both = counted({
    [SATISFIED]: (k) => (k % 2 ? 4 : ''),
    [`${SATISFIED}#2`]: (k) => (k % 2 ? '' : 5),
    'Any comments?': (k) => (k % 4 ? '' : `The talks, number ${k}`),
    'Any comments?#2': (k) => (k % 4 === 1 ? `The rooms, number ${k}` : ''),
  });
  expect(both.map(({ header, n }) => [header, n])).toEqual([
    [SATISFIED, 24],
    ['Any comments?', 6],
    ['Any comments?#2', 6],
  ]);
  expect(both[0]!.times).toMatchObject({ 4: 12, 5: 12 });
});

test('“Question/Option” beside all that were ticked is one question with a column for each option', () => {
  const TOPICS = 'Which topics did you discuss?';
  const headers = [TOPICS, `${TOPICS}/Pay and/or leave`, `${TOPICS}/Stress`, 'Mentor/mentee'];
  const grid = [headers, ['pay stress', 1, 1, 'Mentor'], ['stress', 0, 1, 'Mentee']];
  const { asked } = headersAt(grid, 1);
  expect(asked).toEqual([TOPICS, `${TOPICS} [Pay and/or leave]`, `${TOPICS} [Stress]`, 'Mentor/mentee']);
  const [one, ...others] = counted({
    [asked![0]!]: of('pay stress', 'stress'),
    [asked![1]!]: of<Cell>(1, 0),
    [asked![2]!]: of<Cell>(1),
  });
  expect(others).toEqual([]);
  expect(one).toMatchObject({
    header: TOPICS,
    type: 'checkboxes',
    times: { 'Pay and/or leave': 12, Stress: 24 },
  });
});

test.each<[string, Cell, string]>([
  ['Le choix de mon mentor me convenait', 'Tout à fait d’accord', 'matching appreciated'],
  ['Das Kind und ich passten gut zusammen', 'trifft voll zu', 'matching appreciated'],
  ['L’abbinamento con il mentor è stato:', 'Ottimo', 'matching appreciated'],
  ['How well did we pair you? (1 = poorly, 5 = very well)', 4, 'matching appreciated'],
  ['Resterez-vous en contact avec votre mentor ?', 'Oui', 'continue'],
  ['Machen Sie im nächsten Schuljahr weiter?', 'Ja', 'continue'],
  ['Are you in for next year?', 'Yes', 'continue'],
  ['All in all, how was your year as a mentor? (1 = poor, 5 = excellent)', 4, 'satisfied'],
])('“%s” answered “%s” is of the headline', (header, answer, measure) => {
  expect(counted({ [header]: of(answer) })[0]!.measure).toBe(measure);
});

test('a code between two points is a point, whatever it is called; beyond them it is no answer', () => {
  const header = 'The pair fits (1 = disagree, 3 = undecided, 5 = agree, 9 = don’t know)';
  const [fits] = counted({ [header]: of<Cell>(1, 3, 5) });
  expect(fits!.n).toBe(PEOPLE);
  const [others] = counted({ [header]: of<Cell>(1, 3, 5, 9) });
  expect(others!.n).toBe((PEOPLE * 3) / 4);
});

test('a question that all answer with one code stays a question', () => {
  expect(counted({ '[My mentor listened]': () => 'A5', '[I felt safe]': of('A4', 'A5') })).toHaveLength(2);
  expect(counted({ 'How many stars?': of('4 / 5', '5 / 5'), Other: of('yes', 'no') })).toHaveLength(2);
});

test('whether somebody recommends it is asked in capitals, too', () => {
  const said = Array.from(
    { length: 11 },
    (_, k) => `${k} - ${k === 0 ? 'Pas du tout' : k === 10 ? 'Tout à fait' : `Degré ${k}`}`,
  );
  const first = typeOf('Recommanderiez-vous ce programme à une collègue ?', many(...said), []);
  expect(first.reads).toBe(
    typeOf('recommanderiez-vous ce programme à une collègue ?', many(...said), []).reads,
  );
  expect(first.reads).not.toBe('likert');
});
