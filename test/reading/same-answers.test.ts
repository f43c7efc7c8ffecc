// Columns of both forms with the same few answers mean the same; what people say of themselves in sentences may be alike and mean another
// thing: a need of a mentee is not what moves a mentor.
import { expect, test } from 'vitest';
import { readTabs } from '../../src/reading/read-tabs.ts';
import { withSameAnswers } from '../../src/reading/same-answers.ts';
import type { Tab } from '../../src/reading/tab-evidence.ts';
import { evidenceOf } from '../../src/reading/workbook-evidence.ts';
import { oddsOf } from './odds-of.ts';

const tabOf = (...columns: readonly (readonly [string, readonly string[]])[]): Tab => ({
  sheet: '',
  headers: columns.map(([header]) => header),
  columns: columns.map(([, answers]) => answers),
});

/** How likely "Zorgle" is the unit, once "Blix" of the other form, which surely is, has these answers too. */
function unitOf(answers: readonly string[]): number {
  const [evidence, other] = evidenceOf([tabOf(['Zorgle', answers]), tabOf(['Blix', answers])]);
  const [[own] = []] = withSameAnswers([
    { evidence: evidence!, role: 'mentors', odds: [oddsOf({ unit: 0.5, nothing: 0.5 })] },
    { evidence: other!, role: 'mentees', odds: [oddsOf({ unit: 0.9, nothing: 0.1 })] },
  ]);
  return own!.get('unit');
}

const SENTENCES = [
  "J'écoute d'abord, puis je pose des questions.",
  'Je prépare la suite, et mon contrat se termine bientôt.',
  "Après dix ans au laboratoire, je m'occupe de projets.",
  'Je suis rentrée récemment, et je reprends contact.',
];

test('the same few answers support a meaning, sentences do not', () => {
  expect(unitOf(['Ward 4', 'Ward 7', 'Theatre', 'Ward 4'])).toBeGreaterThan(0.7);
  expect(unitOf(SENTENCES)).toBe(0.5);
});

test.each([
  ['Besoin', "Motivation pour l'accompagnement"],
  ['Bedarf', 'Ihre Motivation'],
  ['Need', 'Your motivation'],
])('“%s” in sentences is asked about as what somebody needs', (need, motivation) => {
  const people = ['Ida Holm', 'Ole Vik', 'Ana Petrov', 'Liv Lund'];
  const mails = ['ida@example.org', 'ole@example.org', 'ana@example.org', 'liv@example.org'];
  const others = ['Per Moe', 'Eva Dahl', 'Jan Berg', 'Siv Lie'];
  const [, mentees] = readTabs(
    [
      tabOf(['Name', others], ['Email', mails.map((mail) => `x${mail}`)], [motivation, SENTENCES]),
      tabOf(
        ['Name', people],
        ['Email', mails],
        ['Topics', ['Finance', 'Law', 'Finance', 'Art']],
        [need, SENTENCES],
      ),
    ],
    [
      { role: 'mentors', columns: [] },
      { role: 'mentees', columns: [] },
    ],
  );
  const { field, sure } = mentees!.columns[3]!;
  expect(['goals', 'topics']).toContain(field);
  expect(sure).toBe(false);
});
