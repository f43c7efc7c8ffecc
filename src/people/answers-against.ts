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
const CODE_BEFORE = /^(m\s?[-–_.‑]?\s?0*\d{1,5})(?![\p{L}\p{N}])/iu;
const MOST_OFFERED = 3;

/** What was taken by the question alone: a person who saw the column is believed. */
export function withAnswersAgainst(role: Role, { rows }: Table, column: Column): Column {
  const { field, sure, by, at } = column;
  const isOpen = !sure || field === 'supervisor';
  if (by === 'coordinator' || !isOpen || fieldNamed(role, 'choices') === null) return column;
  const answers = rows.map(({ cells }) => tidy(textOf(cells[at]))).filter((text) => text !== '');
  const codes = answers.filter((text) => codeNumber(CODE_BEFORE.exec(text)?.[1] ?? '') !== null);
  const isOfCodes = answers.length > 0 && codes.length >= answers.length * MOSTLY;
  return isOfCodes && !isChoice(field ?? '')
    ? { ...column, ...offering(column), sure: false, by: 'question' }
    : column;
}

const isChoice = (field: string) => /^choice/.test(field);

/** A ban may be written in codes as well: what was read so stays what it is, with choices beside it. */
function offering({ field, candidates }: Column): Pick<Column, 'field' | 'candidates'> {
  const choice = candidates.find(isChoice) ?? 'choices';
  const first = field === 'conflicts' ? field : choice;
  const others = [choice, field ?? '', ...candidates].filter((name) => name !== '' && name !== first);
  return { field: first, candidates: [first, ...new Set(others)].slice(0, MOST_OFFERED) };
}
