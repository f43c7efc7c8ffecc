// Settings in words: what is saved stands in the sheets, what cannot be read is never saved, and each beginning is a
// programme that can start.
import { expect, test } from 'vitest';
import type { SettingChanges } from '../../src/api/api.ts';
import { settingRows } from '../../src/programme/setting-rows.ts';
import { meansInSheet } from '../../src/programme/setting-said.ts';
import { faultsFor, standsFor } from '../faults.ts';
import { trialOf } from '../trials.ts';
import { askIn, CONFIRM, copyOf, rowsOf, sampleWorld, TRY, valueIn, worldOf } from '../workbench.ts';

const NONE: SettingChanges = { settings: {}, rules: {}, strands: null };
const looked = (world: Parameters<typeof valueIn>[0], changes: Partial<SettingChanges> = {}) =>
  valueIn(world, 'settings', { ...NONE, ...changes, write: false });
const saved = (world: Parameters<typeof valueIn>[0], changes: Partial<SettingChanges>) =>
  valueIn(world, 'settings', { ...NONE, ...changes, write: true });
const valueNow = (view: ReturnType<typeof looked>, setting: string) =>
  view.groups.flatMap(({ settings }) => settings).find((one) => one.setting === setting)?.value;
const cellOf = (world: Parameters<typeof rowsOf>[0], sheet: string, name: string, column: number) =>
  rowsOf(world, sheet)!.find(([first]) => first === name)?.[column];

test('each setting has a row of its own in a new sheet, below the header and without gaps', () => {
  expect(settingRows.map(({ row }) => row)).toEqual(settingRows.map((_, k) => k + 2));
});

test('a file without our sheets shows the usual values and writes nothing by being looked at', () => {
  const world = worldOf({ Sheet1: [['a'], ['b']] }, 'Mentoring file');
  const view = looked(world);
  expect(valueNow(view, 'Programme')).toBe('Mentoring file');
  expect(valueNow(view, 'Working hours')).toBe('09:00–17:00');
  expect(view.rules.filter(({ on }) => on)).toHaveLength(7);
  expect(view.strands).toEqual([]);
  expect(world.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
});

test('saving keeps every other cell, and gives a hand-made sheet the rows it lacks', async () => {
  const world = await sampleWorld('danish');
  const before = rowsOf(world, 'Settings')!;
  expect(before.some(([name]) => name === 'Panel language')).toBe(false);
  const view = saved(world, { settings: { 'Panel language': 'French', Contact: 'desk@example.org' } });
  expect(view.written).toBe(true);
  expect(cellOf(world, 'Settings', 'Panel language', 1)).toBe('French');
  expect(cellOf(world, 'Settings', 'Contact', 1)).toBe('desk@example.org');
  for (const [name, value] of before.slice(1)) expect(cellOf(world, 'Settings', String(name), 1)).toBe(value);
  expect(view.groups[1]!.title).toBe('Langues');
  expect(rowsOf(world, 'Rules')).toEqual(rowsOf(await sampleWorld('danish'), 'Rules'));
});

test('a language that is cleared gives the panel back to the browser', async () => {
  const world = await sampleWorld('danish');
  saved(world, { settings: { 'Panel language': 'French' } });
  expect(askIn(world, 'hub', null).answer?.language).toBe('fr');
  expect(saved(world, { settings: { 'Panel language': '' } }).groups[1]!.title).toBe('Languages');
  expect(askIn(world, 'hub', null).answer?.language).toBe('en');
});

test.each([
  ['Contact', 'the mentoring desk'],
  ['Reply to', 'a@b'],
  ['Time zone', 'EST'],
  ['Panel language', 'Latin'],
  ['Places per mentor', 'many'],
  ['Objective', 'fairness'],
  ['Working hours', '17:00–09:00'],
  ['Closed days', '25.12.26'],
  ['Catch-ups from', 'in May'],
  ['Retention date', 'later'],
  ['Check-in link', 'http://example.org'],
  ['Invited mentors', 'all'],
  ['Smallest group shown', '1'],
  ['Video link', 'perhaps'],
])('%s = “%s” is not saved, and nothing else with it', async (setting, value) => {
  const world = await sampleWorld('danish');
  const before = copyOf(world);
  const view = saved(world, { settings: { [setting]: value, Edition: '2031' } });
  expect(view.written).toBe(false);
  expect(view.problems.map((problem) => problem.setting)).toContain(setting);
  expect(view.problems.every(({ wanted }) => wanted !== '')).toBe(true);
  expect(world.sheets).toEqual(before.sheets);
});

test('a wrong value that was there before does not stop another setting from being saved', async () => {
  const world = await sampleWorld('danish');
  world.sheets.find(({ name }) => name === 'Settings')!.rows.push(['Retention date', 'later', '']);
  const view = saved(world, { settings: { Edition: '2031' } });
  expect(view.written).toBe(true);
  expect(view.problems.map(({ setting }) => setting)).toEqual(['Retention date']);
});

test('strands are written as numbers and checkboxes, and read back as they were typed', () => {
  const world = worldOf({ Sheet1: [['a'], ['b']] });
  const strand = ['Fellows', 'one-to-one', '20', '6', '6', '60', '', '', '', 'no'];
  expect(saved(world, { strands: [strand] }).strands).toEqual([strand]);
  expect(rowsOf(world, 'Strands')![1]!.slice(0, 6)).toEqual(['Fellows', 'one-to-one', 20, 6, 6, 60]);
  expect(looked(world).strands).toEqual([[...strand, strand[0]]]);
  saved(world, { strands: [] });
  expect(looked(world).strands).toEqual([]);
});

test.each([
  ['no name', ['', 'circle', '', '4', '', '', '', '', '', 'yes']],
  ['no kind', ['Fellows', 'pairs', '', '', '', '', '', '', '', 'yes']],
  ['places that are no number', ['Fellows', 'circle', 'some', '', '', '', '', '', '', 'yes']],
  ['sizes the wrong way round', ['Circles', 'circle', '', '', '', '', '5', '3', '1', 'yes']],
])('a strand with %s is not saved', (_, strand) => {
  const world = worldOf({ Sheet1: [['a'], ['b']] });
  const view = saved(world, { strands: [strand], settings: { Edition: '2031' } });
  expect(view.written).toBe(false);
  expect(view.problems.some(({ setting }) => setting === null)).toBe(true);
  expect(rowsOf(world, 'Settings')).toBeNull();
});

test('two strands of one name are asked about', () => {
  const strand = ['Fellows', 'one-to-one', '', '', '', '', '', '', '', 'yes'];
  expect(saved(worldOf({ Sheet1: [['a']] }), { strands: [strand, strand] }).problems).toHaveLength(1);
});

test('each of the four beginnings can be saved, and the sample programme still finds its matching', async () => {
  const { presets } = looked(await sampleWorld('phd'));
  expect(presets).toHaveLength(4);
  for (const { id, changes } of presets) {
    const world = await sampleWorld(id === 'strands and circles' ? 'advance' : 'phd');
    expect(saved(world, changes), id).toMatchObject({ written: true, problems: [] });
    valueIn(world, 'columns', CONFIRM);
    expect(valueIn(world, 'match', { ...TRY, acceptGuesses: true }).pairs.length, id).toBeGreaterThan(5);
    for (const [rule, on] of Object.entries(changes.rules)) expect(cellOf(world, 'Rules', rule, 1)).toBe(on);
  }
});

test('a beginning replaces strands of its own names and keeps the others', async () => {
  const world = await sampleWorld('phd');
  const own = ['Alumni', 'one-to-one', '5', '', '', '', '', '', '', 'yes'];
  saved(world, { strands: [own, ['Fellows', 'one-to-one', '7', '', '', '', '', '', '', 'yes']] });
  const { changes } = looked(world).presets.find(({ id }) => id === 'strands and circles')!;
  expect(changes.strands!.map(([name, , places]) => [name, places])).toEqual([
    ['Alumni', '5'],
    ['Faculty', '10'],
    ['Fellows', '20'],
    ['Circles', '10'],
  ]);
});

test('a cut at any call leaves the former settings or the new ones; saving again ends the same', async () => {
  const changes = { settings: { Edition: '2031' }, rules: { 'Not the same unit': false } };
  const fresh = await sampleWorld('danish');
  const whole = copyOf(fresh);
  const { ledger } = askIn(whole, 'settings', { ...NONE, ...changes, write: true });
  for (const { kind, at } of faultsFor(ledger)) {
    const world = trialOf(fresh);
    askIn(world, 'settings', { ...NONE, ...changes, write: true }, { kind, at });
    const edition = cellOf(world, 'Settings', 'Edition', 1);
    expect([2026, 2031, '2026', '2031'], `${kind}:${at}`).toContain(edition);
    saved(world, changes);
    expect(rowsOf(world, 'Settings')).toEqual(rowsOf(whole, 'Settings'));
    expect(rowsOf(world, 'Rules')).toEqual(rowsOf(whole, 'Rules'));
  }
  console.log(`settings: ${standsFor(ledger)} worlds`);
});

test('what is not read from the sheets keeps the language of the settings all the same', async () => {
  const world = await sampleWorld('danish');
  saved(world, { settings: { 'Panel language': 'French' } });
  expect(valueIn(world, 'permissions', null)[0]!.says).toBe('fonctionne');
  expect(askIn(world, 'show', { sheet: 'Settings', rows: [1] }).answer?.language).toBeNull();
});

test('a strand with another name keeps its row, and what stands beside it', () => {
  const one = (name: string) => [name, 'one-to-one', '7', '6', '', '', '', '', '', 'yes'];
  const world = worldOf({ Sheet1: [['a']] });
  saved(world, { strands: [one('Fellows'), one('Law')] });
  const sheet = world.sheets.find(({ name }) => name === 'Strands')!;
  for (const [k, remark] of ['Remark', 'Ask Ada', 'Ends in May'].entries()) sheet.rows[k]!.push(remark);
  const [fellows, law] = looked(world).strands;
  saved(world, { strands: [law!, ['Juniors', ...fellows!.slice(1)], one('Arts')] });
  const beside = rowsOf(world, 'Strands')!.map((row) => [row[0], row[10] ?? '']);
  expect(beside).toEqual([
    ['Strand', 'Remark'],
    ['Juniors', 'Ask Ada'],
    ['Law', 'Ends in May'],
    ['Arts', ''],
  ]);
});

test.each(['English', 'French'])(
  'what a list means is said in its own words, in %s, and the sheet has those that may stand in it',
  async (language) => {
    const world = await sampleWorld('danish');
    saved(world, { settings: { 'Panel language': language } });
    const lists = looked(world)
      .groups.flatMap(({ settings }) => settings)
      .filter(({ choices }) => choices.length > 0);
    expect(lists.length).toBeGreaterThan(8);
    for (const { setting, means, choices } of lists)
      for (const { value, says } of choices)
        if (value !== says && value !== '')
          expect(means, setting).not.toMatch(new RegExp(`(^|[ ,;(])${value} ?[:(]`));
    const inSheet = settingRows.filter(({ choices }) => choices !== undefined);
    for (const row of inSheet)
      for (const { value } of row.choices!) if (value !== '') expect(meansInSheet(row)).toContain(value);
  },
);
