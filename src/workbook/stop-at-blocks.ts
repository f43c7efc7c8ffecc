// What nobody may go on with: the refusal that says the first thing in the sheets that has to be put right.
import type { Issue } from '../ground/issue.ts';
import { Refusal } from '../language/refusal.ts';
import { say } from '../language/say.ts';

/** Ends the action where something was found that blocks it. */
export function stopAtBlocks(issues: readonly Issue[]): void {
  const block = issues.find((issue) => issue.severity === 'blocks');
  if (block)
    throw new Refusal(
      {
        what: say('Found: {found}. Wanted: {wanted}. Nothing was changed.', {
          found: block.found,
          wanted: block.wanted,
        }),
        where:
          block.column === ''
            ? `${block.sheet}, row ${block.row}`
            : `${block.sheet}!${block.column}, row ${block.row}`,
        remedy: block.remedy,
      },
      'refused',
      issues,
    );
}
