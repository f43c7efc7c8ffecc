// Family in a language of which no list here knows the words: "Mąż Tomek", "mio marito Corrado".
import { kindOf } from '../lexicon/lexicon.ts';
import type { Scene } from '../text-under-search.ts';
import { isLatin } from '../tokens.ts';
import {
  articleBetween,
  betweenElsewhere,
  inPortuguese,
  isOfPlace,
  isTurkishName,
  kinElsewhere,
  turkishKin,
} from '../words/kin-elsewhere.ts';

/** "Mąż Tomek", "oğlum Kerem", "a minha mulher, a Graça": family in a language that no list here knows the words of. */
export function isBehindKinElsewhere({ tokens, text, language, isForeign }: Scene, at: number): boolean {
  const name = tokens[at]!;
  if (!(isForeign || !isLatin(name.plain)) || name.startsSentence) return false;
  const isCalledSo = kindOf(name.plain, language).endsWith('given');
  if (isOfPlace.test(name.plain) && !isCalledSo) return false;
  const behind = text.slice(name.end, name.end + NEAR);
  return [at - 1, at - 2, at - 3].some((k) => {
    const cue = tokens[k];
    if (cue === undefined || !kinElsewhere.has(cue.text.toLowerCase())) return false;
    if (k > 0 && cue.isCapital && !cue.startsSentence) return false;
    if (turkishKin.test(cue.text) && !isTurkishName(behind, isCalledSo)) return false;
    const between = text.slice(cue.end, name.start);
    return (
      betweenElsewhere.test(between) ||
      (articleBetween.test(between) && (isCalledSo || inPortuguese.test(text)))
    );
  });
}

/** Letters that are looked at behind a name. */
const NEAR = 8;

/** "mio marito Corrado", "mijn man Diederik": somebody's own, in a language whose cues are not listed. */
export function isOwnedElsewhere({ tokens, text, isForeign }: Scene, at: number): boolean {
  if (!isForeign) return false;
  const [own, noun, name] = [tokens[at - 2], tokens[at - 1]!, tokens[at]!];
  if (own === undefined || noun.isCapital || noun.text.length < SHORTEST_KIN || !ELSEWHERE.has(own.plain))
    return false;
  return name.isCapital && text.slice(own.end, name.start).replace(noun.text, '') === '  ';
}

const ELSEWHERE: ReadonlySet<string> = new Set(
  'mi mis mio mia miei mie meu minha meus minhas mijn onze min mitt mine moj moja moje moim moja muj ma mou moy moya moi minun benim az meu'.split(
    ' ',
  ),
);

/** Italian "ma a Trieste": no kin. */
const SHORTEST_KIN = 3;
