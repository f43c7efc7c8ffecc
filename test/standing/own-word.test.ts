// Words of somebody's own in Status of our Mentors or Mentees that nobody can read: asked about in Match like the notes of an office,
// settled by one press, and never lost. What is understood, or is about days, is not asked about there.
import { expect, test } from 'vitest';
import type { HubRead } from '../../src/api/page.ts';
import { execute } from '../../src/local/execution.ts';
import type { World } from '../../src/local/world.ts';
import { table } from '../leaving-world.ts';
import { noted } from '../noted-world.ts';
import { bundle, copyOf, rowsOf, TRY, valueIn, WRITE } from '../workbench.ts';

/** Set up and matched once, so that both our sheets are there; then words are typed into them. */
function typed(words: Readonly<Record<string, string>>, notes = ''): World {
  const world = noted();
  valueIn(world, 'match', WRITE);
  for (const name of ['Mentors', 'Mentees']) {
    const { rows } = world.sheets.find((sheet) => sheet.name === name)!;
    const [header] = rows;
    for (const row of rows.slice(1)) {
      const word = words[String(row[header!.indexOf('Name')])];
      if (word === undefined) continue;
      row[header!.indexOf('Status')] = word;
      row[header!.indexOf('Notes')] = notes;
    }
  }
  return world;
}

function asked(world: World): HubRead['sections'] {
  const call = { entry: 'ask', args: [{ question: 'hub', request: null, page: true }], isWarm: true };
  const { value } = execute(copyOf(world), bundle, call).result as { value: HubRead };
  return value.sections.filter(({ presses }) => presses.length > 0);
}

function press(world: World, step: 'takes part' | 'left out', title: string) {
  const section = asked(world).find((one) => one.title === title)!;
  return valueIn(world, 'standing', {
    step,
    value: section.presses.find((one) => one.step === step)!.value!,
  });
}

const nameIn = (world: World, sheet: string, k: number) => String(table(world, sheet)[k]!['Name']);
const rowOf = (world: World, sheet: string, name: string) =>
  table(world, sheet).find(({ Name }) => Name === name)!;

test.each(['gone fishing, maybe', 'on verra bien', 'schauen wir mal', 'ya veremos', 'chi lo sa', 'wie weet'])(
  '“%s” is asked about with whose it is, and either answer settles it',
  (word) => {
    const world = typed({});
    const mentor = nameIn(world, 'Mentors', 0);
    const before = ['Mentor answers', 'Mentee answers'].map((name) => rowsOf(world, name));
    for (const [step, status] of [
      ['takes part', 'active'],
      ['left out', 'withdrawn'],
    ] as const) {
      const now = typed({ [mentor]: word }, 'Knows Basel.');
      const title = `“${word}” in Mentors`;
      expect(asked(now).find((one) => one.title === title)?.lines).toEqual([mentor]);
      const issue = valueIn(now, 'match', TRY).issues.find(({ found }) => found === word);
      expect(issue?.remedy).toMatch(/^Say it in Match, with one press\./);
      press(now, step, title);
      expect(rowOf(now, 'Mentors', mentor)).toMatchObject({
        Status: status,
        Notes: `${word} · Knows Basel.`,
      });
      expect(asked(now).map((one) => one.title)).not.toContain(title);
      expect(['Mentor answers', 'Mentee answers'].map((name) => rowsOf(now, name))).toEqual(before);
    }
  },
);

test.each([
  'paused',
  'en pause',
  'withdrawn',
  'abgemeldet',
  'active',
  '',
  'away until 2026-05-01',
  'away in spring, we think',
])('“%s” is understood, or is about days: no press is offered for it', (word) => {
  const mentor = nameIn(typed({}), 'Mentors', 0);
  const world = typed({ [mentor]: word });
  expect(asked(world).filter(({ title }) => title.endsWith('in Mentors'))).toEqual([]);
});

test('another word typed since the page was shown stays, and the press says so', () => {
  const mentor = nameIn(typed({}), 'Mentors', 0);
  const world = typed({ [mentor]: 'gone fishing, maybe' });
  const [section] = asked(world).filter(({ title }) => title.endsWith('in Mentors'));
  const { value } = section!.presses.find((one) => one.step === 'left out')!;
  const { rows } = world.sheets.find(({ name }) => name === 'Mentors')!;
  rows[1]![rows[0]!.indexOf('Status')] = 'active';
  const { said } = valueIn(world, 'standing', { step: 'left out', value: value! });
  expect(said).toBe(`Changed since, and stays: ${mentor}.`);
  expect(rowOf(world, 'Mentors', mentor)['Status']).toBe('active');
});

test('taken back, the words stand in Status again and Notes are as before', () => {
  const mentor = nameIn(typed({}), 'Mentors', 0);
  const world = typed({ [mentor]: 'gone fishing, maybe' }, 'Knows Basel.');
  press(world, 'left out', '“gone fishing, maybe” in Mentors');
  const [act] = valueIn(world, 'takeBack', { step: 'look', value: '' }).acts;
  valueIn(world, 'takeBack', { step: 'take back', value: act!.no });
  expect(rowOf(world, 'Mentors', mentor)).toMatchObject({
    Status: 'gone fishing, maybe',
    Notes: 'Knows Basel.',
  });
});
