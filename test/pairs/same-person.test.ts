// Name and address changed at once: nobody can know that it is the same person, so it is asked; one cell settles it, and then nobody is
// introduced or invited a second time.
import { expect, test } from 'vitest';
import { tableOf } from '../../src/ground/table.ts';
import type { World } from '../../src/local/world.ts';
import { membersTold } from '../../src/pairs/read-circles.ts';
import { samePerson } from '../../src/pairs/same-person.ts';
import type { Reading } from '../../src/people/people.ts';
import { LOOK as CALENDAR } from '../catch-up-world.ts';
import { inCircles } from '../circle-world.ts';
import { APPROVE, LOOK as MAILS, sendAll } from '../introduce-world.ts';
import { applies, meeting, menteeOf, table } from '../leaving-world.ts';
import { copyOf, rowsOf, valueIn, WRITE } from '../workbench.ts';

const start = meeting(3);
const rings = inCircles(8);
const cards = (world: World) => valueIn(world, 'hub', null).cards.flatMap(({ lines }) => lines);
const cellsOf = (world: World, tab: string) => world.sheets.find(({ name }) => name === tab)!.rows;

/** An answer written over: another address, and a name that has nothing or something of the former one. */
function other(of: World, tab: string, from: string, [name, address]: readonly [string, string]): World {
  const world = copyOf(of);
  for (const row of cellsOf(world, tab)) if (row[1] === from) [row[1], row[2]] = [address, name];
  return world;
}

/** The first cell with this text written over. */
function write(world: World, tab: string, from: string, to: string): void {
  const row = cellsOf(world, tab).find((cells) => cells.includes(from))!;
  row[row.indexOf(from)] = to;
}

const asked = (name: string, cell: string, where: string, others = 'Kim Newname') =>
  `No answer of ${name} counts at the moment. Is ${others} the same person, with a new name or address? Then write ${cell} in place of ${name} in ${where}, and leave its Status as it is: nobody is introduced again.`;

/** Nobody hears anything twice, and the guests of the meetings change by one press. */
function isSettled(world: World, former: string, now: string): void {
  expect(cards(world).join(' ')).not.toMatch(/incomplete|the same person|No answer/);
  expect(valueIn(world, 'introduce', MAILS)).toMatchObject({ due: 0, held: [] });
  const mails = world.mails.length;
  const { differences, toCancel } = valueIn(world, 'schedule', CALENDAR);
  expect([differences.map(({ can }) => can), toCancel]).toEqual([[['other address']], []]);
  const settle = [{ ref: differences[0]!.ref, as: 'other address' as const }];
  valueIn(world, 'schedule', { ...CALENDAR, step: 'settle', settle });
  const guests = JSON.stringify(world.calendars);
  expect([guests.includes(`"${former}"`), guests.includes(`"${now}"`)]).toEqual([false, true]);
  valueIn(world, 'match', WRITE);
  sendAll(world);
  expect(world.mails).toHaveLength(mails);
  expect(cards(world).join(' ')).not.toMatch(/is new|incomplete|No answer/);
}

test.each([
  ['Mentor answers', 'mentor0@example.org', 'Mentor', 'Kim Newname'],
  ['Mentor answers', 'mentor0@example.org', 'Mentor', 'married@example.org'],
  ['Mentee answers', menteeOf(start, 'mentor0@example.org'), 'Mentee', 'Kim Newname'],
  ['Mentee answers', menteeOf(start, 'mentor0@example.org'), 'Mentee', 'married@example.org'],
])('%s, %s: asked by name, and settled by %s of the pair: %s', (tab, former, role, cell) => {
  const at = table(start, 'Matches').findIndex((one) => one[`${role} address`] === former);
  const name = String(table(start, 'Matches')[at]![role]);
  const world = other(start, tab, former, ['Kim Newname', 'married@example.org']);
  expect(cards(world).join(' ')).toContain(asked(name, 'Kim Newname', `Matches, row ${at + 2}`));
  write(world, 'Matches', name, cell);
  expect(valueIn(world, 'match', { ...WRITE, write: false }).pairs).toHaveLength(3);
  isSettled(world, former, 'married@example.org');
  expect(table(world, 'Matches').map(({ Status }) => Status)).toEqual(Array(3).fill('introduced'));
});

test.each([
  ['Mentor answers', 'mentor0@example.org', 'mentor'],
  ['Mentee answers', menteeOf(start, 'mentor0@example.org'), 'mentee'],
] as const)('%s: until it is settled nobody is proposed or introduced to them', (tab, former, role) => {
  const world = other(start, tab, former, ['Kim Newname', 'married@example.org']);
  cellsOf(world, tab).find((row) => row[2] === 'Kim Newname')![0] = '2026-03-11 10:00:00';
  applies(world, role === 'mentor' ? 'mentee' : 'mentor', 'Zoe Zander', 'zoe@example.org');
  const mails = world.mails.length;
  const { pairs, unmatched } = valueIn(world, 'match', WRITE);
  expect(pairs.flatMap((one) => [one.mentee, one.mentor])).not.toContain('married@example.org');
  const said = [...unmatched.map(({ reason }) => reason), ...rowsOf(world, 'Unmatched')!.flat()].join(' ');
  expect(said).toContain('Kim Newname may be ');
  sendAll(world);
  expect(world.mails).toHaveLength(mails);
});

const [goneRow] = table(start, 'Matches').filter((one) => one['Mentor address'] === 'mentor0@example.org');
/** The mentee of the first mentor, whose answer is taken out. */
function withoutAnswer(world: World): { family: string; name: string } {
  const rows = cellsOf(world, 'Mentee answers');
  rows.splice(
    rows.findIndex((one) => one[1] === goneRow!['Mentee address']),
    1,
  );
  const name = String(goneRow!['Mentee']);
  return { name, family: name.split(' ')[1]! };
}

test('a newcomer who answered before the two were introduced and shares no name is asked about, and matched', () => {
  const world = copyOf(start);
  const { name } = withoutAnswer(world);
  applies(world, 'mentee', 'Quentin Ashby', 'quentin@example.org', '2026-01-05');
  applies(world, 'mentor', 'Zoe Zander', 'zoe@example.org');
  expect(cards(world).join(' ')).toContain(
    asked(name, 'Quentin Ashby', 'Matches, row', 'Quentin Ashby').split(', row')[0],
  );
  const { pairs, unmatched } = valueIn(world, 'match', WRITE);
  expect(pairs.find(({ mentee }) => mentee === 'quentin@example.org')?.mentor).toBe('zoe@example.org');
  expect(unmatched).toEqual([]);
});

test('everybody with a part of the name waits, also where the question names three', () => {
  const world = copyOf(start);
  const { family, name } = withoutAnswer(world);
  for (const k of [1, 2, 3, 4])
    applies(world, 'mentee', `Kim${k} ${family}`, `kim${k}@example.org`, '2026-01-05');
  applies(world, 'mentor', 'Zoe Zander', 'zoe@example.org');
  expect(cards(world).join(' ')).toContain(
    `Is Kim1 ${family} or Kim2 ${family} or Kim3 ${family} or somebody else with a part of that name the same person`,
  );
  const { pairs, unmatched } = valueIn(world, 'match', WRITE);
  expect(pairs.filter(({ mentor }) => mentor === 'zoe@example.org')).toEqual([]);
  // On the page and in the command, not in Unmatched: mails to whoever has no mentor go by that sheet.
  const said = unmatched.map(({ reason }) => reason).join(' ');
  for (const k of [1, 2, 3, 4]) expect(said).toContain(`Kim${k} ${family} may be ${name} under`);
  expect(rowsOf(world, 'Unmatched')!.flat().join(' ')).not.toContain('Kim1');
  expect(unmatched[3]!.reason).toContain('or ended into its Status, or put the answer back.');
});

test('whom we proposed as somebody new, until the answer of before is taken out', () => {
  const [row] = table(start, 'Matches').filter((one) => one['Mentor address'] === 'mentor0@example.org');
  const family = String(row!['Mentee']).split(' ')[1];
  const former = String(row!['Mentee address']);
  const world = copyOf(start);
  applies(world, 'mentee', `Kim ${family}`, 'married@example.org');
  applies(world, 'mentor', 'Zoe Zander', 'zoe@example.org');
  expect(valueIn(world, 'match', WRITE).pairs.map(({ mentee }) => mentee)).toContain('married@example.org');
  const rows = cellsOf(world, 'Mentee answers');
  rows.splice(
    rows.findIndex((one) => one[1] === former),
    1,
  );
  valueIn(world, 'introduce', APPROVE);
  const { held } = valueIn(world, 'introduce', MAILS);
  expect(held.map(({ why }) => why).join(' ')).toContain(`Kim ${family} may be ${row!['Mentee']}`);
  const mails = world.mails.length;
  sendAll(world);
  expect(world.mails).toHaveLength(mails);
});

test('a name that two bear, and many newcomers: who has a part of the name is asked about, and the address settles it', () => {
  const name = String(cellsOf(start, 'Mentor answers').find((row) => row[1] === 'mentor0@example.org')![2]);
  const twins = copyOf(start);
  write(twins, 'Matches', name, 'mentor0@example.org');
  for (const k of [1, 2, 3, 4]) applies(twins, 'mentor', `Ada New${k}`, `new${k}@example.org`);
  applies(twins, 'mentor', name, 'twin@example.org');
  for (const now of [`${name}-Lang`, name]) {
    const world = other(twins, 'Mentor answers', 'mentor0@example.org', [now, 'mentor0.lang@example.org']);
    expect(cards(world).join(' ')).toMatch(/the same person, with a new name or address\? Then write/);
    expect(cards(world).join(' ')).not.toMatch(/Is it [^?]*Ada/);
    write(world, 'Matches', 'mentor0@example.org', 'mentor0.lang@example.org');
    isSettledButForNews(world);
  }
});

function isSettledButForNews(world: World): void {
  expect(cards(world).join(' ')).not.toMatch(/incomplete|the same person|No answer/);
  expect(valueIn(world, 'introduce', MAILS)).toMatchObject({ due: 0, held: [] });
  expect(valueIn(world, 'schedule', CALENDAR).differences.map(({ can }) => can)).toEqual([['other address']]);
}

const proposed = (world: World, tab: string, name: string) => {
  const row = cellsOf(world, tab).find((cells) => cells.includes(name) && cells.includes('introduced'))!;
  row[row.indexOf('introduced')] = 'proposed';
};
const remedies = (world: World) =>
  valueIn(world, 'hub', null)
    .issues.map(({ remedy }) => remedy)
    .join(' ');

test.each([
  ['Mentor answers', 'Mentor', 'mentor0@example.org'],
  ['Mentee answers', 'Mentee', menteeOf(start, 'mentor0@example.org')],
])(
  '%s: somebody else of the same name and a like address, said by proposed: the new two are introduced',
  (tab, role, former) => {
    const name = String(table(start, 'Matches').find((row) => row[`${role} address`] === former)![role]);
    const now = former.replace('@', '.else@');
    const world = other(start, tab, former, [name, now]);
    // A row of before knows the former address as well.
    const pair = table(world, 'Matches').find((row) => row[`${role} address`] === former)!;
    const over = cellsOf(world, 'Matches')
      .find((cells) => cells.includes(former))!
      .slice();
    over[over.indexOf('introduced')] = 'ended';
    over[over.indexOf(pair[role === 'Mentor' ? 'Mentee' : 'Mentor']!)] = 'Ada Before';
    over[over.indexOf(pair[role === 'Mentor' ? 'Mentee address' : 'Mentor address']!)] = 'before@example.org';
    cellsOf(world, 'Matches').push(over);
    expect(remedies(world)).toContain(
      'If this is somebody else, write proposed into Status where they stand in Matches or Circles.',
    );
    expect(valueIn(world, 'introduce', MAILS)).toMatchObject({ due: 0 });
    proposed(world, 'Matches', name);
    expect(remedies(world)).not.toContain('If this is somebody else');
    expect(valueIn(world, 'introduce', MAILS)).toMatchObject({ due: 2, held: [] });
    const mails = world.mails.length;
    valueIn(world, 'introduce', APPROVE);
    sendAll(world);
    expect(world.mails.slice(mails).map(({ to }) => to.includes(now))).toContain(true);
    valueIn(world, 'match', WRITE);
    expect(remedies(world)).not.toContain('If this is somebody else');
    expect(valueIn(world, 'introduce', MAILS)).toMatchObject({ due: 0 });
  },
);

test('somebody else, said by proposed: the new two are introduced', () => {
  const name = String(
    table(start, 'Matches').find((row) => row['Mentor address'] === 'mentor0@example.org')!['Mentor'],
  );
  const world = other(start, 'Mentor answers', 'mentor0@example.org', ['Kim Newname', 'kim@example.org']);
  write(world, 'Matches', name, 'Kim Newname');
  const row = cellsOf(world, 'Matches').find((cells) => cells.includes('Kim Newname'))!;
  row[row.indexOf('introduced')] = 'proposed';
  expect(valueIn(world, 'introduce', MAILS)).toMatchObject({ due: 2 });
});

test('more newcomers than anybody could mean: nobody is named', () => {
  const world = other(start, 'Mentor answers', 'mentor0@example.org', ['Kim Newname', 'married@example.org']);
  for (const k of [1, 2, 3]) applies(world, 'mentor', `Ada New${k}`, `new${k}@example.org`);
  expect(cards(world).join(' ')).not.toContain('the same person');
});

const member = 'mentee0@example.org';
const memberName = String(cellsOf(rings, 'Mentee answers').find((row) => row[1] === member)![2]);

test('in a circle: both changed at once, or the name alone', () => {
  const at = rowsOf(rings, 'Circles')!.findIndex((row) => row.includes(memberName)) + 1;
  const world = other(rings, 'Mentee answers', member, ['Kim Newname', 'mentee0.new@example.org']);
  expect(cards(world).join(' ')).toContain(asked(memberName, 'Kim Newname', `Circles, row ${at}`));
  write(world, 'Circles', memberName, 'Kim Newname');
  isSettled(world, member, 'mentee0.new@example.org');
  const renamed = other(rings, 'Mentee answers', member, ['Kim Newname', member]);
  expect(cards(renamed).join(' ')).toContain(
    `Nobody who answered is called ${memberName}. Is it Kim Newname? Then write that name into Person in Circles, row ${at}.`,
  );
  write(renamed, 'Circles', memberName, 'Kim Newname');
  expect(cards(renamed).join(' ')).not.toMatch(/incomplete|is called|No answer/);
  expect(valueIn(renamed, 'introduce', MAILS)).toMatchObject({ due: 0, held: [] });
  expect(valueIn(renamed, 'schedule', CALENDAR)).toMatchObject({ differences: [], toCancel: [] });
});

test.each(['mentee0.new@example.org', 'nmentee0@example.org'])(
  'in a circle, the address alone, now %s: the guests change by one press',
  (now) => {
    const world = other(rings, 'Mentee answers', member, [memberName, now]);
    isSettled(world, member, now);
  },
);

test('in a circle, somebody else, said by proposed: the newcomer is introduced', () => {
  const world = other(rings, 'Mentee answers', member, [memberName, 'mentee0.new@example.org']);
  expect(remedies(world)).toContain('If this is somebody else');
  expect(valueIn(world, 'introduce', MAILS)).toMatchObject({ due: 0 });
  proposed(world, 'Circles', memberName);
  expect(remedies(world)).not.toContain('If this is somebody else');
  expect(valueIn(world, 'introduce', MAILS).due).toBeGreaterThan(0);
});

test('four times the people are not looked at sixteen times as often', () => {
  const timesSeen = (people: number) => {
    let times = 0;
    const of = (k: number) => ({
      id: `new${k}x@example.org`,
      role: 'mentor',
      name: `Ada New${k}x`,
      get email() {
        times++;
        return this.id;
      },
    });
    const everybody = Array.from({ length: people }, (_, k) => of(k));
    const reading = { everybody, mentors: everybody, mentees: [] } as unknown as Reading;
    const same = samePerson(reading, { pairs: [], members: [], circlesTold: new Map() });
    for (let row = 2; row < people; row++) {
      const written = `Bo Was${row}x`;
      const gone = {
        role: 'mentor',
        seat: 'nobody',
        sheet: 'Matches',
        address: null,
        introduced: '',
      } as const;
      expect(same({ ...gone, written, row })).toEqual([]);
    }
    const header = ['Circle', 'Person', 'Role', 'Status'];
    const rows = Array.from({ length: people }, (_, k) => [`Circle ${k}`, `Bo ${k}`, 'mentee', 'introduced']);
    const mails = rows.map(([circle]) => ({
      address: 'bo@example.org',
      get circle() {
        times++;
        return circle!;
      },
    }));
    expect(membersTold(tableOf('Circles', [header, ...rows]), mails)).toHaveLength(people);
    return times;
  };
  expect(timesSeen(80)).toBeLessThan(5 * timesSeen(20));
});
