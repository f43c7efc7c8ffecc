// Names in scripts without blanks or capitals: found as strings, wherever they begin.

import { chineseAt, familiesOf, familyAt, givenAt, type LatinName } from '../known/han-names.ts';
import { likeUsual } from '../known/han-variants.ts';
import type { Span } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import { namesThatAreWords } from '../words/names-elsewhere.ts';
import { withAddress } from './heard.ts';
import { placesOf } from './places-of.ts';
import { hasOtherScript } from './unread.ts';

/** Forms of address behind a family name, and ranks. */
const TITLES =
  /^(?:老师|老師|先生|女士|小姐|教授|博士|同学|同學|同志|经理|總監|总监|总|工程师|工(?![作厂人业])|主任|院长|校长|科长|处长|部长|局长|组长|主管|医生|醫生|大夫|护士长?|律师|律師|师傅|教练|阿姨|叔叔|大哥|大姐|哥|姐|[Ss]ir|太|さん|さま|様|氏|君|くん|ちゃん|先輩|部長|課長|係長|店長|社長|所長|教諭|師匠)/u;

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
  if (!hasOtherScript(scene.text)) return [];
  const { known, mentor } = scene;
  const text = likeUsual(scene.text);
  const spans: Span[] = [];
  const isFree = (start: number, end: number) => !spans.some((span) => start < span.end && span.start < end);
  for (const { text: name, person, isHalf, needsTitle, isGiven = false } of known.exact) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = endOfWord(text, at, at + name.length);
      const title = TITLES.exec(text.slice(end, end + 5))?.[0] ?? '';
      if (needsTitle && title === '') continue;
      if (isHalf && title === '' && !isMeant(text, at, end, { name, isGiven, isOwn: person === mentor }))
        continue;
      if (!isFree(at, end)) continue;
      const place = withAddress(text, at, end);
      spans.push({
        ...place,
        end: Math.max(place.end, end + title.length),
        type: person === mentor ? 'name' : 'colleague',
      });
    }
  }
  return [...spans, ...latinNamesIn({ ...scene, text }).filter(({ start, end }) => isFree(start, end))];
}

interface Half {
  readonly name: string;
  readonly isGiven: boolean;
  readonly isOwn: boolean;
}

/** Half a name without a form of address: a word that is nothing else, or in a place where the sentence speaks of a person. */
function isMeant(text: string, start: number, end: number, { name, isGiven, isOwn }: Half): boolean {
  if (/^\p{Script=Hangul}/u.test(name)) return false;
  if (isSomebody(text, start, end, name)) return true;
  if (namesThatAreWords.has(name)) return isOwn && !/^\p{Script=Hiragana}/u.test(name);
  if (/^\p{Script=Thai}/u.test(name)) return isOwn || consonantsIn(name) >= (isGiven ? 3 : LONG_GIVEN);
  return isOwn || /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}々]{2}/u.test(name);
}

function consonantsIn(name: string): number {
  return (name.match(/[ก-ฮ]/gu) ?? []).length;
}

function isSomebody(text: string, start: number, end: number, name: string): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  if (TITLES_BEFORE.test(before)) return true;
  return (
    /^\p{Script=Han}{2}$/u.test(name) &&
    BEFORE_GIVEN.test(before) &&
    AFTER_GIVEN.test(text.slice(end, end + 1))
  );
}

const LONG_GIVEN = 4;
const EASTERN = /\p{Script=Han}/u;

/** Whom the workbook has in Latin letters: 陈晓雨, 小陈, 박지원, 黒田. */
function latinNamesIn({ text, known, mentor }: Scene): Span[] {
  if (!EASTERN.test(text)) return [];
  const letters = Array.from({ length: text.length }, (_, at) => text[at]!);
  return known.latin().flatMap(({ name, person }): Span[] => {
    const type = person === mentor ? 'name' : 'colleague';
    const found = letters.flatMap((letter, at): Span[] => {
      const length = EASTERN.test(letter) ? chineseLength(text, letters, at, name) : 0;
      const isCalled = length === 1 && /^[小老阿]$/u.test(letters[at - 1] ?? '');
      return length === 0 ? [] : [{ start: isCalled ? at - 1 : at, end: at + length, type }];
    });
    return [...found, ...familiesOf(name).flatMap((family) => japaneseIn(text, family, type))];
  });
}

/** Letters from here on that are the name, its given name or the family name before a title; 0 where they are something else. */
function chineseLength(text: string, letters: readonly string[], at: number, name: LatinName): number {
  const whole = chineseAt(letters, at, name);
  if (whole > 0) return whole + (TITLES.exec(text.slice(at + whole))?.[0].length ?? 0);
  const given = givenAt(letters, at, name);
  if (given > 0) {
    const word = text.slice(at, at + given);
    return isSomebody(text, at, at + given, word) || !namesThatAreWords.has(word) ? given : 0;
  }
  const family = familyAt(letters, at, name.family);
  if (family === 0) return 0;
  const title = TITLES.exec(text.slice(at + family, at + family + 4))?.[0] ?? '';
  if (title !== '') return family + title.length;
  const isCalled = /^[小老阿]$/u.test(letters[at - 1] ?? '');
  const isAlone =
    !EASTERN.test(letters[at + 1] ?? '') || BEFORE_GIVEN.test(text.slice(Math.max(0, at - 3), at - 1));
  return isCalled && isAlone ? family : 0;
}

/** "黒田大輔です": with the letters of a given name that follow; alone before a form of address, or where it is no place. */
function japaneseIn(text: string, family: string, type: Span['type']): Span[] {
  const shape = new RegExp(`${family}(?:[ 　]?[\\p{Script=Han}々]{1,3}?(?=${TITLED}))?`, 'gu');
  return placesOf(text, shape).flatMap(({ start, end }) => {
    const title = TITLES.exec(text.slice(end, end + 4))?.[0] ?? '';
    const isNamed =
      title !== '' ||
      /^(?:です|と申|といい|は|が|の|と|に|も|を|まで|より|[、。）)」\s]|$)/u.test(text.slice(end, end + 2));
    const isWhole = end - start > family.length || title !== '';
    const isFamily =
      family.length > 1 &&
      !namesThatAreWords.has(family) &&
      !/[\p{Script=Han}々]/u.test(text.slice(start - 1, start));
    return isNamed && (isWhole || isFamily) ? [{ start, end: end + title.length, type }] : [];
  });
}

const TITLED =
  '(?:さん|さま|様|氏|君|くん|ちゃん|先生|先輩|部長|課長|係長|店長|社長|所長|教授|博士)|[^\\p{Script=Han}々]|$';
