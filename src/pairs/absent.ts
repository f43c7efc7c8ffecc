// Who of some people does not take part at the moment, by name.
import { personId } from '../ground/addresses.ts';
import { say } from '../language/say.ts';
import type { Reading } from '../people/people.ts';
import { idIn, knownAs, type PairRow } from './pair.ts';

/** Null where all of them take part. @param people  addresses, or former ones. */
export function whyAbsent(
  people: readonly string[],
  { mentors, mentees, everybody }: Pick<Reading, 'mentors' | 'mentees' | 'everybody'>,
): string | null {
  const there = new Set(
    [...mentors, ...mentees].flatMap((one) => [one.id, one.email, knownAs(one)].map(personId)),
  );
  const names = new Map(everybody.flatMap((one) => [one.id, knownAs(one)].map((id) => [id, one.name])));
  const absent = [...new Set(people.map(personId))].filter((id) => !there.has(id));
  if (absent.length === 0) return null;
  const gone = absent.filter((id) => !names.has(id));
  const paused = absent.flatMap((id) => names.get(id) ?? []);
  return [
    ...paused.map((name) => say('{name} does not take part at the moment', { name })),
    ...gone.map((name) => say('the answers know nobody with the address {name}', { name })),
  ].join(', ');
}

/** Of a row whose two do not both take part; where a cell names nobody we know, nobody can tell who is meant. */
export function whyPairWaits({ mentee, mentor }: PairRow, reading: Reading): string {
  const ids = [idIn(mentee), idIn(mentor)].filter((id) => id !== null);
  const why = ids.length < 2 ? null : whyAbsent(ids, reading);
  return why ?? say('somebody of this pair does not take part at the moment, or is not known');
}
