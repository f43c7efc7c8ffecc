// Who has another mentor in one plan than in another.
import type { Pair } from './pair-reasons.ts';

export interface Move {
  /** By address; null for nobody. */
  readonly mentee: string;
  readonly was: string | null;
  readonly now: string | null;
  /** How a page calls the three. */
  readonly names: { readonly mentee: string; readonly was: string | null; readonly now: string | null };
}

export function movesBetween(now: readonly Pair[], then: readonly Pair[]): Move[] {
  const names = new Map(
    [...now, ...then].flatMap(({ mentee, mentor }) => [mentee, mentor].map((one) => [one.email, one.name])),
  );
  const nameOf = (email: string | null) => (email === null ? null : (names.get(email) ?? email));
  const mentorOf = (pairs: readonly Pair[]) =>
    new Map(pairs.map((pair) => [pair.mentee.email, pair.mentor.email]));
  const [before, after] = [mentorOf(now), mentorOf(then)];
  const everybody = [...new Set([...before.keys(), ...after.keys()])].sort();
  return everybody
    .map((mentee) => ({ mentee, was: before.get(mentee) ?? null, now: after.get(mentee) ?? null }))
    .filter((move) => move.was !== move.now)
    .map((move) => ({
      ...move,
      names: { mentee: nameOf(move.mentee)!, was: nameOf(move.was), now: nameOf(move.now) },
    }));
}
