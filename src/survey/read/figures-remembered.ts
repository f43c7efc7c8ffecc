// What the file remembers of the figures that stand in Results: fingerprints of the answers they count, and no answer.
import type { Ports } from '../../ports/ports.ts';
import type { Gathered } from '../../workbook/gather.ts';
import { packed, unpacked } from '../domain/counted-so-far.ts';

const NAME = 'survey counted';
/** Fingerprints on a page; a property holds 9 kB. */
const PAGE = 900;

const pageName = (k: number) => (k === 0 ? NAME : `${NAME} ${k + 1}`);

/** Null where no figures stand: whoever deletes Results begins anew. */
export function countedBefore({ memory }: Ports, { ours }: Gathered): string[] | null {
  if (!ours.has('results')) return null;
  const prints: string[] = [];
  for (let k = 0; ; k++) {
    const page = memory.noted(pageName(k));
    if (page === null) return k === 0 ? null : prints;
    const own = unpacked(page);
    prints.push(...own);
    if (own.length < PAGE) return prints;
  }
}

/** To be kept before the figures are written: what is not remembered would be shown twice. */
export function rememberCounted({ memory }: Ports, prints: readonly string[]): void {
  for (let k = 0; k * PAGE <= prints.length; k++)
    memory.note(pageName(k), packed(prints.slice(k * PAGE, (k + 1) * PAGE)));
}
