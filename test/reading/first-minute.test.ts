// The first minute with a stranger's spreadsheet, through the bundle: what is read, what is asked, who takes part.
import { expect, test } from 'vitest';
import type { CellData } from '../../src/local/world.ts';
import { askIn, CONFIRM, rowsOf, type Tabs, TRY, valueIn, WRITE, worldOf } from '../workbench.ts';

const NAMES = ['Mara Weber', 'Jonas Lindqvist', 'Aisha Okafor', 'Tomasz Zielinski'];
const MENTEES = ['Nils Berg', 'Sofia Marin', 'Kwame Mensah', 'Elif Demir'];
const address = (name: string) => `${name.toLowerCase().replace(' ', '.')}@example.org`;

type Extra = Readonly<Record<string, (k: number) => CellData>>;

function form(names: readonly string[], extra: Extra, year = 2026): CellData[][] {
  const header = ['Timestamp', 'Email Address', 'Your full name', ...Object.keys(extra)];
  return [
    header,
    ...names.map((name, k) => [
      new Date(year, 2, 1 + k),
      address(name),
      name,
      ...Object.values(extra).map((of) => of(k)),
    ]),
  ];
}

const TOPICS = ['Leadership', 'Career change', 'Networking', 'Work-life balance'];
const mentors: Extra = {
  'Topics you can support': (k) => TOPICS[k]!,
  'How many mentees could you take this year?': () => 1,
};
const mentees: Extra = {
  'Topics, up to three': (k) => TOPICS[k]!,
  'Preferred mentor: first choice': (k) => NAMES[k]!,
};
const plain: Tabs = { 'Mentor answers': form(NAMES, mentors), 'Mentee answers': form(MENTEES, mentees) };

const QUIET = { ...WRITE, acceptGuesses: false };

/** Matches as the command does without --yes: the number of pairs, or where the question is. */
function outcome(tabs: Tabs): number | string {
  const { answer } = askIn(worldOf(tabs), 'match', { ...TRY, acceptGuesses: false });
  if (answer?.ok) return answer.value.pairs.length;
  return answer?.kind === 'decide' ? answer.error.where : `refused: ${answer?.error.what}`;
}

test('forms in our own words ask nothing', () => {
  expect(outcome(plain)).toBe(4);
});

test('a title, a note and a blank row above the questions, numbered rows and a total below', () => {
  const above: CellData[][] = [['Mentoring 2026 – mentors'], ['confidential'], []];
  const numbered = plain['Mentor answers']!.map((row, k) => [k === 0 ? 'No.' : k, ...row]);
  const empty = Array.from({ length: 200 }, (_, k) => [k + 5]);
  const tabs = {
    ...plain,
    'Mentor answers': [...above, ...numbered, ...empty, ['', 'Total', '', '', '', 4]],
  };
  const view = valueIn(worldOf(tabs), 'match', QUIET);
  expect([view.pairs.length, view.issues.filter(({ severity }) => severity === 'holds')]).toEqual([4, []]);
});

test('an overview without any address is no form, whatever it is called', () => {
  const overview: CellData[][] = [
    ['Department', 'Mentors'],
    ['Physics', 3],
    ['Chemistry', 2],
  ];
  expect(outcome({ ...plain, 'Mentors per department': overview })).toBe(4);
});

test('last year’s tab takes no part unless a person says so, also where guesses are accepted', () => {
  const old = form(['Petra Old', 'Olaf Former'], mentors, 2025);
  const tabs = { ...plain, 'Mentors 2025': old };
  expect(outcome(tabs)).toBe('Mentors 2025');
  const { answer } = askIn(worldOf(tabs), 'match', WRITE);
  expect(answer).toMatchObject({ ok: false, kind: 'decide', error: { where: 'Mentors 2025' } });
  const world = worldOf(tabs);
  valueIn(world, 'columns', {
    decisions: [{ sheet: 'Mentors 2025', header: '', field: null }],
    accept: 'coordinator',
    write: true,
  });
  const view = valueIn(world, 'match', QUIET);
  expect(view.pairs.map(({ mentor }) => mentor).sort()).toEqual(NAMES.map(address).sort());
});

test('the office filled the forms in: its address and name are nobody’s', () => {
  const filled = (names: readonly string[], extra: Extra): CellData[][] => [
    [
      'ID',
      'Start time',
      'Completion time',
      'Email',
      'Name',
      'First Name',
      'Last Name',
      'Your work email address',
      ...Object.keys(extra),
    ],
    ...names.map((name, k) => [
      k + 1,
      new Date(2026, 2, 1),
      new Date(2026, 2, 1),
      'office@example.org',
      'Programme Office',
      ...name.split(' '),
      address(name),
      ...Object.values(extra).map((of) => of(k)),
    ]),
  ];
  const view = valueIn(
    worldOf({ 'Mentor answers': filled(NAMES, mentors), 'Mentee answers': filled(MENTEES, mentees) }),
    'match',
    WRITE,
  );
  expect(view.pairs.map(({ mentee }) => mentee).sort()).toEqual(MENTEES.map(address).sort());
});

test('error values are no answers: listed, never matched on', () => {
  const broken = plain['Mentor answers']!.map((row, k) =>
    k === 1 ? [...row.slice(0, 3), '#N/A', '#REF!'] : k === 2 ? [...row.slice(0, 3), 'Loading...', 1] : row,
  );
  const view = valueIn(worldOf({ ...plain, 'Mentor answers': broken }), 'match', WRITE);
  expect(
    view.issues.filter(({ found }) => /^#|^Loading/.test(found)).map(({ row, column }) => `${row} ${column}`),
  ).toEqual([
    '2 Topics you can support',
    '2 How many mentees could you take this year?',
    '3 Topics you can support',
  ]);
  expect(JSON.stringify(view.pairs)).not.toMatch(/#N\/A|#REF|Loading/);
});

test('a grid of topics: the row is the topic, and only a yes or a high level counts', () => {
  const grid = (stem: string, words: [string, string]): Extra =>
    Object.fromEntries(
      TOPICS.map((topic, t) => [`${stem} [${topic}]`, (k: number) => (k === t ? words[0] : words[1])]),
    );
  const tabs = {
    'Mentor answers': form(NAMES, {
      ...grid('Topics you can support', ['Very well', 'Not at all']),
      'How many mentees could you take this year?': () => 1,
    }),
    'Mentee answers': form(MENTEES, grid('Topics you would like to work on', ['Very much', 'Not at all'])),
  };
  const view = valueIn(worldOf(tabs), 'match', WRITE);
  expect(view.pairs).toHaveLength(4);
  expect(JSON.stringify(view.pairs)).not.toContain('Not at all');
  for (const pair of view.pairs)
    expect(NAMES.map(address).indexOf(pair.mentor)).toBe(MENTEES.map(address).indexOf(pair.mentee));
});

test('“rather nobody than a mentor I did not name” is a wish and never a choice', () => {
  const wish = 'If none of my preferred mentors is free';
  const asks: Extra = {
    'Topics, up to three': (k) => TOPICS[k]!,
    'Preferred mentor: first choice': () => 'Jonas Lindqvist',
    [wish]: (k) => (k === 0 ? 'I would be happy with another mentor' : 'I would rather not be paired'),
  };
  const world = worldOf({
    ...plain,
    'Mentee answers': form(MENTEES, asks),
    Rules: [
      ['Rule', 'On', 'Applies to', 'What it means'],
      ["Only the mentee's choices", true, 'everybody', ''],
    ],
  });
  valueIn(world, 'columns', {
    decisions: [{ sheet: 'Mentee answers', header: wish, field: 'only my choices' }],
    accept: 'coordinator',
    write: true,
  });
  const view = valueIn(world, 'match', QUIET);
  expect(view.issues.filter(({ column }) => column === wish)).toEqual([]);
  const named = view.pairs
    .filter(({ mentor }) => mentor === address('Jonas Lindqvist'))
    .map(({ mentee }) => mentee);
  const others = view.pairs.filter(({ mentee }) => !named.includes(mentee)).map(({ mentee }) => mentee);
  expect(others.filter((mentee) => mentee !== address('Nils Berg'))).toEqual([]);
});

test.each([
  ['If none of my preferred mentors is free', 'I would rather not be paired', 'Happy with another mentor'],
  ['Wenn keine meiner Wunschpersonen frei ist', 'Dann lieber niemand', 'Gern jemand anderes'],
  ['Si aucun de mes choix n’est libre', 'Plutôt personne', 'Un autre mentor me convient'],
  ['What if?', 'Do not pair me then', 'Fine, surprise me'],
])(
  '“%s” is read as that wish, whether sure or asked; taken unasked, it is said that nobody keeps it',
  (wish, no, yes) => {
    for (const isMixed of [true, false]) {
      const Department = (k: number) => (k < 3 ? 'Physics' : 'Chemistry');
      const world = worldOf({
        'Mentor answers': form(NAMES, { ...mentors, Department }),
        'Mentee answers': form(MENTEES, {
          'Topics, up to three': (k) => TOPICS[k]!,
          'Preferred mentor: first choice': () => 'Jonas Lindqvist',
          Department: () => 'Physics',
          [wish]: (k) => (isMixed && k > 1 ? yes : no),
        }),
      });
      const sheet = valueIn(world, 'columns', { decisions: [], accept: null, write: false }).sheets.find(
        (one) => one.sheet === 'Mentee answers',
      )!;
      const column = sheet.columns.find(({ header }) => header === wish)!;
      expect(column.field).toBe('only my choices');
      const { issues, pairs } = valueIn(world, 'match', WRITE);
      expect(issues.some(({ found }) => found.includes('rather have no mentor'))).toBe(true);
      // Most are of one department, and nobody asked for another one.
      expect([pairs.length, pairs.filter(({ choice }) => choice === 1).length]).toEqual([4, 1]);
    }
  },
);

test('one form for both sides: each row is what it says, both is both, and who says neither is held', () => {
  const role = ['Mentor', 'Mentee', 'Both', 'not sure yet', 'Being mentored', 'Mentoring'];
  const names = [...NAMES, 'Nils Berg', 'Sofia Marin'];
  const tabs = {
    'Form Responses 1': form(names, {
      'Would you like to be a mentor, a mentee, or both?': (k) => role[k]!,
      'Mentors: what can you help with?': (k) => TOPICS[k % 4]!,
      'Mentees: what would you like help with?': (k) => TOPICS[(k + 1) % 4]!,
      'Mentors: how many mentees could you take?': () => 2,
    }),
  };
  const world = worldOf(tabs);
  valueIn(world, 'columns', {
    decisions: [{ sheet: 'Form Responses 1', header: '', field: 'both' }],
    accept: 'coordinator',
    write: true,
  });
  const view = valueIn(world, 'match', QUIET);
  expect(view.quality.all.mentees).toBe(3);
  expect(
    view.issues.filter(({ severity }) => severity === 'holds').map(({ row, found }) => `${row} ${found}`),
  ).toEqual(['5 not sure yet']);
});

test('mentors ranked in columns of their own are choices, the best first', () => {
  const ranks = [2, 1, 3, 4];
  const tabs = {
    ...plain,
    'Mentee answers': form(MENTEES, {
      'Topics, up to three': (k) => TOPICS[k]!,
      ...Object.fromEntries(
        NAMES.map((name, m) => [`Rank the mentors you met (1 = favourite) [${name}]`, () => ranks[m]!]),
      ),
    }),
  };
  const world = worldOf(tabs);
  const decisions = NAMES.map((name) => ({
    sheet: 'Mentee answers',
    header: `Rank the mentors you met (1 = favourite) [${name}]`,
    field: 'choices',
  }));
  valueIn(world, 'columns', { decisions, accept: 'coordinator', write: true });
  const view = valueIn(world, 'match', QUIET);
  expect(view.pairs.map(({ choice }) => choice).sort()).toEqual([1, 2, 3, 4]);
});

test('a rule that applies to words we do not know applies to everybody, and is asked about', () => {
  const rules = (appliesTo: string): Tabs => ({
    'Mentor answers': form(NAMES, { ...mentors, Department: () => 'Physics' }),
    'Mentee answers': form(MENTEES, { ...mentees, Department: () => 'Physics' }),
    Rules: [
      ['Rule', 'On', 'Applies to', 'What it means'],
      ['Not the same unit', true, appliesTo, ''],
    ],
  });
  for (const words of ['', 'all', 'everybody', 'Everyone', 'tous', 'alle', 'the doctoral ones']) {
    const view = valueIn(worldOf(rules(words)), 'match', WRITE);
    expect(view.pairs, words).toEqual([]);
    expect(
      view.issues.some(({ column }) => column === 'Applies to'),
      words,
    ).toBe(words === 'the doctoral ones');
  }
});

test('a row of questions that is empty, or is not there, is refused and changes nothing', () => {
  for (const header of ['#0', '#9', '#99']) {
    const world = worldOf(plain);
    const decisions = [{ sheet: 'Mentor answers', header, field: 'header' }];
    const { answer } = askIn(world, 'columns', { ...CONFIRM, decisions });
    expect([answer?.ok, rowsOf(world, 'Columns')]).toEqual([false, null]);
    expect(answer?.ok === false && answer.error.where).toBe(`Mentor answers!${header}`);
  }
});

test('a header row chosen by a person, and a sheet said to be nobody’s, are remembered', () => {
  const tabs = {
    ...plain,
    Contacts: [
      ['list'],
      ['kind', 'whom'],
      ['a', 'x@example.org'],
      ['b', 'y@example.org'],
      ['c', 'z@example.org'],
    ],
  };
  expect(outcome(tabs)).toBe('Contacts');
  const world = worldOf(tabs);
  valueIn(world, 'columns', {
    decisions: [
      { sheet: 'Contacts', header: '#2', field: 'header' },
      { sheet: 'Contacts', header: '', field: null },
    ],
    accept: 'coordinator',
    write: true,
  });
  expect(valueIn(world, 'match', QUIET).pairs).toHaveLength(4);
  expect(
    rowsOf(world, 'Columns')!.some(([sheet, , meaning]) => sheet === 'Contacts' && meaning === 'not used'),
  ).toBe(true);
});

test('a sheet with people is never confirmed in silence', () => {
  const world = worldOf({
    ...plain,
    Contacts: [
      ['kind', 'whom'],
      ['a', 'x@example.org'],
      ['b', 'y@example.org'],
    ],
  });
  const view = valueIn(world, 'columns', { decisions: [], accept: 'coordinator', write: true });
  expect(view.undecided?.where).toBe('Contacts');
  expect(valueIn(world, 'hub', null).steps[0]!.state).toBe('needs attention');
});

test('a guessed wish keeps both apart: another department may mean another organisation', () => {
  const of = (names: readonly string[], unit: string, extra: Extra): CellData[][] =>
    form(names, {
      ...extra,
      Organisation: (k) => (k < 2 ? 'North' : 'South'),
      Department: (k) => `${unit} ${k}`,
    });
  const wish = 'Would you like somebody from a different department?';
  const tabs = {
    'Mentor answers': of(NAMES, 'Lab', mentors),
    'Mentee answers': of(MENTEES, 'Office', { ...mentees, [wish]: () => 'Yes' }),
  };
  const remembered = (by: string): CellData[][] => [
    ['Sheet', 'Question', 'Meaning', 'Decided by'],
    ['Mentee answers', '(whole sheet)', 'mentees', 'coordinator'],
    ['Mentee answers', wish, 'wants unit', by],
  ];
  const isNorth = (id: string) => [...NAMES, ...MENTEES].map(address).indexOf(id) % 4 < 2;
  const together = (by: string) =>
    valueIn(worldOf({ ...tabs, Columns: remembered(by) }), 'match', WRITE).pairs.filter(
      ({ mentee, mentor }) => isNorth(mentee) === isNorth(mentor),
    ).length;
  expect([together('guess'), together('coordinator')]).toEqual([0, 4]);
});
