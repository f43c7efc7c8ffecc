// What weighs less than the rules and the scores say: a look in place of a question, or nothing. Each kind is a thing that nobody can be: where
// somebody studied, a rest of a name that stays, a subject, years, letters that are spelt out beside them.

import { kindOf } from '../lexicon/lexicon.ts';
import { fits } from '../lighter-patterns.ts';
import type { Flag, Place, Why } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import { plainKey, type Token } from '../tokens.ts';
import { institutionWords } from '../words/safe-capitals.ts';
import { isTopic } from '../words/topics.ts';
import { cuesOf } from './cues.ts';
import { seated } from './outright.ts';
import { withSpeltOut } from './spelt-out.ts';
import { isAnnounced, YEAR } from './things.ts';

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
  { of: ['number'], is: isSpanOfYears, becomes: 'rare word' },
  { of: ['rare word'], is: isSubject, becomes: null },
  { of: ['employer', 'rare word'], is: isNamelessPlaceOfStudy, becomes: null },
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

/** "from 2013-2016", "(2013-2016)", unless it is said that such numbers follow. */
function isSpanOfYears(scene: Scene, seat: Seat): boolean {
  const years = wordsOf(scene, seat).map(({ text }) => text);
  return (
    years.length === 2 &&
    years.every((year) => YEAR.test(year)) &&
    years[0]! <= years[1]! &&
    fits(BEFORE_YEARS, scene.text.slice(Math.max(0, seat.place.start - NEAR), seat.place.start)) &&
    !isAnnounced(scene, seat.first)
  );
}

/** In characters. */
const NEAR = 12;
const BEFORE_YEARS = /(?:\(|(?<!\p{L})(?:from|between|since|de|entre|depuis|von|zwischen|seit)\s)$/iu;

/** "Computer Science" */
function isSubject(scene: Scene, seat: Seat): boolean {
  const words = wordsOf(scene, seat);
  return scene.language !== 'de' && words.length > 1 && words.every(({ plain }) => isTopic(plain));
}

/** "a master’s degree from Arizona State University": thousands have one. Not where somebody says what they do there today. */
function isPlaceOfStudy(scene: Scene, seat: Seat): boolean {
  if (!wordsOf(scene, seat).some(({ plain }) => SCHOOLS.has(plain))) return false;
  const before = scene.text.slice(Math.max(0, seat.place.start - SENTENCE), seat.place.start);
  const clause = before.split(ENDS_CLAUSE).pop()!;
  const [, between] = (scene.language === 'en' ? STUDIED : STUDIED_ELSEWHERE).exec(clause) ?? [];
  if (between === undefined || fits(WORKS, clause)) return false;
  const words = between.match(/\p{L}+/gu) ?? [];
  return words.length <= MOST_BETWEEN && words.every((word) => mayStandBetween(plainKey(word)));
}

/** "Arizona State University", "École Polytechnique": of words alone that nobody is called by. */
function isNamelessPlaceOfStudy(scene: Scene, seat: Seat): boolean {
  const isWord = ({ plain }: Token) => kindOf(plain, scene.language) === 'ordinary';
  return wordsOf(scene, seat).every(isWord) && isPlaceOfStudy(scene, seat);
}

/** Of a degree and its school: in what, from where; no verb. */
function mayStandBetween(word: string): boolean {
  return OF_STUDY.has(word) || isTopic(word) || cuesOf(word).some((cue) => SMALL_CUES.has(cue));
}

const SCHOOLS = new Set(
  'university universite universitat uni college ecole school hochschule polytechnique polytechnic academy academie akademie institute institut faculty faculte fakultat laboratory laboratoire'.split(
    ' ',
  ),
);
/** In characters. */
const SENTENCE = 100;
const DEGREES =
  "degrees?|diploma|dipl|ph\\.?\\s?d|m\\.?sc|b\\.?sc|mba|master(?:['’]?s)?|bachelor(?:['’]?s)?|doctorate|graduated?|studied|dipl[ôo]m[ée]e?|doctorat|titulaire|[ée]tudi[ée]|abschluss|studiert|studium|promoviert";
/** Not the dots of "Dipl. Eng." */
const ENDS_CLAUSE = /[!?;\n]|(?<!(?<!\p{L})(?:[Dd]ipl|Eng|Ing))\.\s+(?=\p{Lu})/u;
/** The last of them, and what stands between it and the school: words alone. */
const studied = (words: string) =>
  new RegExp(`^[\\s\\S]*(?<!\\p{L})(?:${words})(?!\\p{L})([\\p{L}\\s.'’-]*)$`, 'iu');
/** In English a licence is for driving, and a promotion is a step up. */
const STUDIED = studied(DEGREES);
const STUDIED_ELSEWHERE = studied(`${DEGREES}|licence|promotion`);
const MOST_BETWEEN = 5;
const OF_STUDY = new Set(
  'degree degrees eng ing d sc from at an law history literature and et und'.split(' '),
);
const SMALL_CUES = new Set(['article', 'preposition', 'particle']);
/** Whoever does this for a degree works at the school. */
const WORKS =
  /(?<!\p{L})(?:do|doing|run|runs|running|lead|leads|leading|teach\p{L}*|head|heads|heading|direct\p{L}*|manag\p{L}*|leader|officer|advis\p{L}*|consult\p{L}*|coach\p{L}*|coordinat\p{L}*|supervis\p{L}*|work\p{L}*|research(?:er|ing)|dirig\p{L}*|enseign\p{L}*|travaill\p{L}*|respons\p{L}*|chef\p{L}*|leit\p{L}*|unterricht\p{L}*|lehr\p{L}*|betreu\p{L}*|arbeit\p{L}*|mache|fais|pr[ée]pare)(?!\p{L})/iu;

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
