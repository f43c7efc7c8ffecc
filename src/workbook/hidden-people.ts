// Says that people are hidden, by a filter, by hand or with their tab: they take part like everybody else, which nobody sees who looks at the sheet.

import type { Issue } from '../ground/issue.ts';
import { say, sayCount } from '../language/say.ts';
import type { Form } from '../people/columns.ts';
import type { Gathered } from './gather.ts';

export function hiddenPeople(gathered: Gathered, forms: readonly Form[]): Issue[] {
  return [...filteredPeople(gathered, forms), ...peopleInHiddenTabs(gathered, forms)];
}

const TAKES_PART = () => say('nothing: whoever is hidden takes part like everybody else');

function peopleInHiddenTabs({ tabOf }: Gathered, forms: readonly Form[]): Issue[] {
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
  { tabOf }: Gathered,
  rows: readonly { readonly sheet: string; readonly row: number }[],
): Issue[] {
  const sheets = [...new Set(rows.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet): Issue[] => {
    const own = rows.filter((one) => one.sheet === sheet).map(({ row }) => row);
    const hidden = tabOf.get(sheet)?.rowsHiddenByHand([...new Set(own)].sort((a, b) => a - b)) ?? [];
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
  });
}

function filteredPeople({ tabOf }: Gathered, forms: readonly Form[]): Issue[] {
  return forms.flatMap(({ table }): Issue[] => {
    const hidden = new Set(tabOf.get(table.sheet)?.rowsHidden() ?? []);
    const people = table.rows.filter(({ number }) => hidden.has(number));
    if (people.length === 0) return [];
    return [
      {
        severity: 'warns',
        sheet: table.sheet,
        row: people[0]!.number,
        column: '',
        found: sayCount(
          people.length,
          '{n} person is hidden by a filter in {sheet}',
          '{n} people are hidden by a filter in {sheet}',
          { sheet: table.sheet },
        ),
        wanted: TAKES_PART(),
        remedy: say('To see them, open the sheet and choose Data, Remove filter.'),
      },
    ];
  });
}
