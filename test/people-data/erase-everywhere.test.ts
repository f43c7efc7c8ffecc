// Whoever is erased is looked for by somebody else: a reader of our own, who knows nothing of redaction, folds and transliterates, and
// reads every cell, file, event and property. What that reader finds has to stand in the list of what is left, with its place.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EraseRequest, EraseView } from '../../src/api/api.ts';
import type { World } from '../../src/local/world.ts';
import { introduced } from '../catch-up-world.ts';
import { trialOf } from '../trials.ts';
import { allRows, NOW, valueIn } from '../workbench.ts';
import { AROUND, PERSON, PLACES, renamed, SPELLINGS, says } from './written-everywhere.ts';

const SEED = Number(process.env['SEED'] ?? 20_261_129);
const ERASE: EraseRequest = { person: PERSON, write: true, answers: true };
/** Worlds in one run; more with another seed. */
const TRIED = Number(process.env['TRIED'] ?? 25);
/** Where that reader still finds the person: sheet and row, file, event, property. */
function found(world: World): { where: string; row: number | null }[] {
  const sheets = Object.entries(allRows(world)).flatMap(([where, rows]) =>
    rows.flatMap((row, r) => (row.some((cell) => says(String(cell))) ? [{ where, row: r + 1 }] : [])),
  );
  const files = world.documents.filter((one) => !one.trashed && says(one)).map(({ name }) => name);
  const events = world.calendars
    .flatMap(({ events }) => events)
    .filter((event) => event.status === 'confirmed' && event.start > NOW && says(event));
  const others = [
    ...files,
    ...events.map(() => 'Calendar'),
    ...(says(world.properties) ? ['properties'] : []),
  ];
  return [...sheets, ...others.map((where) => ({ where, row: null }))];
}

function isListed({ left }: EraseView, place: { where: string; row: number | null }): boolean {
  const rows = (what: string) => [...what.matchAll(/\d+/g)].map(([number]) => Number(number));
  return left.some(
    ({ where, what }) => where === place.where && (place.row === null || rows(what).includes(place.row)),
  );
}

test(`what a reader of our own still finds of somebody erased is listed with its place (seed ${SEED})`, () => {
  const start = renamed(introduced(3));
  expect(found(start).length).toBeGreaterThan(3);
  const places = Object.keys(PLACES);
  const missed: string[] = [];
  fc.assert(
    fc.property(
      fc.constantFrom(...SPELLINGS),
      fc.constantFrom(...AROUND),
      fc.constantFrom(...places),
      (spelling, around, place) => {
        const world = trialOf(start);
        PLACES[place]!(world, around(spelling));
        const view = valueIn(world, 'erase', ERASE);
        const left = found(world).filter((one) => !isListed(view, one));
        if (left.length > 0) missed.push(`${place}: ${around(spelling)}`);
      },
    ),
    { seed: SEED, numRuns: TRIED },
  );
  expect(missed).toEqual([]);
});
