// What speaks against somebody outside the office's own column is asked about: leaving among free comments, a
// trial of the form. A Monday, a holiday and a comment that the office answered are not.
import { expect, test } from 'vitest';
import { tableOf } from '../../src/ground/table.ts';
import { entriesOf } from '../../src/people/entries.ts';
import { formsOf } from '../../src/people/forms.ts';
import { withOpenNotes } from '../../src/people/open-notes.ts';

const HEADERS = [
  'Timestamp',
  'Email address',
  'Your full name',
  'Department',
  'Position',
  'Years',
  'Anything else?',
  'Office',
];
const FIELDS = ['timestamp', 'email', 'name', 'unit', 'position', 'years', null, 'status'];

type Answer = Readonly<
  Partial<Record<'email' | 'name' | 'unit' | 'position' | 'years' | 'comment' | 'office', string>>
>;

/** What is asked of each of these answers; a few others say nothing. */
function asked(answers: readonly Answer[]): string[][] {
  const others = Array.from({ length: 6 }, (_, k): Answer => ({ name: `Ada B${k}`, position: `Job ${k}` }));
  const rows = [...answers, ...others].map((one, k) => [
    `2026-10-${10 + k} 10:00`,
    one.email ?? `p${k}@example.org`,
    one.name ?? `Eva C${k}`,
    one.unit ?? `Unit ${k}`,
    one.position ?? 'Nurse',
    one.years ?? String(k + 2),
    one.comment ?? '',
    one.office ?? 'ok',
  ]);
  const { forms } = formsOf(
    [tableOf('Mentees', [HEADERS, ...rows])],
    [],
    [
      { sheet: 'Mentees', header: '', field: 'mentees' },
      ...HEADERS.map((header, k) => ({ sheet: 'Mentees', header, field: FIELDS[k] ?? null })),
    ],
  );
  const all = withOpenNotes(entriesOf(forms[0]!, []));
  expect(all.slice(answers.length).every(({ open }) => open === undefined)).toBe(true);
  return all.slice(0, answers.length).map(({ open }) => (open ?? []).map(({ text }) => text));
}

test.each([
  'Sorry, I cannot take part after all, please give my place to somebody else',
  'I have to sit out this season, I work abroad until Easter',
  'Leider muss ich doch absagen, ich ziehe weg',
  'Ich kann dieses Jahr doch nicht mitmachen',
  'Je laisse ma place, je ne peux plus participer',
  'Je ne pourrai finalement pas participer cette année',
  'Lo siento, no puedo participar este año',
  'Alla fine non posso partecipare, grazie',
  'Ik kan helaas toch niet meedoen dit jaar',
  'Afinal não vou poder participar este ano',
])('a comment by which somebody leaves: %s', (comment) => {
  expect(asked([{ comment }])).toEqual([[comment]]);
  // The office answered it already.
  expect(asked([{ comment, office: 'ok, she takes part after all' }])).toEqual([[]]);
});

test.each([
  'I cannot do Mondays, sorry about that',
  'Ich kann montags leider nicht kommen',
  'Je pars en vacances en août',
  'No puedo los lunes por la tarde',
  'I am vegetarian and love hiking',
  'My last mentor withdrew, so I am a bit worried',
  'J’ai adoré ma première année avec vous',
  'Ik leer nog steeds Nederlands spreken',
  'Looking forward to it very much!',
  'no thanks',
])('and one that says nothing of it: %s', (comment) => {
  expect(asked([{ comment }])).toEqual([[]]);
});

test.each(['test test', 'Testperson', 'Test User 2', 'essai', 'Prueba Prueba', 'Proef'])(
  'a trial of the form: %s',
  (name) => {
    expect(asked([{ name }])).toEqual([[name]]);
  },
);

test.each(['Ada Test', 'Teste Rossi', 'Probst Anna', 'Esther Testa'])('and a person: %s', (name) => {
  expect(asked([{ name }])).toEqual([[]]);
});
