// The longest files begin first, so that no processor idles at the end while one long file is still at work. On a fresh machine
// vitest knows only how long the texts are; sweeps are short texts that take long.
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Longest first, as measured on two processors. One that is missing here is only begun later. */
const LONGEST = [
  'browser/whole-year',
  'workbook/interleaved',
  'local/trials',
  'profiles/profiles-faults',
  'redaction/laws',
  'workbook/random-edits',
  'redaction/redaction',
  'people-data/erase',
  'people-data/editions',
  'survey/results',
  'assignment/solve',
  'matching/faults',
  'circles/grouping',
  'reading/no-forbidden-pair',
  'catch-ups/people',
  'local/calendar',
  'leaving/faults',
  'workbook/hostile',
  'catch-ups/hand-edits',
  'catch-ups/create',
  'catch-ups/moved',
  'foreign/documentation',
  'browser/tasks',
  'browser/screens',
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
