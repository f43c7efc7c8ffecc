// Working hours and closed days as people write them.
import { fold } from '../ground/folding.ts';
import { dayWritten } from '../ground/written-days.ts';

/** Minutes of the day on the wall; `from` < `to`. */
export interface Hours {
  readonly from: number;
  readonly to: number;
}

const TIME = String.raw`(\d{1,2})(?:[:.h ]?(\d{2})|h)?\s*(am|pm|a\.m\.|p\.m\.|uhr|h)?`;
const RANGE = new RegExp(String.raw`^(?:from|de|von)?\s*${TIME}\s*(?:-|–|—|to|until|bis|a|till)\s*${TIME}$`);

/** "09:00–17:00", "9 to 5", "8h30 – 16h30", "9 am - 5 pm"; null where it is no span within one day. */
export function readHours(text: string): Hours | null {
  const match = RANGE.exec(fold(text).replace(/,.*$/, '').trim());
  if (!match) return null;
  const from = minutesOf(match[1]!, match[2], match[3]);
  let to = minutesOf(match[4]!, match[5], match[6]);
  if (from === null || to === null) return null;
  const isSpoken = match[6] === undefined && match[3] === undefined && Number(match[4]) < 8;
  if (to <= from && isSpoken) to += 12 * 60;
  return from < to && to <= 24 * 60 ? { from, to } : null;
}

function minutesOf(hour: string, minute: string | undefined, half: string | undefined): number | null {
  const isAfternoon = half?.startsWith('p') === true;
  const isMorning = half?.startsWith('a') === true;
  const hours =
    Number(hour) + (isAfternoon && Number(hour) < 12 ? 12 : 0) - (isMorning && hour === '12' ? 12 : 0);
  const minutes = Number(minute ?? 0);
  return hours > 24 || minutes > 59 ? null : hours * 60 + minutes;
}

/** Days as `2026-12-25` that are closed, and the pieces that could not be read. */
export function readClosedDays(text: string): { days: ReadonlySet<string>; unclear: readonly string[] } {
  const days = new Set<string>();
  const unclear: string[] = [];
  for (const piece of text.split(/[;\n]|,(?! ?\d{4}\b(?!-))/).map((part) => part.trim())) {
    if (piece === '') continue;
    const [first, last = first] = piece.split(/\s*(?:\.\.+|–|—| to | bis | au | - )\s*/).map(dayNumber);
    if (first == null || last == null || last < first || last - first > LONGEST) unclear.push(piece);
    else for (let day = first; day <= last; day++) days.add(isoOf(day));
  }
  return { days, unclear };
}

const DAY = 24 * 60 * 60 * 1000;
/** A longer closed span is a slip of the pen. */
const LONGEST = 366;

/** Days since 1970, or null where there is no such day. */
function dayNumber(text: string): number | null {
  const day = dayWritten(text);
  return day === null ? null : Date.parse(day) / DAY;
}

function isoOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
