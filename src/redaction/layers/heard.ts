// Names heard in scripts that write neither capitals nor, often, vowels or blanks: whoever takes part, whichever letters the workbook has
// for the name, with the small words that a language ties to it, its endings of cases and the forms of address beside it.
import { heardAt, heardIn, type Sound } from '../known/heard.ts';
import type { KnownPeople } from '../known/known-people.ts';
import type { Place, Span } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import { placesOf } from './places-of.ts';

const SPACED =
  'Georgian Armenian Hebrew Arabic Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala'
    .split(' ')
    .map((script) => `\\p{Script=${script}}`)
    .join('');
const WORDS = new RegExp(`[${SPACED}](?:[${SPACED}\\p{M}\\u200c\\u200d]|['’״"׳](?=[${SPACED}]))*`, 'gu');
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}][\p{Script=Thai}\p{Script=Lao}\p{M}]*/gu;
const KANA = /[\p{Script=Katakana}ー]{2,12}|(?<!\p{Script=Hiragana})\p{Script=Hiragana}{2,8}/gu;
/** Languages that tie their small words to the end of a name. */
const ENDED =
  /^[\p{Script=Georgian}\p{Script=Armenian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]/u;
/** And those that tie them to its beginning: "and", "to", "the"; a given name has no article. */
const TIED = /^(?:[وف]?(?:بال|لل|ال)|[وف][بلك]|[وبلكف]|ש?[ובלמכש]{1,2}|ה)/u;
const ARTICLE = /ال$|لل$|^ה$/u;

/** Consonants and written vowels that are no chance. */
const SURE = 3;
const SURE_WITHOUT_BLANKS = 4;
const LONGEST_ENDING = 4;
/** A whole name is two parts side by side: then each may be short. */
const SURE_TOGETHER = 2;

interface Heard extends Place {
  readonly person: number;
  readonly score: number;
}

export function heardInOtherScripts(scene: Scene): Span[] {
  if (
    !/[^\u0000-\u052f\u1e00-\u2fff\u3400-\u9fff\uac00-\ud7a3]\p{L}|[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(
      scene.text,
    )
  )
    return [];
  const found = [...heardInWords(scene), ...heardWithoutBlanks(scene), ...heardInKana(scene)];
  const { mentor, text } = scene;
  const isNoun = ({ start, end }: Place) =>
    OF_A_NOUN.test(text.slice(Math.max(0, start - 6), start)) || NOUN_AFTER.test(text.slice(end, end + 8));
  return found
    .filter((one) => one.score > MAY_BE_A_NOUN || !isNoun(one))
    .map(({ start, end, person }) => ({
      ...withAddress(text, start, end),
      type: person === mentor ? 'name' : 'colleague',
    }));
}

/** "मुझे आशा है", "देश का विकास": what somebody has, or what is of something. */
const OF_A_NOUN = /(?:मुझे|मेरी|मेरा|बहुत|कोई|पूरी|बड़ी|का|की|के)\s$/u;
const NOUN_AFTER = /^ (?:चाहिए|عليكم|בית)/u;
const MAY_BE_A_NOUN = 5;

function heardInWords({ text, known }: Scene): Heard[] {
  const words = placesOf(text, WORDS);
  const heard = words.map((word) =>
    bestOf(text.slice(word.start, word.end), known).map((one) => ({
      ...one,
      start: word.start + one.start,
      end: word.start + one.end,
    })),
  );
  return heard.flatMap((some, k) => {
    const sure = some.filter(({ score }) => score >= SURE);
    if (sure.length > 0) return sure.slice(0, 1);
    const beside = [...(heard[k - 1] ?? []), ...(heard[k + 1] ?? [])];
    return some
      .filter((one) => beside.some((other) => other.person === one.person && isBeside(text, one, other)))
      .slice(0, 1);
  });
}

function isBeside(text: string, a: Place, b: Place): boolean {
  const gap = a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
  return /^[\s־-]{1,2}$/.test(gap);
}

/** Everybody who is heard in a word, the surest first; what is tied to the name goes with it. */
function bestOf(word: string, known: KnownPeople): Heard[] {
  const tied = TIED.exec(word)?.[0] ?? '';
  const starts = tied === '' || tied.length > word.length - 2 ? [0] : [0, tied.length];
  return starts
    .flatMap((start) => {
      const sounds = heardIn(word.slice(start));
      const hasArticle = start > 0 && ARTICLE.test(tied);
      return soundingsFrom(known, sounds[0]).flatMap(({ person, sounds: name, isGiven }): Heard[] => {
        if (isGiven && hasArticle) return [];
        const score = scoreOf(sounds, name, word);
        return score >= SURE_TOGETHER ? [{ start: 0, end: word.length, person, score }] : [];
      });
    })
    .sort((a, b) => b.score - a.score);
}

function scoreOf(sounds: readonly Sound[], name: readonly Sound[], word: string): number {
  if (sounds.length === name.length) {
    const whole = heardAt(sounds, 0, name, true);
    if (whole > 0) return whole;
  }
  const more = sounds.length - name.length;
  if (!ENDED.test(word) || more < 0 || more > LONGEST_ENDING) return 0;
  const begun = heardAt(sounds, 0, name, false);
  return name.filter(({ consonant }) => consonant !== '').length < SURE ? Math.max(0, begun - 1) : begun;
}

function soundingsFrom(known: KnownPeople, first: Sound | undefined) {
  return first === undefined ? [] : (known.heard().get(first.consonant) ?? []);
}

/** Where nothing is written between words a name may begin at any letter, and must be long. */
function heardWithoutBlanks({ text, known }: Scene): Heard[] {
  return placesOf(text, UNSPACED).flatMap(({ start, end }) => {
    const sounds = heardIn(text.slice(start, end));
    const found: Heard[] = [];
    for (let k = 0; k < sounds.length; k++)
      for (const { person, sounds: name } of soundingsFrom(known, sounds[k])) {
        const isEnd = k + name.length === sounds.length;
        const score = heardAt(sounds, k, name, true);
        const isSure =
          score >= SURE_WITHOUT_BLANKS && name.filter(({ consonant }) => consonant !== '').length >= SURE;
        if (!isSure && !(k === 0 && isEnd && score >= SURE)) continue;
        const next = sounds[k + name.length];
        found.push({
          start: start + placeOf(text, start, sounds[k]!),
          end: next ? start + placeOf(text, start, next) : end,
          person,
          score,
        });
        k += name.length - 1;
        break;
      }
    return found;
  });
}

/** A vowel that stands before its consonant belongs to it. */
function placeOf(text: string, start: number, { at }: Sound): number {
  return /[เแโใไ]/.test(text[start + at - 1] ?? '') ? at - 1 : at;
}

function heardInKana({ text, known }: Scene): Heard[] {
  return placesOf(text, KANA).flatMap(({ start, end }) => {
    const word = text.slice(start, end);
    const isHiragana = /^\p{Script=Hiragana}/u.test(word);
    const sounds = heardIn(word);
    return soundingsFrom(known, sounds[0])
      .flatMap(({ person, sounds: name }): Heard[] => {
        const isWhole = sounds.length === name.length;
        const last = isWhole ? end : start + (sounds[name.length]?.at ?? word.length);
        const score = heardAt(sounds, 0, name, true);
        if (score < SURE_WITHOUT_BLANKS || (!isWhole && !(isHiragana && AFTER_KANA.test(text.slice(last)))))
          return [];
        return [{ start, end: last, person, score }];
      })
      .slice(0, 1);
  });
}

const AFTER_KANA = /^(?:さん|ちゃん|くん|です|と|より|は|が|の|に|も|を)/u;

/** Forms of address, which tell the gender and the rank: they go with the name. */
const AFTER =
  /^(?:さん|ちゃん|くん|さま|様|先生|\s(?:जी|दीदी|भैया|सर|मैडम|साहब|साहिब|दा|काका|ताई|बाबू)(?![\p{L}\p{M}])|\s\p{Script=Hebrew}['׳.](?!\p{L}))/u;
const BEFORE =
  /(?:(?:นางสาว|อาจารย์|(?<!ขอบ)คุณ|พี่|น้อง|ครู|หมอ|นาย|นาง|ช่าง|ลุง|ป้า|ดร\.\s?)|(?<![\p{L}\p{M}])(?:[\p{Script=Arabic}\p{Script=Hebrew}][.'׳]|[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}][\p{L}\p{M}]{0,3}\.|(?:श्रीमती|श्री|डॉ\.|प्रो\.)|(?:ד"ר|ד״ר|פרופ'|פרופ׳|פרופסור|גב'|גב׳|מר|גברת|אדון)|[وبلكف]?(?:ال)?(?:أستاذة?|استاذة?|دكتورة?|مهندسة?|سيدة?)|د\.|أ\.|خانم|آقای|دکتر|პროფესორი|ბატონი|ქალბატონი|դոկտոր|պարոն|տիկին)\s)$/iu;

export function withAddress(text: string, start: number, end: number): Place {
  const before = BEFORE.exec(text.slice(Math.max(0, start - 12), start))?.[0] ?? '';
  const after = AFTER.exec(text.slice(end, end + 8))?.[0] ?? '';
  return { start: start - before.length, end: end + after.length };
}
