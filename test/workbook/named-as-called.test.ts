// Our sheets are found again whatever their tabs are called, and every sentence names them so: each question is asked where all of them
// have other names, in French, in which no other word is spelt like an English name of a sheet but the names of settings.
import { expect, test } from 'vitest';
import type { World } from '../../src/local/world.ts';
import { ourSheet, ourSheetIds } from '../../src/our-sheets/our-sheets.ts';
import { everyQuestion, wholeProgramme } from '../every-question.ts';
import { programme } from '../introduce-world.ts';
import { executeOnce } from '../trials.ts';
import { bundle, CONFIRM, copyOf, rowsOf, TRY, valueIn } from '../workbench.ts';

const names = ourSheetIds.map((id) => ourSheet(id).name);

/** Every sheet of ours under a name that says nothing. */
function renamed(world: World): World {
  const made = copyOf(world);
  for (const [k, sheet] of made.sheets.filter(({ name }) => names.includes(name)).entries())
    sheet.name = `Onglet ${k + 1}`;
  return made;
}

/** Every text of an answer, with where it stands. */
function textsOf(part: unknown, at: string): [string, string][] {
  if (typeof part === 'string') return [[at, part]];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, one]) => textsOf(one, `${at}.${key}`));
}

test('whatever our sheets are called, no answer names one otherwise', () => {
  const before = wholeProgramme();
  const settings = before.sheets.find(({ name }) => name === 'Settings')!;
  settings.rows.push(['Panel language', 'French', '']);
  const present = names.filter((name) => before.sheets.some((sheet) => sheet.name === name));
  expect(present.length).toBeGreaterThanOrEqual(10);
  const stray = new RegExp(`(?<!\\w)(${present.join('|')})(?![\\w’])`);
  const world = renamed(before);
  const odd: string[] = [];
  for (const { question, request } of everyQuestion(before)) {
    const args = [{ question, request, page: true }];
    const { result } = executeOnce(copyOf(world), bundle, { entry: 'ask', args, fault: null });
    const said = textsOf(result, question).filter(
      ([at, text]) => !at.endsWith('.setting') && stray.test(text),
    );
    odd.push(...said.map(([at, text]) => `${at}: ${text}`));
  }
  expect(odd).toEqual([]);
});

test('where answers stand in tabs called like our sheets, ours are made beside them and named as they are called', () => {
  const world = programme(3);
  for (const [was, is] of [
    ['Mentor answers', 'mentors'],
    ['Mentee answers', 'mentees'],
  ] as const)
    world.sheets.find(({ name }) => name === was)!.name = is;
  const { rows } = world.sheets.find(({ name }) => name === 'mentors')!;
  rows[1]![5] = '1 or 2';
  const said = () => {
    const { issues } = valueIn(world, 'match', TRY);
    return issues.find(({ remedy }) => remedy.includes('Places column'))?.remedy;
  };
  expect(said()).toBe(
    'We count 1. Write another number into the Places column of the sheet “Mentors 2” (not there yet: press “Looks right” in Set up first) if that is wrong.',
  );
  valueIn(world, 'columns', CONFIRM);
  expect(rowsOf(world, 'Mentors 2')?.[0]).toContain('Places');
  expect(rowsOf(world, 'Mentees 2')?.[0]).toContain('Status');
  expect(said()).toBe(
    'We count 1. Write another number into the Places column of the sheet “Mentors 2” if that is wrong.',
  );
});
