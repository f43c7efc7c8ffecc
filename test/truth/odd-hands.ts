// What hands do to sheets that makes something odd of them, each with the world it is done in and the pages that say something of it.
import { textPrint } from '../../src/ground/text-print.ts';
import { addSheet, type CellData, type World } from '../../src/local/world.ts';
import { confirmed } from '../catch-up-world.ts';
import { DAY } from '../introduce-world.ts';
import { table } from '../leaving-world.ts';
import type { Look } from './looks.ts';
import { type Begins, MENTEES, MENTORS } from './odd-worlds.ts';

const SATISFIED = 'How satisfied are you with the programme as a whole? (1 = not at all, 5 = very)';

export interface Hand {
  readonly in: Begins;
  readonly pages: readonly Look[];
  readonly does: (world: World) => void;
}

export const sheetOf = (world: World, name: string) => world.sheets.find((one) => one.name === name)!;

/** Writes into a row as the coordinator counts it; a column that is not there is added. */
function put(world: World, sheet: string, row: number, column: string, value: CellData): void {
  const rows = sheetOf(world, sheet)?.rows;
  const header = rows?.[0];
  if (rows === undefined || header === undefined || rows.length < row) return;
  if (!header.includes(column)) header.push(column);
  const cells = rows[row - 1]!;
  const at = header.indexOf(column);
  while (cells.length <= at) cells.push('');
  cells[at] = value;
}

const cellIn = (world: World, sheet: string, row: number, column: string) =>
  table(world, sheet)[row - 2]?.[column] ?? '';

function copyRow(world: World, sheet: string, row: number, other: Readonly<Record<string, CellData>>): void {
  const rows = sheetOf(world, sheet)?.rows ?? [];
  if (rows.length < row) return;
  rows.push([...rows[row - 1]!]);
  for (const [column, value] of Object.entries(other)) put(world, sheet, rows.length, column, value);
}

const header = (world: World, sheet: string, was: string, is: string) => {
  const top = sheetOf(world, sheet).rows[0]!;
  top[top.indexOf(was)] = is;
};

const rule = (world: World, name: string, on: CellData = true, applies = '') => {
  if (!sheetOf(world, 'Rules')) addSheet(world, 'Rules', [['Rule', 'On', 'Applies to', 'What it means']]);
  sheetOf(world, 'Rules').rows.push([name, on, applies, '']);
};
const never = (world: World, ...rows: readonly (readonly string[])[]) => {
  if (!sheetOf(world, 'Never pair')) addSheet(world, 'Never pair', [['Person', 'Other person', 'Reason']]);
  sheetOf(world, 'Never pair').rows.push(...rows.map((row) => [...row, '']));
};
const addressOf = (world: World, name: CellData) =>
  [MENTORS, MENTEES].flatMap((sheet) => sheetOf(world, sheet).rows).find((row) => row[2] === name)![1]!;

/** Somebody's row in Mentors or Mentees. */
const listed = (world: World, sheet: 'Mentors' | 'Mentees', row: Readonly<Record<string, CellData>>) => {
  if (!sheetOf(world, sheet)) addSheet(world, sheet, [['Code', 'Name', 'Email', 'Status', 'Notes']]);
  const { rows } = sheetOf(world, sheet);
  const email = rows[0]!.indexOf('Email');
  const there = rows.findIndex((cells) => row['Email'] !== undefined && cells[email] === row['Email']);
  if (there < 0) rows.push([]);
  const at = there < 0 ? rows.length : there + 1;
  for (const [column, value] of Object.entries(row)) put(world, sheet, at, column, value);
};
const setting = (world: World, name: string, value: string) =>
  void sheetOf(world, 'Settings').rows.push([name, value, '']);
const FIRST_MENTOR = { Name: 'Mara Amentor', Email: 'mentor0@example.org' };
const status = (sheet: string, row: number, word: string) => (world: World) =>
  put(world, sheet, row, 'Status', word);

const of = (begins: Begins, pages: Look | readonly Look[], does: Hand['does']): Hand => ({
  in: begins,
  pages: [pages].flat() as Look[],
  does,
});

export const hands: Readonly<Record<string, Hand>> = {
  // Answers.
  'an answer in a second sheet': of('answers', ['match', 'hub', 'decide one'], (world) => {
    const { rows } = sheetOf(world, MENTEES);
    addSheet(world, 'Mentee answers 2', [[...rows[0]!], ['2026-02-09 10:00:00', ...rows[1]!.slice(1)]]);
  }),
  'an answer again': of('answers', 'match', (world) =>
    copyRow(world, MENTEES, 2, { Timestamp: '2026-02-09 10:00:00' }),
  ),
  'one name under two addresses': of('answers', 'match', (world) =>
    copyRow(world, MENTEES, 3, { 'Email Address': 'other@example.org' }),
  ),
  'a mistyped domain': of('answers', 'match', (world) =>
    put(world, MENTEES, 4, 'Email Address', 'mentee2@gmial.com'),
  ),
  'two or three places': of('answers', 'match', (world) =>
    put(world, MENTORS, 3, 'How many mentees could you take this year?', '2 or 3'),
  ),
  'a strand nobody knows': of('answers', 'match', (world) =>
    put(world, MENTEES, 2, 'Which programme?', 'West'),
  ),
  'no topics any more': of('answers', 'match', (world) => {
    for (const row of sheetOf(world, MENTEES).rows) row.splice(5, 1);
  }),
  'a question reworded': of('answers', 'columns', (world) =>
    header(world, MENTEES, 'Preferred mentor: first choice', 'Your first choice of mentor'),
  ),
  'a new question': of('answers', 'columns', (world) =>
    put(world, MENTORS, 1, 'Your time zone', 'Your time zone'),
  ),
  'a new question in doubt': of('answers', 'match plainly', (world) => {
    const { rows } = sheetOf(world, MENTORS);
    rows[0]!.push('Where do you work?');
    for (const row of rows.slice(1)) row.push('Geneva');
  }),
  'a given name to keep apart': of('answers', 'match', (world) =>
    put(world, MENTEES, 2, 'Anybody you should not be paired with', 'Rosa'),
  ),
  'a code nobody has': of('answers', 'match', (world) =>
    put(world, MENTEES, 2, 'Preferred mentor: first choice', 'M-99'),
  ),
  'a filter': of('answers', 'match', (world) => {
    sheetOf(world, MENTEES).filtered = [2, 4];
  }),
  'a filter over one': of('answers', 'match', (world) => {
    sheetOf(world, MENTORS).filtered = [3];
  }),
  'a setting that cannot be read': of('answers', 'match', (world) =>
    setting(world, 'Places per mentor', 'many'),
  ),
  'a setting twice': of('answers', 'match', (world) => setting(world, 'Programme', 'Other')),
  'a strand twice': of(
    'answers',
    'match',
    (world) => void sheetOf(world, 'Strands').rows.push(['South', 'one-to-one', '', 2, 4, 60]),
  ),
  'numbers of strands that are none': of('answers', 'match', (world) => {
    put(world, 'Strands', 2, 'Places', 'some');
    put(world, 'Strands', 3, 'Meetings', 61);
  }),
  'a rule twice': of('answers', 'match', (world) => {
    rule(world, 'Not the same unit');
    rule(world, 'Not the same unit', false);
  }),
  'a criterion twice': of('answers', 'match', (world) => {
    const { rows } = sheetOf(world, 'Criteria');
    rows.push([...rows[1]!]);
  }),
  'two lists of criteria': of('answers', 'match', (world) => {
    world.sheets.push({ ...structuredClone(sheetOf(world, 'Criteria')), id: 901, name: 'Copy of Criteria' });
  }),
  'choices that are forbidden': of('answers', 'match', (world) =>
    never(
      world,
      ['mentee0@example.org', 'mentor0@example.org'],
      ['mentee0@example.org', 'mentor1@example.org'],
      ['mentee1@example.org', 'mentor1@example.org'],
      ['mentee1@example.org', 'mentor0@example.org'],
    ),
  ),
  'two rules against each other': of('answers', 'match', (world) => {
    rule(world, 'Not a pair of an earlier edition');
    rule(world, 'Keep a pair of an earlier edition');
  }),
  'only my choices': of('answers', 'match', (world) =>
    put(world, MENTEES, 2, 'Only my choices, otherwise rather nobody', 'Yes'),
  ),
  'only their choices': of('answers', 'match', (world) => {
    for (const row of [2, 4, 5]) put(world, MENTEES, row, 'Only my choices, otherwise rather nobody', 'Yes');
  }),
  'a rule without a column': of('answers', 'match', (world) => rule(world, 'Not the supervisor')),
  'a list of the office': of('answers', 'match', (world) =>
    addSheet(world, 'Last year', [
      ['Who', 'With whom'],
      ['Nils Amentee', 'Mara Bmentor'],
      ['Nils Bmentee', 'Mara Amentor'],
    ]),
  ),
  'a list of one': of('answers', 'match', (world) =>
    addSheet(world, 'Last year', [
      ['Who', 'With whom'],
      ['Nils Amentee', 'Mara Bmentor'],
    ]),
  ),
  'somebody of whom two are called': of('answers', 'match', (world) =>
    never(world, ['Rosa', 'mentee0@example.org'], ['Mara', 'mentee1@example.org']),
  ),
  'rules for no department': of('answers', 'match', (world) => {
    for (const [k, row] of sheetOf(world, MENTEES).rows.slice(1).entries()) if (k < 2) row[3] = 'Physics';
    for (const row of sheetOf(world, MENTORS).rows.slice(1)) row[3] = 'Physics';
    rule(world, 'Not the same unit');
  }),
  // Matches.
  'the same mentee locked with two': of('pairs', 'match', (world) => {
    const { rows } = sheetOf(world, 'Matches');
    copyRow(world, 'Matches', 2, { Mentor: cellIn(world, 'Matches', 3, 'Mentor'), Lock: true });
    put(world, 'Matches', 2, 'Lock', true);
    put(world, 'Matches', rows.length, 'Mentor address', '');
  }),
  'the same mentee with two': of('pairs', ['match', 'introduce'], (world) =>
    copyRow(world, 'Matches', 2, { Mentor: cellIn(world, 'Matches', 3, 'Mentor'), Status: 'confirmed' }),
  ),
  'a row copied': of('pairs', 'match', (world) => copyRow(world, 'Matches', 2, {})),
  'a status and another mentor': of('introduced', ['match', 'introduce'], (world) =>
    put(world, 'Matches', 2, 'Mentor', cellIn(world, 'Matches', 3, 'Mentor')),
  ),
  'a name nobody bears': of('pairs', ['match', 'introduce'], (world) =>
    put(world, 'Matches', 2, 'Mentor', 'Mara Nobody'),
  ),
  'a name nobody bears, introduced': of('introduced', ['match', 'introduce', 'hub'], (world) =>
    put(world, 'Matches', 2, 'Mentee', 'Nils Nobody'),
  ),
  'a mentor’s address nobody has': of('introduced', ['match', 'introduce'], (world) => {
    put(world, 'Matches', 2, 'Mentor address', 'elsewhere@example.org');
    put(world, 'Matches', 2, 'Proposed mentor address', 'elsewhere@example.org');
  }),
  'a mentee’s address nobody has': of('introduced', ['match', 'introduce'], (world) =>
    put(world, 'Matches', 2, 'Mentee address', 'elsewhere@example.org'),
  ),
  'no answer any more': of('introduced', ['match', 'hub', 'introduce'], (world) => {
    const who = cellIn(world, 'Matches', 2, 'Mentor address');
    const form = sheetOf(world, MENTORS);
    form.rows = form.rows.filter((row) => row[1] !== who);
  }),
  'a mentor’s cell emptied': of('introduced', ['match', 'introduce'], (world) =>
    put(world, 'Matches', 2, 'Mentor', ''),
  ),
  'a mentor’s cell emptied before': of('pairs', 'introduce', (world) =>
    put(world, 'Matches', 2, 'Mentor', ''),
  ),
  'one withdraws': of('introduced', ['match', 'hub', 'introduce'], (world) => {
    const [Name, Email] = [
      cellIn(world, 'Matches', 2, 'Mentor'),
      cellIn(world, 'Matches', 2, 'Mentor address'),
    ];
    listed(world, 'Mentors', { Name, Email, Status: 'withdrawn' });
  }),
  'two who must not meet, confirmed': of('pairs', ['match', 'introduce'], (world) => {
    put(world, 'Matches', 2, 'Status', 'confirmed');
    never(world, [
      String(cellIn(world, 'Matches', 2, 'Mentee address')),
      String(cellIn(world, 'Matches', 2, 'Mentor address')),
    ]);
  }),
  'two against a rule by hand': of('pairs', ['match', 'introduce'], (world) => {
    rule(world, 'Not the same unit');
    put(world, MENTEES, 2, 'Department', 'Law');
    for (const row of [2, 3, 4, 5]) put(world, MENTORS, row, 'Department', 'Law');
    const row = table(world, 'Matches').findIndex(({ Mentee }) => Mentee === 'Nils Amentee') + 2;
    const mentor = cellIn(world, 'Matches', row, 'Mentor');
    put(world, 'Matches', row, 'Mentor', mentor === 'Mara Amentor' ? 'Mara Bmentor' : 'Mara Amentor');
  }),
  'kept against a rule': of('pairs', 'write matches', (world) => {
    rule(world, 'Not the same unit');
    for (const row of [2, 3, 4, 5]) put(world, MENTORS, row, 'Department', 'Law');
    for (const row of [2, 3, 4, 5, 6, 7]) put(world, MENTEES, row, 'Department', 'Law');
    put(world, 'Matches', 2, 'Lock', true);
  }),
  'a column sorted alone': of('pairs', ['match', 'introduce'], (world) => {
    const { rows } = sheetOf(world, 'Matches');
    const at = rows[0]!.indexOf('Mentor');
    const names = rows.slice(1).map((row) => row[at]!);
    for (const [k, row] of rows.slice(1).entries()) row[at] = names[(k + 1) % names.length]!;
  }),
  'accepted, though no mentor was asked': of('pairs', 'match', (world) => {
    setting(world, "Mentors' say", 'yes');
    put(world, 'Matches', 2, 'Status', 'accepted');
  }),
  'a word in Status nobody knows': of('pairs', 'match', status('Matches', 2, 'hmm')),
  'a word beside a person nobody knows': of('pairs', 'introduce', (world) => {
    const [Name, Email] = [
      cellIn(world, 'Matches', 2, 'Mentor'),
      cellIn(world, 'Matches', 2, 'Mentor address'),
    ];
    listed(world, 'Mentors', { Name, Email, Status: 'hmm' });
  }),
  'no mails in the Outbox': of('pairs', 'introduce', status('Matches', 2, 'introduced')),
  'an address corrected': of('introduced', ['match', 'schedule'], (world) => {
    const who = cellIn(world, 'Matches', 2, 'Mentor address');
    const row = sheetOf(world, MENTORS).rows.find((one) => one[1] === who);
    if (row) row[1] = 'corrected@example.org';
  }),
  'introduced, and a second answer': of('introduced', 'match', (world) =>
    copyRow(world, MENTORS, 2, { 'Email Address': 'again@example.org', Timestamp: '2026-03-09 10:00:00' }),
  ),
  'withdrawn, and answers again': of('introduced', 'match', (world) => {
    listed(world, 'Mentors', {
      ...{ Name: 'Mara Amentor', Email: 'mentor0@example.org' },
      ...{ Status: 'withdrawn', Notes: 'Withdrawn on 2026-02-01.' },
    });
    copyRow(world, MENTORS, 2, { Timestamp: '2026-03-05 10:00:00' });
  }),
  'two have changed places': of('introduced', 'match', (world) => {
    const [mentee, mentor] = [cellIn(world, 'Matches', 2, 'Mentee'), cellIn(world, 'Matches', 2, 'Mentor')];
    put(world, 'Matches', 2, 'Mentee', mentor);
    put(world, 'Matches', 2, 'Mentor', mentee);
  }),
  'another name in Mentors': of('introduced', 'match', (world) =>
    listed(world, 'Mentors', { Name: 'Zoe Wrong', Email: 'mentor0@example.org' }),
  ),
  'another address in Mentors': of('introduced', 'match', (world) =>
    listed(world, 'Mentors', { Name: 'Mara Amentor', Email: 'typed@example.org' }),
  ),
  'an answer that is held': of('introduced', ['hub', 'match'], (world) =>
    copyRow(world, MENTORS, 2, { 'Your full name': 'Lea Other' }),
  ),
  'places that are no number': of('introduced', ['hub', 'match'], (world) =>
    put(world, MENTORS, 2, 'How many mentees could you take this year?', 'it depends'),
  ),
  'a strand that is full': of('introduced', 'match', (world) =>
    copyRow(world, MENTORS, 2, { 'Email Address': 'lea@example.org', 'Your full name': 'Lea New' }),
  ),
  'the edition renamed': of('introduced', ['hub', 'match'], (world) => {
    sheetOf(world, 'Settings').rows.find(([name]) => name === 'Edition')![1] = '2027';
  }),
  'the file copied': of('introduced', 'hub', (world) => {
    world.id = 'another-file';
  }),
  'a mail held by hand': of('pairs', ['approve', 'hold a mail', 'introduce'], () => undefined),
  // Our sheets.
  'a header reworded': of('pairs', 'match', (world) => header(world, 'Matches', 'Mentor', 'Mentor (ours)')),
  'a header gone': of('pairs', 'match', (world) => header(world, 'Matches', 'Lock', '')),
  'Unmatched twice': of('pairs', 'match', (world) => {
    world.sheets.push({ ...structuredClone(sheetOf(world, 'Matches')), id: 900, name: 'Copy of Matches' });
  }),
  'a sheet of rules nobody can read': of('answers', 'match', (world) => {
    world.sheets = world.sheets.filter(({ name }) => name !== 'Never pair');
    addSheet(world, 'Never pair', [
      ['A', 'B'],
      ['mentee0@example.org', 'mentor0@example.org'],
    ]);
  }),
  // Circles.
  'a member in two circles': of('circles', 'introduce', (world) => {
    const other = table(world, 'Circles')
      .map(({ Circle }) => Circle)
      .find((one) => one !== cellIn(world, 'Circles', 2, 'Circle'))!;
    const row = table(world, 'Circles').findIndex(({ Role }) => Role === 'mentee') + 2;
    const own = cellIn(world, 'Circles', row, 'Circle');
    const to = own === other ? cellIn(world, 'Circles', 2, 'Circle') : other;
    copyRow(world, 'Circles', row, { Circle: to });
  }),
  'a slip in the name of a circle': of('circles', 'introduce', (world) => {
    const row = table(world, 'Circles').findIndex(({ Role }) => Role === 'mentee') + 2;
    put(world, 'Circles', row, 'Circle', 'Circle 9');
  }),
  'two alone in a circle': of('circles', 'introduce', (world) => {
    const rows = table(world, 'Circles').flatMap(({ Role }, k) => (Role === 'mentee' ? [k + 2] : []));
    for (const row of rows.slice(0, 2)) put(world, 'Circles', row, 'Circle', 'Circle 9');
  }),
  'a circle without a mentor': of('circles', 'introduce', (world) => {
    const { rows } = sheetOf(world, 'Circles');
    const at = table(world, 'Circles').findIndex(({ Role }) => Role === 'mentor') + 1;
    rows.splice(at, 1);
  }),
  'a circle renamed': of('rings', ['match', 'introduce'], (world) => {
    const was = cellIn(world, 'Circles', 2, 'Circle');
    for (const [k, { Circle }] of table(world, 'Circles').entries())
      if (Circle === was) put(world, 'Circles', k + 2, 'Circle', 'Blue');
  }),
  'a member moved': of('rings', ['match', 'introduce'], (world) => {
    const row = table(world, 'Circles').findIndex(({ Role }) => Role === 'mentee') + 2;
    const own = cellIn(world, 'Circles', row, 'Circle');
    const other = table(world, 'Circles')
      .map(({ Circle }) => Circle)
      .find((one) => one !== own)!;
    put(world, 'Circles', row, 'Circle', other);
  }),
  'members of a circle who must not meet': of('circles', 'introduce', (world) => {
    const own = cellIn(world, 'Circles', 2, 'Circle');
    const names = table(world, 'Circles')
      .filter(({ Circle }) => Circle === own)
      .map(({ Person }) => String(Person));
    for (const [k, { Circle }] of table(world, 'Circles').entries())
      if (Circle === own) put(world, 'Circles', k + 2, 'Status', 'confirmed');
    never(world, [names[0]!, names[1]!]);
  }),
  'a member of a circle is paused': of('circles', 'introduce', (world) => {
    const one = table(world, 'Circles').find(({ Role }) => Role === 'mentee')!;
    listed(world, 'Mentees', {
      Name: one['Person']!,
      Email: addressOf(world, one['Person']!),
      Status: 'paused',
    });
  }),
  'too many to divide': of('circles', 'match', (world) => {
    const form = sheetOf(world, MENTEES);
    form.rows = form.rows.slice(0, 6);
    world.sheets = world.sheets.filter(({ name }) => name !== 'Circles');
  }),
  'one alone for a circle': of('circles', 'match', (world) => {
    const form = sheetOf(world, MENTEES);
    form.rows = form.rows.slice(0, 2);
    world.sheets = world.sheets.filter(({ name }) => name !== 'Circles');
  }),
  'places of circles': of('circles', 'match', (world) => {
    put(world, 'Strands', 2, 'Places', 4);
    world.sheets = world.sheets.filter(({ name }) => name !== 'Circles');
  }),
  'too few places for a circle': of('circles', 'match', (world) => {
    put(world, 'Strands', 2, 'Places', 2);
    world.sheets = world.sheets.filter(({ name }) => name !== 'Circles');
  }),
  'three mentors each': of('circles', 'match', (world) => {
    put(world, 'Strands', 2, 'Mentors per circle', '3');
    world.sheets = world.sheets.filter(({ name }) => name !== 'Circles');
  }),
  'topics and times': of('circles', 'match', (world) => {
    world.sheets = world.sheets.filter(({ name }) => name !== 'Circles');
    for (const [k, row] of sheetOf(world, MENTEES).rows.entries()) {
      row.push(k === 0 ? 'When can you meet?' : 'Monday morning, Friday afternoon');
      if (k > 0) row[3] = k % 2 === 1 || k % 3 === 1 ? 'Leadership' : 'Leadership, Writing';
    }
    for (const [k, row] of sheetOf(world, MENTORS).rows.entries())
      row.push(k === 0 ? 'When can you meet?' : k === 1 ? 'Friday afternoon' : 'Tuesday morning');
  }),
  'circles larger than they may be': of('circles', 'match', (world) =>
    put(world, 'Strands', 2, 'Largest circle', 2),
  ),
  'members of a circle against a rule': of('circles', 'introduce', (world) => {
    for (const sheet of [MENTORS, MENTEES])
      for (const [k] of sheetOf(world, sheet).rows.entries())
        put(world, sheet, k + 1, 'Department', k === 0 ? 'Department' : 'Law');
    rule(world, 'Not the same unit');
  }),
  'two leave an introduced circle': of('rings', ['hub', 'match'], (world) => {
    const own = cellIn(world, 'Circles', 2, 'Circle');
    const members = table(world, 'Circles').filter(({ Circle, Role }) => Circle === own && Role === 'mentee');
    for (const { Person } of members.slice(0, 2))
      listed(world, 'Mentees', { Name: Person!, Email: addressOf(world, Person!), Status: 'withdrawn' });
  }),
  'two places left beside circles': of('rings', 'match', (world) => {
    put(world, 'Strands', 2, 'Places', 9);
    for (const k of [0, 1, 2])
      copyRow(world, MENTEES, 2, {
        ...{ Timestamp: '2026-03-09 10:00:00', 'Email Address': `late${k}@example.org` },
        'Your full name': `Lea Late${k}`,
      });
  }),
  'all but one have left a circle': of('rings', 'introduce', (world) => {
    const own = cellIn(world, 'Circles', 2, 'Circle');
    const rows = table(world, 'Circles').flatMap(({ Circle }, k) => (Circle === own ? [k + 2] : []));
    for (const row of rows.slice(1)) put(world, 'Circles', row, 'Status', 'ended');
  }),
  // Meetings.
  'a meeting of two who are in no row': of('meetings', ['schedule', 'hub'], (world) => {
    const pair = cellIn(world, 'Catch-ups', 2, 'Pair');
    const sheet = sheetOf(world, 'Catch-ups');
    sheet.rows = sheet.rows.filter((row) => !row.includes(pair));
    sheetOf(world, 'Matches').rows.splice(1, 1);
  }),
  'a mentor is away until a day': of('meetings', ['hub', 'schedule', 'how it goes'], (world) => {
    listed(world, 'Mentors', { ...FIRST_MENTOR, Status: 'Elternzeit bis 25.05.2026' });
    world.clock += 14 * DAY;
  }),
  'a mentor is back': of('introduced', ['hub', 'introduce'], (world) =>
    listed(world, 'Mentors', { ...FIRST_MENTOR, Status: 'absente jusqu’au 5 mars 2026' }),
  ),
  'two are back, one of them long ago': of('meetings', 'hub', (world) => {
    const days = ['2026-04-20', '2026-05-20'];
    for (const [k, until] of days.entries()) {
      const [Name, Email] = ['Mentor', 'Mentor address'].map((one) => cellIn(world, 'Matches', k + 2, one));
      listed(world, 'Mentors', { Name: Name!, Email: Email!, Status: `away until ${until}` });
    }
    world.clock = Date.parse('2026-05-25T09:00:00Z');
  }),
  'a meeting repeats, and what is to come is taken out': of('meetings', 'take out', (world) => {
    const event = confirmed(world)[0]!;
    event.recurrence = ['RRULE:FREQ=WEEKLY'];
    world.clock = event.end + DAY;
  }),
  'a mentor will be away': of('meetings', ['somebody is away', 'hub', 'schedule'], () => undefined),
  'a time zone of a row': of('meetings', 'schedule', (world) =>
    put(world, 'Catch-ups', 2, 'Time zone', 'Mars'),
  ),
  'a time nobody can read': of('meetings', ['hub', 'schedule'], (world) =>
    put(world, 'Catch-ups', 2, 'Starts', 'soon'),
  ),
  'a state nobody knows': of('meetings', ['hub', 'schedule'], (world) =>
    put(world, 'Catch-ups', 2, 'State', 'hmm'),
  ),
  'a number that exists': of('meetings', ['hub', 'schedule'], (world) =>
    copyRow(world, 'Catch-ups', 2, {
      Ref: '',
      State: '',
      Starts: new Date(2026, 6, 1, 10),
      Ends: new Date(2026, 6, 1, 11),
    }),
  ),
  'no number': of('meetings', 'schedule', (world) =>
    copyRow(world, 'Catch-ups', 2, {
      Ref: '',
      State: '',
      Meeting: '',
      Starts: new Date(2026, 6, 1, 10),
      Ends: '',
    }),
  ),
  'another number typed over': of('meetings', 'schedule', (world) =>
    put(world, 'Catch-ups', 2, 'Meeting', 9),
  ),
  'a row of a meeting is deleted': of(
    'meetings',
    'schedule',
    (world) => void sheetOf(world, 'Catch-ups').rows.splice(2, 1),
  ),
  'all rows of meetings are deleted, and its people': of('meetings', 'schedule', (world) => {
    sheetOf(world, 'Catch-ups').rows.splice(1, 2);
  }),
  'an event deleted, then again': of('meetings', ['schedule', 'read back', 'again'], (world) => {
    confirmed(world)[0]!.status = 'cancelled';
  }),
  'an event deleted, then left': of('meetings', ['read back', 'leave it'], (world) => {
    confirmed(world)[0]!.status = 'cancelled';
  }),
  'an event deleted, and its time passes': of('meetings', ['read back', 'a year on', 'again'], (world) => {
    confirmed(world)[0]!.status = 'cancelled';
  }),
  'hours that never meet': of('introduced', 'propose', (world) => {
    put(world, MENTORS, 1, 'Your working hours', 'Your working hours');
    put(world, MENTEES, 1, 'Your working hours', 'Your working hours');
    for (const row of [2, 3, 4, 5]) put(world, MENTORS, row, 'Your working hours', '08:00-10:00');
    for (const row of [2, 3, 4, 5, 6, 7]) put(world, MENTEES, row, 'Your working hours', '14:00-18:00');
  }),
  'a strand without months': of('introduced', 'propose', (world) => put(world, 'Strands', 3, 'Months', '')),
  // The survey.
  'the survey counted, and few more': of(
    'survey',
    ['write survey', 'three more answers', 'survey'],
    () => undefined,
  ),
  'the survey counted, and one answer changed': of(
    'survey',
    ['write survey', 'an answer changed', 'survey'],
    () => undefined,
  ),
  'one answers twice': of('survey', 'survey', (world) =>
    copyRow(world, 'Final survey', 2, { Timestamp: '2026-03-09 12:00:00' }),
  ),
  'one answers in two surveys': of('survey', 'survey', (world) => {
    const { rows } = sheetOf(world, 'Final survey');
    addSheet(world, 'Final survey B', [[...rows[0]!], [...rows[1]!]]);
  }),
  'a question few answered': of('survey', 'survey', (world) => {
    for (const row of [2, 3, 4, 5]) put(world, 'Final survey', row, 'Did you reach your goals?', '');
  }),
  'some do not say who they are': of('survey', 'survey', (world) => {
    for (const row of [2, 3, 4]) put(world, 'Final survey', row, 'I took part as', '');
  }),
  'a word in place of a mark': of('survey', 'survey', (world) =>
    put(world, 'Final survey', 2, SATISFIED, 'most of the time'),
  ),
  'a mark beyond the scale': of('survey', 'survey', (world) => put(world, 'Final survey', 2, SATISFIED, 9)),
  'a survey of another year': of('survey', 'survey', (world) => {
    sheetOf(world, 'Final survey').name = 'Final survey 2024';
  }),
  'fewer invited than answered': of('survey', 'survey', (world) => setting(world, 'Invited mentors', '3')),
  'three strands': of('survey', 'survey', (world) => {
    sheetOf(world, 'Strands').rows.push(['West', 'one-to-one', '', 2, 4, 60]);
    for (const row of [4, 5, 6]) put(world, 'Final survey', row, 'Which programme?', 'West');
  }),
  'a few of one role': of('survey', 'survey', (world) => {
    for (const row of [2, 3, 4, 5, 6, 7]) put(world, 'Final survey', row, 'I took part as', 'Mentee');
  }),
  // Profiles.
  'profiles as they are': of('profiles', ['profiles', 'publish'], () => undefined),
  'one joins late': of('profiles', ['publish', 'a mentor joins', 'profiles'], () => undefined),
  'two join late': of('profiles', ['publish', 'two mentors join', 'profiles'], () => undefined),
  'a code typed over': of('profiles', ['publish', 'codes swapped', 'profiles'], () => undefined),
  'a long text': of('profiles', 'profiles', (world) =>
    put(world, MENTORS, 2, 'Your background', 'I build large machines with many people. '.repeat(90)),
  ),
  'topics that only one has': of('profiles', 'profiles', (world) =>
    put(world, MENTORS, 2, 'Topics you can support', 'Woodwork'),
  ),
  'years as they are written': of('profiles', ['years as written', 'profiles'], () => undefined),
  'a way nobody knows': of('profiles', ['profile fields', 'profiles'], () => undefined),
  'pairs of an earlier edition': of('answers', 'match', (world) =>
    addSheet(world, 'Earlier pairs', [
      ['Edition', 'Mentee', 'Mentor', 'Remark'],
      ['2025', textPrint('person\nmentee0@example.org'), textPrint('person\nmentor0@example.org'), ''],
    ]),
  ),
  'a mentor whom only one can have': of('pairs', 'explain some', (world) => {
    rule(world, 'Not the supervisor');
    never(world, ...[0, 1, 2, 3, 4].map((k) => [`mentee${k}@example.org`, 'mentor3@example.org']));
  }),
  'a crowd': of('answers', 'match', (world) => {
    for (const sheet of [MENTORS, MENTEES])
      for (const [k] of sheetOf(world, sheet).rows.entries())
        if (k > 0) put(world, sheet, k + 1, 'Which programme?', 'South');
    for (const row of [2, 3, 4, 5]) put(world, MENTORS, row, 'How many mentees could you take this year?', 3);
    for (let k = 0; k < 8; k++)
      copyRow(world, MENTEES, 2, {
        'Email Address': `more${k}@example.org`,
        'Your full name': `Lea More${k}`,
      });
  }),
  'two who waited last year': of('pairs', 'explain waited', (world) =>
    addSheet(world, 'Unmatched 2025', [
      [...sheetOf(world, 'Unmatched').rows[0]!],
      ['Nils Amentee', 'mentee', 'North', '', '', ''],
      ['Nils Bmentee', 'mentee', 'North', '', '', ''],
    ]),
  ),
  'as it is': of(
    'pairs',
    ['hub', 'match', 'introduce', 'explain', 'explain all', 'write matches', 'settings'],
    () => undefined,
  ),
  'a day goes by': of('meetings', ['hub', 'schedule'], (world) => {
    world.clock += DAY;
  }),
};
