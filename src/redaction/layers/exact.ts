// Names in scripts without blanks or capitals: found as strings, wherever they begin.

import type { Span } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';

/** Forms of address behind a family name. */
const TITLES =
  /^(?:老师|老師|先生|女士|教授|博士|同学|同學|经理|工程师|さん|さま|様|氏|君|くん|ちゃん|先輩|部長|課長|씨|님|교수|박사|선배|선생)/u;

/** Where words have blanks between them, but no capitals, an ending of a case goes with the name. */
const SPACED =
  /^[\p{Script=Georgian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Ethiopic}\p{Script=Armenian}\p{M}]{0,4}(?!\p{L})/u;

function endOfWord(text: string, start: number, end: number): number {
  const isSpaced = SPACED.test(text.slice(start, start + 1)) && !/^\p{L}/u.test(text.slice(start - 1, start));
  return end + (isSpaced ? (SPACED.exec(text.slice(end, end + 8))?.[0].length ?? 0) : 0);
}

export function exactIn({ text, known, mentor }: Scene): Span[] {
  const spans: Span[] = [];
  for (const { text: name, person, isHalf, needsTitle } of known.exact) {
    if (isHalf && person !== mentor) continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = endOfWord(text, at, at + name.length);
      const title = TITLES.exec(text.slice(end, end + 4))?.[0] ?? '';
      if (needsTitle && title === '') continue;
      if (spans.some((span) => at < span.end && span.start < end)) continue;
      spans.push({ start: at, end: end + title.length, type: person === mentor ? 'name' : 'colleague' });
    }
  }
  return spans;
}
