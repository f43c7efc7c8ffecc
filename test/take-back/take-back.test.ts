// Taking back: after each act that has not gone out, every sheet is what it was before; what somebody changed since stays, and is
// named; what went out stays. Compared cell by cell with the sheets as they were, never with what the answer says.
import { expect, test } from 'vitest';
import type { TakeBackView } from '../../src/api/api.ts';
import type { CellData, World } from '../../src/local/world.ts';
import { meanwhile } from '../at-every-call.ts';
import { introduced, PROPOSE } from '../catch-up-world.ts';
import { faultsFor, standsFor } from '../faults.ts';
import { APPROVE, programme, received, SEND, sendAll } from '../introduce-world.ts';
import { applies, table } from '../leaving-world.ts';
import { madeOnce } from '../made-once.ts';
import { trialOf } from '../trials.ts';
import { allRows, askIn, CONFIRM, copyOf, rowsOf, valueIn, WRITE } from '../workbench.ts';

const look = (world: World): TakeBackView => valueIn(world, 'takeBack', { step: 'look', value: '' });

function takeBack(world: World, nth = 0): TakeBackView {
  return valueIn(world, 'takeBack', { step: 'take back', value: look(world).acts[nth]!.no });
}

/** All sheets but the Log and Undo; rows in any order, because a row that comes back stands below the others. */
function sheets(world: World): Record<string, string[]> {
  const { Log: _log, Undo: _undo, ...rest } = allRows(world);
  const lines = ([name, rows]: [string, CellData[][]]) =>
    [
      name,
      rows
        .slice(1)
        .map((row) => JSON.stringify(row))
        .filter((row) => row !== '[]')
        .sort(),
    ] as const;
  return Object.fromEntries(
    Object.entries(rest)
      .map(lines)
      .filter(([, rows]) => rows.length > 0),
  );
}

/** Set up, matched, one mentor and one mentee in reserve. */
const ready = madeOnce(() => {
  const world = programme(4);
  valueIn(world, 'columns', CONFIRM);
  applies(world, 'mentor', 'Rosa Reserve', 'rosa@example.org');
  applies(world, 'mentee', 'Late Lena', 'lena@example.org');
  return world;
});

function set(world: World, sheet: string, about: string, column: string, value: CellData): void {
  const rows = world.sheets.find(({ name }) => name === sheet)!.rows;
  const at = rows[0]!.indexOf(column);
  const row = rows.find((cells) => cells.includes(about))!;
  row[at] = value;
}

const SETTINGS = {
  settings: { Contact: 'team@example.org', 'Smallest group shown': '7' },
  rules: { 'Not the same unit': true },
  strands: null,
  write: true,
} as const;
const DATE = { what: 'Kick-off', day: '2026-05-04', time: '09:00', minutes: 60, who: 'all', where: 'Hall' };
const PLACE = { places: [], shown: [], remedy: null, leaveOut: null };

const acts: Record<string, { readonly from: () => World; readonly act: (world: World) => unknown }> = {
  Match: { from: ready, act: (world) => valueIn(world, 'match', WRITE) },
  'Never pair': {
    from: ready,
    act: (world) =>
      valueIn(world, 'decide', {
        mentee: 'mentee0@example.org',
        mentor: 'mentor0@example.org',
        decision: 'never',
      }),
  },
  Lock: {
    from: ready,
    act: (world) => {
      const row = table(world, 'Matches')[1]!;
      const [mentee, mentor] = [String(row['Mentee address']), String(row['Mentor address'])];
      valueIn(world, 'decide', { mentee, mentor, decision: 'lock' });
    },
  },
  'Settings changed': { from: ready, act: (world) => valueIn(world, 'settings', SETTINGS) },
  'Change objective': { from: ready, act: (world) => valueIn(world, 'alternatives', { choose: 'fit' }) },
  'Mails approved': {
    from: () => {
      const world = ready();
      valueIn(world, 'introduce', APPROVE);
      takeBack(world);
      return world;
    },
    act: (world) => valueIn(world, 'introduce', APPROVE),
  },
  'Date added': {
    from: () => {
      const world = introduced(3);
      valueIn(world, 'columns', CONFIRM);
      return world;
    },
    act: (world) => valueIn(world, 'schedule', { ...PROPOSE, step: 'add date', date: DATE }),
  },
  'Propose times': {
    from: () => {
      const world = introduced(3);
      valueIn(world, 'columns', CONFIRM);
      return world;
    },
    act: (world) => valueIn(world, 'schedule', PROPOSE),
  },
  Review: {
    from: () => {
      const world = ready();
      valueIn(world, 'profiles', { write: 'codes', acceptGuesses: true, acceptProposals: true, seen: null });
      return world;
    },
    act: (world) => {
      const code = String(table(world, 'Mentors')[0]!['Code']);
      valueIn(world, 'review', { ...PLACE, leaveOut: { code, out: true } });
    },
  },
  'Set up': {
    from: ready,
    act: (world) =>
      valueIn(world, 'columns', {
        decisions: [{ sheet: 'Mentee answers', header: 'What are your goals?', field: 'motivation' }],
        accept: 'coordinator',
        write: true,
      }),
  },
};

for (const [name, { from, act }] of Object.entries(acts))
  test(`${name}: taken back, every sheet is as before; and once more, as after`, () => {
    const world = from();
    const before = sheets(world);
    act(world);
    const after = sheets(world);
    expect(after).not.toEqual(before);
    expect(look(world).acts[0]!.title).toContain(name);
    const view = takeBack(world);
    const back = sheets(world);
    // Who answered stays listed: it is no decision of the act.
    const listed = name === 'Match' ? ['Mentors', 'Mentees'].filter((sheet) => !(sheet in before)) : [];
    for (const sheet of listed) expect(back[sheet], sheet).toEqual(after[sheet]);
    const others = Object.entries(back).filter(([sheet]) => !listed.includes(sheet));
    expect(Object.fromEntries(others)).toEqual(before);
    expect(view.acts[0]!.title).toContain('Taken back');
    takeBack(world);
    expect(sheets(world)).toEqual(after);
  });

test('what somebody changed since stays and is named; a matching goes back as a whole or not at all', () => {
  const world = ready();
  valueIn(world, 'match', WRITE);
  set(world, 'Matches', 'Late Lena', 'Notes', 'spoke to her');
  const before = sheets(world);
  const [act] = look(world).acts;
  expect(act).toMatchObject({ rows: 0 });
  expect(act!.stays[0]).toBe('Changed since, and stays: Late Lena in Matches.');
  expect(act!.stays[1]).toContain('no longer be taken back');
  const { answer } = askIn(world, 'takeBack', { step: 'take back', value: act!.no });
  expect(answer).toMatchObject({ ok: false, error: { what: 'There is nothing to take back.' } });
  expect(sheets(world)).toEqual(before);
});

test('settings go back row by row: a value that was written since stays', () => {
  const world = ready();
  const contact = () => table(world, 'Settings').find(({ Setting }) => Setting === 'Contact')?.['Value'];
  const smallest = () =>
    table(world, 'Settings').find(({ Setting }) => Setting === 'Smallest group shown')?.['Value'];
  valueIn(world, 'settings', SETTINGS);
  set(world, 'Settings', 'Contact', 'Value', 'other@example.org');
  expect(look(world).acts[0]!.stays).toEqual(['Changed since, and stays: Contact in Settings.']);
  takeBack(world);
  expect([contact(), smallest()]).toEqual(['other@example.org', undefined]);
});

test('mails that went stay, the others wait no more, and nobody is written to twice', () => {
  const world = ready();
  valueIn(world, 'introduce', APPROVE);
  valueIn(world, 'introduce', { ...SEND, firstOnly: true });
  const went = received(world).length;
  expect(went).toBeGreaterThan(0);
  const [act] = look(world).acts;
  expect(act!.title).toContain('Mails approved');
  expect(act!.stays[0]).toMatch(
    /^Already out, and stays: (Mara|Nils) \S+ in Outbox, (Mara|Nils) \S+ in Outbox\.$/,
  );
  takeBack(world);
  expect(table(world, 'Outbox').map(({ State }) => State)).toEqual(Array(went).fill('sent'));
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  const all = received(world);
  expect(all).toHaveLength(8);
  expect(new Set(all).size).toBe(8);
});

test('a mail that the file remembers as gone stays, whatever the sheet says', () => {
  const world = ready();
  valueIn(world, 'introduce', APPROVE);
  const rows = copyOf(world).sheets.find(({ name }) => name === 'Outbox')!.rows;
  sendAll(world);
  world.sheets.find(({ name }) => name === 'Outbox')!.rows = rows;
  const [act] = look(world).acts;
  expect(act).toMatchObject({ rows: 0 });
  expect(act!.stays[0]).toMatch(/^Already out, and stays: (Mara|Nils) \S+ in Outbox/);
});

test('a pair that was written to is not unmatched', () => {
  const world = ready();
  valueIn(world, 'match', WRITE);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  const match = look(world).acts.find(({ title }) => title.startsWith('Match'))!;
  expect(match).toMatchObject({ rows: 0 });
  expect(match.stays.join(' ')).toContain('Late Lena in Matches');
});

test('a meeting that stands in the calendar stays, though the sheet was put back', () => {
  const world = introduced(3);
  valueIn(world, 'columns', CONFIRM);
  valueIn(world, 'schedule', PROPOSE);
  const rows = copyOf(world).sheets.find(({ name }) => name === 'Catch-ups')!.rows;
  valueIn(world, 'schedule', { ...PROPOSE, step: 'create' });
  world.sheets.find(({ name }) => name === 'Catch-ups')!.rows = rows;
  expect(look(world).acts[0]).toMatchObject({ rows: 0 });
  expect(look(world).acts[0]!.stays[0]).toMatch(/^Already out, and stays: Nils \S+ · Mara \S+ in Catch-ups/);
});

test('a mail that should go again, and that came back: the file remembers what it remembered', () => {
  const world = ready();
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  const [first] = table(world, 'Outbox');
  const request = { person: String(first!['Person']), ref: String(first!['Ref']), acceptGuesses: true };
  const before = sheets(world);
  const marks = JSON.stringify(world.properties);
  for (const step of ['bounced', 'again'] as const) {
    valueIn(world, 'mailAgain', { ...request, step, reason: 'typing error' });
    expect(JSON.stringify(world.properties)).not.toBe(marks);
    takeBack(world);
    expect(sheets(world), step).toEqual(before);
    expect(JSON.stringify(world.properties), step).toBe(marks);
    takeBack(world);
    expect(JSON.stringify(world.properties), step).not.toBe(marks);
    takeBack(world);
    expect(JSON.stringify(world.properties), step).toBe(marks);
    const { mails } = valueIn(world, 'mailAgain', { ...request, step: 'look', reason: '' });
    expect(mails[0], step).toMatchObject({ state: 'sent', mayGoAgain: true, mayHaveBounced: true });
  }
});

test('without a sheet that somebody deleted nothing is made up; without Undo nothing is offered', () => {
  const world = ready();
  valueIn(world, 'match', WRITE);
  world.sheets = world.sheets.filter(({ name }) => name !== 'Matches');
  expect(look(world).acts[0]).toMatchObject({ rows: 0 });
  world.sheets = world.sheets.filter(({ name }) => name !== 'Undo');
  expect(look(world).acts).toEqual([]);
  expect(look(world).sections[0]!.title).toBe('Nothing to take back');
});

test('what was kept goes with a person who is erased, and with the edition', () => {
  const world = ready();
  valueIn(world, 'match', WRITE);
  const kept = () => JSON.stringify(rowsOf(world, 'Undo'));
  expect(kept()).toContain('Late Lena'.toLowerCase());
  const view = valueIn(world, 'erase', { person: 'lena@example.org', write: true, answers: true });
  expect(view.places.map(({ where }) => where)).toContain('Undo');
  expect(kept()).not.toMatch(/lena/i);
  valueIn(world, 'settings', SETTINGS);
  valueIn(world, 'close', { step: 'close' });
  expect(rowsOf(world, 'Undo')).toHaveLength(1);
  valueIn(world, 'settings', { ...SETTINGS, settings: { Contact: 'new@example.org' } });
  valueIn(world, 'nextEdition', { step: 'begin', edition: '2027' });
});

test('no more than eight acts are kept, the newest', () => {
  const world = ready();
  for (let k = 0; k < 11; k++)
    valueIn(world, 'settings', { ...SETTINGS, rules: {}, settings: { Contact: `team${k}@example.org` } });
  expect(new Set(table(world, 'Undo').map(({ No }) => No))).toHaveLength(8);
  for (let k = 0; k < 3; k++)
    takeBack(
      world,
      look(world).acts.findIndex(({ title }) => !title.startsWith('Taken back')),
    );
  expect(table(world, 'Settings').find(({ Setting }) => Setting === 'Contact')!['Value']).toBe(
    'team7@example.org',
  );
});

test('properties hold nothing of anybody', () => {
  const world = ready();
  valueIn(world, 'match', WRITE);
  takeBack(world);
  expect(JSON.stringify(world.properties)).not.toMatch(/@|Lena|Nils|Mara/);
});

test('a cut at any call of taking back leaves each row as it was or as it is; the same press again ends the same', () => {
  const start = ready();
  valueIn(start, 'match', WRITE);
  const { no } = look(start).acts[0]!;
  const whole = copyOf(start);
  const { ledger } = askIn(whole, 'takeBack', { step: 'take back', value: no });
  const wanted = sheets(whole);
  for (const { kind, at } of faultsFor(ledger)) {
    const world = trialOf(start);
    askIn(world, 'takeBack', { step: 'take back', value: no }, { kind, at });
    const left = look(world).acts.find((act) => act.no === no);
    if (left !== undefined) {
      expect(left.stays, `${kind}:${at}`).toEqual([]);
      valueIn(world, 'takeBack', { step: 'take back', value: no });
    }
    expect(sheets(world), `${kind}:${at}`).toEqual(wanted);
  }
  console.log(`taking back: ${standsFor(ledger)} worlds`);
});

test('what somebody writes between two calls of taking back is not lost', () => {
  const start = ready();
  valueIn(start, 'match', WRITE);
  const { no } = look(start).acts[0]!;
  const remark = (world: World) => {
    if (JSON.stringify(rowsOf(world, 'Matches')).includes('Late Lena'))
      set(world, 'Matches', 'Late Lena', 'Notes', 'spoke to her');
  };
  for (const { where, world, done } of meanwhile(
    start,
    'takeBack',
    { step: 'take back', value: no },
    remark,
  )) {
    const isThere = /spoke to her/.test(JSON.stringify(rowsOf(world, 'Matches')));
    const isGone = !/Late Lena/.test(JSON.stringify(rowsOf(world, 'Matches')));
    const answer = done.result as { readonly ok: boolean };
    // Written before the row was looked at, it stays and nothing goes back; else the sheet stops the run, or the row is gone.
    expect(isThere ? !isGone : answer.ok && isGone, where).toBe(true);
  }
});
