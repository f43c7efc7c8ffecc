// The longest files begin first, so that no processor idles at the end while one long file is still at work. On a fresh machine
// vitest knows only how long the texts are; sweeps are short texts that take long.
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Longest first, as measured on two processors. One that is missing here is only begun later. */
const LONGEST = [
  'browser/whole-year',
  'workbook/random-edits',
  'workbook/interleaved',
  'local/trials',
  'redaction/redaction',
  'assignment/solve',
  'profiles/profiles-faults',
  'browser/screens',
  'circles/grouping',
  'browser/tasks-mails',
  'browser/tasks',
  'reading/no-forbidden-pair',
  'truth/odd-hands',
  'browser/readme',
  'redaction/laws',
  'local/calendar',
  'profiles/profiles',
  'browser/tasks-editions',
  'workbook/as-read',
  'browser/tasks-dates',
  'catch-ups/people',
  'browser/catch-ups',
  'people-data/erase',
  'browser/year',
  'browser/french-doubts',
  'browser/french',
  'browser/tasks-people',
  'browser/empty',
  'catch-ups/proposal',
  'workbook/page-answers',
  'foreign/documentation',
];

function placeOf({ moduleId }: TestSpecification): number {
  const place = LONGEST.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
  return place < 0 ? LONGEST.length : place;
}

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...(await super.sort(files))].sort((a, b) => placeOf(a) - placeOf(b));
  }
}
