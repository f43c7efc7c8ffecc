// How many survey answers of this edition the figures count, and how many of the others they would count now. Reads no answer twice and
// writes nothing: for whoever only has to know whether counting has been done.
import type { Reading } from '../../people/people.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Gathered } from '../../workbook/gather.ts';
import { usableForms } from '../../workbook/usable-forms.ts';
import { countingOf } from '../domain/counted-so-far.ts';
import { respondentsOf, surveysOf } from '../domain/respondents.ts';
import { createInWords } from './code-books.ts';
import { countedBefore } from './figures-remembered.ts';

export interface AnswersCounted {
  readonly counted: number;
  /** Those that wait for others of their group are not among them. */
  readonly toCount: number;
}

export function answersCounted(ports: Ports, gathered: Gathered, reading: Reading): AnswersCounted {
  const { forms } = usableForms(gathered, true);
  const { strands, settings } = gathered;
  const sources = { forms, reading, strands, edition: settings.edition, inWords: createInWords(gathered) };
  const all = respondentsOf(sources, surveysOf(sources, []), []);
  if (all.length === 0) return { counted: 0, toCount: 0 };
  const names = strands.map(({ name }) => name);
  const before = countedBefore(ports, gathered);
  const known = new Set(before ?? []);
  const isKnown = (print: string) => known.has(print);
  const now = countingOf(all, before, names, settings.smallestGroup);
  return {
    counted: countingOf(all, null, names, settings.smallestGroup).prints.filter(isKnown).length,
    toCount: now.isWithheld ? 0 : now.prints.filter((print) => !isKnown(print)).length,
  };
}
