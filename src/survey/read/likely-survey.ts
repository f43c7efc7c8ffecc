// A sheet that may hold the survey although nothing in it says so: answers typed by hand have neither an address nor a time, and often no
// word of a survey. Where no other sheet is the survey, a person is asked whether this one is.
import type { Issue } from '../../ground/issue.ts';
import { type Table, textOf } from '../../ground/table.ts';
import { refuse } from '../../language/refusal.ts';
import { say } from '../../language/say.ts';
import type { Form } from '../../people/columns.ts';
import { formsOf } from '../../people/forms.ts';
import { holdsPeople } from '../../people/open-tabs.ts';
import type { Ports } from '../../ports/ports.ts';
import { type Gathered, gather } from '../../workbook/gather.ts';

/** Fewer rows are notes. */
const FEWEST_ROWS = 4;
/** Questions whose answers come back, as options, marks and grades do. */
const FEWEST_QUESTIONS = 3;
/** A question, or the ends of a scale: a list of rooms and who booked them has neither. */
const ASKS = /\?|\b\d+ ?(?:[-–—=]|to|à|bis|a|tot|til) ?\S*\d/u;

interface WithSurvey {
  readonly gathered: Gathered;
  /** The sheet that may be the survey, where none is. */
  readonly likely: Table | null;
  readonly issues: readonly Issue[];
}

/** Where no sheet is the survey, one that may be it: taken for it where guesses are and its questions are asked as such, and said in any case. */
export function withSurvey(ports: Ports, acceptGuesses: boolean): WithSurvey {
  const gathered = gather(ports);
  const hasSurvey = gathered.allForms.some(({ role }) => role === 'survey');
  const likely = hasSurvey ? null : likelySurvey(gathered);
  if (likely === null) return { gathered, likely, issues: [] };
  const isTaken = acceptGuesses && likely.header.some((text) => ASKS.test(text));
  const issues = [likelySurveyIssue(likely, isTaken)];
  if (!isTaken) return { gathered, likely, issues };
  return { gathered: takenFor(gathered, likely), likely, issues };
}

/** Read as the survey, and written down nowhere. */
function takenFor(gathered: Gathered, likely: Table): Gathered {
  const { forms } = formsOf([likely], [], [{ sheet: likely.sheet, header: '', field: 'survey' }]);
  return {
    ...gathered,
    forms: [...gathered.forms, ...forms],
    allForms: [...gathered.allForms, ...forms],
    others: gathered.others.filter((table) => table !== likely),
  };
}

export function expectSurvey(forms: readonly Form[], likely: Table | null): void {
  if (forms.some(({ role }) => role === 'survey')) return;
  refuse(likely === null ? 'no survey' : 'likely survey', likely?.sheet);
}

/** The sheet with the most such questions, of several the first; null where none has enough, or a person said that it is not used. */
function likelySurvey({ others, decidedUnused }: Gathered): Table | null {
  const open = others.filter(({ sheet }) => !decidedUnused.includes(sheet));
  const counted = open.map((table) => ({ table, questions: holdsPeople(table) ? 0 : questionsIn(table) }));
  const [best] = counted.sort((a, b) => b.questions - a.questions);
  return best !== undefined && best.questions >= FEWEST_QUESTIONS ? best.table : null;
}

function questionsIn({ header, rows }: Table): number {
  if (rows.length < FEWEST_ROWS) return 0;
  return header.filter(
    (text, at) => text !== '' && comeBack(rows.map(({ cells }) => textOf(cells[at]).trim().toLowerCase())),
  ).length;
}

function comeBack(cells: readonly string[]): boolean {
  const answers = cells.filter((text) => text !== '');
  const different = new Set(answers).size;
  return answers.length >= FEWEST_ROWS && different > 1 && 2 * different <= answers.length;
}

/** @param isTaken  whether its answers are counted, as a guess. */
function likelySurveyIssue({ sheet, headerRow }: Table, isTaken: boolean): Issue {
  return {
    severity: 'warns',
    sheet,
    row: headerRow,
    column: '',
    found: say('a sheet that may hold the survey'),
    wanted: say('whose answers these are'),
    remedy: isTaken
      ? say('We took it for the survey. Check it in Set up.')
      : say('Say in Set up whether it is the survey; until then its answers are not counted.'),
  };
}
