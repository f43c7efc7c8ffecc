// Whom answers name: in a sentence, by a given name alone, by a name that two bear; and answers that name nobody are told apart
// from those that say nobody.
import { expect, test } from 'vitest';
import type { CellData, World } from '../../src/local/world.ts';
import { addressOf, ladder, ladderTabs, mentorsOf } from '../ladder.ts';
import { CONFIRM, valueIn, WRITE } from '../workbench.ts';

const HUGO = 5;

function withConflict(text: string) {
  const tabs = ladderTabs();
  const [header, ...rows] = tabs['Mentee answers']!;
  return ladder({
    ...tabs,
    'Mentee answers': [
      [...header!, 'Is there anybody you should not be paired with?'],
      ...rows.map((row, k) => [...row, k === HUGO - 1 ? text : '']),
    ],
  });
}

function joins(world: World, tab: string, answer: CellData[]): void {
  world.sheets.find(({ name }) => name === tab)!.rows.push(answer);
}

function asked(text: string) {
  const world = withConflict(text);
  const { issues } = valueIn(world, 'match', WRITE);
  const about = issues.filter(({ row, column }) => row === HUGO + 1 && column.includes('not be paired'));
  return { hasEmil: mentorsOf(world)[addressOf('Hugo Holm')] === addressOf('Emil Egger'), about };
}

test.each([
  'Emil Egger',
  'please not Emil Egger, we fell out',
  'EGGER',
  'emil.egger@example.org',
  'Emil E.',
  'Emil E - we fell out. Sorry!',
  'Emil E (we fell out)',
  'not Emil E we fell out',
])('“%s” keeps the two apart, and nothing has to be asked', (text) =>
  expect(asked(text)).toEqual({ hasEmil: false, about: [] }),
);

test.each([
  'Emil',
  'emil',
  'not Emil please',
  'my boss Emil',
  'Pas Emil',
  'Anyone except Emil.',
  'nicht mit Emil bitte',
  'my line manager (Emil)',
  'Emil - I chair his appeal',
  'O Emil é meu chefe. Prefiro outra pessoa',
  'my boss is emil',
])('“%s” keeps the only Emil apart and says so', (text) => {
  const { hasEmil, about } = asked(text);
  expect(hasEmil).toBe(false);
  expect(about).toMatchObject([{ severity: 'warns' }]);
});

test.each([
  'Emil Sommer',
  'Emil S - we fell out',
  'Karl Emil Sommer',
  'my boss',
  'yes',
  'somebody I told you about',
])('“%s” names nobody we know: that is said', (text) =>
  expect(asked(text)).toMatchObject({ hasEmil: true, about: [{ severity: 'warns', found: text }] }),
);

test.each(['anyone from Medicine', 'Medicine', 'nobody of MEDICINE, please'])(
  '“%s” keeps everybody of that department apart and says so',
  (text) =>
    expect(asked(text)).toMatchObject({ hasEmil: false, about: [{ severity: 'warns', found: text }] }),
);

test('“my” of somebody beside whom a department stands is not of that department', () => {
  const { about } = asked('my husband (Paul Dubois, he works in another department)');
  expect(about.map(({ remedy }) => remedy)).toEqual([
    expect.stringMatching(/^We know nobody by these words/),
  ]);
});

/** Gro's first choice in other words. */
function wished(text: string) {
  const tabs = ladderTabs();
  const rows = tabs['Mentee answers']!.map((row, k) =>
    k === GRO ? row.map((cell) => (cell === 'Finn Falk' ? text : cell)) : row,
  );
  const { issues, pairs } = valueIn(ladder({ ...tabs, 'Mentee answers': rows }), 'match', WRITE);
  const about = issues.filter(({ row, column }) => row === GRO + 1 && column.includes('First choice'));
  return { about, choice: pairs.find(({ mentee }) => mentee === addressOf('Gro Gram'))?.choice ?? null };
}
const GRO = 6;

test.each(['Finn', 'Finn please', 'finn'])('a wish for “%s” says who may be meant', (text) => {
  const { about } = wished(text);
  expect(about).toMatchObject([{ remedy: expect.stringContaining('Perhaps this is Finn Falk') }]);
});

test.each(['pas Finn Falk svp', 'Not Finn', 'nicht Finn Falk'])('“%s” is no wish for Finn', (text) => {
  const { about, choice } = wished(text);
  expect(choice).not.toBe(1);
  expect(about).toMatchObject([{ remedy: expect.stringContaining('Never pair') }]);
});

test('“my own department” is where who says it is from', () => {
  const { hasEmil, about } = asked('nobody from my own department');
  expect([hasEmil, about.length]).toEqual([true, 1]);
});

test.each([
  'no',
  'No.',
  'none',
  '-',
  'N/A',
  'n.a.',
  'nobody',
  'No one',
  'none that I know of',
  'Not that I know',
  'No, thanks',
  'no conflicts',
  'Non',
  'personne',
  'Aucun conflit',
  'aucune',
  'sans objet',
  'nein',
  'Niemand',
  'keine',
  'entfällt',
  'nadie',
  'ninguno',
  'nessuno',
  'geen',
  'n.v.t.',
  'nej',
  'ingen',
  'não',
  'ninguém',
  '/',
  'x',
])('“%s” says nobody, and nothing is asked', (text) =>
  expect(asked(text)).toEqual({ hasEmil: true, about: [] }),
);

test.each(['Emil', 'Emil E.'])('“%s” that two mentors bear forbids neither and is asked about', (text) => {
  const world = withConflict(text);
  joins(world, 'Mentor answers', [
    '2026-02-09 10:00:00',
    'emil.two@example.org',
    'Emil Eriksen',
    'Law',
    'Publishing',
    'English',
  ]);
  const { issues } = valueIn(world, 'match', WRITE);
  expect(issues.filter(({ found }) => found === text.replace('.', ''))).toMatchObject([
    { severity: 'warns' },
  ]);
});

test('a given name counts only for those whom this person may be paired with', () => {
  const world = withConflict('Emil');
  joins(world, 'Mentee answers', [
    '2026-02-09 10:00:00',
    'emil.two@example.org',
    'Emil Eriksen',
    'Law',
    'Publishing',
    '',
    '',
    'English',
    '',
  ]);
  expect(mentorsOf(world)[addressOf('Hugo Holm')]).not.toBe(addressOf('Emil Egger'));
});

test('a name that two mentors bear is void as a choice, keeps its number, and is asked about; as a conflict it counts for both', () => {
  const twin = [
    '2026-02-09 10:00:00',
    'ada.two@example.org',
    'Ada Alder',
    'History',
    'Publishing',
    'English',
  ];
  const world = ladder();
  joins(world, 'Mentor answers', twin);
  const { pairs, issues } = valueIn(world, 'match', WRITE);
  const about = issues.filter(({ found, column }) => found === 'Ada Alder' && column.includes('choice'));
  expect(about.map(({ row, wanted }) => [row, wanted]).sort()).toEqual(
    [2, 6, 7].map((row) => [row, 'one mentor; several bear this name']),
  );
  expect(pairs.find(({ mentee }) => mentee === addressOf('Liv Lund'))?.choice).not.toBe(1);
  const apart = withConflict('Ada Alder');
  apart.sheets.find(({ name }) => name === 'Mentor answers')!.rows.push(twin);
  const { problem } = valueIn(apart, 'match', { ...WRITE, problem: true });
  expect(problem?.excluded.filter(([, , rule]) => /conflict/.test(rule))).toHaveLength(2);
});

test.each([
  ' & ',
  ' + ',
  '+',
  ' (',
  ' – ',
  ' - ',
  ': ',
  ' • ',
  ', ',
  ' and ',
  ' et ',
  ' ',
  '、',
  ' und ',
  '; ',
  ' / ',
])(
  'two names with “%s” between them: both are kept apart, the given name alone with a word about it',
  (between) => {
    for (const text of [`Emil${between}Ada Alder`, `Ada Alder${between}Emil`]) {
      const { hasEmil, about } = asked(text);
      expect([text, hasEmil]).toEqual([text, false]);
      expect(about).toMatchObject([{ severity: 'warns' }]);
    }
  },
);

test('a firm named in a conflict counts, though its column was taken for a wish', () => {
  const tabs = ladderTabs();
  const add = (tab: string, header: string, who: string, text: string) => {
    const [ask, ...rows] = tabs[tab]!;
    return { [tab]: [[...ask!, header], ...rows.map((row) => [...row, row.includes(who) ? text : ''])] };
  };
  const wish = 'Which organisation would you like?';
  const file = {
    ...tabs,
    ...add(
      'Mentor answers',
      'Is there anybody you should not be paired with?',
      'Emil Egger',
      'nobody of Atelier Savon',
    ),
    ...add('Mentee answers', wish, 'Hugo Holm', 'Atelier Savon'),
  };
  const taken = (field: string | null) => {
    const world = ladder(file);
    const decisions = [{ sheet: 'Mentee answers', header: wish, field }];
    valueIn(world, 'columns', { ...CONFIRM, decisions });
    valueIn(world, 'match', WRITE);
    return mentorsOf(world)[addressOf('Hugo Holm')] === addressOf('Emil Egger');
  };
  expect([taken('organisation'), taken('wants organisation'), taken(null)]).toEqual([false, false, false]);
});
