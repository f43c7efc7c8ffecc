// Names in scripts without blanks or capitals: found as strings, wherever they begin.

import { chineseAt, familiesOf, givenAt, koreanAt } from '../known/han-names.ts';
import type { Span } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import { pinyinOf } from '../words/han-readings.ts';
import { placesOf } from './structured.ts';

/** Forms of address behind a family name. */
const TITLES =
  /^(?:老师|老師|先生|女士|教授|博士|同学|同學|经理|工程师|さん|さま|様|氏|君|くん|ちゃん|先輩|部長|課長|店長|社長|师傅|主任|护士长|阿姨|哥|姐|\s?씨|\s?님|교수|박사|선배|선생|\s?(?:जी|दीदी|भैया|सर|मैडम|साहब))/u;

/** Where words have blanks between them, but no capitals, an ending of a case goes with the name. */
const SPACED =
  /^[\p{Script=Georgian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Ethiopic}\p{Script=Armenian}\p{M}]{0,4}(?!\p{L})/u;

function endOfWord(text: string, start: number, end: number): number {
  const isSpaced = SPACED.test(text.slice(start, start + 1)) && !/^\p{L}/u.test(text.slice(start - 1, start));
  return end + (isSpaced ? (SPACED.exec(text.slice(end, end + 8))?.[0].length ?? 0) : 0);
}

/** Before a given name. */
const TITLES_BEFORE = /(?:คุณ|พี่|น้อง|ครู|อาจารย์|อ\.|หมอ|นาย|นาง|นางสาว|ช่าง|ป้า|ลุง|(?<!\p{L})את |小|老|阿)$/u;
/** Behind a mark or a word that a person follows, and before one that a person does. */
const BEFORE_GIVEN =
  /(?:^|[。，、；！？\s(（「『“:：]|和|与|跟|找|请|給|给|带|和我|为|帮|谢谢|感谢|学生|同事|老师|导师|朋友|同学|师兄|师姐|丈夫|先生|妻子|儿子|女儿|老板|经理|主管|徒弟|学员)$/u;
const AFTER_GIVEN =
  /^(?:[。，、；！？\s)）」』”]|是|在|说|的|和|与|也|会|曾|一|教|常|很|有|刚|负|让|帮|带|陪|来|去|已|把|对|从|能|最|都|今|去|后)|^$/u;

export function exactIn(scene: Scene): Span[] {
  const { text, known, mentor } = scene;
  const spans: Span[] = [];
  const isFree = (start: number, end: number) => !spans.some((span) => start < span.end && span.start < end);
  for (const { text: name, person, isHalf, needsTitle, isGiven = false } of known.exact) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = endOfWord(text, at, at + name.length);
      const title = TITLES.exec(text.slice(end, end + 5))?.[0] ?? '';
      if (needsTitle && title === '') continue;
      const isOthers = isHalf && person !== mentor;
      if (isOthers && title === '' && !(isGiven && isSomebody(text, at, end, name))) continue;
      if (!isFree(at, end)) continue;
      spans.push({ start: at, end: end + title.length, type: person === mentor ? 'name' : 'colleague' });
    }
  }
  return [...spans, ...latinNamesIn(scene).filter(({ start, end }) => isFree(start, end))];
}

/** Half the name of somebody else: behind a title, of many letters, or where the sentence speaks of a person. */
function isSomebody(text: string, start: number, end: number, name: string): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  if (TITLES_BEFORE.test(before)) return true;
  if (/^\p{Script=Thai}/u.test(name)) return (name.match(/[ก-ฮ]/gu) ?? []).length >= LONG_GIVEN;
  return (
    /^\p{Script=Han}{2}$/u.test(name) &&
    BEFORE_GIVEN.test(before) &&
    AFTER_GIVEN.test(text.slice(end, end + 1))
  );
}

const LONG_GIVEN = 4;
const EASTERN = /[\p{Script=Han}\p{Script=Hangul}]/u;

/** Whom the workbook has in Latin letters: 陈晓雨, 小陈, 박지원, 黒田. */
function latinNamesIn({ text, known, mentor }: Scene): Span[] {
  if (!EASTERN.test(text)) return [];
  const letters = Array.from({ length: text.length }, (_, at) => text[at]!);
  const isHangulBefore = (at: number) => /^\p{Script=Hangul}$/u.test(letters[at - 1] ?? '');
  return known.latin.flatMap(({ name, person }): Span[] => {
    const type = person === mentor ? 'name' : 'colleague';
    const place = (start: number, length: number): Span => ({ start, end: start + length, type });
    const found = letters.flatMap((letter, at): Span[] => {
      if (!EASTERN.test(letter)) return [];
      const whole = chineseAt(letters, at, name) || (isHangulBefore(at) ? 0 : koreanAt(letters, at, name));
      if (whole > 0) return [place(at, whole)];
      const given = person === mentor ? givenAt(letters, at, name) : 0;
      if (given > 0 && isSomebody(text, at, at + given, text.slice(at, at + given)))
        return [place(at, given)];
      const isCalled = /^[小老阿]$/u.test(letters[at - 1] ?? '') && pinyinOf(letter) === name.family;
      const isAlone =
        !EASTERN.test(letters[at + 1] ?? '') || BEFORE_GIVEN.test(text.slice(Math.max(0, at - 3), at - 1));
      return isCalled && isAlone ? [place(at - 1, 2)] : [];
    });
    return [...found, ...familiesOf(name).flatMap((family) => japaneseIn(text, family, type))];
  });
}

/** "黒田大輔です": with the letters of a given name that follow; alone before a form of address. */
function japaneseIn(text: string, family: string, type: Span['type']): Span[] {
  return placesOf(text, new RegExp(`${family}[ 　]?[\\p{Script=Han}々]{0,3}`, 'gu')).flatMap(
    ({ start, end }) => {
      const title = TITLES.exec(text.slice(end, end + 4))?.[0] ?? '';
      const isNamed =
        title !== '' || /^(?:です|と申|といい|は|が|の|と|に|も|、|。|$)/u.test(text.slice(end, end + 2));
      const isWhole = end - start > family.length || title !== '';
      return isNamed && isWhole ? [{ start, end: end + title.length, type }] : [];
    },
  );
}
