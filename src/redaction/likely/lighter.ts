// What weighs less than the rules and the scores say: a look in place of a question, or nothing. Each kind is a thing that nobody can be: where
// somebody studied, a rest of a name that stays, a subject, years, letters that are spelt out beside them.

import type { Flag, Place, Why } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import { institutionWords } from '../words/safe-capitals.ts';
import { isTopic } from '../words/topics.ts';
import { cuesOf } from './cues.ts';
import { seated } from './outright.ts';
import { withSpeltOut } from './spelt-out.ts';

interface Seat {
  readonly place: Flag;
  readonly first: number;
  readonly last: number;
}

type Is = (scene: Scene, seat: Seat) => boolean;

/** What such a place becomes: null where nobody needs to look. */
const kinds: readonly { readonly of: readonly Why[]; readonly is: Is; readonly becomes: Why | null }[] = [
  { of: ['rare word', 'employer'], is: isRestOfKept, becomes: null },
  { of: ['rare word'], is: isHouseOnly, becomes: null },
  { of: ['number'], is: isSpanOfYears, becomes: null },
  { of: ['rare word'], is: isSubject, becomes: null },
  { of: ['employer'], is: isPlaceOfStudy, becomes: 'rare word' },
];

export function lighter(scene: Scene, gone: readonly Place[], flags: readonly Flag[]): Flag[] {
  const seats = seated(scene, flags);
  const hasWords = new Set<Flag>(seats.map(({ place }) => place));
  const weighed = seats.flatMap((seat): Flag[] => {
    const kind = kinds.find(({ of, is }) => of.includes(seat.place.why) && is(scene, seat));
    if (kind === undefined) return [seat.place];
    return kind.becomes === null ? [] : [{ ...seat.place, why: kind.becomes }];
  });
  const wordless = flags.filter((flag) => !hasWords.has(flag));
  return withNumbers(scene, withSpeltOut(scene, gone, [...weighed, ...wordless]));
}

const wordsOf = ({ tokens }: Scene, { first, last }: Seat) => tokens.slice(first, last + 1);

/** "University" of "University Pierre and Marie Curie": what it is called stays. */
function isRestOfKept(scene: Scene, seat: Seat): boolean {
  const isHouse = wordsOf(scene, seat).every(({ plain }) => institutionWords.has(plain));
  return isHouse && scene.kept.some(({ start }) => scene.text.slice(seat.place.end, start) === ' ');
}

/** "l’Académie", "the Polytechnic University", whose name stands elsewhere or nowhere. */
function isHouseOnly(scene: Scene, seat: Seat): boolean {
  return wordsOf(scene, seat).every(({ plain }) => SCHOOLS.has(plain));
}

/** "from 2013-2016", unless it is said that such numbers follow. */
function isSpanOfYears(scene: Scene, seat: Seat): boolean {
  const years = wordsOf(scene, seat).map(({ text }) => text);
  const before = scene.tokens[seat.first - 1]?.plain ?? '';
  return (
    years.length === 2 &&
    years.every((year) => /^(?:19|20)\d\d$/.test(year)) &&
    years[0]! <= years[1]! &&
    !cuesOf(before).includes('numbered')
  );
}

/** "Computer Science" */
function isSubject(scene: Scene, seat: Seat): boolean {
  const words = wordsOf(scene, seat);
  return scene.language !== 'de' && words.length > 1 && words.every(({ plain }) => isTopic(plain));
}

/** "a master’s degree from Arizona State University": thousands have one. */
function isPlaceOfStudy(scene: Scene, seat: Seat): boolean {
  if (!wordsOf(scene, seat).some(({ plain }) => SCHOOLS.has(plain))) return false;
  return STUDIED.test(scene.text.slice(Math.max(0, seat.place.start - SENTENCE), seat.place.start));
}

const SCHOOLS = new Set(
  'university universite universitat uni college ecole school hochschule polytechnique polytechnic academy academie akademie institute institut faculty faculte fakultat laboratory laboratoire'.split(
    ' ',
  ),
);
/** In characters. */
const SENTENCE = 100;
const STUDIED =
  /(?<!\p{L})(?:degrees?|diploma|dipl|ph\.?\s?d|m\.?sc|b\.?sc|mba|master(?:['’]?s)?|bachelor(?:['’]?s)?|doctorate|graduated?|studied|dipl[ôo]m[ée]e?|doctorat|licence|titulaire|[ée]tudi[ée]|abschluss|studiert|studium|promoviert|promotion)(?!\p{L})[^!?\n]*$/iu;

/** "Olivetti Lettera 22": a small number right behind what is asked about belongs to it. */
function withNumbers({ text }: Scene, flags: readonly Flag[]): Flag[] {
  const all: Flag[] = [];
  for (const flag of flags) {
    const last = all[all.length - 1];
    const isNumber = flag.why === 'rare word' && /^\d{1,3}$/.test(text.slice(flag.start, flag.end));
    const isTied =
      last !== undefined && NUMBERED.has(last.why) && text.slice(last.end, flag.start) === ' ' && isNumber;
    if (isTied) all[all.length - 1] = { ...last, end: flag.end };
    else all.push(flag);
  }
  return all;
}

const NUMBERED: ReadonlySet<Why> = new Set(['stranger', 'employer', 'rare word']);
