// Which columns of an office are asked about: whatever they are called, those in which somebody may be noted who does not take part, and not
// what is kept of fees, sizes, rooms and days, nor what the form itself asked.
import { expect, test } from 'vitest';
import { tableOf } from '../../src/ground/table.ts';
import { accept, formsOf } from '../../src/people/forms.ts';
import { tellsWhoIsOut } from '../../src/people/office-columns.ts';
import { askedOf } from '../../src/people/questions-to-settle.ts';

const NAMES = 'Ana Ben Cleo Dan Eva Finn Gro Hal Ida Jan'.split(' ');

/** A form of ten, with this column beside it. @param before  columns between. */
function formWith(header: string, notes: readonly string[], place: 'last' | 'first' | 'between' = 'last') {
  const own = ['Timestamp', 'Email address', 'Full name'];
  const asked = ['Which topics would you like to talk about?', 'I agree to the privacy notice'];
  const put = (all: readonly string[], one: string) => {
    if (place === 'first') return [one, ...all];
    return place === 'last' ? [...all, one] : [...all.slice(0, 3), one, ...all.slice(3)];
  };
  const rows = NAMES.map((name, k) =>
    put(
      [
        `2026-03-0${k + 1} 10:00:00`,
        `${name.toLowerCase()}@example.org`,
        `${name} Berg`,
        'Writing',
        'I agree',
      ],
      notes[k] ?? '',
    ),
  );
  const table = tableOf('Mentee applications', [put([...own, ...asked], header), ...rows]);
  const { forms, open } = formsOf(
    [table],
    [],
    [{ sheet: 'Mentee applications', header: '', field: 'mentees' }],
  );
  const is = (one: { readonly header: string }) => one.header === header;
  return {
    isAsked: askedOf(forms, open, new Set()).some(is),
    first: forms[0]!.columns.find(is)!.candidates[0],
    tells: tellsWhoIsOut(forms[0]!, forms[0]!.columns.find(is)!),
    guess: accept(forms, 'guess')[0]!.columns.find(is)!,
  };
}

const ten = (most: string, ...rest: readonly string[]) => [
  ...rest,
  ...Array.from({ length: 10 - rest.length }, () => most),
];

test.each([
  ['KR notes', ['moved to Leeds, has pulled out', 'lovely', 'can do Fridays']],
  ['Suivi (Anne / Paul)', ['motivée', 'a trouvé un poste, sort du dispositif', 'vue au tél']],
  ['Opm. Joke', ['graag een vrouw', 'ziek, stopt ermee', 'ingevoerd']],
  ['Bemerkung GS', ['zieht zurück', '', 'Englisch lieber']],
  ['Obs. equipe', ['', 'desistiu em maio']],
  ['Note ufficio', ['si è ritirata', 'preferisce il mattino']],
  ['Noter AK', ['har trukket sig', 'helst om morgenen']],
  ['Stand AB', ten('te koppelen', 'verhuisd naar Utrecht, dossier gesloten')],
  ['Desk', ten('x', 'left')],
  ['Team KR', ten('ok', 'gone')],
  ['Stand', ten('da', 'raus')],
  ['Te koppelen?', ten('ja', 'stopt, dossier gesloten')],
  ['Avis', ten('OK', 'non retenue')],
  ['Décision', ten('admise', 'liste d’attente')],
  ['Interview KR', ten('done 3/9', 'did not turn up twice, dropped out')],
  ['Elig? (KR)', ten('Y', 'N', '?')],
  ['Manager OK?', ten('y', 'NO - staffing, next year')],
] as const)('“%s” with %j is asked about, first as who takes part', (header, notes) => {
  const { isAsked, first } = formWith(header, notes);
  expect([isAsked, first]).toEqual([true, 'status']);
});

test('a column before the form’s own, and one between them that is called notes or a decision, are asked about', () => {
  expect(formWith('zugel.', ten('TRUE', 'FALSE'), 'first')).toMatchObject({ isAsked: true, first: 'status' });
  expect(formWith('Office notes', ['has withdrawn'], 'between')).toMatchObject({ isAsked: true });
  expect(formWith('Accepted?', ten('yes', 'no'), 'between')).toMatchObject({ isAsked: true });
});

test.each([
  ['Lanyard', ten('y', '')],
  ['Polo size', ten('M', 'XL', 'S', '2XL')],
  ['Room', ten('B12', 'B14', 'A3')],
  ['T-Shirt', ten('L', 'M', 'keins')],
  ['VOG', ten('binnen', 'aangevraagd 7/9')],
  ['DBS date', ten('12/10/2025', '3/4/2024')],
  ['Training', ten('12/10', '19/10', 'n/a')],
  ['Badge', ten('printed', 'reprint')],
  ['Kürzel', ten('KM', 'TB')],
  ['Row', ten('1', '2', '3', 'Summe')],
  ['Hoodie', ['M', 'L', 'S', 'XS', 'M', 'XL', 'KO', 'S', 'L', 'XXL']],
  ['Intro by', ['Jonas', 'website', 'alumni', 'Petra', 'Lotta', 'Kim', 'Gus']],
  ['Bus pass?', ['yes', 'no', 'yes', 'no', 'no', 'yes', 'no', 'yes', 'no', 'yes']],
  ['Desk', ten('x', 'xx', 'window')],
  ['Menu', ten('vegetarian', 'no beef', 'gluten free')],
  ['File', ten('https://files.example.org/a')],
  ['Notes', ['sits by the window', 'lovely']],
  ['12. What else should we know?', ['on maternity leave till May']],
  ['I agree', ten('Yes', 'No')],
  ['Ich stimme zu', ten('Ja', 'nein')],
  ['Have you left your last job?', ten('no', 'left in May')],
  ['Anything else you would like to tell us about yourself', ['I withdrew from another scheme']],
] as const)('“%s” with %j is not asked about as who takes part', (header, notes) => {
  expect(formWith(header, notes).tells).toBeNull();
});

test('what stands between the form’s own questions is not the office’s because of one word', () => {
  expect(formWith('Team', ten('Retired members', 'Ward 3'), 'between').tells).toBeNull();
});

test.each([
  ['KR notes', ['moved to Leeds, has pulled out', 'lovely'], 'status'],
  ['Stand AB', ten('te koppelen', 'verhuisd naar Utrecht, dossier gesloten'), 'status'],
  ['Elig? (KR)', ten('Y', 'N'), 'status'],
  ['Spoken to', ten('Y', 'N'), null],
] as const)('“%s” with %j is taken unseen for %s', (header, notes, wanted) => {
  const { guess } = formWith(header, notes);
  expect([guess.field, guess.sure]).toEqual([wanted, wanted !== null]);
});

test('what a person decided about it stays', () => {
  const table = tableOf('In', [
    ['Email', 'Name', 'Topics', 'KR notes'],
    ['a@example.org', 'Ana Alder', 'Writing', 'has withdrawn'],
  ]);
  const decided = ['', 'KR notes'].map((header) => ({
    sheet: 'In',
    header,
    field: header ? null : 'mentors',
  }));
  const { forms } = formsOf([table], [], decided);
  expect(forms[0]!.columns[3]).toMatchObject({ field: null, sure: true });
});
