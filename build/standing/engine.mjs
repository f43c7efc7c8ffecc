// The add-on's own readers as a module for the training, and the notes: those that are learnt from, and those of a hand that is only counted.
import { readFileSync } from 'node:fs';
import { asModule } from '../as-module.mjs';

const root = new URL('../../', import.meta.url).pathname;
const NOTES = `${root}test/people/notes/`;

export const loadStanding = () =>
  asModule(`${root}build/standing/parts.ts`, `${root}node_modules/.cache/standing/parts.mjs`);

/** Two hands sought near misses, a third wrote columns as offices fill them. */
export const learntNotes = () => [...notesIn('sought-a'), ...notesIn('sought-b'), ...notesIn('columns-c')];

/** Columns by somebody who saw neither the code nor the other notes: never learnt from. */
export const heldNotes = () => notesIn('columns-held');

/** A line each: a note with its header, or a column with its cells. `sharedBy`: cells of the column with the same words. */
export function notesIn(name) {
  const lines = readFileSync(`${NOTES}${name}.jsonl`, 'utf8').split('\n').filter(Boolean);
  return lines
    .map((line) => JSON.parse(line))
    .flatMap(({ l, h, a, r, cells }) => {
      const all = cells ?? [{ a, r }];
      return all.map((cell) => ({
        language: l,
        header: h,
        text: cell.a,
        means: [cell.r],
        sharedBy: all.filter((other) => withoutNumbers(other.a) === withoutNumbers(cell.a)).length,
        isOfColumn: cells !== undefined,
      }));
    });
}

const withoutNumbers = (text) => text.toLowerCase().replace(/\d+/g, '').trim();
