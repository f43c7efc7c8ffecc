// A file is written as a whole: whoever reads it meanwhile, or after a cut, finds the old one or the new one, never a part.
import { rename, writeFile } from 'node:fs/promises';

export async function replace(path: string, content: string | Uint8Array): Promise<void> {
  await writeFile(`${path}.new`, content);
  await rename(`${path}.new`, path);
}
