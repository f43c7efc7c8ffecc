// Which of the places that redaction finds in a text surely mean one person, and which may.
import { namePartsOf } from '../../redaction/known/name-parts.ts';
import type { Place, Span } from '../../redaction/spans.ts';
import { tokensOf } from '../../redaction/tokens.ts';
import type { Named } from './somebody-else.ts';

export interface Found {
  readonly sure: readonly Place[];
  readonly unsure: readonly Place[];
}

type Judge = (
  text: string,
  spans: readonly Span[],
  asked: readonly Place[],
  /** What would be found whoever is erased. */
  anybodys: readonly Place[],
) => Found;

/** Letters at the beginning of both, where one goes on ("Carmencita", "Novaka"), and where they part ("Simunkowa", not "Carmel"). */
const GOES_ON = 4;
const PARTS = 6;
const WORD = /^\p{L}{2,}$/u;
const OTHER_SCRIPT = /[^\p{Script=Latin}\p{M}\P{L}]/u;

/** @param called  every name of the person. */
export function createJudge(called: readonly string[], others: readonly Named[]): Judge {
  const own = new Set(called.flatMap(keysOf));
  const shared = new Set(others.flatMap(({ name }) => keysOf(name)));
  const isLike = (word: string) => own.has(word) || [...own].some((key) => areAlike(key, word));
  return (text, spans, asked, anybodys) => {
    const wordsOf = ({ start, end }: Place) => tokensOf(text.slice(start, end)).map(({ plain }) => plain);
    const isNamed = ({ type }: Span) => type === 'name' || type === 'colleague';
    const isAnybodys = (place: Place) =>
      anybodys.some(({ start, end }) => start <= place.start && place.end <= end);
    const isOwn = (place: Place) => wordsOf(place).some((word) => own.has(word));
    const isShared = (place: Place) => wordsOf(place).every((word) => shared.has(word) || word.length < 2);
    // A word that is like a part of this name, and is what somebody else is called, means that other person.
    const isOthers = (place: Place) =>
      wordsOf(place).length > 0 && wordsOf(place).every((word) => shared.has(word) && !own.has(word));
    // "Aula" beside Paula, "carmen.ruiz.perez@" beside Carmen Ruiz: a person looks.
    const isFar = (span: Span) =>
      span.type === 'email'
        ? wordsOf(span).some((word) => WORD.test(word) && !own.has(word))
        : !OTHER_SCRIPT.test(text.slice(span.start, span.end)) &&
          !isInitials(text.slice(span.start, span.end)) &&
          !wordsOf(span).some(isLike);
    const named = spans.filter(
      (span) => isOwn(span) || (isNamed(span) && (!isAnybodys(span) || wordsOf(span).some(isLike))),
    );
    return {
      sure: named.filter((span) => !isShared(span) && !isFar(span)),
      unsure: [...named.filter((span) => isShared(span) || isFar(span)), ...asked].filter(
        (place) => !isOthers(place),
      ),
    };
  };
}

function areAlike(key: string, word: string): boolean {
  const shorter = Math.min(key.length, word.length);
  const differs = [...word.slice(0, shorter)].findIndex((letter, at) => letter !== key[at]);
  const same = differs < 0 ? shorter : differs;
  return same >= (same === shorter ? GOES_ON : PARTS);
}

/** "CRO", "C.R.", "J.-F.": capitals and what stands between. */
function isInitials(text: string): boolean {
  return /^(?:\p{Lu}\p{M}*[.\s-]*)+$/u.test(text);
}

function keysOf(name: string): string[] {
  return namePartsOf(name).words.flatMap(({ keys }) => keys.map((key) => key.replace(/\|/g, '')));
}
