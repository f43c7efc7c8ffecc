// Single answers: places, yes and no, addresses, ways of meeting, languages, names in two columns, options with commas.
import { expect, test } from 'vitest';
import { addressOf } from '../../src/ground/addresses.ts';
import { languagesOf, readLanguages } from '../../src/ground/languages.ts';
import { countOf } from '../../src/ground/numbers.ts';
import { learnOptions } from '../../src/ground/options.ts';
import { standingOf } from '../../src/ground/standing-words.ts';
import { type Cell, tableOf } from '../../src/ground/table.ts';
import { wishOf } from '../../src/ground/wish-words.ts';
import { entriesOf } from '../../src/people/entries.ts';
import { formatsOf } from '../../src/people/formats.ts';
import { formsOf } from '../../src/people/forms.ts';
import { yearsOf } from '../../src/people/years-of-experience.ts';

test.each([
  ['Ana@Example.ORG', 'Ana@example.org'],
  [' ana@example.org ', 'ana@example.org'],
  ['ana @ example.org', null],
  ['ann lee@example.org', null],
  ['ann\u202egro@example.org', null],
  ['\u0430nn@example.org', null],
  ['zoë@example.org', null],
  ['ann@ex\u0430mple.org', null],
  ['ann@bücher.example', 'ann@bücher.example'],
  ['mailto:ann@example.org?subject=x', 'ann@example.org'],
  ['ann@example.org.', null],
  ['mailto:ana@example.org;', 'ana@example.org'],
  ['Ana <ana@example.org>', 'ana@example.org'],
  ['ana+tag@example.org\u200b', 'ana+tag@example.org'],
  ['ana@example', null],
  ['ana@example.org, b@example.org', null],
  ['ana..b@example.org', null],
  ['later', null],
])('address %j is read as %j', (text, address) => expect(addressOf(text)).toBe(address));

test.each<[Cell, ReturnType<typeof countOf>]>([
  [0, 0],
  ['0', 0],
  ['', null],
  [3, 3],
  ['2 mentees', 2],
  ['two', 2],
  ['zwei', 2],
  ['deux mentorés', 2],
  ['dos', 2],
  ['eine', 1],
  ['Up to 3', 3],
  ['bis zu zwei', 2],
  ['One is enough', 1],
  ['2-3', { least: 2 }],
  ['1–2 mentees', { least: 1 }],
  ['two or more', { least: 2 }],
  ['1 or 2', { least: 1 }],
  ['2+', { least: 2 }],
  ['> 2', { least: 2 }],
  ['≥ 3 mentees', { least: 3 }],
  ['Maybe two', { least: 2 }],
  ['mindst to', { least: 2 }],
  ['højst to', 2],
  ['al menos dos', { least: 2 }],
  ['not this year', 0],
  ['keine in dieser Runde', 0],
  ['plus cette année', 0],
  ['none this semester, put me back for fall', 0],
  ['två', 2],
  ['en enkelt', 1],
  ['bara en', 1],
  ['dwie', 2],
  ['eine einzige', 1],
  ['I could do three if they like group calls', { least: 1 }],
  ['two, if they are in the same group', { least: 1 }],
  ['two, if they are a couple', { least: 1 }],
  ['due, ma non insieme', { least: 1 }],
  ['2 but not both on nights', { least: 1 }],
  ['zwei, aber nicht gleichzeitig', { least: 1 }],
  ['deux, pas en même temps', { least: 1 }],
  ['2 mentees, but no more than 2 at the same time', { least: 2 }],
  ['deux, pas plus en même temps', { least: 2 }],
  ['2, non più insieme', { least: 2 }],
  ['zwei, nicht mehr gleichzeitig', { least: 2 }],
  ['two but only short calls please', { least: 1 }],
  ['one, but not this year', 'unclear'],
  ['two together with Arjun', { least: 1 }],
  ['2 als het moet', { least: 1 }],
  ['deux si petites', { least: 1 }],
  ['sí, dos', 2],
  ['one, only if nobody else is free', 'unclear'],
  ['no, not two if they are in the same group', 'unclear'],
  ['une seule cette saison', 1],
  ['eentje', 1],
  ['dwóm', 2],
  ['gerne to', 2],
  ['to, måske tre', { least: 2 }],
  ['én eller to', { least: 1 }],
  ['to, hvis de kender hinanden', { least: 1 }],
  ['uma de cada vez', 1],
  ['jednej, góra dwóm', { least: 1 }],
  ['could take someone for 2 months', 'unclear'],
  ['could not do three this way', 'unclear'],
  ['este año ninguno', 0],
  ['not more than one this year', { least: 1 }],
  ['as many as needed', 'unclear'],
  ['depends on the quarter', 'unclear'],
  [2.5, 'unclear'],
  ['2.5', 'unclear'],
  [-1, 'unclear'],
  ['-1', 'unclear'],
])('places %j is read as %j', (cell, places) => expect(countOf(cell)).toEqual(places));

test.each([
  ['', 'active'],
  ['Active', 'active'],
  ['withdrawn', 'withdrawn'],
  ['Retirée', 'withdrawn'],
  ['zurückgezogen', 'withdrawn'],
  ['en pause', 'paused'],
  ['Pausiert', 'paused'],
  ['återkallad', 'withdrawn'],
  ['hoppat av', 'withdrawn'],
  ['perhaps', 'unclear'],
])('status %j is %s', (text, standing) => expect(standingOf(text)).toBe(standing));

test('ways of meeting, years and wishes in three languages', () => {
  expect([formatsOf('Both'), formatsOf('En ligne'), formatsOf('Vor Ort'), formatsOf('')]).toEqual([
    ['in person', 'online'],
    ['online'],
    ['in person'],
    [],
  ]);
  expect([yearsOf('11–20'), yearsOf('over 20'), yearsOf('under 5'), yearsOf('many')]).toEqual([
    15.5,
    20,
    2.5,
    null,
  ]);
  expect([
    wishOf('Different'),
    wishOf('the same'),
    wishOf('No preference'),
    wishOf('andere'),
    wishOf('même'),
  ]).toEqual(['different', 'same', null, 'different', 'same']);
});

test.each<[string, ReturnType<typeof formatsOf>]>([
  ['by phone or video', ['online']],
  ['En vrai', ['in person']],
  ['distance', ['online']],
  ['In het echt', ['in person']],
  ['over a coffee', ['in person']],
  ['not online please', ['in person']],
  ['nur online, nicht vor Ort', ['online']],
  ['me da igual', ['in person', 'online']],
  ['as duas', ['in person', 'online']],
  ['at the pitch', []],
])('ways of meeting: %s', (text, ways) => expect(formatsOf(text)).toEqual(ways));

test('languages by any name are one', () => {
  expect(languagesOf(['Anglais', 'Deutsch (B2)', 'Spanish and French', 'Klingon'])).toEqual([
    'English',
    'German',
    'Spanish',
    'French',
    'Klingon',
  ]);
});

test.each([
  ['German only for now, English is coming', ['German'], 2],
  ['English, Swedish, some German', ['English', 'Swedish', 'German'], 0],
  ['Français (langue maternelle), un peu d’allemand', ['French', 'German'], 0],
  ['I can do German or Italian', ['German', 'Italian'], 1],
  ['English, not French', ['English'], 1],
  ['no German or French, only English', ['English'], 1],
  ['Deutsch, lerne gerade Spanisch', ['German'], 1],
  ['kein Englisch', ['kein Englisch'], 1],
  ['whatever you like best', ['whatever you like best'], 1],
  ['C1 English; Wolof', ['English', 'Wolof'], 0],
] as const)('languages in a sentence: %s', (answer, languages, unclear) => {
  const read = readLanguages([answer]);
  expect([read.languages, read.unclear.length]).toEqual([languages, unclear]);
});

test('a name in two columns is put together, given name first', () => {
  const header = ['Email', 'Last name', 'First name', 'Topics you can support', 'How many mentees?'];
  const { forms } = formsOf([tableOf('Mentors', [header, ['a@example.org', 'Petrović', 'Ana', 'x', 1]])], []);
  expect(forms[0]!.columns.map((column) => column.field).slice(1, 3)).toEqual(['family name', 'given name']);
  expect(entriesOf(forms[0]!, [])[0]!.name).toBe('Ana Petrović');
  const french = ['Courriel', 'Nom', 'Prénom', 'Thèmes', 'Combien de mentorés ?'];
  const read = formsOf([tableOf('Mentors', [french, ['a@example.org', 'Petrović', 'Ana', 'x', 1]])], []);
  expect(entriesOf(read.forms[0]!, [])[0]!.name).toBe('Ana Petrović');
});

test('options that hold commas are split on what the column itself shows', () => {
  const cells = [
    'Leadership, Planning of time, tasks and people',
    'Planning of time, tasks and people, Networking',
    'Leadership, Networking',
    'Communication (talks, posters), Leadership',
    'Planning of time, tasks and people',
  ];
  const split = learnOptions(cells);
  expect(split(cells[0]!)).toEqual(['Leadership', 'Planning of time, tasks and people']);
  expect(split(cells[1]!)).toEqual(['Planning of time, tasks and people', 'Networking']);
  expect(split(cells[3]!)).toEqual(['Communication (talks, posters)', 'Leadership']);
  expect(split('Leadership; Leadership')).toEqual(['Leadership']);
});
