// Proposes what each column of a form means, from its question and its answers, and says whether that is beyond doubt.
// Nothing is guessed silently: an unsure proposal is shown to a person, and what a person decided is remembered.
import { evidence, holdsAddresses, holdsOptions } from './evidence.ts';
import type { Field, Role } from './fields/field.ts';
import { fieldNamed, fieldsOf } from './fields/fields.ts';
import { fold } from './folding.ts';
import { remembered, type StoredColumn } from './stored-columns.ts';
import type { Cell, Table } from './table.ts';

export interface Column {
  readonly header: string;
  /** Position in the sheet, from 0. */
  readonly at: number;
  readonly field: string | null;
  readonly sure: boolean;
  /** Who decided: a person, our guess accepted unseen, or the question itself. */
  readonly by: 'coordinator' | 'guess' | 'question';
}

export interface Form {
  readonly role: Role;
  readonly table: Table;
  readonly columns: readonly Column[];
  /** Who said whose answers these are. */
  readonly by: Column['by'];
}

interface Proposal {
  readonly field: string | null;
  readonly sure: boolean;
  /** Larger wins where two columns claim a field that only one can have. */
  readonly strength: number;
}

/** The meaning of every column: decisions remembered first, then proposals for the rest. */
export function columnsOf(table: Table, role: Role, stored: readonly StoredColumn[]): readonly Column[] {
  const decided = table.header.map((header) => remembered(stored, header));
  const taken = new Set(decided.flatMap((d) => (d?.meaning ? [d.meaning] : [])));
  const proposals = table.header.map((header, at) =>
    decided[at] ? null : propose(role, header, cellsOf(table, at)),
  );
  const settled = settleRivals(role, besideParts(table.header, proposals), taken);
  return table.header.map((header, at) => {
    const decision = decided[at];
    if (decision) return { header, at, field: decision.meaning, sure: true, by: decision.by };
    const { field, sure } = settled[at]!;
    return { header, at, field, sure, by: 'question' as const };
  });
}

/** Strength of a question for a part of a field, like "First name". */
const PART = 2.5;
const PLAIN_NAME = /^(votre |ihr |dein )?(nom|name)$/;

/** "Nom" beside "Prénom" asks for the family name, not for the whole. */
function besideParts(header: readonly string[], proposals: readonly (Proposal | null)[]) {
  if (!proposals.some((p) => p?.strength === PART)) return proposals;
  return proposals.map((p, k) =>
    p?.field === 'name' && PLAIN_NAME.test(fold(header[k]!)) ? { ...p, strength: PART } : p,
  );
}

function cellsOf(table: Table, at: number): Cell[] {
  return table.rows.map((row) => row.cells[at] ?? '');
}

/** `Question [Row]` and `Header#2` are proposed by the question alone. */
function questionOf(header: string): string {
  return fold(header.replace(/#\d+$/, '').replace(/\s*\[[^\]]*\]$/, ''));
}

function propose(role: Role, header: string, cells: readonly Cell[]): Proposal {
  const question = questionOf(header);
  const fields = fieldsOf(role);
  const nothing = {
    field: role === 'survey' || role === 'check-in' ? 'question' : null,
    sure: true,
    strength: 0,
  };
  if (question === '') return { ...nothing, field: null };
  const sure = fields.find(
    (field) => says(field, field.sure, question) && evidence(field.answers, cells) !== 'against',
  );
  if (sure)
    return { field: sure.field, sure: true, strength: evidence(sure.answers, cells) === 'for' ? 4 : 3 };
  const part = fields.find((field) => says(field, field.part, question));
  if (part) return { field: part.field, sure: true, strength: PART };
  if (holdsAddresses(cells) && isOwnAddress(question)) return { field: 'email', sure: false, strength: 2 };
  const maybe = fields.find(
    (field) => says(field, field.maybe, question) && evidence(field.answers, cells) !== 'against',
  );
  if (maybe) return { field: maybe.field, sure: false, strength: 1 };
  const contradicted = fields.find((field) => field.needed && says(field, field.sure, question));
  if (contradicted) return { field: contradicted.field, sure: false, strength: 0.5 };
  if (nothing.field === null && holdsOptions(cells)) return { field: 'topics', sure: false, strength: 0.2 };
  return nothing;
}

function isOwnAddress(question: string): boolean {
  return !fieldNamed('mentees', 'email')!.not!.test(question);
}

function says(field: Field, pattern: RegExp | undefined, question: string): boolean {
  return pattern?.test(question) === true && field.not?.test(question) !== true;
}

/** Where several columns claim a field that only one can have, the strongest keeps it; equal questions share it. */
function settleRivals(role: Role, proposals: readonly (Proposal | null)[], taken: ReadonlySet<string>) {
  const strongest = new Map<string, number>();
  for (const p of proposals)
    if (p?.field) strongest.set(p.field, Math.max(strongest.get(p.field) ?? 0, p.strength));
  return proposals.map((p) => {
    if (p === null || p.field === null || p.field === 'question') return p;
    const isJoined = fieldNamed(role, p.field)?.joined === true;
    const outdone = p.strength < strongest.get(p.field)!;
    if (taken.has(p.field) && !(isJoined && p.sure)) return { field: null, sure: p.sure, strength: 0 };
    if (outdone && !(isJoined && p.sure)) return { field: null, sure: true, strength: 0 };
    return p;
  });
}

/** Columns of a form that hold a field, in the order of the sheet. */
export function columnsFor(form: Form, field: string): readonly Column[] {
  return form.columns.filter((column) => column.field === field);
}
