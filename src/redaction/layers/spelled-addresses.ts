// Mail addresses written so that machines shall not see them: "jonas dot weber at example dot org", "x (at) y [dot] z".
import { beginsSmall } from '../signs.ts';
import type { Span } from '../spans.ts';
import { type Token, tokensOf } from '../tokens.ts';
import { isFunctionWord } from '../words/function-words.ts';

const PLAIN_AT = new Set(
  'at arobase arrobase arroba klammeraffe chiocciola malpa zavinac kukac snabela apenstaartje собака собачка שטרודל כרוכית ऐट एट 골뱅이 アット'.split(
    ' ',
  ),
);
const AT = new Set([...PLAIN_AT, ...'aroba a ät chez bei آت ات ет'.split(' ')]);
const DOT = new Set(
  'dot point punkt pt punto ponto punt kropka tecka pont punkti крапка точка נקודה डॉट डट نقطة نقطه 점 닷 ドット'.split(
    ' ',
  ),
);
/** Between two words on the left of the sign. */
const JOINED = new Set(
  'tiret dash hyphen minus underscore bindestrich unterstrich trattino guion hifen'.split(' '),
);
/** No address has more words on either side; without an end, a row of such words would be read from each of them anew. */
const MOST_WORDS = 12;
const BRACKETED = /[([{<]\s?$/;
const CLOSED = /^\s?[)\]}>]/;

export function spelledAddressesIn(text: string): Span[] {
  const tokens = tokensOf(text);
  const spans: Span[] = [];
  tokens.forEach((token, k) => {
    if (k === 0 || !AT.has(token.plain)) return;
    const isBracketed =
      BRACKETED.test(text.slice(tokens[k - 1]!.end, token.start)) && CLOSED.test(text.slice(token.end));
    const start = localBefore(text, tokens, k);
    const isJoined = start < tokens[k - 1]!.start;
    if (!isBracketed && !isJoined && !PLAIN_AT.has(token.plain)) return;
    const end = domainAfter(text, tokens, k, isBracketed);
    if (end !== null && (isBracketed || end.isSpelled || hasMark(text.slice(start, token.start))))
      spans.push({ start, end: end.at, type: 'email' });
  });
  return spans;
}

function hasMark(local: string): boolean {
  return /[._\d]/.test(local.trim());
}

/** At least one dot, spelt or not, has to follow; a spelt one without brackets needs a word before and after. */
function domainAfter(text: string, tokens: readonly Token[], at: number, isBracketed: boolean) {
  let last = at + 1;
  let dots = 0;
  let isSpelled = false;
  while (last < Math.min(tokens.length, at + 2 * MOST_WORDS)) {
    const next = tokens[last + 1];
    if (!next) break;
    const gap = text.slice(tokens[last]!.end, next.start);
    if (/^[.-]$/.test(gap) || (isBracketed && /^\s?\.\s?$/.test(gap) && beginsSmall(next.text))) {
      dots += gap.includes('.') ? 1 : 0;
      last += 1;
    } else if (DOT.has(next.plain) && tokens[last + 2] && /^[\s([{<]*$/.test(gap)) {
      dots += 1;
      isSpelled = true;
      last += 2;
    } else break;
  }
  const end = tokens[last];
  const isWord = end !== undefined && isFunctionWord(end.plain) && !isBracketed;
  return dots === 0 || end === undefined || isWord ? null : { at: end.end, isSpelled };
}

/** The words before that are joined by dots, spelt or not. */
function localBefore(text: string, tokens: readonly Token[], at: number): number {
  let first = at - 1;
  while (first > Math.max(0, at - 2 * MOST_WORDS)) {
    const before = tokens[first - 1]!;
    const gap = text.slice(before.end, tokens[first]!.start);
    if (/^[._+-]$/.test(gap)) first -= 1;
    else if ((DOT.has(before.plain) || JOINED.has(before.plain)) && first > 1 && /^[\s)\]}>]*$/.test(gap))
      first -= 2;
    else break;
  }
  return tokens[first]!.start;
}
