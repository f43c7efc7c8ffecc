// THE TABLE of what is said while somebody is away and the pair stays, and of who is back.
import type { LeavingRequest } from '../../src/api/api.ts';
import { type Asked, type Check, table } from './asked.ts';
import {
  inWords,
  isOfPair,
  meetingsOf,
  nameOf,
  on,
  pairKey,
  pairsIn,
  type Row,
  rowsIn,
  type Seen,
  takingPart,
  toCome,
} from './reader.ts';
import { presentIn } from './sentences-of-the-hub.ts';

type Fill = Readonly<Record<string, string>>;
const n = (fill: Fill) => Number(fill['n']);
const true_ = (is: boolean) => [is, true] as const;
const dayOf = (moment: number) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Zurich' }).format(moment);

interface Days {
  readonly email: string;
  readonly name: string;
  readonly from: string;
  readonly until: string;
}

/** Words for being away, in the languages of these sheets; and the days beside them as 2027-02-01, 1er février 2027 or 01.02.2027. */
const AWAY = /^(away|absente?|abwesend|elternzeit)\b/i;
const DAYS = /(\d{4})-(\d{2})-(\d{2})|(\d{1,2})(?:er)? (\p{L}+) (\d{4})|(\d{2})\.(\d{2})\.(\d{4})/gu;
const FRENCH = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);
const daysIn = (text: string) =>
  [...text.matchAll(DAYS)].map(([, y1, m1, d1, d2, month = '', y2, d3, m3, y3]) => {
    const m = m1 ?? m3 ?? String(FRENCH.indexOf(month) + 1);
    return [y1 ?? y2 ?? y3, m.padStart(2, '0'), (d1 ?? d2 ?? d3)!.padStart(2, '0')].join('-');
  });

/** Whom our sheets call away, from the first day they name to the last. */
function awayIn(seen: Seen): Days[] {
  return ['Mentors', 'Mentees'].flatMap((sheet) =>
    rowsIn(seen, sheet).flatMap(({ Name, Email, Status }) => {
      const days = AWAY.test(String(Status)) ? daysIn(String(Status)) : [];
      if (days.length === 0) return [];
      const [from, until] = [days.length > 1 ? days[0]! : '', days.at(-1)!];
      return [{ email: String(Email), name: String(Name), from, until }];
    }),
  );
}
const both = (row: Row) => [row['Mentee address'], row['Mentor address']].map(String);
const pairsOf = (seen: Seen, email: string) =>
  pairsIn(seen, 'introduced').filter((row) => both(row).includes(email));
const kept = (seen: Seen) => awayIn(seen).filter(({ email }) => pairsOf(seen, email).length > 0);

/** In the calendar, or a row that is proposed or went with a mail. */
const isPlanned = (seen: Seen, row: Row) =>
  meetingsOf(seen, both(row)).length > 0 ||
  rowsIn(seen, 'Catch-ups').some(
    ({ Pair, Starts, State }) =>
      Pair === pairKey(row) &&
      /^(proposed|mailed|)$/.test(String(State)) &&
      Starts instanceof Date &&
      Starts.getTime() > seen.now,
  );

/** Back for less than four weeks: with a partner and no meeting to come, or, with no partner, taking part again. */
function backIn(asked: Asked): Days[] {
  const { after } = asked;
  const present = new Set([...presentIn(asked, 'Mentor'), ...presentIn(asked, 'Mentee')]);
  const part = [...takingPart(after, 'Mentor'), ...takingPart(after, 'Mentee')];
  const age = ({ until: day }: Days) => (Date.parse(dayOf(after.now)) - Date.parse(day)) / 86_400_000;
  const inCircle = (name: string) =>
    rowsIn(after, 'Circles').some(({ Person, Status }) => Person === name && Status === 'introduced');
  return awayIn(after).filter((one) => {
    const own = pairsOf(after, one.email).filter((row) => both(row).every((who) => present.has(who)));
    const isBack = age(one) >= 0 && age(one) < 28;
    if (own.length > 0) return isBack && own.some((row) => !isPlanned(after, row));
    return isBack && !inCircle(one.name) && part.includes(one.email);
  });
}
const says = (seen: Seen, fill: Fill) =>
  awayIn(seen).some(({ name, until }) => name === fill['name'] && until === fill['until']);
const isPair = (seen: Seen, who: string) =>
  pairsIn(seen, 'introduced').some((row) => `${row['Mentee']} · ${row['Mentor']}` === who);

/** Who is asked about on the page, and the days of it. */
const askedOf = ({ request }: Asked) => request as LeavingRequest;
const until = (asked: Asked) => String(askedOf(asked).until);
const theirs = (asked: Asked): Row[] =>
  pairsIn(asked.before, 'introduced').filter((row) =>
    [row['Mentee address'], row['Mentor address']].includes(askedOf(asked).person),
  );
const ofTheirs = (asked: Asked) =>
  toCome(asked.after).filter((one) =>
    theirs(asked).some((row) =>
      [row['Mentee address'], row['Mentor address']].every((who) => one.guests.includes(String(who))),
    ),
  );
const within = (asked: Asked) =>
  ofTheirs(asked).filter(
    ({ start }) => dayOf(start) >= String(askedOf(asked).from) && dayOf(start) < until(asked),
  );
const isTheirs: Check = ({ mentee, mentor }, asked) =>
  true_(theirs(asked).some((row) => row['Mentee'] === mentee && row['Mentor'] === mentor));

const MAILS = {
  step: 'approve',
  occasion: 'away',
  acceptGuesses: true,
  testTo: null,
  firstOnly: false,
  resolve: [],
};
const mailsAfter: Check = (fill, asked) => {
  const written = ['leaving', { ...askedOf(asked), step: 'write' }] as const;
  const told = asked.pressing(written, ['introduce', MAILS]);
  const made = rowsIn(told, 'Outbox').filter(
    ({ Kind, Pair, State }) =>
      Kind === 'partner away' && State === 'queued' && String(Pair).includes(`: away until ${until(asked)}`),
  );
  return [n(fill), made.length];
};

export const ofAbsences = table(
  [
    [
      '{n} person is or will be away, and keeps their place',
      '{n} people are or will be away, and keep their places',
    ],
    (fill, { after }) => [n(fill), kept(after).filter((one) => one.until > dayOf(after.now)).length],
  ],
  [
    ['{n} meeting while somebody is away', '{n} meetings while somebody is away'],
    (fill, { after }) => [
      n(fill),
      toCome(after).filter(({ start, guests }) =>
        awayIn(after).some(
          ({ name, from, until: back }) =>
            guests.some((one) => nameOf(after, one) === name) && dayOf(start) >= from && dayOf(start) < back,
        ),
      ).length,
    ],
  ],
  [['{n} person is back', '{n} people are back'], (fill, asked) => [n(fill), backIn(asked).length]],
  [
    ['{name}: until {until} ({who}).', '{name}: from {from} until {until} ({who}).'],
    (fill, { after }) => [
      [says(after, fill), isPair(after, fill['who']!), fill['until']! > dayOf(after.now)],
      [true, true, true],
    ],
  ],
  [
    '{name}: since {until} ({who}).',
    (fill, { after }) => [
      [says(after, fill), isPair(after, fill['who']!), fill['until']! <= dayOf(after.now)],
      [true, true, true],
    ],
  ],
  [
    '{name} is away until {until}; this mail waits until then',
    (fill, { after, pressing, request }, { beside }) => {
      const one = awayIn(after).find((some) => some.name === fill['name'] && some.until === fill['until']);
      const { occasion } = request as { occasion?: string };
      const told = pressing(['introduce', { ...MAILS, occasion }]);
      const theirs = pairsOf(after, String(one?.email)).map(pairKey);
      const goes = rowsIn(told, 'Outbox').filter(
        ({ Kind, Pair, Person, State }) =>
          State === 'queued' && Kind === occasion && (theirs.includes(String(Pair)) || Person === one?.email),
      );
      const today = dayOf(after.now);
      const isNow = one !== undefined && one.from <= today && today < one.until;
      return [
        [isNow, String(beside['name']).includes(fill['name']!), goes.length],
        [true, true, 0],
      ];
    },
  ],
  [
    '{who}, meeting {k} on {when}: {name} is away until {until}.',
    (fill, { after }) => {
      const { name, until: back, when, who } = fill as Record<string, string>;
      const there = on(after).filter((one) => isOfPair(one) && inWords(one.start) === when);
      const people = there.flatMap(({ guests }) => guests.map((one) => nameOf(after, one)));
      return [
        [says(after, fill), who!.split(' · ').every((one) => people.includes(one)), people.includes(name!)],
        [true, true, there.some(({ start }) => dayOf(start) < back!)],
      ];
    },
  ],
  [
    '{mentee} and {mentor} stay a pair, and go on by themselves on {until}.',
    (fill, asked, said) => [
      [isTheirs(fill, asked, said)[0], fill['until']],
      [true, until(asked)],
    ],
  ],
  [
    'From {from} until then, the fit check, the reminder and the mid-term mail to {mentee} and {mentor} wait.',
    (fill, asked, said) => [
      [isTheirs(fill, asked, said)[0], fill['from']],
      [true, askedOf(asked).from],
    ],
  ],
  [
    [
      '{n} meeting of {mentee} and {mentor} lies in that time, and stays in their calendars until you cancel or move it; Google then tells both.',
      '{n} meetings of {mentee} and {mentor} lie in that time, and stay in their calendars until you cancel or move them; Google then tells both.',
    ],
    (fill, asked) => {
      const own = theirs(asked).find((row) => row['Mentee'] === fill['mentee'])!;
      const both = [own['Mentee address'], own['Mentor address']].map(String);
      const all = within(asked).filter(({ guests }) => both.every((one) => guests.includes(one)));
      return [n(fill), all.length];
    },
  ],
  [
    ['{n} later meeting stays as it is.', '{n} later meetings stay as they are.'],
    (fill, asked) => [n(fill), ofTheirs(asked).filter(({ start }) => dayOf(start) >= until(asked)).length],
  ],
  [
    [
      '{n} mail about the absence will be ready for you to approve.',
      '{n} mails about the absence will be ready for you to approve.',
      '{n} mail about the absence is ready for you to approve.',
      '{n} mails about the absence are ready for you to approve.',
    ],
    mailsAfter,
  ],
  [
    [
      'Find a later time for {n} meeting',
      'Find later times for {n} meetings',
      'Cancel {n} meeting of that time',
      'Cancel {n} meetings of that time',
    ],
    (fill, asked) => [n(fill), within(asked).length],
  ],
);
