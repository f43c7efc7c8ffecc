// In which sheet a word stands that the report would say.
import { tabCalled } from '../../language/sheets-called.ts';
import { ourSheet } from '../../our-sheets/our-sheets.ts';
import type { ReportSources } from './report.ts';

/** The sheet a coordinator looks into: their own where the word is theirs, else the answers in which the question was asked. */
export function whereSaid(
  word: string,
  { themes, quotations, dates, strands, editions, tallies }: ReportSources,
): string {
  const written: readonly (readonly [string, readonly string[]])[] = [
    ['Survey texts, Themes', themes.map(({ theme }) => theme)],
    [tabCalled(ourSheet('surveyTexts').name), quotations.map(({ text }) => text)],
    [tabCalled(ourSheet('dates').name), dates],
    [tabCalled(ourSheet('strands').name), strands.map(({ strand }) => strand)],
    [tabCalled(ourSheet('editions').name), editions.map(({ edition }) => edition)],
  ];
  const found = written.find(([, texts]) => texts.some((text) => text.includes(word)));
  if (found) return found[0];
  const asked = tallies.questions.find(({ header, options }) =>
    [header, ...options].some((text) => text.includes(word)),
  );
  return asked?.askedIn[0]?.sheet ?? tabCalled(ourSheet('settings').name);
}
