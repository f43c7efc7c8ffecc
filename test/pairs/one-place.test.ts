// The columns of Matches and Circles are written in one place, and a status in one row of one table: in a copy of the sources a
// wrong column does not compile, and a status that nobody knew is read, kept, written to and marked.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tableOf } from '../../src/ground/table.ts';
import { inCircles, inMatches } from '../../src/our-sheets/pair-sheets.ts';
import { root } from '../workbench.ts';

const place = join(root, 'node_modules/.cache/one-place');
const ROOMS = ['matching', 'circles', 'introduce', 'leaving', 'people-data', 'hub', 'catch-ups', 'pairs'];

beforeAll(() => {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  cpSync(join(root, 'src'), join(place, 'src'), { recursive: true });
  const compilerOptions = { composite: false, incremental: false, emitDeclarationOnly: false, noEmit: true };
  const settings = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions,
    references: [],
    include: ROOMS.map((room) => `src/${room}/**/*.ts`),
    exclude: ROOMS.map((room) => `src/${room}/panel`),
  };
  writeFileSync(join(place, 'tsconfig.json'), JSON.stringify(settings));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Errors of the compiler about the copy, as `file(line): number`. */
function compilerSays(): string[] {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const run = spawnSync(process.execPath, [tsc, '-p', place, '--pretty', 'false'], { encoding: 'utf8' });
  return [...run.stdout.matchAll(/([^/]+\.ts)\((\d+),\d+\): error (TS\d+)/g)].map(
    ([, file, line, number]) => `${file}(${line}): ${number}`,
  );
}

/** What else bears such a word, file by file: columns of other sheets, settings, questions of forms, headings of a report. */
const OTHER_THINGS: Readonly<Record<string, readonly string[]>> = {
  'catch-ups/act/meeting-issues.ts': ['Strand'],
  'catch-ups/domain/meeting-rows.ts': ['Lock', 'Please check'],
  'circles/domain/circle-names.ts': ['Circle'],
  'hub/act/hub-bends.ts': ['Person'],
  'introduce/act/notes.ts': ['Notes'],
  'introduce/act/pair-notes.ts': ['Notes'],
  'leaving/domain/standing.ts': ['Status', 'Notes'],
  'matching/act/explain.ts': ['Person'],
  'matching/act/lock-or-forbid.ts': ['Lock'],
  'workbook/earlier-pairs.ts': ['Mentee', 'Mentor'],
  'people/never-before.ts': ['Mentee', 'Mentor'],
  'matching/domain/result-tables.ts': ['Person', 'Role'],
  'outbox/outbox.ts': ['Person'],
  'outbox/typed-over.ts': ['Person'],
  'workbook/header-issues.ts': ['Strand'],
  'pairs/who-meets.ts': ['Person', 'Role'],
  'people-data/domain/marked-out.ts': ['Status', 'Notes'],
  'people-data/domain/sheet-rows.ts': ['Person'],
  'people/back-again.ts': ['Notes'],
  'people/unused-words.ts': ['Strand'],
  'people/coordinators-lists.ts': ['Strand', 'Status', 'Notes'],
  'people/erased-before.ts': ['Notes'],
  'people/status-lines.ts': ['Status', 'Notes'],
  'people/taking-part.ts': ['Status'],
  'people/which-strand.ts': ['Strand'],
  'profiles/domain/given-away.ts': ['Topics'],
  'profiles/domain/profile.ts': ['Topics'],
  'profiles/domain/shown.ts': ['Topics'],
  'profiles/domain/texts-of-mentor.ts': ['Topics'],
  'profiles/read/prepare-profiles.ts': ['Person'],
  'reading/sides-said.ts': ['Mentor'],
  'programme/presets.ts': ['Notes'],
  'programme/setting-groups/mails.ts': ['Notes'],
  'programme/settings-page.ts': ['Strand'],
  'programme/strands.ts': ['Strand'],
  'settings/act/settings-problems.ts': ['Strand'],
  'settings/act/settings.ts': ['Strand'],
  'starter/domain/questions.ts': ['Mentee', 'Mentor'],
  'starter/domain/sample-people.ts': ['Mentee', 'Mentor'],
  'survey/domain/question-sheet.ts': ['Please check'],
  'survey/domain/report-words.ts': ['Strand', 'Introduced'],
  'survey/domain/result-rows.ts': ['Notes'],
  'take-back/domain/for-good.ts': ['Notes'],
  'take-back/domain/said.ts': ['Strand', 'Person'],
  'workbook/outbox-of-file.ts': ['Person'],
  'workbook/people-of.ts': ['Person', 'Role'],
};

/** The words of the panel, French, the texts for forms and the local host name no columns. */
const WITHOUT_SHEETS = /^(language|panel-kit|panel-words|letters|local)\/|\/panel\/|\.fr\.ts$/;

test('no column of Matches or Circles is written outside its one file', () => {
  const columns = [...new Set<string>([...Object.values(inMatches), ...Object.values(inCircles)])];
  const isIn = (text: string, column: string) =>
    new RegExp(`['"\`]${column}['"\`]|^\\s*${column}:|[{,] ${column}:`, 'm').test(text);
  const found = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ts$/.test(file) && !WITHOUT_SHEETS.test(file) && !file.startsWith('our-sheets/'))
    .map((file) => [file, readFileSync(join(root, 'src', file), 'utf8')] as const)
    .map(([file, text]) => [file, columns.filter((column) => isIn(text, column))] as const)
    .filter(([, names]) => names.length > 0);
  expect(Object.fromEntries(found)).toEqual(OTHER_THINGS);
});

const STRAY = `
import { inMatches } from '../our-sheets/pair-sheets.ts';
import { ownRows } from '../our-sheets/own-rows.ts';
export const wrongKey = inMatches.menteeAdress;
export const wrongColumn = ownRows('matches', null)[0]!.text('Mentee adress');
export const otherSheet = ownRows('circles', null)[0]!.text(inMatches.mentee);
export const right = ownRows('matches', null)[0]!.text(inMatches.mentee);
`;

/** A status that nobody knew: decided, not met yet, waiting for its mails. */
const ON_TRIAL = `  'on trial': {
    words: ['on trial', 'a l essai'],
    stands: true,
    kept: true,
    over: false,
    met: false,
    awaits: true,
    ofMentor: true,
    remembered: false,
    because: 'Already confirmed.',
    against: false,
    offered: true,
  },
`;

test('a wrong column does not compile, and one more status does, with nothing else changed', () => {
  writeFileSync(join(place, 'src/pairs/stray.ts'), STRAY);
  const table = join(place, 'src/pairs/status-rows.ts');
  const rows = readFileSync(table, 'utf8');
  const last = rows.indexOf("  'on purpose alone': {");
  writeFileSync(table, rows.slice(0, last) + ON_TRIAL + rows.slice(last));
  expect(compilerSays()).toEqual(['stray.ts(4): TS2551', 'stray.ts(5): TS2345', 'stray.ts(6): TS2345']);
  rmSync(join(place, 'src/pairs/stray.ts'));
});

const STORY = `
export { readPairs } from './src/pairs/read-pairs.ts';
export { introducedLines } from './src/matching/domain/decided-lines.ts';
export { oddRows } from './src/pairs/odd-rows.ts';
export { isDecided, stands } from './src/pairs/status.ts';
`;

test('that status is read, holds, is offered, and becomes introduced', async () => {
  writeFileSync(join(place, 'story.ts'), STORY);
  const outfile = join(place, 'story.mjs');
  await build({
    entryPoints: [join(place, 'story.ts')],
    bundle: true,
    format: 'esm',
    outfile,
    logLevel: 'error',
  });
  const { readPairs, introducedLines, oddRows, isDecided, stands } = await import(outfile);
  const [ada, max, nora] = ['Ada Adler', 'Max Maler', 'Nora Nord'].map((name) => {
    const address = `${name.toLowerCase().replace(' ', '.')}@example.org`;
    return { id: address, name, email: address };
  });
  const people = [ada, max, nora];
  const header = Object.values(inMatches);
  /** A row that was last written for Ada and Max. */
  const rowWith = (mentor: string, status: string) => {
    const cells = {
      [inMatches.mentee]: ada!.name,
      [inMatches.mentor]: mentor,
      [inMatches.status]: status,
      [inMatches.menteeAddress]: ada!.id,
      [inMatches.mentorAddress]: max!.id,
    } as Partial<Record<string, string>>;
    return header.map((column) => cells[column] ?? '');
  };
  const sheetWith = (mentor: string, status: string) => tableOf('Matches', [header, rowWith(mentor, status)]);

  const own = sheetWith(max!.name, 'À l’essai');
  const [read] = readPairs(own, people);
  expect(read.status).toBe('on trial');
  expect([stands(read.status), isDecided(read.status)]).toEqual([true, true]);
  const marked = introducedLines(own, people, () => ({ mentee: ada!.id, mentor: max!.id }), '2026-03-10');
  expect(marked.lines[0].cells[header.indexOf(inMatches.status)]).toBe('introduced');

  const others = sheetWith(nora!.name, 'On trial');
  expect(readPairs(others, people)[0].status).toBeNull();
  const asked = sheetWith(max!.name, 'hmm');
  const book = { pairs: readPairs(asked, people), members: [] };
  expect(oddRows(book, { matches: asked, circles: null })[0].wanted).toContain('on trial');
});
