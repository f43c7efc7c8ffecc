// The name that an edition is likely to bear after this one.

/** A span over the turn of a year: "2026/27", "2026-2027", "WS 26/27". */
const SPAN = /\b(\d{4}|\d{2})(\s*[/–—-]\s*)(\d{4}|\d{2})\b/g;
/** A year beside other numbers: "2026, round 2" is of that year. */
const YEAR = /\b(?:19|20)\d\d\b/g;
/** The last number of any kind: "Cohort 3", "Spring 26". */
const LAST = /\d+(?=\D*$)/g;

/**
 * One year or one number later: 2026 → 2027, 2026/27 → 2027/28, Spring 2026 → Spring 2027, Cohort 3 → Cohort 4. Of several spans
 * or years in it the last counts. Empty where the name holds no number ("III"): nobody can tell.
 */
export function nameAfter(edition: string): string {
  return (
    withLast(edition, SPAN, yearLater) ??
    withLast(edition, YEAR, oneMore) ??
    withLast(edition, LAST, oneMore) ??
    ''
  );
}

/** 26 and 27, 2026 and 27, 99 and 00: the second is the year after. A month ("2026-03") or a day is not. */
function yearLater(span: string): string | null {
  const [, from = '', dash = '', to = ''] = /^(\d+)(\D+)(\d+)$/.exec(span)!;
  const isNext = to.length <= from.length && Number(to) === (Number(from) + 1) % 10 ** to.length;
  return isNext ? `${inDigits(from)}${dash}${inDigits(to)}` : null;
}

/** In as many digits as before: 99 → 00. */
function inDigits(year: string): string {
  return oneMore(year).slice(-year.length);
}

function oneMore(digits: string): string {
  return String(Number(digits) + 1).padStart(digits.length, '0');
}

/** The text with the last match as it is later; null where nothing matches. */
function withLast(text: string, pattern: RegExp, later: (found: string) => string | null): string | null {
  let said: string | null = null;
  text.replace(pattern, (...[found, ...more]) => {
    const now = later(found);
    const at = Number(more.find((one) => typeof one === 'number'));
    if (now !== null) said = text.slice(0, at) + now + text.slice(at + found.length);
    return found;
  });
  return said;
}
