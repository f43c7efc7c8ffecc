// Whoever was withdrawn or paused by the coordinator and answers the form again may be back: it is asked, and nothing is decided.

import type { Issue } from '../ground/issue.ts';
import { standingOf } from '../ground/standing-words.ts';
import { cellText } from '../ground/table.ts';
import { say } from '../language/say.ts';
import { about } from './answered-row.ts';
import type { Listed } from './coordinators-lists.ts';
import type { Entry } from './entries.ts';

const DAY_MS = 24 * 60 * 60_000;
/** As our own notes say when somebody left, or was erased. */
const SINCE =
  /(?:Withdrawn on|Paused on|Erased on) (\d{4}-\d{2}-\d{2})(?:, answers stay [0-9a-f]+|, before “[^”]*”)?\.$/;

/** Null where the word in Status is newer than the answer, or nobody can tell. An answer of the very day may have come before it. */
export function backAgain(entry: Entry, listed: Listed | null): Issue | null {
  if (listed === null || entry.at === null) return null;
  const standing = standingOf(listed.status);
  if (standing !== 'withdrawn' && standing !== 'paused') return null;
  const [, day] = SINCE.exec(cellText(listed.table, listed.row, 'Notes')) ?? [];
  if (day === undefined || entry.at < Date.parse(day) + DAY_MS) return null;
  const said = { name: entry.name, status: listed.status, sheet: listed.table.sheet };
  return about(entry.form, entry.row.number, 'email', {
    severity: 'holds',
    found: say('{name}, {status} since {since}, answered again on {day}', {
      ...said,
      since: day,
      day: new Date(entry.at).toISOString().slice(0, 10),
    }),
    wanted: say('whether {name} is back', said),
    remedy: say('If so, empty Status in the sheet {sheet}. Until then this person takes no part.', said),
  });
}
