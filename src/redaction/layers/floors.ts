// Words for a floor, behind which the number of a room may stand: "3rd floor, 214", "4. kat 412". Every house has floors, so the word stays.

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Elsewhere also another word, unless a number stands before it: Turkish "kat", Danish "og". */
const COUNTED = set('kat katta og andar vaning vaningen etasje pietro emelet kerros etaj patro');
const FLOORS = set('etage floor storey stock stockwerk piso planta piano verdieping');
const ORDINAL = /(?<!\d)\d{1,2}(?:[.ºª°]|:a|e)? ?$/;
const ENDS = /^(?:[.,;:!?)]|\s*$|\n| \()/;

export const isFloor = (word: string): boolean => FLOORS.has(word) || COUNTED.has(word);

/** @param left  what stands before the word: "3. OG", not "3 og 4". */
export function mayBeFloor(word: string, written: string, left: string): boolean {
  return !COUNTED.has(word) || (written !== 'og' && ORDINAL.test(left));
}

/** "on the 4th floor, 40 of us", "3. katta 12 kişi": of people, and no room. */
export function isCountedOn(word: string, between: string, behind: string): boolean {
  if (!isFloor(word)) return false;
  return between.includes(',') ? !ENDS.test(behind) : word === 'katta';
}
