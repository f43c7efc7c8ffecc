// What the tabs of a workbook say about one another: answers that name people of another tab, options that two forms
// share, addresses that repeat the collected one, a question asked under several numbers.
import { fold } from '../ground/folding.ts';
import type { Cell } from '../ground/table.ts';
import { type Answers, answerEvidence, answersOf } from './answer-evidence.ts';
import type { Evidence } from './evidence.ts';
import { ideasOf } from './lexicon.ts';
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

export function evidenceOf(tabs: readonly Tab[]): readonly TabEvidence[] {
  const read = tabs.map((tab) => {
    const answers = tab.columns.map(answersOf);
    const numbered = askedUnderNumbers(tab.headers);
    const columns = tab.headers.map((header, at) => {
      const found = questionEvidence(header, numbered.has(at));
      for (const [name, weight] of answerEvidence(answers[at]!)) found.set(name, weight);
      return found;
    });
    return { tab, columns, answers };
  });
  for (const one of read) {
    addAddresses(one);
    addTicks(one);
    addOffice(one);
    addPlaces(one);
  }
  addNames(read);
  addOptions(read);
  return read;
}

/** Columns whose question stands there again under another number: "1. Wahl", "2. Wahl". */
function askedUnderNumbers(headers: readonly string[]): ReadonlySet<number> {
  const byQuestion = new Map<string, Map<string, number>>();
  headers.forEach((header, at) => {
    const { halves, number, row } = questionOf(header);
    if (number === null) return;
    const key = `${halves.map((half) => half.join(' ')).join('/')}[${row ?? ''}`;
    byQuestion.set(key, (byQuestion.get(key) ?? new Map<string, number>()).set(number, at));
  });
  const several = [...byQuestion.values()].filter((numbers) => numbers.size > 1);
  return new Set(several.flatMap((numbers) => [...numbers.values()]));
}

/** Ideas of a question that tell what its neighbours are about: forms ask in an order. */
const TELLING = [
  'name',
  'given',
  'family',
  'email',
  'supervisor',
  'avoid',
  'choice',
  'consent',
  'profile',
  'topic',
  'many',
  'mentee',
  'mentor',
  'department',
  'organisation',
  'gender',
  'language',
  'format',
  'goal',
  'position',
  'years',
  'programme',
  'want',
  'time',
];
const EDGE = 3;

/** Where a question stands: at the edges of the form, and what is asked before and after it. */
function addPlaces({ columns }: TabEvidence): void {
  const told = columns.map((evidence) => TELLING.filter((idea) => evidence.get(`i:${idea}`) === 1));
  columns.forEach((evidence, at) => {
    if (at < EDGE) evidence.set('at first', 1);
    if (at >= columns.length - EDGE) evidence.set('at last', 1);
    for (const idea of told[at - 1] ?? []) evidence.set(`<${idea}`, 1);
    for (const idea of told[at + 1] ?? []) evidence.set(`>${idea}`, 1);
  });
}

const isAddressColumn = (evidence: Evidence) => (evidence.get('a:address') ?? 0) >= 0.6;

function addAddresses({ columns, answers }: TabEvidence): void {
  const at = columns.flatMap((evidence, k) => (isAddressColumn(evidence) ? [k] : []));
  if (at.length === 1) columns[at[0]!]!.set('only addresses', 1);
  for (const k of at.slice(1)) {
    const first = new Set(answers[at[0]!]!.given.map(({ folded }) => folded));
    const same = answers[k]!.given.filter(({ folded }) => first.has(folded)).length;
    columns[k]!.set('more addresses', 1);
    if (same > 0) columns[k]!.set('repeats addresses', same / answers[k]!.given.length);
  }
  if (at.length > 1) columns[at[0]!]!.set('first addresses', 1);
}

/** One address or name in all rows, where other columns tell people apart: the office's, not theirs. */
function addOffice({ columns }: TabEvidence): void {
  const isOf = (evidence: Evidence, ...kinds: string[]) =>
    kinds.some((kind) => (evidence.get(`a:${kind}`) ?? 0) >= 0.6);
  for (const kinds of [['address'], ['full name', 'one name']]) {
    const tells = columns.some((evidence) => evidence.has('all different') && isOf(evidence, ...kinds));
    for (const evidence of columns)
      if (tells && evidence.has('constant') && isOf(evidence, ...kinds)) evidence.set('one for all', 1);
  }
}

/** What is written into a box: a cross, a yes; no code and no rank. */
const MARK = /^(?:1|\D{1,4})$/;

/** Columns that are only ticked or left blank, several side by side: boxes of one question. */
function addTicks({ tab, columns, answers }: TabEvidence): void {
  const ticked = answers.flatMap(({ given }, at) => {
    const mark = given[0]?.folded;
    const isTick =
      mark !== undefined &&
      (given.every(({ isBoolean }) => isBoolean) ||
        (MARK.test(mark) && given.every(({ folded }) => folded === mark)));
    return isTick ? [at] : [];
  });
  if (ticked.length >= 3)
    for (const at of ticked) {
      columns[at]!.set('one of many ticks', 1);
      addRow(columns[at]!, tab.headers[at]!);
    }
}

/** Ideas that make a name somebody else's, or something else's. */
const NAMES_OF_OTHERS = [
  'supervisor',
  'organisation',
  'department',
  'programme',
  'emergency',
  'referee',
  'choice',
];

/** Folded full names of the people of each tab. */
function namesOf({ columns, answers }: TabEvidence): Names {
  const says = (k: number, idea: string) => columns[k]!.has(`i:${idea}`);
  const share = (k: number, kind: string) => columns[k]!.get(`a:${kind}`) ?? 0;
  const whole = columns.findIndex(
    (evidence, k) =>
      says(k, 'name') &&
      share(k, 'full name') >= 0.5 &&
      !evidence.has('few different') &&
      !NAMES_OF_OTHERS.some((idea) => says(k, idea)),
  );
  if (whole >= 0) return { at: whole, names: answers[whole]!.given.map(({ folded }) => folded) };
  const given = columns.findIndex((_, k) => says(k, 'given') && share(k, 'one name') >= 0.5);
  const family = columns.findIndex((_, k) => says(k, 'family') && share(k, 'one name') >= 0.4);
  if (given >= 0 && family >= 0) {
    const families = answers[family]!.given;
    return {
      at: given,
      names: answers[given]!.given.map(({ folded }, n) => `${folded} ${families[n]?.folded ?? ''}`),
    };
  }
  // A table of companies or places has names too, and no addresses.
  const likely = columns.some(isAddressColumn)
    ? columns.findIndex((evidence, k) => share(k, 'full name') >= 0.8 && evidence.has('all different'))
    : -1;
  return { at: likely, names: likely < 0 ? [] : answers[likely]!.given.map(({ folded }) => folded) };
}

/** The names of a tab's own people, and the column where they stand. */
interface Names {
  readonly at: number;
  readonly names: readonly string[];
}

function addNames(read: readonly TabEvidence[]): void {
  const tabsOf = new Map<string, Set<number>>();
  const own = read.map(namesOf);
  own.forEach(({ names }, tab) => {
    for (const name of names) tabsOf.set(name, (tabsOf.get(name) ?? new Set<number>()).add(tab));
  });
  if (tabsOf.size === 0) return;
  read.forEach(({ tab, columns, answers }, here) => {
    const elsewhere = (name: string) => [...(tabsOf.get(name) ?? [])].some((there) => there !== here);
    columns.forEach((evidence, k) => {
      if (k === own[here]!.at) return;
      const { given } = answers[k]!;
      const row = questionOf(tab.headers[k]!).row;
      if (row !== null && elsewhere(fold(row))) evidence.set('row is a person', 1);
      if (given.length === 0 || evidence.has('a:yes or no') || evidence.has('a:address')) return;
      const n = given.filter(({ folded }) => folded.split(/ ?[,;/&\n] ?/).some(elsewhere)).length;
      if (n > 0) evidence.set('names others', n / given.length);
    });
  });
}

/** Shortest option that says something when two forms share it. */
const OPTION = 4;

function addOptions(read: readonly TabEvidence[]): void {
  const tabsOf = new Map<string, Set<number>>();
  const optionsAt = read.map(({ columns, answers }, tab) =>
    columns.map((evidence, k) => {
      if (!evidence.has('options') && !evidence.has('few different')) return [];
      const options = new Set(answers[k]!.given.flatMap((answer) => answer.options));
      const telling = [...options].filter((option) => option.length >= OPTION);
      for (const option of telling) tabsOf.set(option, (tabsOf.get(option) ?? new Set<number>()).add(tab));
      return telling;
    }),
  );
  read.forEach(({ columns }, tab) => {
    columns.forEach((evidence, k) => {
      const options = optionsAt[tab]![k]!;
      const shared = options.filter((option) => (tabsOf.get(option)?.size ?? 0) > 1).length;
      if (shared > 0) evidence.set('options of both', shared / options.length);
      if (shared >= 0.5 * options.length && evidence.has('options')) evidence.set('lists of both', 1);
    });
  });
}

/** Ideas in the name of a tab. */
export function nameIdeas(sheet: string): readonly string[] {
  return [...new Set(ideasOf(questionOf(sheet.replace(/\(.*?\)/g, ' ')).halves.flat()).flat())];
}
