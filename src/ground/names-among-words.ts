// Names of people among words that may be the other half of a name: the Marcos in "O Marcos é meu chefe", whom a capital before it hides,
// and the emil in "my boss is emil". Whether they stand by themselves, the lists of words tell: people/name-among-words.ts.
import type { Bearers } from './bearers.ts';
import type { Around, Hit } from './name-hit.ts';
import { BEFORE_NAMES, type Token } from './name-tokens.ts';

/** Given names, and family names where nothing has a capital, that no other reading has taken. */
export function amongWords(
  piece: string,
  tokens: readonly Token[],
  used: ReadonlySet<number>,
  byFirst: Bearers,
  byFamily: Bearers,
): Hit[] {
  const hasCapitals = tokens.some(({ isCapital }) => isCapital);
  return tokens.flatMap((token, k): Hit[] => {
    const families = hasCapitals ? [] : (byFamily.get(token.word) ?? []);
    const bearers = used.has(k) ? [] : [...(byFirst.get(token.word) ?? []), ...families];
    if (bearers.length === 0 || token.isCapital !== hasCapitals || isFirstOfTwo(tokens, k, used)) return [];
    const text = piece.slice(token.at, token.at + token.length);
    const ids = [...new Set(bearers.map(({ id }) => id))];
    const around = aroundAt(piece, tokens, k, hasCapitals);
    return [{ at: token.at, how: 'name among words', text, ids, around }];
  });
}

/** "Emil" in "Emil Sommer", who is somebody else than any other Emil. */
export function isFirstOfTwo(tokens: readonly Token[], at: number, used: ReadonlySet<number>): boolean {
  const next = tokens[at + 1];
  return next?.isCapital === true && !next.isApart && !BEFORE_NAMES.has(next.word) && !used.has(at + 1);
}

const OPENS = /(?:^|[.!?:])[\s"'“«(¿¡]*$/;

function aroundAt(piece: string, tokens: readonly Token[], at: number, hasCapitals: boolean): Around {
  const before = tokens[at]!.isApart ? undefined : tokens[at - 1];
  const next = tokens[at + 1];
  return {
    before: before?.word ?? '',
    opens: before !== undefined && OPENS.test(piece.slice(0, before.at)),
    next: next && !next.isApart ? next.word : '',
    hasCapitals,
  };
}
