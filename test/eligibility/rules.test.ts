// Each rule forbids what it says, allows the rest, and forbids nothing where an answer is missing.
import { expect, test } from 'vitest';
import { idleRules, readRules } from '../../src/eligibility/rule-sheet.ts';
import { rules, type Side } from '../../src/eligibility/rules.ts';
import { tableOf } from '../../src/ground/table.ts';
import { nobody } from './sides.ts';

const other = { ...nobody, id: 'y@example.org' };

const forbidden: readonly [string, Partial<Side>, Partial<Side>][] = [
  ['Not the same unit', { unit: 'physics' }, { unit: 'physics' }],
  [
    "Keep the mentee's wish for a different unit",
    { unit: 'physics', wantsUnit: 'different' },
    { unit: 'physics' },
  ],
  ['Not the same organisation', { organisation: 'lake' }, { organisation: 'lake' }],
  [
    "Keep the mentee's wish for a different organisation",
    { organisation: 'lake', wantsOrganisation: 'different' },
    { organisation: 'lake' },
  ],
  ['Only the same organisation', { organisation: 'lake' }, { organisation: 'coast' }],
  ['Not the supervisor', { supervisors: new Set(['y@example.org']) }, {}],
  ['Nobody who was named as a conflict', {}, { conflicts: new Set(['x@example.org']) }],
  ['A language in common', { languages: ['french'] }, { languages: ['english'] }],
  ['A format in common', { formats: ['online'] }, { formats: ['in person'] }],
  ["Only the mentee's choices", { onlyChoices: true, chosen: new Set(['z@example.org']) }, {}],
  ['Not a pair of an earlier edition', {}, {}],
  ['Keep a pair of an earlier edition', { id: 'kept@example.org' }, {}],
];

test('every rule has a case here', () => {
  expect(forbidden.map(([name]) => name)).toEqual(rules.map((rule) => rule.name));
});

test('a way of meeting that nobody knows meets only its like, and who can meet either way', () => {
  const { forbids } = rules.find(({ name }) => name === 'A format in common')!;
  const meets = (formats: readonly string[]) =>
    !forbids({ ...nobody, formats: ['at the pitch'] }, { ...other, formats }, new Set());
  expect([meets(['at the pitch']), meets(['in person', 'online']), meets([])]).toEqual([true, true, true]);
  expect([meets(['online']), meets(['at the club'])]).toEqual([false, false]);
});

test.each(forbidden)('%s', (name, mentee, mentor) => {
  const rule = rules.find((r) => r.name === name)!;
  const together = {
    pairs: new Set(['kept@example.org > z@example.org']),
    mentees: new Set(['kept@example.org']),
  };
  const isEarlier = name === 'Not a pair of an earlier edition';
  const earlier = new Set(isEarlier ? ['x@example.org > y@example.org'] : []);
  expect(rule.forbids({ ...nobody, ...mentee }, { ...other, ...mentor }, earlier, together)).toBe(true);
  expect(rule.forbids(nobody, other, new Set())).toBe(false);
});

test('the Rules sheet switches, narrows to strands, and an unknown row is listed', () => {
  const table = tableOf('Rules', [
    ['Rule', 'On', 'Applies to', 'What it means'],
    ['Not the same unit', true, 'Faculty', ''],
    ['a language in common', false, '', ''],
    ['Not on Mondays', true, '', ''],
  ]);
  const { active, issues } = readRules(table);
  const names = active.map(({ rule }) => rule.name);
  expect(names).toContain('Not the same unit');
  expect(names).not.toContain('A language in common');
  expect(names).toContain('Not the supervisor');
  expect([...active[0]!.strands!]).toEqual(['faculty']);
  expect(issues).toEqual([expect.objectContaining({ severity: 'warns', row: 4, found: 'Not on Mondays' })]);
});

test('a rule that no column feeds, and a strand that does not exist, are listed', () => {
  const table = tableOf('Rules', [
    ['Rule', 'On', 'Applies to', 'What it means'],
    ['Not the same unit', true, 'Fakulty', ''],
  ]);
  const { active, issues } = readRules(table, ['Faculty', 'Fellows']);
  expect(issues).toEqual([expect.objectContaining({ row: 2, column: 'Applies to', found: 'fakulty' })]);
  const idle = idleRules(table, active, (field) => field !== 'unit');
  expect(idle).toEqual([expect.objectContaining({ row: 2, wanted: 'a column for this: department' })]);
});
