// THE TABLE of what the other pages say: leaving, closing, erasing, lists, taking back, matching; each text, and what the independent
// reader counts of it. A promise is held against what is done when it is pressed.
import type { CellData } from '../../src/local/world.ts';
import { WRITE } from '../workbench.ts';
import { type Asked, table } from './asked.ts';
import {
  answersIn,
  inState,
  inWords,
  isOfPair,
  nameOf,
  namesOf,
  pairKey,
  pairsIn,
  type Row,
  rowsIn,
  type Seen,
  seriesEnded,
  setting,
  standing,
  takingPart,
  toCome,
} from './reader.ts';
import { calledOf, howMany, PARTING, presentIn } from './sentences-of-the-hub.ts';

export const FORMS = ['Mentor answers', 'Mentee answers', 'Final survey'];
type Fill = Readonly<Record<string, string>>;
const n = (fill: Fill) => Number(fill['n']);
const numbersIn = (text = '') => (text.match(/\d+/g) ?? []).map(Number);
const request = <T>(asked: Asked) => asked.request as T;

/** Who leaves, as it was asked. */
interface Leaving {
  readonly step: 'look' | 'write' | 'undo';
  readonly person: string;
}
const wholeLeaving = (asked: Asked) => {
  const asks = request<Leaving>(asked);
  return asks.step === 'look' ? asked.pressing(['leaving', { ...asks, step: 'write' }]) : asked.after;
};
export const rowOf = (seen: Seen, { mentee, mentor }: Fill): Row | undefined =>
  pairsIn(seen)
    .filter((row) => row['Mentee'] === mentee && row['Mentor'] === mentor)
    .at(-1);
const isIntroduced = (seen: Seen, row: Row | undefined) =>
  String(row?.['Status']).toLowerCase() === 'introduced' ||
  inState(seen, 'sent').some(({ Kind, Pair }) => Kind === 'introduction' && row && Pair === pairKey(row));
const isIn = (seen: Seen, fill: Fill, statuses: RegExp) =>
  statuses.test(String(rowOf(seen, fill)?.['Status']));

/** The mentor a mentee has once leaving is written and the proposal too. */
const mentorAfter = (asked: Asked, mentee: string) => {
  const asks = request<Leaving>(asked);
  const match = ['match', WRITE] as const;
  const seen =
    asks.step === 'look'
      ? asked.pressing(['leaving', { ...asks, step: 'write' }], match)
      : asked.pressing(match);
  const part = takingPart(seen, 'Mentor');
  const isThere = (row: Row) => row['Mentee'] === mentee && part.includes(String(row['Mentor address']));
  return standing(seen).find(isThere)?.['Mentor'] ?? null;
};

/** Dates to come that stand in the sheet too; of an event without a row Catch-ups speaks by itself. */
const datesWith = (seen: Seen, person: string) => {
  const titles = rowsIn(seen, 'Dates').map(({ What }) => `${calledOf(seen, String(What))} – `);
  return toCome(seen).filter(
    ({ title, guests }) => titles.some((one) => title.startsWith(one)) && guests.includes(person),
  ).length;
};

/** Events as closing names them, the next ones first, and how many more there are. */
function eventsIn(events: string): [{ who: string; when: string }[], number] {
  const parts = events.split('; ');
  const more = /^and (\d+) more$/.exec(parts.at(-1)!);
  const named = more ? parts.slice(0, -1) : parts;
  const apart = named.map((one) => /^(?<who>.*), (?<when>\w{3} \d+ \w{3} \d{4}, .*)$/.exec(one)?.groups);
  return [
    apart.map((one) => ({ who: one?.['who'] ?? '', when: one?.['when'] ?? '' })),
    Number(more?.[1] ?? 0),
  ];
}

/** Whether an event to come is called so: by its title, or two who are invited to it by their names. */
const isCalled = (seen: Seen, who: string) =>
  toCome(seen).some(
    ({ title, guests }) =>
      title === who || who.split(' · ').every((name) => guests.some((one) => nameOf(seen, one) === name)),
  );

/** Rows that one state of the sheets has and the other has not, but for what is kept about acts themselves. */
export function differingRows(one: Seen, other: Seen): number {
  const lines = (seen: Seen, name: string) => rowsIn(seen, name).map((row) => JSON.stringify(row));
  const without = (list: readonly string[], out: readonly string[]) => {
    const left = [...out];
    return list.filter((text) => {
      const at = left.indexOf(text);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    }).length;
  };
  const names = new Set([...Object.keys(one.sheets), ...Object.keys(other.sheets)]);
  return [...names]
    .filter((name) => name !== 'Undo' && name !== 'Log')
    .map((name) => {
      const [was, is] = [lines(one, name), lines(other, name)];
      return Math.max(without(was, is), without(is, was));
    })
    .reduce((sum, rows) => sum + rows, 0);
}

/** A row that comes back may say what it says now; so many at most. */
export const atMostFewMore = (said: number, differ: number) =>
  differ <= said && said <= differ + 2 ? said : differ;

/** Rows that come back and rows that go, together. */
const rowsSaid = (lines: readonly string[]) =>
  lines
    .flatMap((line) => [...line.matchAll(/(\d+) rows? (?:would|is|are)/g)])
    .reduce((sum, [, rows]) => sum + Number(rows), 0);

const whereOf = (beside: Readonly<Record<string, unknown>>) => String(beside['where']);
const isAnswerOf = (row: Row | undefined, person: unknown) => row?.['Email Address'] === person;
const atRow = (seen: Seen, sheet: string, row: number) => rowsIn(seen, sheet)[row - 2];

export const ofPages = table(
  [
    'In the sheet {sheet}, the Status of {name} becomes {status}.',
    (fill, asked) => {
      const row = rowsIn(wholeLeaving(asked), fill['sheet']!).find(({ Name }) => Name === fill['name']);
      return [fill['status'], String(row?.['Status'])];
    },
  ],
  [
    '{mentee} and {mentor} were only proposed to you: nobody has to be told.',
    (fill, { before }) => [isIntroduced(before, rowOf(before, fill)), false],
  ],
  [
    '{mentee} and {mentor} have been introduced: their match ends, and both should be told.',
    (fill, { before }) => [isIntroduced(before, rowOf(before, fill)), true],
  ],
  [
    'The match of {mentee} and {mentor} has ended.',
    (fill, { after }) => [isIn(after, fill, /^ended$/i), true],
  ],
  [
    '{mentor} was asked about {mentee}, who has not been told: let {mentor} know.',
    (fill, { before, after }) => [
      inState(after, 'sent').some(
        ({ Kind, Pair }) => Kind === 'mentor asked' && Pair === pairKey(rowOf(after, fill)!),
      ) || [before, after].some((seen) => isIn(seen, fill, /^(accepted|declined|ended)$/i)),
      true,
    ],
  ],
  [
    ['New proposal: {mentee} with {mentor}.', 'New proposal: {mentee} with {mentor} in place of {was}.'],
    (fill, asked) => [fill['mentor'], mentorAfter(asked, fill['mentee']!)],
  ],
  [
    [
      '{mentee} would have no mentor for now.',
      '{mentee} would have no mentor for now, and is first in line.',
      '{mentee} has no mentor for now.',
      '{mentee} has no mentor for now, and is first in line.',
    ],
    (fill, asked) => [mentorAfter(asked, fill['mentee']!), null],
  ],
  [
    'There is no match of {name} to end.',
    (fill, { before }) => [
      standing(before).filter((row) => row['Mentee'] === fill['name'] || row['Mentor'] === fill['name']),
      [],
    ],
  ],
  [
    [
      '{n} date of the programme still to come has {name} as a guest: Catch-ups then offers to take {name} off.',
      '{n} dates of the programme still to come have {name} as a guest: Catch-ups then offers to take {name} off.',
    ],
    (fill, { after, request: asks }) => [n(fill), datesWith(after, (asks as Leaving).person)],
  ],
  [
    [
      '{n} meeting to come stays in their calendars until you press Cancel; Google then tells {names}.',
      '{n} meetings to come stay in their calendars until you press Cancel; Google then tells {names}.',
    ],
    (fill, { after, request: asks }) => {
      const theirs = toCome(after).filter(
        (one) => isOfPair(one) && one.guests.includes((asks as Leaving).person),
      );
      const told = new Set(theirs.flatMap(({ guests }) => guests.map((one) => nameOf(after, one))));
      return [
        [n(fill), (fill['names'] ?? '').split(/, | and /).sort()],
        [theirs.length, [...told].sort()],
      ];
    },
  ],
  [
    ['{n} mail that waits is held back.', '{n} mails that wait are held back.'],
    (fill, { before, request: asks }) => {
      const stand = new Set(standing(before).map(pairKey));
      const waits = inState(before, 'queued').filter(
        ({ Pair }) => String(Pair).includes((asks as Leaving).person) && stand.has(String(Pair)),
      );
      return [n(fill), waits.length];
    },
  ],
  [
    'Taken back: {name} takes part again.',
    (fill, { after }) => {
      const row = [...rowsIn(after, 'Mentors'), ...rowsIn(after, 'Mentees')].find(
        ({ Name }) => Name === fill['name'],
      );
      return [/withdrawn|paused/.test(String(row?.['Status'])), false];
    },
  ],
  [
    '{mentee} and {mentor} are a pair as before.',
    (fill, { after }) => [isIn(after, fill, /^(proposed|accepted|introduced|confirmed|)$/i), true],
  ],
  [
    ['Cancel {n} meeting', 'Cancel {n} meetings'],
    (fill, { after, request: asks }) => [
      n(fill),
      toCome(after).filter((one) => isOfPair(one) && one.guests.includes((asks as Leaving).person)).length,
    ],
  ],
  [['Look at {n} mail', 'Look at {n} mails'], (fill, _asked, { beside: _ }) => [n(fill) > 0, true]],
  [
    [
      '{n} date of the programme still to come may have {name} as a guest: take {name} off in Google Calendar.',
      '{n} dates of the programme still to come may have {name} as a guest: take {name} off in Google Calendar.',
    ],
    (fill, { after }) => [
      n(fill) <= rowsIn(after, 'Dates').filter(({ State }) => State === 'created').length,
      true,
    ],
  ],
  // Closing and the next edition.
  [
    [
      '{n} event still to come is in the calendar.',
      '{n} events still to come are in the calendar.',
      'Cancel {n} event',
      'Cancel {n} events',
      'Cancel {n} and tell',
    ],
    (fill, { after }) => [n(fill), toCome(after).length],
  ],
  [
    'To come: {events}.',
    ({ events }, { after }) => {
      const [named, more] = eventsIn(events!);
      const next = [...toCome(after)].sort((a, b) => a.start - b.start).slice(0, named.length);
      return [
        [named.map(({ when }) => when), named.every(({ who }) => isCalled(after, who)), named.length + more],
        [next.map(({ start }) => inWords(start)), true, toCome(after).length],
      ];
    },
  ],
  [
    'Not told yet: {who}.',
    ({ who }, { after, pressing }) => {
      const made = rowsIn(pressing(['introduce', PARTING]), 'Outbox').slice(rowsIn(after, 'Outbox').length);
      const names = new Set(made.map(({ Person }) => nameOf(after, String(Person))));
      return [who!.split(', ').sort(), [...names].sort()];
    },
  ],
  [
    'No mail told {who} that their match has ended: none will go now. Tell them yourself.',
    ({ who }, { before }) => {
      const over = pairsIn(before).filter((row) => !standing(before).includes(row));
      const ended = over.flatMap((row) => [row['Mentee'], row['Mentor']].map(String));
      return [who!.split(', ').filter((name) => !ended.includes(name)), []];
    },
  ],
  [
    ['If you cancel, Google tells {n} person.', 'If you cancel, Google tells {n} people.'],
    (fill, { after }) => [n(fill), new Set(toCome(after).flatMap(({ guests }) => guests)).size],
  ],
  [
    [
      '{n} mail waits in the sheet {Outbox} and would no longer go out.',
      '{n} mails wait in the sheet {Outbox} and would no longer go out.',
    ],
    (fill, { after }) => [n(fill), inState(after, 'queued').length],
  ],
  [
    [
      'We do not know whether {n} mail went: say in Introduce what became of it.',
      'We do not know whether {n} mails went: say in Introduce what became of them.',
    ],
    (fill, { after }) => [n(fill), inState(after, 'unsure').length],
  ],
  [
    [
      '{n} survey answer is in no figure yet: write the results under Survey first.',
      '{n} survey answers are in no figure yet: write the results under Survey first.',
    ],
    (fill, { after }) => [n(fill) > 0 && n(fill) <= rowsIn(after, 'Final survey').length, true],
  ],
  [
    [
      'The survey went to {n} person, and no answer has come yet.',
      'The survey went to {n} people, and no answer has come yet.',
    ],
    (fill, { after }) => {
      const went = inState(after, 'sent').filter(({ Kind }) => Kind === 'survey invitation');
      return [n(fill), new Set(went.map(({ Person }) => Person)).size];
    },
  ],
  [
    'the programme is called “{programme}”, like this file',
    ({ programme }, { before }) => [
      [programme, rowsIn(before, 'Outbox').length],
      [setting(before, 'Programme') || before.file, 0],
    ],
  ],
  [
    [
      'Mails will say “{name}”. If people know it by another name, write that into {Settings}.',
      'Mails will say “{name}”. If people know it by another name, change it on the page Settings.',
    ],
    ({ name }, { before }) => [
      name,
      `${setting(before, 'Programme') || before.file} ${setting(before, 'Edition') || new Date(before.now).getFullYear()}`,
    ],
  ],
  [
    'The mail “{what}” has not gone to {who}.',
    ({ who }, { after }) => {
      const had = rowsIn(after, 'Outbox').filter(({ Kind }) => Kind === 'closing');
      const without = standing(after)
        .filter((row) => isIntroduced(after, row))
        .filter((row) => !had.some(({ Pair }) => Pair === pairKey(row)));
      const circles = new Set(rowsIn(after, 'Circles').map(({ Circle }) => Circle));
      const [pairs, grouped] = [howMany(who, 'pair'), howMany(who, 'circle')];
      return [[pairs + grouped > 0, pairs <= without.length, grouped <= circles.size], Array(3).fill(true)];
    },
  ],
  [
    ['{n} event cancelled.', '{n} events cancelled.'],
    (fill, { before, after }) => [
      n(fill),
      toCome(before).length - toCome(after).length + seriesEnded(before, after).length,
    ],
  ],
  [
    ['{n} row', '{n} rows'],
    (fill, { question, before, after, request: asks }, { beside }) => {
      // The Log tells how long a list became.
      if (beside['sheet'] === 'Log') {
        const lists = [
          'List of pairs',
          'List by department',
          'List for the training',
          'List of badges',
          'Not met yet',
        ];
        return [lists.some((name) => rowsIn(after, name).length === n(fill)), true];
      }
      const isDone = question === 'close' && (asks as { step: string }).step === 'close';
      return [n(fill), rowsIn(isDone ? before : after, whereOf(beside)).length];
    },
  ],
  [
    ['{n} row that names somebody, row {rows}', '{n} rows that name somebody, rows {rows}'],
    (fill, { before }, { beside }) => {
      const rows = numbersIn(fill['rows']).map((row) =>
        JSON.stringify(atRow(before, whereOf(beside), row) ?? ''),
      );
      return [
        [n(fill), rows.every((row) => /Mara|Nils|Rosa|Lea|example\.org/.test(row))],
        [rows.length, true],
      ];
    },
  ],
  [
    [
      '{n} document with profiles or notes, into the bin',
      '{n} documents with profiles or notes, into the bin',
    ],
    (fill, { before }) => [n(fill), before.documents.length],
  ],
  [
    [
      '{n} answer; unlink the form, then delete the tab yourself',
      '{n} answers; unlink the form, then delete the tab yourself',
      '{n} answer; keep the tab while mentors of it may come back in the next edition, then unlink the form and delete it yourself',
      '{n} answers; keep the tab while mentors of it may come back in the next edition, then unlink the form and delete it yourself',
    ],
    (fill, { before }, { beside }) => [n(fill), rowsIn(before, whereOf(beside)).length],
  ],
  [
    [
      '{n} meeting still to come; Google tells the guests',
      '{n} meetings still to come; Google tells the guests',
    ],
    (fill, { before, request: asks }) => {
      const { person } = asks as { person?: string };
      const theirs = toCome(before).filter((one) => isOfPair(one) && one.guests.includes(person!));
      return [n(fill), theirs.length];
    },
  ],
  [
    ['{n} event still to come; Google tells the guests', '{n} events still to come; Google tells the guests'],
    (fill, { before }) => [n(fill), toCome(before).length],
  ],
  [
    ['{n} rows. Nobody was written to.', '{n} row. Nobody was written to.'],
    (fill, { after, request: asks }) => {
      const names = {
        pairs: 'List of pairs',
        departments: 'List by department',
        training: 'List for the training',
        badges: 'List of badges',
        'not met': 'Not met yet',
      };
      return [n(fill), rowsIn(after, names[(asks as { step: keyof typeof names }).step]).length];
    },
  ],
  [
    '{edition} has begun. What to do next stands on this page.',
    (fill, { after }) => [fill['edition'], String(setting(after, 'Edition'))],
  ],
  ['Close {edition}', (fill, { after }) => [fill['edition'], setting(after, 'Edition')]],
  [
    'Close {edition} first. These sheets still hold people of it: {sheets}.',
    (fill, { after }) => [fill['sheets']!.split(', ').filter((name) => rowsIn(after, name).length === 0), []],
  ],
  [
    ['{n} answer would be set aside.', '{n} answers would be set aside.'],
    (fill, { after }) => [n(fill), FORMS.reduce((sum, name) => sum + answersIn(after, name).length, 0)],
  ],
  [
    ['{n} mentor to ask whether they come back.', '{n} mentors to ask whether they come back.'],
    (fill, { after }) => [n(fill), takingPart(after, 'Mentor').length],
  ],
  [
    'Answers given until now belong to {edition}; the setting Answers since can be changed back.',
    () => [true, true],
  ],
  ['It is in the sheet {sheet}.', (fill, { after }) => [fill['sheet']! in after.sheets, true]],
  ['{n} to go. Press again to go on.', (fill, { after }) => [n(fill), toCome(after).length]],
  // Erasing.
  [
    ['{n} row removed', '{n} rows removed', '{n} row to remove', '{n} rows to remove'],
    (fill, asked, { beside }) => {
      const asks = request<{ write: boolean }>(asked);
      const done = asks.write ? asked.after : asked.pressing(['erase', { ...asks, write: true }]);
      return [n(fill), rowsIn(asked.before, whereOf(beside)).length - rowsIn(done, whereOf(beside)).length];
    },
  ],
  [
    ['{n} row without the name', '{n} rows without the name'],
    (fill, { before }, { beside }) => [n(fill) <= rowsIn(before, whereOf(beside)).length, true],
  ],
  [
    [
      'a mail about the end is ready for you to approve: {names}',
      'a mail about the end will be ready for you to approve: {names}',
    ],
    (fill, { before, request: asks }) => {
      const { person } = asks as Leaving;
      const part = [...takingPart(before, 'Mentor'), ...takingPart(before, 'Mentee')];
      const others = pairsIn(before, 'introduced').flatMap((row) => {
        const both = [row['Mentee address'], row['Mentor address']].map(String);
        return both.includes(person) ? both.filter((one) => one !== person) : [];
      });
      return [
        fill['names']!.split(', ').sort(),
        namesOf(
          before,
          others.filter((one) => part.includes(one)),
        ).sort(),
      ];
    },
  ],
  [
    ['row {rows}', 'rows {rows}'],
    (fill, { before, request: asks }, { beside }) => [
      numbersIn(fill['rows']),
      rowsIn(before, whereOf(beside)).flatMap((row, k) =>
        isAnswerOf(row, (asks as Leaving).person) ? [k + 2] : [],
      ),
    ],
  ],
  [
    ['{n} cell that names this person: {rows}', '{n} cells that name this person: {rows}'],
    (fill, { before, request: asks }, { beside }) => {
      const name = nameOf(before, (asks as Leaving).person)
        .split(' ')
        .at(-1)!;
      const rows = numbersIn(fill['rows']).map((row) => JSON.stringify(atRow(before, whereOf(beside), row)));
      return [rows.every((text) => text.includes(name) || text.includes((asks as Leaving).person)), true];
    },
  ],
  [
    [
      'row {row}: an answer of somebody else may mean this person',
      'row {row}: an answer of somebody else names this person',
    ],
    (fill, { after, request: asks }, { beside }) => {
      const row = atRow(after, whereOf(beside), Number(fill['row']));
      return [row !== undefined && !isAnswerOf(row, (asks as Leaving).person), true];
    },
  ],
  [
    'row {row}: may mean this person; look at it yourself',
    (fill, { before }, { beside }) => [
      atRow(before, whereOf(beside), Number(fill['row'])) !== undefined,
      true,
    ],
  ],
  [
    [
      'no guest any more of {n} meeting of a group; nobody is told',
      'no guest any more of {n} meetings of a group; nobody is told',
    ],
    (fill, { before, request: asks }) => [
      n(fill),
      toCome(before).filter((one) => !isOfPair(one) && one.guests.includes((asks as Leaving).person)).length,
    ],
  ],
  [
    ['{n} meeting that has passed: {days}', '{n} meetings that have passed: {days}'],
    (fill, { after, request: asks }) => [
      n(fill),
      after.meetings.filter(
        (one) => one.isOn && one.start <= after.now && one.guests.includes((asks as Leaving).person),
      ).length,
    ],
  ],
  [
    [
      '{n} cancelled meeting, in the bin of the calendar: {days}',
      '{n} cancelled meetings, in the bin of the calendar: {days}',
    ],
    (fill, { after, request: asks }) => [
      n(fill),
      after.meetings.filter((one) => !one.isOn && one.guests.includes((asks as Leaving).person)).length,
    ],
  ],
  [
    [
      '{n} meeting to cancel, in the bin of the calendar afterwards: {days}',
      '{n} meetings to cancel, in the bin of the calendar afterwards: {days}',
    ],
    (fill, asked) => {
      const done = asked.pressing(['erase', { ...request<object>(asked), write: true }]);
      return [n(fill), toCome(asked.before).length - toCome(done).length];
    },
  ],
  // Taking back.
  [
    [
      '{n} row would be as it was before.',
      '{n} rows would be as they were before.',
      '{n} row would go again.',
      '{n} rows would go again.',
    ],
    (_fill, asked, { beside }) => {
      const [press] = beside['presses'] as { step: string; value: string }[];
      const done = asked.pressing(['takeBack', { step: 'take back', value: press?.value ?? '' }]);
      const said = rowsSaid(beside['lines'] as string[]);
      return [said, atMostFewMore(said, differingRows(asked.after, done))];
    },
  ],
  [
    [
      '{n} row is as it was before.',
      '{n} rows are as they were before.',
      '{n} row is gone again.',
      '{n} rows are gone again.',
    ],
    (_fill, { before, after }, { value }) => [rowsSaid([String(value)]), differingRows(before, after)],
  ],
  [
    ['{act}: {n} row as before', '{act}: {n} rows as before'],
    (fill, { after }) => [String(rowsIn(after, 'Log').at(-1)?.['Counts']).includes(fill['n']!), true],
  ],
  [
    ['Changed since, and stays: {names}.', 'Already out, and stays: {names}.'],
    (fill, { after }) => {
      const places = [...(fill['names'] ?? '').matchAll(/row (\d+) of ([^,]+)/g)];
      return [places.filter(([, row, sheet]) => atRow(after, sheet!, Number(row)) === undefined), []];
    },
  ],
  // Matching.
  [
    'No mentor is allowed: {parts}.',
    (fill, asked) => [
      [...(fill['parts'] ?? '').matchAll(/(\d+) by/g)].reduce((sum, [, k]) => sum + Number(k), 0),
      presentIn(asked, 'Mentor').length,
    ],
  ],
  [
    ['This person can only go to {names}:', '{n} people, this person among them, can only go to {names}:'],
    (fill, { after }) => {
      const all = [
        ...rowsIn(after, 'Mentor answers').map((row) => row['Your full name']),
        ...rowsIn(after, 'Mentors').map(({ Code }) => Code),
      ];
      return [fill['names']!.split(', ').filter((one) => !all.includes(one)), []];
    },
  ],
  [
    ['{n} place in all.', '{n} places in all.'],
    (fill, _asked, { value }) => [
      n(fill),
      String(value)
        .split(': ')[0]!
        .split(', ')
        .filter((one) => /Mara|Rosa|M-\d/.test(one)).length,
    ],
  ],
  [
    ['only {n} of {all} mentors has {what}', 'only {n} of {all} mentors have {what}'],
    (fill, { after }) => [
      [fill['all'], n(fill) < Number(fill['all'])],
      [String(takingPart(after, 'Mentor').length), true],
    ],
  ],
  [
    ['{n} kept pair, places: {places}', '{n} kept pairs, places: {places}'],
    ({ n: kept, places }) => [Number(kept) > Number(places), true],
  ],
  [
    ['{n} kept pair and {circle}, places: {places}', '{n} kept pairs and {circle}, places: {places}'],
    ({ n: kept, places, circle }, { after }) => [
      [Number(kept) >= Number(places), rowsIn(after, 'Circles').some(({ Circle }) => Circle === circle)],
      [true, true],
    ],
  ],
  [
    [
      '{name} does not take part at the moment.',
      '{name} does not take part at the moment',
      'No answer of {name} counts at the moment.',
    ],
    (fill, asked) => {
      const there = [...presentIn(asked, 'Mentor'), ...presentIn(asked, 'Mentee')];
      return [there.some((one) => nameOf(asked.after, one) === fill['name']), false];
    },
  ],
  // Odd rows and small groups.
  [
    ['answered again in row {row}', 'Nothing to do: the latest answer, row {row}, counts.'],
    (fill, { after }, { beside }) => {
      const sheet = String(beside['sheet']);
      const [first, last] = [Number(beside['row']), Number(fill['row'])].map(
        (row) => atRow(after, sheet, row)?.['Email Address'],
      );
      return [last as CellData, first as CellData];
    },
  ],
  [
    'counts of fewer than {least} people are not shown, nor what would give them away',
    (fill, { after }) => [
      fill['least'],
      String(rowsIn(after, 'Settings').find(({ Setting }) => Setting === 'Smallest group')?.['Value'] || 5),
    ],
  ],
  [
    ['{n} answer noted in {Matches}.', '{n} answers noted in {Matches}.'],
    (fill, { before, after }) => [n(fill), noted(before, after)],
  ],
);

/** Words in Status that are others than before. */
export const noted = (before: Seen, after: Seen) =>
  pairsIn(after).filter((row, k) => row['Status'] !== pairsIn(before)[k]?.['Status']).length;
