// Everybody who answered, as texts may name them.
import type { Named } from '../ground/naming.ts';
import { answer } from './answered-row.ts';
import { isSameName } from './entries.ts';
import type { Answered } from './taking-part.ts';

/** Somebody under all that answers may call them. */
export function named(entry: Answered): Named {
  const { id, name, formerly, code } = entry;
  const called = answer(entry, 'preferred name');
  return {
    id,
    name,
    code,
    ...(formerly === undefined ? {} : { formerly }),
    ...(called === '' ? {} : { called }),
  };
}

/**
 * One name per human: who answered both forms is listed once, with the code of the mentor. Under an address that two people use each of
 * them is listed: a name that our own sheets know is somebody's.
 */
export function distinct(people: readonly Named[]): Named[] {
  const seen = new Map<string, Named[]>();
  for (const person of people) {
    const before = seen.get(person.id) ?? [];
    if (!before.some(({ name }) => isSameName(name, person.name))) seen.set(person.id, [...before, person]);
  }
  return [...seen.values()].flat();
}
