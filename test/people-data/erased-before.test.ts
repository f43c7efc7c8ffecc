// Somebody was erased, and an old tab is called a list of mentees later, or they answer once more: nobody is back in silence.
import { expect, test } from 'vitest';
import { addSheet, type World } from '../../src/local/world.ts';
import { ourSheet } from '../../src/our-sheets/our-sheets.ts';
import { copyOf, NOW, TRY, valueIn, WRITE, worldOf } from '../workbench.ts';

const HEADER = ['Timestamp', 'Email Address', 'Your full name', 'Topics', 'Languages for meetings'];
const answer = (name: string, email: string, day = '2026-01-10') => [
  `${day} 10:00:00`,
  email,
  name,
  'Leadership',
  'English',
];
const GONE = 'jonas.weber@example.org';

/** One mentee is erased on 10 March; the backup of the office still holds a row of theirs. */
function erased(): World {
  const world = worldOf({
    'Mentor answers': [
      [...HEADER, 'How many mentees could you take?'],
      [...answer('Marta Ruiz', 'marta.ruiz@example.org'), 4],
    ],
    'Mentee answers': [
      [...HEADER, 'What are your goals?'],
      [...answer('Jonas Weber', GONE), 'To lead.'],
      [...answer('Nils Aune', 'nils.aune@example.org'), 'To lead.'],
      [...answer('Chloé Martin', 'chloe.martin@example.org'), 'To lead.'],
      [...answer('Chloé Martin', 'c.martin@example.net'), 'To write.'],
    ],
  });
  valueIn(world, 'match', WRITE);
  world.clock = NOW;
  return world;
}

const start = erased();

function eraseIn(world: World, person: string): void {
  valueIn(world, 'erase', { person, write: true, answers: true });
  world.clock = NOW + 30 * 24 * 3_600_000;
}

function withTab(row: readonly (string | number)[], person = GONE): World {
  const world = copyOf(start);
  eraseIn(world, person);
  addSheet(world, 'Mentee answers before', [
    [...HEADER, 'What are your goals?'],
    [...row, 'To lead.'],
  ]);
  valueIn(world, 'columns', {
    decisions: ['Mentee answers', 'Mentee answers before'].map((sheet) => ({
      sheet,
      header: '',
      field: 'mentees',
    })),
    accept: 'coordinator',
    write: true,
  });
  return world;
}

const found = (world: World) => valueIn(world, 'match', TRY);
const isIn = (world: World, email: string) =>
  JSON.stringify(found(world).pairs.map(({ mentee }) => mentee)).includes(email);

test('an old row is held and asked about, by the address and by the name', () => {
  for (const [row, said] of [
    [answer('J. Weber', GONE), 'J. Weber was erased on 10 March 2026, and still stands in this row'],
    [
      answer('Weber, Jonas', 'jo@example.net'),
      'Weber, Jonas: somebody of this name was erased on 10 March 2026',
    ],
  ] as const) {
    const world = withTab(row);
    const { issues, pairs } = found(world);
    expect(pairs.map(({ mentee }) => mentee)).not.toContain(row[1]);
    expect(issues).toContainEqual(
      expect.objectContaining({ severity: 'holds', found: said, sheet: 'Mentee answers before', row: 2 }),
    );
  }
});

test('a word beside the person settles it', () => {
  const world = withTab(answer('Jonas Weber', GONE));
  const { header } = ourSheet('mentees');
  const said: Readonly<Record<string, string>> = { Name: 'Jonas Weber', Email: GONE, Status: 'active' };
  const { rows } = world.sheets.find(({ name }) => name === 'Mentees')!;
  rows.push(header.map((column) => said[column] ?? ''));
  expect(isIn(world, GONE)).toBe(true);
});

test('a row that lost its name and address to an erasure is to be deleted, not to be asked about', () => {
  const row = ['2026-01-10 10:00:00', '[erased]', '[erased]', 'Leadership', 'English'];
  expect(found(withTab(row)).issues).toContainEqual(
    expect.objectContaining({
      ...{ severity: 'holds', found: '[erased]', wanted: 'nobody' },
      remedy:
        'Somebody who stood here was erased. Delete the row: what they wrote may still tell who it was.',
    }),
  );
});

test('an answer given since is a new application, and it is said', () => {
  const world = withTab(answer('Jonas Weber', GONE, '2026-04-02'));
  const { issues } = found(world);
  expect(isIn(world, GONE)).toBe(true);
  expect(issues).toContainEqual(
    expect.objectContaining({
      severity: 'warns',
      found: 'Jonas Weber was erased on 10 March 2026, and answered on 2 April 2026',
      wanted: 'a new application',
    }),
  );
});

test('nobody else is held: others of the tab, half a name, and whoever bore the same name all the time', () => {
  for (const [name, email] of [
    ['Jonas Keller', 'jonas.keller@example.org'],
    ['Mia Weber', 'mia.weber@example.org'],
    ['Weber', 'weber@example.net'],
    ['J. Weber', 'jw@example.net'],
  ] as const) {
    const world = withTab(answer(name, email));
    expect(JSON.stringify(found(world).issues)).not.toContain('erased');
  }
  const world = copyOf(start);
  eraseIn(world, 'chloe.martin@example.org');
  expect(isIn(world, 'c.martin@example.net')).toBe(true);
  expect(JSON.stringify(found(world).issues)).not.toContain('erased');
});

test('a namesake who had no mentor yet when the other was erased takes part as before', () => {
  const world = worldOf({
    'Mentor answers': [
      [...HEADER, 'How many mentees could you take?'],
      [...answer('Marta Ruiz', 'marta.ruiz@example.org'), 1],
    ],
    'Mentee answers': [
      [...HEADER, 'What are your goals?'],
      [...answer('Ida Lund', 'ida.lund@example.org'), 'To lead.'],
      [...answer('Ida Lund', 'i.lund@example.net'), 'To write.'],
    ],
  });
  const [pair] = valueIn(world, 'match', WRITE).pairs;
  eraseIn(world, pair!.mentee);
  const [next] = found(world).pairs;
  expect(new Set([pair!.mentee, next?.mentee])).toEqual(
    new Set(['ida.lund@example.org', 'i.lund@example.net']),
  );
});

test('a file that kept the names alone, without a day, asks too', () => {
  const world = withTab(answer('Jonas Weber', 'other@example.net', '2026-04-02'));
  const kept = world.properties.document['erased names']!;
  world.properties.document['erased names'] = kept.split('|')[0]!;
  expect(found(world).issues).toContainEqual(
    expect.objectContaining({ severity: 'holds', found: 'Jonas Weber: somebody of this name was erased' }),
  );
  expect(kept).toMatch(/^[0-9a-f]+\|[0-9a-z-]+$/);
});

test('what stays of a row in a tab of nobody’s answers is listed; a row that holds no more than the name is not', () => {
  const world = copyOf(start);
  addSheet(world, 'Backup', [
    ['Address', 'Name', 'What they hope for'],
    [GONE, 'Jonas Weber', 'To leave auditing without going mad.'],
    ['nils.aune@example.org', 'Nils Aune', 'To lead a laboratory one day.'],
    [GONE, 'Jonas Weber', 'yes'],
  ]);
  valueIn(world, 'columns', {
    decisions: [{ sheet: 'Backup', header: '', field: null }],
    accept: 'coordinator',
    write: true,
  });
  const { left } = valueIn(world, 'erase', { person: GONE, write: false, answers: true });
  const rest = left.filter(({ where }) => where === 'Backup').map(({ what }) => what);
  expect(rest).toEqual([
    'row 2: only name and address go, the rest stays and may still tell who it was; look at it, and delete the row',
  ]);
});
