// Korean names in Korean text, for whoever the workbook has in Hangul or in Latin letters: the whole name, the given name before a form of
// address or a particle that people take, the family name before a rank.
import { familyLength, isKoreanFamily, isKoreanGiven } from '../known/korean-names.ts';
import type { Span } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import { namesThatAreWords } from '../words/names-elsewhere.ts';
import { placesOf } from './places-of.ts';

const WORD =
  /\p{Script=Hangul}{2,}|\p{Script=Hangul}(?=\s(?:선생|교수|박사|[팀부과차사원실국]장|대리|대표|이사))/gu;
const RANK =
  '(?:선생|교수|박사|팀장|부장|과장|차장|대리|사원|사장|대표|원장|실장|국장|이사|선배|후배|코치|기자|작가|감독|목사|간호사|변호사|의사|멘토|멘티)님?';
const ADDRESS = new RegExp(`^\\s?(?:${RANK}|씨|님|군|양|형|누나|언니|오빠)`, 'u');
const RANKED = new RegExp(`^\\s?${RANK}|^\\s씨`, 'u');
/** Behind somebody, not behind a thing alone. */
const PARTICLE =
  /^(?:이?(?:가|는|를|와|랑|도|의|께|께서|께서는|에게|에게서|한테|처럼|만|라고|라는|라며|라고도|야|하고|보다|다|예요|에요)|은|을|과|이|아|입니다|이고|인|이라고|이라는|이라며|이라고도)?(?!\p{L})/u;
/** "서연이가": a vowel that makes the name easier to say. */
const FAMILIAR = /^이(?=(?:가|는|를|랑|도|의|에게|한테|네)(?!\p{L}))/u;
/** "큰", "파란": before a thing. */
const ADNOMINAL = /\p{Script=Hangul}\s$/u;
const TOPICS = /[는은]\s$/u;
const FIRST = 0xac00;
const FINALS = 28;
const NIEUN = 4;

interface Found {
  readonly length: number;
  readonly part: 'whole' | 'given' | 'family';
}

export function hangulIn({ text, known, mentor }: Scene): Span[] {
  if (!/\p{Script=Hangul}/u.test(text)) return [];
  return placesOf(text, WORD).flatMap(({ start, end }): Span[] => {
    const word = text.slice(start, end);
    for (const { name, person } of known.korean()) {
      const found = foundIn(word, name);
      const length = found === null ? 0 : lengthOf(text, start, found);
      if (length > 0) return [{ start, end: start + length, type: person === mentor ? 'name' : 'colleague' }];
    }
    return [];
  });
}

function foundIn(word: string, name: ReturnType<Scene['known']['korean']>[number]['name']): Found | null {
  const first = familyLength(name);
  const isFamily = isKoreanFamily(word.slice(0, first), name);
  for (const letters of [2, 1])
    if (isFamily && isKoreanGiven(word.slice(first, first + letters), name))
      return { length: first + letters, part: 'whole' };
  if (isKoreanGiven(word.slice(0, 2), name) && word.length > 1) return { length: 2, part: 'given' };
  return isFamily ? { length: first, part: 'family' } : null;
}

/** Letters from its beginning on that go; 0 where the word is another. */
function lengthOf(text: string, start: number, { length, part }: Found): number {
  const rest = text.slice(start + length, start + length + 12);
  const address = ADDRESS.exec(rest)?.[0] ?? '';
  if (part === 'family') return RANKED.test(rest) ? length + address.length : 0;
  if (part === 'whole' || address !== '') return length + address.length;
  if (!PARTICLE.test(rest)) return 0;
  const given = text.slice(start, start + length);
  if (namesThatAreWords.has(given) && (isOfThing(text, start) || /^\s\p{Script=Hangul}/u.test(rest)))
    return 0;
  return length + (FAMILIAR.exec(rest)?.[0].length ?? 0);
}

function isOfThing(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  if (!ADNOMINAL.test(before) || TOPICS.test(before)) return false;
  return (before.charCodeAt(0) - FIRST) % FINALS === NIEUN;
}
