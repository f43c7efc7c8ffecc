// Days and months beside a number: "24 Mar", "Jan 2021". Short names of months are short names of people as well (Mar, Jan, Jun), and there
// they are none. A month before a small number stays a name: "I met Jan 2 years ago".
import { patternFor } from '../lighter-patterns.ts';
import type { Place } from '../spans.ts';

const MONTH =
  'jan|janv|feb|febr|fev|févr|mar|mär|märz|mars|apr|avr|april|avril|may|mai|jun|june|juin|juni|jul|july|juil|juillet|juli|aug|août|aout|august|sep|sept|oct|okt|nov|dec|dez|déc';
const DATE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:\d{1,2}(?:st|nd|rd|th|er|\.)?[\s-](?:${MONTH})(?![\p{L}’'])|(?:${MONTH})\.?[\s-](?:19|20)\d\d(?!\d))`,
  'giu',
);

export function datesIn(text: string): Place[] {
  const places: Place[] = [];
  if (!/\d/.test(text)) return places;
  text.replace(patternFor(text, DATE), (found: string, at: number) => {
    places.push({ start: at, end: at + found.length });
    return found;
  });
  return places;
}
