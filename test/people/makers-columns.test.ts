// What makers of forms and surveys write beside the answers asks nobody anything, and takes no meaning away from a question: Microsoft Forms,
// SurveyMonkey, Qualtrics, Typeform, in three languages. And a bare "Name" beside the given name is the family name.
import { expect, test } from 'vitest';
import { type Cell, tableOf } from '../../src/ground/table.ts';
import type { Column } from '../../src/people/columns.ts';
import { formsOf } from '../../src/people/forms.ts';
import { askedOf } from '../../src/people/questions-to-settle.ts';

type Made = readonly [header: string, cell: (k: number) => Cell];

const GIVEN = ['Ada', 'Emil', 'Liv', 'Hugo', 'Mara', 'Otto'];
const FAMILY = ['Alder', 'Egger', 'Lund', 'Holm', 'Moser', 'Olsen'];
const addressOf = (k: number) => `${GIVEN[k]}.${FAMILY[k]}@example.org`.toLowerCase();
const moment = (k: number) => `2026-01-1${k} 10:0${k}:00`;

const OWN = {
  en: ['Your email address', 'First name', 'Surname', 'Topics you would like help with'],
  fr: ['Votre adresse e-mail', 'Prénom', 'Nom de famille', 'Sujets que vous souhaitez aborder'],
  de: ['Ihre E-Mail-Adresse', 'Vorname', 'Nachname', 'Wobei wünschen Sie sich Unterstützung?'],
} as const;
type Language = keyof typeof OWN;

const questions = (language: Language): readonly Made[] => {
  const [mail, given, family, topics] = OWN[language];
  return [
    [mail, addressOf],
    [given, (k) => GIVEN[k]!],
    [family, (k) => FAMILY[k]!],
    [topics, (k) => (k % 2 === 0 ? 'Leadership, Writing' : 'Writing')],
  ];
};

const none = () => '';
const always = (text: string) => () => text;

const MAKERS: Readonly<Record<string, readonly (readonly [Language, readonly Made[]])[]>> = {
  'Microsoft Forms': [
    [
      'en',
      [
        ['ID', (k) => k + 1],
        ['Start time', moment],
        ['Completion time', moment],
        ['Email', always('anonymous')],
        ['Name', none],
      ],
    ],
    [
      'fr',
      [
        ['ID', (k) => k + 1],
        ['Heure de début', moment],
        ['Adresse de messagerie', always('anonymous')],
        ['Nom', none],
      ],
    ],
    [
      'de',
      [
        ['ID', (k) => k + 1],
        ['Startzeit', moment],
        ['E-Mail', always('anonymous')],
        ['Name', none],
      ],
    ],
  ],
  SurveyMonkey: [
    [
      'en',
      [
        ['Respondent ID', (k) => 1180 + k],
        ['Collector ID', always('400')],
        ['Start Date', moment],
        ['End Date', moment],
        ['Email Address', none],
        ['First Name', none],
        ['Last Name', none],
        ['Custom Data 1', none],
      ],
    ],
    [
      'fr',
      [
        ['Respondent ID', (k) => 1180 + k],
        ['End Date', moment],
        ['Email Address', none],
        ['First Name', none],
        ['Last Name', none],
      ],
    ],
  ],
  Qualtrics: [
    [
      'en',
      [
        ['Response ID', (k) => `R_${k}aBcD`],
        ['Finished', always('True')],
        ['Recipient Last Name', none],
        ['Recipient First Name', none],
        ['Recipient Email', none],
        ['User Language', always('EN')],
      ],
    ],
    [
      'de',
      [
        ['Response ID', (k) => `R_${k}aBcD`],
        ['Finished', always('True')],
        ['Recipient Email', none],
        ['User Language', always('DE')],
      ],
    ],
  ],
  Typeform: [
    [
      'en',
      [
        ['Response Type', always('completed')],
        ['Network ID', (k) => `ab${k}ff`],
        ['Tags', none],
        ['Ending', always('Thank you')],
      ],
    ],
  ],
};

function columnsOf(made: readonly Made[], role = 'mentees'): readonly Column[] {
  const rows = GIVEN.map((_, k) => made.map(([, cell]) => cell(k)));
  const table = tableOf('Mentees', [made.map(([header]) => header), ...rows]);
  return formsOf([table], [], [{ sheet: 'Mentees', header: '', field: role }]).forms[0]!.columns;
}

const cases = Object.entries(MAKERS).flatMap(([maker, forms]) =>
  forms.map(([language, own]) => [maker, language, own] as const),
);

test.each(cases)('%s, %s: its own columns are nobody’s answers', (_, language, own) => {
  const made = [...own, ...questions(language)];
  const columns = columnsOf(made);
  const surely = columns.slice(0, own.length).filter(({ sure, field }) => sure && field !== null);
  expect(surely.map(({ field }) => field).filter((field) => field !== 'timestamp')).toEqual([]);
  const rows = GIVEN.map((_one, k) => made.map(([, cell]) => cell(k)));
  const table = tableOf('Mentees', [made.map(([header]) => header), ...rows]);
  const { forms, open } = formsOf([table], [], [{ sheet: 'Mentees', header: '', field: 'mentees' }]);
  const asked = askedOf(forms, open, new Set()).map(({ header }) => header);
  expect(asked.filter((header) => own.some(([name]) => name === header))).toEqual([]);
  expect(columns.slice(own.length, own.length + 3).map(({ field }) => field)).toEqual([
    'email',
    'given name',
    'family name',
  ]);
});

test.each(['Name', 'Nom', 'Naam', 'Navn'])('“%s” beside the given name', (header) => {
  const given = { Name: 'Vorname', Nom: 'Prénom', Naam: 'Voornaam', Navn: 'Fornavn' }[header]!;
  const [mail, , , topics] = questions('en');
  const columns = columnsOf([[given, (k) => GIVEN[k]!], [header, (k) => FAMILY[k]!], mail!, topics!]);
  expect(columns.slice(0, 2)).toMatchObject([
    { field: 'given name', sure: true },
    { field: 'family name', sure: true },
  ]);
});

const RESPONSE: Made = ['Response ID', (k) => `R_${k}aBcD`];
const another = (k: number) => `${GIVEN[(k + 2) % 6]} ${FAMILY[(k + 2) % 6]}`;

test.each<readonly [string, 'mentees' | 'both', (k: number) => Cell, string]>([
  ['Submitted by', 'mentees', another, 'name'],
  ['RecipientFirstName', 'mentees', (k) => GIVEN[k]!, 'given name'],
  ['Tags', 'both', (k) => (k % 2 === 0 ? 'Physics' : 'Biology'), 'role'],
])('“%s” with answers that may bear on the matching is asked about', (header, role, cell, meaning) => {
  const written = (made: (k: number) => Cell) =>
    columnsOf([RESPONSE, [header, made], ...questions('en')], role)[1]!;
  const asked = written(cell);
  expect(asked.sure).toBe(false);
  expect([asked.field, ...asked.candidates]).toContain(meaning);
  expect(written(none)).toMatchObject({ field: null, sure: true });
});

test('a number of a page is nobody’s family name', () => {
  expect(columnsOf([RESPONSE, ['Last page', (k) => k], ...questions('en')])[1]).toMatchObject({
    field: null,
    sure: true,
  });
});

const ENDING = 'When does your contract end?';
test.each([
  ['2027-03-31 00:30', { sure: false, candidates: ['timestamp', 'contract end'] }],
  ['2027-03-31 00:00:00', { field: 'contract end' }],
])('a contract’s end written as “%s”', (text, means) => {
  const columns = columnsOf([...questions('en'), [ENDING, always(text)]]);
  expect(columns[4]).toMatchObject(means);
});

test('mentors named under “Submitted by” are asked about', () => {
  const mentors = GIVEN.map((given, k) => [`m${k}@example.org`, `${given}a ${FAMILY[k]}sen`, 'Writing', 1]);
  const mentees = mentors.map(([, name], k) => [addressOf(k), `${GIVEN[k]} ${FAMILY[k]}`, name!, 'Writing']);
  const { forms } = formsOf(
    [
      tableOf('Mentors', [['Email', 'Name', 'Expertise', 'How many mentees?'], ...mentors]),
      tableOf('Mentees', [['Email', 'Name', 'Submitted by', 'Topics'], ...mentees]),
    ],
    [],
    ['Mentors', 'Mentees'].map((sheet) => ({ sheet, header: '', field: sheet.toLowerCase() })),
  );
  const { columns } = forms.find(({ table }) => table.sheet === 'Mentees')!;
  expect(columns[2]).toMatchObject({ sure: false });
  expect(columns[2]!.candidates).toContain('supervisor');
});
