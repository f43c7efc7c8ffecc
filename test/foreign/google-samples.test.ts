// Google's public sample scripts (googleworkspace/apps-script-samples) as foreign programs, from a checkout that the
// environment names: each call runs, is refused by name, or throws what Google would throw. The rule itself is tried on
// programs of the same form, written here.
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { broken } from './differences.ts';
import { type Called, callAll, callName, programsIn } from './samples.ts';

const checkout = process.env['APPS_SCRIPT_SAMPLES_DIR'] ?? '';
const reason = existsSync(checkout)
  ? `in ${basename(checkout)}`
  : 'skipped: APPS_SCRIPT_SAMPLES_DIR names no checkout of googleworkspace/apps-script-samples';

/** An error of ours or of a program that no service of Google threw and nothing was refused before. */
const isUnexplained = ({ verdict }: Called) =>
  verdict.kind === 'threw' && !/^(Exception|GoogleJsonResponseException): /.test(verdict.error);

test.skipIf(!existsSync(checkout))(`Google's samples run or are refused by name, ${reason}`, () => {
  const programs = programsIn(checkout);
  expect(programs.length, 'programs in the checkout').toBeGreaterThan(5);
  const calls = programs.flatMap((program) => callAll(program));
  const kinds = ['ran', 'refused', 'threw'].map(
    (kind) => `${calls.filter(({ verdict }) => verdict.kind === kind).length} ${kind}`,
  );
  console.log(`${programs.length} programs, ${calls.length} calls: ${kinds.join(', ')}`);
  const unlisted = calls.filter(isUnexplained).filter((call) => !broken.has(callName(call)));
  expect(unlisted.map((call) => `${callName(call)}: ${JSON.stringify(call.verdict)}`)).toEqual([]);
});

function checkoutWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'mentoring-desk-programs-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const verdicts = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    programsIn(checkoutWith(files))
      .flatMap((program) => callAll(program))
      .map(({ entry, verdict }) => [entry, verdict]),
  );

test('a program that stays within the services we have runs; what wants arguments is not called', () => {
  const seen = verdicts({
    'service/values.gs': `
      /** Newer than the realm knows. */
      const read = () => SpreadsheetApp.getActiveSpreadsheet()?.getSheets()[0].getDataRange().getValues() ?? [];
      function readAll() { Logger.log('%s rows', read().length); }
      function readOne(row) { return read()[row]; }`,
  });
  expect(seen).toEqual({ readAll: { kind: 'ran' } });
});

test('what we do not have is refused by name, also where the program swallows the error', () => {
  const swallowed = (body: string) =>
    `try { ${body} } catch (err) { console.log('failed %s', err.message); }`;
  const seen = verdicts({
    'advanced/many.gs': `
      function service() { ${swallowed('DriveApp.getRootFolder();')} }
      function kind() { ${swallowed("GmailApp.sendEmail('a@example.org', 'a', 'b');")} }
      function method() { ${swallowed('SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getDrawings();')} }
      function query() { ${swallowed('Drive.Files.list({ q: "\'root\' in parents" });')} }
      function pattern() { ${swallowed("Utilities.formatDate(new Date(), 'UTC', 'yyyy-MM');")} }
      function other() { ${swallowed('Sheets.Spreadsheets.create({});')} }`,
  });
  const names = Object.fromEntries(
    Object.entries(seen).map(([entry, verdict]) => [entry, verdict.kind === 'refused' && verdict.names]),
  );
  expect(names).toEqual({
    service: ['DriveApp is not in the local host'],
    kind: ['GmailApp is not in the local host'],
    method: ['Sheet.getDrawings is not in the local host'],
    query: [expect.stringMatching(/^The query .* is not in the local host$/)],
    pattern: ['The pattern yyyy-MM is not in the local host'],
    other: ['Sheets is not in the local host'],
  });
});

test("a folder with a manifest is one program, held to the manifest's scopes and services", () => {
  const seen = verdicts({
    'solutions/mail/appsscript.json': JSON.stringify({
      timeZone: 'Europe/Zurich',
      oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
    }),
    'solutions/mail/Code.js': `function read() { return rows().length; }
      function send() { MailApp.sendEmail({ to: 'a@example.org', subject: 's', body: 'b' }); }
      function meet() { try { Calendar.Calendars.insert({ summary: 's' }); } catch (err) {} }`,
    'solutions/mail/Rows.js': `function rows() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getDataRange().getValues(); }`,
    'solutions/mail/Code.test.js': `describe('never called', () => undefined);`,
  });
  expect(seen['read']).toEqual({ kind: 'ran' });
  expect(seen['send']).toEqual({
    kind: 'refused',
    names: [expect.stringContaining('Specified permissions are not sufficient to call MailApp.sendEmail')],
  });
  expect(seen['meet']).toEqual({ kind: 'refused', names: ['Calendar is not defined'] });
});

test('a program that cannot be read is one error, and the next one has its turn', () => {
  const seen = verdicts({ 'a.gs': 'function broken( {', 'b.gs': 'function fine() { return 1; }' });
  expect(seen['(the file)']).toMatchObject({ kind: 'threw' });
  expect(seen['fine']).toEqual({ kind: 'ran' });
});

test('an error that nobody explains would be seen', () => {
  const seen = verdicts({
    'a.gs': `function broken() { return undefined.name; } function other() { throw new Error('own'); }`,
  });
  expect(isUnexplained({ program: 'a.gs', entry: 'broken', verdict: seen['broken']! })).toBe(true);
  expect(isUnexplained({ program: 'a.gs', entry: 'other', verdict: seen['other']! })).toBe(true);
});
