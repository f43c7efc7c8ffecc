// Korean family names and given names, compared syllable by syllable however somebody spells them in Latin letters.
import { late } from '../../ground/made-when-asked.ts';
import type { Participant } from '../participant.ts';
import { latinNamesOf } from './exact-names.ts';
import { inLatin } from './other-scripts.ts';

/** In Hangul, or folded in Latin letters. */
export interface KoreanName {
  readonly family: string;
  readonly given: string;
}

const HANGUL = /^\p{Script=Hangul}+$/u;

/** Korean family names are spelt as everybody likes. */
const families = late(() =>
  'kim gim;lee yi rhee ri i;park pak bak;choi choe;jung jeong chung;kang gang;cho jo;yoon yun youn;jang chang;lim im rim;han;oh o;seo suh so;shin sin;kwon gwon;hwang;ahn an;song;ryu yoo yu you ryoo;hong;jeon jun chun;ko go koh;moon mun;yang;son sohn;bae pae;baek paik;heo hur huh;nam;shim sim;noh roh no;ha;kwak gwak;sung seong;cha;joo ju chu;woo u wu;koo gu ku;min;na ra;ji chi;um eom;chae;won;bang pang;kong gong;hyun;byun pyun;yeo;choo;do;seok suk;sun;ma;wang;ki;ban pan;mo;tak;eun;yong'
    .split(';')
    .map((spellings) => spellings.split(' ')),
);
/** How names are spelt, by what is left of them: Jiwon, Ji-won, Jeewon; Seungwoo, Sungwu. */
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

const soundOf = (latin: string) => habits.reduce((text, [from, to]) => text.replace(from, to), latin);
const soundOfHangul = (letters: string) => soundOf(inLatin(letters.normalize('NFKD')));

export function koreanNamesOf(person: Participant): KoreanName[] {
  const { name, preferred = '' } = person;
  const own = [name, preferred].flatMap((text) =>
    text.split(/[\s(),·]+/u).filter((word) => HANGUL.test(word)),
  );
  const [first = '', second] = own;
  if (first === '') return latinNamesOf(person);
  if (second === undefined) return [{ family: first.slice(0, 1), given: first.slice(1) }];
  return [
    { family: first, given: second },
    { family: second, given: first },
  ];
}

/** Syllables of the family name: 남궁 has two. */
export function familyLength({ family }: KoreanName): number {
  return HANGUL.test(family) ? family.length : 1;
}

export function isKoreanFamily(letter: string, { family }: KoreanName): boolean {
  if (letter === '' || HANGUL.test(family)) return letter === family;
  const sound = soundOfHangul(letter);
  const same = families().find((spellings) => spellings.includes(family)) ?? [family];
  return same.some((spelling) => soundOf(spelling) === sound) || (sound === 'i' && same.includes('lee'));
}

/** Fewer letters of a given name are the sound of too many syllables. */
const SHORTEST = 4;

export function isKoreanGiven(letters: string, { given }: KoreanName): boolean {
  if (letters === '' || HANGUL.test(given)) return letters !== '' && letters === given;
  return (given.length >= SHORTEST || letters.length === 1) && soundOfHangul(letters) === soundOf(given);
}
