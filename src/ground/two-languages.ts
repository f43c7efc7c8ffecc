// Options that are written in two languages, "New in post / Prise de poste": known by the list as a whole, since a stroke may also
// stand between two things.

import { fold, tidy } from './folding.ts';

/** The two halves of such an option; null for any other. */
export function halvesOf(text: string): readonly [string, string] | null {
  const halves = tidy(text).split(/\s+[/|]\s+/);
  return halves.length === 2 && halves.every((half) => fold(half) !== '') ? [halves[0]!, halves[1]!] : null;
}

/** In a longer list so large a share has two halves: somebody may have typed one of their own. */
const NEARLY_ALL = 0.8;
/** A single option tells nothing. */
const FEWEST = 2;

/** Whether the options of a list have two halves, so that the halves of each are one thing. No half stands by itself there. */
export function areInTwoLanguages(options: readonly string[]): boolean {
  const all = [...new Map(options.map((text) => [fold(text), text])).values()].filter(
    (text) => fold(text) !== '',
  );
  const halves = all.flatMap((text) => halvesOf(text) ?? []).map(fold);
  const inTwo = halves.length / 2;
  return inTwo >= FEWEST && inTwo >= NEARLY_ALL * all.length && new Set(halves).size === halves.length;
}
