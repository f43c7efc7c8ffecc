// How a word sounds, whatever letters it is written in: its consonants, few enough that two habits of transliteration agree, and the vowels
// behind each as far as a script writes them. So a name of the workbook is heard in a text of another script, and the other way round.
import { soundOfLetter } from './other-scripts.ts';

/** A consonant and the vowels behind it; the first one may have vowels alone. */
export interface Sound {
  /** Empty at the beginning of a word that begins with a vowel. */
  readonly consonant: string;
  /** Of a, i and u, in any order; `?` where the script does not write them, `~` where it is an a or none. */
  readonly vowels: string;
  /** Where in the word the letter stands. */
  readonly at: number;
}

const INDIC = /[\u0980-\u0dff]/;
const DEVANAGARI = /\p{Script=Devanagari}/u;
const THAI = /[\p{Script=Thai}\p{Script=Lao}]/u;
/** They bear a vowel at the beginning of a word, whichever. */
const ALEPHS = /^[اأإآءعאע]$/;
const ALIF = 'ا';
const ABJAD = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;
/** Vowels of Thai that stand before their consonant. */
const BEFORE = /^[เแโใไ]$/;
/** Killed by a mark: silent in Thai, without its vowel in India. */
const VIRAMA = '\u094d';
const SILENT = '\u0e4c';

/** The scripts of India lie side by side, 128 places each, their letters in one order. */
function likeDevanagari(letter: string): string {
  if (letter === 'ச') return 'स';
  return INDIC.test(letter) ? String.fromCharCode(0x900 + (letter.charCodeAt(0) & 0x7f)) : letter;
}

/** What one habit writes with two letters and another with one, and consonants that are often taken for each other. */
const habits: readonly (readonly [RegExp, string])[] = [
  [/shch|tsch|tch|ch|c(?=[eiy])/g, 'C'],
  [/jh|zh|dj|j/g, 'J'],
  [/sch|sh|ts|tz|dz|ss|s|z|ç/g, 'S'],
  [/ng(?![aeiou])/g, 'N'],
  [/x/g, 'KS'],
  [/kh|gh|ck|[kgqc]/g, 'K'],
  [/th|dh|[td]/g, 'T'],
  [/ph|bh|[pbfv]|w(?=[aeiou])/g, 'P'],
  [/[rl]h?/g, 'L'],
  [/^h/g, 'H'],
  [/h/g, ''],
  [/[eiy]/g, 'i'],
  [/[ouw]/g, 'u'],
];

/** @param latin  small letters without accents; `?` for a vowel that is not written. */
function soundsOfLatin(latin: string): Sound[] {
  const said = habits.reduce((text, [from, to]) => text.replace(from, to), latin);
  const sounds: { consonant: string; vowels: string; at: number }[] = [];
  for (const letter of said.replace(/[^A-Zmnaiu?]/g, '')) {
    const last = sounds[sounds.length - 1];
    if (!/[aiu?]/.test(letter)) {
      if (last?.consonant !== letter || last.vowels !== '')
        sounds.push({ consonant: letter, vowels: '', at: 0 });
    } else if (last) last.vowels += letter;
    else sounds.push({ consonant: '', vowels: letter, at: 0 });
  }
  return sounds;
}

/** Other readings of Latin letters: Hebrew and Arabic have one letter for v and a vowel, ch is what others write kh, j is ch in Siam, and er is ar in India. */
const READINGS: readonly ((latin: string) => string)[] = [
  (latin) => latin,
  (latin) => latin.replace(/[vw]/g, 'u'),
  (latin) => latin.replace(/ch|h(?=[aeiou])/g, 'k'),
  (latin) => latin.replace(/j/g, 'ch'),
  (latin) => latin.replace(/er(?=[^aeiou])/g, 'ar'),
];

/** Ways in which one part of a name may sound; the first is the one without guesses. */
export function soundingsOf(key: string): readonly (readonly Sound[])[] {
  if (!/^[a-z]+$/.test(key)) return [heardIn(key)];
  const all = [...new Set(READINGS.map((read) => read(key)))].map(soundsOfLatin);
  return all.filter((sounds) => sounds.length > 0);
}

/** Letter by letter, each with its place. */
export function heardIn(word: string): Sound[] {
  const sounds: Sound[] = [];
  const small = word.toLowerCase();
  const letters = Array.from({ length: small.length }, (_, k) => likeDevanagari(small[k]!));
  let waiting = '';
  letters.forEach((letter, at) => {
    if (isSilent(letters, at) || (letter === 'ւ' && letters[at - 1] === 'ո')) return;
    if (letter === VIRAMA) sounds.push(...withVowels(sounds.pop(), ''));
    else if (BEFORE.test(letter)) waiting = soundOfLetter(letter);
    else if (ALEPHS.test(letter)) {
      if (at === 0) sounds.push({ consonant: '', vowels: '?', at });
      else if (letter === ALIF) sounds.push(...withVowels(sounds.pop(), 'a'));
    } else
      for (const { consonant, vowels } of soundsOfLetter(letter, at, letters.length)) {
        const last = sounds[sounds.length - 1];
        if (consonant === '' && last) sounds.push(...withVowels(sounds.pop(), vowels));
        else if (consonant !== last?.consonant || !/^\??$/.test(last.vowels))
          sounds.push({
            consonant,
            vowels: vowels || soundsOfLatin(waiting)[0]?.vowels || unwritten(letter),
            at,
          });
        if (consonant !== '') waiting = '';
      }
  });
  return sounds;
}

/** A consonant, with its vowel or without, under the mark. */
function isSilent(letters: readonly string[], at: number): boolean {
  const [letter, next, last] = letters.slice(at, at + 3);
  return letter === SILENT || next === SILENT || (last === SILENT && /\p{M}/u.test(next ?? ''));
}

/** A breath is heard at the beginning of a word; at its end it is a vowel. */
function soundsOfLetter(letter: string, at: number, length: number): readonly Sound[] {
  const said = soundOfLetter(letter);
  if (said !== 'h' || at === 0) return soundsOfLatin(said);
  return at === length - 1 && ABJAD.test(letter) ? soundsOfLatin('a') : [];
}

function unwritten(letter: string): string {
  if (ABJAD.test(letter) || THAI.test(letter)) return '?';
  return /^\p{Lo}$/u.test(letter) && DEVANAGARI.test(letter) ? '~' : '';
}

/** The same sound with these vowels behind it, instead of one that is not written. */
function withVowels(sound: Sound | undefined, vowels: string): Sound[] {
  if (sound === undefined) return [];
  const own = sound.vowels.replace(/[?~]/, '');
  return [{ ...sound, vowels: own + vowels }];
}

/** How much of a name is heard from this sound on; 0 where it is another. @param isWhole  the word ends with the name. */
export function heardAt(
  text: readonly Sound[],
  from: number,
  name: readonly Sound[],
  isWhole: boolean,
): number {
  let score = 0;
  for (let k = 0; k < name.length; k++) {
    const [heard, wanted] = [text[from + k], name[k]!];
    if (heard === undefined || heard.consonant !== wanted.consonant) return 0;
    const isLast = k === name.length - 1;
    if (wanted.consonant !== '') score++;
    const isSame = areAlike(heard.vowels, wanted.vowels, isLast);
    if (!isSame && (isWhole || !isLast)) return 0;
    if (isSame && /[aiu]/.test(heard.vowels) && /[aiu]/.test(wanted.vowels)) score++;
  }
  return score;
}

/** A vowel that is not written may be any within a word, and at its end none; in India it is a or none. */
function areAlike(heard: string, wanted: string, isLast: boolean): boolean {
  const [a, b] = /[?~]/.test(wanted) ? [wanted, heard] : [heard, wanted];
  if (a === '~') return /^[?~]?$/.test(b) || b.includes('a');
  if (a === '?') return !isLast || b === '' || b === '?';
  if (a === '' || b === '') return a === b;
  return [...a].some((vowel) => b.includes(vowel));
}
