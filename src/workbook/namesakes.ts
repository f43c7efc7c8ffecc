// Sheets of the coordinator that are called like one of ours and have other columns: they stay as they are, and that is said, so that
// nobody writes into one and waits for us to read it.

import { fold } from '../ground/folding.ts';
import type { Issue } from '../ground/issue.ts';
import type { Table } from '../ground/table.ts';
import { say } from '../language/say.ts';
import { type OurSheetId, ourSheet, ourSheetIds } from '../our-sheets/our-sheets.ts';
import { requiredOf } from '../our-sheets/recognise.ts';
import { freeName } from '../our-sheets/sheet-names.ts';
import type { Tab } from '../ports/workbook.ts';
import type { OurTabs } from './our-tabs.ts';

interface Sheets {
  /** Neither ours nor anybody's answers. */
  readonly others: readonly Table[];
  /** About which a person is asked. */
  readonly open: readonly { readonly sheet: string }[];
  readonly ours: OurTabs['ours'];
  /** All there are; their names are asked only where there is something to say. */
  readonly tabs: readonly { readonly tab: Tab }[];
}

/** @param silent  sheets of which a person has decided, or that are said already. */
export function namesakes({ others, open, ours, tabs }: Sheets, silent: readonly string[]): Issue[] {
  const said = new Set([...silent, ...open.map(({ sheet }) => sheet)]);
  return others.flatMap((table): Issue[] => {
    const id = said.has(table.sheet) ? undefined : calledLike(table.sheet);
    if (id === undefined) return [];
    const names = () => tabs.map(({ tab }) => tab.name());
    const own = ours.get(id)?.tab.name() ?? freeName(ourSheet(id).name, names());
    return [
      {
        severity: 'warns',
        sheet: table.sheet,
        row: table.headerRow,
        column: '',
        found: say('a sheet called like our {sheet}, with other columns', { sheet: ourSheet(id).name }),
        wanted: say('another name for it, or the headers {columns}', { columns: requiredOf(id).join(', ') }),
        remedy: say(
          'It stays as it is: we neither read it nor write into it. Ours is called {own}. If this one should be ours, write these headers above its columns.',
          { own },
        ),
      },
    ];
  });
}

function calledLike(name: string): OurSheetId | undefined {
  return ourSheetIds.find((id) => fold(ourSheet(id).name) === fold(name));
}
