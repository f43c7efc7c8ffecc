// Choices in the order the mentee gave them, read leniently: `M-07`, `m7`, `M 07 because …`, an address or a name.

import { tidy, wordsOf } from '../ground/folding.ts';
import type { Issue } from '../ground/issue.ts';
import { NEGATIONS } from '../ground/names-in-piece.ts';
import { codeNumber, createFinder, type Found, type Named } from '../ground/naming.ts';
import { namesNobody } from '../ground/nobody-words.ts';
import { textOf } from '../ground/table.ts';
import { columnsFor, type Form } from './columns.ts';
import type { Entry } from './entries.ts';
import { levelOf, rankOf } from './levels.ts';
import { mayBeCalled } from './other-given-name.ts';
import type { Choice, Mentee, Trouble, VoidWish } from './person.ts';
import { short, twoInOne, voidChoice } from './void-choices.ts';

const CODES = /(^|[^\p{L}\p{N}])(M(?:\s?[-‐-―−_.]\s?|\s?(?=\d{2}))0*\d{1,5})(?![\p{L}\p{N}])/giu;
export interface ChoiceReader {
  readonly choicesOf: (entry: Entry) => {
    choices: Choice[];
    asked: Mentee['asked'];
    issues: Issue[];
    unknown: string[];
  };
}

/**
 * @param mentors  mentors who take part.
 * @param absent   mentors who are withdrawn, paused or held: naming them is void, and is said so.
 * @param isTopic  whether a text is an answer to a question about topics, which names nobody.
 */
export function createChoiceReader(
  mentors: readonly Named[],
  absent: readonly Named[],
  isTopic: (text: string) => boolean = () => false,
): ChoiceReader {
  const byCode = codeMap(mentors);
  const absentCodes = codeMap(absent);
  const find = createFinder(mentors);
  const findAbsent = createFinder(absent);

  /** What one cell names, in order: ids of mentors, or a word for what is void. */
  function named(text: string): { ids: (string | null)[]; trouble: Trouble | null } {
    const codes = codesIn(text);
    if (codes.length > 0) {
      const ids = codes.map((code) => byCode.get(code) ?? null);
      const isAbsent = codes.some((code) => absentCodes.has(code));
      return {
        ids,
        trouble: ids.includes(null) ? { is: isAbsent ? 'takes no part' : 'is an unknown code' } : null,
      };
    }
    const found = find(text);
    const perhaps = perhapsMeant(found, mentors);
    const somebody = found.inOrder.length + perhaps.length > 0;
    if (somebody && isAgainst(text)) return { ids: [null], trouble: { is: 'is against somebody' } };
    if (found.inOrder.length > 0)
      return { ids: [...found.inOrder], trouble: found.ambiguous.length > 0 ? { is: 'fits several' } : null };
    if (findAbsent(text).sure.length > 0) return { ids: [null], trouble: { is: 'takes no part' } };
    if (perhaps.length > 0) return { ids: [null], trouble: { is: 'is half a name', perhaps } };
    return { ids: [null], trouble: { is: isTopic(text) ? 'a topic' : 'is no mentor here' } };
  }

  function choicesOf(entry: Entry) {
    const choices: Choice[] = [];
    const issues: Issue[] = [];
    const [unknown, voids]: [string[], VoidWish[]] = [[], []];
    let number = 0;
    const cells = choiceCells(entry.form, entry);
    for (const { field, column, text, single } of cells) {
      const { ids, trouble } = named(text);
      if (trouble !== null) issues.push(voidChoice(entry, field, text, trouble));
      if (trouble !== null) voids.push({ text: short(text), why: trouble });
      if (trouble?.is === 'is no mentor here') unknown.push(text);
      if (single && ids.length > 1) issues.push(twoInOne(entry, field, text));
      for (const id of ids) {
        if (id !== null && choices.some((choice) => choice.mentor === id)) continue;
        number++;
        if (id !== null) choices.push({ number, mentor: id, column });
      }
    }
    return { choices, asked: { count: number, column: cells[0]?.column ?? '', voids }, issues, unknown };
  }

  return { choicesOf };
}

/** Everybody of whom a name that stands alone, or in another form, may be: too little for a wish, and too much to call it nobody's. */
function perhapsMeant(
  { given, families, sharing, otherwise }: Found,
  mentors: readonly Named[],
): readonly string[] {
  const nameOf = (id: string) => mentors.find((one) => one.id === id)!.name;
  const called = otherwise.flatMap(({ text, ids }) => ids.filter((id) => mayBeCalled(text, nameOf(id))));
  const ids = [...sharing, ...[...given, ...families].flatMap((one) => one.ids), ...called];
  return [...new Set(ids)].map(nameOf);
}

/** "Pas Élodie svp": who is not wanted. */
const isAgainst = (text: string) => NEGATIONS.has(wordsOf(text)[0] ?? '');

function codeMap(mentors: readonly Named[]): Map<number, string> {
  const codes = mentors.flatMap((m) => (m.code === null ? [] : [[codeNumber(m.code)!, m.id] as const]));
  const times = new Map<number, number>();
  for (const [code] of codes) times.set(code, (times.get(code) ?? 0) + 1);
  return new Map(codes.filter(([code]) => times.get(code) === 1));
}

function codesIn(text: string): number[] {
  const codes: number[] = [];
  tidy(text).replace(CODES, (_whole, _before, code: string) => {
    codes.push(codeNumber(code)!);
    return '';
  });
  return codes;
}

interface ChoiceCell {
  readonly field: string;
  readonly column: string;
  readonly text: string;
  /** The column asks for one choice. */
  readonly single: boolean;
}

/** Cells that hold choices: one choice per column first, then mentors ranked in columns of their own, then lists cut into pieces. */
function choiceCells(form: Form, entry: Entry): ChoiceCell[] {
  const cells: ChoiceCell[] = rankedMentors(form, entry);
  for (const field of ['choice 1', 'choice 2', 'choice 3', 'choices'])
    for (const column of columnsFor(form, field)) {
      if (mentorOfRow(column.header) !== null) continue;
      const text = tidyLines(textOf(entry.row.cells[column.at] ?? ''));
      const pieces = field === 'choices' && codesIn(text).length === 0 ? piecesOf(text) : [text];
      for (const piece of pieces)
        if (piece !== '' && !namesNobody(piece))
          cells.push({ field, column: column.header, text: piece, single: field !== 'choices' });
    }
  return cells;
}

/** The mentor that a column `Rank … [Mara Weber]` is about, or null. */
function mentorOfRow(header: string): string | null {
  const row = /\[([^\]]+)\]\s*(?:#\d+)?$/.exec(header)?.[1] ?? null;
  return row === null || rankOf(row) !== null ? null : row;
}

/** One column per mentor with ranks or ticks inside: by rank, those only ticked last, in the order of the columns. */
function rankedMentors(form: Form, entry: Entry): ChoiceCell[] {
  return columnsFor(form, 'choices')
    .flatMap((column) => {
      const mentor = mentorOfRow(column.header);
      const cell = entry.row.cells[column.at] ?? '';
      const rank = typeof cell === 'boolean' ? null : rankOf(cell);
      const isMeant = rank !== null || levelOf(cell) === 'much';
      return mentor === null || tidy(textOf(cell)) === '' || !isMeant
        ? []
        : [{ column, mentor, rank: rank ?? UNRANKED }];
    })
    .sort((a, b) => a.rank - b.rank || a.column.at - b.column.at)
    .map(({ column, mentor }) => ({ field: 'choices', column: column.header, text: mentor, single: false }));
}

const UNRANKED = 1000;

function tidyLines(text: string): string {
  return text
    .split(/\r?\n/)
    .map(tidy)
    .filter((line) => line !== '')
    .join('\n');
}

/** A list of names; "Weber, Jonas; Roth, Lea" is cut at the semicolons, "Jonas Weber, Lea Roth" at the commas. */
function piecesOf(text: string): string[] {
  const lines = text.split(/[;\n]|\s\/\s/).map((piece) => piece.replace(/^\s*\d+[.):]\s*/, '').trim());
  const pieces = lines.flatMap((line) => {
    const parts = line.split(/, | and | et | und /);
    return parts.every((part) => wordsOf(part).length >= 2) ? parts : [line];
  });
  return pieces.filter((piece) => piece !== '');
}
