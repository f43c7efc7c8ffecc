// The local host refuses what Google would refuse, and says so in the record even when a program swallows the error.
import { expect, test } from 'vitest';
import { type Call, execute } from '../../src/local/execution.ts';
import type { Bundle } from '../../src/local/run.ts';
import { addSheet, emptyWorld, isFormula, type World } from '../../src/local/world.ts';
import { NOW } from '../workbench.ts';

const SHEETS = 'https://www.googleapis.com/auth/spreadsheets.currentonly';

function world(): World {
  const made = emptyWorld('Book', NOW);
  addSheet(made, 'One', [
    ['a', 1],
    ['b', 2],
  ]);
  return made;
}

/** Runs a small foreign program as entry point `go`. */
function run(body: string, in_ = world(), call: Partial<Call> = {}, scopes = [SHEETS]) {
  const bundle: Bundle = {
    code: `function go() { ${body} }\nfunction hidden_() {}`,
    manifest: { timeZone: 'Europe/Zurich', oauthScopes: scopes },
    pages: { Sidebar: '<p>hi</p>' },
  };
  return execute(in_, bundle, { entry: 'go', ...call });
}

const sheet = "SpreadsheetApp.getActiveSpreadsheet().getSheetByName('One')";

test('reads and writes cells, with dates and arrays of the realm itself', () => {
  const made = world();
  const { result, outcome } = run(
    `const s = ${sheet}; s.getRange(3, 1).setValue(new Date(2026, 0, 2));
     const v = s.getDataRange().getValues();
     return [Array.isArray(v), v[2][0] instanceof Date, v[2][0].getDate(), v[0][1]];`,
    made,
  );
  expect(outcome).toBe('done');
  expect(result).toEqual([true, true, 2, 1]);
});

const refusals: readonly [string, string, string][] = [
  [
    'rows that do not fit',
    `${sheet}.getRange(1, 1, 2, 2).setValues([[1, 2]])`,
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  ],
  [
    'columns that do not fit',
    `${sheet}.getRange(1, 1, 1, 2).setValues([[1]])`,
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  ],
  [
    'a range outside the sheet',
    `${sheet}.getRange(1001, 1)`,
    'The coordinates of the range are outside the dimensions of the sheet.',
  ],
  ['row zero', `${sheet}.getRange(0, 1)`, 'The starting row of the range is too small.'],
  ['no rows', `${sheet}.getRange(1, 1, 0, 1)`, 'The number of rows in the range must be at least 1.'],
  [
    'a name that is taken',
    "SpreadsheetApp.getActiveSpreadsheet().insertSheet('One')",
    'A sheet with the name "One" already exists. Please enter another name.',
  ],
  [
    'a cell that is too long',
    `${sheet}.getRange(1, 1).setValue('x'.repeat(50001))`,
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  ],
  [
    'a workbook that is too large',
    `${sheet}.insertRowsAfter(1, 383616)`,
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  ],
  [
    'a property that is too long',
    "PropertiesService.getDocumentProperties().setProperty('a', 'ü'.repeat(4609))",
    'Argument too large: value',
  ],
  [
    'more properties than fit',
    "const all = PropertiesService.getDocumentProperties(); for (let n = 0; n < 57; n++) all.setProperty('n' + n, 'x'.repeat(9000))",
    'You have exceeded the property storage quota. Please remove some properties and try again.',
  ],
  [
    'wrong arguments',
    `${sheet}.getRange(1, 1).setValues('no')`,
    "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
  ],
  [
    'a scope that is not declared',
    'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar"))',
    'Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
  ],
  [
    'a page that does not exist',
    "HtmlService.createHtmlOutputFromFile('Nope')",
    'No HTML file named Nope was found.',
  ],
];

test.each(refusals)('refuses %s in the words of Google', (_name, program, message) => {
  expect(run(program).error).toBe(`Exception: ${message}`);
});

test('takes what just fits: rows, sheets and properties', () => {
  const full = 10_000_000 / 26 - 2 * 1000;
  const { result, error } = run(
    `${sheet}.insertRowsAfter(1, ${Math.floor(full)});
     SpreadsheetApp.getActiveSpreadsheet().insertSheet('Two');
     const all = PropertiesService.getDocumentProperties();
     all.setProperty('a', 'ü'.repeat(4608));
     for (let n = 0; n < 55; n++) all.setProperty('n' + n, 'x'.repeat(9000));
     try { SpreadsheetApp.getActiveSpreadsheet().insertSheet('Three'); } catch (e) { return String(e); }`,
  );
  expect(error ?? null).toBeNull();
  expect(result).toContain('above the limit of 10000000 cells');
});

test('a permission that was not granted has its own message', () => {
  const made = { ...world(), granted: [] };
  expect(run(sheet, made).error).toContain(
    'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet',
  );
});

test('an unknown name throws and is recorded, even when the program swallows it', () => {
  const { outcome, ledger } = run(`try { ${sheet}.getDrawings(); } catch (e) {} return 1;`);
  expect(outcome).toBe('done');
  expect(ledger.refusals).toEqual(['Sheet.getDrawings is not in the local host']);
});

test('services of Google that we do not use are refused and recorded, even when the program swallows it', () => {
  const swallow = (body: string) => run(`try { ${body} } catch (e) { return e.name + ': ' + e.message; }`);
  const whole = swallow('DriveApp.getRootFolder();');
  expect(whole.result).toBe('ReferenceError: DriveApp is not in the local host');
  expect(whole.ledger.refusals).toEqual(['DriveApp is not in the local host']);
  const advanced = swallow('Calendar.Calendars.insert({});');
  expect(advanced.result).toBe('ReferenceError: Calendar is not defined');
  expect(advanced.ledger.refusals).toEqual(['Calendar is not defined']);
  const pattern = swallow("Utilities.formatDate(new Date(), 'UTC', 'yyyy');");
  expect(pattern.ledger.refusals).toEqual(['The pattern yyyy is not in the local host']);
  const own = run('var Maps = 3; return Maps;');
  expect([own.result, own.ledger.refusals]).toEqual([3, []]);
});

test('arguments that Google takes and we do not are refused as ours to refuse', () => {
  const { ledger } = run('try { SpreadsheetApp.getActiveSpreadsheet().insertSheet(); } catch (e) {}');
  expect(ledger.refusals).toEqual(['SpreadsheetApp.Spreadsheet.insertSheet() is not in the local host']);
});

test.each([
  ['b2', 'B2'],
  ['A1:B2', 'A1:B2'],
  ['B2:A1', 'A1:B2'],
  ['$A$1:$B$1', 'A1:B1'],
  ['A:B', 'A1:B1000'],
  ['2:3', 'A2:Z3'],
  ['B2:B', 'B2:B1000'],
])('the range %s is %s', (asked, found) => {
  expect(run(`return ${sheet}.getRange('${asked}').getA1Notation();`).result).toBe(found);
});

test.each(['', 'A', '7', 'A1:B2:C3', 'Nobody', 'A0'])('there is no range %j', (asked) => {
  expect(run(`${sheet}.getRange('${asked}');`).error).toMatch(/Range not found|too small/);
});

test('the realm has nothing of Node and nothing newer than Apps Script is known to have', () => {
  const names =
    'process require Buffer setTimeout URL fetch TextEncoder structuredClone queueMicrotask crypto performance atob Intl WebAssembly'.split(
      ' ',
    );
  const { result } = run(
    `return [${names.map((name) => `typeof ${name}`).join(', ')}, typeof [].at, typeof ''.replaceAll, typeof [].toSorted];`,
  );
  expect(new Set(result as string[])).toEqual(new Set(['undefined']));
  expect(run("return (function () {}).constructor.constructor('return typeof process')();").result).toBe(
    'undefined',
  );
});

test('texts are read as if they were typed: formulas, numbers, dates, truth values; an apostrophe guards', () => {
  const made = world();
  const { formulas } = run(
    `${sheet}.getRange(1, 1, 1, 7).setValues([['=1+1', '0041', 'TRUE', '2026-10-02', "'0041", "'=1", 'May 5']])`,
    made,
  );
  const row = made.sheets[0]!.rows[0]!;
  expect(formulas).toEqual(['One!R1C1']);
  expect(isFormula(row[0])).toBe(true);
  expect(row.slice(1, 3)).toEqual([41, true]);
  expect(row[3]).toBeInstanceOf(Date);
  expect(row.slice(4, 6)).toEqual(['0041', '=1']);
  expect(row[6]).toBeInstanceOf(Date);
});

test('a kill loses what was not flushed; catch and finally are of no help', () => {
  const made = world();
  const program = `const s = ${sheet}; s.getRange(1, 1).setValue('kept'); SpreadsheetApp.flush();
    try { s.getRange(2, 1).setValue('lost'); s.getLastRow(); } catch (e) { s.getRange(3, 1).setValue('late'); } finally { SpreadsheetApp.flush(); } return 'swallowed';`;
  const calm = run(program, world());
  const cut = run(program, made, {
    fault: {
      kind: 'kill-before',
      at: calm.ledger.operations.findIndex((op) => op.name === 'Sheet.getLastRow') + 1,
    },
  });
  expect(cut.outcome).toBe('killed');
  expect(made.sheets[0]!.rows.map((row) => row[0])).toEqual(['kept', 'b']);
});

test('six virtual minutes end an execution, also an endless one that swallows errors', () => {
  const { outcome, seconds } = run(
    'for (let k = 0; k < 1000; k++) { try { Utilities.sleep(1000); } catch (e) { break; } } return 1;',
  );
  expect(outcome).toBe('killed');
  expect(seconds).toBeGreaterThan(355);
  expect(seconds).toBeLessThan(365);
});

test('a lock ends with the execution, and waiting for somebody else takes virtual time', () => {
  const made = world();
  expect(run('return LockService.getDocumentLock().tryLock(10);', made).result).toBe(true);
  expect(made.lockHeld).toBe(false);
  made.lockedByOther = true;
  const waited = run('return LockService.getDocumentLock().tryLock(5000);', made);
  expect(waited.result).toBe(false);
  expect(waited.seconds).toBeGreaterThanOrEqual(5);
  expect(run('LockService.getDocumentLock().waitLock(10);', made).error).toContain(
    'Lock timeout: another process was holding the lock for too long.',
  );
});

test('results must survive JSON: a date, a promise or undefined inside is refused', () => {
  for (const bad of ['new Date()', '{ a: undefined }', 'NaN', 'Promise.resolve(1)', 'function () {}'])
    expect(run(`return ${bad};`).error, bad).toContain('illegal value');
});

test('a function is an entry point where it is declared at the top, not where it is only assigned', () => {
  const entry = (code: string) => {
    const bundle: Bundle = {
      code,
      manifest: { timeZone: 'Europe/Zurich', oauthScopes: [] },
      pages: { Sidebar: '' },
    };
    return execute(world(), bundle, { entry: 'go' }).error;
  };
  const missing = 'Error: Script function not found: go';
  expect(entry('function go() {}')).toBe(null);
  expect(entry('function go() {}\n(() => { globalThis.go = () => 1; })();')).toBe(null);
  expect(entry('globalThis.go = () => 1;')).toBe(missing);
  expect(entry('(() => {\nfunction go() {}\n})();')).toBe(missing);
  expect(entry('const go = () => 1;')).toBe(missing);
  expect(entry('/*\nfunction go() {}\n*/ var other = 1;')).toBe(missing);
});

test('only top-level functions can be called, and none that ends in an underscore', () => {
  expect(run('return 1', world(), { entry: 'nope' }).error).toBe('Error: Script function not found: nope');
  expect(run('return 1', world(), { entry: 'hidden_' }).error).toBe(
    'Error: Script function not found: hidden_',
  );
});

test('a simple trigger may build the menu but not open the panel', () => {
  const scopes = [SHEETS, 'https://www.googleapis.com/auth/script.container.ui'];
  const menu = run(
    "SpreadsheetApp.getUi().createMenu('M').addItem('Go', 'go').addToUi();",
    world(),
    { authMode: 'LIMITED' },
    scopes,
  );
  expect(menu.shown.menu).toEqual({ name: 'M', entries: [{ label: 'Go', fn: 'go', line: false }] });
  const open = run(
    "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar'));",
    world(),
    { authMode: 'LIMITED' },
    scopes,
  );
  expect(open.error).toContain('Cannot call Ui.showSidebar from this context.');
});

test('the clock is virtual: every call takes its time, and dates follow', () => {
  const { result } = run(
    `const a = Date.now(); ${sheet}.getDataRange().getValues(); return [new Date().getTime() - a, a];`,
  );
  const [took, at] = result as [number, number];
  expect(at).toBe(NOW);
  expect(took).toBeGreaterThan(100);
});

test.each([
  ['subject', "subject: 'a'.repeat(251), body: ''", 'Argument too large: subject'],
  ['body', "subject: 'a', body: 'ü'.repeat(100001)", 'Limit Exceeded: Email Body Size.'],
])('a mail with too long a %s is refused, and nothing is sent', (_what, parts, words) => {
  const made = world();
  made.account = 'consumer';
  const scope = 'https://www.googleapis.com/auth/script.send_mail';
  const { result } = run(
    `try { MailApp.sendEmail({ to: 'ana@example.org', ${parts} }); } catch (e) { return String(e); }`,
    made,
    {},
    [scope],
  );
  expect([result, made.mails]).toEqual([`Exception: ${words}`, []]);
});
