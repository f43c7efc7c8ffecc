// The calendars of a workspace: one .ics file each. What somebody changed in a file counts when the workspace is opened.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { World } from '../world.ts';
import type { CalendarData, Stretch } from '../world-calendars.ts';
import { applyIcs, busyIn, toIcs } from './ics.ts';
import { replace } from './replace.ts';

export async function saveCalendars(folder: string, { calendars, clock }: World): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const calendar of calendars) {
    const path = join(folder, fileOf(calendar));
    if (calendar.isDeleted) await rm(path, { force: true });
    else await replace(path, toIcs(calendar, clock));
  }
}

export async function readCalendars(folder: string, calendars: readonly CalendarData[]): Promise<void> {
  for (const calendar of calendars.filter(({ isDeleted }) => !isDeleted))
    applyIcs(calendar, await readFile(join(folder, fileOf(calendar)), 'utf8').catch(() => null));
}

/** "local-1@group…" is local-1.ics. */
function fileOf({ id }: CalendarData): string {
  return `${id.split('@')[0]}.ics`;
}

const DAY = 24 * 60 * 60_000;

/** What the files say, by the address that is each file's name; two years from now on. */
export async function readBusy(
  files: readonly string[],
  zone: string,
  clock: number,
): Promise<Record<string, Stretch[]>> {
  const busy: Record<string, Stretch[]> = {};
  for (const file of files) {
    const address = basename(file)
      .replace(/\.ics$/i, '')
      .toLowerCase();
    const text = await readFile(file, 'utf8');
    busy[address] = [...(busy[address] ?? []), ...busyIn(text, zone, clock - DAY, clock + 731 * DAY)];
  }
  return busy;
}
