// What the columns of one tab say about one another: addresses that repeat the collected one, boxes side by side, what is asked before and
// after, a question asked under several numbers.
import { fold } from '../ground/folding.ts';
import { late, remembered } from '../ground/made-when-asked.ts';
import { type Cell, textOf } from '../ground/table.ts';
import type { Answers } from './answer-evidence.ts';
import { areOf, type Evidence, shareOf } from './evidence.ts';
import { ideasLike, push } from './lexicon.ts';
import { questionOf } from './question.ts';
import { addRow, questionEvidence } from './question-evidence.ts';

/** A tab as it is read: headers as they stand, and the answers below, column by column. */
export interface Tab {
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly columns: readonly (readonly Cell[])[];
}

export interface TabEvidence {
  readonly tab: Tab;
  /** Evidence of each column. */
  readonly columns: readonly Evidence[];
  readonly answers: readonly Answers[];
}

/** Columns whose question stands there again under another number: "1. Wahl", "2. Wahl". */
export function askedUnderNumbers(headers: readonly string[]): ReadonlySet<number> {
  const byQuestion = new Map<string, number[]>();
  headers.forEach((header, at) => {
    const { key, number, row } = questionOf(header);
    if (number) push(byQuestion, `${key}[${row}`, at);
  });
  const numberAt = (at: number) => questionOf(headers[at]!).number;
  return new Set([...byQuestion.values()].filter((all) => new Set(all.map(numberAt)).size > 1).flat());
}

/** Ideas of a question that tell what its neighbours are about: forms ask in an order. */
const OF_NEIGHBOURS =
  /^(?:name|given|family|email|supervisor|avoid|choice|consent|profile|topic|many|mentee|mentor|department|organisation|gender|language|format|goal|position|years|programme|want|time)$/;
const telling = late(() =>
  ideasLike(OF_NEIGHBOURS).map((idea) => ({ said: `i:${idea}`, before: `<${idea}`, after: `>${idea}` })),
);
/** Those in a question. */
const toldBy = remembered((header) => {
  const asked = questionEvidence(header, false);
  return telling().filter(({ said }) => asked.get(said) === 1);
});
const EDGE = 3;

/** Where a question stands: at the edges of the form, and what is asked before and after it. */
export function addPlaces({ tab, columns }: TabEvidence): void {
  const told = tab.headers.map(toldBy);
  columns.forEach((evidence, at) => {
    if (at < EDGE) evidence.set('at first');
    if (at >= columns.length - EDGE) evidence.set('at last');
    for (const { before } of told[at - 1] || []) evidence.set(before);
    for (const { after } of told[at + 1] || []) evidence.set(after);
  });
}

const MOSTLY = 0.6;
export const isAddressColumn = (evidence: Evidence) => shareOf(evidence, 'a:address') >= MOSTLY;

/** A further column of addresses repeats people's own, or names others who answered here: a supervisor, a referee. */
export function addAddresses({ tab, columns }: TabEvidence): void {
  const at = [...columns.keys()].filter((k) => isAddressColumn(columns[k]!));
  if (at.length === 1) columns[at[0]!]!.set('only addresses');
  const textsOf = (k: number) => tab.columns[k]!.map((cell) => fold(textOf(cell)));
  if (at.length < 2) return;
  columns[at[0]!]!.set('first addresses');
  const own = textsOf(at[0]!);
  const everybody = new Set(own);
  for (const k of at.slice(1)) {
    const evidence = columns[k]!;
    const texts = textsOf(k);
    const rows = [...texts.keys()].filter((row) => texts[row] !== '');
    const same = rows.filter((row) => texts[row] === own[row]).length;
    const known = rows.filter((row) => everybody.has(texts[row]!)).length;
    evidence.set('more addresses');
    evidence.setAny('repeats addresses', same / rows.length);
    evidence.setAny('names others', (known - same) / rows.length);
  }
}

/** What makers write for all where addresses were not collected. */
const UNKNOWN = /^anonym/;

const PERSONAL_KINDS = [['a:address'], ['a:full name', 'a:one name']];

/** One address or name in all rows, where other columns tell people apart: the office's, not theirs. */
export function addOffice({ columns, answers }: TabEvidence): void {
  const constant = columns.filter((evidence) => evidence.has('constant'));
  for (const evidence of constant)
    if (UNKNOWN.test(answers[columns.indexOf(evidence)]!.given[0]!.folded)) evidence.set('one for all');
  for (const kinds of constant.length > 0 ? PERSONAL_KINDS : []) {
    const isPersonal = (evidence: Evidence) => areOf(evidence, kinds, MOSTLY);
    if (columns.some((evidence) => evidence.has('all different') && isPersonal(evidence)))
      for (const evidence of constant.filter(isPersonal)) evidence.set('one for all');
  }
}

/** What is written into a box: a cross, a yes; no code and no rank. */
const MARK = /^(?:1|\D{1,4})$/;

/** Columns that are only ticked or left blank, several side by side: boxes of one question. */
export function addTicks({ tab, columns, answers }: TabEvidence): void {
  const isTicked = ({ given }: Answers) =>
    given.length > 0 &&
    given.every(({ isBoolean, folded }) => isBoolean || (folded === given[0]!.folded && MARK.test(folded)));
  const ticked = [...answers.keys()].filter((at) => isTicked(answers[at]!));
  if (ticked.length >= 3)
    for (const at of ticked) {
      columns[at]!.set('one of many ticks');
      const asked = new Map(columns[at]!.asked);
      addRow(asked, tab.headers[at]!);
      columns[at]!.asked = asked;
    }
}
