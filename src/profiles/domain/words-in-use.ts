// Which words the answers themselves use: ordinary ones, written in lower case by several people, and rare ones.

import { textOf } from '../../ground/table.ts';
import type { Column, Form } from '../../people/columns.ts';
import { kindOf } from '../../redaction/lexicon/lexicon.ts';
import { tokensOf } from '../../redaction/tokens.ts';

/** A word in lower case counts as ordinary from so many answers on: somebody may write their own name small. */
const SEVERAL = 2;

/** Answers to these hold names, whatever their case. */
const NAMES = new Set([
  'name',
  'email',
  'supervisor',
  'conflicts',
  'apart',
  'co-leader',
  'choices',
  'choice 1',
  'choice 2',
  'choice 3',
]);

/** Words in lower case in several answers, or in a question, of the forms. */
export function ordinaryWords(forms: readonly Form[]): ReadonlySet<string> {
  const answers = new Map<string, number>();
  const add = (text: string, n: number) => answers.set(text, (answers.get(text) ?? 0) + n);
  for (const form of forms) {
    const columns = form.columns.filter((column: Column) => !NAMES.has(column.field ?? ''));
    for (const { header } of columns) add(header, SEVERAL);
    for (const row of form.table.rows) for (const { at } of columns) add(textOf(row.cells[at]), 1);
  }
  const counts = new Map<string, number>();
  for (const [text, n] of answers)
    for (const word of new Set(
      tokensOf(text)
        .filter((token) => !token.isCapital)
        .map((token) => token.plain),
    ))
      counts.set(word, (counts.get(word) ?? 0) + n);
  return new Set([...counts].filter(([word, n]) => n >= SEVERAL && !isGiven(word)).map(([word]) => word));
}

/** Written small by several people, a given name is still one. */
function isGiven(word: string): boolean {
  return kindOf(word, 'en').endsWith('given');
}

/** @param texts  all shown texts of one mentor each. */
export function rareWords(texts: readonly string[]): (word: string) => boolean {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(tokensOf(text).map((token) => token.plain)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => (counts.get(word) ?? 0) < 2;
}
