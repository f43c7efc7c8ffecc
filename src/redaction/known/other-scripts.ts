// Names written in another script than the text: letters of Greek, Cyrillic and kana by their sound in Latin ones, and what is
// left of a name when the habits of transliteration are taken off.

/** A letter, and what it sounds like; nothing is written `_`. */
const table =
  'а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ _ ы y ь _ э e ю yu я ya і i ї i є e ґ g ў u ј j љ l њ n ћ c ђ d џ dz ' +
  'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ kh ψ ps ω o ';
const kana =
  'あ a い i う u え e お o か ka き ki く ku け ke こ ko さ sa し shi す su せ se そ so た ta ち chi つ tsu て te と to な na に ni ぬ nu ね ne の no は ha ひ hi ふ fu へ he ほ ho ' +
  'ま ma み mi む mu め me も mo や ya ゆ yu よ yo ら ra り ri る ru れ re ろ ro わ wa を wo ん n が ga ぎ gi ぐ gu げ ge ご go ざ za じ ji ず zu ぜ ze ぞ zo だ da で de ど do ば ba び bi ぶ bu べ be ぼ bo ぱ pa ぴ pi ぷ pu ぺ pe ぽ po';

const pairsOf = (text: string): [string, string][] => {
  const parts = text.trim().split(' ');
  return parts.flatMap((letter, k) => (k % 2 === 0 ? [[letter, parts[k + 1]!] as [string, string]] : []));
};
const sounds = new Map([...pairsOf(table), ...pairsOf(kana)]);
const syllables = new Map(pairsOf(kana).map(([letter, sound]) => [sound, letter]));

const OTHER = /[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A folded word of another script in Latin letters; the word itself where nothing has to be changed. */
export function inLatin(word: string): string {
  if (!OTHER.test(word)) return word;
  const asHiragana = word.replace(/[\u30a1-\u30f6]/g, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) - 0x60),
  );
  return [...asHiragana.replace(/ου/g, 'u').replace(/μπ/g, 'b').replace(/ντ/g, 'd')]
    .map((letter) => sounds.get(letter) ?? letter)
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
export function soundOf(word: string): string {
  return habits.reduce((text, [from, to]) => text.replace(from, to), inLatin(word));
}

/** A word in Latin letters as hiragana and katakana would write it; empty where it is not Japanese. */
export function kanaOf(word: string): string[] {
  const found = word.match(/(?:[kgszjtdnhfbpmyrwc]|sh|ch|ts)?[aeiou]|n/g) ?? [];
  const letters = found.map((syllable) => syllables.get(syllable));
  if (word === '' || found.join('') !== word || letters.includes(undefined)) return [];
  const hiragana = letters.join('');
  const katakana = [...hiragana].map((letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60)).join('');
  return [hiragana, katakana];
}
