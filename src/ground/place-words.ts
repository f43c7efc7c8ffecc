// Whether two words of names of places may be one: beginnings, initials, slips, spellings of neighbouring languages.

/** A number or a letter, which tells one of several. */
export function isLabel(word: string): boolean {
  return word.length === 1 || /^\d/.test(word);
}

const LONGEST_INITIALS = 6;

/** "HR" for human resources; "UZH" for Universität Zürich: each word gives its first letter, some give more. */
export function areInitials(short: string, many: readonly string[]): boolean {
  if (isLabel(short) || short.length > LONGEST_INITIALS) return false;
  const first = many.map((word) => word[0]).join('');
  if (first.startsWith(short)) return true;
  return short[0] === first[0] && standIn(first, short) && standIn(short, many.join(''));
}

/** Whether all letters of one stand in the other, in this order. */
function standIn(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of text) if (letter === letters[at]) at++;
  return at === letters.length;
}

const SHORTEST_BEGINNING = 3;
/** From so many letters on, one may be a slip. */
const SLIPS = 6;
/** What languages share of a word: "Physik", "Physique". */
const STEM = 5;
const ENDING = 4;
/** So long a stem bears a longer ending: "Anästhesie", "Anästhesiologie". */
const LONG_STEM = 8;
const LONG_ENDING = 6;

/** Never true of two different numbers or letters. */
export function mayBeOneWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (isLabel(a) || isLabel(b)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= SHORTEST_BEGINNING && (long.startsWith(short) || isContraction(short, long)))
    return true;
  const [one, other] = [spelling(short), spelling(long)];
  const [least, most] = [Math.min(one.length, other.length), Math.max(one.length, other.length)];
  const alike = sameLetters(one, other);
  if (least >= SLIPS && alike + sameLetters(backwards(one), backwards(other)) >= most - 1) return true;
  return alike >= STEM && alike >= least - 2 && most - alike <= (alike < LONG_STEM ? ENDING : LONG_ENDING);
}

/** "Mgmt": consonants of the other, from its first to its last. */
function isContraction(short: string, long: string): boolean {
  return (
    !/[aeiouy]/.test(short) &&
    short[0] === long[0] &&
    short.slice(-1) === long.slice(-1) &&
    standIn(short, long)
  );
}

function sameLetters(a: string, b: string): number {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n++;
  return n;
}

const backwards = (word: string) => [...word].reverse().join('');

/** As neighbouring languages would write it alike. */
function spelling(word: string): string {
  return word
    .replace(/qu|ck|k|z/g, 'c')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/y/g, 'i')
    .replace(/ae/g, 'e');
}
