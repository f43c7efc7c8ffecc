// The Criteria sheet: how much each criterion weighs. What it holds besides is said.
import { fold } from '../ground/folding.ts';
import type { Issue } from '../ground/issue.ts';
import { cellText, type Table } from '../ground/table.ts';
import { say } from '../language/say.ts';
import { type Criterion, criteria, type WeightWord, weights } from './criteria.ts';

/** Weights by criterion; a word that is none keeps the default, of a criterion that stands twice the last row counts, and both are listed. */
export function readWeights(table: Table | null): {
  weightOf: (criterion: Criterion) => number;
  issues: Issue[];
} {
  const issues: Issue[] = [];
  const written = new Map<string, number>();
  const seen = new Set<string>();
  for (const { number, cells } of table?.rows ?? []) {
    const row = { number, cells };
    const name = cellText(table!, row, 'Criterion');
    const word = fold(cellText(table!, row, 'Weight'));
    const odd = (column: string, found: string, wanted: string, remedy: string) =>
      issues.push({ severity: 'warns', sheet: table!.sheet, row: number, column, found, wanted, remedy });
    if (name !== '' && !criteria.some((one) => fold(one.name) === fold(name)))
      odd(
        'Criterion',
        name,
        say('one of our criteria, worded as we wrote it'),
        say('This row weighs nothing. Correct the name or delete the row.'),
      );
    else if (name !== '' && seen.has(fold(name)))
      odd(
        'Criterion',
        say('{name} is there twice', { name }),
        say('each criterion once'),
        say('Delete one of the rows; until then the last one counts.'),
      );
    seen.add(fold(name));
    if (word in weights) written.set(fold(name), weights[word as WeightWord]);
    else
      odd(
        'Weight',
        word,
        Object.keys(weights).join(', '),
        say('Write one of these words; until then the usual weight counts.'),
      );
  }
  return { weightOf: (criterion) => written.get(fold(criterion.name)) ?? weights[criterion.weight], issues };
}
