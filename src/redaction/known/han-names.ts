// A name that the workbook has in Latin letters, as Chinese and Japanese texts write it.
import { japaneseFamiliesOf, pinyinOf } from '../words/han-readings.ts';

/** Of a person whom somebody wrote in Latin letters: the parts of the name, folded. */
export interface LatinName {
  readonly family: string;
  readonly given: string;
}

const HAN = /\p{Script=Han}/u;

/** Chinese: as many letters from here on as are read like the whole name, the family name first; 0 where they are not. */
export function chineseAt(letters: readonly string[], at: number, { family, given }: LatinName): number {
  if (!HAN.test(letters[at] ?? '')) return 0;
  const first = familyAt(letters, at, family);
  const length = first === 0 ? 0 : spelledAt(letters, at + first, given);
  return length === 0 ? 0 : first + length;
}

/** Letters of the family name that begin here; 0 where another one does. */
export function familyAt(letters: readonly string[], at: number, family: string): number {
  const [one, two] = [letters[at] ?? '', letters[at + 1] ?? ''].map((letter) => pinyinOf(letter) ?? '?');
  return one === family ? 1 : `${one}${two}` === family ? 2 : 0;
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
