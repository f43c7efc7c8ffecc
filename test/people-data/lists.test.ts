// Lists to hand on hold names and no addresses, of those who take part now; one person's own data is whole and holds no other's.
import { expect, test } from 'vitest';
import { csvOf } from '../../src/lists/domain/csv.ts';
import { departmentRows } from '../../src/lists/domain/departments.ts';
import { addSheet } from '../../src/local/world.ts';
import type { Mentee, Mentor } from '../../src/people/person.ts';
import { introduced, kickedOff } from '../catch-up-world.ts';
import { copyOf, rowsOf, sampleWorld, valueIn, WRITE } from '../workbench.ts';

const LISTS = ['pairs', 'training', 'badges'] as const;

test('three lists: as many rows as there are people, no address, written into a sheet of their own, the same twice', () => {
  const world = introduced(3);
  const counts = LISTS.map((list) => {
    const view = valueIn(world, 'handOn', { list, person: null, write: true });
    expect(JSON.stringify(view.rows), list).not.toContain('@');
    expect(rowsOf(world, view.sheet!)!, list).toHaveLength(view.rows.length + 1);
    expect(view.csv.split('\r\n'), list).toHaveLength(view.rows.length + 2);
    return view.rows.length;
  });
  expect(counts).toEqual([3, 3, 6]);
  const before = copyOf(world);
  for (const list of LISTS) valueIn(world, 'handOn', { list, person: null, write: true });
  expect(world.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  const pairs = valueIn(world, 'handOn', { list: 'pairs', person: null, write: false });
  expect(pairs.rows.map(([mentee]) => mentee).sort()).toEqual(
    rowsOf(world, 'Matches')!
      .slice(1)
      .map((row) => row[1])
      .sort(),
  );
});

test('whoever has withdrawn stands in no list; closing empties the lists', () => {
  const world = introduced(3);
  for (const list of LISTS) valueIn(world, 'handOn', { list, person: null, write: true });
  const answers = rowsOf(world, 'Mentor answers')!;
  const name = String(answers.find((row) => row.includes('mentor1@example.org'))![2]);
  addSheet(world, 'Mentors', [
    ['Code', 'Name', 'Email', 'Strand', 'Places', 'Status', 'Profile', 'Notes'],
    ['', name, 'mentor1@example.org', '', '', 'withdrawn', '', ''],
  ]);
  for (const list of ['training', 'badges', 'pairs'] as const)
    expect(
      JSON.stringify(valueIn(world, 'handOn', { list, person: null, write: true }).rows),
      list,
    ).not.toContain(name);
  valueIn(world, 'close', { step: 'close' });
  for (const sheet of ['List of pairs', 'List for the training', 'List of badges'])
    expect(rowsOf(world, sheet), sheet).toHaveLength(1);
});

test('by department: how many, the small ones together, no number under the smallest group, and nobody’s name', () => {
  const world = introduced(12);
  const units = ['Law', 'Law', 'Law', 'Law', 'Law', 'law ', 'Art', 'Art', 'Art', 'Bio', 'Chemistry', ''];
  for (const tab of ['Mentor answers', 'Mentee answers']) {
    const { rows } = world.sheets.find(({ name }) => name === tab)!;
    for (const [k, row] of rows.entries()) row.push(k === 0 ? 'Department' : units[k - 1]!);
  }
  const list = (least: string) => {
    const { rows } = world.sheets.find(({ name }) => name === 'Settings')!;
    rows.push(['Smallest group shown', least, '']);
    return valueIn(world, 'handOn', { list: 'departments', person: null, write: true });
  };
  const view = list('5');
  expect(view.rows).toEqual([
    ['Law', '6', '6', '12'],
    ['Art', 'fewer than 5', 'fewer than 5', '–'],
    ['Other departments, together', 'fewer than 5', 'fewer than 5', '–'],
  ]);
  expect(rowsOf(world, 'List by department')).toHaveLength(4);
  expect(view.csv).not.toMatch(/Mara|Nils|@/);
});

test('a cell that looks like a formula is none in the file', () => {
  const world = introduced(2);
  const answers = world.sheets.find(({ name }) => name === 'Mentor answers')!;
  answers.rows[1]![2] = '=HYPERLINK("x") "Mara", Amentor0';
  const { csv } = valueIn(world, 'handOn', { list: 'badges', person: null, write: false });
  expect(csv).not.toMatch(/(^|[\r\n,"])=/);
  expect(csv).toContain('""Mara""');
});

test('what is held about one person: every answer and row of theirs, and nobody else’s address', async () => {
  const world = await sampleWorld('phd');
  valueIn(world, 'columns', { decisions: [], accept: 'coordinator', write: true });
  valueIn(world, 'match', WRITE);
  const person = 'ivan.rey@example.org';
  const view = valueIn(world, 'handOn', { list: 'person', person, write: true });
  const others = view.csv.match(/[\w.]+@[\w.]+/g)!.filter((address) => address !== person);
  expect(others).toEqual([]);
  expect(view.sheet).toBeNull();
  expect(view.file).toBe('own-data.csv');
  const [own, lists] = valueIn(world, 'flows', { step: 'own data', value: person }).sections;
  expect([own!.title, own!.about, own!.file?.csv]).toEqual(['The data of Ivan Rey', 'Ivan Rey', view.csv]);
  expect(lists).toMatchObject({ title: 'Lists to hand on', file: null });
  for (const { name, rows } of world.sheets.filter((sheet) => sheet.name.includes('(answers)'))) {
    const own = rows.filter((row) => row.includes(person)).flat();
    for (const cell of own.filter((text) => typeof text === 'string' && text !== '' && !text.includes('@')))
      expect(
        view.rows.some(([where, , , says]) => where === name && says === cell),
        `${name}: ${String(cell)}`,
      ).toBe(true);
  }
  expect(view.rows.some(([where]) => where === 'Matches' || where === 'Unmatched')).toBe(true);
  expect(view.left).toHaveLength(3);
});

test('who has not met: said by nobody is not "no", a check-in is, and a tick is remembered without names', () => {
  const world = introduced(3);
  const list = () => valueIn(world, 'handOn', { list: 'not met', person: null, write: true }).rows;
  expect(list().map((row) => row[2])).toEqual(
    Array(3).fill('introduced within the last two weeks, and nobody has said anything yet'),
  );
  world.clock += 20 * 24 * 60 * 60_000;
  expect(list().map((row) => row[2])).toEqual(
    Array(3).fill('no meeting in the calendar up to now, and nobody said anything'),
  );
  addSheet(world, 'Check-in', [
    ['Timestamp', 'Email address', 'Have you met your mentor or mentee?'],
    ['2026-03-20 10:00:00', 'mentee0@example.org', 'Yes, twice'],
    ['2026-03-20 10:00:00', 'mentee1@example.org', 'Not yet'],
  ]);
  expect(list().map((row) => row[2])).toEqual([
    'one of them said that they have not met',
    'no meeting in the calendar up to now, and nobody said anything',
  ]);
  const sheet = world.sheets.find(({ name }) => name === 'Not met yet')!;
  const at = sheet.rows.findIndex((row) => row.includes('one of them said that they have not met'));
  sheet.rows[at]![4] = true;
  list();
  expect(rowsOf(world, 'Not met yet')![at]![4]).toBe(true);
  valueIn(world, 'close', { step: 'close' });
  expect(rowsOf(world, 'Earlier pairs')!.filter((row) => row[3] === 'did not follow up')).toHaveLength(1);
  expect(rowsOf(world, 'Not met yet')).toHaveLength(1);
  world.sheets.find(({ name }) => name === 'Settings')!.rows.find(([name]) => name === 'Edition')![1] =
    '2027';
  const { issues } = valueIn(world, 'match', WRITE);
  expect(issues.filter(({ found }) => found === 'did not follow up in 2026')).toHaveLength(2);
});

test.each([
  '=1+1',
  ' =1+1',
  '+1',
  '-1',
  '@SUM(1)',
  '＝1+1',
  '\t=1',
  '\u200b=1',
  '\n=1',
  'Ωμέγα',
  '名前',
  '-',
])('the name %j stays a name when the file is opened', (name) => {
  const [cell] = csvOf([[name]])
    .slice(0, -2)
    .replace(/^"|"$/g, '')
    .split('\r\n');
  expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u);
  expect(csvOf([[name]])).toContain(name);
});

test('one person’s data can be read: their own address in every row, times as times, nothing that only a machine reads', () => {
  const world = kickedOff(2);
  const person = 'mentee0@example.org';
  const { header, rows, csv } = valueIn(world, 'handOn', { list: 'person', person, write: false });
  expect(header).toEqual(['Where it stands', 'Row', 'Question or column', 'What it says']);
  const meetings = rows.filter(([where]) => where === 'Catch-ups');
  expect(meetings.filter(([, , what]) => what === 'Pair').map(([, , , says]) => says)).toEqual(
    Array(2).fill(`${person} > …`),
  );
  for (const [, , , says] of meetings.filter(([, , what]) => what === 'Starts'))
    expect(says).toMatch(/^2026-\d\d-\d\d \d\d:\d\d$/);
  const columns = new Set(rows.map(([, , what]) => what));
  for (const what of [
    'Event id',
    'Generation',
    'Proposed',
    'Batch',
    'Ref',
    'Text',
    'In calendar',
    'Mentee address',
  ])
    expect(columns.has(what), what).toBe(false);
  expect(csv).not.toMatch(/[0-9a-f]{16}|\d{13}/);
});

test('files for a French programme: headings and roles in French, semicolons where French is spoken', () => {
  const settings = [
    ["Participants' language", 'French', ''],
    ['Panel language', 'French', ''],
  ];
  const world = introduced(2, settings);
  const csvOfList = (list: 'pairs' | 'training' | 'badges') =>
    valueIn(world, 'handOn', { list, person: null, write: true }).csv;
  expect(csvOfList('pairs')).toMatch(/^Mentoré;Mentor;Parcours;Ensemble depuis le\r\n/);
  expect(csvOfList('training')).toMatch(/^Mentor;Service ou organisation;Parcours;Nombre de mentorés\r\n/);
  expect(csvOfList('badges')).toMatch(/^Nom;Service ou organisation;Rôle\r\n/);
  expect(csvOfList('badges')).toContain(';mentoré\r\n');
  expect(rowsOf(world, 'List of badges')![0]).toEqual(['Badge name', 'Badge line', 'Badge role']);
  const own = valueIn(world, 'handOn', { list: 'person', person: 'mentee0@example.org', write: false });
  expect(own.csv).toMatch(/^Où cela figure;Ligne;Question ou colonne;Ce qui y est écrit\r\n/);
  expect(csvOf([['a;b', 'c,d']], 'fr')).toBe('"a;b";"c,d"\r\n');
});

const ROLES = ['mentor', 'mentee'] as const;
const DEPARTMENTS = { others: 'Others', none: 'None', few: 'few' };

/** People of a department: so many in each role alone, and so many in both. */
function people(unit: string, alone: readonly [number, number], both: number) {
  const [mentors, mentees] = ROLES.map((role, k) => [
    ...Array.from({ length: alone[k]! }, (_, n) => `${unit}${role}${n}`),
    ...Array.from({ length: both }, (_, n) => `${unit}both${n}`),
  ]) as [string[], string[]];
  const person = (role: string) => (id: string) => ({ role, id, unit, organisation: '' }) as Mentor & Mentee;
  return { mentors: mentors.map(person('mentor')), mentees: mentees.map(person('mentee')) };
}

test('no department tells by its other numbers how few are mentees, or are left out; who is both is one', () => {
  const all = [people('Law', [6, 4], 0), people('Art', [6, 6], 0), people('Bio', [0, 0], 6)];
  const [mentors, mentees] = [all.flatMap((one) => one.mentors), all.flatMap((one) => one.mentees)];
  const members = [...mentors, ...mentees].filter(({ id }) => id !== 'Artmentee0');
  const sources = { mentors, mentees, groups: [{ members }], smallest: 5, departments: DEPARTMENTS };
  expect(departmentRows(sources)).toEqual([
    ['Art', 6, 6, '–'],
    ['Law', 6, 'few', '–'],
    ['Bio', 6, 6, 6],
  ]);
});

test('of every department there may be, no row tells which of the small numbers one of its numbers is', () => {
  const [smallest, most] = [4, 8];
  /** By what a row says: all that may be so, as mentors, mentees, introduced and not introduced. */
  const maybe = new Map<string, number[][]>();
  const upTo = (n: number) => Array.from({ length: n + 1 }, (_, k) => k);
  for (const a of upTo(most))
    for (const b of upTo(most))
      for (const both of upTo(Math.min(a, b))) {
        const { mentors, mentees } = people('U', [a - both, b - both], both);
        const ids = [...new Set([...mentors, ...mentees].map(({ id }) => id))];
        for (const met of upTo(ids.length)) {
          const members = [...mentors, ...mentees].filter(({ id }) => ids.indexOf(id) < met);
          const sources = { mentors, mentees, groups: [{ members }], smallest, departments: DEPARTMENTS };
          const says = JSON.stringify(departmentRows(sources).map((row) => row.slice(1)));
          maybe.set(says, [...(maybe.get(says) ?? []), [a, b, met, ids.length - met]]);
        }
      }
  const small = upTo(smallest - 1).slice(1);
  for (const [says, all] of maybe)
    for (const k of [0, 1, 2, 3]) {
      const known = new Set(all.map((one) => one[k]!));
      if (small.some((n) => known.has(n)))
        expect(
          small.filter((n) => !known.has(n)),
          says,
        ).toEqual([]);
    }
});
