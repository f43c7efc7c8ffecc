// Rows of Matches that are clear and yet wait: the two must not meet, or the row looks like a slip of the mouse.
import type { Issue } from '../ground/issue.ts';
import { say } from '../language/say.ts';
import { inMatches } from '../our-sheets/pair-sheets.ts';
import { idIn, type PairRow } from './pair.ts';
import type { PairBook } from './pair-book.ts';
import { isOver } from './status.ts';

export type Said = Pick<Issue, 'column' | 'found' | 'wanted' | 'remedy'> & {
  readonly severity?: Issue['severity'];
};

/** One column sorted or filled alone. */
export function moved({ row, written }: PairRow, { rearranged }: PairBook): Said | null {
  if (!rearranged.has(row)) return null;
  return {
    severity: 'holds',
    column: inMatches.mentor,
    found: say('{mentee} and {mentor}, one of many rows with another mentor than we proposed', written),
    wanted: say('the mentor we proposed, or a ticked Lock'),
    remedy: say(
      'Was one column sorted or filled alone? Then undo that in Google Sheets. If the row is meant so, tick its Lock. Until then it waits.',
    ),
  };
}

/** Whom the sheet Never pair forbids to meet. */
export function isForbidden({ status, mentee, mentor }: PairRow, { never }: PairBook): boolean {
  const [one, other] = [idIn(mentee), idIn(mentor)];
  return !isOver(status) && one !== null && other !== null && never.has(one, other);
}

/** What we proposed ourselves is matched anew and not asked about. */
export function forbidden(row: PairRow, book: PairBook): Said | null {
  const { status, isLocked, proposed, mentor, written } = row;
  const isOurs = status === 'proposed' && !isLocked && (proposed === undefined || proposed === idIn(mentor));
  if (isOurs || !isForbidden(row, book)) return null;
  return {
    severity: 'holds',
    column: inMatches.mentor,
    found: say('{mentee} and {mentor}, who are in the sheet Never pair', written),
    wanted: say('two people who may meet'),
    remedy: say(
      'If the pair is over, write ended into Status; else write another mentor, or delete the row in Never pair. Until then neither mails nor meetings go out.',
    ),
  };
}
