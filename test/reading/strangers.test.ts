// Forms of strangers: roles, needed meanings and rules come out right or are asked; what is called sure is; decoration, names
// of tabs, order and further columns change nothing.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cell, tableOf } from '../../src/ground/table.ts';
import { type Forms, formsOf } from '../../src/people/forms.ts';
import { fieldNamed } from '../../src/reading/fields/fields.ts';
import { headerRowOf } from '../../src/reading/header-row.ts';
import { type Collected, collected, rightFor } from './collected.ts';

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

function read(one: Collected, roles: 'asked' | 'said' = 'said'): Forms {
  const tables = Object.entries(one.sheets).map(([name, { rows }]) => {
    const grid = rows as readonly (readonly Cell[])[];
    return tableOf(name, grid, headerRowOf(grid));
  });
  const said = Object.entries(one.sheets).map(([sheet, { role }]) => ({ sheet, header: '', field: role }));
  return formsOf(tables, [], roles === 'said' ? said : []);
}

test('fifty programmes in eight languages', () => {
  const count = (language: string) => collected.filter((one) => one.language.startsWith(language)).length;
  expect([count('en'), count('fr'), count('de')].every((n) => n >= 8)).toBe(true);
  expect(
    ['es', 'it', 'nl', 'da', 'pt'].reduce((sum, language) => sum + count(language), 0),
  ).toBeGreaterThanOrEqual(8);
});

test.each(collected)('$id: the row of the questions is found', ({ sheets }) => {
  for (const [name, sheet] of Object.entries(sheets))
    if (sheet.role !== null)
      expect(headerRowOf(sheet.rows as readonly (readonly Cell[])[]), name).toBe(sheet.headerRow ?? 1);
});

test('roles of tabs are right or asked, and never sure and wrong', () => {
  const tabs = collected.flatMap((one) => {
    const { forms, open } = read(one, 'asked');
    return Object.entries(one.sheets).map(([sheet, { role }]) => ({
      id: `${one.id} ${sheet}`,
      wanted: role,
      found: forms.find(({ table }) => table.sheet === sheet)?.role ?? null,
      asked: open.some((tab) => tab.sheet === sheet),
    }));
  });
  const people = tabs.filter(({ wanted }) => wanted !== null && wanted !== 'survey' && wanted !== 'check-in');
  expect(people.filter(({ found, wanted, asked }) => found !== wanted && !asked)).toEqual([]);
  expect(tabs.filter(({ found, wanted }) => found === wanted).length / tabs.length).toBeGreaterThan(0.97);
});

const columns = collected.flatMap((one) =>
  read(one).forms.flatMap((form) => {
    const sheet = one.sheets[form.table.sheet]!;
    const headers = Object.keys(sheet.columns);
    return form.columns.flatMap((column) => {
      const header = headers.find((text) => flat(text) === flat(column.header));
      return header === undefined
        ? []
        : [{ id: one.id, role: form.role, ...column, right: rightFor(sheet, header) }];
    });
  }),
);
const isRest = (field: string | null) => field === null || field === 'question';
const isRight = ({ field, right }: (typeof columns)[number]) =>
  right.includes(field) || (isRest(field) && right.some(isRest));

test('what is called sure is right; the others offer the right meaning', () => {
  expect(columns.length).toBeGreaterThan(1500);
  const sure = columns.filter((column) => column.sure);
  expect(sure.filter((column) => !isRight(column)).length / sure.length).toBeLessThanOrEqual(0.005);
  const offered = columns.filter(
    (column) =>
      isRight(column) ||
      (!column.sure && column.right.some((field) => isRest(field) || column.candidates.includes(field!))),
  );
  expect(offered.length / columns.length).toBeGreaterThan(0.97);
});

test('what carries a rule or a right is never passed over', () => {
  const bearing = columns.filter(
    ({ role, right }) =>
      right[0] !== null && ['rule', 'right'].includes(fieldNamed(role, right[0]!)?.asks ?? ''),
  );
  expect(bearing.length).toBeGreaterThan(150);
  expect(
    bearing
      .filter((column) => column.sure && !isRight(column))
      .map(({ id, header, field }) => `${id}: ${header} = ${field}`),
  ).toEqual([]);
});

const decorations = fc.constantFrom<(header: string, at: number) => string>(
  (header, at) => `${at + 1}. ${header}`,
  (header, at) => `Q${at + 1} – ${header}`,
  (header, at) => `Part 2 of 3: ${at + 4}) ${header}`,
  (header) => `${header} *`,
  (header) => `${header} (optional)`,
  (header) => `  ${header}  `,
  (header) => `${header}\nPlease take your time.`,
);

test('decorated questions mean the same', () => {
  const undecorated = collected.filter(({ sheets }) =>
    Object.values(sheets).every(({ columns: all }) =>
      Object.keys(all).every(
        (header) =>
          !/^\W*(\d|[QF]\d|part|teil)|[\n[*]|#\d$|\(/i.test(header) &&
          /[a-z]/.test(header) &&
          header.includes(' '),
      ),
    ),
  );
  const pool = undecorated.length > 0 ? undecorated : collected;
  fc.assert(
    fc.property(fc.constantFrom(...pool), decorations, (one, decorate) => {
      const plain = read(one);
      const sheets = Object.fromEntries(
        Object.entries(one.sheets).map(([name, sheet]) => {
          const top = (sheet.headerRow ?? 1) - 1;
          const rows = sheet.rows.map((row, r) =>
            r === top ? row.map((cell, at) => (String(cell) === '' ? '' : decorate(String(cell), at))) : row,
          );
          return [name, { ...sheet, rows }];
        }),
      );
      const dressed = read({ ...one, sheets });
      plain.forms.forEach((form, f) => {
        form.columns.forEach((column, c) => {
          const other = dressed.forms[f]!.columns[c]!;
          if (column.sure && other.sure) expect(other.field, column.header).toBe(column.field);
        });
      });
    }),
    { numRuns: 60 },
  );
});

test('a tab’s name never turns one sure role into another', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...collected),
      fc.constantFrom(
        'Sheet1',
        'Form Responses 1',
        'Mentors',
        'Mentees',
        'Final survey',
        'Anmeldungen Mentees',
        'Mentors 2019',
      ),
      fc.nat(5),
      (one, name, at) => {
        const names = Object.keys(one.sheets);
        const old = names[at % names.length]!;
        if (names.includes(name)) return;
        const sheets = Object.fromEntries(
          Object.entries(one.sheets).map(([key, sheet]) => [key === old ? name : key, sheet]),
        );
        const roleIn = (forms: Forms, sheet: string) =>
          forms.open.some((tab) => tab.sheet === sheet)
            ? 'asked'
            : (forms.forms.find(({ table }) => table.sheet === sheet)?.role ?? 'nobody');
        const before = roleIn(read(one, 'asked'), old);
        const after = roleIn(read({ ...one, sheets }, 'asked'), name);
        if (before !== 'asked' && after !== 'asked' && before !== 'nobody' && after !== 'nobody')
          expect(after).toBe(before);
      },
    ),
    { numRuns: 150 },
  );
});

test('another column never changes what a person decided, nor does the order of columns', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...collected),
      fc.constantFrom('Notes of the office', 'T-shirt size', 'Second e-mail'),
      fc.boolean(),
      (one, header, turned) => {
        const decisions = Object.entries(one.sheets).flatMap(([sheet, { role, columns: all }]) =>
          role === null
            ? [{ sheet, header: '', field: null }]
            : [
                { sheet, header: '', field: role },
                ...Object.entries(all)
                  .filter(([h]) => !/#\d+$/.test(h))
                  .map(([h, field]) => ({ sheet, header: flat(h), field })),
              ],
        );
        const tables = Object.entries(one.sheets).map(([name, { rows, headerRow = 1 }]) => {
          const wider = rows.map((row, r) => [...row, r === headerRow - 1 ? header : 'x'] as Cell[]);
          return tableOf(name, turned ? wider.map((row) => [...row].reverse()) : wider, headerRow);
        });
        const { forms } = formsOf(tables, [], decisions);
        for (const form of forms)
          for (const column of form.columns) {
            const said = decisions.find(
              (d) => d.sheet === form.table.sheet && d.header !== '' && d.header === column.header,
            );
            if (said) expect([column.field, column.sure]).toEqual([said.field, true]);
          }
      },
    ),
    { numRuns: 60 },
  );
});
