// The documents of a workspace as files: for each one that is not in the bin its .html, which is what goes to Google, and
// the .docx that comes of it. Files of documents that were replaced go.
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentFile } from '../world.ts';
import { toDocx } from './docx.ts';
import { replaceUnlessSame } from './replace.ts';

export async function saveDocuments(folder: string, documents: readonly DocumentFile[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const wanted = new Map<string, string>();
  for (const file of documents.filter((document) => !document.trashed)) {
    const name = freeName(wanted, file.name);
    wanted.set(`${name}.html`, file.html);
    wanted.set(`${name}.docx`, file.html);
  }
  for (const [name, html] of wanted)
    await replaceUnlessSame(join(folder, name), html, () => (name.endsWith('.docx') ? toDocx(html) : html));
  for (const name of await readdir(folder))
    if (/\.(html|docx)$/.test(name) && !wanted.has(name)) await rm(join(folder, name));
}

/** The document's name as a file may be called, with a number where two are called the same. */
function freeName(taken: ReadonlyMap<string, unknown>, name: string): string {
  const bare =
    name
      .replace(/[/\\:*?"<>|\u0000-\u001f]+/g, ' ')
      .trim()
      .slice(0, 80) || 'Document';
  for (let n = 1; ; n++) {
    const free = n === 1 ? bare : `${bare} (${n})`;
    if (!taken.has(`${free}.html`)) return free;
  }
}
