// What a person has to say before anybody is matched: whose answers a sheet holds, and columns that may decide who takes
// part, who may meet, or what is shown. The fewest questions that matter, the weightiest first.

import { fold } from '../ground/folding.ts';
import { isBlank, type Row, textOf } from '../ground/table.ts';
import { SIDES } from '../reading/fields/field.ts';
import { fieldNamed, fieldWords } from '../reading/fields/fields.ts';
import { type Column, type Form, holdsRole } from './columns.ts';
import { isBeyondGuessing } from './good-guess.ts';
import { mayMatter } from './may-matter.ts';
import type { OpenTab } from './open-tabs.ts';

export interface Asked {
  readonly sheet: string;
  /** Empty where the question is about the sheet. */
  readonly header: string;
  /** Likely answers, best first: roles of a sheet, meanings of a column. */
  readonly candidates: readonly (string | null)[];
  readonly why: OpenTab['why'] | 'column';
  /** The likeliest meaning in words. */
  readonly says: string;
  /** No guess is good enough: somebody is asked who says yes to guesses, too. */
  readonly isBeyondGuessing: boolean;
}

/**
 * @param feeding     fields that a rule now switched on looks at: see `fieldsOfRules`.
 * @param hasStrands  whether the programme has several strands already.
 * @returns in the order in which to ask: sheets, then columns by weight.
 */
export function askedOf(
  forms: readonly Form[],
  open: readonly OpenTab[],
  feeding: ReadonlySet<string>,
  hasStrands = false,
): readonly Asked[] {
  const waiting = new Set(open.map(({ sheet }) => sheet));
  const tabs = open.map(
    ({ sheet, why, candidates }): Asked => ({
      sheet,
      header: '',
      candidates,
      why,
      says: '',
      isBeyondGuessing: why === 'twice',
    }),
  );
  const columns = forms
    .filter(({ table }) => !waiting.has(table.sheet))
    .flatMap((form) =>
      form.columns.map((column) => {
        const isStrand = hasStrands || mayBeStrand(form, column, forms);
        const weight = weightOf(
          form,
          column,
          feeding,
          (name) => (name !== 'strand' || isStrand) && mayMatter(forms, form, column, name),
        );
        return { form, column, weight };
      }),
    )
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return [
    ...tabs,
    ...columns.map(
      ({ form, column }): Asked => ({
        sheet: form.table.sheet,
        header: column.header,
        candidates: column.candidates,
        why: 'column',
        says: fieldWords(column.field ?? column.candidates[0] ?? ''),
        isBeyondGuessing: isBeyondGuessing(forms, form, column),
      }),
    ),
  ];
}

const weights = { needed: 4, rule: 3, right: 2 } as const;

/** Whom a mentee chose: left aside, other pairs would come out. */
const PAIRING = new Set(['choices', 'choice 1', 'choice 2', 'choice 3']);

/** What meets a need, in one of several ways: while it surely is there for everybody, further columns are no question. */
const needs: Readonly<Record<string, readonly (readonly string[])[]>> = {
  email: [['email']],
  name: [['name'], ['given name', 'family name']],
  'given name': [['name'], ['given name']],
  'family name': [['name'], ['family name']],
  topics: [['topics']],
  role: [['role']],
};

/** After a question was replaced in mid-season, those who answered the new one have nothing in the old: for them it is not met. */
function isMet(form: Form, field: string, { at }: Column): boolean {
  const isAnswered = (row: Row, place: number) => !isBlank([row.cells[place] ?? '']);
  const addresses = form.columns.filter((column) => column.sure && column.field === 'email');
  const isSomebody = (row: Row) =>
    addresses.length === 0 || addresses.some((column) => isAnswered(row, column.at));
  return (needs[field] ?? []).some((parts) => {
    const each = parts.map((part) => form.columns.filter((column) => column.sure && column.field === part));
    const sure = each.flat();
    const isMissed = (row: Row) =>
      isAnswered(row, at) && isSomebody(row) && !sure.some((column) => isAnswered(row, column.at));
    return each.every((columns) => columns.length > 0) && !form.table.rows.some(isMissed);
  });
}

/** Whether a column has to be asked about, and how much hangs on it; 0 where its answer changes nothing that matters. */
function weightOf(
  form: Form,
  column: Column,
  feeding: ReadonlySet<string>,
  counts: (name: string) => boolean,
): number {
  const { sure, candidates, field } = column;
  if (sure) return 0;
  // Nobody answered yet: until somebody does, it bounds nothing; an empty consent does.
  const isEmpty = form.table.rows.every(({ cells }) => isBlank([cells[column.at] ?? '']));
  const isSecondAddress = field === null && candidates.length === 1 && candidates[0] === 'email';
  const weightAs = (name: string): number => {
    const asks = fieldNamed(form.role, name)?.asks;
    if (asks === 'needed') return isMet(form, name, column) && !isSecondAddress ? 0 : weights.needed;
    if (isEmpty && asks !== 'right') return 0;
    if (asks) return weights[asks];
    const isMissing = name === 'places' && !form.columns.some((one) => one.sure && one.field === name);
    return feeding.has(name) || isMissing || (name === field && PAIRING.has(name)) ? 1 : 0;
  };
  const each = candidates.filter(counts).map((name) => {
    const weight = weightAs(name);
    return weight > 0 && name === field ? weight + TAKEN_FOR : weight;
  });
  return Math.max(0, ...each);
}

/** What a column is taken for is asked before what it may be besides: that settles others. */
const TAKEN_FOR = 0.5;

/**
 * Strands part people only where both sides say the same ones. A column that is taken for something else or for nothing, and whose answers
 * nobody of the other side gives, parts nobody whatever it means.
 */
function mayBeStrand(form: Form, column: Column, forms: readonly Form[]): boolean {
  const isPossible = ({ field, sure, candidates }: Column) =>
    field === 'strand' || (!sure && candidates.includes('strand'));
  if (form.role === 'both' || column.field === 'strand') return true;
  if (!isPossible(column)) return false;
  const own = answersIn(form, column);
  return forms.some(
    (other) =>
      other.role !== form.role &&
      other.columns.some(
        (one) => isPossible(one) && answersIn(other, one).some((text) => own.includes(text)),
      ),
  );
}

function answersIn({ table }: Form, { at }: Column): readonly string[] {
  const texts = table.rows.flatMap(({ cells }) => fold(textOf(cells[at])).split(SEVERAL));
  return [...new Set(texts)].filter((text) => text !== '');
}

const SEVERAL = /[,;\n] ?/;

/** Fields that rules look at, where all a rule needs is there or may be there, on both sides what it compares: only then can it forbid anything. */
export function fieldsOfRules(
  forms: readonly Form[],
  needs: readonly (readonly string[])[],
): ReadonlySet<string> {
  const isIn = (field: string) => (form: Form) =>
    form.columns.some(
      (column) =>
        column.field === field ||
        (!column.sure && column.candidates.includes(field) && mayMatter(forms, form, column, field)),
    );
  const isPossible = (field: string) => {
    const having = forms.filter(isIn(field));
    const isCompared = having.some(({ role }) => fieldNamed(role, field)?.isCompared);
    return isCompared
      ? SIDES.every((side) => having.some((form) => holdsRole(form, side)))
      : having.length > 0;
  };
  return new Set(needs.filter((all) => all.every(isPossible)).flat());
}
