// A file is written as a whole: whoever reads it meanwhile, or after a cut, finds the old one or the new one, never a part.
// What stands there already, as this process wrote it, is not made again: a workspace is saved after every run.
import { statSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';

export async function replace(path: string, content: string | Uint8Array): Promise<void> {
  await writeFile(`${path}.new`, content);
  await rename(`${path}.new`, path);
}

/** What this process made a file of, and when the file was written, by path. */
const made = new Map<string, { readonly from: unknown; readonly at: number }>();

/** Written in ms since 1970; null where there is no such file. */
function writtenAt(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
}

/** Whether the file stands as this process wrote it, made of the same. */
export function isMadeOf(path: string, from: unknown): boolean {
  const known = made.get(path);
  return known !== undefined && known.from === from && known.at === writtenAt(path);
}

/**
 * Makes and writes a file, unless it stands there made of the same.
 *
 * @param from  all that the content depends on: a text, or a thing that nobody changes.
 */
export async function replaceUnlessSame(
  path: string,
  from: unknown,
  make: () => Promise<string | Uint8Array> | string | Uint8Array,
): Promise<void> {
  if (isMadeOf(path, from)) return;
  await replace(path, await make());
  made.set(path, { from, at: writtenAt(path) ?? 0 });
}
