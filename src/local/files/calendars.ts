// The calendars of a workspace: one .ics file each. What somebody changed in a file counts when the workspace is opened.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { World } from '../world.ts';
import type { CalendarData, Stretch } from '../world-calendars.ts';
import { applyIcs } from './calendar-as-read.ts';
import { busyIn, toIcs } from './ics.ts';
import { isMadeOf, replaceUnlessSame } from './replace.ts';

export async function saveCalendars(folder: string, { calendars, clock }: World): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const calendar of calendars) {
    const path = join(folder, fileOf(calendar));
    if (calendar.isDeleted) await rm(path, { force: true });
    else {
      const text = toIcs(calendar, clock);
      await replaceUnlessSame(path, text, () => text);
    }
  }
}

/** What stands there as this process wrote it says nothing new. */
export async function readCalendars(folder: string, calendars: readonly CalendarData[]): Promise<void> {
  for (const calendar of calendars.filter(({ isDeleted }) => !isDeleted)) {
    const path = join(folder, fileOf(calendar));
    const text = await readFile(path, 'utf8').catch(() => null);
    if (text === null || !isMadeOf(path, text)) applyIcs(calendar, text);
  }
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
