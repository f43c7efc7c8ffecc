// Whom a coordinator may mean who typed a given name alone to look somebody up: offered, never taken, because what follows may be an end.
import { fold } from '../ground/folding.ts';
import { nameWords } from '../ground/names-in-piece.ts';
import type { Named } from '../ground/naming.ts';

/** The whole name, where exactly one person is called so; else empty. */
export function nameMeant(text: string, people: readonly Named[]): string {
  const [given, ...more] = nameWords(fold(text));
  if (given === undefined || more.length > 0) return '';
  const called = people.filter(({ name }) => nameWords(name).includes(given));
  return called.length === 1 ? called[0]!.name : '';
}
