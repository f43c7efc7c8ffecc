// Names written in another script than the text: letters by their sound in Latin ones, and what is left of a name when the habits of
// transliteration are taken off.

import { late, remembered } from '../../ground/made-when-asked.ts';
import { isPlain } from '../lighter-patterns.ts';

/** A letter, and what it sounds like; nothing is written `_`. */
const table =
  'а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ _ ы y ь _ э e ю yu я ya і i ї i є e ґ g ў u ј j љ l њ n ћ c ђ d џ dz ' +
  'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ kh ψ ps ω o ';
const kana =
  'あ a い i う u え e お o か ka き ki く ku け ke こ ko さ sa し shi す su せ se そ so た ta ち chi つ tsu て te と to な na に ni ぬ nu ね ne の no は ha ひ hi ふ fu へ he ほ ho ' +
  'ま ma み mi む mu め me も mo や ya ゆ yu よ yo ら ra り ri る ru れ re ろ ro わ wa を wo ん n が ga ぎ gi ぐ gu げ ge ご go ざ za じ ji ず zu ぜ ze ぞ zo だ da で de ど do ば ba び bi ぶ bu べ be ぼ bo ぱ pa ぴ pi ぷ pu ぺ pe ぽ po';

/** Alphabets: Georgian, Armenian. */
const alphabets =
  'ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ k შ sh ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h ' +
  'ա a բ b գ g դ d ե e զ z է e ը _ թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ v փ p ք k օ o ֆ f և ev ';
/** Consonants alone, as words look folded: Arabic, Hebrew, Devanagari, Thai. Vowels are left out when such a name is compared. */
const consonants =
  'ا a أ a إ a آ a ء _ ب b ت t ث th ج j ح h خ kh د d ذ d ر r ز z س s ش sh ص s ض d ط t ظ z ع a غ gh ف f ق k ك k ل l م m ن n ه h ة a و u ي i ى a ئ i ؤ u پ p چ ch ژ zh گ g ک k ی i ' +
  'א a ב b ג g ד d ה h ו u ז z ח kh ט t י i כ k ך k ל l מ m ם m נ n ן n ס s ע _ פ p ף f צ ts ץ ts ק k ר r ש sh ת t ' +
  'अ a आ a इ i ई i उ u ऊ u ए e ऐ e ओ o औ o क k ख kh ग g घ gh च ch छ ch ज j झ jh ञ n ट t ठ th ड d ढ dh ण n त t थ th द d ध dh न n प p फ ph ब b भ bh म m य y र r ल l व v श sh ष sh स s ह h ' +
  'ก k ข kh ค kh ง ng จ ch ช ch ซ s ญ y ณ n ด d ต t ถ th ท th ธ th น n บ b ป p ผ ph พ ph ฟ f ภ ph ม m ย y ร r ล l ว v ศ s ษ s ส s ห h อ o ฮ h า a เ e แ e โ o ใ i ไ i ะ a ';
/** Vowels that are marks, where a word is heard with them. */
const vowelMarks =
  'ा a ि i ी i ु u ू u ृ ri े e ै ai ो o ौ au ॉ o ॅ e ं n ँ n ऋ ri ऑ o ळ l ़ _ ऩ n ऱ r ऴ zh ॆ e ॊ o ั a ิ i ี i ึ u ื u ุ u ู u ำ am ็ e ฑ t ฒ t ฏ t ฎ d ฐ th ฆ kh ฌ ch ฬ l ฝ f ฎ d ฤ ri ー _ ャ ya ュ yu ョ yo ゃ ya ゅ yu ょ yo ッ _ っ _ ァ a ィ i ゥ u ェ e ォ o ぁ a ぃ i ぅ u ぇ e ぉ o ヴ v ַ a ָ a ِ i َ a ُ u ہ h ھ h ے e ۃ a ں n ٹ t ڈ d ڑ r ';
/** Korean letters by number: at the beginning of a syllable, within, at its end. */
const korean = [
  [0x1100, 'k kk n d tt r m b pp s ss _ j jj ch k t p h'],
  [0x1161, 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'],
  [0x11a8, 'k k ks n nj nh t l lk lm lb ls lt lp lh m p ps t t ng t t k t p h'],
] as const;

const pairsOf = (text: string): [string, string][] => {
  const parts = text.trim().split(' ');
  return parts.flatMap((letter, k) => (k % 2 === 0 ? [[letter, parts[k + 1]!] as [string, string]] : []));
};
const koreanLetters = () =>
  korean.flatMap(([first, text]) =>
    text.split(' ').map((sound, k): [string, string] => [String.fromCharCode(first + k), sound]),
  );
const sounds = late(
  () => new Map([table, kana, alphabets, consonants].flatMap(pairsOf).concat(koreanLetters())),
);

const OTHER =
  /[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Hangul}]/u;
/** Small words that are tied to the front of another one: "and", "to", "the". */
const TIED = /^(?:وال|بال|لل|فال|ال|[وبلكف]|[והבלמשכ]{1,2})(?=\p{L}{3})/u;

/** A word without what its language ties to its front; the word itself where nothing is tied. */
export function untied(word: string): string {
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(word) ? word.replace(TIED, '') : word;
}

const everySound = late(() => new Map([...sounds(), ...pairsOf(vowelMarks)]));

/** One letter or vowel mark of another script in Latin letters; empty where it has no sound of its own. */
export function soundOfLetter(letter: string): string {
  const asHiragana = /^[\u30a1-\u30f6]$/.test(letter)
    ? String.fromCharCode(letter.charCodeAt(0) - 0x60)
    : letter;
  return (everySound().get(asHiragana) ?? '').replace('_', '');
}

/** A folded word of another script in Latin letters; the word itself where nothing has to be changed. */
export function inLatin(word: string): string {
  if (isPlain(word) || !OTHER.test(word)) return word;
  const asHiragana = word.replace(/[\u30a1-\u30f6]/g, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) - 0x60),
  );
  return [
    ...asHiragana
      .replace(/ου/g, 'u')
      .replace(/([αε])υ/g, '$1v')
      .replace(/μπ/g, 'b')
      .replace(/ντ/g, 'd'),
  ]
    .map((letter) => sounds().get(letter) ?? letter)
    .join('')
    .replace(/_/g, '');
}

/** What one writes y another writes i, j or nothing. The order matters: the longest first. */
const habits: readonly (readonly [RegExp, string])[] = [
  [/shch|schtsch/g, 's'],
  [/tsch|cz|tch|ch|c(?=[eiy])|ts|tz|tc/g, 'c'],
  [/sch|sh|sz|zh|ž/g, 's'],
  [/kh|gh|ck|ch|q|c(?![eiy])/g, 'k'],
  [/ph|pf/g, 'f'],
  [/th|dh/g, 't'],
  [/x/g, 'ks'],
  [/w|ff?$/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ie|ye|je|ij|iy|yi|ey|ei|ej|ii|y|j/g, 'i'],
  [/z/g, 's'],
  [/(\p{L})\1+/gu, '$1'],
  [/i(?=[aeou])/g, ''],
  [/h(?![aeiou])/g, ''],
];

/** Two spellings of one name usually leave the same: `Aleksejewa`, `Alekseeva`, `Алексеева`. */
export const soundOf = remembered(
  (word) => habits.reduce((text, [from, to]) => text.replace(from, to), inLatin(word)),
  20_000,
);
