// The story of a count: who answered, what was asked, and the figures in all, by role and by strand, as far as small groups
// allow.

import type { Issue } from '../../ground/issue.ts';
import { say, sayCount } from '../../language/say.ts';
import { type Form, withRows } from '../../people/columns.ts';
import { readAnswers, tallyOf } from './count-answers.ts';
import { type Counting, countingOf } from './counted-so-far.ts';
import { figureOf } from './figure.ts';
import type { Figures } from './figures.ts';
import { type Headline, headlineOf } from './headline.ts';
import { oddAnswers } from './odd-answers.ts';
import type { Question } from './question.ts';
import type { StoredQuestion } from './question-sheet.ts';
import { questionsOf } from './questions.ts';
import { type Respondent, respondentsOf, type SurveySources, surveysOf } from './respondents.ts';
import { isFew } from './small-counts.ts';
import { awayFromAll, splitsOf } from './splits.ts';

export interface TallyOptions {
  readonly stored: readonly StoredQuestion[];
  readonly smallestGroup: number;
  /** @property inBoth  how many of them are in both roles. */
  readonly invited: { readonly mentor: number; readonly mentee: number; readonly inBoth: number };
  /** Fingerprints of what the figures that stand count; null where none stand. */
  readonly before: readonly string[] | null;
}

export interface Base {
  readonly role: 'mentor' | 'mentee';
  readonly invited: number;
  /** Null where few of either role answered. */
  readonly answered: number | null;
}

export interface Tallies {
  /** Everybody who answered, whether or not the figures count them yet. */
  readonly everybody: readonly Respondent[];
  readonly counting: Counting;
  /** Those whom the figures count. */
  readonly respondents: readonly Respondent[];
  readonly questions: readonly Question[];
  readonly base: readonly Base[];
  /** People, each once. */
  readonly invited: number;
  readonly figures: readonly Figures[];
  readonly headline: readonly Headline[];
  readonly suppressed: readonly { readonly what: string; readonly why: string }[];
  readonly issues: readonly Issue[];
}

export function talliesOf(sources: SurveySources, options: TallyOptions): Tallies {
  const issues: Issue[] = [];
  const all: Form[] = surveysOf(sources, issues);
  const everybody = respondentsOf(sources, all, issues);
  const names = sources.strands.map(({ name }) => name);
  const counting = countingOf(everybody, options.before, names, options.smallestGroup);
  const surveys = withoutWaiting(all, everybody, counting);
  const respondents = counting.waiting === 0 ? everybody : respondentsOf(sources, surveys, []);
  const questions = questionsOf(surveys, options.stored, sources.namesSomebody);
  const suppressed: { what: string; why: string }[] = [];
  if (counting.isWithheld)
    return { ...noFigures({ everybody, respondents, questions, counting }, options), issues };
  if (counting.waiting > 0) suppressed.push(waitingFor(counting, options));
  const atEnd = respondents.filter(({ wave }) => wave === 'end');
  const counts = questions.map((question) => {
    const own = respondents.filter(({ wave }) => wave === question.wave);
    return figuresFor(question, own, options, suppressed, issues);
  });
  return {
    everybody,
    counting,
    respondents,
    questions,
    base: baseOf(atEnd, options),
    invited: invitedIn(options),
    figures: counts.flat(),
    headline: headlineOf(
      questions,
      counts.map(([all]) => all!),
    ),
    suppressed: once(suppressed),
    issues,
  };
}

/** Answers that wait are not even known by their options. */
function withoutWaiting(
  surveys: readonly Form[],
  everybody: readonly Respondent[],
  { waiting, counted }: Counting,
): Form[] {
  const away = new Set(everybody.filter((one) => !counted.has(one)).map(({ row }) => row));
  if (waiting === 0) return [...surveys];
  return surveys.map((form) =>
    withRows(
      form,
      form.table.rows.filter((row) => !away.has(row)),
    ),
  );
}

function waitingFor({ waiting }: Counting, { smallestGroup }: TallyOptions): { what: string; why: string } {
  return {
    what: sayCount(waiting, '{n} new answer', '{n} new answers'),
    why: say('counted once {least} have come, in each role and strand; fewer would show what they said', {
      least: smallestGroup,
    }),
  };
}

function noFigures(
  known: Pick<Tallies, 'everybody' | 'respondents' | 'questions' | 'counting'>,
  { invited, smallestGroup }: TallyOptions,
): Omit<Tallies, 'issues'> {
  return {
    ...known,
    base: roles.map((role) => ({ role, invited: invited[role], answered: null })),
    invited: invitedIn({ invited }),
    figures: [],
    headline: [],
    suppressed: [
      {
        what: say('all figures'),
        why: say(
          'a few counted answers were changed or deleted, and new figures would show whose; those in {Results} stand until {least} more answers of that role and strand come, or until you delete {Results}',
          { least: smallestGroup },
        ),
      },
    ],
  };
}

function once(list: readonly { what: string; why: string }[]): { what: string; why: string }[] {
  return list.filter(
    (one, k) => list.findIndex((other) => other.what === one.what && other.why === one.why) === k,
  );
}

function invitedIn({ invited: { mentor, mentee, inBoth } }: Pick<TallyOptions, 'invited'>): number {
  return mentor + mentee - inBoth;
}

/** Both roles or none: what one lacks could be taken from the whole. */
function baseOf(atEnd: readonly Respondent[], { invited, smallestGroup }: TallyOptions): Base[] {
  const answered = (role: Respondent['role']) => atEnd.filter((one) => one.role === role).length;
  const isTelling = ([...roles, null] as const).some((role) => isFew(answered(role), smallestGroup));
  return roles.map((role) => ({
    role,
    invited: invited[role],
    answered: isTelling ? null : answered(role),
  }));
}

const roles = ['mentor', 'mentee'] as const;
const FEW_SAID = 'counts of fewer than {least} people are not shown, nor what would give them away';

function figuresFor(
  question: Question,
  respondents: readonly Respondent[],
  { smallestGroup }: TallyOptions,
  suppressed: { what: string; why: string }[],
  issues: Issue[],
): Figures[] {
  const { options, said } = readAnswers(question, respondents, smallestGroup);
  issues.push(...oddAnswers(question, said));
  const saidBy = (one: Respondent) => said.get(one);
  const asked = [...said.keys()];
  const rowOf = (members: readonly Respondent[]) =>
    tallyOf(
      options,
      members.map((one) => saidBy(one) ?? 'blank'),
    );
  const all = rowOf(asked);
  const shown = awayFromAll(question, all, smallestGroup);
  const figures = [figureOf(question, 'all', options, { tally: all, away: shown }, smallestGroup)];
  if (question.reads === 'text') return figures;
  if (isFew(all.n, smallestGroup) || shown.options.size > 0)
    suppressed.push({ what: question.header, why: say(FEW_SAID, { least: smallestGroup }) });
  if (isFew(all.n, smallestGroup)) return figures;
  for (const { prefix, told, away } of splitsOf(
    question,
    { asked, saidBy, rowOf },
    shown,
    smallestGroup,
    suppressed,
  ))
    for (const { name, members } of told) {
      const group = { tally: rowOf(members), away };
      figures.push(figureOf(question, `${prefix}:${name}`, options, group, smallestGroup));
    }
  return figures;
}
