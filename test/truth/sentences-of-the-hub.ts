// THE TABLE of what the hub says: each text, and what the independent reader counts of it.

import type { IntroduceView } from '../../src/api/api.ts';
import { LOOK as CALENDAR } from '../catch-up-world.ts';
import { LOOK as MAILS } from '../introduce-world.ts';
import { type Asked, table } from './asked.ts';
import type { Seen } from './reader.ts';
import {
  answersIn,
  cellInWords,
  datesCalled,
  inState,
  inWords,
  isOfPair,
  isOver,
  nameOf,
  namesOf,
  on,
  pairKey,
  pairsIn,
  type Row,
  rowsIn,
  standing,
  takingPart,
  toCome,
} from './reader.ts';

const n = (fill: Readonly<Record<string, string>>) => Number(fill['n']);
/** What the hub counts beside those that it holds back. */
const WAITING_APART =
  /(\d+) (?:proposed|(?:pair|circle)s?(?: to introduce| proposed|: ask the mentor| waits? for the mentor))/g;
/** What stands beside a number of those that would be written to. */
const HELD_BACK = /(\d+) (?:approved mails? )?held back/;
const heldBeside = (value: unknown) => Number(HELD_BACK.exec(String(value))?.[1] ?? 0);
const mailsToMentors = (seen: Seen) =>
  rowsIn(seen, 'Outbox').filter(({ Kind }) => Kind === 'mentor asked').length;
/** The name itself, or an address of somebody who bears it. */
const namesOr = (seen: Seen, name: string, cell: string) => [cell, nameOf(seen, cell)].includes(name);
/** "3 pairs and 1 circle" has three pairs. */
export const howMany = (who = '', word: string) =>
  Number(new RegExp(`(\\d+) ${word}s?\\b`).exec(who)?.[1] ?? 0);

/** Whom mails of this occasion would go to once everything is approved, as its page counts them. */
function writtenToIn({ answer, request, pressing }: Asked): number {
  const { groups } = answer as IntroduceView;
  const done = pressing(['introduce', { ...(request as object), step: 'approve', sendOn: null }]);
  const waiting = new Set(inState(done, 'queued').map(({ Pair }) => Pair)).size;
  return groups <= waiting ? groups : -1;
}
const list = (names = '') => names.split(', ').sort();

/** Pairs in one of these states of whom both take part. */
function whole(asked: Asked, ...words: Parameters<typeof pairsIn>[1][]) {
  const { after } = asked;
  const [mentors, mentees] = [presentIn(asked, 'Mentor'), presentIn(asked, 'Mentee')];
  return pairsIn(after, ...words).filter(
    (row) =>
      mentors.includes(String(row['Mentor address'])) &&
      mentees.includes(String(row['Mentee address'])) &&
      mentors.some((one) => nameOf(after, one) === row['Mentor']) &&
      mentees.some((one) => nameOf(after, one) === row['Mentee']),
  );
}

/** Introduced pairs and circles of whom somebody takes part no more, or whose answer waits; and circles that are too small by now. */
function incomplete(asked: Asked): { readonly pairs: number; readonly circles: number } {
  const { after } = asked;
  const part = new Set([...presentIn(asked, 'Mentor'), ...presentIn(asked, 'Mentee')]);
  const names = new Set([...part].map((one) => nameOf(after, one)));
  const pairs = pairsIn(after, 'introduced').filter(
    (row) =>
      !part.has(String(row['Mentee address'])) ||
      !part.has(String(row['Mentor address'])) ||
      !names.has(String(row['Mentee'])) ||
      !names.has(String(row['Mentor'])),
  );
  const rows = rowsIn(after, 'Circles').filter(({ Status }) => Status === 'introduced');
  const circles = rows.filter(({ Person }) => !names.has(String(Person))).map(({ Circle }) => Circle);
  return { pairs: pairs.length, circles: new Set(circles).size };
}

/** Mentees without a mentor, of whom a match has ended or was declined. */
export function leftAlone(seen: Seen): string[] {
  const served = new Set(standing(seen).map((row) => row['Mentee address']));
  const over = pairsIn(seen).filter((row) => isOver(row));
  const ended = new Set(over.map((row) => String(row['Mentee address'])));
  return takingPart(seen, 'Mentee').filter((one) => ended.has(one) && !served.has(one));
}

/** Whether the mentor of an ended match is still there decides in which line a mentee stands; together they are these. */
const alone = ({ names }: Readonly<Record<string, string>>, { after }: Asked) => {
  const all = namesOf(after, leftAlone(after));
  return [list(names).filter((one) => !all.includes(one)), []] as const;
};

/** The day a cell says, like 2026-03-10. */
const dayOf = (cell: unknown) =>
  (cell instanceof Date
    ? new Date(cell.getTime() - cell.getTimezoneOffset() * 60_000).toISOString()
    : String(cell)
  ).slice(0, 10);

/** Meetings of pairs to come for which fewer than two are left. */
const declined = (seen: Seen) =>
  toCome(seen).filter((one) => isOfPair(one) && one.guests.length - one.declined.length < 2).length;

const made = (seen: Seen) => on(seen).filter(isOfPair).length;
const proposedMeetings = (seen: Seen) => {
  const stand = new Set(pairsIn(seen, 'introduced').map(pairKey));
  return rowsIn(seen, 'Catch-ups').filter(
    ({ State, Pair }) => /^(proposed|)$/.test(String(State)) && stand.has(String(Pair)),
  ).length;
};

/** People a date is for, by the word in Who. */
export function wanted(seen: Seen, what: string): string[] {
  const who = String(rowsIn(seen, 'Dates').find(({ What }) => What === what)?.['Who'] ?? 'all');
  const roles = who === 'mentors' ? (['Mentor'] as const) : (['Mentor', 'Mentee'] as const);
  return roles.flatMap((role) => takingPart(seen, role));
}

/** What a date is called in the calendar: its row may have another name since. */
export function calledOf(seen: Seen, what: string): string {
  if (datesCalled(seen, what).length > 0) return what;
  const rows = rowsIn(seen, 'Dates').map(({ What }) => String(What));
  const other = on(seen).find(
    (one) => !isOfPair(one) && !rows.some((row) => one.title.startsWith(`${row} – `)),
  );
  return other?.title.split(' – ')[0] ?? what;
}

const guestsOf = (seen: Seen, what: string) =>
  datesCalled(seen, calledOf(seen, what))
    .filter(({ isOn }) => isOn)
    .flatMap(({ guests }) => guests);
const dateIn = (seen: Seen, what: string) => rowsIn(seen, 'Dates').filter(({ What }) => What === what);

/** Takes part and is not held: nothing in the answer says that a row of theirs waits. */
export function presentIn({ after, answer }: Asked, role: 'Mentor' | 'Mentee'): string[] {
  const { issues = [] } = answer as { issues?: { severity: string; sheet: string; row: number }[] };
  const held = issues
    .filter(({ severity, sheet }) => severity === 'holds' && sheet.startsWith(role))
    .map(({ sheet, row }) => rowsIn(after, sheet)[row - 2]);
  const waits = (one: string) =>
    held.some((row) => row?.['Email Address'] === one || row?.['Name'] === nameOf(after, one));
  return takingPart(after, role).filter((one) => !waits(one));
}

const circlesIn = (seen: Seen, ...words: readonly string[]) =>
  new Set(
    rowsIn(seen, 'Circles')
      .filter(({ Status }) => words.includes(String(Status)))
      .map(({ Circle }) => Circle),
  ).size;

export const PARTING = {
  step: 'approve',
  occasion: 'parting',
  acceptGuesses: true,
  testTo: null,
  firstOnly: false,
  resolve: [],
};

/** Mails that the hub offers once their day has come, by what they are called. */
const OFFERED: Readonly<Record<string, string>> = {
  'Is it a good fit?': 'fit check',
  'Half way': 'mid-term',
  Closing: 'closing',
};

/** Who takes part, is meant by one of these dates, and stands in no pair in one of these states. */
const meantWithout = (seen: Seen, dates: string, pairs: readonly Row[]) => {
  const served = new Set(pairs.flatMap((row) => [row['Mentee address'], row['Mentor address']]));
  const meant = dates.split(', ').flatMap((what) => wanted(seen, what));
  return new Set(meant.filter((one) => !served.has(one))).size;
};

/** Whom a date is for, and who is no guest of it. */
const uninvited = (seen: Seen, what: string) =>
  wanted(seen, what).filter((one) => !guestsOf(seen, what).includes(one));
const newAmong = (seen: Seen, people: readonly string[]) => {
  const met = pairsIn(seen, 'introduced').flatMap((row) => [row['Mentee address'], row['Mentor address']]);
  return people.filter((one) => !met.includes(one)).length;
};

export const ofTheHub = table(
  [
    [
      'Create invites {n} person who has not been introduced to anybody yet, to {dates}.',
      'Create invites {n} people who have not been introduced to anybody yet, to {dates}.',
    ],
    (fill, { after }) => [n(fill), meantWithout(after, fill['dates']!, pairsIn(after, 'introduced'))],
  ],
  [
    ['{n} of them is not matched.', '{n} of them are not matched.'],
    (fill, { after }, { value }) => {
      const [, dates = ''] = /yet, to (.+?)\. \d+ of them/.exec(String(value)) ?? [];
      return [n(fill), meantWithout(after, dates, standing(after))];
    },
  ],
  [['{n} mentor', '{n} mentors'], (fill, asked) => [n(fill), presentIn(asked, 'Mentor').length]],
  [['{n} mentee', '{n} mentees'], (fill, asked) => [n(fill), presentIn(asked, 'Mentee').length]],
  [
    [
      '{n} circle introduced',
      '{n} circles introduced',
      '{n} circle to find times for',
      '{n} circles to find times for',
    ],
    (fill, { after }) => [n(fill), circlesIn(after, 'introduced')],
  ],
  [
    ['{n} circle proposed', '{n} circles proposed', '{n} circle to introduce', '{n} circles to introduce'],
    (fill, { after }, { value }) => {
      const all = circlesIn(after, 'proposed');
      return [n(fill) <= all && n(fill) >= all - heldBeside(value), true];
    },
  ],
  [
    ['{n} sheet: say whose answers it holds', '{n} sheets: say whose answers they hold'],
    (fill, { page }) => {
      const LOOK = { decisions: [], accept: null, write: false };
      const { sheets } = page('columns', LOOK) as { sheets: { open: unknown }[] };
      return [n(fill), sheets.filter(({ open }) => open !== null).length];
    },
  ],
  [
    ['{n} mentor joined since', '{n} mentors joined since'],
    (fill, { after }) => {
      const coded = new Set(
        rowsIn(after, 'Mentors')
          .filter(({ Code }) => Code)
          .map(({ Email }) => Email),
      );
      return [n(fill), takingPart(after, 'Mentor').filter((one) => !coded.has(one)).length];
    },
  ],
  [
    [
      '{n} published profile should go: its mentor has left, or said no to it',
      '{n} published profiles should go: their mentors have left, or said no to them',
    ],
    (fill, { after }) => {
      const part = takingPart(after, 'Mentor');
      const shown = new Set(after.documents.at(-1)?.match(/M-\d+/g));
      const gone = rowsIn(after, 'Mentors').filter(
        ({ Code, Email }) => shown.has(String(Code)) && !part.includes(String(Email)),
      );
      return [n(fill), gone.length];
    },
  ],
  [
    ['{n} profile published', '{n} profiles published'],
    (fill, { after }) => [n(fill), new Set(after.documents.at(-1)?.match(/M-\d+/g)).size],
  ],
  [
    [
      '{n} form, all columns known',
      '{n} forms, all columns known',
      '{n} form found. Please confirm',
      '{n} forms found. Please confirm',
    ],
    (fill, { after }) => [
      n(fill),
      Object.values(after.headers).filter((top) => top.includes('Timestamp') && top.includes('Email Address'))
        .length,
    ],
  ],
  [
    ['{n} row to look at', '{n} rows to look at'],
    (fill, { answer }, { beside }) => {
      const { issues } = answer as { issues: { severity: string }[] };
      if (beside['id'] !== 'set-up') return [n(fill) > 0, true];
      return [n(fill), issues.filter(({ severity }) => severity !== 'warns').length];
    },
  ],
  [
    ['{n} proposed'],
    (fill, { after }, { value }) => {
      const all = pairsIn(after, 'proposed', 'accepted').length;
      return [n(fill) <= all && n(fill) >= all - heldBeside(value), true];
    },
  ],
  [
    ['{n} approved mail held back', '{n} approved mails held back'],
    (fill, asked, { value }) => {
      const [, waits = '0'] = /(\d+) wait/.exec(String(value)) ?? [];
      const whom = whole(asked, 'proposed', 'accepted', 'introduced').map(pairKey);
      const queued = inState(asked.after, 'queued');
      return [
        [n(fill) + Number(waits), queued.some(({ Pair }) => !whom.includes(String(Pair)))],
        [queued.length, true],
      ];
    },
  ],
  [
    ['{n} pair introduced', '{n} pairs introduced'],
    (fill, { after }) => [n(fill), pairsIn(after, 'introduced').length],
  ],
  [
    ['{n} pair to introduce', '{n} pairs to introduce'],
    (fill, asked, { value }) => {
      const most = whole(asked, 'proposed', 'accepted').length;
      return [n(fill) <= most && (n(fill) === most || String(value).includes('held back')), true];
    },
  ],
  [
    ['{n} pair: ask the mentor first', '{n} pairs: ask the mentors first'],
    (fill, { after }) => [n(fill) <= pairsIn(after, 'proposed').length, true],
  ],
  [
    ['{n} pair waits for the mentor’s answer', '{n} pairs wait for the mentors’ answers'],
    (fill, { after }) => [
      n(fill) <= mailsToMentors(after) && n(fill) <= pairsIn(after, 'proposed').length,
      true,
    ],
  ],
  // Why each of them waits, the page of Introduce says; here they and those that may go are all there are.
  [
    '{n} held back',
    (fill, { after }, { value }) => {
      const ready = [...String(value).matchAll(WAITING_APART)].map(([, some]) => Number(some));
      const all = pairsIn(after, 'proposed', 'accepted').length + circlesIn(after, 'proposed');
      return [n(fill) + ready.reduce((sum, one) => sum + one, 0), all];
    },
  ],
  [
    ['{n} pair to find times for', '{n} pairs to find times for'],
    (fill, asked) => [n(fill), whole(asked, 'introduced').length],
  ],
  [
    ['{n} meeting to come was declined', '{n} meetings to come were declined'],
    (fill, { after }) => [n(fill), declined(after)],
  ],
  [['{n} mail sent', '{n} mails sent'], (fill, { after }) => [[n(fill)], [inState(after, 'sent').length]]],
  [
    ['{n} mail came back', '{n} mails came back'],
    (fill, { after }) => [n(fill), inState(after, 'bounced').length],
  ],
  [['{n} mail unsure', '{n} mails unsure'], (fill, { after }) => [n(fill), inState(after, 'unsure').length]],
  [
    '{sent} sent, {queued} waiting',
    ({ sent, queued }, { after }, { value }) => [
      [Number(sent), Number(queued) + heldBeside(value)],
      [inState(after, 'sent').length, inState(after, 'queued').length],
    ],
  ],
  [
    '{sent} sent, {queued} waiting until {day} or later',
    ({ sent, queued, day }, { after }) => [
      [sent, queued, day],
      [
        String(inState(after, 'sent').length),
        String(inState(after, 'queued').length),
        inState(after, 'queued')
          .map(({ Batch }) => String(Batch).slice(0, 10))
          .sort()[0],
      ],
    ],
  ],
  [
    ['{n} mail can go now: its day has come', '{n} mails can go now: their day has come'],
    (fill, { after }) => {
      const today = new Date(after.now).toISOString().slice(0, 10);
      const day = (batch: unknown) => String(batch).slice(0, 10);
      const due = inState(after, 'queued').filter(
        ({ Batch, Since }) => day(Batch) <= today && (Since as Date).toISOString().slice(0, 10) < day(Batch),
      );
      return [n(fill), due.length];
    },
  ],
  [['{n} meeting in calendars', '{n} meetings in calendars'], (fill, { after }) => [n(fill), made(after)]],
  [
    ['{n} meeting of the sheet is in the calendar.', '{n} meetings of the sheet are in the calendar.'],
    (fill, { after }) => {
      const rows = rowsIn(after, 'Catch-ups').filter(({ State }) =>
        /^(created|moved|to move)$/.test(String(State)),
      );
      return [n(fill), Math.min(rows.length, made(after))];
    },
  ],
  [['{n} person', '{n} people'], (fill, asked) => [n(fill), writtenToIn(asked)]],
  [
    ['{n} circle', '{n} circles'],
    (fill, asked, { path }) => {
      const named = new Set(rowsIn(asked.after, 'Circles').map(({ Circle }) => Circle)).size;
      return path === 'introduce.to' ? [n(fill), writtenToIn(asked)] : [n(fill) <= named, true];
    },
  ],
  [
    ['{n} pair', '{n} pairs'],
    (fill, asked, { path }) =>
      path === 'introduce.to'
        ? [n(fill), writtenToIn(asked)]
        : [
            [
              n(fill) >= whole(asked, 'introduced').length,
              n(fill) <= pairsIn(asked.after, 'introduced').length,
            ],
            [true, true],
          ],
  ],
  [
    ['{n} meeting proposed', '{n} meetings proposed', '{n} meeting proposed.', '{n} meetings proposed.'],
    (fill, { after }) => [n(fill), proposedMeetings(after)],
  ],
  [
    '{made} created, {n} proposed',
    (fill, { after }) => [
      [Number(fill['made']), n(fill)],
      [made(after), proposedMeetings(after)],
    ],
  ],
  [
    'Is {others} the same person, with a new name or address? Then write {cell} in place of {written} in {sheet}, row {row}, and leave its Status as it is: nobody is introduced again.',
    ({ others, cell, written, sheet, row }, { after }) => {
      const there = Object.values(rowsIn(after, sheet!)[Number(row) - 2] ?? {});
      const answers = ['Mentor answers', 'Mentee answers'].flatMap((tab) => rowsIn(after, tab));
      const placed = pairsIn(after).flatMap(({ Mentee, Mentor }) => [Mentee, Mentor]);
      const isNew = (one: string) =>
        answers.some((answer) => answer['Your full name'] === one) && !placed.includes(one);
      const isTheirs = others!.includes(' or ')
        ? cell === 'the new name or address'
        : namesOr(after, others!, cell!);
      return [
        [others!.split(' or ').every(isNew), isTheirs, there.includes(written!)],
        [true, true, true],
      ];
    },
  ],
  [
    '{n} things to look at',
    (fill, { page, after }) => {
      const shown = page('schedule', CALENDAR) as {
        differences: { says: string[] }[];
        issues: { severity: string; sheet: string; row: number }[];
      };
      // Two odd cells of one row are one thing to look at.
      const held = shown.issues.filter(
        ({ severity, sheet }) => severity === 'holds' && sheet === 'Catch-ups',
      );
      const differences = shown.differences.flatMap(({ says }) => says).length;
      return [n(fill), differences + new Set(held.map(({ row }) => row)).size + declined(after)];
    },
  ],
  [
    ['{n} meeting deleted in the calendar', '{n} meetings deleted in the calendar'],
    (fill, { after }) => [n(fill) <= after.meetings.filter((one) => isOfPair(one) && !one.isOn).length, true],
  ],
  [
    ['{n} difference between sheet and calendar', '{n} differences between sheet and calendar'],
    (fill, { page }, { path }) => {
      const { differences } = page('schedule', CALENDAR) as {
        differences: { says: string[] }[];
      };
      return [
        n(fill),
        path.startsWith('hub') ? differences.flatMap(({ says }) => says).length : differences.length,
      ];
    },
  ],
  [
    [
      '{n} meeting still to come of a pair that has ended',
      '{n} meetings still to come of pairs that have ended',
    ],
    (fill, { after }) => {
      const stand = standing(after).map((row) => [row['Mentee address'], row['Mentor address']]);
      const ofNobody = toCome(after)
        .filter(isOfPair)
        .filter(({ guests }) => !stand.some((two) => two.every((who) => guests.includes(String(who)))));
      return [n(fill), ofNobody.length];
    },
  ],
  [
    ['{n} answer so far', '{n} answers so far', '{n} answer, counted', '{n} answers, counted'],
    (fill, { after }) => [n(fill), answersIn(after, 'Final survey').length],
  ],
  [
    ['{n} mentee waits for another mentor', '{n} mentees wait for another mentor'],
    (fill, { after }) => [n(fill) <= leftAlone(after).length, true],
  ],
  [
    'Introduced, and incomplete now: {who}',
    ({ who }, asked) => [
      [howMany(who, 'pair'), howMany(who, 'circle')],
      [incomplete(asked).pairs, incomplete(asked).circles],
    ],
  ],
  ['{n} of them incomplete', (fill, asked) => [n(fill), incomplete(asked).pairs + incomplete(asked).circles]],
  ['{who}: {why}', ({ who }, { after }) => [who!.split(/ · |, /).filter((one) => !after.words.has(one)), []]],
  [
    '{mentor} answered about {mentee}, and we cannot tell whether it is a yes: note it in Status.',
    ({ mentor, mentee }, { after }) => {
      const said = rowsIn(after, 'Mentors answer')
        .filter((row) => row['This is about'] === `${mentee} · ${mentor}`)
        .at(-1);
      return [/^(yes|no)/i.test(String(said?.['Would you like to mentor this person?'])), false];
    },
  ],
  [
    [
      '{n} mail prepared, not to go before {from}. Nothing goes out on its own: you send it here when its day has come.',
      '{n} mails prepared, not to go before {from}. Nothing goes out on its own: you send them here when their day has come.',
    ],
    ({ n: all, from }, { after }) => {
      const later = inState(after, 'queued').filter(
        ({ Batch }) => String(Batch).slice(0, 10) > new Date(after.now).toISOString().slice(0, 10),
      );
      return [
        [all, from],
        [String(later.length), later.map(({ Batch }) => String(Batch).slice(0, 10)).sort()[0]],
      ];
    },
  ],
  [
    ['{n} mentee without a mentor', '{n} mentees without a mentor'],
    (fill, { after }) => {
      const pairs = standing(after).map((row) => row['Mentee']);
      const alone = rowsIn(after, 'Matches').filter((row) =>
        /no mentor/i.test(`${row['Status']} ${row['Mentor']}`),
      );
      const circles = rowsIn(after, 'Circles')
        .filter((row) => !isOver(row))
        .map(({ Person }) => Person);
      const served = new Set([...pairs, ...alone.map(({ Mentee }) => Mentee), ...circles]);
      const most = namesOf(after, takingPart(after, 'Mentee')).filter((name) => !served.has(name));
      return [n(fill) <= most.length, true];
    },
  ],
  [
    '{n} proposed, {locked} locked',
    ({ n: said, locked }, { after }, { value }) => {
      const all = pairsIn(after, 'proposed', 'accepted');
      const ticked = all.filter(({ Lock }) => Lock === true).length;
      const held = heldBeside(value);
      const isWithin = (one: string | undefined, most: number) =>
        Number(one) <= most && Number(one) >= most - held;
      return [isWithin(said, all.length) && isWithin(locked, ticked), true];
    },
  ],
  ['{names}: their match has ended or was declined.', alone],
  ['{names}: their mentor has left or pauses. They come first in Match.', alone],
  [
    ['{n} person is new: {names}.', '{n} people are new: {names}.'],
    (fill, { after }) => {
      const known = new Set([
        ...pairsIn(after).flatMap((row) => [row['Mentee address'], row['Mentor address']]),
      ]);
      const fresh = [...takingPart(after, 'Mentor'), ...takingPart(after, 'Mentee')].filter(
        (one) => !known.has(one),
      );
      const names = namesOf(after, fresh);
      return [
        [list(fill['names']).length, list(fill['names']).filter((one) => !names.includes(one))],
        [n(fill), []],
      ];
    },
  ],
  [
    [
      '{n} person in a match has answered again: {names}.',
      '{n} people in matches have answered again: {names}.',
    ],
    (fill, { after }) => {
      const rows = [...answersIn(after, 'Mentor answers'), ...answersIn(after, 'Mentee answers')].map((row) =>
        String(row['Email Address']),
      );
      const twice = namesOf(
        after,
        rows.filter((one, k) => rows.indexOf(one) !== k),
      );
      return [
        [list(fill['names']).length, list(fill['names']).filter((one) => !twice.includes(one))],
        [n(fill), []],
      ];
    },
  ],
  [
    ['{mentor} says yes to {mentee}.', '{mentor} says no to {mentee}.'],
    ({ mentor, mentee }, { after }, { value }) => {
      const said = rowsIn(after, 'Mentors answer')
        .filter((row) => row['This is about'] === `${mentee} · ${mentor}`)
        .at(-1);
      return [
        /says yes/.test(String(value)),
        String(said?.['Would you like to mentor this person?']).startsWith('Yes'),
      ];
    },
  ],
  [
    [
      '{mentor} says yes to {mentee} in the form, and Status says {status}: it stays until you change it.',
      '{mentor} says no to {mentee} in the form, and Status says {status}: it stays until you change it.',
    ],
    ({ mentor, mentee, status }, { after }) => [
      status,
      pairsIn(after).find((row) => row['Mentee'] === mentee && row['Mentor'] === mentor)?.['Status'],
    ],
  ],
  [
    [
      '{n} mail about the end is ready for you to approve.',
      '{n} mails about the end are ready for you to approve.',
    ],
    (fill, { after, pressing, request }, { path }) => {
      const made = rowsIn(pressing(['introduce', PARTING]), 'Outbox').slice(rowsIn(after, 'Outbox').length);
      const { person = '' } = (request ?? {}) as { person?: string };
      return [
        n(fill),
        made.filter(({ Pair }) => path.startsWith('hub') || String(Pair).includes(person)).length,
      ];
    },
  ],
  [
    [
      '{n} person in a circle has not been told who came or left: the mail is ready for you to approve.',
      '{n} people in circles have not been told who came or left: the mails are ready for you to approve.',
    ],
    (fill, { after, pressing }) => {
      const asked = pressing(['introduce', { ...PARTING, occasion: 'circle changed' }]);
      return [n(fill), rowsIn(asked, 'Outbox').length - rowsIn(after, 'Outbox').length];
    },
  ],
  [
    [
      '{n} mail about the end will be ready for you to approve.',
      '{n} mails about the end will be ready for you to approve.',
    ],
    (fill, { pressing, request }) => {
      const written = { ...(request as object), step: 'write' };
      const [left, asked] = [
        pressing(['leaving', written]),
        pressing(['leaving', written], ['introduce', PARTING]),
      ];
      const made = rowsIn(asked, 'Outbox').slice(rowsIn(left, 'Outbox').length);
      return [
        n(fill),
        made.filter(({ Pair }) => String(Pair).includes((request as { person: string }).person)).length,
      ];
    },
  ],
  [
    '“{what}” for {who}.',
    ({ what, who }, { after, pressing }) => {
      const occasion = OFFERED[what!];
      const ofKind = (seen: Seen) => rowsIn(seen, 'Outbox').filter(({ Kind }) => Kind === occasion);
      const had = new Set(ofKind(after).map(({ Pair }) => Pair));
      const done = pressing(['introduce', { ...MAILS, step: 'approve', occasion }]);
      const fresh = new Set(ofKind(done).flatMap(({ Pair }) => (had.has(Pair) ? [] : [String(Pair)])));
      const pairs = [...fresh].filter((one) => one.includes(' > ')).length;
      return [
        [howMany(who, 'pair'), howMany(who, 'circle')],
        [pairs, fresh.size - pairs],
      ];
    },
  ],
  [
    [
      '{n} person who takes part is not invited to {what}: {names}.',
      '{n} people who take part are not invited to {what}: {names}.',
    ],
    (fill, { after }) => {
      const missing = uninvited(after, fill['what']!);
      // How many of them are new may stand behind their names.
      const [names, more = '0'] = fill['names']!.split('. ');
      return [
        [n(fill), list(names), Number.parseInt(more, 10)],
        [missing.length, namesOf(after, missing), newAmong(after, missing)],
      ];
    },
  ],
  [
    [
      '{n} of them has not been introduced to anybody yet.',
      '{n} of them have not been introduced to anybody yet.',
    ],
    (fill, { after }, { value }) => {
      const [, what = ''] = / not invited to (.+?): /.exec(String(value)) ?? [];
      return [n(fill), newAmong(after, uninvited(after, what))];
    },
  ],
  [
    [
      '{n} person who no longer takes part is still invited to {what}: {names}.',
      '{n} people who no longer take part are still invited to {what}: {names}.',
    ],
    (fill, { after }) => {
      const part = [...takingPart(after, 'Mentor'), ...takingPart(after, 'Mentee')];
      // Whoever was erased is unknown to everybody by now.
      const isKnown = (one: string) => nameOf(after, one) !== one;
      const gone = guestsOf(after, fill['what']!).filter((one) => !part.includes(one) && isKnown(one));
      return [
        [n(fill), list(fill['names'])],
        [gone.length, namesOf(after, gone)],
      ];
    },
  ],
  [
    [
      '{what} ({n} guest): the calendar says {was}, the sheet says {now}.',
      '{what} ({n} guests): the calendar says {was}, the sheet says {now}.',
    ],
    ({ what, was, now, n: guests }, { after }) => {
      const event = datesCalled(after, what!).filter((one) => one.isOn && inWords(one.start) === was);
      return [
        [
          event.map((one) => one.guests.length),
          dateIn(after, what!).some(({ Starts }) => cellInWords(Starts) === now),
        ],
        [[Number(guests)], true],
      ];
    },
  ],
  [
    ['Place of {what}: “{was}” in the calendar, “{now}” in the sheet.'],
    ({ what, now }, { after }) => [dateIn(after, what!).map(({ Where }) => Where), [now]],
  ],
  [
    '“{was}” in the calendar is “{now}” in the sheet.',
    ({ was, now }, { after }) => [
      [on(after).some(({ title }) => title.startsWith(was!)), dateIn(after, now!).length > 0],
      [true, true],
    ],
  ],
  [
    'The sheet says that {what} was created, but it is not in the calendar.',
    ({ what }, { after }) => [datesCalled(after, what!).filter(({ isOn }) => isOn), []],
  ],
  [
    '{who}, meeting {k}: left out in the sheet, but still in the calendar on {was}.',
    ({ was }, { after }) => [on(after).some(({ start }) => inWords(start) === was), true],
  ],
  [
    [
      'Cancelled; Google told {n} person.',
      'Cancelled; Google told {n} people.',
      'Moved; Google told {n} person.',
      'Moved; Google told {n} people.',
    ],
    (fill, { before, after }) => [n(fill), after.told - before.told],
  ],
  [
    'Move all {n}; Google sends up to {mails} mails',
    ({ n: all, mails }, { answer }) => {
      const movable = (answer as { differences: { can: string[]; tells: number }[] }).differences.filter(
        ({ can }) => can.includes('move'),
      );
      return [[all, mails], [movable.length, movable.reduce((sum, { tells }) => sum + tells, 0)].map(String)];
    },
  ],
  [
    [
      'End of {what} ({n} guest): the calendar says {was}, the sheet says {now}.',
      'End of {what} ({n} guests): the calendar says {was}, the sheet says {now}.',
    ],
    ({ what, n: guests }, { after }) => [
      datesCalled(after, what!).some((one) => one.isOn && one.guests.length === Number(guests)),
      true,
    ],
  ],
  [
    '{who}, end of meeting {k}: the calendar says {was}, the sheet says {now}.',
    (_fill, { after }) => [made(after) > 0, true],
  ],
  [
    '{who}, meeting {k}: the calendar says {was}, the sheet says {now}.',
    ({ was, now }, { after }) => [
      [
        on(after).some(({ start }) => inWords(start) === was),
        rowsIn(after, 'Catch-ups').some(({ Starts }) => cellInWords(Starts) === now),
      ],
      [true, true],
    ],
  ],
  [
    '{what} was deleted in the calendar.',
    ({ what }, { after }) => [datesCalled(after, what!).some(({ isOn }) => !isOn), true],
  ],
  [
    [
      '“{what}” ({n} guest) is in the calendar on {was}, but not in the sheet {Dates}.',
      '“{what}” ({n} guests) is in the calendar on {was}, but not in the sheet {Dates}.',
    ],
    ({ what, was, n: guests }, { after }) => [
      on(after).some(
        (one) =>
          one.title.startsWith(what!) && inWords(one.start) === was && one.guests.length === Number(guests),
      ),
      true,
    ],
  ],
  [
    [
      'Move and tell {n} person',
      'Move and tell {n} people',
      'Cancel and tell {n} person',
      'Cancel and tell {n} people',
    ],
    (fill, _asked, { beside }) => [n(fill), beside['tells']],
  ],
  [
    'Last done, {when}: {what}',
    ({ when, what }, { after }) => {
      const last = rowsIn(after, 'Log').at(-1);
      const time =
        last?.['When'] instanceof Date ? cellInWords(last['When']).replace(/^.*?, (\d+:\d+).*$/, '$1') : '';
      return [
        [when!.endsWith(time), what!.startsWith(String(last?.['Did']))],
        [true, true],
      ];
    },
  ],
  [
    'Read from your sheets at {time}',
    ({ time }, { before, after }) => [
      [before, after].map(({ now }) => inWords(now).replace(/^.*?, (\d+:\d+).*$/, '$1')).includes(time!),
      true,
    ],
  ],
  [
    'introduced on {introduced}; this mail is for {from} or later',
    ({ introduced, from }, { after }) => [
      [
        rowsIn(after, 'Matches').some((row) => dayOf(row['Introduced']) === introduced),
        from! > dayOf(new Date(after.now)),
      ],
      [true, true],
    ],
  ],
  [
    'their time together ended on {day}, and this mail would not be true any more',
    ({ day }, { after }) => [
      [
        rowsIn(after, 'Matches').some(
          (row) => row['Introduced'] instanceof Date && dayOf(row['Introduced']) < day!,
        ),
        day! < dayOf(new Date(after.now)),
      ],
      [true, true],
    ],
  ],
  [
    'the mentor said no, and {name} has no mentor now; Match looks for somebody else',
    ({ name }, { after }) => [namesOf(after, leftAlone(after)).includes(name!), true],
  ],
  [
    '{name} has no mentor now, as the match has ended; Match looks for somebody else',
    ({ name }, { after }) => [namesOf(after, leftAlone(after)).includes(name!), true],
  ],
  [
    '{name} has not been told yet that a match has ended',
    ({ name }, { after }) => [
      pairsIn(after).some((row) => isOver(row) && [row['Mentee'], row['Mentor']].includes(name!)),
      true,
    ],
  ],
);
