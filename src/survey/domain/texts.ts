// Answers in words. What may be quoted is listed without names, to be ticked and handed on; what its author gave no leave for
// stands apart, for coordinators alone. Both get themes. Nothing here is published by itself.

import { isErrorValue } from '../../ground/error-values.ts';
import { fold, tidy } from '../../ground/folding.ts';
import { type Cell, cellText, columnOf, type Table } from '../../ground/table.ts';
import { textPrint } from '../../ground/text-print.ts';
import { say } from '../../language/say.ts';
import { answers } from '../../people/answered-row.ts';
import { columnsFor } from '../../people/columns.ts';
import { leaveIn } from '../../people/leave.ts';
import { saysYes } from '../../programme/strands.ts';
import { isNoAnswer } from './answer-words.ts';
import { answerIn } from './question.ts';
import type { Respondent } from './respondents.ts';
import type { Tallies } from './tallies.ts';

/** A text without the people it names, and whether it named any. */
export type WithoutNames = (text: string) => { readonly text: string; readonly names: boolean };

export interface SurveyText {
  readonly question: string;
  readonly text: string;
  /** Without names, for others than coordinators. */
  readonly quotable: string;
  readonly role: string;
  readonly strand: string;
  readonly mayQuote: boolean;
  readonly namesSomebody: boolean;
  readonly key: string;
}

/** A moment, a number: nobody's words. */
const NO_WORDS = /^[\d\s.,:;/+-]+(?:[ap]m)?$/i;

/** Answers to questions in words, and quotations, each with the person's leave or without. */
export function surveyTexts(tallies: Tallies, withoutNames: WithoutNames, least: number): SurveyText[] {
  const { questions, everybody: respondents } = tallies;
  const whoIs = fromWhomIn(respondents, least);
  return respondents.flatMap((one) => {
    const mayQuote = isQuotable(one);
    const own = questions
      .filter(({ reads, wave }) => reads === 'text' && wave === one.wave)
      .flatMap((question) =>
        question.askedIn
          .filter(({ sheet }) => sheet === one.form.table.sheet)
          .map((asked) => ({
            question: question.header,
            text: tidy(answerIn(one.row.cells, asked, question.header)),
          })),
      );
    const quote = { question: 'Quotation', text: tidy(answers(one, 'quote')) };
    return [...own, quote]
      .filter(({ text }) => text !== '' && !isErrorValue(text) && !isNoAnswer(text) && !NO_WORDS.test(text))
      .map(({ question, text }) => {
        const bare = mayQuote ? withoutNames(text) : { text: '', names: false };
        return {
          question,
          text,
          quotable: bare.text,
          ...whoIs(one),
          mayQuote,
          namesSomebody: bare.names,
          key: textPrint(`${one.wave}\n${one.id}\n${question}\n${text}`),
        };
      });
  });
}

/** Role and strand beside a text, as far as enough people are of the same. */
function fromWhomIn(
  respondents: readonly Respondent[],
  least: number,
): (one: Respondent) => { readonly role: string; readonly strand: string } {
  const like = (one: Respondent, isToo: (other: Respondent) => boolean) =>
    respondents.filter((other) => other.wave === one.wave && isToo(other)).length >= least;
  return (one) => {
    const isRole = one.role !== null && like(one, ({ role }) => role === one.role);
    const isStrand = (other: Respondent) =>
      other.strand === one.strand && (!isRole || other.role === one.role);
    return {
      role: isRole ? (one.role ?? '') : '',
      strand: one.strand !== null && like(one, isStrand) ? one.strand : '',
    };
  };
}

/** Every answer about it gives leave; never silence. */
function isQuotable({ form, row }: Respondent): boolean {
  const said = columnsFor(form, 'may quote')
    .map(({ header, at }) => leaveIn(header, row.cells[at], 'may quote'))
    .filter((leave) => leave !== 'silent');
  return said.length > 0 && said.every((leave) => leave === 'given');
}

/** What a person ticked and wrote stays with its text, whichever sheet it stood in. */
function writtenIn(tables: readonly (Table | null)[]): (key: string, header: string) => Cell {
  const kept = new Map(
    tables.flatMap((table) =>
      (table?.rows ?? []).map((row) => [cellText(table!, row, 'Key'), { table: table!, row }] as const),
    ),
  );
  return (key, header) => {
    const found = kept.get(key);
    return found?.row.cells[columnOf(found.table, header)] ?? '';
  };
}

/** Rows of Survey texts: what may be quoted. */
export function textRows(texts: readonly SurveyText[], before: readonly (Table | null)[]): Cell[][] {
  const old = writtenIn(before);
  return texts
    .filter(({ mayQuote }) => mayQuote)
    .map(({ question, quotable, role, strand, namesSomebody, key }) => {
      const check = namesSomebody ? say('Names somebody of the programme.') : '';
      return [
        saysYes(old(key, 'Use')),
        question,
        quotable,
        role,
        strand,
        'yes',
        check,
        old(key, 'Themes'),
        key,
      ];
    });
}

/** Rows of Texts to read: all others. */
export function readingRows(texts: readonly SurveyText[], before: readonly (Table | null)[]): Cell[][] {
  const old = writtenIn(before);
  return texts
    .filter(({ mayQuote }) => !mayQuote)
    .map(({ question, text, role, strand, key }) => [question, text, role, strand, old(key, 'Themes'), key]);
}

export interface Quotation {
  readonly text: string;
  readonly role: string;
  readonly strand: string;
}

/** How many texts a person ticked, whatever they say. */
export function tickedIn(texts: readonly SurveyText[], table: Table | null): number {
  const ticked = keysTicked(table);
  return texts.filter(({ key, mayQuote }) => mayQuote && ticked.has(key)).length;
}

function keysTicked(table: Table | null): ReadonlySet<string> {
  return new Set(
    (table?.rows ?? [])
      .filter((row) => saysYes(row.cells[columnOf(table!, 'Use')]))
      .map((row) => cellText(table!, row, 'Key')),
  );
}

/** Ticked by a person, allowed by the one who wrote it, and naming nobody. */
export function quotations(texts: readonly SurveyText[], table: Table | null): Quotation[] {
  const ticked = keysTicked(table);
  return texts
    .filter(({ key, mayQuote, namesSomebody }) => ticked.has(key) && mayQuote && !namesSomebody)
    .map(({ quotable, role, strand }) => ({ text: quotable, role, strand }));
}

/** A theme that a person wrote beside texts. */
export interface Theme {
  readonly theme: string;
  readonly count: number;
}

/** How often each theme was given, the most frequent first. */
export function themesIn(tables: readonly (Table | null)[]): Theme[] {
  const times = new Map<string, { theme: string; count: number }>();
  for (const { table, row } of tables.flatMap((one) =>
    (one?.rows ?? []).map((row) => ({ table: one!, row })),
  ))
    for (const theme of cellText(table, row, 'Themes')
      .split(/[,;]/)
      .map(tidy)
      .filter((one) => one !== '')) {
      const one = times.get(fold(theme)) ?? { theme, count: 0 };
      one.count++;
      times.set(fold(theme), one);
    }
  return [...times.values()].sort((a, b) => b.count - a.count || (a.theme < b.theme ? -1 : 1));
}
