// The sent mails of a workspace, one .eml each; the name bears the reference that stands in the mail's footer.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { SentMail } from '../world.ts';
import { toEml } from './eml.ts';
import { replaceUnlessSame } from './replace.ts';

export async function saveMails(folder: string, mails: readonly SentMail[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [k, mail] of mails.entries())
    await replaceUnlessSame(join(folder, nameOf(mail, k + 1)), mail, () => toEml(mail, k + 1));
}

function nameOf({ body }: SentMail, number: number): string {
  const ref = /X-[2-9A-Z]{9}/.exec(body.slice(-80))?.[0] ?? 'test';
  return `${String(number).padStart(4, '0')}-${ref}.eml`;
}
