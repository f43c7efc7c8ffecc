// Days and hours that people give: read in three languages, asked about where a word is not known, and kept to when times are proposed.
// What the platform says of each day is the oracle.
import { expect, test } from 'vitest';
import { addSheet, type World } from '../../src/local/world.ts';
import { readWeek, type Week } from '../../src/programme/week.ts';
import { introduced, LOOK, PROPOSE } from '../catch-up-world.ts';
import { mulberry32 } from '../chance.ts';
import { table } from '../leaving-world.ts';
import { CONFIRM, valueIn } from '../workbench.ts';

const USUAL = { from: 540, to: 1020 };
const SHORT = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const shown = (week: Week | null) =>
  week
    ?.flatMap((spans, day) =>
      spans.length === 0 ? [] : [`${SHORT[day]} ${spans.map(({ from, to }) => `${from / 60}-${to / 60}`)}`],
    )
    .join('; ');

test.each([
  ['Mon-Thu 8-16', 'Mon 8-16; Tue 8-16; Wed 8-16; Thu 8-16'],
  ['9-17, Wed to Fri', 'Wed 9-17; Thu 9-17; Fri 9-17'],
  ['9-17 not Fridays', 'Mon 9-17; Tue 9-17; Wed 9-17; Thu 9-17'],
  ['Mon, Wed 9-12; Fri 14-17', 'Mon 9-12; Wed 9-12; Fri 14-17'],
  ['Tue 9-12 & 14-17', 'Tue 9-12,14-17'],
  ['9-12 Mon, 14-17 Wed', 'Mon 9-12; Wed 14-17'],
  ['Mo, Mi vormittags', 'Mon 9-12; Wed 9-12'],
  ['am Montag und Dienstag 9 bis 12 Uhr', 'Mon 9-12; Tue 9-12'],
  ['lundi au mercredi de 9h à 17h, sauf mardi', 'Mon 9-17; Wed 9-17'],
  ['Friday afternoon', 'Fri 12-17'],
  ['Mon am', 'Mon 9-12'],
  ['Fri-Mon 10-11', 'Sun 10-11; Mon 10-11; Fri 10-11; Sat 10-11'],
  ['Mon', 'Mon 9-17'],
  ['martes y jueves de 16 a 18', 'Tue 16-18; Thu 16-18'],
  ['lunes y miércoles', 'Mon 9-17; Wed 9-17'],
  ['los viernes por la tarde', 'Fri 12-17'],
  ['martes entre las 10 y las 12', 'Tue 10-12'],
  ['lunedì e giovedì dalle 10 alle 12', 'Mon 10-12; Thu 10-12'],
  ['venerdì pomeriggio', 'Fri 12-17'],
  ['maandag en woensdag 10 tot 12 uur', 'Mon 10-12; Wed 10-12'],
  ['dinsdagochtend', undefined],
  ['mandag og onsdag kl. 10-12', 'Mon 10-12; Wed 10-12'],
  ['terças e quintas das 14 às 16', 'Tue 14-16; Thu 14-16'],
  ['segunda-feira de manhã', 'Mon 9-12'],
  ['Mo ab 18 Uhr', 'Mon 18-21'],
  ['Tue from 6 pm', 'Tue 18-21'],
  ['jueves a partir de las 18', 'Thu 18-21'],
  ['mercredi à partir de 17h', 'Wed 17-20'],
  ['giovedì dopo le 18', 'Thu 18-21'],
  ['donderdag vanaf 18 uur', 'Thu 18-21'],
  ['Do bis 12 Uhr', 'Thu 9-12'],
  ['Wed until 11', 'Wed 9-11'],
  ['Mon evenings', 'Mon 18-21'],
  ['vendredi soir', 'Fri 18-21'],
] as const)('%s', (text, week) => {
  expect(shown(readWeek(text, USUAL))).toBe(week);
});

test.each([
  'any time',
  'M-W-F 9-5',
  'I do not work Fridays',
  'Mon 9-17 every other week',
  'Mon-Fri 9-17 except Wed 9-12',
  'Mon 17-9',
  'martes si puedo',
  'lunes no, martes quizás',
  'segunda no almoço',
  'ab der zweiten Woche',
  'not Mon-Fri',
])('%s is asked about', (text) => {
  expect(readWeek(text, USUAL)).toBe(null);
});

const WORDS = [
  ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
] as const;

test('any week, written day by day in any of three languages, is read as it is', () => {
  const random = mulberry32(20261129);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
  for (let k = 0; k < 500; k++) {
    const days = [0, 1, 2, 3, 4, 5, 6].filter(() => random() < 0.5);
    if (days.length === 0) continue;
    const names = pick(WORDS);
    const join = pick([', ', '; ', ' / ', '\n']);
    const hours = days.map(() => [7 + Math.floor(random() * 5), 13 + Math.floor(random() * 6)] as const);
    const clock = pick([(h: number) => `${h}:00`, (h: number) => `${h}`, (h: number) => `${h}h`]);
    const text = days
      .map((day, at) => `${names[day]} ${clock(hours[at]![0])}-${clock(hours[at]![1])}`)
      .join(join);
    const wanted = days.map((day, at) => `${SHORT[day]} ${hours[at]!.join('-')}`).join('; ');
    expect(shown(readWeek(text, USUAL)), `seed 20261129, ${text}`).toBe(wanted);
  }
});

const asked = { mentor: 'Which days and hours do you work?', mentee: 'When are you free during the week?' };

/** Two pairs for half a year; the answers are in the order of the rows. */
function answering(mentors: readonly string[], mentees: readonly string[], field: 'hours' | 'times'): World {
  const world = introduced(2);
  addSheet(world, 'Strands', [
    ['Strand', 'Kind', 'Places', 'Months', 'Meetings', 'Minutes'],
    ['Programme', 'one-to-one', '', 6, 6, 60],
  ]);
  for (const [tab, header, answers] of [
    ['Mentor answers', asked.mentor, mentors],
    ['Mentee answers', asked.mentee, mentees],
  ] as const) {
    const { rows } = world.sheets.find(({ name }) => name === tab)!;
    rows[0]!.push(header);
    for (const [k, answer] of answers.entries()) rows[k + 1]!.push(answer);
  }
  valueIn(world, 'columns', {
    ...CONFIRM,
    decisions: [
      { sheet: 'Mentor answers', header: asked.mentor, field: 'hours' },
      { sheet: 'Mentee answers', header: asked.mentee, field },
    ],
  });
  return world;
}

const parts = (moment: Date) => {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Zurich',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  const found = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  return { day: found['weekday']!, at: Number(found['hour']) + Number(found['minute']) / 60 };
};

test.each(['hours', 'times'] as const)(
  'nobody is invited on a day they did not give, asked as %s; who gave no common day is told so',
  (field) => {
    const world = answering(['Mon-Thu 8-16', 'Mon, Tue 9-12'], ['Wed-Fri 9-17', 'Thu 9-17'], field);
    const { unscheduled } = valueIn(world, 'schedule', PROPOSE);
    const rows = table(world, 'Catch-ups');
    const pairs = new Set(rows.map(({ Pair }) => Pair));
    const gives: Record<string, [string[], number, number]> = {
      'mentor0@example.org': [['Mon', 'Tue', 'Wed', 'Thu'], 8, 16],
      'mentor1@example.org': [['Mon', 'Tue'], 9, 12],
      'mentee0@example.org': [['Wed', 'Thu', 'Fri'], 9, 17],
      'mentee1@example.org': [['Thu'], 9, 17],
    };
    for (const { Pair, Starts, Ends } of rows)
      for (const who of String(Pair).split(' > ')) {
        const [days, from, to] = gives[who]!;
        const [start, end] = [parts(Starts as Date), parts(Ends as Date)];
        expect(days, `${who} ${start.day}`).toContain(start.day);
        expect(start.at).toBeGreaterThanOrEqual(from);
        expect(end.at).toBeLessThanOrEqual(to);
      }
    expect(pairs.size + new Set(unscheduled.map(({ pair }) => pair)).size).toBe(2);
    for (const { why } of unscheduled) expect(why).toMatch(/never meet \(.*(Mon|Thu).* and .*\)/);
    // Whoever looks again before anybody is invited reads it, too.
    const without = valueIn(world, 'schedule', LOOK).issues.filter(({ wanted }) =>
      wanted.startsWith('a time for each'),
    );
    expect(without.map(({ found }) => found.replace(/^.*: /, ''))).toEqual(
      [...new Set(unscheduled.map(({ pair }) => pair))].map(() => '0 of 6 meetings have a time'),
    );
  },
);

test.each(['hours', 'times'] as const)(
  'hours that nobody can read, asked as %s: said with the row, and no row says “inside”',
  (field) => {
    const world = answering(['', ''], ['it depends on my shifts', ''], field);
    const { issues } = valueIn(world, 'schedule', PROPOSE);
    expect(issues.filter(({ found }) => found === 'it depends on my shifts')).toMatchObject([
      {
        severity: 'warns',
        sheet: 'Mentee answers',
        row: 2,
        wanted: 'days and hours, like Mon–Thu 09:00–17:00',
      },
    ]);
    const own = table(world, 'Catch-ups').filter(({ Pair }) => String(Pair).startsWith('mentee0'));
    expect(own.length).toBeGreaterThan(0);
    for (const row of own) expect(row['Please check']).toMatch(/could not be read/);
  },
);
