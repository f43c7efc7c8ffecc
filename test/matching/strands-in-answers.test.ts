// Answers name strands that the sheet Strands does not have: with none set up people are matched across them, and whoever names none of
// those that are set up is left out. Both are said by number, and nobody is told that everybody gets a mentor.
import { expect, test } from 'vitest';
import { addSheet } from '../../src/local/world.ts';
import { CONFIRM, TRY, valueIn, worldOf } from '../workbench.ts';

const NEW = 'New in post / Prise de poste';
const LEAD = 'Leadership / Encadrement';

function programme(strands: readonly string[], ofMentees: readonly string[] = [NEW, NEW, LEAD]) {
  const world = worldOf({
    'Mentor answers': [
      ['Email Address', 'Your full name', 'Topics you can help with', 'Which strand?'],
      ['sian@example.org', 'Sian Evans', 'Careers', LEAD],
      ['ada@example.org', 'Ada Fischer', 'Careers', LEAD],
      ['ole@example.org', 'Ole Olsen', 'Careers', NEW],
    ],
    'Mentee answers': [
      ['Email Address', 'Your full name', 'Topics you want', 'Which strand?'],
      ['hugo@example.org', 'Hugo Blanc', 'Careers', ofMentees[0]!],
      ['mia@example.org', 'Mia Roth', 'Careers', ofMentees[1]!],
      ['nils@example.org', 'Nils Berg', 'Careers', ofMentees[2]!],
    ],
  });
  if (strands.length > 0)
    addSheet(world, 'Strands', [['Strand', 'Kind'], ...strands.map((one) => [one, 'one-to-one'])]);
  valueIn(world, 'columns', CONFIRM);
  return valueIn(world, 'match', TRY);
}

test('no strand set up: how many there are, in how many answers, and what to do', () => {
  const { issues } = programme([]);
  expect(issues.filter(({ column }) => column === 'Which strand?')).toMatchObject([
    {
      sheet: 'Mentee answers',
      severity: 'warns',
      found: `2 different strands in the answers of 3 mentees, and no strand is set up: ${NEW} · ${LEAD}`,
      wanted:
        'a row for each, called as in the answers, in Strands (not there yet: add a strand in Settings first)',
    },
  ]);
  expect(programme([], [LEAD, LEAD, LEAD]).issues.filter(({ column }) => column === 'Which strand?')).toEqual(
    [],
  );
});

test('a strand called otherwise in Strands: who is left out is counted, and the way out named', () => {
  const view = programme(['Newcomers', LEAD]);
  expect(view.waiting).toBe(
    '2 mentees who answered are left out and get no mentor: their strand is not clear, see Please check below.',
  );
  expect(view.proof).not.toContain('Everybody');
  const held = view.issues.filter(
    ({ sheet, severity }) => sheet === 'Mentee answers' && severity === 'holds',
  );
  expect(held).toHaveLength(2);
  expect(held[0]!.remedy).toContain('call that strand in Settings, or in Strands, as the answers do');
  expect(programme(['Newcomers', LEAD], [NEW, LEAD, LEAD]).waiting).toMatch(
    /^1 mentee who answered is left out/,
  );
});

test('strands called as in the answers: nothing is asked, and everybody is served', () => {
  const view = programme([NEW, LEAD], [LEAD, LEAD, NEW]);
  expect(view).toMatchObject({ waiting: '' });
  expect(view.proof).toContain('Everybody gets a mentor.');
  expect(view.issues.filter(({ column }) => column === 'Which strand?')).toEqual([]);
});

test('a form in two languages: either half names the strand, unless the halves are two strands', () => {
  for (const strands of [
    ['New in post', 'Leadership'],
    ['Prise de poste', 'leadership'],
    ['New in post', LEAD],
  ]) {
    const view = programme(strands, [LEAD, LEAD, NEW]);
    expect(view).toMatchObject({ waiting: '' });
    expect(view.pairs.map(({ strand }) => strand).sort()).toEqual(
      [strands[1], strands[1], strands[0]].sort(),
    );
    expect(view.issues.filter(({ column }) => column === 'Which strand?')).toEqual([]);
  }
  expect(programme(['New in post', 'Prise de poste', LEAD], [LEAD, LEAD, NEW]).waiting).toMatch(
    /^1 mentee who/,
  );
  // A stroke between two strands, in a form that is in one language.
  expect(programme(['New in post', 'Leadership'], [NEW, 'Leadership', 'Encadrement']).waiting).not.toBe('');
});
