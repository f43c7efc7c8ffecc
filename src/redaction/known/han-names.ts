// A name that the workbook has in Latin letters, as Chinese, Japanese and Korean texts write it.
import { japaneseFamiliesOf, pinyinOf } from '../words/han-readings.ts';
import { inLatin } from './other-scripts.ts';

/** Of a person whom somebody wrote in Latin letters: the parts of the name, folded. */
export interface LatinName {
  readonly family: string;
  readonly given: string;
}

const HAN = /\p{Script=Han}/u;
const HANGUL = /^\p{Script=Hangul}$/u;

/** Chinese: as many letters from here on as are read like the whole name, the family name first; 0 where they are not. */
export function chineseAt(letters: readonly string[], at: number, { family, given }: LatinName): number {
  if (!HAN.test(letters[at] ?? '') || pinyinOf(letters[at]!) !== family) return 0;
  const length = spelledAt(letters, at + 1, given);
  return length === 0 ? 0 : length + 1;
}

/** Two letters that are read like the given name alone. */
export function givenAt(letters: readonly string[], at: number, { given }: LatinName): number {
  const length = spelledAt(letters, at, given);
  return length > 1 ? length : 0;
}

function spelledAt(letters: readonly string[], at: number, given: string): number {
  let read = '';
  for (let k = 0; k < 2; k++) {
    read += pinyinOf(letters[at + k] ?? '') ?? '?';
    if (read === given) return k + 1;
  }
  return 0;
}

/** Family names in characters, as they are written where this is the sound. */
export function familiesOf({ family }: LatinName): readonly string[] {
  return japaneseFamiliesOf(family);
}

/** Korean family names are spelt as everybody likes. */
const KOREAN =
  'kim gim;lee yi rhee ri i;park pak bak;choi choe;jung jeong chung;kang gang;cho jo;yoon yun youn;jang chang;lim im rim;han;oh o;seo suh so;shin sin;kwon gwon;hwang;ahn an;song;ryu yoo yu you ryoo;hong;jeon jun chun;ko go koh;moon mun;yang;son sohn;bae pae;baek paik baik paek;heo hur huh;nam;shim sim;noh roh no;ha;kwak gwak;sung seong;cha;joo ju chu;woo u wu;koo gu ku;min;na ra;ji chi;um eom;chae;won;bang pang;kong gong;hyun;byun pyun;yeo;choo;do;seok suk;sun;ma;wang;ki;ban pan;mo;tak;eun;yong'
    .split(';')
    .map((spellings) => spellings.split(' '));
/** How given names are spelt, by what is left of them: Jiwon, Ji-won, Jeewon; Seungwoo, Sungwu. */
const habits: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/eo|u|oo|eu|ou/g, 'o'],
  [/ae|ye|yae|e/g, 'e'],
  [/ee|ui|yi|wi/g, 'i'],
  [/y(?=[aeo])|w(?=[aeio])/g, ''],
  [/g|kk|q|c(?!h)/g, 'k'],
  [/d|tt/g, 't'],
  [/b|pp/g, 'p'],
  [/r/g, 'l'],
  [/j|ch/g, 'j'],
  [/sh/g, 's'],
  [/h(?![aeio])/g, ''],
  [/([a-z])\1+/g, '$1'],
];

function koreanSound(latin: string): string {
  return habits.reduce((text, [from, to]) => text.replace(from, to), latin);
}

/** Korean: two or three letters and the family name before them, or the given name alone; 0 where they are another. */
export function koreanAt(letters: readonly string[], at: number, { family, given }: LatinName): number {
  const isHere = (k: number) => HANGUL.test(letters[at + k] ?? '');
  if (!isHere(0) || !isHere(1)) return 0;
  const sounds = (from: number, count: number) =>
    koreanSound(
      inLatin(
        letters
          .slice(at + from, at + from + count)
          .join('')
          .normalize('NFKD'),
      ),
    );
  const isFamily = isSameFamily(sounds(0, 1), family);
  if (isFamily && isHere(2) && sounds(1, 2) === koreanSound(given)) return 3;
  return given.length > 3 && sounds(0, 2) === koreanSound(given) ? 2 : 0;
}

function isSameFamily(sound: string, family: string): boolean {
  const same = KOREAN.find((spellings) => spellings.includes(family)) ?? [family];
  return same.some((spelling) => koreanSound(spelling) === sound) || (sound === 'i' && same.includes('lee'));
}
