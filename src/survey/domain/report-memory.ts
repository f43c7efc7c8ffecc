// Two reports side by side give away who came in between: so few new or changed answers wait for the next report. What was
// counted in a report is remembered as short fingerprints beside the document.
import { textPrint } from '../../ground/text-print.ts';
import { cellAnswer } from './question.ts';
import type { Respondent } from './respondents.ts';

/** Letters of a fingerprint: enough to tell a few thousand answers apart. */
const LETTERS = 6;

/** `1a2b3c-0`: a respondent's answers, and the number of their strand. */
export function printsOf(respondents: readonly Respondent[], strands: readonly string[]): string[] {
  return respondents.map(({ id, wave, row, strand }) => {
    const said = row.cells.map(cellAnswer).join('\n');
    return `${textPrint(`${wave}\n${id}\n${said}`).slice(0, LETTERS)}-${strand === null ? '' : strands.indexOf(strand)}`;
  });
}

/** What is written beside the document; the first part is the document itself. */
export function contentsOf(print: string, prints: readonly string[]): string {
  return [`report:${print}`, ...prints.map((one) => `${one}:1`)].join(' ');
}

/** How many answers came, went or changed since, in all or in one strand; null where there was no report before. */
export function changedSince(
  contents: string | null,
  prints: readonly string[],
  strand: number | null = null,
): number | null {
  if (contents === null) return null;
  const isIn = (one: string) => strand === null || one.endsWith(`-${strand}`);
  const before = contents
    .split(' ')
    .filter((part) => !part.startsWith('report:'))
    .map((part) => part.split(':')[0]!)
    .filter(isIn);
  const now = prints.filter(isIn);
  const only = (a: readonly string[], b: readonly string[]) => a.filter((one) => !b.includes(one)).length;
  return Math.max(only(before, now), only(now, before));
}

/** Nobody can be singled out by what did not change, nor among enough who did. */
export function isTelling(changed: number | null, smallestGroup: number): boolean {
  return changed !== null && changed > 0 && changed < smallestGroup;
}
