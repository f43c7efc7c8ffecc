// Whether two answers name one place, a department or an organisation, as people write it. What keeps people of one place
// apart asks whether they may; what wants people of one place asks whether they surely do.
import { fold } from './folding.ts';
import { areInitials, isLabel, mayBeOneWord } from './place-words.ts';

/** What a place is compared as: of organisations "UBS, Basel" and "UBS, Bern" may be one, of departments they are two. */
export type KindOfPlace = 'unit' | 'organisation';

/** Surely one: the same but for case, accents and blanks. An empty answer is no place. */
export function isOnePlace(a: string, b: string): boolean {
  return a !== '' && fold(a) === fold(b);
}

/**
 * One, or perhaps one: a tail in brackets, an abbreviation or initials, part of the other's words, another order of them,
 * legal forms, "Dept of", a slip of one letter, a neighbouring language's spelling. Numbers and single letters ("Ward 3") must agree.
 * Words that mean the same and look different ("Law", "Recht") are not seen. Never true of an empty answer.
 */
export function mayBeOnePlace(a: string, b: string, kind: KindOfPlace): boolean {
  if (a === '' || b === '') return false;
  if (a === b) return true;
  const known = a < b ? decided(kind, a) : decided(kind, b);
  const other = a < b ? b : a;
  if (!known.has(other)) known.set(other, isOnePlace(a, b) || areNear(partsOf(a), partsOf(b), kind));
  return known.get(other)!;
}

/** Whether a sentence speaks of a place: "anybody of Medilog", where the place is "Medilog AG (Basel)". */
export function speaksOfPlace(text: string, place: string): boolean {
  const all = allWords(text);
  const said = ` ${all.join(' ')} `;
  const { names } = partsOf(place);
  return (
    [allWords(place), ...names].some(
      (words) => words.join('').length >= SHORTEST_NAME && said.includes(` ${words.join(' ')} `),
    ) || names.some((words) => standTogether(all, wordsOfItsOwn(words)))
  );
}

/** The words that tell a place, without what kind it is, its legal form and "Bros": "holscher, giesserei" of "Gebr. Hölscher Gießerei GmbH". */
export const wordsOfPlace = (place: string): readonly string[] =>
  wordsOfItsOwn(tellingWords(place.split(WITHIN)[0]!.replace(BRACKETS, ' ')));

const wordsOfItsOwn = (all: readonly string[]): readonly string[] =>
  ownWords(all).filter((word) => !FAMILY.has(word));

/** Whether several words stand side by side, in whatever order: "the foundry Berg" is "Berg Foundry". */
function standTogether(all: readonly string[], words: readonly string[]): boolean {
  if (words.length < 2) return false;
  const telling = all.filter((word) => !BETWEEN.has(word) && !FAMILY.has(word));
  const places = words.map((word) => telling.indexOf(word));
  return !places.includes(-1) && Math.max(...places) - Math.min(...places) < words.length;
}

/** A shorter word is found in too many sentences. */
const SHORTEST_NAME = 4;

/** The same few places are compared over and over. */
const kept = new Map<string, Map<string, boolean>>();
const MOST = 5000;

function decided(kind: KindOfPlace, place: string): Map<string, boolean> {
  const key = `${kind}:${place}`;
  if (kept.size >= MOST) kept.clear();
  if (!kept.has(key)) kept.set(key, new Map());
  return kept.get(key)!;
}

/** A place taken apart. Any of its names may stand for it: in two languages it has two. */
interface Parts {
  readonly names: readonly (readonly string[])[];
  readonly tails: readonly (readonly string[])[];
  /** The tail says more of the same ("(nights)"), or names something within ("Science – Physics"). */
  readonly isWithin: boolean;
}

const BRACKETS = /[([{]([^)\]}]*)[)\]}]?/g;
const WITHIN = /[,;:|]| [-–] /;

function partsOf(place: string): Parts {
  const text = unabbreviated(fold(place));
  const halves = text
    .replace(BRACKETS, ' ')
    .split('/')
    .map((half) => half.split(WITHIN).map(tellingWords).filter(some));
  // "EPFL" is made of the first letters of all words, those of its kind too.
  const whole = halves.flatMap((half) => [half.flat(), half[0] ?? []]).filter(some);
  const names = [...whole, ...whole.map(ownWords)];
  const tails = [...halves.flatMap((half) => half.slice(1)), ...allMatches(text, BRACKETS).map(tellingWords)]
    .filter(some)
    .map(ownWords);
  return names.length === 0
    ? { names: tails, tails: [], isWithin: false }
    : { names, tails, isWithin: halves.some((half) => half.length > 1) };
}

const some = (words: readonly string[]) => words.length > 0;

function allMatches(text: string, pattern: RegExp): string[] {
  const found: string[] = [];
  text.replace(pattern, (_, inner: string) => {
    found.push(inner);
    return '';
  });
  return found;
}

/** "U.B.S." is "UBS", "A/S" is "AS", "St." is "Saint", "l'" goes. */
function unabbreviated(text: string): string {
  return text
    .replace(/\b\p{L}'(?=\p{L})/gu, '')
    .replace(/\b(?:\p{L}\.){2,}/gu, (letters) => `${letters.replace(/\./g, '')} `)
    .replace(/\ba\/s\b/g, 'as')
    .replace(/\b(?:ste?\b\.?|sankt|sainte|sint)[ -]/g, 'saint ');
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** Say nothing between two others. */
const BETWEEN = words(
  'and of the for at et de du des la le les en und der die das fur am an von zu y e o i a del el los di della do da dos och og for til van voor het een',
);
/** Every company may or may not add them. */
const LEGAL = words(
  'ag gmbh ltd limited llc inc corp corporation co plc sa sarl sas bv nv spa srl aps as ab oy oyj kg ohg ug se ev group gruppe groupe holding',
);
/** Of a firm that bears its owners' name. */
const FAMILY = words(
  'gebr gebruder brothers bros freres fratelli hermanos irmaos gebroeders brodrene broderna sohn sohne sons fils figli hijos cie comp',
);
/** What kind of place it is, which one person writes and another leaves out. */
const KINDS = words(
  `department departement dept dep dpt departamento dipartimento abteilung abt afdeling avdelning avdeling fachbereich service services section
   division unit unite einheit team equipe faculty fac faculte fakultat facultad facolta faculteit fakultet institute institut inst instituto
   istituto school ecole schule escuela scuola lab labor laboratory laboratoire centre center zentrum centro chair lehrstuhl bereich office`.replace(
    /\s+/g,
    ' ',
  ),
);

function allWords(text: string): string[] {
  return unabbreviated(fold(text)).match(/\p{L}+|\d+/gu) ?? [];
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];

function tellingWords(text: string): string[] {
  const all = allWords(text);
  const numbered = all.map((word, k) => (k > 0 && k === all.length - 1 ? arabic(word) : word));
  return numbered.filter((word, k) => !BETWEEN.has(word) || k === all.length - 1);
}

/** The words that tell a place from others. Where only a number or a letter would be left, its kind stays: "Ward 3". */
function ownWords(all: readonly string[]): readonly string[] {
  const own = all.filter((word) => !KINDS.has(word) && !LEGAL.has(word));
  return own.some((word) => !isLabel(word)) ? own : all;
}

function arabic(word: string): string {
  return ROMAN.includes(word) ? String(ROMAN.indexOf(word) + 1) : word;
}

/** Two tails alone make no place: "Banken (job)", "Netcompany (job)". */
function areNear(a: Parts, b: Parts, kind: KindOfPlace): boolean {
  const isEither = (some: Parts['names'], others: Parts['names']) =>
    some.some((one) => others.some((other) => areNearWords(one, other)));
  if (isEither(a.names, b.tails) || isEither(a.tails, b.names)) return true;
  if (!isEither(a.names, b.names)) return false;
  const areTwoWithin = kind === 'unit' && a.isWithin && b.isWithin;
  return !areTwoWithin || isEither(a.tails, b.tails);
}

function areNearWords(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (few.join('') === many.join('')) return true;
  if (few.length === 1 && many.length > 1 && areInitials(few[0]!, many)) return true;
  if (few.every(isLabel) && few.length < many.length) return false;
  const left = [...many];
  return few.every((word) => {
    const at = left.findIndex((other) => mayBeOneWord(word, other));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
