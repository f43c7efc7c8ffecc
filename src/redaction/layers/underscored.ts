// Words joined by an underscore ("m_astruc", "ana.b_1"): no prose. Each stretch of letters is looked at once, so that a long text of dots
// and dashes, which a pattern would begin anew at every one of them, takes no longer than another.
import type { Place } from '../spans.ts';

const STRETCH = /[\p{L}\p{N}.-]+/gu;
/** What follows the first of the words. */
const JOINED = /(?:_[\p{L}\p{N}.-]*[\p{L}\p{N}])+/uy;

/** Places in their order, none over another; neither after a letter or an underscore, nor up to a dot or dash. */
export function underscoredIn(text: string): Place[] {
  const places: Place[] = [];
  if (!text.includes('_')) return places;
  let end = -1;
  STRETCH.lastIndex = 0;
  for (let found = STRETCH.exec(text); found !== null; found = STRETCH.exec(text)) {
    const isWithin = found.index === end || text[found.index - 1] === '_';
    const start = found.index + (isWithin ? afterMark(found[0]) : 0);
    JOINED.lastIndex = STRETCH.lastIndex;
    if (start >= STRETCH.lastIndex || !JOINED.test(text)) continue;
    end = JOINED.lastIndex;
    places.push({ start, end });
    STRETCH.lastIndex = end;
  }
  return places;
}

/** Where a word begins within the stretch; its length where none does. */
function afterMark(stretch: string): number {
  const mark = stretch.search(/[.-]/);
  return mark < 0 ? stretch.length : mark + 1;
}
