// Rows of Matches that are clear and yet wait: the two must not meet, or the row looks like a slip of the mouse.

import type { Issue } from '../ground/issue.ts';
import { ruleCalled } from '../language/rule-called.ts';
import { say } from '../language/say.ts';
import { inMatches } from '../our-sheets/pair-sheets.ts';
import type { Beyond } from './beyond-places.ts';
import { idIn, isOurs, type PairRow } from './pair.ts';
import type { PairBook } from './pair-book.ts';
import { awaitsIntroduction, isOver, standsAgainstRule } from './status.ts';

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

export function forbidden(row: PairRow, book: PairBook): Said | null {
  const { written } = row;
  if (isOurs(row) || !isForbidden(row, book)) return null;
  return {
    severity: 'holds',
    column: inMatches.mentor,
    found: say('{mentee} and {mentor}, who are in the sheet {Never pair}', written),
    wanted: say('two people who may meet'),
    remedy: say(
      'If the pair is over, write ended into Status; else write another mentor, or delete the row in {Never pair}. Until then neither mails nor meetings go out.',
    ),
  };
}

/** The rule that two break of whom nobody has said yet that they are meant so; null for none. */
function ruleBroken({ status, isLocked, ...row }: PairRow, { breaks }: PairBook): string | null {
  const [mentee, mentor] = [idIn(row.mentee), idIn(row.mentor)];
  const isOpen = awaitsIntroduction(status) && !standsAgainstRule(status) && !isLocked;
  return isOpen && mentee !== null && mentor !== null ? breaks(mentee, mentor) : null;
}

/** Two put together by hand: a tick or a word says that the rule was seen. */
export function againstRule(row: PairRow, book: PairBook): Said | null {
  const rule = isOurs(row) ? null : ruleBroken(row, book);
  if (rule === null) return null;
  return {
    severity: 'holds',
    column: inMatches.mentor,
    ...againstRuleOrPlaces({ ...row.written, rule: ruleCalled(rule) }, book.beyond.get(row.row)),
    remedy: say(
      'If the pair is meant so, tick its Lock or write confirmed into Status; else write another mentor. Until then no mail goes to the two.',
    ),
  };
}

interface Against {
  readonly mentee: string;
  readonly mentor: string;
  readonly rule: string;
}

/** Whoever ticks Lock has read both: the rule, and that the mentor has no place. */
function againstRuleOrPlaces(fill: Against, beyond: Beyond | undefined): Pick<Said, 'found' | 'wanted'> {
  const { rule } = fill;
  if (beyond === undefined)
    return {
      found: say('{mentee} and {mentor}, although this rule is on: {rule}', fill),
      wanted: say('two people who keep to this rule ({rule}), or a ticked Lock', { rule }),
    };
  return {
    found:
      beyond.others === ''
        ? say(
            '{mentee} and {mentor}, although this rule is on: {rule}; and {mentor} takes nobody this time',
            fill,
          )
        : say(
            '{mentee} and {mentor}, although this rule is on: {rule}; and {mentor} already has {others}, places: {places}',
            { ...fill, ...beyond },
          ),
    wanted: say('two people who keep to this rule ({rule}) and a place for them, or a ticked Lock', { rule }),
  };
}

/** Why two who break a rule wait; null where they break none. */
export function whyBroken(row: PairRow, book: PairBook): string | null {
  const broken = ruleBroken(row, book);
  if (broken === null) return null;
  const [rule, beyond] = [ruleCalled(broken), book.beyond.get(row.row)];
  const { mentor } = row.written;
  if (beyond === undefined)
    return say('the two break a rule that is on: {rule}; tick Lock if they are meant so, or match again', {
      rule,
    });
  return beyond.others === ''
    ? say(
        'the two break a rule that is on ({rule}), and {mentor} takes nobody this time; tick Lock if they are meant so, or match again',
        { rule, mentor },
      )
    : say(
        'the two break a rule that is on ({rule}), and {mentor} already has {others}, places: {places}; tick Lock if they are meant so, or match again',
        { rule, mentor, ...beyond },
      );
}

/** Null where the mentor has a place. */
export function whyBeyond({ row, written }: PairRow, { beyond }: PairBook): string | null {
  const found = beyond.get(row);
  if (found === undefined) return null;
  return found.others === ''
    ? say(
        '{mentor} takes nobody this time; tick Lock if this pair is meant so, write another mentor, or match again',
        { mentor: written.mentor },
      )
    : say(
        '{mentor} stands beside {others} as well, places: {places}; tick Lock if this pair is meant so too, write another mentor, or match again',
        { mentor: written.mentor, ...found },
      );
}

/** Asked in the row itself where a person wrote the mentor; what we proposed is matched anew. */
export function askedBeyond(row: PairRow, { beyond }: PairBook): Said | null {
  const found = isOurs(row) ? undefined : beyond.get(row.row);
  if (found === undefined) return null;
  const { mentor, mentee } = row.written;
  return {
    severity: 'holds',
    column: inMatches.mentor,
    found:
      found.others === ''
        ? say('{mentor} for {mentee}, and takes nobody this time', { mentor, mentee })
        : say('{mentor} for {mentee} and for {others}, places: {places}', { mentor, mentee, ...found }),
    wanted: say('at most as many mentees as the mentor has places'),
    remedy: say(
      'If the pair is meant so, tick its Lock or write confirmed into Status; else write another mentor. Until then no mail goes to the two.',
    ),
  };
}
