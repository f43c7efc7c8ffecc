// Rows below the questions that are nobody's answers: a trial by whoever made the survey, totals, a form that was opened and left, one
// that was sent twice. None of them counts or is quoted, and each is said.
import { addressOf } from '../../ground/addresses.ts';
import { fold } from '../../ground/folding.ts';
import type { Issue } from '../../ground/issue.ts';
import { type Row, textOf } from '../../ground/table.ts';
import { say } from '../../language/say.ts';
import { answer } from '../../people/answered-row.ts';
import { type Form, withRows } from '../../people/columns.ts';
import { isNoAnswer } from './answer-words.ts';
import { asksName } from './asks-name.ts';
import { draftsOf, trialsOf } from './makers-rows.ts';

type Why = 'trial' | 'totals' | 'nothing' | 'draft' | 'twice';

/** The form with the rows that people answered. */
export function withPeopleAlone(form: Form, issues: Issue[]): Form {
  const { rows } = form.table;
  const whole = wholeOf(form);
  const seen = new Set<string>();
  const kept = rows.filter((row) => {
    const why = whyNobody(form, row, whole, seen);
    if (why !== null) issues.push(leftOut(form, row, why));
    return why === null;
  });
  return kept.length === rows.length ? form : withRows(form, kept);
}

/** The form without rows of totals, by which a column of one word or of ever higher numbers is hard to tell. */
export function withoutTotals(form: Form): { readonly form: Form; readonly issues: readonly Issue[] } {
  const { columns, table } = form;
  const { rows } = table;
  const said = (row: Row, at: number) => fold(textOf(row.cells[at]));
  const isFilled = (at: number) =>
    rows.filter((row) => VALUE.test(said(row, at))).length >= NEARLY_ALL * rows.length;
  const filled = columns.map(({ at }) => at).filter(isFilled);
  const isTotal = (row: Row) => {
    const first = row.cells.map((cell) => fold(textOf(cell))).find((text) => text !== '') ?? '';
    return TOTALS.test(first) && filled.some((at) => !VALUE.test(said(row, at)));
  };
  const totals = rows.filter(isTotal);
  const answered = rows.filter((row) => !totals.includes(row));
  return {
    form: totals.length === 0 ? form : withRows(form, answered),
    issues: totals.map((row) => leftOut(form, row, 'totals')),
  };
}

interface Whole {
  /** Where people answer something. */
  readonly asked: readonly number[];
  /** Where a word of trial is no option that many chose. */
  readonly inWords: readonly number[];
  /** Where nearly everybody says something else, in words of their own. */
  readonly own: readonly number[];
  /** … or where too few say anything to know. */
  readonly mayTell: readonly number[];
  /** Where they say what they are called. */
  readonly names: readonly number[];
  readonly isTrial: (row: Row) => boolean;
  readonly isDraft: (row: Row) => boolean;
}

const VALUE = /\d|@/;
const NEARLY_ALL = 0.8;
/** Words that so large a part gave are an option, not somebody's own. */
const AN_OPTION = 0.25;
/** So many answers at least, and so large a part of them different, are people's own words. */
const FEW = 5;
const MOSTLY_OWN = 0.7;

function wholeOf(form: Form): Whole {
  const { columns, table } = form;
  const { rows } = table;
  const textsAt = (at: number) => rows.map(({ cells }) => fold(textOf(cells[at])));
  const asked = columns.filter(({ field }) => ANSWERED.has(field ?? '')).map(({ at }) => at);
  const isInWords = (at: number) => {
    const given = textsAt(at).filter((text) => text !== '');
    return given.filter(isTrial).length <= AN_OPTION * given.length;
  };
  const areOthers = (at: number) => {
    const given = textsAt(at).filter((text) => text !== '');
    return new Set(given).size >= MOSTLY_OWN * given.length;
  };
  const isOfFew = (at: number) => textsAt(at).filter((text) => text !== '').length < FEW;
  const mayTell = asked.filter(areOthers);
  return {
    asked,
    inWords: asked.filter(isInWords),
    own: mayTell.filter((at) => !isOfFew(at)),
    mayTell,
    names: columns.filter(({ header, at }) => asksName(header, textsAt(at))).map(({ at }) => at),
    isTrial: trialsOf(form),
    isDraft: draftsOf(form),
  };
}

/** What a person is asked; who and when it was is told by the other columns. */
const ANSWERED: ReadonlySet<string> = new Set(['question', 'quote', 'may quote']);
const TRIAL =
  /^(?:this is (?:just |only )?a |c'est un |ceci est un |das ist (?:nur )?ein |nur ein |esto es una |questa e una |questo e un |dit is een |dette er en )?(?:(?:testing|testeintrag|testantwort|tests|teste|test|essai|prueba|prova|proef|probe|prove)(?: ?\d{1,3})?[ .,!-]*)+(?:please (?:ignore|delete)|bitte (?:loschen|ignorieren)|(?:merci de |a )?(?:ignorer|supprimer)|ignore|delete|ignorar|(?:por favor )?borrar|da (?:ignorare|cancellare))?[ .!]*$|^(?:(?:asdf|qwer|xxx)\w*[ .]*)+$|^tests?[ -]?(?:user|person|account|antwort|reponse|utilisateur|nutzer)$/;
/** What says more is no mere trial. */
const SHORT = 60;
const isTrial = (text: string) => text.length <= SHORT && TRIAL.test(text);
/** Whoever keeps their name to themselves writes "xxx" or "asdf": of a name only a word for a test says so. */
const CALLED_TRIAL =
  /^(?:(?:test|testing|testeintrag|essai|prueba|prova|proef)(?:[ -]?\d{1,3})?[ .-]*)+(?:user|person|account|utilisateur|nutzer)?$/;
const saysMore = (text: string) => /[a-z]{2}/.test(text) && !isTrial(text) && !isNoAnswer(text);
const TOTALS =
  /^(?:totals?|sums?|averages?|avg|means?|medians?|count|summen?|gesamt|mittelwerte?|durchschnitt(?:e|swerte?)?|schnitt|anzahl|moyennes?|sommes?|medianes?|effectifs?|media|promedios?|sumas?|mediana|totale|somma|gemiddelden?|totaal|aantal|gennemsnit|i alt|soma|n)\b[ :=\d.,%]*$/;

function whyNobody(form: Form, row: Row, whole: Whole, seen: Set<string>): Why | null {
  const said = (at: number) => fold(textOf(row.cells[at]));
  if (whole.asked.every((at) => said(at) === '')) return whole.asked.length > 0 ? 'nothing' : null;
  const called = whole.names.map(said).filter((text) => text !== '');
  const isCalledSo = called.length > 0 && called.every((text) => CALLED_TRIAL.test(text));
  const isTrialByName = isCalledSo && !whole.mayTell.some((at) => saysMore(said(at)));
  if (whole.isTrial(row) || isTrialByName || whole.inWords.some((at) => isTrial(said(at)))) return 'trial';
  if (whole.isDraft(row)) return 'draft';
  const answers = whole.asked.map(said);
  const isTelling = whole.own.some((at) => said(at).length >= OWN_WORDS);
  const key = answers.join('\n');
  const isTwice = isTelling && seen.has(key) && addressOf(answer({ form, row }, 'email')) === null;
  seen.add(key);
  return isTwice ? 'twice' : null;
}

/** Nobody writes so many letters twice by chance. */
const OWN_WORDS = 20;

function leftOut(form: Form, { number }: Row, why: Why): Issue {
  return { severity: 'warns', sheet: form.table.sheet, row: number, column: '', ...SAID[why]() };
}

/** What is wanted tells one kind from another where each is said once. */
const SAID: Readonly<Record<Why, () => Pick<Issue, 'found' | 'wanted' | 'remedy'>>> = {
  trial: () => ({
    found: say('a trial of the survey'),
    wanted: say('answers of people who took part'),
    remedy: say(
      'It counts in no figure and is not quoted. If somebody really answered so, change the word that says it is a test.',
    ),
  }),
  totals: () => ({
    found: say('a row of totals'),
    wanted: say('answers alone below the questions'),
    remedy: say('It counts in no figure. Nothing to do.'),
  }),
  nothing: () => ({
    found: say('no answer to any question'),
    wanted: say('an answer to at least one question'),
    remedy: say('It counts in no figure. Nothing to do.'),
  }),
  draft: () => ({
    found: say('a draft that was not sent'),
    wanted: say('answers that were sent'),
    remedy: say('It counts in no figure. Nothing to do.'),
  }),
  twice: () => ({
    found: say('the same answers as in an earlier row, word for word'),
    wanted: say('each answer once'),
    remedy: say('They count once. If two people answered alike, change a word in one of the rows.'),
  }),
};
