// Answers in words: listed for a person to read, to give themes, and to tick what may be quoted. Nothing here is published by
// itself; names of participants are marked.

import { answer, answers } from '../people/entries.ts';
import { fold, tidy } from '../people/folding.ts';
import { type Cell, cellText, columnOf, type Table } from '../people/table.ts';
import { saysYes } from '../programme/strands.ts';
import { textPrint } from '../text-print.ts';
import { cellAnswer } from './question.ts';
import type { Tallies } from './tallies.ts';

/** Whether a text names somebody we know. */
export type NamesSomebody = (text: string) => boolean;

export interface SurveyText {
  readonly question: string;
  readonly text: string;
  readonly role: string;
  readonly strand: string;
  readonly mayQuote: boolean;
  readonly namesSomebody: boolean;
  readonly key: string;
}

/** Answers to questions in words, and quotations, each with the person's leave or without. */
export function surveyTexts(tallies: Tallies, namesSomebody: NamesSomebody): SurveyText[] {
  const { questions, respondents } = tallies;
  return respondents.flatMap((one) => {
    const leave = answer(one, 'may quote');
    const mayQuote = leave !== '' && isLeave(leave);
    const own = questions
      .filter(({ reads, wave }) => reads === 'text' && wave === one.wave)
      .flatMap((question) =>
        question.askedIn
          .filter(({ sheet }) => sheet === one.form.table.sheet)
          .map(({ at }) => ({ question: question.header, text: tidy(cellAnswer(one.row.cells[at])) })),
      );
    const quote = { question: 'Quotation', text: tidy(answers(one, 'quote')) };
    return [...own, quote]
      .filter(({ text }) => text !== '')
      .map(({ question, text }) => ({
        question,
        text,
        role: one.role ?? '',
        strand: one.strand ?? '',
        mayQuote,
        namesSomebody: namesSomebody(text),
        key: textPrint(`${one.wave}\n${one.id}\n${question}\n${text}`),
      }));
  });
}

/** "Yes", "Yes, without my name"; never "no" and never silence. */
function isLeave(text: string): boolean {
  return saysYes(text) || /^(yes|oui|ja)\b/.test(fold(text));
}

/** What a person ticked and wrote stays with its text. */
export function textRows(texts: readonly SurveyText[], before: Table | null): Cell[][] {
  const kept = new Map(
    (before?.rows ?? []).map((row) => [cellText(before!, row, 'Key'), row.cells] as const),
  );
  return texts.map(({ question, text, role, strand, mayQuote, namesSomebody, key }) => {
    const cells = kept.get(key);
    const old = (header: string): Cell => cells?.[columnOf(before!, header)] ?? '';
    const check = namesSomebody ? 'Names somebody of the programme.' : '';
    return [
      saysYes(old('Use')),
      question,
      text,
      role,
      strand,
      mayQuote ? 'yes' : 'no',
      check,
      old('Themes'),
      key,
    ];
  });
}

export interface Quotation {
  readonly text: string;
  readonly role: string;
  readonly strand: string;
}

/** Ticked by a person, allowed by the one who wrote it, and naming nobody. */
export function quotations(texts: readonly SurveyText[], table: Table | null): Quotation[] {
  const ticked = new Set(
    (table?.rows ?? [])
      .filter((row) => saysYes(row.cells[columnOf(table!, 'Use')]))
      .map((row) => cellText(table!, row, 'Key')),
  );
  return texts
    .filter(({ key, mayQuote, namesSomebody }) => ticked.has(key) && mayQuote && !namesSomebody)
    .map(({ text, role, strand }) => ({ text, role, strand }));
}

/** How often each theme was given, the most frequent first. */
export function themesIn(table: Table | null): { readonly theme: string; readonly count: number }[] {
  const times = new Map<string, { theme: string; count: number }>();
  for (const row of table?.rows ?? [])
    for (const theme of cellText(table!, row, 'Themes')
      .split(/[,;]/)
      .map(tidy)
      .filter((one) => one !== '')) {
      const one = times.get(fold(theme)) ?? { theme, count: 0 };
      one.count++;
      times.set(fold(theme), one);
    }
  return [...times.values()].sort((a, b) => b.count - a.count || (a.theme < b.theme ? -1 : 1));
}
