// Says that people are hidden by a filter: they take part like everybody else, which nobody sees who looks at the sheet.

import type { Issue } from '../ground/issue.ts';
import { say, sayCount } from '../language/say.ts';
import type { Form } from '../people/columns.ts';
import type { Gathered } from './gather.ts';

export function hiddenPeople({ tabOf }: Gathered, forms: readonly Form[]): Issue[] {
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
        wanted: say('nothing: whoever is hidden takes part like everybody else'),
        remedy: say('To see them, open the sheet and choose Data, Remove filter.'),
      },
    ];
  });
}
