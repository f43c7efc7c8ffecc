// Faults at every service call of publishing: readers have the former document or the new one, whole and clean, and after
// a rerun there is exactly one.
import { expect, test } from 'vitest';
import type { ProfilesRequest } from '../../src/api/api.ts';
import type { World } from '../../src/local/world.ts';
import { plainKey } from '../../src/redaction/tokens.ts';
import { faultsFor } from '../faults.ts';
import { runsOf } from '../part-of-sweep.ts';
import {
  CODES,
  MENTOR_TAB,
  mentorRow,
  PUBLISH,
  profilesWorld,
  readableDocuments,
  written,
} from '../profiles-world.ts';
import { trialOf } from '../trials.ts';
import { allRows, askIn, copyOf, NOW, rowsOf, valueIn } from '../workbench.ts';

const NAMES = written
  .flatMap(({ name, email }) => [email, ...name.split(/[\s’-]+/)])
  .filter((word) => word.length > 3)
  .map(plainKey);

/** No run leaves a document that says a name, or half of one. */
function expectClean(world: World, where: string): void {
  for (const { html } of world.documents) {
    const text = plainKey(html);
    expect(html.endsWith('</body></html>\n'), where).toBe(true);
    expect(
      NAMES.filter((word) => text.includes(word)),
      where,
    ).toEqual([]);
  }
}

function state(world: World) {
  const documents = readableDocuments(world).map(({ html, name }) => ({ html, name }));
  const sheets = allRows(world);
  const rows = sheets['Documents']?.slice(1).map((row) => [row[2], row[4], row[10]]);
  return {
    documents,
    rows,
    mentors: sheets['Mentors'],
    review: sheets['Profile review'],
    fields: sheets['Profile fields'],
  };
}

interface Sweep {
  readonly start: World;
  readonly request: ProfilesRequest;
  /** Documents that may be there while a run is cut: a new one beside the former, until the rerun. */
  readonly most: number;
}

function sweep({ start, request, most }: Sweep): number {
  const calm = copyOf(start);
  valueIn(calm, 'profiles', request);
  const wanted = state(calm);
  const { ledger } = askIn(copyOf(start), 'profiles', request);
  const former = state(start).documents;
  let worlds = 0;
  for (const { kind, at } of faultsFor(ledger)) {
    const where = `${kind} at call ${at} (${ledger.operations[at - 1]!.name})`;
    const world = trialOf(start);
    askIn(world, 'profiles', request, { kind, at });
    expectClean(world, where);
    const now = state(world).documents;
    expect(now.length, where).toBeLessThanOrEqual(most);
    for (const document of now) expect([...former, ...wanted.documents], where).toContainEqual(document);
    if (former.length > 0) expect(now.length, where).toBeGreaterThan(0);
    expect(world.lockHeld, where).toBe(false);
    expect(rowsOf(world, MENTOR_TAB), where).toEqual(rowsOf(start, MENTOR_TAB));
    world.clock = NOW;
    valueIn(world, 'profiles', request);
    expect(state(world), where).toEqual(wanted);
    worlds++;
  }
  return worlds;
}

function withCodes(count: number): World {
  const world = profilesWorld(count);
  valueIn(world, 'profiles', CODES);
  world.clock = NOW;
  return world;
}

function published(count: number): World {
  const world = profilesWorld(count);
  valueIn(world, 'profiles', PUBLISH);
  world.clock = NOW;
  return world;
}

test('the first document', () => {
  const worlds = sweep({ start: withCodes(4), request: PUBLISH, most: 1 });
  console.log(`publishing for the first time: ${worlds} worlds`);
  expect(worlds).toBeGreaterThan(runsOf(90));
});

test('the first document and the first codes in one run: one document, wherever it is cut', () => {
  const start = profilesWorld(2);
  const { ledger } = askIn(copyOf(start), 'profiles', PUBLISH);
  let worlds = 0;
  for (const { kind, at } of faultsFor(ledger)) {
    const world = trialOf(start);
    askIn(world, 'profiles', PUBLISH, { kind, at });
    world.clock = NOW;
    valueIn(world, 'profiles', PUBLISH);
    expect(readableDocuments(world), `${kind} at call ${at}`).toHaveLength(1);
    worlds++;
  }
  console.log(`codes and publishing at one time: ${worlds} worlds`);
});

test('a mentor is added', () => {
  const start = published(4);
  start.sheets.find((sheet) => sheet.name === MENTOR_TAB)!.rows.push(mentorRow(4));
  valueIn(start, 'profiles', CODES);
  start.clock = NOW;
  const worlds = sweep({ start, request: PUBLISH, most: 1 });
  console.log(`adding a mentor: ${worlds} worlds`);
  expect(worlds).toBeGreaterThan(runsOf(90));
});

test('a text is corrected', () => {
  const start = published(4);
  start.sheets.find((sheet) => sheet.name === MENTOR_TAB)!.rows[2]![4] =
    `Taught by ${written[5]!.name}, teacher by heart.`;
  const worlds = sweep({ start, request: PUBLISH, most: 2 });
  console.log(`correcting a text: ${worlds} worlds`);
  expect(worlds).toBeGreaterThan(runsOf(90));
});

test('drawing codes', () => {
  const start = profilesWorld(6);
  const { ledger } = askIn(copyOf(start), 'profiles', CODES);
  let worlds = 0;
  for (const { kind, at } of faultsFor(ledger)) {
    const world = trialOf(start);
    askIn(world, 'profiles', CODES, { kind, at });
    const kept = new Map((rowsOf(world, 'Mentors') ?? []).slice(1).map((row) => [row[2], row[0]]));
    world.clock = NOW;
    valueIn(world, 'profiles', CODES);
    const codes = rowsOf(world, 'Mentors')!
      .slice(1)
      .map((row) => String(row[0]));
    expect(codes).toHaveLength(6);
    expect(new Set(codes).size).toBe(6);
    for (const row of rowsOf(world, 'Mentors')!.slice(1))
      expect([undefined, row[0]]).toContain(kept.get(row[2]!));
    worlds++;
  }
  console.log(`drawing codes: ${worlds} worlds`);
});

test('the answers change while a run is cut: an unfinished document never becomes a second one', () => {
  const start = withCodes(4);
  const { ledger } = askIn(copyOf(start), 'profiles', PUBLISH);
  for (let at = 1; at <= ledger.calls; at++) {
    const world = trialOf(start);
    askIn(world, 'profiles', PUBLISH, { kind: 'kill-after', at });
    world.sheets.find((sheet) => sheet.name === MENTOR_TAB)!.rows[1]![4] =
      'Quite another text about patience.';
    world.clock = NOW;
    valueIn(world, 'profiles', PUBLISH);
    expect(readableDocuments(world), `kill after ${at}`).toHaveLength(1);
    expect(readableDocuments(world)[0]!.html).toContain('Quite another text');
    for (const file of world.documents) expect(file.revisions, 'a corrected text in an old revision').toBe(1);
  }
});
