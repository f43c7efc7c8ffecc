// The longest files begin first, so that no processor idles at the end while one long file is still at work. On a fresh machine
// vitest knows only how long the texts are; sweeps are short texts that take long.
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Longest first, as measured on two processors. One that is missing here is only begun later. */
const LONGEST = [
  'browser/whole-year',
  'workbook/random-edits',
  'workbook/interleaved',
  'browser/tasks-people',
  'redaction/redaction',
  'walls',
  'browser/tasks-seldom',
  'local/trials',
  'browser/screens',
  'assignment/solve',
  'redaction/laws',
  'people-data/editions',
  'reading/no-forbidden-pair',
  'survey/results',
  'browser/tasks-mails',
  'profiles/profiles-faults',
  'profiles/profiles',
  'browser/tasks',
  'foreign/documentation',
  'workbook/as-read',
  'people-data/erase',
  'catch-ups/proposal',
  'circles/grouping',
  'introduce/sorted-and-cut',
  'browser/french',
  'catch-ups/people',
  'local/calendar',
  'catch-ups/hand-edits',
  'browser/tasks-dates',
  'browser/empty',
  'browser/tasks-editions',
  'hub/bends-faults',
  'browser/year',
  'browser/profiles',
  'workbook/people-in-bends',
  'browser/catch-ups',
  'browser/french-doubts',
  'truth/odd-hands',
  'catch-ups/create',
  'build/supply',
  'pairs/one-place',
  'browser/readme',
  'browser/strangers',
  'leaving/away-faults',
  'catch-ups/propose',
  'workbook/page-answers',
  'trust/hostile-readers',
  'trust/year-under-fire',
  'browser/settings',
  'introduce/people',
  'workbook/every-sheet',
  'introduce/typed-over',
  'leaving/faults',
  'matching/faults',
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
