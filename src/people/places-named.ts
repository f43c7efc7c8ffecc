// Whom an answer keeps away that names a place instead of people: "anybody of Medilog", "not from my own department". Everybody of
// the other side who is from there is meant.
import { fold, tidy } from '../ground/folding.ts';
import { late } from '../ground/made-when-asked.ts';
import { namesNobody } from '../ground/nobody-words.ts';
import { mayBeOnePlace, speaksOfPlace, wordsOfPlace } from '../ground/places.ts';
import { textOf } from '../ground/table.ts';
import { yesOrNo } from '../ground/yes-no.ts';
import { ideasOf } from '../reading/lexicon.ts';
import { type AnsweredRow, answer } from './answered-row.ts';

/** Nobody may have been asked what the question about somebody's own firm means: such words count where few wrote them. */
const MAY_BE_PLACES: ReadonlySet<string | null> = new Set([
  null,
  'background',
  'sector',
  'wants unit',
  'wants organisation',
]);
const FEW = 3;
/** A shorter word is found in too many sentences. */
const SHORTEST = 4;
const LONGEST = 60;

type Somebody = AnsweredRow & { readonly id: string };

/** A place as it is written, and the ids of those who are from there. */
export interface PlaceNamed {
  readonly place: string;
  readonly ids: readonly string[];
}

/** @param people  those of one side, who may be meant. */
export function createPlaceFinder(
  people: readonly Somebody[],
): (text: string, own: AnsweredRow) => readonly PlaceNamed[] {
  const byPlace = late(() => peopleByPlace(people));
  return (text, own) => {
    const places = [...byPlace().values()];
    const named = places.filter(({ place }) => speaksOfPlace(text, place));
    if (named.length > 0) return named;
    const short = shortFor(text, places);
    if (short !== null) return [short];
    const meant = ownPlaces(text, own);
    return places.filter(({ place }) => meant.some((at) => mayBeOnePlace(at, place, 'unit')));
  };
}

interface Known extends PlaceNamed {
  readonly isPlace: boolean;
  readonly isFirm: boolean;
}

function peopleByPlace(people: readonly Somebody[]): ReadonlyMap<string, Known> {
  const found = new Map<string, Known>();
  for (const { id, form, row } of people)
    for (const { field, at } of form.columns) {
      const place = tidy(textOf(row.cells[at]));
      const key = fold(place);
      const isPlace = field === 'unit' || field === 'organisation';
      if (!(isPlace || MAY_BE_PLACES.has(field)) || !mayBePlace(place)) continue;
      const known = found.get(key) ?? { place, ids: [], isPlace: false, isFirm: false };
      const isFirm = known.isFirm || field === 'organisation';
      found.set(key, { place, ids: [...known.ids, id], isPlace: known.isPlace || isPlace, isFirm });
    }
  return new Map([...found].filter(([, { ids, isPlace }]) => isPlace || ids.length <= FEW));
}

/** A name that one firm alone bears stands for it: "nobody of Berg's" where one is "Gebr. Berg Giesserei". Departments share their words. */
function shortFor(text: string, places: readonly Known[]): PlaceNamed | null {
  const names = new Set(
    (text.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? []).map(fold).filter((word) => word.length >= LONG_ENOUGH),
  );
  const meant = places.filter(({ place }) => wordsOfPlace(place).some((word) => names.has(word)));
  const [one] = meant;
  return one !== undefined && meant.length === 1 && one.isFirm ? one : null;
}
/** Of a word by itself. */
const LONG_ENOUGH = 5;

function mayBePlace(text: string): boolean {
  const isOther = namesNobody(text) || yesOrNo(text) !== null || text.includes('@');
  return text.length >= SHORTEST && text.length <= LONGEST && /^\P{Ll}*\p{Lu}/u.test(text) && !isOther;
}

/** Between "my" and the place stands a word at most: in "my husband (Paul, at the pharmacy)" it is the husband who is mine. */
const NEXT = 2;
/** Of a place that is told by whoever is there, "the department that I work in", more words may stand behind it. */
const BEHIND = 4;

/** Where somebody is from who speaks of their own department, or of their own company. */
function ownPlaces(text: string, own: AnsweredRow): string[] {
  const words = ideasOf(fold(text).match(/\p{L}+/gu) ?? []).map((ideas) => new Set(ideas));
  const places = (['unit', 'organisation'] as const).filter((field) => isOwn(words, IDEA[field]));
  return places.map((field) => answer(own, field));
}

const IDEA = { unit: 'department', organisation: 'organisation' } as const;
const OWN = ['i', 'same', 'we'] as const;

function isOwn(words: readonly ReadonlySet<string>[], idea: string): boolean {
  return words.some(
    (word, at) =>
      word.has(idea) &&
      words.slice(Math.max(0, at - NEXT), at + BEHIND + 1).some((near) => OWN.some((one) => near.has(one))),
  );
}
