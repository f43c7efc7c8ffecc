// Languages by codes and short forms, “EN/FR”, “Eng.”, “ndl.”, and by their own names in their own letters. Many codes are words as well: they
// count only where an answer, or a part of it, consists of nothing else.
import { fold } from './folding.ts';

/** The English name first. */
const SHORT = `
  english en eng engl angl ang ing ingl
  french fr fra fre franc franz frz fran
  german de deu ger germ dt deut allem ale alem ted tys dui
  italian it ita ital
  spanish es spa esp span spagn
  portuguese pt por port ptg
  dutch nl nld dut ndl ned neerl
  luxembourgish lb ltz lux luxemb
  danish da dan dk
  swedish sv swe sve
  norwegian nb nn nor norw
  finnish fi fin suom
  polish pl pol
  czech cs ces cze
  hungarian hu hun
  romanian ro ron rum
  greek el ell gre gr
  turkish tr tur
  ukrainian ukr
  russian ru rus
  arabic ar ara arab
  persian fa fas pers
  hindi hin
  chinese zh zho chi cn mandarin 中文 汉语 漢語 普通话 國語
  japanese jpn jap 日本語
  korean ko kor 한국어
  russian русский
  ukrainian українська
  arabic العربية عربي
  persian فارسی
  hindi हिन्दी हिंदी
  greek ελληνικά
  catalan cat
  basque eus baq
  galician glg`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '));

const CODES = new Map(
  SHORT.flatMap(([name = '', ...codes]) => codes.map((code) => [fold(code), name] as const)),
);

/** A country behind a language, as in en-GB or PT_br, says nothing more. */
const COUNTRY = /\b([a-z]{2})[-_](?:gb|uk|us|au|ie|nz|za|in|ca|ch|at|be|lu|br|mx)\b/g;
/** “All.” is cut short; without its point it means each of them. */
const CUT_SHORT = /\ball\./g;
const TOKEN = /[\p{L}\p{N}%]+/gu;

/**
 * English names of the languages that a part of an answer consists of; null where it says anything else. A code that is a word too
 * counts in capitals, or where nothing stands beside it.
 *
 * @param isLevel  whether a word says how well a language is spoken, or nothing.
 */
export function languagesByCodes(part: string, isLevel: (word: string) => boolean): string[] | null {
  const plain = fold(part).replace(COUNTRY, '$1').replace(CUT_SHORT, 'allem');
  const tokens = plain.match(TOKEN) ?? [];
  if (tokens.length === 0 || !tokens.every((token) => CODES.has(token) || isLevel(token))) return null;
  const isShouted = /\p{Lu}{4}/u.test(part);
  const loud = new Set(isShouted ? [] : part.match(/\p{Lu}{2,3}/gu)?.map(fold));
  const areCodes = tokens.every((token) => CODES.has(token));
  const found = tokens.filter(
    (token) => CODES.has(token) && (areCodes || !isLevel(token) || loud.has(token)),
  );
  return found.length === 0 ? null : [...new Set(found.map((token) => CODES.get(token)!))];
}
