// Which files of tests have a process of their own: browsers, and sweeps whose worlds fill the memory. All others share one
// process for each processor, so that what they import is read once and not a hundred times.

export const LONG_FILES = [
  'test/browser/**',
  'test/*/*faults.test.ts',
  'test/assignment/**',
  'test/catch-ups/{create,people,proposal,propose,moved}.test.ts',
  'test/circles/grouping.test.ts',
  'test/foreign/**',
  'test/introduce/{sorted-and-cut,people}.test.ts',
  'test/people-data/{erase,editions}.test.ts',
  'test/profiles/profiles.test.ts',
  'test/redaction/**',
  'test/survey/results.test.ts',
  'test/trust/**',
  'test/local/{trials,calendar}.test.ts',
  'test/workbook/{interleaved,random-edits,hostile,page-answers,every-sheet,as-read}.test.ts',
];
