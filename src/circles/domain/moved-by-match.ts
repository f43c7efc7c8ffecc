// Whom Match puts into another circle than the sheet has: a person may have written it there, so it is said before it is written.
import type { Issue } from '../../ground/issue.ts';
import { say } from '../../language/say.ts';
import { inCircles } from '../../our-sheets/pair-sheets.ts';
import { isOpenQuestion } from '../../pairs/odd-rows.ts';
import { idIn, type MemberRow } from '../../pairs/pair.ts';
import { haveMet, isOver } from '../../pairs/status.ts';
import type { Mentee, Mentor } from '../../people/person.ts';
import type { Circle } from './circle.ts';

/**
 * One for each row of Circles that Match would move or empty; rows that stay as they are have none.
 *
 * @param people  those who take part. @param sheet  name of the sheet Circles. @param isWritten  the circle of Match stands there by now.
 */
export function movedByMatch(
  circles: readonly Circle[],
  rows: readonly MemberRow[],
  people: readonly (Mentee | Mentor)[],
  sheet: string,
  isWritten: boolean,
): Issue[] {
  return rows.filter(isOurs).flatMap((row): Issue[] => {
    const one = people.find(({ id, role }) => id === idIn(row.person) && role === row.role);
    const theirs = circles.filter(({ mentees, mentors }) =>
      [...mentees, ...mentors].some(({ id, role }) => id === one?.id && role === row.role),
    );
    const isLeftThere = row.isLocked && theirs.length === 0;
    if (one === undefined || isLeftThere || theirs.some(({ name }) => name === row.circle)) return [];
    const gap = { name: one.name, circle: row.circle };
    return [
      {
        severity: 'warns',
        sheet,
        row: row.row,
        column: inCircles.circle,
        found:
          theirs.length > 0
            ? say('{name} in {circle}; Match has {other}', { ...gap, other: theirs[0]!.name })
            : say('{name} in {circle}; Match has no circle for this person', gap),
        wanted: say('a tick in Lock, where you wrote this circle yourself'),
        remedy: isWritten
          ? say(
              'The circle of Match stands there now. To have the other one, write it into the row again, tick Lock and match again.',
            )
          : say(
              'Nothing is written yet. To keep this circle, tick Lock in that row of {Circles}, then try again. Without the tick the circle of Match is written there.',
            ),
      },
    ];
  });
}

/** Rows that Match writes over. */
function isOurs(row: MemberRow): boolean {
  const isDecided = isOver(row.status) || row.status === 'on purpose alone' || haveMet(row.status);
  return row.circle !== '' && !isDecided && !isOpenQuestion(row);
}
