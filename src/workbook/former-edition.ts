// A sheet of pairs that says in its name of which year it is, and stands alone: beside a later edition its pairs are those of an
// earlier one. As this edition's they would be kept, and people matched last year would be matched with one another again.

import type { Issue } from '../ground/issue.ts';
import { cellText, type Table } from '../ground/table.ts';
import { say } from '../language/say.ts';
import { inMatches } from '../our-sheets/pair-sheets.ts';
import type { OurTabs, OwnTab } from './our-tabs.ts';

const YEARS = /(?:^|\D)((?:19|20)\d\d)(?:[-–/](\d\d))?(?!\d)/;

/** Full years in a text, the second of "2025/26" among them. */
function yearsIn(text: string): number[] {
  const found = YEARS.exec(text);
  if (found === null) return [];
  const [all, digits, half] = found;
  const year = Number(digits);
  const both = Number(half) === (year + 1) % 100 ? [year, year + 1] : [year];
  return [...both, ...yearsIn(text.slice(found.index + all.length))];
}

/** @param edition  of the programme now, as settled; null where nothing says so. */
export function apartFromFormer(found: OurTabs, edition: string | null): OurTabs {
  const years = yearsIn(edition ?? '');
  if (edition === null || years.length === 0) return found;
  const begins = Math.min(...years);
  const [pairs, alone] = [found.ours.get('matches'), found.ours.get('unmatched')];
  // A tab's name costs a call, so the days are looked at first.
  if (pairs === undefined || !areIntroduced(pairs.table, begins) || !isOfBefore(pairs, begins)) return found;
  const matches = pairs.table;
  const unmatched = alone !== undefined && isOfBefore(alone, begins) ? alone.table : null;
  const gone = new Set([matches, unmatched]);
  return {
    ours: new Map([...found.ours].filter(([, { table }]) => !gone.has(table))),
    olderMatches: [...found.olderMatches, matches],
    olderUnmatched: [...found.olderUnmatched, ...(unmatched === null ? [] : [unmatched])],
    issues: [...found.issues, saidOf(matches, edition)],
  };
}

/** "Matches 2025", "Unmatched (2024/25)", and no remark beside the year. */
const OF_A_YEAR = /^\p{L}+ (?:of |de |von )?\(?(?:19|20)\d\d(?:[-–/]\d{2,4})?\)?$/u;

/** Its name says a year before the edition. */
function isOfBefore({ tab }: OwnTab, begins: number): boolean {
  const name = tab.name();
  return OF_A_YEAR.test(name) && Math.max(...yearsIn(name)) < begins;
}

/** Somebody was introduced, and everybody who was, before the edition: an unread day may be one of now. */
function areIntroduced(table: Table, begins: number): boolean {
  const days = table.rows
    .map((row) => cellText(table, row, inMatches.introduced))
    .filter((day) => day !== '');
  return days.length > 0 && days.every((day) => yearsIn(day).some((year) => year < begins));
}

function saidOf(table: Table, edition: string): Issue {
  return {
    severity: 'warns',
    sheet: table.sheet,
    row: 1,
    column: '',
    found: say('pairs of an earlier edition'),
    wanted: say('pairs of {edition}', { edition }),
    remedy: say(
      'Nobody in it is matched again with the same person. If these are the pairs of {edition}, call the sheet {Matches}.',
      { edition },
    ),
  };
}
