// Sheets of ours that go with an edition: they name people.
import type { OurSheetId } from '../../our-sheets/our-sheets.ts';

/** Sheets that hold people of this edition. */
export const personal: readonly OurSheetId[] = [
  'mentors',
  'mentees',
  'matches',
  'circles',
  'unmatched',
  'proof',
  'outbox',
  'catchUps',
  'profileReview',
  'surveyTexts',
  'textsToRead',
  'returning',
  'pairList',
  'trainingList',
  'badgeList',
  'notMetList',
  'undo',
];
