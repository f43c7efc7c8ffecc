// German writes every noun with a capital, but gives it an article: "mit Wolf", "hat Heide mich geholt", "Heide, die das Team leitet". A word
// that counts and has none is somebody, where the workbook has one of that name.
import type { Scene } from '../text-under-search.ts';
import type { Token } from '../tokens.ts';
import { unCounted } from './beside.ts';
import type { NameHit } from './hits.ts';

/** What one is or becomes has no article either: "ich bin Koch", "als Koch". */
const OF_TRADES = new Set(
  'bin bist ist sind seid war waren wurde wurden wird werde werden geworden gewesen als statt zum zur vom im am beim und oder bis pro je kein keine ohne wie in auf um per ab seit bleibe bleibt blieb heisse heisst gelernter gelernte ein eine'.split(
    ' ',
  ),
);
const BEFORE = new Set(
  'mit von bei dank durch für fur fuer laut gegen neben zwischen dass wenn weil ob nachdem bevor hat habe hatte haben ließ liess ich wir er sie mir uns ihm'.split(
    ' ',
  ),
);
/** As a verb or a conjunction ends that somebody stands behind. */
const VERB = /(?:[^aeiou]t|te|ten|st|iere|ieren)$/;

export function isBareNoun({ tokens, text }: Scene, { first, last, tail }: NameHit): boolean {
  const [before, token, next] = [tokens[first - 1], tokens[first]!, tokens[last + 1]];
  if (first < last || tail > 0 || unCounted.has(token.plain) || token.isUpper) return false;
  if (next?.isCapital && /^[\s-]$/.test(text.slice(token.end, next.start))) return false;
  if (next !== undefined && LINKS.has(next.plain) && /^\s$/.test(text.slice(token.end, next.start)))
    return false;
  if (token.startsSentence) return isExplained(text, token, next);
  if (
    before === undefined ||
    (before.isCapital && !before.startsSentence) ||
    !/^\s$/.test(text.slice(before.end, token.start))
  )
    return false;
  if (before.plain === 'als')
    return next !== undefined && /(?:ging|kam|kann|sagte|rief|[^e]te)$/.test(next.plain);
  return !OF_TRADES.has(before.plain) && (BEFORE.has(before.plain) || VERB.test(before.plain));
}

const LINKS = new Set('und oder bis um für fur fuer aus in an auf zu'.split(' '));

/** "Heide, die das Team leitet" */
function isExplained(text: string, token: Token, next: Token | undefined): boolean {
  return next !== undefined && text.slice(token.end, next.start) === ', ' && EXPLAINS.has(next.plain);
}

const EXPLAINS = new Set('die der meine mein unser unsere damals heute'.split(' '));
