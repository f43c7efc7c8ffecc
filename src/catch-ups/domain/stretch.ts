// A stretch of time, and how a hidden cell remembers where something stood in the calendar when it was last read. A cell that
// differs from what is remembered was written by a person.

/** ms since 1970. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A cell may lose parts of a minute. */
const SAME_MS = 60_000;

export function isSameStretch(a: Stretch, b: Stretch): boolean {
  return Math.abs(a.start - b.start) < SAME_MS && Math.abs(a.end - b.end) < SAME_MS;
}

/** Start and end as a cell keeps them; empty for none. */
export function stretchText(stretch: Stretch | null): string {
  return stretch === null ? '' : `${stretch.start} ${stretch.end}`;
}

/** Null where the cell holds nothing of the kind. */
export function stretchIn(text: string): Stretch | null {
  const [, start, end] = /^(\d+) (\d+)$/.exec(text) ?? [];
  return start === undefined ? null : { start: Number(start), end: Number(end) };
}

/**
 * What a person wants who changed the cells of something that stands in the calendar.
 *
 * @returns null where nothing was changed, or no start is left. Whoever changes the start alone means the end as well.
 */
export function wishIn(start: number | null, end: number | null, stands: Stretch): Stretch | null {
  if (start === null) return null;
  const length = stands.end - stands.start;
  const isEndTheirs = end !== null && end > start && Math.abs(end - stands.end) >= SAME_MS;
  const wish = { start, end: isEndTheirs ? end : start + length };
  return isSameStretch(wish, stands) ? null : wish;
}
