// A form that changes in mid-season: whatever is renamed, appended, deleted, moved, split, swapped or linked again, no decision is
// lost or altered in silence; what comes back means what it meant.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../src/ground/folding.ts';
import { type Cell, type Table, tableOf } from '../../src/ground/table.ts';
import { type Forms, formsOf } from '../../src/people/forms.ts';
import { rowsToStore, type StoredColumn } from '../../src/people/stored-columns.ts';
import { rowRemembered } from '../../src/people/whose-decisions.ts';
import { readColumns } from '../../src/set-up/act/columns.ts';
import { emptyFile, type MemoryFile, openFile } from '../ports/in-memory.ts';
import { type Collected, collected } from '../reading/collected.ts';
import { NOW } from '../workbench.ts';

interface Tab {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** From which tab it came; null for one that was not there. */
  readonly of: string | null;
}

const flat = (text: unknown) => String(text).replace(/\s+/g, ' ').trim();
const tabsOf = ({ sheets }: Collected): Tab[] =>
  Object.entries(sheets).map(([name, { rows, headerRow = 1 }]) => ({
    name,
    of: name,
    rows: rows.slice(headerRow - 1) as readonly (readonly Cell[])[],
  }));

/** What a coordinator confirmed, from the key. */
function confirmedIn(one: Collected): StoredColumn[] {
  const tables = tabsOf(one).map(({ name, rows }) => tableOf(name, rows));
  const roles = tables.map(({ sheet }) => ({ sheet, header: '', field: one.sheets[sheet]!.role }));
  const { forms } = formsOf(tables, [], roles);
  const said = forms.map((form) => ({
    ...form,
    by: 'coordinator' as const,
    columns: form.columns.map((column) => {
      const { columns } = one.sheets[form.table.sheet]!;
      const key = Object.keys(columns).find((header) => flat(header) === column.header);
      return {
        ...column,
        field: key === undefined ? column.field : columns[key]!,
        sure: true,
        by: 'coordinator' as const,
      };
    }),
  }));
  const unused = roles.filter(({ field }) => field === null);
  return [
    ...said.flatMap((form) => rowsToStore(form)),
    ...unused.map(({ sheet }) => [sheet, '(whole sheet)', 'not used', 'coordinator']),
  ].map(([sheet, question, meaning, by]) => ({
    sheet: sheet!,
    question: question!,
    meaning: meaning === 'not used' ? null : meaning!,
    by: by as StoredColumn['by'],
  }));
}

type Change = (tabs: Tab[], pick: (below: number) => number) => Tab[];

const width = ({ rows }: Tab) => rows[0]?.length ?? 0;
const withColumns = (
  tab: Tab,
  order: readonly number[],
  header = (at: number) => tab.rows[0]![at] ?? '',
) => ({
  ...tab,
  rows: tab.rows.map((row, r) => order.map((at) => (r === 0 ? header(at) : (row[at] ?? '')))),
});
const all = (tab: Tab) => Array.from({ length: width(tab) }, (_, at) => at);
const inOne =
  (change: (tab: Tab, pick: (below: number) => number) => Tab): Change =>
  (tabs, pick) => {
    const chosen = pick(tabs.length);
    return tabs.map((tab, k) => (k === chosen && width(tab) > 0 ? change(tab, pick) : tab));
  };
const NEW = [
  'Who must not be your mentor?',
  'Anything else?',
  'Your department',
  'May we process your data?',
  'T-shirt size',
];
const nameFree = (tabs: readonly Tab[], name: string): string =>
  tabs.some((tab) => tab.name === name) ? nameFree(tabs, `${name} 1`) : name;

const changes: Readonly<Record<string, Change>> = {
  renamed: inOne((tab, pick) => {
    const gone = pick(width(tab));
    return withColumns(tab, all(tab), (at) =>
      at === gone ? `Reworded: ${flat(tab.rows[0]![at])}` : tab.rows[0]![at]!,
    );
  }),
  appended: inOne((tab, pick) => {
    const header = NEW[pick(NEW.length)]!;
    return { ...tab, rows: tab.rows.map((row, r) => [...row, r === 0 ? header : 'Yes']) };
  }),
  deleted: inOne((tab, pick) => {
    const gone = pick(width(tab));
    return withColumns(
      tab,
      all(tab).filter((at) => at !== gone),
    );
  }),
  moved: inOne((tab, pick) => {
    const at = pick(width(tab));
    return withColumns(tab, [...all(tab).slice(at), ...all(tab).slice(0, at)]);
  }),
  split: inOne((tab, pick) => {
    const gone = pick(width(tab));
    const order = all(tab).flatMap((at) => (at === gone ? [at, at] : [at]));
    const rows = tab.rows.map((row, r) =>
      order.map((at, k) =>
        r === 0 && at === gone ? `${flat(row[at])} (${order[k - 1] === gone ? 2 : 1} of 2)` : (row[at] ?? ''),
      ),
    );
    return { ...tab, rows };
  }),
  'another name': (tabs, pick) => {
    const chosen = pick(tabs.length);
    return tabs.map((tab, k) => (k === chosen ? { ...tab, name: nameFree(tabs, 'Form Responses 3') } : tab));
  },
  swapped: (tabs) => tabs.map((tab, k) => ({ ...tab, name: tabs[(k + 1) % tabs.length]!.name })),
  'linked again': (tabs, pick) => {
    const { rows, of } = tabs[pick(tabs.length)]!;
    return [...tabs, { name: nameFree(tabs, 'Form Responses 3'), rows, of }];
  },
  'another form': (tabs, pick) => {
    const forms = tabs.filter((tab) => width(tab) > 4);
    const gone = tabs.indexOf(forms[pick(forms.length)]!);
    const { rows, of } = tabs[pick(tabs.length)]!;
    return tabs.map((tab, k) => (k === gone ? { ...tab, rows, of } : tab));
  },
};

const tablesOf = (tabs: readonly Tab[]) => tabs.map(({ name, rows }) => tableOf(name, rows));

/** Questions in words that stand there more than once: which of them is which, nobody can tell after a change. */
const isRepeated = (header: string, table: Table) => {
  const words = (text: string) => fold(text).replace(/#\d+$/, '');
  return table.header.filter((one) => words(one) === words(header)).length > 1;
};

/** What is lost or altered without a word. */
function silentIn(
  tabs: readonly Tab[],
  { forms, open, issues }: Forms,
  stored: readonly StoredColumn[],
): string[] {
  const asked = new Set(open.map(({ sheet }) => sheet));
  return tabs.flatMap(({ name, of, rows }) => {
    if (asked.has(name)) return [];
    const before = stored.filter(({ sheet }) => sheet === of);
    const role = before.find(({ question }) => question === '(whole sheet)')?.meaning ?? null;
    const form = forms.find(({ table }) => table.sheet === name);
    const isUnused = stored.some(
      (one) => one.sheet === name && one.question === '(whole sheet)' && one.meaning === null,
    );
    // A copy in a sheet that was said to be nobody's, as last year's answers are.
    if (isUnused && tabs.some((other) => other.name !== name && other.of === of)) return [];
    // Without addresses a sheet under another name holds nobody.
    if (name !== of && !rows.flat().some((cell) => String(cell).includes('@'))) return [];
    // A survey under another name is another survey.
    const isSurvey = role === 'survey' || role === 'check-in';
    if (role === null || rows.length < 3 || (isSurvey && name !== of)) return [];
    if (form?.role !== role) return [`${name}: ${form?.role} was ${role}`];
    const questions = before.filter(({ question }) => question !== '(whole sheet)');
    const meant = new Map(questions.map(({ question, meaning }) => [fold(question), meaning]));
    const said = new Set(issues.filter(({ sheet }) => sheet === name).map(({ column }) => fold(column)));
    const here = new Set(form.table.header.map(fold));
    const altered = form.columns.filter(({ header, field, sure }) => {
      const meaning = meant.get(fold(header));
      if (meaning === undefined || isRepeated(header, form.table) || said.has(fold(header))) return false;
      return field !== meaning || !sure;
    });
    const lost = [...meant].filter(
      ([question, meaning]) => meaning !== null && !here.has(question) && !said.has(question),
    );
    const unsaid = form.columns.filter(
      ({ header, field, sure }) =>
        sure && field !== null && !isSurvey && !meant.has(fold(header)) && !said.has(fold(header)),
    );
    return [
      ...altered.map(({ header, field }) => `${name}: “${header}” altered to ${field}`),
      ...lost.map(([question]) => `${name}: “${question}” lost`),
      ...unsaid.map(({ header, field }) => `${name}: “${header}” is new, taken for ${field}`),
    ];
  });
}

const programmes = new Map(collected.map((one) => [one.id, { one, stored: confirmedIn(one) }]));
const anyProgramme = fc.constantFrom(...programmes.keys());

test.each(Object.keys(changes))('a form %s: nothing is lost or altered in silence', (name) => {
  fc.assert(
    fc.property(anyProgramme, fc.infiniteStream(fc.nat(1000)), (id, numbers) => {
      const { one, stored } = programmes.get(id)!;
      const pick = (below: number) => Number(numbers.next().value) % Math.max(1, below);
      const tabs = changes[name]!(tabsOf(one), pick);
      expect(silentIn(tabs, formsOf(tablesOf(tabs), stored), stored)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('several changes after one another', () => {
  const some = fc.array(fc.constantFrom(...Object.values(changes)), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(anyProgramme, some, fc.infiniteStream(fc.nat(1000)), (id, list, numbers) => {
      const { one, stored } = programmes.get(id)!;
      const pick = (below: number) => Number(numbers.next().value) % Math.max(1, below);
      const tabs = list.reduce((now, change) => change(now, pick), tabsOf(one));
      expect(silentIn(tabs, formsOf(tablesOf(tabs), stored), stored)).toEqual([]);
    }),
    { numRuns: 120 },
  );
});

test('a form under a new name, with more questions, while its old name went to a copy of the other form', () => {
  const { one, stored } = programmes.get('de-04-cross-mentoring')!;
  const [mentors, mentees] = tabsOf(one) as [Tab, Tab];
  const split = (tab: Tab, gone: number) =>
    withColumns(
      tab,
      all(tab).flatMap((at) => (at === gone ? [at, at] : [at])),
      (at) => `${flat(tab.rows[0]![at])}${at === gone ? ' (in two)' : ''}`,
    );
  const tabs = [
    { ...mentors, name: mentees.name },
    { ...split(split(mentees, 9), 17), name: 'Form Responses 3' },
    mentors,
  ];
  expect(silentIn(tabs, formsOf(tablesOf(tabs), stored), stored)).toEqual([]);
});

test('a form that now stands in both sheets is asked about, whichever question went before', () => {
  const { one, stored } = programmes.get('es-04-mentoria-social')!;
  const tabs = tabsOf(one);
  const mentees = tabs.find(({ name }) => name === 'Jóvenes')!;
  for (const gone of all(mentees)) {
    const shorter = withColumns(
      mentees,
      all(mentees).filter((at) => at !== gone),
    );
    const now = tabs.map((tab) =>
      tab === mentees ? shorter : tab.name === 'Voluntariado' ? { ...shorter, name: tab.name } : tab,
    );
    expect(silentIn(now, formsOf(tablesOf(now), stored), stored), flat(mentees.rows[0]![gone])).toEqual([]);
  }
});

/** A file with the tabs, and Columns as it remembers them. */
function fileOf(tabs: readonly Tab[], before?: MemoryFile): MemoryFile {
  const file = emptyFile(NOW);
  file.tabs.length = 0;
  for (const { name, rows } of tabs) file.tabs.push({ name, grid: rows.map((row) => [...row]) });
  const ours = before?.tabs.filter(({ name }) => !tabs.some((tab) => tab.name === name)) ?? [];
  file.tabs.push(...ours.filter(({ name }) => name === 'Columns'));
  return file;
}

const readIn = (file: MemoryFile, accept: 'guess' | 'coordinator' | null) =>
  readColumns(openFile(file), { decisions: [], accept, write: accept !== null }).sheets.map(
    ({ sheet, role, columns }) => ({
      sheet,
      role,
      columns: columns.map(({ header, field }) => `${header}: ${field}`),
    }),
  );

test('what is gone for a while, while guesses are taken unseen, means the same when it comes back', () => {
  const passing = (['renamed', 'deleted', 'another name', 'moved'] as const).map((name) => changes[name]!);
  fc.assert(
    fc.property(
      anyProgramme,
      fc.constantFrom(...passing),
      fc.infiniteStream(fc.nat(1000)),
      (id, change, numbers) => {
        const { one } = programmes.get(id)!;
        const pick = (below: number) => Number(numbers.next().value) % Math.max(1, below);
        const tabs = tabsOf(one);
        const file = fileOf(tabs);
        const roles = Object.entries(one.sheets).map(([sheet, { role }]) => ({
          sheet,
          header: '',
          field: role,
        }));
        readColumns(openFile(file), { decisions: roles, accept: 'coordinator', write: true });
        const confirmed = readIn(file, null);
        const changed = fileOf(change(tabs, pick), file);
        readIn(changed, 'guess');
        expect(readIn(fileOf(tabs, changed), null)).toEqual(confirmed);
      },
    ),
    { numRuns: 25 },
  );
});

test('rows put above the questions', () => {
  const { one, stored } = [...programmes.values()][0]!;
  const [tab] = tabsOf(one);
  const titled = [['Mentoring 2026'], [], ...tab!.rows] as Cell[][];
  expect(rowRemembered(tab!.name, tab!.rows, stored)).toMatchObject({ row: 1 });
  expect(rowRemembered(tab!.name, titled, stored)).toMatchObject({ row: 3 });
  const chosen: StoredColumn = {
    sheet: tab!.name,
    question: '(row of the questions)',
    meaning: '1',
    by: 'coordinator',
  };
  expect(rowRemembered(tab!.name, titled, [...stored, chosen])).toEqual({ row: 3, isChosen: true });
});

test('two tabs of one form, of which one is remembered less: each keeps its own decisions', () => {
  const header = ['Email Address', 'Your name', 'Topics', 'Places', 'County'];
  const grid = [
    header,
    ['a@example.org', 'Ann Abe', 'Maize', '2', 'Kitui'],
    ['b@example.org', 'Bo Bee', 'Bees', '1', 'Embu'],
  ];
  const rows = (sheet: string, ...questions: readonly string[]): StoredColumn[] =>
    ['(whole sheet)', ...questions].map((question) => ({
      sheet,
      question,
      meaning: question === '(whole sheet)' ? 'mentors' : null,
      by: 'coordinator' as const,
    }));
  const stored = [...rows('Old', 'Topics', 'Places', 'County'), ...rows('New', ...header)];
  const { forms, open } = formsOf([tableOf('Old', grid), tableOf('New', grid)], stored);
  expect([forms.map(({ role, by }) => [role, by]), open]).toEqual([
    [
      ['mentors', 'coordinator'],
      ['mentors', 'coordinator'],
    ],
    [],
  ]);
});
