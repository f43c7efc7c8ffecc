// From one time to another, as clocks of twelve and of twenty-four hours say it: “4-6” is the afternoon, because nobody works at four in
// the morning; “7-9” may be either, and is not read.

/** Minutes of the day on the wall; `from` < `to`. */
export interface Hours {
  readonly from: number;
  readonly to: number;
}

/** One time as it was written. */
export interface TimeSaid {
  /** Minutes of the day as they stand; with am or pm, as these say. */
  readonly at: number;
  /** The same twelve hours later may be meant as well. */
  readonly isOpen: boolean;
  /** Only a clock of twenty-four hours writes so: 16, or 04:00. */
  readonly is24: boolean;
  /** “h”, “Uhr”: such a clock, unless nobody works then. */
  readonly isHourWord: boolean;
}

const HOUR = 60;
export const NOON = 12 * HOUR;
/** Before this hour nobody meets, and after the other one, unless a clock of twenty-four hours or am and pm say so. */
export const DAWN = 6 * HOUR;
const LATE = 22 * HOUR;
/** From here on an hour is the morning's; between dawn and this it may be the evening's as well. */
export const SURELY_MORNING = 8 * HOUR;
/** “9 to 5” ends in the afternoon; “9 to 8” is asked about. */
const LATEST_END = 20 * HOUR;

/** @param word  am, pm, h, Uhr. @returns null for what no clock shows. */
export function timeSaid(
  hour: string,
  minute: string | undefined,
  word: string | undefined,
): TimeSaid | null {
  const [hours, minutes] = [Number(hour), Number(minute ?? 0)];
  if (hours > 24 || minutes > 59) return null;
  const isHalf = hours <= 12 && /^[ap]/.test(word ?? '');
  const isAfternoon = isHalf && word!.startsWith('p') && hours < 12;
  const isMidnight = isHalf && word!.startsWith('a') && hours === 12;
  const is24 = !isHalf && (hours > 12 || /^0/.test(hour));
  return {
    at: (hours + (isAfternoon ? 12 : 0) - (isMidnight ? 12 : 0)) * HOUR + minutes,
    isOpen: !isHalf && !is24 && hours < 12,
    is24,
    isHourWord: /^[hu]/.test(word ?? ''),
  };
}

/** The hours that are meant; null where there are none in a day, where they are at night, or where two are likely. */
export function spanOf(from: TimeSaid, to: TimeSaid): Hours | null {
  const found = [from.at, from.at + NOON]
    .slice(0, from.isOpen && !to.is24 ? 2 : 1)
    .flatMap((start) => endsOf(from, to).map((end) => ({ from: start, to: end })))
    .filter((span) => isLikely(span, from, to));
  const shortest = Math.min(...found.map((span) => span.to - span.from));
  const [first, second] = found.filter((span) => span.to - span.from === shortest);
  if (first === undefined || second === undefined) return first ?? null;
  return first.from >= SURELY_MORNING || from.isHourWord || to.isHourWord ? first : null;
}

/** “8-12 am” ends at noon. */
function endsOf(from: TimeSaid, to: TimeSaid): number[] {
  if (to.at < HOUR && !to.is24 && !to.isOpen) return [to.at + NOON];
  return to.isOpen && !(from.is24 && from.at > NOON) ? [to.at, to.at + NOON] : [to.at];
}

function isLikely(span: Hours, from: TimeSaid, to: TimeSaid): boolean {
  if (span.from >= span.to || span.to > 2 * NOON || span.to <= DAWN || span.from >= LATE) return false;
  if (from.isOpen && !to.is24 && span.from < DAWN) return false;
  const isLaterHalf = to.isOpen && span.to > to.at;
  if (!isLaterHalf) return true;
  return span.from >= DAWN && (span.from < NOON ? span.to < LATEST_END : span.to <= LATE);
}
