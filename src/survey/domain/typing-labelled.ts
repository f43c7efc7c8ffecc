// Answers that hold a point and its word, "4 - Agree": all points have one, or the ends alone, "5 – Excellent".
import { fold, tidy } from '../../ground/folding.ts';
import { say } from '../../language/say.ts';
import { type Family, families, placeIn } from './answer-families.ts';
import { answerKey } from './answer-words.ts';
import { bestEndIn, labelsIn } from './scale-labels.ts';
import { MOST, TEXT, type Typed } from './typed.ts';
import { extentOf } from './typing-extents.ts';
import { ENDS, RECOMMENDS } from './typing-numbers.ts';

const LABELLED = /^(\d{1,2})(?:\s*[-–—=:)]|\.)\s*(\p{L}.*)$/u;

interface Labelled {
  readonly shown: string;
  readonly point: number;
  readonly word: string;
}

export function labelledIn(given: readonly string[]): Labelled[] {
  return given.flatMap((shown) => {
    const [, point, word] = LABELLED.exec(tidy(shown)) ?? [];
    return word === undefined ? [] : [{ shown, point: Number(point), word }];
  });
}

/** One of each point, the lowest first; none where a number bears two words. */
function pointsOf(labelled: readonly Labelled[]): Labelled[] {
  const points = new Map<number, Labelled>();
  for (const one of labelled) {
    const had = points.get(one.point) ?? one;
    if (answerKey(had.word) !== answerKey(one.word)) return [];
    points.set(one.point, had);
  }
  return [...points.values()].sort((a, b) => a.point - b.point);
}

const namesOf = (points: readonly Labelled[]) =>
  points.map(({ point, word }) => `${point} = ${word.replace(/[,;()=]/g, ' ')}`).join(', ');

/** The question with the words that its answers give to a good and a poor end, where it does not name them itself. */
export function withLabels(header: string, given: readonly string[]): string {
  const points = pointsOf(labelledIn(given));
  const names = labelsIn(namesOf(points));
  const isNamed =
    names.length > 1 && [names[0]!, names[names.length - 1]!].every(({ is }) => is !== 'neither');
  return isNamed && labelsIn(header).length === 0 ? `${header} (${namesOf(points)})` : header;
}

/** Nothing less can be said. */
export const NOT_AT_ALL =
  /\b(?:not at all|gar nicht|uberhaupt nicht|pas du tout|per niente|per nulla|helemaal niet|slet ikke|nada)\b/;
/** What makes less of the word behind it: "not very" is no end of a scale. */
export const DENIES = /\b(?:not|nicht|pas|no|non|niet|ikke|nao|kaum|hardly)\b/;

/** Beyond these words nothing can be said: a scale ends there, also where nobody chose the point behind. */
const UTMOST =
  /\b(?:very|extremely|completely|fully|strongly|totally|absolutely|entirely|never|always|excellent|outstanding|terrible|sehr|vollig|voll|ganz|nie|immer|tres|tout a fait|entierement|jamais|toujours|muy|totalmente|nunca|siempre|molto|mai|sempre|del tutto|zeer|helemaal|nooit|altijd|meget|helt|aldrig|altid|muito)\b/;

/**
 * Points that all have a word, from the worst to the best; null where the words do not say which end that is.
 *
 * @param familyOf  the graded answers to which these words belong.
 */
export function labelled(
  header: string,
  given: readonly string[],
  familyOf: (words: readonly string[]) => Family | null,
): Typed | null {
  const found = labelledIn(given);
  const points = pointsOf(found);
  if (points.length < 3 || found.length < MOST * given.length || RECOMMENDS.test(fold(header))) return null;
  const family = familyOf(found.map(({ word }) => word));
  return (family && inFamily(points, family)) ?? byKnown(points) ?? byExtent(points) ?? byEnds(points);
}

/** Also the points that nobody chose; null where numbers and words do not go the same way. */
function inFamily(points: readonly Labelled[], family: Family): Typed | null {
  const places = points.map(({ word }) => placeIn(family, word));
  const step = Math.sign(places[places.length - 1]! - places[0]!);
  const worst = points[0]!.point - step * places[0]!;
  const isOne = points.every(({ point }, k) => places[k]! >= 0 && point === worst + step * places[k]!);
  // Numbers begin with one, or with nought: a point below that is the table's and not the question's.
  const lowest = Math.min(worst, worst + step * (family.length - 1));
  if (step === 0 || !isOne || lowest < Math.min(1, points[0]!.point)) return null;
  const options = family.map(
    ([word], place) => points[places.indexOf(place)]?.shown ?? `${worst + step * place} - ${word}`,
  );
  return { ...TEXT, reads: 'likert', options };
}

/** Points of which a family has some, and says which way they go; sure where its ends are theirs. */
function byKnown(points: readonly Labelled[]): Typed | null {
  for (const family of families) {
    const places = points.map(({ word }) => placeIn(family, word));
    const known = places.filter((place) => place >= 0);
    const [first, last] = [places[0]!, places[places.length - 1]!];
    const step = Math.sign(last - first);
    const isOneWay = known.every((place, k) => k === 0 || Math.sign(place - known[k - 1]!) === step);
    if (first < 0 || last < 0 || step === 0 || known.length < 2 || !isOneWay) continue;
    const isWhole = points[points.length - 1]!.point - points[0]!.point === points.length - 1;
    const isSure = isWhole && Math.abs(last - first) === family.length - 1;
    return inPoints(points, step > 0, isSure);
  }
  return null;
}

/** Points that say how much came to be, each more than the one before. */
function byExtent(points: readonly Labelled[]): Typed | null {
  const said = points.map(({ word }) => extentOf(word));
  const step = Math.sign((said[said.length - 1] ?? 0) - (said[0] ?? 0));
  const isOneWay = said.every(
    (extent, k) => extent !== null && (k === 0 || Math.sign(extent - said[k - 1]!) === step),
  );
  return isOneWay && step !== 0 ? inPoints(points, step > 0, false) : null;
}

function inPoints(points: readonly Labelled[], isUp: boolean, sure: boolean): Typed {
  const options = points.map(({ shown }) => shown);
  return {
    ...TEXT,
    reads: 'likert',
    options: isUp ? options : options.reverse(),
    sure,
    doubt: sure ? '' : say(ENDS),
  };
}

/** Whether nothing more can be said. */
export function isUtmost(word: string): boolean {
  const key = answerKey(word);
  return NOT_AT_ALL.test(key) || (UTMOST.test(key) && !DENIES.test(key));
}

function byEnds(points: readonly Labelled[]): Typed | null {
  const [from, to] = [points[0]!.point, points[points.length - 1]!.point];
  const best = bestEndIn(namesOf(points), { from, to });
  if (best === null) return null;
  const ends = [points[0]!, points[points.length - 1]!];
  const isWhole = to - from === points.length - 1 && ends.every(({ word }) => isUtmost(word));
  return inPoints(points, best === 'to', isWhole);
}
