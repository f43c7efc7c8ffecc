// THE TABLE of what Catch-ups says of odd rows and lost meetings, of mails of another edition, and what the Log counts.
import { type Asked, type Check, table } from './asked.ts';
import {
  inWords,
  isOfPair,
  on,
  pairsIn,
  rowsIn,
  type Seen,
  seriesEnded,
  setting,
  standing,
  takingPart,
  toCome,
} from './reader.ts';
import { placeOf, rowAt } from './sentences-of-answers.ts';

const count = (fill: Readonly<Record<string, string>>) => Number(fill['n']);
const true_ = (is: boolean) => [is, true] as const;
const ZONE = 'Europe/Zurich';
/** Meetings of two, by the names they are called by. */
const called = (seen: Seen, names: string) => {
  const [mentee, mentor] = names.split(' · ');
  const row = pairsIn(seen).find((one) => one['Mentee'] === mentee && one['Mentor'] === mentor);
  return [row?.['Mentee address'], row?.['Mentor address']].map(String);
};
const numbered = (title: string) => Number(/\((\d+) of/.exec(title)?.[1]);
const eventsOf = (seen: Seen, names: string, k: number) =>
  seen.meetings.filter(
    (one) =>
      isOfPair(one) &&
      numbered(one.title) === k &&
      called(seen, names).every((who) => one.guests.includes(who)),
  );
const rowsOf = (seen: Seen, names: string) =>
  rowsIn(seen, 'Catch-ups').filter(({ Pair }) => Pair === called(seen, names).join(' > '));
/** The next number of whom the row is about. */
const nextFree: Check = ({ next }, { after }, said) => {
  const { Pair } = rowAt(after, placeOf(said));
  const used = rowsIn(after, 'Catch-ups')
    .filter((row) => row['Pair'] === Pair)
    .map(({ Meeting }) => Number(Meeting));
  return [
    [used.includes(Number(next)), used.includes(Number(next) - 1)],
    [false, true],
  ];
};
const more =
  (name: string): Check =>
  (fill, { before, after }) => [count(fill), rowsIn(after, name).length - rowsIn(before, name).length];
const emptied = ({ before, after }: Asked) =>
  Object.keys(before.sheets).filter(
    (name) => rowsIn(before, name).length > 0 && rowsIn(after, name).length === 0,
  ).length;
const foreign: Check = (fill, { after }) => [count(fill), rowsIn(after, 'Outbox').length];
const decidedColumns = (seen: Seen) =>
  rowsIn(seen, 'Columns').filter((row) => row['Question'] !== '(whole sheet)').length;

export const ofCatchUps = table(
  ['Until then the times of this row are those of {zone}.', ({ zone }) => [zone, ZONE]],
  [
    '{Catch-ups}, row {row}: a time that cannot be read.',
    ({ row }, { after }) => [
      rowAt(after, { sheet: 'Catch-ups', row: Number(row) })['Starts'] instanceof Date,
      false,
    ],
  ],
  [
    '{Catch-ups}, row {row}: a cell to correct.',
    ({ row }, { after }) => {
      const { Pair, Meeting, State } = rowAt(after, { sheet: 'Catch-ups', row: Number(row) });
      const twins = rowsIn(after, 'Catch-ups').filter(
        (one) => one['Pair'] === Pair && one['Meeting'] === Meeting,
      );
      const isKnown = /^(proposed|created|moved|to move|deleted|left out|mailed|)$/i.test(String(State));
      return true_(twins.length > 1 || !isKnown || !(Number(Meeting) >= 1));
    },
  ],
  [
    'Their working hours never meet ({hours}). Another hour or day in one of the answers would help.',
    ({ hours }, { after }, { beside }) => {
      const who = String(beside['pair'] ?? beside['Pair']).split(' > ');
      const all = ['Mentor answers', 'Mentee answers'].flatMap((sheet) => rowsIn(after, sheet));
      const cells = who.map((one) =>
        String(all.find((row) => row['Email Address'] === one)?.['Your working hours']),
      );
      const [a = [], b = []] = cells.map((cell) =>
        (cell.match(/\d+/g) ?? ['00', '00', '00']).filter((_, k) => k % 2 === 0).map(Number),
      );
      const plain = (text: string) => text.replaceAll('–', '-');
      return [
        [
          cells.every((cell) => !/\d/.test(cell) || plain(hours!).includes(cell)),
          a[1]! <= b[0]! || b[1]! <= a[0]! || cells.some((cell) => !/\d/.test(cell)),
        ],
        [true, true],
      ];
    },
  ],
  [
    'the strand {name} without a number of months',
    ({ name }, { after }) => [rowsIn(after, 'Strands').find(({ Strand }) => Strand === name)?.['Months'], ''],
  ],
  [
    'meeting {k} of {called}, which row {row} is about',
    ({ k, called: who, row }, { after }) => {
      const one = rowAt(after, { sheet: 'Catch-ups', row: Number(row) });
      return [
        [String(one['Meeting']), one['Pair']],
        [k, called(after, who!).join(' > ')],
      ];
    },
  ],
  [
    [
      'a number of its own: {next} is free',
      'Write {next} into Meeting, or delete this row. Until then it stays, and nobody is invited.',
      'a whole number: {next} is free',
      'Write {next} into Meeting. Until then the row stays, and nobody is invited.',
    ],
    nextFree,
  ],
  [
    'meeting {k} of {called}: this is what stands in the calendar',
    ({ k, called: who }, { after }) => true_(eventsOf(after, who!, Number(k)).some(({ isOn }) => isOn)),
  ],
  [
    [
      '“{what}” ({n} guest) is in the calendar on {was}, but has no row in {Catch-ups}.',
      '“{what}” ({n} guests) is in the calendar on {was}, but has no row in {Catch-ups}.',
    ],
    (fill, { after }) => [
      toCome(after)
        .filter(({ title, start }) => title === fill['what'] && inWords(start) === fill['was'])
        .every(({ guests }) => guests.length === count(fill)),
      true,
    ],
  ],
  [
    '{who}, meeting {k}: in the calendar on {was}, but its row is gone from {Catch-ups}.',
    ({ who, k, was }, { after }) => [
      [
        eventsOf(after, who!, Number(k)).some(({ isOn, start }) => isOn && inWords(start) === was),
        rowsOf(after, who!).some(({ Meeting }) => String(Meeting) === k),
      ],
      [true, false],
    ],
  ],
  [
    '{who}, meeting {k}: its time has passed. Write a later one into Starts first.',
    ({ who, k }, { after }) => {
      const row = rowsOf(after, who!).find(({ Meeting }) => String(Meeting) === k);
      return true_(row !== undefined && (row['Starts'] as Date).getTime() < after.now);
    },
  ],
  [
    '{who}, meeting {k}: Create puts it into the calendar again.',
    ({ who, k }, { after, pressing, request }) => {
      const made = pressing(['schedule', { ...(request as object), step: 'create', settle: [] }]);
      return true_(
        eventsOf(made, who!, Number(k)).some(({ isOn }) => isOn) &&
          !eventsOf(after, who!, Number(k)).some(({ isOn }) => isOn),
      );
    },
  ],
  [
    '{who}, meeting {k}: left out.',
    ({ who, k }, { after }) => [
      rowsOf(after, who!).find(({ Meeting }) => String(Meeting) === k)?.['State'],
      'left out',
    ],
  ],
  [
    ['{n} meeting deleted', '{n} meetings deleted'],
    (fill, { after }) => [
      count(fill) <= after.meetings.filter((one) => isOfPair(one) && !one.isOn).length,
      true,
    ],
  ],
  // Another edition, another file.
  [
    [
      '{n} mail of the edition {former}',
      '{n} mails of the edition {former}',
      '{n} mail of another file or edition',
      '{n} mails of another file or edition',
    ],
    foreign,
  ],
  [
    '{now}; the mails and meetings of this file belong to the edition {former}',
    ({ now, former }, { after }) => [
      [now, rowsIn(after, 'Outbox').every(({ Batch }) => String(Batch).includes(former!))],
      [setting(after, 'Edition'), true],
    ],
  ],
  [
    'Write {former} back into Edition; until then nobody is matched, written to or invited. To begin another edition, close this one first, under Data and permissions.',
    ({ former }, { trying }) => {
      const { answer } = trying(
        ({ sheets }) => {
          const { rows } = sheets.find(({ name }) => name === 'Settings')!;
          rows.find(([name]) => name === 'Edition')![1] = former!;
        },
        ['hub', null],
      );
      return [JSON.stringify(answer).includes('belong to the edition'), false];
    },
  ],
  [
    [
      '{n} repeating meeting ends today: its later dates are out of the calendars, and the past ones stay.',
      '{n} repeating meetings end today: their later dates are out of the calendars, and the past ones stay.',
    ],
    (fill, { before, after }) => [count(fill), seriesEnded(before, after).length],
  ],
);

/** What an act has done, as the Log says it. */
export const ofTheLog = table(
  [
    ['{n} mail refused', '{n} mails refused'],
    (fill, { answer }) => [count(fill), (answer as { thisRun: { failed: number } }).thisRun.failed],
  ],
  [
    ['{n} place decided', '{n} places decided'],
    (fill, { request }) => [count(fill), (request as { places: unknown[] }).places.length],
  ],
  [
    ['{n} form', '{n} forms'],
    (fill, { after }) => [count(fill), new Set(rowsIn(after, 'Columns').map(({ Sheet }) => Sheet)).size],
  ],
  [
    ['{n} sheet', '{n} sheets'],
    (fill, { before, after }) => {
      const differ = Object.keys(before.sheets).filter(
        (name) =>
          name !== 'Log' && JSON.stringify(rowsIn(before, name)) !== JSON.stringify(rowsIn(after, name)),
      );
      return [count(fill) >= 1 && count(fill) <= Object.keys(after.sheets).length, differ.length > 0];
    },
  ],
  [
    ['{n} meeting created', '{n} meetings created'],
    (fill, { before, after }) => [count(fill), on(after).length - on(before).length],
  ],
  [
    ['{n} meeting moved', '{n} meetings moved'],
    (fill, { before, after }) => {
      const key = ({ title, start }: Seen['meetings'][number]) => `${title} ${start}`;
      const was = new Set(on(before).map(key));
      return [count(fill), on(after).filter((one) => !was.has(key(one))).length];
    },
  ],
  [
    ['{n} meeting taken out', '{n} meetings taken out'],
    (fill, { before, after }) => [count(fill), on(before).length - on(after).length],
  ],
  [
    '{n} without a time',
    (fill, { answer }) => [count(fill), (answer as { unscheduled: unknown[] }).unscheduled.length],
  ],
  [
    ['{n} difference settled', '{n} differences settled'],
    (fill, { request }) => [count(fill), (request as { settle: unknown[] }).settle.length],
  ],
  ['{n} left', (fill, { answer }) => [count(fill), (answer as { left: number }).left]],
  [
    '{n} of {all} mentees have a mentor',
    (fill, { after }) => [
      [count(fill), Number(fill['all'])],
      [standing(after).length, takingPart(after, 'Mentee').length],
    ],
  ],
  [
    ['{n} first choice', '{n} first choices'],
    (fill, { after }) => [
      count(fill),
      standing(after).filter(({ Choice }) => /^(1|first)$/i.test(String(Choice))).length,
    ],
  ],
  [
    ['{n} answer set aside', '{n} answers set aside'],
    (fill, { answer }) => [count(fill), (answer as { answers: number }).answers],
  ],
  [
    ['{n} setting', '{n} settings'],
    (fill, { request }) => [count(fill), Object.keys((request as { settings: object }).settings).length],
  ],
  [
    ['{n} rule', '{n} rules'],
    (fill, { request }) => [count(fill), Object.keys((request as { rules: object }).rules).length],
  ],
  [
    ['{n} sheet emptied', '{n} sheets emptied'],
    (fill, asked) => [count(fill) <= emptied(asked) + 6 && count(fill) > 0, true],
  ],
  [
    ['{n} document put into the bin', '{n} documents put into the bin'],
    (fill, { before, after }) => [count(fill), before.documents.length - after.documents.length],
  ],
  [
    ['{n} column understood', '{n} columns understood'],
    (fill, { after }) => [count(fill), decidedColumns(after)],
  ],
  [['{n} strand', '{n} strands'], more('Strands')],
);
