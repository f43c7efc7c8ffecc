// The longest files begin first, so that no processor idles at the end while one long file is still at work. On a fresh machine
// vitest knows only how long the texts are; sweeps are short texts that take long.
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Longest first, as measured on two processors. One that is missing here is only begun later. */
const LONGEST = [
  'browser/whole-year',
  'workbook/interleaved',
  'people-data/editions',
  'leaving/faults',
  'people-data/erase',
  'assignment/solve',
  'workbook/hostile',
  'workbook/random-edits',
  'redaction/redaction',
  'local/trials',
  'browser/tasks',
  'browser/screens',
  'matching/faults',
  'profiles/profiles-faults',
  'survey/results',
  'circles/grouping',
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
