// An edition is closed, and what it leaves on the disk is read by somebody else: another reader of workbooks, documents unzipped, calendars
// and every other file as they lie there. Whoever is still named has to stand in the list of what is left, with the place.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { expect, test } from 'vitest';
import type { CloseView } from '../../src/api/api.ts';
import { saveWorkspace } from '../../src/local/workspace.ts';
import type { World } from '../../src/local/world.ts';
import { createAll, introduced, PROPOSE } from '../catch-up-world.ts';
import { trialOf } from '../trials.ts';
import { NOW, valueIn } from '../workbench.ts';
import { AROUND, PLACES, renamed, SPELLINGS, says } from './written-everywhere.ts';

interface Found {
  readonly where: string;
  readonly row: number | null;
}

interface Kept {
  readonly mails?: unknown;
  readonly calendars?: readonly { readonly events: readonly { status: string; start: number }[] }[];
  readonly documents?: readonly { readonly name: string; readonly trashed: boolean }[];
}

/** Every file of a workspace, each read by its kind. */
async function foundOnDisk(folder: string): Promise<Found[]> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const all = await Promise.all(
    files.map(async ({ name, parentPath }): Promise<Found[]> => {
      const path = join(parentPath, name);
      const read = readers[extname(name)] ?? whole;
      const found = await read(path);
      return says(name) ? [...found, { where: name, row: null }] : found;
    }),
  );
  return all.flat();
}

const whole = async (path: string): Promise<Found[]> =>
  says(readFileSync(path, 'utf8')) ? [{ where: path.includes('/mail/') ? 'mail' : path, row: null }] : [];

const readers: Readonly<Record<string, (path: string) => Promise<Found[]>>> = {
  '.xlsx': async (path) => {
    const sheets = (await readWorkbook(path)).map(({ sheet, data }) => ({ where: sheet, rows: data }));
    return sheets.flatMap(({ where, rows }) =>
      (rows as unknown[][]).flatMap((row, r) => (says(row.join(' | ')) ? [{ where, row: r + 1 }] : [])),
    );
  },
  '.docx': async (path) => {
    const parts = Object.values(unzipSync(readFileSync(path))).map((part) => new TextDecoder().decode(part));
    return parts.some((part) => says(part.replace(/<[^>]*>/g, ''))) ? [{ where: path, row: null }] : [];
  },
  // What the host keeps in place of Google: mails that were sent, events, documents in the bin among them.
  '.json': async (path) => {
    if (!says(readFileSync(path, 'utf8'))) return [];
    const kept = JSON.parse(readFileSync(path, 'utf8')) as Kept;
    const events = (kept.calendars ?? []).flatMap((one) => one.events).filter(says);
    const places = [
      ...(says(kept.mails ?? '') ? ['mail'] : []),
      ...events.map(({ status, start }) =>
        status === 'cancelled' || start < NOW ? 'past or cancelled' : 'calendar',
      ),
      ...(kept.documents ?? []).filter(says).map(({ trashed, name }) => (trashed ? 'bin' : name)),
    ];
    return (places.length > 0 ? places : [path]).map((where) => ({ where, row: null }));
  },
  // Lines that are too long for a calendar go on behind a blank.
  '.ics': async (path) => {
    const events = readFileSync(path, 'utf8')
      .replace(/\r?\n[ \t]/g, '')
      .split('BEGIN:VEVENT')
      .slice(1);
    return events.filter(says).map((event) => ({
      where: /STATUS:CANCELLED/.test(event) || isPast(event) ? 'past or cancelled' : 'calendar',
      row: null,
    }));
  },
};

function isPast(event: string): boolean {
  const [, day = '99999999'] = /DTSTART[^:]*:(\d{8})/.exec(event) ?? [];
  return day < new Date(NOW).toISOString().slice(0, 10).replaceAll('-', '');
}

/** Answers and earlier sheets are left as a whole, others by their rows; whom never to pair is kept on purpose. */
function isListed({ left, kept, places }: CloseView, { where, row }: Found): boolean {
  if (where === 'mail' || where === 'past or cancelled')
    return left.some((place) => place.where === 'Your Sent mail and calendars');
  if (where === 'bin') return places.some(({ what }) => /into the bin/.test(what));
  return [...left, ...kept].some(
    (place) =>
      place.where === where &&
      (/answers?;|delete the (?:tab|rows)/.test(place.what) || rowsIn(place.what).includes(row ?? 0)),
  );
}

const rowsIn = (what: string) => [...what.matchAll(/\d+/g)].slice(1).map(([number]) => Number(number));

async function closed(world: World): Promise<{ view: CloseView; found: Found[] }> {
  for (let k = 0; k < 50 && valueIn(world, 'close', { step: 'settle' }).stopped !== null; k++)
    world.clock += 6000;
  const view = valueIn(world, 'close', { step: 'close' });
  const folder = mkdtempSync(join(tmpdir(), 'mentoring-desk-'));
  await saveWorkspace(folder, world);
  const found = await foundOnDisk(folder);
  rmSync(folder, { recursive: true });
  return { view, found };
}

function wholeYear(): World {
  const world = introduced(3, [['Notes', 'one per pair', '']]);
  while (valueIn(world, 'pairNotes', null).left > 0);
  valueIn(world, 'schedule', PROPOSE);
  createAll(world);
  valueIn(world, 'profiles', { write: 'document', acceptGuesses: true, acceptProposals: true, seen: null });
  world.clock = NOW;
  return renamed(world);
}

/** Drawn anew at each run. */
const START = Number(process.env['SEED'] ?? Date.now() % SPELLINGS.length);

test(`closed: what another reader still finds in any file is listed with its place (SEED=${START})`, async () => {
  const start = wholeYear();
  const missed: string[] = [];
  let left = 0;
  for (const [k, [place, write]] of Object.entries(PLACES).entries()) {
    const spelling = SPELLINGS[(START + 5 * k) % SPELLINGS.length]!;
    const world = trialOf(start);
    write(world, AROUND[(START + k) % AROUND.length]!(spelling));
    const { view, found } = await closed(world);
    expect(view.done).toBe(true);
    left += found.length;
    for (const one of found)
      if (!isListed(view, one)) missed.push(`${place}: ${spelling}: ${one.where} ${one.row}`);
  }
  expect(missed).toEqual([]);
  expect(left).toBeGreaterThan(Object.keys(PLACES).length);
});
