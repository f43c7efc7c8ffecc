// Answers that speak against what a column was taken for before anybody had seen them: codes of mentors are choices from a list, and
// nobody calls their supervisor by one. Such a column is asked about, and choices are offered first.
import { tidy } from '../ground/folding.ts';
import { codeNumber } from '../ground/naming.ts';
import { type Table, textOf } from '../ground/table.ts';
import type { Role } from '../reading/fields/field.ts';
import { fieldNamed } from '../reading/fields/fields.ts';
import type { Column } from './columns.ts';

/** Share of the answers from which they are codes. */
const MOSTLY = 0.5;
const CODE_BEFORE = /^(m(?:\s?[-‐-―−_.]\s?|\s?(?=\d{2}))0*\d{1,5})(?![\p{L}\p{N}])/iu;
const MOST_OFFERED = 3;

/** What was taken by the question alone: a person who saw the column is believed. */
export function withAnswersAgainst(role: Role, table: Table, columns: readonly Column[]): readonly Column[] {
  if (fieldNamed(role, 'choices') === null) return columns;
  return columns.reduce<readonly Column[]>((all, column) => {
    if (!isOfCodes(table, column)) return all;
    const asked = { ...column, ...offering(column, all), sure: false, by: 'question' as const };
    return all.map((one) => (one.at === column.at ? asked : one));
  }, columns);
}

function isOfCodes({ rows }: Table, { field, sure, by, at }: Column): boolean {
  const isOpen = !sure || field === 'supervisor';
  if (by === 'coordinator' || !isOpen || isChoice(field ?? '')) return false;
  const answers = rows.map(({ cells }) => tidy(textOf(cells[at]))).filter((text) => text !== '');
  const codes = answers.filter((text) => codeNumber(CODE_BEFORE.exec(text)?.[1] ?? '') !== null);
  return answers.length > 0 && codes.length >= answers.length * MOSTLY;
}

const IN_ORDER = ['choice 1', 'choice 2', 'choice 3'];
const isChoice = (field: string) => /^choice/.test(field);

/** A ban may be written in codes as well: what was read so stays what it is, with choices beside it. */
function offering(
  { at, field, candidates }: Column,
  all: readonly Column[],
): Pick<Column, 'field' | 'candidates'> {
  const beside = all
    .filter((other) => other.at !== at)
    .flatMap((one) => [one.field ?? '', ...one.candidates]);
  // Beside a second and a third choice it is the first one, and counts before them.
  const free = IN_ORDER.some((name) => beside.includes(name))
    ? IN_ORDER.find((name) => !beside.includes(name))
    : undefined;
  const choice = candidates.find(isChoice) ?? free ?? 'choices';
  const first = field === 'conflicts' ? field : choice;
  const others = [choice, field ?? '', ...candidates].filter((name) => name !== '' && name !== first);
  return { field: first, candidates: [first, ...new Set(others)].slice(0, MOST_OFFERED) };
}
