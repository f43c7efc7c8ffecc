// When a series has its times, by the rules that Google tells of it. Each time is what a clock on the wall shows there, in ms as if that were
// UTC: so a week has seven days also where clocks are changed. https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10 (2026-11)

const DAY_MS = 24 * 60 * 60_000;
/** So many are looked through; what goes on for longer has no end for us. */
const MOST_DAYS = 4000;

interface Times {
  /** In order, the first among them. */
  readonly times: readonly number[];
  readonly isEndless: boolean;
}

type Rule = Readonly<Record<string, string>>;
/** What the wall shows at a moment. */
type WallOf = (moment: number) => number;

/** @param lines  as `RRULE:FREQ=WEEKLY`. @param start  of the first, on the wall. */
export function timesIn(lines: readonly string[], start: number, wallOf: WallOf): Times {
  const valuesOf = (name: string) =>
    lines.filter((line) => line.startsWith(name)).map((line) => line.slice(line.indexOf(':') + 1));
  const daysIn = (name: string) =>
    valuesOf(name).flatMap((value) => value.split(',').map((one) => wallIn(one, wallOf)));
  const ruled = valuesOf('RRULE').map((value) =>
    timesOfRule(Object.fromEntries(value.split(';').map((part) => part.split('='))), start, wallOf),
  );
  const out = new Set(daysIn('EXDATE'));
  const all = [start, ...ruled.flatMap(({ times }) => times), ...daysIn('RDATE')];
  return {
    times: [...new Set(all)]
      .filter((time) => !Number.isNaN(time) && !out.has(time))
      .sort((one, other) => one - other),
    isEndless: ruled.some(({ isEndless }) => isEndless),
  };
}

/** @param text  like 20260504T080000Z; without Z it is the wall's own time. @param hour  of a day alone. */
function wallIn(text: string, wallOf: WallOf, hour = '000000'): number {
  const [, day = '', time = hour, isUtc] = /^(\d{8})(?:T(\d{6}))?(Z)?/.exec(text) ?? [];
  const pairs = (digits: string) => digits.match(/\d\d/g)?.join(':') ?? '';
  const at = Date.parse(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T${pairs(time)}Z`);
  return isUtc === undefined ? at : wallOf(at);
}

function timesOfRule(rule: Rule, start: number, wallOf: WallOf): Times {
  // A day alone ends with that day.
  const until = rule['UNTIL'] === undefined ? Infinity : wallIn(rule['UNTIL'], wallOf, '235959');
  const most = Number(rule['COUNT'] ?? Infinity);
  const isOn = daysOf(rule, new Date(start));
  const times = [start];
  for (let day = 1; day < MOST_DAYS; day++) {
    const at = start + day * DAY_MS;
    if (times.length >= most || at > until) return { times, isEndless: false };
    if (isOn(new Date(at))) times.push(at);
  }
  return { times, isEndless: true };
}

type Days = (day: Date) => boolean;

/** Whether a rule has a time on a day. What we cannot read of it is left aside. */
function daysOf(rule: Rule, start: Date): Days {
  const { FREQ = '', INTERVAL = '1', WKST = 'MO' } = rule;
  const steps = STEPS[FREQ] ?? (() => 0);
  const by = Object.entries({ ...meantBy(FREQ, rule, start), ...rule })
    .filter(([name]) => name in PARTS)
    .map(([name, value]) => [PARTS[name]!, value.split(',')] as const);
  return (day) =>
    steps(start, day, NAMES.indexOf(WKST)) % Number(INTERVAL) === 0 &&
    by.every(([isIn, values]) => values.some((value) => isIn(day, value)));
}

/** A rule that names no day means that of its first time. */
function meantBy(freq: string, { BYDAY, BYMONTHDAY }: Rule, start: Date): Rule {
  const isNamed = BYDAY !== undefined || BYMONTHDAY !== undefined;
  const month = { BYMONTH: String(start.getUTCMonth() + 1) };
  const day = { BYMONTHDAY: String(start.getUTCDate()) };
  if (freq === 'WEEKLY') return { BYDAY: NAMES[start.getUTCDay()]! };
  if (freq === 'MONTHLY') return isNamed ? {} : day;
  return freq === 'YEARLY' ? { ...month, ...(isNamed ? {} : day) } : {};
}

const NAMES: readonly string[] = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

const dayNumber = (day: Date) => Math.floor(day.getTime() / DAY_MS);
/** Day 0 was a Thursday. */
const weekNumber = (day: Date, first: number) => Math.floor((dayNumber(day) + 4 - first) / 7);
const monthNumber = (day: Date) => day.getUTCFullYear() * 12 + day.getUTCMonth();
const daysInMonth = (day: Date) =>
  new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();

/** Days, weeks, months or years from the first time on. @param week  the day with which weeks begin. */
const STEPS: Readonly<Record<string, (from: Date, to: Date, week: number) => number>> = {
  DAILY: (from, to) => dayNumber(to) - dayNumber(from),
  WEEKLY: (from, to, week) => weekNumber(to, week) - weekNumber(from, week),
  MONTHLY: (from, to) => monthNumber(to) - monthNumber(from),
  YEARLY: (from, to) => to.getUTCFullYear() - from.getUTCFullYear(),
};

/** Parts that say which days: 5, −1 from the end, TU, 2TU. */
const PARTS: Readonly<Record<string, (day: Date, value: string) => boolean>> = {
  BYMONTH: (day, value) => day.getUTCMonth() + 1 === Number(value),
  BYMONTHDAY: (day, value) => {
    const at = Number(value);
    return day.getUTCDate() === (at < 0 ? daysInMonth(day) + 1 + at : at);
  },
  BYDAY: (day, value) => {
    const which = Number(value.slice(0, -2));
    const fromEnd = daysInMonth(day) + 1 - day.getUTCDate();
    const nth = Math.ceil((which < 0 ? fromEnd : day.getUTCDate()) / 7);
    return NAMES[day.getUTCDay()] === value.slice(-2) && (which === 0 || nth === Math.abs(which));
  },
};
