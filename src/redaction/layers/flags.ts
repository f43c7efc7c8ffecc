// What looks suspicious and cannot be decided by a program. Few flags are worth more than many: a word is asked about
// once in a text, the most telling kinds first.

import { fits, isPlain, patternFor } from '../lighter-patterns.ts';
import { PlacesNear } from '../places-near.ts';
import { among, type Flag, type Place, type Span } from '../spans.ts';
import type { Scene } from '../text-under-search.ts';
import type { Token } from '../tokens.ts';
import type { functionWords } from '../words/function-words.ts';
import { capitalPairs } from './capital-pairs.ts';
import { employers } from './employers.ts';
import { inPersonsPlaces } from './persons-places.ts';
import { placesOf } from './places-of.ts';
import { roles } from './roles.ts';
import { initialsFirst } from './shapes.ts';
import { smallWords } from './small-words.ts';
import { strangersIn } from './strangers.ts';
import { isInOtherScript } from './unread.ts';

type Finder = (scene: Scene, gone: readonly Span[]) => Flag[];

/** In the order of how much they tell. */
const finders: readonly Finder[] = [
  initialsFirst,
  strangers,
  smallWords,
  jobTitle,
  roles,
  employers,
  capitalPairs,
  otherScript,
  gender,
  thirdPerson,
];

/**
 * @param gone   places that go anyway; what lies wholly inside one needs no question.
 * @param asked  places that are asked about already.
 */
export function flagsIn(scene: Scene, gone: readonly Span[], asked: readonly Place[]): Flag[] {
  const flags: Flag[] = [];
  const isGoing = among(gone).cover;
  const others = new PlacesNear([...gone, ...asked, ...scene.kept]);
  const words = new Set<string>();
  const settled = new Set<string>();
  for (const flag of finders.flatMap((find) => find(scene, gone))) {
    // What is left of a place is found once: a long row of names is one, which each of them asks about.
    const place = `${flag.start} ${flag.end}`;
    if (flag.why !== 'role' && settled.has(place)) continue;
    const word = scene.text.slice(flag.start, flag.end).toLowerCase();
    const isAsked = words.has(word) && flag.why !== 'stranger' && flag.why !== 'rare word';
    if (isAsked || isGoing(flag)) continue;
    if (flag.why !== 'role') settled.add(place);
    const rest = restOf(scene.text, flag, others.near(flag));
    for (const one of rest) {
      flags.push(one);
      others.add(one);
    }
    if (rest.length > 0) words.add(word);
  }
  return [...flags, ...repeated(scene, flags, others)];
}

/** The same word with a capital is the same somebody elsewhere, no noun: no further question, and no place is passed over. */
function repeated({ tokens, text, language }: Scene, flags: readonly Flag[], others: PlacesNear): Flag[] {
  const asked = new Map<string, Flag['why']>();
  for (const { start, end, why } of flags) {
    const word = text.slice(start, end);
    if (why === 'stranger' || (why === 'rare word' && language !== 'de' && !asked.has(word)))
      asked.set(word, why);
  }
  return tokens.flatMap((token): Flag[] => {
    const why = asked.get(token.text);
    if (why === undefined) return [];
    const place = placeOf(token);
    return others.near(place).length === 0 ? [{ ...place, why }] : [];
  });
}

const OF_PEOPLE: ReadonlySet<Span['type']> = new Set(['name', 'colleague', 'stranger', 'likely']);

function strangers(scene: Scene, gone: readonly Span[]): Flag[] {
  const found = strangersIn(scene, gone);
  const persons = gone.filter(({ type }) => OF_PEOPLE.has(type));
  return [...inPersonsPlaces(scene, gone, persons, found), ...found];
}

/**
 * What of a place nobody asks about yet: "and Zerbinox" beside "Falkenau AG".
 *
 * @param others  places that touch it.
 */
function restOf(text: string, flag: Flag, others: readonly Place[]): Flag[] {
  const tells = flag.why === 'role' ? LETTERS_OF_ROLE : LETTERS_OF_NAME;
  const within = [...others].sort((one, two) => one.start - two.start);
  if (within.length === 0) return [flag];
  const rest: Flag[] = [];
  let start = flag.start;
  for (const other of within) {
    if (start < other.start) rest.push({ ...flag, start, end: other.start });
    start = Math.max(start, other.end);
  }
  if (start < flag.end) rest.push({ ...flag, start });
  return rest.map((part) => bare(text, part)).filter(({ start, end }) => fits(tells, text.slice(start, end)));
}

const LETTERS_OF_ROLE = /\p{L}{3}/u;
const LETTERS_OF_NAME = /\p{Lu}\p{L}|\p{Lo}/u;
const SMALL_BEFORE = /^(?:[^\p{L}\p{N}]|\p{Ll}{1,3}\s)*/u;
const MARKS_BEHIND = /[^\p{L}\p{N}]*$/u;

/** Without blanks, marks and small words at its ends. */
function bare(text: string, { start, end, why }: Flag): Flag {
  const found = text.slice(start, end);
  const before = patternFor(found, SMALL_BEFORE).exec(found)![0].length;
  const after = patternFor(found, MARKS_BEHIND).exec(found)![0].length;
  return { start: start + before, end: Math.max(start + before, end - after), why };
}

function placeOf(token: Token): Place {
  return { start: token.start, end: token.end };
}

function jobTitle({ tokens, known, mentor }: Scene): Flag[] {
  const job = (known.people[mentor]?.job ?? '').split(/[,;/(]/)[0]!;
  const words = job
    .split(/\s+/)
    .map((word) => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase())
    .filter((w) => w !== '');
  if (words.length < 2) return [];
  return tokens.flatMap((token, k): Flag[] => {
    const isHere = words.every((word, n) => tokens[k + n]?.plain === word);
    return isHere ? [{ start: token.start, end: tokens[k + words.length - 1]!.end, why: 'job title' }] : [];
  });
}

const CASED = /[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}]{2,60}/gu;
const LETTERS =
  'Han Hiragana Katakana Hangul Bopomofo Thai Lao Khmer Myanmar Devanagari Bengali Gurmukhi Gujarati Tamil Telugu Kannada Malayalam Sinhala Arabic Hebrew Georgian Ethiopic Tibetan Mongolian'
    .split(' ')
    .map((script) => `\\p{Script=${script}}`)
    .join('');
/** A stretch in scripts without capitals, with the blanks, marks and digits in it: nobody is found there but those we know. */
const CASELESS = new RegExp(
  `[${LETTERS}][${LETTERS}\\p{M}](?:[${LETTERS}\\p{M}\\p{N}\\p{P}\\p{Zs}ー]*[${LETTERS}\\p{M}ー])?|\\p{Script=Han}`,
  'gu',
);

/** Words of another alphabet in a Latin text; a text that has few others waits as a whole. */
function otherScript({ text }: Scene): Flag[] {
  if (isPlain(text) || isInOtherScript(text)) return [];
  const places = [...placesOf(text, CASELESS), ...placesOf(text, CASED)];
  return places.map((place) => ({ ...place, why: 'script' as const }));
}

const GENDER =
  /(?<![\p{L}])(?:my (?:husband|wife|maternity|paternity)|as a (?:woman|man|mother|father|girl|boy|mum|dad)|mon mari|ma femme|mon [ée]pouse?|(?:je suis|j['’]ai [ée]t[ée]|suis) (?:n[ée]e|devenue|partie|arriv[ée]e|pass[ée]e|revenue|all[ée]e|entr[ée]e|rest[ée]e)|(?:en tant que|comme) (?:femme|m[èe]re|p[èe]re|homme)|mein mann|meine ehefrau|meine frau|als (?:frau|mutter|vater|mann)|(?:als|bin) \p{Lu}\p{L}{3,30}(?:erin|istin|eurin|orin|ärztin|ekin|gin))(?![\p{L}])/giu;

function gender({ text }: Scene): Flag[] {
  return placesOf(text, GENDER)
    .slice(0, 1)
    .map((place) => ({ ...place, why: 'gender' as const }));
}

const THIRD: Readonly<Record<keyof typeof functionWords, ReadonlySet<string>>> = {
  en: new Set(['he', 'she', 'his', 'her', 'him', 'himself', 'herself']),
  fr: new Set(['elle']),
  de: new Set(['er', 'seine', 'seiner', 'seinem']),
};

const OWN: ReadonlySet<string> = new Set(
  'i my me je j ma mon mes ich mein meine mir mich nous we wir'.split(' '),
);

/** Speaks of its author from outside, and never says I. */
function thirdPerson({ tokens, language }: Scene): Flag[] {
  if (tokens.some((token) => OWN.has(token.plain))) return [];
  return tokens
    .filter((token) => THIRD[language].has(token.plain))
    .map((token) => ({ ...placeOf(token), why: 'third person' as const }));
}
