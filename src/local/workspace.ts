// A workspace: a folder that stands in for one Google account and one spreadsheet. workbook.xlsx holds the sheets,
// state.json what a workbook file cannot carry.
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { serialize } from 'node:v8';
import { readCalendars } from './files/calendars.ts';
import { fromCsvFolder } from './files/csv.ts';
import { readKept, saveKept, withoutKept } from './files/kept.ts';
import { savePapers } from './files/papers.ts';
import { replace, replaceUnlessSame } from './files/replace.ts';
import { fileNames } from './files/tab-names.ts';
import { fromXlsx, toXlsx } from './files/xlsx.ts';
import type { Filling, Plain } from './sheet-parts.ts';
import { WorkspaceError } from './workspace-error.ts';
import { addSheet, emptyWorld, type SheetData, type World } from './world.ts';
import { datesBy, fromWall, toWall } from './zone.ts';

type Extras = Pick<
  SheetData,
  | 'id'
  | 'formUrl'
  | 'maxRows'
  | 'maxColumns'
  | 'frozenRows'
  | 'hiddenColumns'
  | 'columnWidths'
  | 'checkboxes'
  | 'styles'
  | 'notes'
  | 'charts'
  | 'type'
  | 'protectedAreas'
  | 'rejecting'
  | 'filtered'
>;

interface State extends Omit<World, 'sheets'> {
  /** By the tab's name in the file: what the workbook file does not hold. */
  readonly extras: Record<string, Extras>;
  /** Full names of tabs whose name the file cannot hold, by their name in the file. */
  readonly names?: Record<string, string>;
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Opens a workspace; `from` fills a new one. */
export async function openWorkspace(
  folder: string,
  from: string | null,
  clock: number,
  zone: string | null = null,
): Promise<World> {
  await makeFolder(folder);
  const workbook = join(folder, 'workbook.xlsx');
  const hasWorkbook = await exists(workbook);
  if (from !== null && hasWorkbook)
    throw new WorkspaceError(
      'This workspace already has a workbook. Nothing was changed.',
      folder,
      'Choose a new folder, or leave --from out.',
    );
  if (from !== null) return importWorld(from, clock, zone);
  const state = await readState(folder);
  const kept = await readKept(folder);
  const world: World = { ...emptyWorld('Mentoring', clock), ...state, ...kept, clock, sheets: [] };
  if (zone !== null) world.timeZone = zone;
  await readCalendars(join(folder, 'calendar'), world.calendars);
  if (hasWorkbook) fill(world, await readWorkbook(workbook), state?.extras ?? {}, state?.names ?? {});
  return world;
}

async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch(() => {
    const what =
      'There can be no workspace here: it is a file, or no folder can be made. Nothing was changed.';
    throw new WorkspaceError(what, folder, 'Name a folder: --workspace DIR.');
  });
}

async function importWorld(from: string, clock: number, zone: string | null): Promise<World> {
  if (!(await exists(from)))
    throw new WorkspaceError(
      'There is no such file or folder. Nothing was changed.',
      from,
      'Check the path after --from.',
    );
  const isFolder = (await stat(from)).isDirectory();
  const world = { ...emptyWorld(basename(from).replace(/\.xlsx$/i, ''), clock), id: randomUUID() };
  if (zone !== null) world.timeZone = zone;
  const sheets = isFolder
    ? await fromCsvFolder(from, new Date(clock).getFullYear())
    : await readWorkbook(from);
  if (sheets.length === 0)
    throw new WorkspaceError(
      'No sheet was found there. Nothing was changed.',
      from,
      'Give a workbook .xlsx or a folder of .csv files.',
    );
  fill(
    world,
    sheets.map((sheet) => ({ hiddenColumns: [], ...sheet })),
    {},
  );
  return world;
}

async function readWorkbook(path: string) {
  try {
    return await fromXlsx(await readFile(path));
  } catch {
    throw new WorkspaceError(
      'This file could not be read as a workbook. Nothing was changed.',
      path,
      'Download it again from Google Sheets as Microsoft Excel (.xlsx).',
    );
  }
}

async function readState(folder: string): Promise<State | null> {
  const path = join(folder, 'state.json');
  if (!(await exists(path))) return null;
  try {
    return JSON.parse(await readFile(path, 'utf8')) as State;
  } catch {
    throw new WorkspaceError(
      'The state of this workspace could not be read.',
      path,
      'Delete state.json: the workbook is kept.',
    );
  }
}

function fill(
  world: World,
  sheets: readonly Awaited<ReturnType<typeof fromXlsx>>[number][],
  extras: Record<string, Extras>,
  names: Record<string, string> = {},
) {
  const turned = datesBy((date) => fromWall(date, world.timeZone));
  for (const { name, rows, fillings, ...read } of sheets) {
    const sheet = addSheet(world, names[name] ?? name, turned(rows));
    Object.assign(sheet, extras[name] ?? {}, read);
    if (fillings) sheet.fillings = filledBy(turned, fillings);
    sheet.maxRows = Math.max(sheet.maxRows, rows.length);
    world.nextSheetId = Math.max(world.nextSheetId, sheet.id + 1);
  }
  if (!world.sheets.some((sheet) => sheet.id === world.activeSheet))
    world.activeSheet = world.sheets[0]?.id ?? null;
}

function filledBy(turned: ReturnType<typeof datesBy>, fillings: readonly Filling[]): Filling[] {
  return fillings.map((filling) => ({ ...filling, values: turned(filling.values) as Plain[][] }));
}

/** A file has no zone: it holds what the spreadsheet shows. */
function onTheWall({ sheets, timeZone }: World): SheetData[] {
  const turned = datesBy((date) => toWall(date, timeZone));
  return sheets.map((sheet) => ({
    ...sheet,
    rows: turned(sheet.rows),
    ...(sheet.fillings ? { fillings: filledBy(turned, sheet.fillings) } : {}),
  }));
}

/** The same for equal values, whatever else for others. */
function printOf(value: unknown): string {
  return createHash('sha1').update(serialize(value)).digest('base64');
}

/** Writes the world back, each file as a whole: an old one stays until the new one is complete. */
export async function saveWorkspace(folder: string, world: World): Promise<void> {
  const { sheets, ...rest } = world;
  const short = fileNames(sheets.map(({ name }) => name));
  const extras = Object.fromEntries(
    sheets.map(({ rows: _r, name: _n, fillings: _f, hiddenRows: _h, isHidden: _i, ...extra }, k) => [
      short[k]!,
      extra,
    ]),
  );
  const names = Object.fromEntries(
    sheets.flatMap(({ name }, k) => (name === short[k] ? [] : [[short[k]!, name]])),
  );
  const written = onTheWall(world).map((sheet, k) => ({ ...sheet, name: short[k]! }));
  if (sheets.length > 0)
    await replaceUnlessSame(join(folder, 'workbook.xlsx'), printOf([written, world.activeSheet]), () =>
      toXlsx(written, world.activeSheet),
    );
  const state = { ...withoutKept(rest), extras, names };
  await replace(join(folder, 'state.json'), `${JSON.stringify(state, null, 1)}\n`);
  await saveKept(folder, world);
  await savePapers(folder, world);
}
