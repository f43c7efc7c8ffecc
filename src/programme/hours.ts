// Working hours and closed days as people write them.
import { fold } from '../ground/folding.ts';
import { dayWritten, type Strokes, strokesIn } from '../ground/written-days.ts';
import { type Hours, spanOf, timeSaid } from './span-of-hours.ts';

export type { Hours };

const TIME = String.raw`(\d{1,2})(h?)[:. ]?(\d{2})?\s*(am|pm|a\. ?m\.|p\. ?m\.|uhr|h)?`;
const RANGE = new RegExp(String.raw`^(?:from|de|von)?\s*${TIME}\s*(?:-|–|—|to|until|bis|a|till)\s*${TIME}$`);

/** "09:00–17:00", "9 to 5", "4-6", "8h30 – 16h30", "7-9 pm"; null where it is no span within one day, or may be two. */
export function readHours(text: string): Hours | null {
  const match = RANGE.exec(fold(text).replace(/,.*$/, '').trim());
  if (!match) return null;
  const from = timeSaid(match[1]!, match[3], match[4] ?? match[2]);
  const to = timeSaid(match[5]!, match[7], match[8] ?? match[6]);
  return from === null || to === null ? null : spanOf(from, to);
}

/** Days as `2026-12-25` that are closed, and the pieces that could not be read. */
export function readClosedDays(text: string): { days: ReadonlySet<string>; unclear: readonly string[] } {
  const days = new Set<string>();
  const unclear: string[] = [];
  const strokes = strokesIn(text);
  for (const piece of text.split(/[;\n]|,(?! ?\d{4}\b(?!-))/).map((part) => part.trim())) {
    if (piece === '') continue;
    const [first, last = first] = piece
      .split(/\s*(?:\.\.+|–|—| to | bis | au | - )\s*/)
      .map((day) => dayNumber(day, strokes));
    if (first == null || last == null || last < first || last - first > LONGEST) unclear.push(piece);
    else for (let day = first; day <= last; day++) days.add(isoOf(day));
  }
  return { days, unclear };
}

const DAY = 24 * 60 * 60 * 1000;
/** A longer closed span is a slip of the pen. */
const LONGEST = 366;

/** Days since 1970, or null where there is no such day. */
function dayNumber(text: string, strokes: Strokes | null): number | null {
  const day = dayWritten(text, strokes);
  return day === null ? null : Date.parse(day) / DAY;
}

function isoOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
