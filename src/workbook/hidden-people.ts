// Says that people are hidden, by a filter, by hand or with their tab: they take part like everybody else, which nobody sees who looks at the sheet.

import type { Issue } from '../ground/issue.ts';
import { say, sayCount } from '../language/say.ts';
import { type Form, holdsRole } from '../people/columns.ts';
import type { HiddenRows } from '../ports/workbook.ts';
import type { Gathered } from './gather.ts';

type Tabs = Pick<Gathered, 'tabOf'>;

/** Whoever is hidden in a survey or a check-in is nobody who takes part or not. */
export function hiddenPeople(gathered: Tabs, forms: readonly Form[]): Issue[] {
  const ofPeople = forms.filter((form) => holdsRole(form, 'mentors') || holdsRole(form, 'mentees'));
  return [...filteredPeople(gathered, ofPeople), ...peopleInHiddenTabs(gathered, ofPeople)];
}

const TAKES_PART = () => say('nothing: whoever is hidden takes part like everybody else');

function peopleInHiddenTabs({ tabOf }: Tabs, forms: readonly Form[]): Issue[] {
  const sheets = [
    ...new Set(forms.filter(({ table }) => table.rows.length > 0).map(({ table }) => table.sheet)),
  ];
  return sheets
    .filter((sheet) => tabOf.get(sheet)?.isHidden())
    .map((sheet) => ({
      severity: 'warns',
      ...{ sheet, row: 1, column: '' },
      found: say('answers in a sheet that is hidden: {sheet}', { sheet }),
      wanted: TAKES_PART(),
      remedy: say(
        'If it is hidden on purpose, there is nothing to do. If it is an old one, say in Set up that it holds nobody’s answers.',
      ),
    }));
}

/** @param rows  of people, with the sheet in which each stands. */
export function hiddenByHand(
  { tabOf }: Tabs,
  rows: readonly { readonly sheet: string; readonly row: number }[],
): Issue[] {
  const sheets = [...new Set(rows.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet): Issue[] => {
    const own = rows.filter((one) => one.sheet === sheet).map(({ row }) => row);
    const asked = [...new Set(own)].sort((a, b) => a - b);
    const seen = tabOf.get(sheet)?.rowsHiddenByHand(asked) ?? { hidden: [], looked: asked.length };
    return [...inHiddenRows(sheet, seen.hidden), ...notAllSeen(sheet, seen, asked)];
  });
}

function inHiddenRows(sheet: string, hidden: readonly number[]): Issue[] {
  if (hidden.length === 0) return [];
  return [
    {
      severity: 'warns',
      ...{ sheet, row: hidden[0]!, column: '' },
      found: sayCount(
        hidden.length,
        '{n} person who gets one of these mails is in a hidden row: {rows}',
        '{n} people who get these mails are in hidden rows: {rows}',
        { rows: hidden.join(', ') },
      ),
      wanted: TAKES_PART(),
      remedy: say(
        'If that means they have withdrawn, write withdrawn into Status in {Mentors?} or {Mentees?} before you send.',
      ),
    },
  ];
}

/** What was not asked must not read as not hidden. @param asked  rows, from 1. */
function notAllSeen(sheet: string, { looked }: HiddenRows, asked: readonly number[]): Issue[] {
  if (looked >= asked.length) return [];
  return [
    {
      severity: 'warns',
      ...{ sheet, row: asked[looked]!, column: '' },
      found: say('rows looked at for hidden people: {n} of {all}, in {sheet}', {
        n: looked,
        all: asked.length,
        sheet,
      }),
      wanted: TAKES_PART(),
      remedy: say(
        'Google tells it row by row, so we stopped after a while. Whoever is hidden in another row takes part as well: look there yourself.',
      ),
    },
  ];
}

function filteredPeople({ tabOf }: Tabs, forms: readonly Form[]): Issue[] {
  return forms.flatMap(({ table }): Issue[] => {
    const tab = tabOf.get(table.sheet);
    if (tab === undefined) return [];
    const seen = tab.rowsHidden();
    const rows = tab.grid.map((_, k) => k + 1);
    return [...behindFilter(table, seen), ...notAllSeen(table.sheet, seen, rows)];
  });
}

function behindFilter({ sheet, rows }: Form['table'], { hidden }: HiddenRows): Issue[] {
  const people = rows.filter(({ number }) => hidden.includes(number));
  if (people.length === 0) return [];
  return [
    {
      severity: 'warns',
      sheet,
      row: people[0]!.number,
      column: '',
      found: sayCount(
        people.length,
        '{n} person is hidden by a filter in {sheet}',
        '{n} people are hidden by a filter in {sheet}',
        { sheet },
      ),
      wanted: TAKES_PART(),
      remedy: say('To see them, open the sheet and choose Data, Remove filter.'),
    },
  ];
}
