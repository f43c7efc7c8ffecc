// docs/forms.md promises questions that are understood without asking: read from the page itself, answered, and set up.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { starterForms } from '../../src/starter/domain/questions.ts';
import { CONFIRM, root, type Tabs, TRY, valueIn, worldOf } from '../workbench.ts';

interface Asked {
  readonly question: string;
  readonly kind: string;
  readonly answers: readonly string[];
  readonly meaning: string;
  readonly isNeeded: boolean;
}

const GOOGLE_FORMS = [
  'Short answer',
  'Paragraph',
  'Multiple choice',
  'Checkboxes',
  'Dropdown',
  'Linear scale',
  'Date',
];
/** Kinds in which people choose among answers. */
const OFFERING = ['Multiple choice', 'Checkboxes', 'Dropdown'];
const page = readFileSync(join(root, 'docs', 'forms.md'), 'utf8');

function formsOfPage(): Record<string, Asked[]> {
  const parts = page.split(/^## /m).slice(1);
  return Object.fromEntries(
    parts.map((part) => {
      const rows = part.split('\n').filter((line) => line.startsWith('| '));
      const cells = rows.slice(1).map((row) => row.split('|').map((cell) => cell.trim()));
      return [part.slice(0, part.indexOf('\n')), cells.map(askedOf)];
    }),
  );
}

function askedOf([, question = '', kind = '', answers = '', meaning = '']: string[]): Asked {
  return {
    question: question.replace(/ \*$/, ''),
    kind,
    answers: answers.split('; '),
    meaning,
    isNeeded: question.endsWith(' *'),
  };
}

/** Four people answer each form; who may tick several, ticks two. */
function answered(forms: Record<string, Asked[]>): Tabs {
  return Object.fromEntries(
    Object.entries(forms).map(([tab, asked]) => [
      tab,
      [
        ['Timestamp', 'Email Address', ...asked.map(({ question }) => question)],
        ...[0, 1, 2, 3].map((k) => [
          `2026-02-0${k + 1} 10:00:00`,
          `${tab.split(' ')[0]!.toLowerCase()}${k}@example.org`,
          ...asked.map((one) => answerOf(one, k)),
        ]),
      ],
    ]),
  );
}

function answerOf({ kind, answers, meaning }: Asked, k: number): string {
  if (meaning === 'name') return `${answers[0]} ${'ABCD'[k]}`;
  return kind === 'Checkboxes' ? answers.slice(0, 2).join(', ') : answers[k % answers.length]!;
}

test('every question of docs/forms.md is understood without asking', () => {
  const forms = formsOfPage();
  expect(Object.keys(forms)).toEqual(['Mentor answers', 'Mentee answers', 'Check-in', 'Final survey']);
  const view = valueIn(worldOf(answered(forms)), 'columns', { decisions: [], accept: null, write: false });
  for (const { sheet, role, columns } of view.sheets) {
    const says = new Map(view.meanings[role!].map((one) => [one.field, one.says]));
    const read = columns
      .slice(2)
      .map(({ header, field, sure }) => [header, says.get(field ?? '') ?? field, sure]);
    expect(read, sheet).toEqual(forms[sheet]!.map(({ question, meaning }) => [question, meaning, true]));
  }
  expect(view.undecided).toBeNull();
  // The codes on the page are examples; nobody has drawn codes yet.
  expect(view.issues.filter(({ column }) => !column.startsWith('Preferred mentor'))).toEqual([]);
});

test('the page and the sheet that the panel writes ask the same', () => {
  const page = Object.entries(formsOfPage()).map(([form, asked]) => [
    form,
    asked.map(({ question, kind, answers, isNeeded }) => [
      question,
      kind,
      OFFERING.includes(kind) ? answers : [],
      isNeeded,
    ]),
  ]);
  const sheet = starterForms.map(({ form, questions }) => [
    form,
    questions
      .filter(({ only }) => only === undefined)
      .map(({ question, kind, answers = [], needed = false }) => [question, kind, answers, needed]),
  ]);
  expect(sheet).toEqual(page);
});

test('every kind of question exists in Google Forms', () => {
  for (const { kind } of Object.values(formsOfPage()).flat()) expect(GOOGLE_FORMS).toContain(kind);
});

test('the questions named in the sentences about strands and circles are understood as well', () => {
  const named = [
    ['Which programme?', 'strand', 'Fellows'],
    ['People to be kept in another circle', 'apart', 'Ada Adler'],
  ] as const;
  for (const [question, field, answer] of named) {
    expect(page).toContain(question);
    const forms = formsOfPage();
    const more = { question, kind: 'Short answer', answers: [answer], meaning: '', isNeeded: false };
    const tabs = answered({ ...forms, 'Mentee answers': [...forms['Mentee answers']!, more] });
    const view = valueIn(worldOf(tabs), 'columns', { decisions: [], accept: null, write: false });
    const column = view.sheets
      .find(({ sheet }) => sheet === 'Mentee answers')!
      .columns.find(({ header }) => header === question);
    expect(column).toMatchObject({ sure: true, field });
  }
});

test('a programme with these forms can match at once: two of four mentors take part, with a place each', () => {
  const world = worldOf(answered(formsOfPage()));
  valueIn(world, 'columns', CONFIRM);
  expect(valueIn(world, 'match', TRY).pairs).toHaveLength(2);
});
