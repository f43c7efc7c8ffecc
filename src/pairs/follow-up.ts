// What became of those who were introduced: what each said in the check-in, how many notes they handed in, whether they
// answered the survey, and what they still owe the programme.

import { addressOf, personId } from '../ground/addresses.ts';
import type { Issue } from '../ground/issue.ts';
import type { Cell, Row } from '../ground/table.ts';
import { isUnsure, withoutUnsure } from '../ground/unsure-words.ts';
import { say } from '../language/say.ts';
import { type AnsweredRow, about, answer, cellsFor, hasColumn } from '../people/answered-row.ts';
import { isBefore } from '../people/answers-since.ts';
import type { Form } from '../people/columns.ts';
import { answeredAt, latestOf, whichCounts } from '../people/latest-answer.ts';
import { saysNo, saysYes } from '../programme/strands.ts';
import { addressesIn } from './pair.ts';

export type FitAnswer = 'good' | 'undecided' | 'not good';

export interface FollowUp {
  /** Address. */
  readonly person: string;
  readonly pair: string;
  /** The two addresses of a pair, the mentee's first; null for a circle. */
  readonly between: readonly [mentee: string, mentor: string] | null;
  /** Whether a check-in asks at all, and whether this person answered one. */
  readonly checkIn: 'not asked' | 'asked' | 'answered';
  /** Null where nobody asked, or nobody answered. */
  readonly met: boolean | null;
  readonly fit: FitAnswer | null;
  /** Reflection notes and short reports. */
  readonly notes: number;
  readonly feedback: boolean;
  readonly owes: readonly ('check-in' | 'feedback')[];
}

/** A person of a pair or circle that was introduced. */
export interface Introduced {
  readonly person: string;
  /** Whom the sheets know by the address of before: they may answer from it. */
  readonly before?: string;
  readonly pair: string;
  /** When, as the sheet says it; empty where none does. What was answered before is about somebody else. */
  readonly since: Cell;
}

const fits: readonly [RegExp, FitAnswer][] = [
  [
    /\bnot (really )?(a |the )?(good|right)\b|^no\b|\bpas (un |le )?bon|^non\b|\bpasst nicht|^nein\b|kein guter/,
    'not good',
  ],
  [
    /still deciding|not sure|undecided|unsure|too early|hesit|pas sur|trop tot|unsicher|noch nicht|weiss nicht|^maybe|peut-etre|vielleicht/,
    'undecided',
  ],
  [/\bgood\b|\bright\b|\bgreat\b|^yes\b|\bbon\b|\bbonne\b|^oui\b|\bpasst\b|\bgut(er)?\b|^ja\b/, 'good'],
];

/** The first that fits; "not a good fit" holds "a good fit", so the negative ones come first. */
export function fitOf(text: string): FitAnswer | null {
  const plain = withoutUnsure(text);
  const found = fits.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
  return isUnsure(text) && found !== 'not good' ? 'undecided' : found;
}

export function metOf(text: string): boolean | null {
  const said = withoutUnsure(text);
  if (said === '') return null;
  if (saysNo(said) || /^(not|no|non|nein|pas|noch nicht)\b/.test(said)) return false;
  return saysYes(said) || /^(yes|oui|ja|once|twice|une fois|einmal|\d)/.test(said) ? true : null;
}

/** @param forms  all forms of the workbook; what is not asked anywhere is owed by nobody. */
export function followUp(forms: readonly Form[], introduced: readonly Introduced[]): FollowUp[] {
  const checkIns = forms.filter((form) => form.role === 'check-in');
  const asking = checkIns.filter(asksWhetherMet);
  const noting = checkIns.filter((form) => !asking.includes(form));
  /** Nobody owes an answer that nobody could recognise. */
  const surveys = forms.filter((form) => form.role === 'survey' && hasColumn(form, 'email'));
  return introduced.map(({ person, before, pair, since }) => {
    const ids = [...new Set([personId(person), before ?? personId(person)])];
    const said = latest(asking, ids, since);
    const isDone = said !== null;
    const feedback = surveys.some((form) => rowsOf(form, ids).length > 0);
    return {
      person,
      pair,
      between: addressesIn(pair),
      checkIn: asking.length === 0 ? 'not asked' : isDone ? 'answered' : 'asked',
      met: said === null ? null : metOf(answer(said, 'met')),
      fit: said === null ? null : fitOf(answer(said, 'fit')),
      notes: noting.reduce((n, form) => n + rowsOf(form, ids).length, 0),
      feedback,
      owes: [
        ...(asking.length > 0 && !isDone ? (['check-in'] as const) : []),
        ...(surveys.length > 0 && !feedback ? (['feedback'] as const) : []),
      ],
    };
  });
}

function asksWhetherMet(form: Form): boolean {
  return form.role === 'check-in' && (hasColumn(form, 'met') || hasColumn(form, 'fit'));
}

/** The latest answer of a person, of those since a moment. */
function latest(forms: readonly Form[], ids: readonly string[], since: Cell): AnsweredRow | null {
  const all = forms.flatMap((form) => rowsOf(form, ids).map((row) => ({ form, row })));
  const late = all.filter((one) => !isBefore(one, since));
  return late.length === 0 ? null : latestOf(late, answeredAt).latest;
}

function rowsOf(form: Form, ids: readonly string[]): Row[] {
  const known = byPerson.get(form) ?? sortedOut(form);
  byPerson.set(form, known);
  return ids.flatMap((id) => known.get(id) ?? []);
}

/** Everybody introduced is asked about: the rows of a form are sorted out once. */
const byPerson = new WeakMap<Form, ReadonlyMap<string, Row[]>>();

function sortedOut(form: Form): ReadonlyMap<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of form.table.rows) {
    const address = addressOf(String(cellsFor(form, row, 'email')[0] ?? ''));
    const id = address === null ? null : personId(address);
    const known = id === null ? undefined : found.get(id);
    if (known) known.push(row);
    else if (id !== null) found.set(id, [row]);
  }
  return found;
}

/** Answers to check-ins of which nobody can tell which is the latest, where they differ: that one counts which stands lowest, and it is said. */
export function unclearCheckIns(forms: readonly Form[]): Issue[] {
  return forms
    .filter(asksWhetherMet)
    .flatMap((form) => [...sortedOut(form).values()].flatMap((rows) => unclearIn(form, rows)));
}

function unclearIn(form: Form, rows: readonly Row[]): Issue[] {
  const own = rows.map((row) => ({ form, row }));
  const { latest, isSure } = latestOf(own, answeredAt);
  const said = (one: AnsweredRow) => `${answer(one, 'met')} ${answer(one, 'fit')}`;
  if (isSure) return [];
  return own
    .filter((one) => said(one) !== said(latest))
    .map(({ row }) =>
      about(form, row.number, 'timestamp', {
        severity: 'warns',
        found: say('answered again in row {row}', { row: latest.row.number }),
        wanted: say('one answer per person'),
        remedy: whichCounts(form.table.sheet, latest.row.number),
      }),
    );
}
