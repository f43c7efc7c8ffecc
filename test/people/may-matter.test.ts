// A column is asked about where it makes a difference what it means: by its answers, and by what the form says elsewhere.
import { expect, test } from 'vitest';
import { tableOf } from '../../src/ground/table.ts';
import type { Column, Form } from '../../src/people/columns.ts';
import { askedOf, fieldsOfRules } from '../../src/people/questions-to-settle.ts';

type One = readonly [
  header: string,
  field: string | null,
  candidates: readonly string[],
  answers: readonly string[],
];

/** Columns without candidates are sure. */
function formOf(role: Form['role'], columns: readonly One[]): Form {
  const rows = [0, 1, 2].map((k) => columns.map(([, , , answers]) => answers[k] ?? ''));
  return {
    role,
    by: 'question',
    table: tableOf(role, [columns.map(([header]) => header), ...rows]),
    columns: columns.map(
      ([header, field, candidates], at): Column => ({
        header,
        at,
        field,
        sure: candidates.length === 0,
        candidates,
        by: 'question',
      }),
    ),
  };
}

const NAMES: One = ['Name', 'name', [], ['Ida Holm', 'Ole Lund', 'Una Berg']];
const MENTORS = formOf('mentors', [
  ['Name', 'name', [], ['Marcos Teles', 'Rita Vaz', 'Jo Park']],
  ['Institut', 'organisation', [], ['Medilog', 'Statlab', 'Medilog']],
]);
const asked = (one: One, ...others: readonly One[]) =>
  askedOf([MENTORS, formOf('mentees', [NAMES, one, ...others])], [], new Set()).map(({ header }) => header);

test.each<[string, One]>([
  ['a consent that everybody gave', ['I agree', 'consent', ['consent'], ['Yes', 'Yes', 'yes']]],
  ['a consent given on paper', ['Ich willige ein', 'consent', ['consent'], ['Ja', 'Ja (auf Papier)', 'Ja']]],
  ['a rule whose answers name nobody', ['Staat', null, ['conflicts', 'sector'], ['VIC', 'SA', 'QLD']]],
  ['a boss who takes no part', ['Conseiller', 'unit', ['unit', 'supervisor'], ['Mme Pons', 'M. Abadie', '']]],
  ['a way of meeting that nobody says', ['Estudios', null, ['format'], ['Lima', 'Quito', 'Lima']]],
  ['a wish that nobody has', ['Gezin', null, ['wants organisation'], ['bij ouders', '4 kinderen', '']]],
  ['a standing that is the same for all', ['Ok?', null, ['status'], ['active', 'active', 'active']]],
])('nobody is asked about %s', (_, one) => expect(asked(one)).toEqual([]));

test.each<[string, One]>([
  ['a consent that somebody did not give', ['I agree', 'consent', ['consent'], ['Yes', 'No', 'Yes']]],
  ['a consent that somebody left empty', ['I agree', 'consent', ['consent'], ['Yes', '', 'Yes']]],
  [
    'a consent with a condition',
    ['I agree', 'consent', ['consent'], ['Yes', 'Yes, but not my photo', 'Yes']],
  ],
  ['what says no by its yes', ['I do not agree', 'consent', ['consent'], ['Yes', 'Yes', 'Yes']]],
  ['what may be a consent', ['Ok', null, ['consent'], ['Yes', 'Yes', 'Yes']]],
  ['a rule that names somebody', ['Anything?', null, ['conflicts'], ['Teles is my boss', '', '']]],
  ['a rule that names a place', ['Anything?', null, ['conflicts'], ['nobody of Statlab', '', '']]],
  ['a rule that gives an address', ['Anything?', null, ['conflicts'], ['', 'x@example.org', '']]],
  ['what is taken for a rule', ['Not with', 'conflicts', ['conflicts'], ['a friend', '', '']]],
  ['a wish for elsewhere', ['Where?', null, ['wants organisation'], ['another house', '', '']]],
  ['a standing', ['Ok?', null, ['status'], ['active', 'withdrawn', 'active']]],
  ['a profile, though everybody says yes', ['Show it?', 'publish', ['publish'], ['Yes', 'Yes', 'Yes']]],
])('somebody is asked about %s', (name, one) => {
  const [header, field, candidates, answers] = one;
  const role = name.startsWith('a profile') ? 'mentors' : 'mentees';
  const form = formOf(role, [NAMES, [header, field, candidates, answers]]);
  expect(askedOf([MENTORS, form], [], new Set()).map((each) => each.header)).toEqual([header]);
});

test('of a wish that the form surely asks for elsewhere nobody is asked again', () => {
  const gender: One = ['Gender', 'gender', ['gender', 'wants gender'], ['f', 'm', 'f']];
  expect(asked(gender)).toEqual(['Gender']);
  expect(asked(gender, ['A woman or a man?', 'wants gender', [], ['f', 'f', 'm']])).toEqual([]);
});

test('what a column is taken for is asked before what it may be', () => {
  const title: One = ['Titre', null, ['name'], ['Dr', 'Prof.', 'Dr']];
  const form = formOf('mentees', [title, ['Nom', 'name', ['name'], ['Ida Holm', 'Ole Lund', 'Una Berg']]]);
  expect(askedOf([MENTORS, form], [], new Set()).map(({ header }) => header)).toEqual(['Nom', 'Titre']);
});

test('what rules compare matters where both sides may have it', () => {
  const languages: One = ['Sprachen', 'languages', ['languages'], ['Deutsch', 'Dansk', '']];
  const mentees = formOf('mentees', [NAMES, languages]);
  expect([...fieldsOfRules([MENTORS, mentees], [['languages']])]).toEqual([]);
  const mentors = formOf('mentors', [NAMES, languages]);
  expect([...fieldsOfRules([mentors, mentees], [['languages']])]).toEqual(['languages']);
});

test.each(['Jo', 'Marcus', 'Telles', 'Marcos T'])(
  '“%s” may name somebody, short or mistyped: asked',
  (name) => {
    expect(asked(['Personne connue', null, ['conflicts', 'apart'], [name, '', '']])).toEqual([
      'Personne connue',
    ]);
  },
);
