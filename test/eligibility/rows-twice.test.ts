// Rows of our own sheets that stand twice or mean nothing: said, and of two rules the stricter holds.
import { expect, test } from 'vitest';
import { criteria } from '../../src/eligibility/criteria.ts';
import { readWeights } from '../../src/eligibility/criteria-sheet.ts';
import { readRules } from '../../src/eligibility/rule-sheet.ts';
import { rules } from '../../src/eligibility/rules.ts';
import { tableOf } from '../../src/ground/table.ts';
import { readStrands } from '../../src/programme/strands.ts';

const found = ({ issues }: { issues: readonly { row: number; found: string }[] }) =>
  issues.map(({ row, found: what }) => [row, what]);

test('a rule that stands twice forbids where either row says so, in either order', () => {
  for (const on of [
    [true, false],
    [false, true],
  ])
    for (const { name } of rules) {
      const rows = on.map((value) => [name, value, '', '']);
      const read = readRules(tableOf('Rules', [['Rule', 'On', 'Applies to', 'What it means'], ...rows]));
      expect(read.active.map(({ rule }) => rule.name)).toContain(name);
      expect(found(read)).toEqual([[3, `${name} is there twice`]]);
    }
});

test('a criterion that is none, and one that stands twice', () => {
  const [first] = criteria;
  const rows = [
    ['Shoes', 'a lot', ''],
    [first!.name, 'a lot', ''],
    [first!.name, 'a little', ''],
  ];
  const read = readWeights(tableOf('Criteria', [['Criterion', 'Weight', 'What it means'], ...rows]));
  expect(found(read)).toEqual([
    [2, 'Shoes'],
    [4, `${first!.name} is there twice`],
  ]);
  expect(read.weightOf(first!)).toBe(1);
});

test('a strand that stands twice is one strand, the first', () => {
  const rows = [
    ['Programme', 'one-to-one', 3],
    [' programme', 'one-to-one', 9],
    ['Circles', 'circle', ''],
  ];
  const read = readStrands(tableOf('Strands', [['Strand', 'Kind', 'Places'], ...rows]));
  expect(read.strands.map(({ name, places }) => [name, places])).toEqual([
    ['Programme', 3],
    ['Circles', null],
  ]);
  expect(read.issues.map(({ row }) => row)).toEqual([3]);
});
