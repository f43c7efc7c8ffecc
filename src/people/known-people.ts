// Everybody who answered, as texts may name them.
import type { Named } from '../ground/naming.ts';
import { answer } from './answered-row.ts';
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

/** One name per human: who answered both forms is listed once, with the code of the mentor. */
export function distinct(people: readonly Named[]): Named[] {
  const first = new Map<string, Named>();
  for (const person of people) if (!first.has(person.id)) first.set(person.id, person);
  return [...first.values()];
}
