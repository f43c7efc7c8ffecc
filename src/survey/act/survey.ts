// Survey: what the questions are, confirmed once; then the figures into Results, the charts, the headline of this edition.

import { type Table, tableOf } from '../../ground/table.ts';
import { refuse } from '../../language/refusal.ts';
import { say, sayCount } from '../../language/say.ts';
import { type OurSheetId, ourSheet } from '../../our-sheets/our-sheets.ts';
import type { Ports } from '../../ports/ports.ts';
import { counted, note } from '../../workbook/log.ts';
import { writeAct } from '../../workbook/write-act.ts';
import { differs, type SheetRows, sheetNameOf, writeSheets } from '../../workbook/write-sheet.ts';
import type { SurveyRequest, SurveyView } from '../contract.ts';
import { answeredSays } from '../domain/answered-says.ts';
import { chartRows } from '../domain/charts.ts';
import { editionRows, readEditions } from '../domain/editions.ts';
import { questionCells } from '../domain/question-sheet.ts';
import { resultRows } from '../domain/result-rows.ts';
import { endsShown } from '../domain/scale-bounds.ts';
import { isFew } from '../domain/small-counts.ts';
import { quotations, readingRows, type SurveyText, textRows, themesIn } from '../domain/texts.ts';
import { textsSaid } from '../domain/texts-said.ts';
import { rememberCounted } from '../read/figures-remembered.ts';
import { rememberGuesses } from '../read/guesses-remembered.ts';
import {
  isUnseen,
  type PreparedSurvey,
  prepareSurvey,
  undecidedIn,
  whereAsked,
} from '../read/prepare-survey.ts';
import { publishReport, reportOf } from './survey-report.ts';

export function countAnswers(ports: Ports, request: SurveyRequest): SurveyView {
  if (request.step !== 'look' && !ports.lock.take()) refuse('busy');
  const prepared = prepareSurvey(ports, request);
  const { isWithheld } = prepared.tallies.counting;
  const undecided = request.acceptGuesses ? null : undecidedIn(prepared);
  const isReady = undecided === null && request.step !== 'look';
  if (request.step === 'confirm') confirm(ports, prepared);
  const isWritten = isReady && (request.step === 'write' || request.step === 'report');
  if (isWritten && !isWithheld) rememberCounted(ports, prepared.tallies.counting.prints);
  const written = isWritten ? write(ports, prepared) : [];
  const report =
    isReady && request.step === 'report'
      ? publishReport(
          ports,
          prepared,
          written.filter((id) => REPORTED.has(id)),
        )
      : reportOf(ports, prepared);
  const view = viewOf(
    prepared,
    report,
    isReady && request.step !== 'confirm' && !isWithheld,
    request.acceptGuesses,
  );
  const where = undecided === null || request.step === 'confirm' ? null : whereAsked(prepared, undecided);
  const wrote = written.map((id) => sheetNameOf(prepared.gathered, id)).join(', ');
  return {
    ...view,
    wrote: wrote === '' ? '' : say('Written to {sheets}. Your notes stay.', { sheets: wrote }),
    undecided: where === null ? null : { where, says: undecided!.doubt },
  };
}

/** Everything as it is shown now is what a person saw. */
function confirm(ports: Ports, { gathered, tallies }: PreparedSurvey): void {
  rememberGuesses(ports, tallies.questions);
  writeAct(
    ports,
    gathered,
    'Survey questions',
    [['surveyQuestions', questionCells(tallies.questions)]],
    true,
  );
  note(
    ports,
    gathered,
    'Survey questions',
    sayCount(tallies.questions.length, '{n} question', '{n} questions'),
  );
}

/** Sheets that the report is made from. */
const REPORTED: ReadonlySet<OurSheetId> = new Set<OurSheetId>(['editions', 'surveyTexts', 'textsToRead']);

/**
 * All sheets go in together: after a cut the former results stand, or the new ones.
 *
 * @returns those in which something stands.
 */
function write(ports: Ports, prepared: PreparedSurvey): OurSheetId[] {
  const { gathered, tallies, texts, isKept } = prepared;
  if (tallies.counting.isWithheld) return writeTexts(ports, prepared);
  const own = (id: 'results' | 'editions' | 'surveyTexts' | 'textsToRead') =>
    gathered.ours.get(id)?.table ?? null;
  const editions = editionRows(own('editions'), gathered.settings.edition, tallies.headline);
  const { header } = ourSheet('editions');
  const { cells, charts } = chartRows(tallies, readEditions(tableOf('Editions', [[...header], ...editions])));
  const chartSheet: SheetRows = ['charts', cells];
  const sheets: SheetRows[] = [
    ['results', resultRows(tallies, own('results'))],
    ['editions', editions],
    ...textSheets(texts, [own('surveyTexts'), own('textsToRead')]),
    ...(isKept ? [] : ([['surveyQuestions', questionCells(tallies.questions)]] as SheetRows[])),
    chartSheet,
  ];
  if (!isKept) rememberGuesses(ports, tallies.questions);
  const isAnew = (gathered.ours.get('charts')?.tab.grid.length ?? 0) !== cells.length + 1;
  const isOther = differs(gathered, chartSheet);
  writeSheets(ports, gathered, sheets, true);
  ports.workbook.charts(sheetNameOf(gathered, 'charts'), charts, isAnew && isOther);
  const { respondents, questions, suppressed } = tallies;
  note(
    ports,
    gathered,
    'Survey',
    counted(
      sayCount(respondents.length, '{n} person answered', '{n} people answered'),
      sayCount(questions.length, '{n} question', '{n} questions'),
      sayCount(suppressed.length, '{n} figure not shown', '{n} figures not shown'),
    ),
  );
  return sheets.filter(([, rows]) => rows.length > 0).map(([id]) => id);
}

/** The figures stand as they are; who withdrew their leave is quoted no more all the same. */
function writeTexts(ports: Ports, { gathered, texts }: PreparedSurvey): OurSheetId[] {
  const own = (id: 'surveyTexts' | 'textsToRead') => gathered.ours.get(id)?.table ?? null;
  const sheets = textSheets(texts, [own('surveyTexts'), own('textsToRead')]);
  writeSheets(ports, gathered, sheets, true);
  return sheets.map(([id]) => id);
}

/** What may be quoted stands apart from what only coordinators read; either sheet is made when it is needed. */
function textSheets(texts: readonly SurveyText[], before: readonly (Table | null)[]): SheetRows[] {
  const quotable = textRows(texts, before);
  const others = readingRows(texts, before);
  const isWanted = (rows: readonly unknown[], table: Table | null | undefined) =>
    rows.length > 0 || (table?.rows.length ?? 0) > 0;
  return [
    ...(isWanted(quotable, before[0]) ? ([['surveyTexts', quotable]] as SheetRows[]) : []),
    ...(isWanted(others, before[1]) ? ([['textsToRead', others]] as SheetRows[]) : []),
  ];
}

/** Figures of a question that nobody has looked at are no headline yet. */
function viewOf(
  prepared: PreparedSurvey,
  report: string | null,
  written: boolean,
  acceptGuesses: boolean,
): Omit<SurveyView, 'undecided' | 'wrote'> {
  const { tallies, texts, gathered, isKept } = prepared;
  const table = gathered.ours.get('surveyTexts')?.table ?? null;
  const unsure = tallies.questions.filter(isUnseen(prepared)).map(({ header }) => header);
  const open = new Set(acceptGuesses ? [] : unsure);
  return {
    asked: tallies.questions.map((question) => ({
      question: question.header,
      when: question.wave,
      type: question.type,
      reads: question.reads,
      scale: endsShown(question.bounds),
      options: question.options,
      headline: question.measure ?? '',
      sure: question.sure,
      doubt: question.doubt,
      where: whereAsked(prepared, question),
    })),
    confirmed: isKept && tallies.questions.every(({ sure }) => sure),
    respondents: tallies.everybody.length,
    says: [...answeredSays(tallies, gathered.settings.smallestGroup), ...textsSaid(texts, table)],
    base: tallies.base,
    questions: tallies.figures,
    headline: tallies.headline.filter(({ question }) => !open.has(question)),
    suppressed: tallies.suppressed,
    themes: themesIn([table, gathered.ours.get('textsToRead')?.table ?? null]).map(({ theme, count }) => ({
      theme,
      count: isFew(count, gathered.settings.smallestGroup) ? null : count,
    })),
    quotable: texts.filter(({ mayQuote, namesSomebody }) => mayQuote && !namesSomebody).length,
    ticked: quotations(texts, table).length,
    written,
    report,
    issues: prepared.issues,
  };
}
