// What coordinators press and people do in a year, each as one act on a world made in memory. Whatever is asked goes through `press`.
import type { Api, Occasion, Question } from '../../src/api/api.ts';
import { addSheet, type CellData, type World } from '../../src/local/world.ts';
import { LOOK as CALENDAR, confirmed } from '../catch-up-world.ts';
import { APPROVE, DAY, LOOK as MAILS, programme } from '../introduce-world.ts';
import { applies, LEAVE, LOOK as LEAVING, table, UNDO } from '../leaving-world.ts';
import { CONFIRM, TRY, valueIn, WRITE } from '../workbench.ts';

export type Chance = () => number;
export type Press = <Q extends Question>(
  question: Q,
  request: Parameters<Api[Q]>[0],
) => ReturnType<Api[Q]> | null;
type Act = (world: World, press: Press, chance: Chance) => void;

export const pick = <T>(list: readonly T[], chance: Chance): T | undefined =>
  list[Math.floor(chance() * list.length)];

/** Three pairs, mentors who are asked first where the chance says so, two dates, forms for mentors' answers and for the survey. */
export function beginning(chance: Chance): World {
  const say = chance() < 0.4 ? [["Mentors' say", 'yes', '']] : [];
  const world = programme(3, [...say, ['Survey link', 'https://example.org/survey', '']]);
  addSheet(world, 'Strands', [
    ['Strand', 'Kind', 'Places', 'Months', 'Meetings', 'Minutes'],
    ['Programme', 'one-to-one', '', 1, 2, 60],
  ]);
  addSheet(world, 'Dates', [
    ['What', 'Starts', 'Minutes', 'Who', 'Where', 'State'],
    ['Kick-off', new Date(2026, 3, 27, 17), 90, 'all', 'Main hall', ''],
    ['Wrap-up', new Date(2026, 5, 27, 17), 90, 'mentors', '', ''],
  ]);
  addSheet(world, 'Never pair', [
    ['Person', 'Other person', 'Reason'],
    ['mentee0@example.org', 'mentor2@example.org', ''],
  ]);
  addSheet(world, 'Mentors answer', [
    ['Timestamp', 'This is about', 'Would you like to mentor this person?', 'Anything to add?'],
  ]);
  addSheet(world, 'Final survey', [
    ['Timestamp', 'Email Address', 'How satisfied are you with the programme?', 'Would you recommend it?'],
  ]);
  valueIn(world, 'columns', {
    ...CONFIRM,
    decisions: [{ sheet: 'Final survey', header: '', field: 'survey' }],
  });
  return world;
}

export const iso = (moment: number) => new Date(moment).toISOString().slice(0, 10);
const stamp = (world: World) => new Date(world.clock).toISOString().slice(0, 19).replace('T', ' ');
const sheetOf = (world: World, name: string) => world.sheets.find((one) => one.name === name);
const anybody = (chance: Chance) =>
  `${chance() < 0.5 ? 'mentor' : 'mentee'}${Math.floor(chance() * 3)}@example.org`;

function mail(world: World, press: Press, occasion: Occasion, chance: Chance, sendOn: string | null = null) {
  press('introduce', { ...APPROVE, occasion, sendOn });
  const slices = chance() < 0.7 ? 3 : 0;
  for (let k = 0; k < slices; k++) press('introduce', { ...MAILS, step: 'send', occasion });
  return world;
}

/** A word typed into a column of some row. */
function typed(sheet: string, column: string, words: readonly CellData[]): Act {
  return (world, _press, chance) => {
    const rows = sheetOf(world, sheet)?.rows ?? [];
    const at = rows[0]?.indexOf(column) ?? -1;
    const row = pick(rows.slice(1), chance);
    if (row && at >= 0) row[at] = pick(words, chance)!;
  };
}

function startTyped(name: string): Act {
  return (world, _press, chance) => {
    const sheet = sheetOf(world, name);
    const at = sheet?.rows[0]?.indexOf('Starts') ?? -1;
    const row = sheet && pick(sheet.rows.slice(1), chance);
    if (row && row[at] instanceof Date)
      row[at] = new Date(row[at].getTime() + (1 + Math.floor(chance() * 5)) * DAY);
  };
}

/** Slice after slice, as the open panel asks. */
function createAll(world: World, press: Press): void {
  for (let k = 0; k < 20; k++) {
    const view = press('schedule', { ...CALENDAR, step: 'create' });
    if (view?.stopped === 'slow') world.clock += 6000;
    if (view?.stopped !== 'time' && view?.stopped !== 'slow') return;
  }
}

const edition = (world: World) =>
  Number(table(world, 'Settings').find(({ Setting }) => Setting === 'Edition')?.['Value'] ?? 2026);
const PROFILES = { acceptGuesses: true, acceptProposals: true, seen: null } as const;
const SURVEY = { acceptGuesses: true, decisions: [] } as const;
const NONE = { settings: {}, rules: {}, strands: null } as const;

export const acts: Readonly<Record<string, Act>> = {
  'try match': (_world, press) => void press('match', TRY),
  match: (_world, press) => void press('match', WRITE),
  'match again': (_world, press) => void press('match', WRITE),
  'put back': (_world, press) => void press('match', { ...WRITE, putBack: true }),
  'ask mentors': (world, press, chance) => mail(world, press, 'mentor asked', chance),
  introduce: (world, press, chance) => mail(world, press, 'introduction', chance),
  'introduce the rest': (world, press, chance) => mail(world, press, 'introduction', chance),
  'mails about ends': (world, press, chance) => mail(world, press, 'parting', chance),
  'fit check': (world, press, chance) => mail(world, press, 'fit check', chance),
  'fit check for a later day': (world, press, chance) =>
    mail(world, press, 'fit check', chance, iso(world.clock + 20 * DAY)),
  'reminder to meet': (world, press, chance) => mail(world, press, 'reminder', chance),
  invite: (world, press, chance) => mail(world, press, 'survey invitation', chance),
  remind: (world, press, chance) => mail(world, press, 'survey reminder', chance),
  'a mail again': (world, press, chance) => {
    const row = pick(table(world, 'Outbox'), chance);
    if (!row) return;
    const about = { person: String(row['Person']), ref: String(row['Ref']), reason: '', acceptGuesses: true };
    press('mailAgain', { ...about, step: 'look' });
    press('mailAgain', { ...about, step: chance() < 0.5 ? 'again' : 'bounced' });
  },
  'a mentor says': typed('Matches', 'Status', ['accepted', 'declined']),
  'a mentor answers the form': (world, _press, chance) => {
    const row = pick(table(world, 'Matches'), chance);
    const about = `${row?.['Mentee']} · ${row?.['Mentor']}`;
    if (row)
      sheetOf(world, 'Mentors answer')?.rows.push([
        stamp(world),
        about,
        pick(['Yes, gladly', 'No', 'Let us see'], chance)!,
        '',
      ]);
  },
  'note answers': (_world, press) => void press('noteAnswers', null),
  'two weeks go by': (world) => {
    world.clock += 14 * DAY;
  },
  'a survey answer': (world, _press, chance) => {
    sheetOf(world, 'Final survey')?.rows.push([stamp(world), anybody(chance), 5, 9]);
  },
  'count the survey': (_world, press) => void press('survey', { ...SURVEY, step: 'write' }),
  propose: (_world, press) => void press('schedule', { ...CALENDAR, step: 'propose' }),
  create: (world, press) => {
    press('schedule', { ...CALENDAR, step: 'propose' });
    createAll(world, press);
  },
  'read answers': (_world, press) => void press('schedule', { ...CALENDAR, step: 'read back' }),
  'settle one': (_world, press, chance) => {
    const one = pick(press('schedule', CALENDAR)?.differences ?? [], chance);
    const as = one && pick(one.can, chance);
    if (one && as) press('schedule', { ...CALENDAR, step: 'settle', settle: [{ ref: one.ref, as }] });
  },
  'undo the last run': (_world, press) => void press('schedule', { ...CALENDAR, step: 'undo' }),
  cancel: (_world, press) => void press('schedule', { ...CALENDAR, step: 'cancel' }),
  'a start in Dates': startTyped('Dates'),
  'a start in Catch-ups': startTyped('Catch-ups'),
  'a place in Dates': typed('Dates', 'Where', ['Library', 'Main hall']),
  'a name in Dates': (world) => {
    const [header, first] = sheetOf(world, 'Dates')!.rows;
    if (first) first[header!.indexOf('What')] = 'Opening';
  },
  'a row of Dates is deleted': (world) => void sheetOf(world, 'Dates')!.rows.splice(2, 1),
  'a state in Dates': typed('Dates', 'State', ['created', 'left out']),
  'a state in Catch-ups': typed('Catch-ups', 'State', ['left out']),
  'a lock': typed('Matches', 'Lock', [true, false]),
  'an event is moved': (world, _press, chance) => {
    const event = pick(confirmed(world), chance);
    if (event) [event.start, event.end] = [event.start + DAY, event.end + DAY];
  },
  'an event is deleted': (world, _press, chance) => {
    const event = pick(confirmed(world), chance);
    if (event) event.status = 'cancelled';
  },
  leave: (_world, press, chance) => {
    const person = anybody(chance);
    press('leaving', { ...LEAVING, person });
    press('leaving', { ...LEAVE, person });
  },
  pause: (_world, press, chance) =>
    void press('leaving', { ...LEAVE, how: 'paused', person: anybody(chance) }),
  'leaving taken back': (_world, press, chance) =>
    void press('leaving', { ...UNDO, person: anybody(chance) }),
  'a status in Mentors': typed('Mentors', 'Status', ['withdrawn', 'paused', '']),
  'a status in Mentees': typed('Mentees', 'Status', ['withdrawn', 'paused', '']),
  'last act taken back': (_world, press) => {
    const [act] = press('takeBack', { step: 'look', value: '' })?.acts ?? [];
    if (act) press('takeBack', { step: 'take back', value: act.no });
  },
  'somebody answers again': (world, _press, chance) => {
    const rows = sheetOf(world, 'Mentee answers')!.rows;
    const row = [...pick(rows.slice(1), chance)!];
    row[0] = stamp(world);
    rows.push(row);
  },
  'somebody applies late': (world, _press, chance) => {
    const isMentor = chance() < 0.5;
    const name = isMentor ? 'Rosa Reserve' : 'Lea Later';
    applies(
      world,
      isMentor ? 'mentor' : 'mentee',
      name,
      `${name.split(' ')[0]!.toLowerCase()}@example.org`,
      iso(world.clock),
    );
  },
  'draw codes': (_world, press) => void press('profiles', { ...PROFILES, write: 'codes' }),
  publish: (_world, press) => void press('profiles', { ...PROFILES, write: 'document' }),
  'a setting': (_world, press, chance) =>
    void press('settings', {
      ...NONE,
      settings: { Objective: pick(['fit', 'coverage'], chance)! },
      write: true,
    }),
  'a list': (_world, press, chance) =>
    void press('flows', {
      step: pick(['pairs', 'departments', 'training', 'badges', 'not met'], chance)!,
      value: '',
    } as never),
  'own data': (_world, press, chance) =>
    void press('handOn', { list: 'person', person: anybody(chance), write: false }),
  erase: (_world, press, chance) => {
    const person = anybody(chance);
    press('erase', { person, write: false, answers: true });
    if (chance() < 0.3) press('erase', { person, write: true, answers: true });
  },
  explain: (_world, press, chance) =>
    void press('explain', {
      mentee: `mentee${Math.floor(chance() * 3)}@example.org`,
      mentor: null,
      acceptGuesses: true,
    }),
  alternatives: (_world, press) => void press('alternatives', { choose: null }),
  settle: (_world, press) => void press('close', { step: 'settle' }),
  close: (_world, press) => void press('close', { step: 'close' }),
  'next edition': (world, press) =>
    void press('nextEdition', { step: 'begin', edition: `${edition(world) + 1}` }),
};

/** Looks that write nothing. */
export const looks: readonly ((press: Press, chance: Chance) => void)[] = [
  (press) => void press('schedule', CALENDAR),
  (press) => void press('introduce', MAILS),
  (press) => void press('introduce', { ...MAILS, occasion: 'survey reminder' }),
  (press) => void press('close', { step: 'list' }),
  (press) => void press('nextEdition', { step: 'look', edition: '' }),
  (press) => void press('flows', { step: 'look', value: '' }),
  (press) => void press('takeBack', { step: 'look', value: '' }),
  (press) => void press('survey', { ...SURVEY, step: 'look' }),
  (press) => void press('columns', { decisions: [], accept: null, write: false }),
  (press) => void press('profiles', { ...PROFILES, write: 'nothing' }),
  (press) => void press('settings', { ...NONE, write: false }),
  (press, chance) => void press('leaving', { ...LEAVING, person: anybody(chance) }),
];
