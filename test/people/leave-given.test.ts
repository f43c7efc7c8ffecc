// What counts as leave where a form asks for it (consent, a published profile): a plain yes, and nothing else. Written from how people
// answer such questions, in the order yes, no, and what only a person can say.
import { expect, test } from 'vitest';
import { tableOf } from '../../src/ground/table.ts';
import type { Form } from '../../src/people/columns.ts';
import { LeaveReader } from '../../src/people/leave-given.ts';

const LONG = 'I agree that my answers are only used for this programme and deleted if I withdraw';

/** Answers of a form, in rows of their own beside a name. */
function read(
  said: readonly (string | boolean | number)[],
  field: 'consent' | 'publish' = 'consent',
  question = 'Consent',
) {
  const name = 'Jean-Luc Moreau';
  const table = tableOf('Mentees in', [['Full name', question], ...said.map((one) => [name, one])]);
  const form = {
    role: 'mentees',
    table,
    columns: [
      { at: 0, header: 'Full name', field: 'name' },
      { at: 1, header: question, field },
    ],
  } as unknown as Form;
  const reader = new LeaveReader(field);
  return table.rows.map((row) => reader.given({ form, row }));
}

test.each([
  'Yes',
  'yes!',
  true,
  'I agree',
  'OK',
  '✔',
  'x',
  'Oui, j’accepte',
  'Einverstanden',
  'Ich stimme zu',
  'Sí',
  'Acepto',
  'Acconsento',
  'Akkoord',
  'Aceito',
  'Jag godkänner',
  'I have read and understood the notice',
  'JLM',
  'j.m.',
  'JBM',
  'AJM',
  'Jean-Luc Moreau',
  '12/03/2026',
  LONG.slice(0, 50),
])('%s is a yes', (said) => {
  expect(read([said])).toEqual(['yes']);
});

test.each([
  'No',
  false,
  'Nein',
  'I do not agree',
  'Je ne souhaite pas',
  'Withdrawn',
  'Retiré',
  'retirada',
  'zurückgezogen',
  'teruggetrokken',
  'I would rather not',
  '',
])('%s is a no', (said) => {
  expect(read([said])).toEqual(['no']);
});

test.each([
  'Ask me first',
  'Yes, but not my photo',
  'only after the summer',
  'Not sure yet',
  'depends',
  '?',
  'later',
  'Wenn mein Chef zustimmt',
  'oui mais pas mon nom',
  'à voir',
  'vielleicht',
  'purple',
  'I have not read it',
  'Nicht gelesen',
  'see my e-mail',
])('%s is asked about', (said) => {
  expect(read([said])).toEqual(['unclear']);
});

test('what several people chose is an option of the form: it reads as it stands, conditions inside it are its own', () => {
  expect(read([LONG, LONG, LONG, 'Only if I may see it first'])).toEqual(['yes', 'yes', 'yes', 'unclear']);
  expect(read(['Pseudonymised', 'Pseudonymised', 'Withdrawn', 'Withdrawn'])).toEqual([
    'yes',
    'yes',
    'no',
    'no',
  ]);
  expect(read(['Ask me first', 'Ask me first', 'Yes', 'Yes'])).toEqual(['unclear', 'unclear', 'yes', 'yes']);
});

test('nothing that hides, puts off, answers nothing or is of another thing is an option that gives leave, however many chose it', () => {
  for (const said of [
    '-',
    'n/a',
    'Send me the newsletter',
    'same as last year',
    'What do you store?',
    'unchecked',
  ])
    expect(read([said, said, said]).includes('yes'), said).toBe(false);
  for (const said of ['Hidden', 'Nobody', 'Not visible', 'Staff', 'Only my matched mentee', 'Profil masqué'])
    expect(read([said, said, said], 'publish', 'Profile visibility').includes('yes'), said).toBe(false);
  expect(read(['Visible to all', 'Hidden', 'Hidden'], 'publish', 'Profile visibility')).toEqual([
    'yes',
    'no',
    'no',
  ]);
});

test('who asks to be hidden is not shown, and who does not is', () => {
  for (const question of ['Hide my profile from mentees', 'Profil verbergen', 'Masquer mon profil'])
    expect(read(['Yes', 'No', 'x', 'Ja'], 'publish', question), question).toEqual(['no', 'yes', 'no', 'no']);
});

test.each(['I agree to nothing', 'I agree with my colleague', 'I accept that my data are deleted'])(
  '“%s” agrees to something else',
  (said) => expect(read([said])).not.toEqual(['yes']),
);

/** A word of agreeing beside a refusal, or beside what is still to come. */
test.each([
  'Consent refused',
  'consent declined',
  'parent refused consent',
  'I declined consent',
  'read and refused to sign',
  'signed (parent refused)',
  'agreed, mother refused',
  'agreed to programme, declined storage',
  'gelesen, Mutter hat abgelehnt',
  'einverstanden, Mutter hat abgelehnt',
  'bestätige meine Absage',
  'bestätige die Ablehnung',
  'd’accord pour annuler',
  'confirm refusal',
  'consent form sent',
  'to be signed',
  'signed by mistake',
  'yes/no',
  'Yes. No.',
  'yes please delete',
  'yes - taken back 3 May',
])('“%s” is no leave to keep data', (answer) => {
  expect(read([answer], 'consent', 'I agree that my data may be stored and processed')).not.toContain('yes');
});

test.each([
  'Zettel liegt vor',
  'Papierformular liegt bei',
  'Unterschrift da',
  'paper form in the folder',
  'signed form on file',
  'feuille signée',
  'formulaire rendu 12/10',
  'hoja firmada',
  'modulo consegnato',
  'formulier ingeleverd',
  'ficha assinada',
  'seddel afleveret',
  'blankett inlämnad',
])('a note that the paper is there is leave: %s', (said) => {
  expect(read([said])).toEqual(['yes']);
});

test.each([
  'Zettel fehlt',
  'Zettel liegt noch nicht vor',
  'Formular verschickt',
  'paper form to come',
  'form to sign 12/5',
  'formulaire envoyé',
  'feuille non signée',
  'falta la hoja',
  'formulier nog niet ontvangen',
  'received',
  'da',
  'form received, not signed',
])('a note that it is not there yet is none: %s', (said) => {
  expect(read([said])).not.toEqual(['yes']);
});
