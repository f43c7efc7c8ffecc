// Columns that nobody has answered when the forms are confirmed: mentees get the codes to choose from only after the profiles. What a rule
// might hang on is decided by nobody before there are answers, and asked when there are some.
import { expect, test } from 'vitest';
import type { World } from '../../src/local/world.ts';
import { CONFIRM, rowsOf, TRY, valueIn, worldOf } from '../workbench.ts';

const CHOICES = [
  'A quién elegirías en primer lugar (código de la lista)',
  'Y si no puede ser, ¿a quién? (código)',
  '¿Y en tercer lugar?',
] as const;

/** A programme before its mentees have chosen: codes are given, and the questions about them are empty. */
function beforeTheCodes(): World {
  const people = (role: string) =>
    Array.from({ length: 4 }, (_, k) => [
      `2026-09-0${k + 1} 10:00:00`,
      `${role}${k}@example.org`,
      `${'Ana Eva Ida Lea'.split(' ')[k]} ${role === 'tutora' ? 'Vidal' : 'Soler'}${'abcd'[k]}`,
      'Exámenes, Vivienda',
      'Español',
    ]);
  const header = ['Marca temporal', 'Dirección de correo electrónico', 'Nombre y apellidos'];
  return worldOf({
    'Mentor answers': [
      [...header, '¿En qué puedes ayudar?', '¿Qué idiomas hablas?', '¿Cuántas mentees puedes acompañar?'],
      ...people('tutora').map((row) => [...row, 1]),
    ],
    'Mentee answers': [
      [...header, '¿Para qué te gustaría tener a alguien al lado?', '¿Qué idiomas hablas?', ...CHOICES],
      ...people('mentee').map((row) => [...row, '', '', '']),
    ],
    Mentors: [
      ['Code', 'Name', 'Email', 'Strand', 'Places', 'Profile', 'Status', 'Notes'],
      ...people('tutora').map(([, email, name], k) => [`M-1${k}`, name!, email!, '', '', '', '', '']),
    ],
  });
}

const meaningsOf = (world: World) =>
  new Map(rowsOf(world, 'Columns')!.map(([, question, meaning]) => [question, meaning]));

/** Everybody wishes for the mentor of their own number first. */
function choose(world: World): void {
  const { rows } = world.sheets.find(({ name }) => name === 'Mentee answers')!;
  rows.slice(1).forEach((row, k) => {
    [0, 1, 2].forEach((n) => {
      row[5 + n] = `M-1${(k + n) % 4}`;
    });
  });
}

test('confirmed while empty: no rule is remembered, and what is asked then forbids no wish', () => {
  const world = beforeTheCodes();
  valueIn(world, 'columns', CONFIRM);
  const meanings = meaningsOf(world);
  for (const question of CHOICES)
    expect(String(meanings.get(question))).not.toMatch(/supervisor|conflicts|not used/);
  choose(world);
  const { sheets } = valueIn(world, 'columns', { decisions: [], accept: null, write: false });
  const columns = sheets
    .flatMap((sheet) => sheet.columns)
    .filter(({ header }) => CHOICES.includes(header as never));
  expect(columns).toHaveLength(3);
  for (const { header, sure, asked, field, candidates } of columns) {
    const isChoice = /^choice/.test(field ?? '');
    expect(sure ? isChoice : asked && candidates.some((name) => /^choice/.test(name)), header).toBe(true);
  }
  // Whatever is offered first, the first wish stays before the others.
  const offered = columns.map(({ field, candidates }) => field ?? candidates[0]!);
  const inOrder = ['choice 1', 'choice 2', 'choice 3'];
  expect([offered, offered.map(() => 'choices')]).toContainEqual(
    offered.includes('choices') ? offered.map(() => 'choices') : inOrder,
  );
  const { unmatched } = valueIn(world, 'match', TRY);
  expect(JSON.stringify(unmatched)).not.toMatch(/Not the supervisor|named as a conflict/);
});

test('a column taken for the supervisor before anybody had seen its answers is asked about when they are codes', () => {
  const world = beforeTheCodes();
  valueIn(world, 'columns', CONFIRM);
  const { rows } = world.sheets.find(({ name }) => name === 'Columns')!;
  rows.push(['Mentee answers', CHOICES[0], 'supervisor', 'guess']);
  choose(world);
  const { sheets } = valueIn(world, 'columns', { decisions: [], accept: null, write: false });
  const column = sheets.flatMap((sheet) => sheet.columns).find(({ header }) => header === CHOICES[0])!;
  expect(column).toMatchObject({ sure: false, asked: true });
  expect(column.candidates).toContain('supervisor');
});
