// The public test files of gas-fakes (brucemcpherson/gas-fakes) in the local host, from a checkout that the environment
// names; counted by file. The runner itself is tried on files of the same form, written here.
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { differences } from './differences.ts';
import { type Assertion, countAssertions, unitFilesIn } from './unit-files.ts';

const checkout = process.env['GAS_FAKES_DIR'] ?? '';
const reason = existsSync(checkout)
  ? `in ${basename(checkout)}`
  : 'skipped: GAS_FAKES_DIR names no checkout of brucemcpherson/gas-fakes';

const count = (all: readonly Assertion[], verdict: Assertion['verdict']) =>
  all.filter((one) => one.verdict === verdict).length;

test.skipIf(!existsSync(checkout))(`gas-fakes' own tests, ${reason}`, async () => {
  const files = unitFilesIn(checkout);
  expect(files.length, 'test files in the checkout').toBeGreaterThan(0);
  const unlisted: string[] = [];
  for (const path of files) {
    const file = basename(path);
    const all = await countAssertions(path);
    console.log(
      `${file}: ${count(all, 'pass')} pass, ${count(all, 'fail')} fail, ${count(all, 'outside')} outside`,
    );
    for (const { section, number, verdict, said } of all)
      if (verdict === 'fail' && !isListed(file, section, number))
        unlisted.push(`${file}, ${section}, ${number}: ${said}`);
  }
  expect(unlisted).toEqual([]);
});

function isListed(file: string, section: string, number: number): boolean {
  return differences.some((one) => one.file === file && one.section === section && one.number === number);
}

/** A checkout of the same form: their set-up files, which would need an account, and one test file. */
function checkoutWith(body: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'mentoring-desk-units-'));
  mkdirSync(join(folder, 'test'));
  const file = (name: string, text: string) => writeFileSync(join(folder, 'test', name), text);
  file('testinit.js', `import 'dotenv/config'; export const initTests = () => process.exit(1);`);
  file(
    'testassist.js',
    `export const wrapupTest = (test) => ScriptApp.isFake && process.argv.includes('execute') && test();
     export const twice = (value) => [value, value];`,
  );
  file(
    'testone.js',
    `import '@mcpher/gas-fakes';
     import is from '@sindresorhus/is';
     import { initTests } from './testinit.js';
     import { twice, wrapupTest } from './testassist.js';
     export const testOne = (pack) => {
       const { unit, fixes } = pack || initTests();
       ${body}
       if (!pack) unit.report();
       return { unit, fixes };
     };
     wrapupTest(testOne);`,
  );
  return folder;
}

const verdicts = async (body: string) => {
  const [path] = unitFilesIn(checkoutWith(body));
  return (await countAssertions(path!)).map(
    ({ section, number, verdict }) => `${section} ${number} ${verdict}`,
  );
};

test('what holds passes, what does not fails, each by its section', async () => {
  const body = `
    unit.section('lock', t => {
      const lock = LockService.getDocumentLock();
      t.is(lock.hasLock(), false);
      lock.waitLock(10);
      t.true(lock.hasLock());
      lock.releaseLock();
    });
    unit.section('values', t => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('one');
      sheet.getRange(1, 1, 1, 2).setValues([twice(2.5)]);
      t.deepEqual(sheet.getRange(1, 1, 1, 2).getValues(), [[2.5, 2.5]]);
      t.is(sheet.getName(), 'two');
      t.true(is.nonEmptyString(sheet.getName()));
    });`;
  expect(await verdicts(body)).toEqual([
    'lock 1 pass',
    'lock 2 pass',
    'values 1 pass',
    'values 2 fail',
    'values 3 pass',
  ]);
});

test('from the first thing that is not in the local host, a section is outside, the next one is not', async () => {
  const body = `
    unit.section('swallowed', t => {
      t.is(1, 1);
      t.rxMatch(t.threw(() => SpreadsheetApp.create('x')).toString(), /not/);
      t.is(1, 2);
    });
    unit.section('thrown', t => {
      t.is(1, 1);
      DriveApp.getRootFolder();
      t.is(2, 2);
    });
    unit.section('a fixture of theirs', t => {
      t.is(fixes.TEST_SHEET_ID, 'x');
    });
    unit.section('after', t => t.is('a', 'a'));`;
  const seen = await verdicts(body);
  expect(seen.filter((line) => line.startsWith('swallowed'))[0]).toBe('swallowed 1 pass');
  expect(seen.filter((line) => /^swallowed [2-9]/.test(line)).every((line) => line.endsWith('outside'))).toBe(
    true,
  );
  expect(seen.slice(-4)).toEqual([
    'thrown 1 pass',
    'thrown 0 outside',
    'a fixture of theirs 0 outside',
    'after 1 pass',
  ]);
});

test('arguments that Google refuses too are tested, those that only we refuse are outside', async () => {
  const body = `
    unit.section('refused by both', t => {
      const lock = LockService.getDocumentLock();
      t.rxMatch(t.threw(() => lock.tryLock(1, 2, 3)).toString(), /don't match the method signature/);
    });
    unit.section('refused by us', t => {
      t.threw(() => Utilities.newBlob('text'));
      t.is(1, 1);
    });`;
  const seen = await verdicts(body);
  expect(seen[0]).toBe('refused by both 1 pass');
  expect(seen.filter((line) => line.startsWith('refused by us') && line.endsWith('pass'))).toEqual([]);
});

test('a file that cannot be put together is one failure', async () => {
  expect(await verdicts(`import { nothing } from './not-there.js';`)).toEqual(['(the file) 0 fail']);
});

test('a mistake of the file that leaves a section is a failure', async () => {
  expect(await verdicts(`unit.section('broken', t => { t.is(1, 1); nobody.knows(); });`)).toEqual([
    'broken 1 pass',
    'broken 0 fail',
  ]);
});
