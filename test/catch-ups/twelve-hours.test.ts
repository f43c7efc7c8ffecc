// Hours without am or pm: read as the half of the day in which people work, asked about where both halves are likely, and never a
// meeting at night that nobody wrote.
import { expect, test } from 'vitest';
import { readHours } from '../../src/programme/hours.ts';
import { readWeek, type Week } from '../../src/programme/week.ts';
import { introduced, PROPOSE } from '../catch-up-world.ts';
import { mulberry32 } from '../chance.ts';
import { table } from '../leaving-world.ts';
import { CONFIRM, valueIn } from '../workbench.ts';

const USUAL = { from: 540, to: 1020 };
const SHORT = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const clock = (minutes: number) =>
  minutes % 60 === 0 ? `${minutes / 60}` : `${Math.floor(minutes / 60)}:${minutes % 60}`;
const shown = (week: Week | null) => {
  const days = (week ?? []).map((spans) =>
    spans.map(({ from, to }) => `${clock(from)}-${clock(to)}`).join(' '),
  );
  if (days.slice(1, 6).every((said) => said === days[1]) && days[0] === '' && days[6] === '') return days[1];
  return days.flatMap((said, day) => (said === '' ? [] : [`${SHORT[day]} ${said}`])).join('; ');
};

test.each([
  ['4-6', '16-18'],
  ['5-7', '17-19'],
  ['1-3', '13-15'],
  ['4:30-6', '16:30-18'],
  ['4-6 Uhr', '16-18'],
  ['Tuesday 4-5', 'Tue 16-17'],
  ['Mon 2-4, Wed 1-4', 'Mon 14-16; Wed 13-16'],
  ['between 5 and 7', '17-19'],
  ['entre las 4 y las 6', '16-18'],
  ['8-12, 1-5', '8-12 13-17'],
  ['7-9 pm', '19-21'],
  ['10-2 pm', '10-14'],
  ['8-11 am', '8-11'],
  ['8-12 am', '8-12'],
  ['11 am - 1', '11-13'],
  ['2pm-4', '14-16'],
  ['de 4 p. m. a 6 p. m.', '16-18'],
  ['9-5', '9-17'],
  ['12-2', '12-14'],
  ['7-3', '7-15'],
  ['8-10', '8-10'],
  ['7-12', '7-12'],
  ['7-9 Uhr', '7-9'],
  ['07:00-09:00', '7-9'],
  ['20:00-22:00', '20-22'],
  ['00:00-24:00', '0-24'],
  ['after 4', '16-19'],
  ['from 2', '14-17'],
  ['after 5:30', '17:30-20:30'],
  ['ab 4 Uhr', '16-19'],
  ['from 8', '8-17'],
  ['ab 7 Uhr', '7-17'],
  ['until 3', '9-15'],
  ['before 6', '9-18'],
  ['after 5', '17-20'],
  ['ab 17', '17-20'],
  ['après 17h', '17-20'],
  ['dès 17 heures', '17-20'],
  ['after 5 o’clock', '17-20'],
  ['5 pm onwards', '17-20'],
  ['from 5 onwards', '17-20'],
  ['17h+', '17-20'],
  ['5 or later', '17-20'],
  ['not before 10', '10-17'],
  ['pas avant 10h', '10-17'],
  ['frühestens ab 10 Uhr', '10-17'],
  ['no later than 4', '9-16'],
  ['nicht nach 16 Uhr', '9-16'],
  ['au plus tard à 16h', '9-16'],
  ['before 8 am', '6-8'],
  ['vor 8 Uhr', '6-8'],
  ['avant 9h', '6-9'],
  ['Mon after 5, Wed before 8 am', 'Mon 17-20; Wed 6-8'],
  ['from 6 pm to 8 pm', '18-20'],
  ['from 9 am until 5 pm', '9-17'],
  ['Tuesday afternoon 2-4', 'Tue 14-16'],
  ['7-9 in the evening', '19-21'],
  ['evenings after 7', '19-21'],
  ['Mo abends 7-9', 'Mon 19-21'],
  ['le soir de 19h à 21h', '19-21'],
  ['Mi 8-10 vormittags', 'Wed 8-10'],
  ['mornings 7-9', '7-9'],
  ['por la tarde de 4 a 6', '16-18'],
  ['mornings 9-12, afternoons 2-4', '9-12 14-16'],
] as const)('%s', (text, week) => {
  expect(shown(readWeek(text, USUAL))).toBe(week);
});

test.each([
  '7-9',
  '6-8',
  '7:30-9:30',
  'from 7',
  'from 6',
  'before 7',
  'before 8',
  'before 9',
  'after 5ish',
  'after 9 pm',
  '04:00-06:00',
  '4-6 am',
  '2 am - 5',
  '23:00-24:00',
  '9-8',
  '5-12',
])('%s is asked about', (text) => {
  expect(readWeek(text, USUAL)).toBe(null);
});

/** Hours of a day as somebody may write them, and what is left out. */
test('whatever hours are written without am and pm, no reading lies at night, and none is longer than a day', () => {
  const random = mulberry32(20261129);
  const upTo = (n: number) => Math.floor(random() * n);
  const pick = <T>(list: readonly T[]) => list[upTo(list.length)]!;
  let read = 0;
  for (let k = 0; k < 4000; k++) {
    const one = () => `${1 + upTo(12)}${pick(['', '', ':30', ':00'])}${pick(['', '', 'h', ' Uhr'])}`;
    const text = pick([
      () => `${one()}${pick(['-', ' to ', ' – ', ' bis '])}${one()}`,
      () => `${pick(['after', 'from', 'ab', 'until', 'bis'])} ${one()}`,
    ])();
    for (const span of readWeek(text, USUAL)?.[2] ?? []) {
      read++;
      expect(span.to, `seed 20261129, ${text}`).toBeGreaterThan(6 * 60);
      expect(span.from, `seed 20261129, ${text}`).toBeGreaterThanOrEqual(6 * 60);
      expect(span.from, `seed 20261129, ${text}`).toBeLessThan(22 * 60);
      expect(span.to - span.from, `seed 20261129, ${text}`).toBeLessThanOrEqual(14 * 60);
    }
  }
  expect(read).toBeGreaterThan(1500);
});

test('any hours of a day are the same with am and pm, with one of them, and by twenty-four hours', () => {
  const random = mulberry32(20261130);
  const twelve = (h: number) => `${h % 12 === 0 ? 12 : h % 12}`;
  const half = (h: number) => (h < 12 ? 'am' : 'pm');
  for (let k = 0; k < 400; k++) {
    const from = 7 + Math.floor(random() * 12);
    const to = from + 1 + Math.floor(random() * Math.min(8, 21 - from));
    const wanted = { from: from * 60, to: to * 60 };
    const two = (h: number) => String(h).padStart(2, '0');
    for (const text of [
      `${twelve(from)} ${half(from)} - ${twelve(to)} ${half(to)}`,
      `${twelve(from)}-${twelve(to)} ${half(to)}`,
      `${two(from)}:00–${two(to)}:00`,
    ])
      expect(readHours(text), `seed 20261130, ${text}`).toEqual(wanted);
  }
});

const ASKED = 'Your working hours';

test('two who wrote “4-6” meet in the afternoon; what may be two halves is said with the row', () => {
  const world = introduced(2);
  for (const [tab, answers] of [
    ['Mentor answers', ['4-6', '7-9']],
    ['Mentee answers', ['4-6', '']],
  ] as const) {
    const { rows } = world.sheets.find(({ name }) => name === tab)!;
    rows[0]!.push(ASKED);
    for (const [k, answer] of answers.entries()) rows[k + 1]!.push(answer);
  }
  valueIn(world, 'columns', {
    ...CONFIRM,
    decisions: ['Mentor answers', 'Mentee answers'].map((sheet) => ({
      sheet,
      header: ASKED,
      field: 'hours',
    })),
  });
  const { issues } = valueIn(world, 'schedule', PROPOSE);
  expect(issues.filter(({ found }) => found === '7-9')).toMatchObject([{ sheet: 'Mentor answers', row: 3 }]);
  const starts = table(world, 'Catch-ups')
    .filter(({ Pair }) => String(Pair).includes('mentor0'))
    .map(({ Starts }) =>
      Number(
        new Intl.DateTimeFormat('en-GB', {
          timeZone: 'Europe/Zurich',
          hour: '2-digit',
          hourCycle: 'h23',
        }).format(Starts as Date),
      ),
    );
  expect(starts.length).toBeGreaterThan(0);
  for (const hour of starts) expect([16, 17]).toContain(hour);
});
