// What redaction says about a text: places to take out, places to ask about. Offsets are UTF-16 units of the original.
import { firstAt } from './tokens.ts';

/**
 * What was found. `name` is the profile's own mentor, `colleague` anybody else who takes part, `stranger` somebody with a title, `likely`
 * somebody by all that stands around.
 */
export type SpanType =
  | 'name'
  | 'colleague'
  | 'stranger'
  | 'likely'
  | 'email'
  | 'link'
  | 'handle'
  | 'phone'
  | 'id'
  | 'room'
  | 'address'
  | 'unit';

export interface Span {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly type: SpanType;
  /** Instead of the usual placeholder: the sector of a unit, say. */
  readonly label?: string;
}

export type Why =
  | 'near miss'
  | 'name or word'
  | 'stranger'
  | 'employer'
  | 'unit or word'
  | 'job title'
  | 'role'
  | 'script'
  | 'language'
  | 'number'
  | 'street'
  | 'rare word'
  | 'fact'
  | 'unread'
  | 'gender'
  | 'third person';

/** A place where only a person can decide. */
export interface Flag {
  readonly start: number;
  readonly end: number;
  readonly why: Why;
}

export interface Place {
  readonly start: number;
  readonly end: number;
}

export function overlaps(a: Place, b: Place): boolean {
  return a.start < b.end && b.start < a.end;
}

export function covers(outer: Place, inner: Place): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether one of many places covers another, or touches it: sorted once, however many others are asked about. */
export function among(places: readonly Place[]): {
  readonly cover: (place: Place) => boolean;
  readonly touch: (place: Place) => boolean;
} {
  const sorted = [...places].sort((a, b) => a.start - b.start);
  const furthest: number[] = [];
  for (const { end } of sorted) furthest.push(Math.max(end, furthest[furthest.length - 1] ?? 0));
  /** The furthest end of those that begin before this place. */
  const endBefore = (place: number): number => {
    const low = firstAt(sorted, place);
    return low === 0 ? -1 : furthest[low - 1]!;
  };
  return {
    cover: ({ start, end }) => endBefore(start + 1) >= end,
    touch: ({ start, end }) => endBefore(end) > start,
  };
}

/** Which of them lie wholly in one of these places; both sorted, the places without overlaps. */
export function within(inner: readonly Place[], places: readonly Place[]): boolean[] {
  let at = 0;
  return inner.map((one) => {
    while (at < places.length && places[at]!.end < one.end) at++;
    return at < places.length && covers(places[at]!, one);
  });
}

/** Overlapping spans become one; the earlier in the list says what it is. Sorted by place. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const ranked = spans.map((span, rank) => ({ span, rank }));
  ranked.sort((a, b) => a.span.start - b.span.start || a.rank - b.rank);
  const merged: { span: Span; rank: number }[] = [];
  for (const next of ranked) {
    const last = merged[merged.length - 1];
    if (!last || next.span.start >= last.span.end) {
      merged.push(next);
      continue;
    }
    const first = next.rank < last.rank ? next : last;
    const end = Math.max(last.span.end, next.span.end);
    merged[merged.length - 1] = { span: { ...first.span, start: last.span.start, end }, rank: first.rank };
  }
  return merged.map(({ span }) => span);
}

export function inOrder(flags: readonly Flag[]): Flag[] {
  return [...flags].sort((a, b) => a.start - b.start || a.end - b.end);
}
