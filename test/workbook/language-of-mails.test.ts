// Mails begin in English whatever the forms speak: where they ask in French, Set up and Introduce say so, with the cell. Nothing is changed,
// with guesses accepted or not, and nothing is said where nobody can tell.
import { expect, test } from 'vitest';
import type { Issue } from '../../src/ground/issue.ts';
import type { World } from '../../src/local/world.ts';
import { askInFrench } from '../../src/people/language-of-forms.ts';
import { LOOK } from '../introduce-world.ts';
import { CONFIRM, rowsOf, valueIn, worldOf } from '../workbench.ts';

const FRENCH = [
  'Horodateur',
  'Adresse e-mail',
  'Quel est votre nom complet ?',
  'Sur quels sujets souhaitez-vous échanger avec votre binôme ?',
  'Dans quelle unité travaillez-vous ?',
];
const ENGLISH = [
  'Timestamp',
  'Email address',
  'What is your full name?',
  'Which topics would you like to talk about with your partner?',
  'Which unit do you work in?',
];
const GERMAN = [
  'Zeitstempel',
  'E-Mail-Adresse',
  'Wie heissen Sie?',
  'Worüber möchten Sie mit Ihrem Tandem sprechen?',
  'In welcher Einheit sind Sie und seit wann?',
];
const SPANISH = [
  'Marca temporal',
  'Correo',
  '¿Cuál es tu nombre?',
  '¿De qué temas te gustaría hablar con la persona que te acompaña?',
  '¿En qué unidad estás y desde cuándo?',
  '¿Qué es lo que esperas de la mentoría?',
];
const ITALIAN = [
  'Data',
  'Posta',
  'Come ti chiami?',
  'Di che cosa vuoi parlare con la persona che ti accompagna?',
  'In quale unità sei e da quando?',
  'Che cosa ti aspetti dal percorso?',
];
const PORTUGUESE = [
  'Data',
  'E-mail',
  'Qual é o seu nome?',
  'De que temas quer falar com a pessoa que o acompanha?',
  'Em que unidade está e desde quando?',
];
const DUTCH = [
  'Datum',
  'E-mail',
  'Hoe heet je?',
  'Over welke onderwerpen wil je het met je mentor hebben?',
  'Op welke afdeling werk je en sinds wanneer?',
];
const BARE = ['Date', 'Mail', 'Nom', 'Sujets', 'Unité', 'Langues'];
const BOTH = [
  'Timestamp',
  'Email address',
  'Full name / Nom',
  'Which topics would you like to talk about? / De quels sujets souhaitez-vous parler ?',
  'Which unit do you work in? / Dans quelle unité êtes-vous ?',
];

const formOf = (header: readonly string[]) => ({ role: 'mentees' as const, table: { header } }) as never;

test.each([
  [true, FRENCH],
  [false, ENGLISH],
  [false, GERMAN],
  [false, SPANISH],
  [false, ITALIAN],
  [false, PORTUGUESE],
  [false, DUTCH],
  [false, BARE],
  [false, BOTH],
] as const)('in French is %s: %j', (is, header) => {
  expect(askInFrench([formOf(header)])).toBe(is);
});

function asking(header: readonly string[], settings: readonly (readonly string[])[] = []): World {
  const answer = (name: string) => [
    '2026-02-01 10:00:00',
    `${name.split(' ')[0]!.toLowerCase()}@example.org`,
    name,
    'Carrière',
    'Chimie',
  ];
  return worldOf({
    Mentors: [header, answer('Maud Berthet'), answer('Marc Oriol')],
    Mentees: [header, answer('Nina Sauvage'), answer('Noé Lambelet')],
    ...(settings.length > 0 ? { Settings: [['Setting', 'Value', 'What it means'], ...settings] } : {}),
  });
}

const decisions = (header: readonly string[]) =>
  (['Mentors', 'Mentees'] as const).flatMap((sheet) => [
    { sheet, header: '', field: sheet.toLowerCase() },
    ...['timestamp', 'email', 'name', 'topics', 'unit'].map((field, k) => ({
      sheet,
      header: header[k]!,
      field,
    })),
  ]);
const FOUND = 'mails in English, and forms that ask in French';
const saidIn = (issues: readonly Issue[]) => issues.filter(({ found }) => found === FOUND);

test.each(['coordinator', 'guess'] as const)(
  'said in Set up and in Introduce, accepted by a %s; the cell stays',
  (accept) => {
    const world = asking(FRENCH);
    const { issues } = valueIn(world, 'columns', { ...CONFIRM, accept, decisions: decisions(FRENCH) });
    expect(saidIn(issues)).toHaveLength(1);
    const [issue] = saidIn(valueIn(world, 'introduce', LOOK).issues);
    const settings = rowsOf(world, 'Settings')!;
    expect(issue!.sheet).toBe('Settings');
    expect(settings[issue!.row - 1]!.slice(0, 2)).toEqual(["Participants' language", 'English']);
  },
);

test('nothing is said of forms in English, nor where French was chosen', () => {
  for (const [header, settings] of [
    [ENGLISH, []],
    [GERMAN, []],
    [FRENCH, [["Participants' language", 'French', '']]],
  ] as const) {
    const world = asking(header, settings);
    const { issues } = valueIn(world, 'columns', { ...CONFIRM, decisions: decisions(header) });
    expect(saidIn(issues)).toEqual([]);
    expect(saidIn(valueIn(world, 'introduce', LOOK).issues)).toEqual([]);
  }
});
