// What the local host has to read back of mails, documents and calendars: in a folder of its own, so that state.json holds no
// text about anybody. Workspaces of earlier versions have it in state.json, and lose it there with the first writing.
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { World } from '../world.ts';
import { replaceUnlessSame } from './replace.ts';

/** Parts of the world by the file in which they are kept. */
const parts = {
  mails: ['mails'],
  documents: ['documents'],
  calendars: ['calendars', 'invitations', 'busy'],
} as const satisfies Record<string, readonly (keyof World)[]>;

const FOLDER = '.kept';

/** The world without what is kept elsewhere. */
export function withoutKept(world: Omit<World, 'sheets'>): object {
  const kept = new Set<string>(Object.values(parts).flat());
  return Object.fromEntries(Object.entries(world).filter(([key]) => !kept.has(key)));
}

export async function saveKept(folder: string, world: World): Promise<void> {
  for (const [name, keys] of Object.entries(parts)) {
    const path = join(folder, FOLDER, `${name}.json`);
    await mkdir(dirname(path), { recursive: true });
    const text = `${JSON.stringify(Object.fromEntries(keys.map((key) => [key, world[key]])))}\n`;
    await replaceUnlessSame(path, text, () => text);
  }
}

/** Nothing where there is no such file yet. */
export async function readKept(folder: string): Promise<Partial<World>> {
  const texts = await Promise.all(
    Object.keys(parts).map((name) =>
      readFile(join(folder, FOLDER, `${name}.json`), 'utf8').catch(() => '{}'),
    ),
  );
  return Object.assign({}, ...texts.map((text) => JSON.parse(text) as Partial<World>));
}
