// A world written to a disk, counted by readers that know nothing of the product: the mails as .eml, the meetings as .ics, by
// the letters of the two formats. Then it is loaded again, and the hub says what it said before.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { openWorkspace, saveWorkspace } from '../../src/local/workspace.ts';
import type { World } from '../../src/local/world.ts';
import { valueIn } from '../workbench.ts';

export async function countedByOthers(world: World): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'year-'));
  try {
    await saveWorkspace(folder, world);
    const mails = (await texts(join(folder, 'mail'), '.eml')).map(mailIn);
    expect(mails).toHaveLength(world.mails.length);
    expect(new Set(mails).size, 'a mail twice on the disk').toBe(mails.length);
    const meetings = (await texts(join(folder, 'calendar'), '.ics')).flatMap(meetingsIn);
    expect(new Set(meetings).size, 'a meeting twice on the disk').toBe(meetings.length);
    const loaded = await openWorkspace(folder, null, world.clock);
    const lines = (of: World) => valueIn(structuredClone(of), 'hub', null).steps.map(({ line }) => line);
    expect(lines(loaded)).toEqual(lines(world));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function texts(folder: string, ending: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return Promise.all(
    names.filter((name) => name.endsWith(ending)).map((name) => readFile(join(folder, name), 'utf8')),
  );
}

/** Whom it is for, and the reference in its footer. */
function mailIn(raw: string): string {
  const text = raw.replace(/=\r?\n/g, '').replace(/\r?\n[ \t]+/g, ' ');
  const decoded = [...raw.matchAll(/^[A-Za-z0-9+/=\r\n]{60,}$/gm)].map(([block]) =>
    Buffer.from(block, 'base64').toString(),
  );
  const [to] = /^To:.*$/im.exec(text) ?? [''];
  const [ref] = /X-[2-9A-Z]{9}/.exec([text, ...decoded].join('\n')) ?? [''];
  expect(ref, raw.slice(0, 400)).not.toBe('');
  return `${to} ${ref}`;
}

/** Title and guests of what is confirmed. */
function meetingsIn(raw: string): string[] {
  const text = raw.replace(/\r?\n[ \t]/g, '');
  return text
    .split('BEGIN:VEVENT')
    .slice(1)
    .filter((event) => !/^STATUS:CANCELLED/m.test(event))
    .map((event) =>
      [...event.matchAll(/^(SUMMARY|ATTENDEE)[^\r\n]*?:([^\r\n]*)$/gm)]
        .map(([, , value]) => value)
        .sort()
        .join(' '),
    );
}
