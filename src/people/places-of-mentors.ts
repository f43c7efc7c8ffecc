// How many mentees a mentor takes, and where that number is written. The coordinator's number wins.

import { fold } from '../ground/folding.ts';
import type { Issue } from '../ground/issue.ts';
import { type Count, countOf } from '../ground/numbers.ts';
import { textOf } from '../ground/table.ts';
import { yesOrNo } from '../ground/yes-no.ts';
import { say } from '../language/say.ts';
import type { Settings } from '../programme/settings.ts';
import { answer, cellsFor } from './answered-row.ts';
import { columnsFor } from './columns.ts';
import type { Mentor } from './person.ts';
import type { Answered } from './taking-part.ts';

/** More than this from a form is a slip or a joke until the coordinator says the number. */
const PLAUSIBLE = 30;

/** Places of a mentor, or null when the row is held because the answer is not a number. */
export function placesFor(entry: Answered, settings: Settings, issues: Issue[]): number | null {
  const byCoordinator = countOf(entry.listed?.places);
  const places = byCoordinator ?? placesAnswered(entry);
  if (places === null) return settings.placesPerMentor;
  if (typeof places === 'number' && (places <= PLAUSIBLE || byCoordinator !== null)) return places;
  const where = byCoordinator === null ? placesInForm(entry) : placesInList(entry);
  if (places === 'unclear' || typeof places === 'number') {
    issues.push({
      ...where,
      severity: 'holds',
      wanted:
        places === 'unclear'
          ? say('one whole number, 0 for none this time')
          : say('as many mentees as one person can take on'),
      remedy: entry.listed
        ? say('Write the number into the Places column of the sheet {Mentors?}, or correct the answer.')
        : say(
            'Correct the answer, or add a row with this person’s address to the sheet {Mentors?} and write the number into Places.',
          ),
    });
    return null;
  }
  issues.push({
    ...where,
    severity: 'warns',
    wanted: say('one whole number, 0 for none this time'),
    remedy: say(
      'We count {n}. Write another number into the Places column of the sheet {Mentors?} if that is wrong.',
      { n: places.least },
    ),
  });
  return places.least;
}

/** Where the number that counts is written; null where the usual one does. */
export function placesAt(entry: Answered): Mentor['placesAt'] {
  const isListed = countOf(entry.listed?.places) !== null;
  if (!isListed && placesAnswered(entry) === null) return null;
  const { sheet, row, column } = isListed ? placesInList(entry) : placesInForm(entry);
  return { sheet, row, column, isAnswer: !isListed };
}

/** The answer in the form; "More than one mentee?" with a no leaves room for one. */
function placesAnswered(entry: Answered): Count {
  const cell = cellsFor(entry.form, entry.row, 'places')[0];
  const count = countOf(cell);
  const word = count === 'unclear' || count === 0 ? yesOrNo(cell) : null;
  if (word === null || typeof cell === 'number' || !asksForMore(entry)) return count;
  return { least: word === 'no' ? 1 : 2 };
}

const MORE =
  /more than (one|1)|plus d'un|mehr als (eine|1)|mas de un|piu di un|meer dan (een|1)|mere end (en|1)|mais de um/;

function asksForMore(entry: Answered): boolean {
  return columnsFor(entry.form, 'places').some(({ header }) => MORE.test(fold(header)));
}

type Where = Pick<Issue, 'sheet' | 'row' | 'column' | 'found'>;

function placesInForm(entry: Answered): Where {
  const column = columnsFor(entry.form, 'places')[0]?.header ?? '';
  return { sheet: entry.form.table.sheet, row: entry.row.number, column, found: answer(entry, 'places') };
}

function placesInList({ listed }: Answered): Where {
  return {
    sheet: listed!.table.sheet,
    row: listed!.row.number,
    column: 'Places',
    found: textOf(listed!.places),
  };
}
