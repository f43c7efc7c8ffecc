// The workbook we write is read by a second reader, and comes back as it was; a folder of .csv files comes in.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { readSheet } from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { readCell } from '../../src/local/cells.ts';
import { fromXlsx, toXlsx } from '../../src/local/files/xlsx.ts';
import { openWorkspace, saveWorkspace } from '../../src/local/workspace.ts';
import { addSheet, emptyWorld } from '../../src/local/world.ts';
import { NOW } from '../workbench.ts';

const ROWS = [
  ['Text', 'Number', 'Truth', 'Date', 'Odd'],
  ['Zoë Müller 😀', 0, false, new Date(2026, 2, 29, 3, 30, 15), '=not a formula'],
  [' leading blank', 41.5, true, new Date(2026, 9, 25, 2, 30, 0), '0041'],
  ['two\nlines', -3, false, new Date(1999, 11, 31), '_x0041_'],
  ['李明', 1e15, true, new Date(2026, 6, 1, 23, 59, 59), '"quoted", & <b>'],
];

test('a second reader sees the same cells', async () => {
  const world = emptyWorld('Book', NOW);
  addSheet(
    world,
    'All kinds',
    ROWS.map((row) => [...row]),
  );
  const read = (await readSheet(Buffer.from(await toXlsx(world.sheets, null)), {
    trim: false,
  })) as unknown[][];
  expect(read.map((row) => row[0])).toEqual(ROWS.map((row) => row[0]));
  expect(read.map((row) => row[1])).toEqual(ROWS.map((row) => row[1]));
  expect(read.map((row) => row[4])).toEqual(ROWS.map((row) => row[4]));
  read.slice(1).forEach((row, k) => {
    const wall = ROWS[k + 1]![3] as Date;
    const asUtc = Date.UTC(
      wall.getFullYear(),
      wall.getMonth(),
      wall.getDate(),
      wall.getHours(),
      wall.getMinutes(),
      wall.getSeconds(),
    );
    expect(Math.abs((row[3] as Date).getTime() - asUtc)).toBeLessThan(1000);
  });
});

test('our own reader gives back what was written, dates across both clock changes included', async () => {
  const world = emptyWorld('Book', NOW);
  const sheet = addSheet(
    world,
    'All kinds',
    ROWS.map((row) => [...row]),
  );
  sheet.hiddenColumns = [5];
  const [back] = await fromXlsx(await toXlsx(world.sheets, null));
  expect(back!.rows).toEqual(ROWS);
  expect(back!.hiddenColumns).toEqual([5]);
});

test('the same workbook gives the same bytes', async () => {
  const world = emptyWorld('Book', NOW);
  addSheet(
    world,
    'All kinds',
    ROWS.map((row) => [...row]),
  );
  expect(Buffer.compare(await toXlsx(world.sheets, null), await toXlsx(world.sheets, null))).toBe(0);
  expect(Object.keys(unzipSync(await toXlsx(world.sheets, null)))).toContain('xl/workbook.xml');
});

test('a workspace survives closing and opening, with what a workbook cannot hold', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mentoring-desk-'));
  const world = await openWorkspace(folder, null, NOW);
  const sheet = addSheet(
    world,
    'Answers',
    ROWS.map((row) => [...row]),
  );
  sheet.formUrl = 'https://docs.google.com/forms/d/x';
  sheet.checkboxes.push({ column: 3, row: 2, rows: 4 });
  await saveWorkspace(folder, world);
  const again = await openWorkspace(folder, null, NOW);
  expect(again.sheets[0]!.rows).toEqual(ROWS);
  expect(again.sheets[0]).toMatchObject({
    formUrl: sheet.formUrl,
    checkboxes: sheet.checkboxes,
    id: sheet.id,
  });
});

test('formulas of an .xlsx keep what they show and fill, and rows and tabs stay hidden', async () => {
  const dummy = (text: string, value: string) => ({
    formula: `IFERROR(__xludf.DUMMYFUNCTION("${text.replace(/"/g, '""')}"),"${value}")`,
    formulaResult: value,
  });
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Made by Google',
        rows: [[null], ['Ben'], [null, null, null, null, 'typed']],
        rowDefs: new Map([[1, { hidden: true }]]),
        cells: new Map<string, object>([
          [
            '0,0',
            { formula: 'SORT(X!A:A)', formulaType: 'array', formulaRef: 'A1:A2', formulaResult: 'Ada' },
          ],
          ['0,2', dummy('QUERY(X!B:C, "select B")', 'Name')],
          ['1,2', dummy('"COMPUTED_VALUE"', 'Jon')],
          ['1,3', dummy('"COMPUTED_VALUE"', 'Hall')],
          ['2,2', { formula: '1+1', formulaResult: 2 }],
        ]),
      },
      { name: 'Put away', rows: [['a']], hidden: true },
    ],
  });
  const read = await fromXlsx(bytes);
  const [sheet, away] = read as [(typeof read)[0], (typeof read)[0]];
  expect([sheet.hiddenRows, sheet.isHidden, away.isHidden]).toEqual([[2], undefined, true]);
  expect(sheet.rows[0]![2]).toEqual({ formula: '=QUERY(X!B:C, "select B")', value: 'Name' });
  expect(sheet.fillings).toEqual([
    { row: 1, column: 1, values: [['Ada'], ['Ben']] },
    {
      row: 1,
      column: 3,
      values: [
        ['Name', ''],
        ['Jon', 'Hall'],
      ],
    },
  ]);
  const world = emptyWorld('Book', NOW);
  for (const { name, rows, ...rest } of read) Object.assign(addSheet(world, name, rows), rest);
  expect(await fromXlsx(await toXlsx(world.sheets, null))).toEqual(read);
  const made = world.sheets[0]!;
  expect([1, 2, 3].map((row) => readCell(made, row, 3))).toEqual(['Name', 'Jon', 2]);
  made.rows[1] = ['', '', 'mine'];
  expect([readCell(made, 1, 3), readCell(made, 2, 3), readCell(made, 2, 4)]).toEqual(['#REF!', 'mine', '']);
});

test('a folder of .csv files: separators, quotes, line breaks, byte order mark; answers are never formulas', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mentoring-desk-'));
  writeFileSync(
    join(folder, 'Mentors.csv'),
    '\ufeffName;Plätze;Seit\r\n"Weber; Jonas";2;2026-01-05 10:20:30\r\n=HYPERLINK("x");0041;\r\n',
  );
  writeFileSync(join(folder, 'Mentees.csv'), 'Name,Why\n"Ana ""A"" Petrović","first\nsecond"\n');
  const world = await openWorkspace(mkdtempSync(join(tmpdir(), 'mentoring-desk-')), folder, NOW);
  expect(world.sheets.map((sheet) => sheet.name)).toEqual(['Mentees', 'Mentors']);
  expect(world.sheets[0]!.rows[1]).toEqual(['Ana "A" Petrović', 'first\nsecond']);
  expect(world.sheets[1]!.rows[1]).toEqual(['Weber; Jonas', 2, new Date(2026, 0, 5, 10, 20, 30)]);
  expect(world.sheets[1]!.rows[2]!.slice(0, 2)).toEqual(['=HYPERLINK("x")', 41]);
});

test.each<BufferEncoding>(['latin1', 'utf8', 'utf16le'])(
  'a .csv file in %s comes in with its letters',
  async (encoding) => {
    const folder = mkdtempSync(join(tmpdir(), 'mentoring-desk-'));
    const text = 'Name,Email\nAnna Bergström,anna@example.org\n';
    writeFileSync(join(folder, 'Mentors.csv'), encoding === 'utf16le' ? `\ufeff${text}` : text, encoding);
    const world = await openWorkspace(mkdtempSync(join(tmpdir(), 'mentoring-desk-')), folder, NOW);
    expect(world.sheets[0]!.rows[1]).toEqual(['Anna Bergström', 'anna@example.org']);
  },
);
